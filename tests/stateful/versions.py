"""Steps with existing versions: copied, updated, deleted and restored, and the work of workers on their replicas."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule
from typing_extensions import override

from tests.stateful.galleries import Galleries
from tests.stateful.model import COPYING, HOME, Definition, Export, Version
from tests.stateful.steps import (
    BOOL,
    END,
    KEY,
    MOSTLY,
    PICK,
    RARELY,
    SOME_REGIONS,
    TARGETS,
    WHO,
    Job,
    Refusals,
    Targets,
    ended,
    first,
    needs,
)

STOPPED = {"FAILED", "CANCELED"}
# Requested numbers, most likely existing ones.
NUMBER = st.one_of(st.none(), st.none(), st.tuples(st.integers(0, 2), st.integers(0, 1), st.integers(0, 2)))


class Versions(Galleries):
    def unmanaged(self, who: str, version: Version) -> Refusals:
        """Return why a principal cannot change a version."""
        return (not self.model.sees(who, version), "NOT_FOUND"), self.unmanaged_image(who, version.definition)[1]

    @needs(Version)
    @rule(who=WHO, image=PICK, version=PICK, to=TARGETS, home=MOSTLY, number=NUMBER, key=KEY,
          end=END, excluded=BOOL)  # fmt: skip
    def copy_version(self, who: str, image: int, version: int, **wanted: Any) -> None:
        found = self.pick(Version, version, lambda one: one.state == "SUCCEEDED" and not one.deleted)
        into = self.pick(Definition, image, lambda one: one.os_state == found.definition.os_state)
        refusals = (
            (not self.model.sees(who, found) or found.expired, "NOT_FOUND"),
            (found.state != "SUCCEEDED" or "COMPLETED" not in found.copies.values(), "NOT_FOUND"),
            (into.os_state != found.definition.os_state, "OS_STATE_MISMATCH"),
        )
        made = self.make_version(who, into, refusals, {"imageVersionId": found.id}, **wanted)
        if made:
            made.origin, made.user = found, found.user

    def make_version(
        self, who: str, into: Definition, refusals: Refusals, source: dict[str, str],
        *, to: Targets, home: bool, number: tuple[int, int, int] | None, key: str | None,
        end: str | None, excluded: bool,
    ) -> Version | None:  # fmt: skip
        """Create a version directly; return None if it is refused or exists already."""
        unmanaged = first(*self.unmanaged_image(who, into))
        earlier = [one for one in self.model.versions(into) if key and one.key == key]
        at = to.regions[0] if home else HOME
        faults = [*(to.faults or [code for missing, code in to.wrong(at) if missing]), *ended(end)]
        notes = f"From {at}."
        given = {
            "source": source, "sourceRegionName": at, "name": number and self.text(number), "targetRegions": to.given,
            "excludeFromLatest": excluded, "endOfLifeDate": end, "releaseNotes": notes,
        }  # fmt: skip
        code = unmanaged or (first((earlier[0].given != given, "IDEMPOTENCY_KEY_REUSED")) if earlier else first(
            *refusals,
            (number and any(one.number == number for one in self.model.versions(into)), "VERSION_EXISTS"),
        ))  # fmt: skip
        made = self.ask(who, "createImageVersion", code, faults, imageDefinitionId=into.id, idempotencyKey=key, **given)
        if not made:
            return None
        if earlier:
            assert made["imageVersion"]["id"] == earlier[0].id
            return None
        copies = dict.fromkeys(to.regions, "PENDING") | {at: "REPLICATING"}
        new = Version(made["imageVersion"]["id"], into, number or self.next_number(into), at, copies)
        new.excluded, new.ends, new.notes, new.key, new.given = excluded, end is not None, notes, key, given
        to.note(new)
        return self.add(new)

    def text(self, number: tuple[int, int, int]) -> str:
        return ".".join(map(str, number))

    def next_number(self, image: Definition, part: int = 2) -> tuple[int, int, int]:
        """Increment one part of the highest number, by default the patch; the parts after it are 0."""
        if (highest := self.model.highest(image)) is None:
            return (1, 0, 0)
        major, minor, patch = (*highest[:part], highest[part] + 1, 0, 0)[:3]
        return major, minor, patch

    @needs(Version)
    @rule(who=WHO, version=PICK, to=TARGETS, home=MOSTLY)
    def move(self, who: str, version: int, to: Targets, home: bool) -> None:
        found = self.pick(Version, version, self.can_change_regions)
        to = to.having(found.source) if home else to
        code = first(
            *self.unmanaged(who, found),
            (found.deleted, "VERSION_DELETED"),
            (found.state != "SUCCEEDED", "VERSION_NOT_READY"),
            (self.model.active(version=found), "EXPORT_IN_PROGRESS"),
            *to.wrong(found.source),
            (found.guarded and set(found.copies) - {*to.regions}, "REGION_REMOVAL_BLOCKED"),
        )
        if self.ask(who, "updateImageVersion", code, to.faults, imageVersionId=found.id, targetRegions=to.given):
            found.copies = {name: found.copies.get(name, "REPLICATING") for name in to.regions}
            to.note(found)

    def can_change_regions(self, version: Version) -> bool:
        """Return whether its regions can be changed."""
        return version.state == "SUCCEEDED" and not version.deleted and not self.model.active(version=version)

    @needs(Version)
    @rule(who=WHO, version=PICK, excluded=BOOL, guarded=BOOL, end=END, blocked=RARELY)
    def flag(self, who: str, version: int, excluded: bool, guarded: bool, end: str | None, blocked: bool) -> None:
        found = self.pick(Version, version)
        code = first(*self.unmanaged(who, found), (found.deleted, "VERSION_DELETED"))
        notes = f"Flagged in step {self.turn}."
        made = self.ask(
            who, "updateImageVersion", code, ended(end), imageVersionId=found.id, excludeFromLatest=excluded,
            allowDeletionOfReplicatedLocations=not guarded, endOfLifeDate=end, blockDeletionBeforeEndOfLife=blocked,
            releaseNotes=notes,
        )  # fmt: skip
        if made:
            found.excluded, found.guarded, found.blocked = excluded, guarded, blocked
            found.ends, found.notes = end is not None, notes

    @needs(Version)
    @rule(who=WHO, version=PICK)
    def delete_version(self, who: str, version: int) -> None:
        found = self.pick(Version, version)
        hidden, (_, unmanaged) = not self.model.sees(who, found), self.unmanaged(who, found)
        code = None if hidden else first(
            unmanaged,
            (self.model.active(version=found), "EXPORT_IN_PROGRESS"),
            (found.blocked and found.ends, "DELETE_BLOCKED_UNTIL_EOL"),
            (found.definition.pinned is found, "PRODUCTION_VERSION"),
        )  # fmt: skip
        if self.ask(who, "deleteImageVersion", code, imageVersionId=found.id) and not hidden:
            if found.state == "SUCCEEDED" and found.definition.gallery.retains and not found.deleted:
                found.deleted = True
            else:
                self.model.remove(found)

    @needs(Version)
    @rule(who=WHO, version=PICK, pin=MOSTLY)
    def set_production(self, who: str, version: int, pin: bool) -> None:
        found = self.pick(Version, version, lambda one: one.state == "SUCCEEDED" and not one.deleted)
        image = found.definition
        code = first(
            *self.unmanaged_image(who, image),
            (pin and found.gone, "NOT_FOUND"),
            (pin and found.deleted, "VERSION_DELETED"),
            (pin and found.state != "SUCCEEDED", "VERSION_NOT_READY"),
        )
        given: dict[str, Any] = {"imageVersionId": found.id if pin else None, "note": f"Step {self.turn}."}
        if self.ask(who, "setProductionVersion", code, imageDefinitionId=image.id, **given):
            image.pinned = found if pin else None

    @needs(Version)
    @rule(who=WHO, version=PICK)
    def restore(self, who: str, version: int) -> None:
        found = self.pick(Version, version, lambda one: one.deleted)
        code = first(*self.unmanaged(who, found), (found.expired, "NOT_FOUND"))
        if self.ask(who, "restoreImageVersion", code, imageVersionId=found.id):
            found.deleted = False

    @rule()
    def purge(self) -> None:
        self.server.purge()
        for version in self.model.live(Version):
            if version.expired:
                self.model.remove(version)

    @needs(Version)
    @rule(who=WHO, version=PICK, regions=st.one_of(st.none(), SOME_REGIONS))
    def retry_copies(self, who: str, version: int, regions: list[str] | None) -> None:
        found = self.pick(Version, version, lambda one: STOPPED & {*one.copies.values()})
        failed = [name for name, state in found.copies.items() if state in STOPPED]
        again = found.state == "FAILED" and (found.origin or found.upload)
        code = first(
            *self.unmanaged(who, found),
            (again and found.upload and self.model.in_use(found.upload), "UPLOAD_IN_USE"),
            (not again and (found.state != "SUCCEEDED" or found.deleted), "NOT_RETRYABLE"),
            (self.model.active(version=found), "EXPORT_IN_PROGRESS"),
            (not failed or set(regions or ()) - {*failed}, "NOT_RETRYABLE"),
        )
        if self.ask(who, "retryReplication", code, imageVersionId=found.id, regionNames=regions):
            found.copies.update(dict.fromkeys(failed if regions is None else regions, "REPLICATING"))
            found.state = "CREATING" if again else found.state

    @override
    def jobs(self) -> Iterator[Job]:
        yield from super().jobs()
        # The first copy of an export is a separate job.
        storing = [export.version for export in self.model.active() if export.phase == "STORING"]
        for found in self.model.live(Version):
            if found not in storing:
                yield from (partial(self.finish_replica, found, region) for region in found.unfinished)

    def finish_replica(self, found: Version, region: str, fails: bool) -> None:
        """Complete or fail one replica of a version."""
        taken_over = found.state == "CREATING"
        # A lost source of bytes cannot be recovered.
        fails = fails or (taken_over and found.origin is None and found.upload is None)
        self.server.copy(found.id, region, fails=fails)
        found.copies[region] = "FAILED" if fails else "COMPLETED"
        if taken_over:
            found.state = "FAILED" if fails else "SUCCEEDED"
        if taken_over and not fails:
            found.origin = None
            if found.upload:
                self.model.remove(found.upload)
            found.copies = {
                name: "REPLICATING" if state == "PENDING" else state for name, state in found.copies.items()
            }
        for export in self.model.active(version=found):
            self.settle(export)

    def settle(self, export: Export) -> None:
        """End an export after its last replica."""
        states = export.version.copies.values() if export.version else ()
        if export.phase == "REPLICATING" and not any(state in COPYING for state in states):
            export.phase = "COMPLETED"
            export.status = "PARTIALLY_SUCCEEDED" if "FAILED" in states else "SUCCEEDED"
