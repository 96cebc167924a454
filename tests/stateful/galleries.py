"""Steps with accounts, galleries, their images' names, and people's roles."""

from hypothesis import strategies as st
from hypothesis.stateful import rule

from tests.stateful.model import PEOPLE, ROOT, Account, Definition, Gallery, Grant, Lab
from tests.stateful.steps import BOOL, PICK, WHO, Steps, first, needs

ON_ACCOUNT = st.sampled_from(("ACCOUNT_OWNER", "ACCOUNT_CONTRIBUTOR", "LAB_CREATOR", "READER"))
ON_LAB = st.sampled_from(("LAB_OWNER", "LAB_CONTRIBUTOR"))
SOMEBODY = st.sampled_from(PEOPLE)
POLICY = st.sampled_from(("GEOGRAPHY", "LAB_REGION_ONLY"))


class Galleries(Steps):
    @rule(who=WHO, retains=BOOL)
    def create_gallery(self, who: str, retains: bool) -> None:
        self.new_gallery(who, retains=retains)

    @rule(who=WHO, account=PICK, enables=BOOL, policy=POLICY)
    def update_account(self, who: str, account: int, enables: bool, policy: str) -> None:
        found = self.pick(Account, account)
        code = first(
            (not self.model.sees(who, found), "NOT_FOUND"), (not self.model.manages(who, found), "NOT_AUTHORIZED")
        )
        given = {"newImagesEnabledByDefault": enables, "replicationPolicy": policy}
        if self.ask(who, "updateLabAccount", code, labAccountId=found.id, **given):
            found.enables, found.policy = enables, policy

    @rule(who=WHO, account=PICK, gallery=PICK)
    def attach(self, who: str, account: int, gallery: int) -> None:
        found, wanted = self.pick(Account, account), self.pick(Gallery, gallery)
        code = first(
            (not self.model.sees(who, found), "NOT_FOUND"),
            (not self.model.manages(who, found), "NOT_AUTHORIZED"),
            (not self.model.sees(who, wanted), "NOT_FOUND"),
            (found.gallery not in (None, wanted), "GALLERY_ALREADY_ATTACHED"),
        )
        if self.ask(who, "attachGallery", code, labAccountId=found.id, galleryId=wanted.id):
            found.gallery = wanted
            for image in self.model.live(Definition):
                if image.gallery is wanted:
                    found.flags.setdefault(image, found.enables)

    @rule(who=WHO, account=PICK)
    def detach(self, who: str, account: int) -> None:
        found = self.pick(Account, account)
        into = [
            export.version.definition.gallery
            for export in self.model.active()
            if export.version and export.lab.account is found
        ]
        code = first(
            (not self.model.sees(who, found), "NOT_FOUND"),
            (not self.model.manages(who, found), "NOT_AUTHORIZED"),
            (found.gallery and found.gallery in into, "EXPORT_IN_PROGRESS"),
        )
        if payload := self.ask(who, "detachGallery", code, labAccountId=found.id):
            assert payload["changed"] == (found.gallery is not None)
            found.gallery = None

    @needs(Definition)
    @rule(who=WHO, account=PICK, images=st.lists(PICK, min_size=1, max_size=3), enabled=BOOL)
    def enable(self, who: str, account: int, images: list[int], enabled: bool) -> None:
        found, wanted = self.pick(Account, account), [self.pick(Definition, image) for image in images]
        code = first(
            (not self.model.sees(who, found), "NOT_FOUND"),
            (not self.model.manages(who, found), "NOT_AUTHORIZED"),
            (found.gallery is None, "NO_GALLERY_ATTACHED"),
            (any(image.gone or image.gallery is not found.gallery for image in wanted), "NOT_FOUND"),
        )
        given = {"imageDefinitionIds": [image.id for image in wanted], "enabled": enabled}
        if self.ask(who, "setImagesEnabled", code, labAccountId=found.id, **given):
            found.flags.update(dict.fromkeys(wanted, enabled))

    @rule(who=WHO, gallery=PICK, retains=BOOL)
    def update_gallery(self, who: str, gallery: int, retains: bool) -> None:
        found = self.pick(Gallery, gallery)
        code = first(
            (not self.model.sees(who, found), "NOT_FOUND"),
            (not self.model.manages_gallery(who, found), "NOT_AUTHORIZED"),
            (retains != found.retains and not self.model.owns_gallery(who, found), "NOT_AUTHORIZED"),
        )
        if self.ask(who, "updateGallery", code, galleryId=found.id, softDeleteRetentionDays=7 if retains else 0):
            found.retains = retains

    @rule(who=WHO, gallery=PICK)
    def delete_gallery(self, who: str, gallery: int) -> None:
        found = self.pick(Gallery, gallery)
        hidden = not self.model.sees(who, found)
        code = None if hidden else first(
            (not self.model.manages_gallery(who, found), "NOT_AUTHORIZED"),
            (any(self.model.serves(found)), "GALLERY_ATTACHED"),
            (self.model.named(found), "HAS_CHILDREN"),
        )  # fmt: skip
        if self.ask(who, "deleteGallery", code, galleryId=found.id) and not hidden:
            self.model.remove(found)

    @rule(who=WHO, gallery=PICK, state=st.sampled_from(("SPECIALIZED", "GENERALIZED")), again=BOOL)
    def create_definition(self, who: str, gallery: int, state: str, again: bool) -> None:
        found = self.pick(Gallery, gallery)
        taken = sorted(self.model.named(found))
        name = taken[0].upper() if again and taken else self.new_name()
        code = first(
            (not self.model.sees(who, found), "NOT_FOUND"),
            (not self.model.manages_gallery(who, found), "NOT_AUTHORIZED"),
            (again and taken, "NAME_TAKEN"),
        )
        given = {
            "name": name,
            "publisher": "tests",
            "offer": "images",
            "sku": name,
            "osType": "LINUX",
            "osState": state,
        }
        if made := self.ask(who, "createImageDefinition", code, galleryId=found.id, **given):
            self.offer(self.add(Definition(made["imageDefinition"]["id"], name, found, state)))

    def offer(self, image: Definition) -> None:
        """Every account that has the gallery offers a new image as it does by default."""
        for account in self.model.serves(image.gallery):
            account.flags[image] = account.enables

    @needs(Definition)
    @rule(who=WHO, image=PICK)
    def delete_definition(self, who: str, image: int) -> None:
        found = self.pick(Definition, image)
        hidden = not self.model.sees(who, found)
        code = None if hidden else first(
            (not self.model.manages_gallery(who, found.gallery), "NOT_AUTHORIZED"),
            (self.model.versions(found), "HAS_CHILDREN"),
        )  # fmt: skip
        if self.ask(who, "deleteImageDefinition", code, imageDefinitionId=found.id) and not hidden:
            self.model.remove(found)

    @rule(who=WHO, whom=SOMEBODY, role=ON_ACCOUNT, account=PICK)
    def grant_on_account(self, who: str, whom: str, role: str, account: int) -> None:
        self.grant(who, whom, role, self.pick(Account, account))

    @needs(Lab)
    @rule(who=WHO, whom=SOMEBODY, role=ON_LAB, lab=PICK)
    def grant_on_lab(self, who: str, whom: str, role: str, lab: int) -> None:
        self.grant(who, whom, role, self.pick(Lab, lab))

    @rule(who=WHO, grant=PICK)
    def revoke(self, who: str, grant: int) -> None:
        found = self.pick(Grant, grant)
        may = not found.gone and self.model.owns(who, found.on)
        code = first((not found.gone and not may and found.who == who, "NOT_AUTHORIZED"))
        assert found.who != ROOT
        if self.ask(who, "revokeRole", code, roleAssignmentId=found.id) and may:
            self.model.remove(found)
