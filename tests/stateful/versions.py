"""Steps with versions that exist: copied, changed, deleted and restored; and what workers do to their copies."""

from hypothesis import strategies as st
from hypothesis.stateful import rule

from tests.stateful.galleries import Galleries
from tests.stateful.model import COPYING, REGIONS, Definition, Export, Version
from tests.stateful.steps import BOOL, PICK, WHO, first, needs

EVERY_REGION = [name for names in REGIONS.values() for name in names]
SOME_REGIONS = st.lists(st.sampled_from(EVERY_REGION), min_size=1, max_size=3, unique=True)
FLAG = st.sampled_from((None, True, False))
FAILS = st.sampled_from((False, False, False, True))


class Versions(Galleries):
    def unmanaged(self, who: str, version: Version) -> tuple[tuple[object, str], tuple[object, str]]:
        """Why somebody may not even try to change a version."""
        hidden = not self.model.sees(who, version)
        gallery = version.definition.gallery
        return (hidden, "NOT_FOUND"), (not self.model.manages_gallery(who, gallery), "NOT_AUTHORIZED")

    @needs(Version)
    @rule(who=WHO, image=PICK, version=PICK, regions=SOME_REGIONS, excluded=BOOL)
    def copy_version(self, who: str, image: int, version: int, regions: list[str], excluded: bool) -> None:
        into, found = self.pick(Definition, image), self.pick(Version, version)
        code = first(
            (not self.model.sees(who, into), "NOT_FOUND"),
            (not self.model.manages_gallery(who, into.gallery), "NOT_AUTHORIZED"),
            (not self.model.sees(who, found) or found.expired, "NOT_FOUND"),
            (found.state != "SUCCEEDED" or "COMPLETED" not in found.copies.values(), "NOT_FOUND"),
            (into.os_state != "SPECIALIZED", "OS_STATE_MISMATCH"),
        )
        made = self.ask(
            who, "createImageVersion", code,
            imageDefinitionId=into.id, source={"imageVersionId": found.id}, sourceRegionName=regions[0],
            targetRegions=[{"regionName": name} for name in regions], excludeFromLatest=excluded,
        )  # fmt: skip
        if made:
            copies = {name: "UNKNOWN" if place else "REPLICATING" for place, name in enumerate(regions)}
            new = Version(made["imageVersion"]["id"], into, self.next_number(into), regions[0], copies)
            new.excluded, new.origin = excluded, found
            self.add(new)

    def next_number(self, image: Definition, part: int = 2) -> tuple[int, int, int]:
        """Raise one part of the highest number, the patch unless told otherwise; the parts after it are 0."""
        if (highest := self.model.highest(image)) is None:
            return (1, 0, 0)
        major, minor, patch = (*highest[:part], highest[part] + 1, 0, 0)[:3]
        return major, minor, patch

    @needs(Version)
    @rule(who=WHO, version=PICK, regions=SOME_REGIONS, regional=FLAG)
    def move(self, who: str, version: int, regions: list[str], regional: bool | None) -> None:
        found = self.pick(Version, version)
        wanted = [found.source, *(name for name in regions if name != found.source)]
        code = first(
            *self.unmanaged(who, found),
            (found.deleted, "VERSION_DELETED"),
            (found.state != "SUCCEEDED", "VERSION_NOT_READY"),
            (self.model.active(version=found), "EXPORT_IN_PROGRESS"),
            (found.guarded and set(found.copies) - set(wanted), "REGION_REMOVAL_BLOCKED"),
        )
        targets = [{"regionName": name, "excludeFromLatest": regional} for name in wanted]
        if self.ask(who, "updateImageVersion", code, imageVersionId=found.id, targetRegions=targets):
            found.copies = {name: found.copies.get(name, "REPLICATING") for name in wanted}
            found.excluded_in = dict.fromkeys(wanted, regional)

    @needs(Version)
    @rule(who=WHO, version=PICK, excluded=BOOL, guarded=BOOL)
    def flag(self, who: str, version: int, excluded: bool, guarded: bool) -> None:
        found = self.pick(Version, version)
        code = first(*self.unmanaged(who, found), (found.deleted, "VERSION_DELETED"))
        given = {"excludeFromLatest": excluded, "allowDeletionOfReplicatedLocations": not guarded}
        if self.ask(who, "updateImageVersion", code, imageVersionId=found.id, **given):
            found.excluded, found.guarded = excluded, guarded

    @needs(Version)
    @rule(who=WHO, version=PICK)
    def delete_version(self, who: str, version: int) -> None:
        found = self.pick(Version, version)
        hidden = not self.model.sees(who, found)
        _, unauthorised = self.unmanaged(who, found)
        code = None if hidden else first(unauthorised, (self.model.active(version=found), "EXPORT_IN_PROGRESS"))
        if self.ask(who, "deleteImageVersion", code, imageVersionId=found.id) and not hidden:
            if found.state == "SUCCEEDED" and found.definition.gallery.retains and not found.deleted:
                found.deleted = True
            else:
                self.model.remove(found)

    @needs(Version)
    @rule(who=WHO, version=PICK)
    def restore(self, who: str, version: int) -> None:
        found = self.pick(Version, version)
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
    @rule(who=WHO, version=PICK)
    def retry_copies(self, who: str, version: int) -> None:
        found = self.pick(Version, version)
        failed = [name for name, state in found.copies.items() if state == "FAILED"]
        again = found.state == "FAILED" and found.origin is not None
        code = first(
            *self.unmanaged(who, found),
            (not again and (found.state != "SUCCEEDED" or found.deleted), "NOT_RETRYABLE"),
            (self.model.active(version=found), "EXPORT_IN_PROGRESS"),
            (not failed, "NOT_RETRYABLE"),
        )
        if self.ask(who, "retryReplication", code, imageVersionId=found.id):
            found.copies.update(dict.fromkeys(failed, "REPLICATING"))
            found.state = "CREATING" if again else found.state

    @needs(Version)
    @rule(place=PICK, fails=FAILS)
    def bring(self, place: int, fails: bool) -> None:
        """A worker ends one copy of a version."""
        waiting = [(found, region) for found in self.model.live(Version) for region in found.unfinished]
        # The first copy of an export is a step of its own.
        storing = [export.version for export in self.model.active() if export.phase == "STORING"]
        waiting = [(found, region) for found, region in waiting if found not in storing]
        if not waiting:
            return
        found, region = waiting[place % len(waiting)]
        taken_over = found.state == "CREATING"
        # Whose bytes are gone cannot be had any more.
        fails = fails or (taken_over and found.origin is None)
        self.server.copy(found.id, region, fails=fails)
        found.copies[region] = "FAILED" if fails else "COMPLETED"
        if taken_over:
            found.state = "FAILED" if fails else "SUCCEEDED"
        if taken_over and not fails:
            found.origin = None
            found.copies = {
                name: "REPLICATING" if state == "UNKNOWN" else state for name, state in found.copies.items()
            }
        for export in self.model.active(version=found):
            self.settle(export)

    def settle(self, export: Export) -> None:
        """End an export when nothing is left to copy."""
        states = export.version.copies.values() if export.version else ()
        if export.phase == "REPLICATING" and not any(state in COPYING for state in states):
            export.phase = "COMPLETED"
            export.status = "PARTIALLY_SUCCEEDED" if "FAILED" in states else "SUCCEEDED"
