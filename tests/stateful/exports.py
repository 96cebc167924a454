"""Steps with labs and their exports; and what workers do to both."""

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule
from typing_extensions import override

from tests.stateful.model import ACTIVE, COPYING, HOME, REGIONS, ROOT, Account, Definition, Export, Grant, Lab, Version
from tests.stateful.steps import BOOL, PICK, WHO, first, needs
from tests.stateful.versions import EVERY_REGION, Versions

VIEWER = "{ viewer { roles { id lab { id } } } }"
MADE = "query($id: ID!) { node(id: $id) { ... on Export { imageVersion { id definition { id name } } } } }"
BUMPS = ("MAJOR", "MINOR", "PATCH")
BEFORE = ("VALIDATING", "STORING")


class Exports(Versions):
    @override
    def go_on_from_here(self) -> None:
        """Begin with an image that is on its way to other regions, and a lab from which it was exported."""
        self.attach(ROOT, 0, 0)
        self.create_lab(ROOT, 0, HOME)
        self.work_on_disk(0)
        self.export_new(ROOT, 0, again=False, reexport=False)
        for _ in range(2):
            self.work_on_export(0, "publish")

    def create(
        self, who: str, account: Account, region: str, version: Version | None, refusals: Sequence[Any], **image: str
    ) -> None:
        """Create a lab, for one reason refused or not."""
        code = first(
            (not self.model.sees(who, account), "NOT_FOUND"),
            (not self.model.creates_labs(who, account), "NOT_AUTHORIZED"),
            *refusals,
        )
        name = self.new_name()
        made = self.ask(who, "createLab", code, labAccountId=account.id, name=name, regionName=region, image=image)
        if made:
            lab = self.add(Lab(made["lab"]["id"], account, name, region, version, version and version.definition))
            if who != ROOT:
                roles = self.server.run(self.clients[who].run(VIEWER))["viewer"]["roles"]
                [mine] = [role["id"] for role in roles if role["lab"] == {"id": lab.id}]
                self.add(Grant(mine, who, "LAB_OWNER", lab))

    @rule(who=WHO, account=PICK, region=st.sampled_from(EVERY_REGION))
    def create_lab(self, who: str, account: int, region: str) -> None:
        image = self.server.marketplace_image
        self.create(who, self.pick(Account, account), region, None, (), marketplaceImageId=image)

    @needs(Definition)
    @rule(who=WHO, account=PICK, image=PICK, region=st.sampled_from(EVERY_REGION))
    def create_lab_from_image(self, who: str, account: int, image: int, region: str) -> None:
        found, wanted = self.pick(Account, account), self.pick(Definition, image)
        latest = self.model.latest(wanted, region)
        refusals = (
            *self.not_offered(who, found, wanted),
            (not found.flags.get(wanted), "IMAGE_DISABLED"),
            (latest is None and self.model.latest(wanted, None) is not None, "IMAGE_NOT_IN_REGION"),
            (latest is None, "NO_LATEST_VERSION"),
        )
        self.create(who, found, region, latest, refusals, imageDefinitionId=wanted.id)

    @needs(Version)
    @rule(who=WHO, account=PICK, version=PICK, region=st.sampled_from(EVERY_REGION))
    def create_lab_from_version(self, who: str, account: int, version: int, region: str) -> None:
        found, wanted = self.pick(Account, account), self.pick(Version, version)
        refusals = (
            (not self.model.sees(who, wanted), "NOT_FOUND"),
            *self.not_offered(who, found, wanted.definition),
            (wanted.expired, "NOT_FOUND"),
            (not wanted.usable_in(region), "IMAGE_NOT_IN_REGION"),
            (not found.flags.get(wanted.definition), "IMAGE_DISABLED"),
        )
        self.create(who, found, region, wanted, refusals, imageVersionId=wanted.id)

    def not_offered(self, who: str, account: Account, image: Definition) -> tuple[tuple[object, str], ...]:
        return (
            (not self.model.sees(who, image), "NOT_FOUND"),
            (account.gallery is None, "NO_GALLERY_ATTACHED"),
            (account.gallery is not image.gallery, "NOT_FOUND"),
        )

    @needs(Lab)
    @rule(lab=PICK)
    def work_on_disk(self, lab: int) -> None:
        """A worker writes a new lab's disk, or removes a deleted lab's."""
        found = self.pick(Lab, lab)
        if found.state == "CREATING":
            self.server.write_disk(found.id)
            found.state, found.template = "DRAFT", "STOPPED"
        elif found.state == "DELETING" and not found.gone:
            self.server.remove_disk(found.id)
            self.model.remove(found)

    @needs(Lab)
    @rule(who=WHO, lab=PICK)
    def delete_lab(self, who: str, lab: int) -> None:
        found = self.pick(Lab, lab)
        code = first(*self.unchanged(who, found), (self.model.active(lab=found), "EXPORT_IN_PROGRESS"))
        if self.ask(who, "deleteLab", code, labId=found.id):
            found.state = "DELETING"

    def unchanged(self, who: str, lab: Lab) -> tuple[tuple[object, str], tuple[object, str]]:
        """Why somebody may not even try to change a lab."""
        return (not self.model.sees(who, lab), "NOT_FOUND"), (not self.model.changes(who, lab), "NOT_AUTHORIZED")

    def busy(self, who: str, lab: Lab, between: Sequence[tuple[object, str]] = ()) -> tuple[tuple[object, str], ...]:
        """Why a lab cannot be exported, to whatever image."""
        return (
            *self.unchanged(who, lab),
            (self.model.active(lab=lab), "EXPORT_IN_PROGRESS"),
            *between,
            (lab.account.gallery is None, "NO_GALLERY_ATTACHED"),
            (lab.state != "DRAFT" or lab.template != "STOPPED", "TEMPLATE_BUSY"),
        )

    @needs(Lab)
    @rule(who=WHO, lab=PICK, again=BOOL, reexport=BOOL)
    def export_new(self, who: str, lab: int, again: bool, reexport: bool) -> None:
        found = self.pick(Lab, lab)
        into = found.account.gallery
        taken = sorted(self.model.named(into)) if into else []
        name = taken[0] if again and taken else self.new_name()
        code = first(*self.busy(who, found), (again and taken, "NAME_TAKEN"))
        given = {"target": {"createImage": {"imageName": name}}} if reexport else {"imageName": name}
        if made := self.ask(who, "reexportImage" if reexport else "exportImage", code, labId=found.id, **given):
            self.begin_export(found, made, (1, 0, 0))

    @needs(Lab)
    @rule(who=WHO, lab=PICK, part=st.integers(0, 2), expected=st.sampled_from((None, True, False)))
    def export_update(self, who: str, lab: int, part: int, expected: bool | None) -> None:
        found = self.pick(Lab, lab)
        image = found.definition
        highest = image and self.model.highest(image)
        of_image = () if image is None else (
            (not self.model.sees(who, image) or image.gallery is not found.account.gallery, "NOT_FOUND"),
            (expected is False, "VERSION_CONFLICT"),
        )  # fmt: skip
        code = first(*self.busy(who, found), (image is None, "IMAGE_NOT_ELIGIBLE"), *of_image)
        seen = {"expectedLatest": "0.0.1"} if expected is False else {}
        if expected and highest:
            seen = {"expectedLatest": ".".join(map(str, highest))}
        target = {"updateImage": {"bump": BUMPS[part], **seen}}
        if made := self.ask(who, "reexportImage", code, labId=found.id, target=target):
            assert image is not None
            self.begin_export(found, made, self.next_number(image, part), image)

    def begin_export(self, lab: Lab, made: Any, number: tuple[int, int, int], image: Definition | None = None) -> None:
        """Note what an export began with: its version, its regions, and a new image unless there was one."""
        export = made["export"]["id"]
        version = self.server.run(self.server.api.run(MADE, id=export))["node"]["imageVersion"]
        new = image is None
        if image is None:
            assert lab.account.gallery is not None
            image = self.add(
                Definition(version["definition"]["id"], version["definition"]["name"], lab.account.gallery)
            )
            self.offer(image)
        assert version["definition"]["id"] == image.id
        around = next(names for names in REGIONS.values() if lab.region in names)
        regions = (lab.region, *around) if lab.account.policy == "GEOGRAPHY" else (lab.region,)
        copies = dict.fromkeys(regions, "UNKNOWN")
        found = self.add(Version(version["id"], image, number, lab.region, copies))
        self.add(Export(export, lab, found, new))
        lab.template = "EXPORTING"

    @needs(Export)
    @rule(export=PICK, outcome=st.sampled_from(("publish", "publish", "fail", "fail for good")))
    def work_on_export(self, export: int, outcome: str) -> None:
        """A worker takes a waiting export, or ends the source copy of one that it took."""
        found = self.pick(Export, export)
        if found.gone or found.status not in ACTIVE or found.phase not in BEFORE:
            return
        version = found.version
        if found.status == "QUEUED":
            self.server.store(found.id)
            found.status, found.phase, version.copies[version.source] = "RUNNING", "STORING", "REPLICATING"
            return
        found.lab.template = "STOPPED"
        if outcome == "publish":
            self.server.publish(found.id)
            version.state, found.phase = "SUCCEEDED", "REPLICATING"
            version.copies = dict.fromkeys(version.copies, "REPLICATING") | {version.source: "COMPLETED"}
            self.settle(found)
        else:
            found.retryable = outcome == "fail"
            self.server.fail(found.id, retryable=found.retryable)
            found.status, version.state = "FAILED", "FAILED"
            version.copies = dict.fromkeys(version.copies, "FAILED")

    @needs(Export)
    @rule(who=WHO, export=PICK)
    def cancel(self, who: str, export: int) -> None:
        found = self.pick(Export, export)
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
                    name: "FAILED" if state in COPYING else state for name, state in version.copies.items()
                }

    @needs(Export)
    @rule(who=WHO, export=PICK)
    def retry(self, who: str, export: int) -> None:
        found = self.pick(Export, export)
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
            version.state, version.copies = "CREATING", dict.fromkeys(version.copies, "UNKNOWN")
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
