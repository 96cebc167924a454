"""Steps with galleries and their images."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from tests.stateful.accounts import Accounts
from tests.stateful.model import HOME, ROOT, Account, Definition, Gallery
from tests.stateful.steps import BOOL, END, PICK, RARELY, WHO, WORD, Refusals, ended, first, needs

MAX_GALLERIES = 4
# Days; the first one is invalid.
RETENTION = st.sampled_from((-1, 0, 0, 7, 7))


class Galleries(Accounts):
    @precondition(lambda self: len(self.model.live(Gallery)) < MAX_GALLERIES)
    @rule(who=WHO, account=st.one_of(PICK, PICK, st.none()), days=RETENTION)
    def create_gallery(self, who: str, account: int | None, days: int) -> None:
        self.new_gallery(who, None if account is None else self.pick(Account, account), days)

    def new_gallery(self, who: str, account: Account | None, days: int) -> None:
        name = self.new_name()
        # An administrator owns every account of every history, and therefore never has only one as the default.
        managed = [] if who == ROOT else [one for one in self.model.live(Account) if self.model.manages(who, one)]
        home = account or (managed[0] if len(managed) == 1 else None)
        refusals: Refusals = (
            (not managed and who != ROOT, "NOT_AUTHORIZED"), (len(managed) > 1, "LAB_ACCOUNT_REQUIRED")
        )  # fmt: skip
        code = first(*(self.unmanaged_account(who, account) if account else refusals))
        faults = ["RANGE_INVALID"] * (days < 0)
        made = self.ask(
            who, "createGallery", code, faults, name=name, regionName=HOME, softDeleteRetentionDays=days,
            labAccountId=account and account.id, description=name, tags=[{"name": "made", "value": "by hand"}],
        )  # fmt: skip
        if made:
            self.add(Gallery(made["gallery"]["id"], name, home, bool(days), name))

    def unmanaged_gallery(self, who: str, gallery: Gallery) -> Refusals:
        """Return why a principal cannot change a gallery."""
        hidden = not self.model.sees(who, gallery)
        return (hidden, "NOT_FOUND"), (not self.model.manages_gallery(who, gallery), "NOT_AUTHORIZED")

    @rule(who=WHO, gallery=PICK, account=st.one_of(st.none(), PICK), days=RETENTION, word=WORD)
    def update_gallery(self, who: str, gallery: int, account: int | None, days: int, word: int) -> None:
        found = self.pick(Gallery, gallery)
        home = None if account is None else self.pick(Account, account)
        changes = bool(days) != found.retains
        code = first(
            (home and not self.model.sees(who, home), "NOT_FOUND"),
            *self.unmanaged_gallery(who, found),
            (home and not self.model.manages(who, home), "NOT_AUTHORIZED"),
            (changes and not self.model.owns_gallery(who, found), "NOT_AUTHORIZED"),
        )
        tags = [{"name": "word", "value": str(word)}]
        given = {"softDeleteRetentionDays": days, "description": str(word), "tags": tags}
        if self.ask(
            who,
            "updateGallery",
            code,
            ["RANGE_INVALID"] * (days < 0),
            galleryId=found.id,
            homeAccountId=home and home.id,
            **given,
        ):
            found.retains, found.description, found.home = bool(days), str(word), home or found.home

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

    @rule(who=WHO, gallery=PICK, state=st.sampled_from(("SPECIALIZED", "GENERALIZED")), again=BOOL, end=END, word=WORD)
    def create_definition(self, who: str, gallery: int, state: str, again: bool, end: str | None, word: int) -> None:
        found = self.pick(Gallery, gallery)
        taken = sorted(self.model.named(found))
        name = taken[0].upper() if again and taken else self.new_name()
        code = first(*self.unmanaged_gallery(who, found), (again and taken, "NAME_TAKEN"))
        details = self.details(word)
        made = self.ask(
            who, "createImageDefinition", code, ended(end), galleryId=found.id, name=name, publisher="tests", offer="images",
            sku=name, osType="LINUX", osState=state, endOfLifeDate=end, eula="Be kind.",
            privacyStatementUri="https://example.org/privacy", **details,
        )  # fmt: skip
        if made:
            image = Definition(made["imageDefinition"]["id"], name, found, state)
            image.details = details | {"ends": end is not None}
            self.offer(self.add(image))

    def details(self, word: int) -> dict[str, Any]:
        """Return a value based on a word for every descriptive field of an image."""
        return {
            "displayName": f"Image {word}",
            "description": f"About {word}.",
            "releaseNoteUri": f"https://example.org/{word}",
            "recommendedVcpus": {"min": 1, "max": word + 1},
            "recommendedMemoryGb": {"min": word + 1, "max": word + 2},
            "tags": [{"name": "word", "value": str(word)}],
            "features": [
                {"name": "HIBERNATE", "value": str(word > 1), "startsAtVersion": "1.0.0" if word % 2 else None}
            ],
        }

    def no_details(self, name: str) -> dict[str, Any]:
        """Return the descriptive fields of an image that an export created."""
        return dict.fromkeys(self.details(0), None) | {"displayName": name, "tags": [], "features": [], "ends": False}

    def offer(self, image: Definition) -> None:
        """Record a new image on every account with the gallery, enabled by the account's default."""
        for account in self.model.serves(image.gallery):
            account.flags[image] = account.enables

    @needs(Definition)
    @rule(who=WHO, image=PICK, word=WORD, end=END, backwards=RARELY, allowed=BOOL)
    def update_definition(
        self, who: str, image: int, word: int, end: str | None, backwards: bool, allowed: bool
    ) -> None:
        found, details = self.pick(Definition, image), self.details(word)
        code = first(
            *self.unmanaged_image(who, found),
            (not allowed and details["features"] != found.details["features"], "IMMUTABLE_FIELD"),
        )
        given = details | ({"recommendedVcpus": {"min": 2, "max": 1}} if backwards else {})
        given |= {"endOfLifeDate": end, "allowFeatureChanges": allowed}
        faults = [*ended(end), *["RANGE_INVALID"] * backwards]
        if self.ask(who, "updateImageDefinition", code, faults, imageDefinitionId=found.id, **given):
            found.details = details | {"ends": end is not None}

    def unmanaged_image(self, who: str, image: Definition) -> Refusals:
        """Return why a principal cannot change an image, or create versions of it."""
        return (not self.model.sees(who, image), "NOT_FOUND"), self.unmanaged_gallery(who, image.gallery)[1]

    @needs(Definition)
    @rule(who=WHO, image=PICK)
    def delete_definition(self, who: str, image: int) -> None:
        found = self.pick(Definition, image)
        hidden, (_, unmanaged) = not self.model.sees(who, found), self.unmanaged_image(who, found)
        code = None if hidden else first(unmanaged, (self.model.versions(found), "HAS_CHILDREN"))
        if self.ask(who, "deleteImageDefinition", code, imageDefinitionId=found.id) and not hidden:
            self.model.remove(found)
