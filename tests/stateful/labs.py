"""Steps with labs and their template VMs, and the work of workers on both."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule
from typing_extensions import override

from tests.stateful.model import HOME, ROOT, TEMPLATE_IN_USE, Account, Definition, Grant, Lab, Version
from tests.stateful.steps import BOOL, EVERY_REGION, PICK, RARELY, WHO, Job, Refusals, first, needs
from tests.stateful.uploads import Uploads

VIEWER = "{ viewer { roles { id scopeLab { id } } } }"
# The first one is the user of every marketplace image.
USER = st.sampled_from((None, None, "student", "other"))
OF_MARKETPLACE = "student"
REGION = st.sampled_from((*[HOME] * 5, *EVERY_REGION))


class Labs(Uploads):
    def create(
        self, who: str, account: Account, region: str, again: bool, version: Version | None, refusals: Sequence[Any],
        user: str | None, kept: str | None, **image: str,
    ) -> None:  # fmt: skip
        """Create a lab, refused or not; `kept` is the user that its image has."""
        taken = [lab.name for lab in self.model.live(Lab) if lab.account is account]
        name = taken[0].upper() if again and taken else self.new_name()
        generalized = version is None or version.definition.os_state == "GENERALIZED"
        wrong = (user or kept) is None if generalized else user and kept and user != kept
        code = first(
            (not self.model.sees(who, account), "NOT_FOUND"),
            (not self.model.creates_labs(who, account), "NOT_AUTHORIZED"),
            (region != HOME and not account.free and not self.model.manages(who, account), "NOT_AUTHORIZED"),
            (again and taken, "NAME_TAKEN"),
            *refusals,
            (wrong, "CREDENTIALS_REQUIRED"),
        )
        made = self.ask(
            who, "createLab", code, labAccountId=account.id, name=name, regionName=region, image=image, username=user
        )
        if made:
            uses = user or kept if generalized else kept or user
            lab = Lab(made["lab"]["id"], account, name, region, version, version and version.definition, uses)
            self.add(lab)
            if who != ROOT:
                roles = self.server.run(self.clients[who].run(VIEWER))["viewer"]["roles"]
                [mine] = [role["id"] for role in roles if role["scopeLab"] == {"id": lab.id}]
                self.add(Grant(mine, who, "LAB_OWNER", lab))

    @rule(who=WHO, account=PICK, image=st.integers(0, 1), region=REGION, again=RARELY, user=USER)
    def create_lab(self, who: str, account: int, image: int, region: str, again: bool, user: str | None) -> None:
        found, wanted = self.pick(Account, account), self.server.marketplace[image]
        hidden = (wanted in found.hidden, "IMAGE_DISABLED")
        self.create(who, found, region, again, None, [hidden], user, OF_MARKETPLACE, marketplaceImageId=wanted)

    @needs(Definition)
    @rule(who=WHO, account=PICK, image=PICK, region=REGION, user=USER)
    def create_lab_from_image(self, who: str, account: int, image: int, region: str, user: str | None) -> None:
        found = self.pick(Account, account, lambda one: one.gallery)
        wanted = self.pick(Definition, image, lambda one: one.gallery is found.gallery)
        latest = self.model.production(wanted, region)
        refusals = (
            *self.not_offered(who, found, wanted),
            (not found.flags.get(wanted), "IMAGE_DISABLED"),
            (latest is None and self.model.production(wanted, None) is not None, "IMAGE_NOT_IN_REGION"),
            (latest is None, "NO_LATEST_VERSION"),
        )
        kept = latest and latest.user
        self.create(who, found, region, False, latest, refusals, user, kept, imageDefinitionId=wanted.id)

    @needs(Version)
    @rule(who=WHO, account=PICK, version=PICK, region=REGION, user=USER)
    def create_lab_from_version(self, who: str, account: int, version: int, region: str, user: str | None) -> None:
        found = self.pick(Account, account, lambda one: one.gallery)
        wanted = self.pick(
            Version, version, lambda one: one.definition.gallery is found.gallery and one.usable_in(region)
        )
        refusals = (
            (not self.model.sees(who, wanted), "NOT_FOUND"),
            *self.not_offered(who, found, wanted.definition),
            (wanted.expired, "NOT_FOUND"),
            (not wanted.usable_in(region), "IMAGE_NOT_IN_REGION"),
            (not found.flags.get(wanted.definition), "IMAGE_DISABLED"),
        )
        self.create(who, found, region, False, wanted, refusals, user, wanted.user, imageVersionId=wanted.id)

    def not_offered(self, who: str, account: Account, image: Definition) -> Refusals:
        """Return why an account does not offer an image to a principal."""
        return (
            (not self.model.sees(who, image), "NOT_FOUND"),
            (account.gallery is None, "NO_GALLERY_ATTACHED"),
            (account.gallery is not image.gallery, "NOT_FOUND"),
        )

    @override
    def jobs(self) -> Iterator[Job]:
        yield from super().jobs()
        for lab in self.model.live(Lab):
            if lab.state in ("CREATING", "DELETING"):
                yield partial(self.work_on_disk, lab)
            if lab.template in ("STARTING", "STOPPING"):
                yield partial(self.work_on_template, lab)
            if lab.template == "FLATTENING":
                yield partial(self.work_on_flattening, lab)

    def work_on_disk(self, lab: Lab, fails: bool = False) -> None:
        """Write a new lab's disk, or remove a deleted lab's, which never fails."""
        if lab.state == "DELETING":
            self.server.remove_disk(lab.id)
            self.model.remove(lab)
        else:
            self.server.write_disk(lab.id, fails=fails)
            lab.state, lab.template = ("FAILED", "FAILED") if fails else ("DRAFT", "STOPPED")
            lab.is_overlay = not fails

    @needs(Lab)
    @rule(who=WHO, lab=PICK)
    def delete_lab(self, who: str, lab: int) -> None:
        found = self.pick(Lab, lab)
        code = first(
            *self.unchanged(who, found),
            (self.model.active(lab=found), "EXPORT_IN_PROGRESS"),
            (found.template in TEMPLATE_IN_USE, "TEMPLATE_BUSY"),
        )
        if self.ask(who, "deleteLab", code, labId=found.id):
            found.state = "DELETING"

    def unchanged(self, who: str, lab: Lab) -> Refusals:
        """Return why a principal cannot change a lab."""
        return (not self.model.sees(who, lab), "NOT_FOUND"), (not self.model.changes(who, lab), "NOT_AUTHORIZED")

    @needs(Lab)
    @rule(who=WHO, lab=PICK, start=BOOL)
    def start_or_stop_template(self, who: str, lab: int, start: bool) -> None:
        """Start or stop a template."""
        found = self.pick(Lab, lab, lambda one: one.state == "DRAFT")
        before, during, after = ("STOPPED", "STARTING", "RUNNING") if start else ("RUNNING", "STOPPING", "STOPPED")
        moves = {before: during, during: during, after: after}
        if not start:
            # A stop cancels it.
            moves["FLATTENING"] = "STOPPED"
        code = first(
            *self.unchanged(who, found),
            (found.state != "DRAFT" or found.template not in moves, "TEMPLATE_BUSY"),
        )
        if self.ask(who, "startTemplateVm" if start else "stopTemplateVm", code, labId=found.id):
            found.template = moves[found.template]

    @needs(Lab)
    @rule(who=WHO, lab=PICK)
    def flatten_template(self, who: str, lab: int) -> None:
        found = self.pick(Lab, lab, lambda one: one.is_overlay)
        code = first(
            *self.unchanged(who, found),
            (found.state != "DRAFT" or found.template not in ("STOPPED", "FLATTENING"), "TEMPLATE_BUSY"),
        )
        if self.ask(who, "flattenTemplate", code, labId=found.id) and found.is_overlay:
            found.template = "FLATTENING"

    def work_on_flattening(self, lab: Lab, fails: bool) -> None:
        """Flatten a disk, or fail to do so."""
        self.server.flatten(lab.id, fails=fails)
        lab.template, lab.is_overlay = "STOPPED", fails

    def work_on_template(self, lab: Lab, fails: bool) -> None:
        """Start a template, fail to start it, or stop it."""
        runs = lab.template == "STARTING" and not fails
        self.server.move_template(lab.id, lab.template, runs=runs)
        lab.template = "RUNNING" if runs else "STOPPED"
