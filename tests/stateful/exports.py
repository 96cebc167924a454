"""Steps with exports of labs, and the work of workers on them."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule
from typing_extensions import override

from tests.stateful.labs import Labs
from tests.stateful.model import ACTIVE, COPYING, REGIONS, Definition, Export, Lab, Version
from tests.stateful.steps import (
    BOOL,
    KEY,
    MOSTLY,
    PICK,
    RARELY,
    TARGETS,
    WHO,
    Job,
    Refusals,
    Targets,
    first,
    needs,
)
from tests.stateful.versions import NUMBER

MADE = "query($id: ID!) { node(id: $id) { ... on Export { imageVersion { id definition { id name } } } } }"
BUMPS = ("MAJOR", "MINOR", "PATCH")
BEFORE = ("VALIDATING", "STORING")
# The target regions of an export, with or without the lab's region; None uses the policy.
NAMED = st.one_of(st.none(), st.none(), TARGETS)


class Exports(Labs):
    def earlier(self, who: str, lab: Lab, key: str | None) -> Export | None:
        """Return the earlier export with the same key, if the caller may export the lab."""
        known = [one for one in self.model.live(Export) if one.lab is lab and key and one.key == key]
        return known[0] if known and first(*self.unchanged(who, lab)) is None else None

    def busy(self, who: str, lab: Lab) -> Refusals:
        """Return why a lab cannot be exported to any image."""
        return (
            *self.unchanged(who, lab),
            (self.model.active(lab=lab), "EXPORT_IN_PROGRESS"),
            (lab.account.gallery is None, "NO_GALLERY_ATTACHED"),
            (lab.state != "DRAFT" or lab.template != "STOPPED", "TEMPLATE_BUSY"),
        )

    def is_exportable(self, lab: Lab) -> bool:
        """Return whether a lab can be exported."""
        return lab.state == "DRAFT" and lab.template == "STOPPED" and lab.account.gallery is not None

    @needs(Lab)
    @rule(who=WHO, lab=PICK, again=RARELY, reexport=BOOL, to=NAMED, home=MOSTLY, key=KEY)
    def export_new(
        self, who: str, lab: int, again: bool, reexport: bool, to: Targets | None, home: bool,
        key: str | None,
    ) -> None:  # fmt: skip
        found = self.pick(Lab, lab, self.is_exportable)
        to = to.having(found.region) if to and home else to
        into = found.account.gallery
        taken = sorted(self.model.named(into)) if into else []
        name = taken[0] if again and taken else self.new_name()
        wrong = to.wrong(found.region) if to else ()
        code = first(*self.busy(who, found), (again and taken, "NAME_TAKEN"), *wrong)
        image = {"imageName": name, "description": name}
        self.export(who, found, code, {"target": {"createImage": image}} if reexport else image, to, key)

    @needs(Lab)
    @rule(who=WHO, lab=PICK, number=NUMBER, part=st.integers(0, 2), expected=st.sampled_from((None, None, True, True, False)),
          to=NAMED, home=MOSTLY, key=KEY)  # fmt: skip
    def export_update(
        self, who: str, lab: int, number: tuple[int, int, int] | None, part: int, expected: bool | None,
        to: Targets | None, home: bool, key: str | None,
    ) -> None:  # fmt: skip
        found = self.pick(Lab, lab, lambda one: self.is_exportable(one) and one.definition)
        to = to.having(found.region) if to and home else to
        image = found.definition
        wrong = to.wrong(found.region) if to else ()
        code = first(*self.busy(who, found), *self.no_update(who, found, wrong, number, expected))
        target: dict[str, object] = {"versionName": self.text(number)} if number else {"bump": BUMPS[part]}
        if expected is not None:
            highest = expected and image and self.model.highest(image)
            target["expectedLatest"] = self.text(highest or (9, 9, 9))
        new = number or (image and self.next_number(image, part))
        self.export(who, found, code, {"target": {"updateImage": target}}, to, key, image, new)

    def no_update(
        self, who: str, lab: Lab, wrong: Refusals, number: tuple[int, int, int] | None, expected: bool | None
    ) -> Refusals:
        """Return why an idle lab cannot become a new version of the image that it was created from."""
        image = lab.definition
        if image is None:
            return ((True, "IMAGE_NOT_ELIGIBLE"),)
        highest = self.model.highest(image)
        numbers = [version.number for version in self.model.versions(image)]
        return (
            (not self.model.sees(who, image) or image.gallery is not lab.account.gallery, "NOT_FOUND"),
            (image.os_state == "GENERALIZED", "OS_STATE_MISMATCH"),
            *wrong,
            (expected is False or (expected and highest is None), "VERSION_CONFLICT"),
            (number in numbers, "VERSION_EXISTS"),
            (number and highest and number < highest, "VERSION_INVALID"),
        )

    def export(
        self, who: str, lab: Lab, code: str | None, given: dict[str, Any], to: Targets | None,
        key: str | None, image: Definition | None = None, number: tuple[int, int, int] | None = None,
    ) -> None:  # fmt: skip
        """Request an export, refused or not; of a new image unless one is given."""
        earlier = self.earlier(who, lab, key)
        new = "imageName" in given or "createImage" in given["target"]
        mutation = "exportImage" if "imageName" in given else "reexportImage"
        notes = f"Of {lab.name}."
        asked = {"targetRegions": to and to.given, "releaseNotes": notes, **given}
        if earlier:
            code = first((earlier.given != (mutation, asked), "IDEMPOTENCY_KEY_REUSED"))
        made = self.ask(who, mutation, code, to.faults if to else [], labId=lab.id, idempotencyKey=key, **asked)
        if earlier:
            assert not made or made["export"]["id"] == earlier.id
        elif made:
            export = self.begin_export(lab, made, (1, 0, 0) if new else number, None if new else image)
            export.key, export.given, version = key, (mutation, asked), export.version
            assert version is not None
            version.notes, version.user = notes, lab.user
            if to:
                version.copies = dict.fromkeys(to.regions, "PENDING")
            (to or Targets(tuple(version.copies), 1, None)).note(version)

    def begin_export(
        self, lab: Lab, made: Any, number: tuple[int, int, int] | None, image: Definition | None
    ) -> Export:
        """Record the start of an export: its version, the policy's regions, and a new image unless one is given."""
        export = made["export"]["id"]
        version = self.server.run(self.server.api.run(MADE, id=export))["node"]["imageVersion"]
        new = image is None
        if image is None:
            assert lab.account.gallery is not None
            name = version["definition"]["name"]
            image = self.add(Definition(version["definition"]["id"], name, lab.account.gallery))
            image.details = self.no_details(name) | {"description": name}
            self.offer(image)
        assert version["definition"]["id"] == image.id
        assert number is not None
        found = self.add(Version(version["id"], image, number, lab.region, self.by_policy(lab)))
        lab.template = "EXPORTING"
        return self.add(Export(export, lab, found, new))

    def by_policy(self, lab: Lab) -> dict[str, str]:
        account = lab.account
        around = next(names for names in REGIONS.values() if lab.region in names)
        listed = {"GEOGRAPHY": around, "LAB_REGION_ONLY": (), "CUSTOM": account.regions}[account.policy]
        return dict.fromkeys((lab.region, *listed), "PENDING")

    @override
    def jobs(self) -> Iterator[Job]:
        yield from super().jobs()
        yield from (partial(self.work_on_export, one) for one in self.model.active() if one.phase in BEFORE)

    def work_on_export(self, found: Export, fails: bool = False) -> None:
        """Claim a waiting export, or end the source copy of a claimed one."""
        version = found.version
        assert version is not None
        if found.status == "QUEUED":
            self.server.store(found.id)
            found.status, found.phase, version.copies[version.source] = "RUNNING", "STORING", "REPLICATING"
            return
        found.lab.template = "STOPPED"
        if not fails:
            self.server.publish(found.id)
            version.state, found.phase = "SUCCEEDED", "REPLICATING"
            version.copies = dict.fromkeys(version.copies, "REPLICATING") | {version.source: "COMPLETED"}
            self.settle(found)
        else:
            # Whether it is retryable does not depend on the step: every third failure is not.
            found.retryable = bool(self.turn % 3)
            self.server.fail(found.id, retryable=found.retryable)
            found.status, version.state = "FAILED", "FAILED"
            version.copies = dict.fromkeys(version.copies, "FAILED")

    @needs(Export)
    @rule(who=WHO, export=PICK)
    def cancel(self, who: str, export: int) -> None:
        found = self.pick(Export, export, lambda one: one.status in ACTIVE)
        refusals = (found.gone, "NOT_FOUND"), *self.unchanged(who, found.lab)
        if self.ask(
            who, "cancelExport", first(*refusals, (found.status not in ACTIVE, "NOT_CANCELABLE")), exportId=found.id
        ):
            version = found.version
            assert version is not None
            found.status, found.lab.template = "CANCELED", "STOPPED" if found.phase in BEFORE else found.lab.template
            if found.phase in BEFORE:
                self.model.remove(version)
                if found.new and not self.model.versions(version.definition):
                    self.model.remove(version.definition)
            else:
                version.copies = {
                    name: "CANCELED" if state in COPYING else state for name, state in version.copies.items()
                }

    @needs(Export)
    @rule(who=WHO, export=PICK)
    def retry(self, who: str, export: int) -> None:
        found = self.pick(Export, export, self.is_retryable)
        version, lab = found.version, found.lab
        from_the_template = found.status == "FAILED"
        code = first(
            (found.gone, "NOT_FOUND"),
            *self.unchanged(who, lab),
            (not self.is_retryable(found), "NOT_RETRYABLE"),
            (self.model.active(lab=lab), "EXPORT_IN_PROGRESS"),
            (version and version.deleted, "NOT_RETRYABLE"),
            (version and lab.account.gallery is not version.definition.gallery, "NO_GALLERY_ATTACHED"),
            (from_the_template and (lab.state == "DELETING" or lab.template != "STOPPED"), "TEMPLATE_BUSY"),
        )
        if not self.ask(who, "retryExport", code, exportId=found.id):
            return
        assert version is not None
        if from_the_template:
            found.status, found.phase, found.retryable = "QUEUED", "VALIDATING", False
            version.state, version.copies = "CREATING", dict.fromkeys(version.copies, "PENDING")
            lab.template = "EXPORTING"
        else:
            found.status, found.phase = "RUNNING", "REPLICATING"
            version.copies = {
                name: "REPLICATING" if state == "FAILED" else state for name, state in version.copies.items()
            }
            self.settle(found)

    def is_retryable(self, export: Export) -> bool:
        partly = export.status == "PARTIALLY_SUCCEEDED"
        return export.version is not None and (partly or (export.status == "FAILED" and export.retryable))
