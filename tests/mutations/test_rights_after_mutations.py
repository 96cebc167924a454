"""The rights of two accounts' principals after each mutation that relates the accounts: attach, invite, export, copy, upload, grant."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

import pytest

from graph.db.enums import Role
from graph.db.models import RoleAssignment
from graph.schema.ids import encode
from tests.documents import ATTACH, DETACH, ERRORS, pk
from tests.mutations.account_fixture import ALLOWED, ON_ACCOUNT, STRANGER, AccountFixture
from tests.mutations.test_create_image_version import CREATE_VERSION
from tests.mutations.test_grant_role import GRANT
from tests.mutations.test_people import ACCEPT, INVITE
from tests.mutations.test_people import REVOKE as REVOKE_INVITATION
from tests.mutations.test_revoke_role import REVOKE
from tests.mutations.test_update_gallery import UPDATE_GALLERY
from tests.mutations.test_update_image_version import UPDATE_VERSION

pytestmark = pytest.mark.asyncio(loop_scope="package")

CREATE_UPLOAD = f"""
mutation ($input: CreateUploadInput!) {{ createUpload(input: $input) {{ upload {{ id }} {ERRORS} }} }}
"""
NODE = "query ($id: ID!) { node(id: $id) { id } }"
HIDDEN, REFUSED = "NOT_FOUND", "NOT_AUTHORIZED"
MANAGERS = (Role.ACCOUNT_OWNER, Role.ACCOUNT_CONTRIBUTOR)


@dataclass
class TwoSides:
    """The account at which a gallery is at home, another account, and the principals of both."""

    home: AccountFixture
    guest: AccountFixture
    at_home: dict[str, AccountFixture]
    guests: dict[str, AccountFixture]

    @classmethod
    async def made(cls, home: AccountFixture) -> Self:
        guest = await AccountFixture.made(home.api, home.database, f"guest{pk(home.account)}")
        await home.api.change(DETACH, account=guest.account)
        return cls(home, guest, *[await cls._people(side) for side in (home, guest)])

    @staticmethod
    async def _people(side: AccountFixture) -> dict[str, AccountFixture]:
        return {role or STRANGER: await side.person(role) for role in (*ON_ACCOUNT, None)}

    async def sees(self, id: str) -> tuple[set[str], set[str]]:
        """Return the roles at home, and of the guest, whose principals may read an object."""
        found = [
            {role for role, person in people.items() if (await person.api.run(NODE, id=id))["node"]}
            for people in (self.at_home, self.guests)
        ]
        return found[0], found[1]

    async def change(self, mutation: str, input: Mapping[str, object]) -> tuple[dict[str, str], dict[str, str]]:
        """Return the answer to each role at home, and of the guest."""
        found = [
            {role: await person.outcome(mutation, input=input) for role, person in people.items()}
            for people in (self.at_home, self.guests)
        ]
        return found[0], found[1]

    async def check(self, version: str, *, shared: bool) -> None:
        """Check who may read and manage a version of the gallery, given whether the guest has it attached."""
        readers, every = set[str](map(str, ON_ACCOUNT)), (*ON_ACCOUNT, STRANGER)
        for one in (self.home.gallery, version):
            assert await self.sees(one) == (readers, readers if shared else set())
        of_guests = dict.fromkeys(every, REFUSED if shared else HIDDEN) | {STRANGER: HIDDEN}
        at_home = {**dict.fromkeys(every, REFUSED), STRANGER: HIDDEN, **dict.fromkeys(MANAGERS, ALLOWED)}
        update = {"imageVersionId": version, "excludeFromLatest": False}
        assert await self.change(UPDATE_VERSION, update) == (at_home, of_guests)
        rename = {"galleryId": self.home.gallery, "description": "Changed."}
        assert await self.change(UPDATE_GALLERY, rename) == (at_home, of_guests)


@pytest.mark.rule("O-11", "O-13", "P-1", "P-2")
async def test_rights_follow_the_relations_that_exist_now(school: AccountFixture) -> None:
    sides = await TwoSides.made(school)
    home, guest = sides.home, sides.guest
    definition = await home.definition("image")
    version = await home.version(definition, "1.0.0")
    labs = [await side.lab("lab") for side in (home, guest)]
    await sides.check(version, shared=False)

    await home.api.change(ATTACH, account=guest.account, gallery=home.gallery)
    await sides.check(version, shared=True)

    # The guest's new image belongs to the gallery; its lab and its export stay the guest's.
    export = await guest.image(labs[1], f"exported{pk(guest.account)}")
    await sides.check(export["imageVersion"]["id"], shared=True)
    seeing_labs = {str(role) for role in (*MANAGERS, Role.READER)}
    assert await sides.sees(export["id"]) == (set(), seeing_labs)
    assert await sides.sees(labs[0]) == (seeing_labs, set())

    # A copy in another gallery of the home account is not shared.
    other = await home.other_gallery()
    apart = AccountFixture(home.api, home.database, home.account, other)
    copy = {
        "imageDefinitionId": await apart.definition("copied"),
        "source": {"imageVersionId": version},
        "sourceRegionName": "francecentral",
    }
    made = await home.api.change(CREATE_VERSION, input=copy)
    assert await sides.sees(made["imageVersion"]["id"]) == (seeing_labs, set())

    # Only managers of the gallery upload to it.
    upload = {"galleryId": home.gallery, "fileName": "disk.raw", "sizeBytes": "512"}
    at_home, of_guests = await sides.change(CREATE_UPLOAD, upload)
    assert {role for role, answer in at_home.items() if answer == ALLOWED} == set(MANAGERS)
    assert ALLOWED not in of_guests.values()

    # A role at home ends with its revocation.
    owner = f"{Role.ACCOUNT_OWNER} of {pk(guest.account)}"
    grant = {"principal": owner, "role": "READER", "labAccountId": home.account}
    await home.api.change(GRANT, input=grant)
    assert (await sides.sees(labs[0]))[1] == {str(Role.ACCOUNT_OWNER)}
    [key] = await home.rows(RoleAssignment.id, RoleAssignment.principal == owner, RoleAssignment.role == Role.READER)
    await home.api.change(REVOKE, id=encode("RoleAssignment", key))
    assert await sides.sees(labs[0]) == (seeing_labs, set())

    # A former guest has no rights, not even on what it exported.
    await home.api.change(DETACH, account=guest.account)
    await sides.check(version, shared=False)
    await sides.check(export["imageVersion"]["id"], shared=False)
    assert await sides.sees(export["id"]) == (set(), seeing_labs)

    # An invitation gives nothing, also to a former guest, until it is accepted; its revocation does not detach.
    gallery_id = {"galleryId": home.gallery}
    invited = await home.api.change(INVITE, input=gallery_id)
    unused = await home.api.change(INVITE, input=gallery_id)
    await sides.check(version, shared=False)
    accepting = sides.guests[Role.ACCOUNT_OWNER]
    accept = {"code": invited["code"], "labAccountId": guest.account}
    await accepting.api.change(ACCEPT, input=accept)
    await sides.check(version, shared=True)
    assert await sides.sees(invited["invitation"]["id"]) == ({str(role) for role in MANAGERS}, set())
    for one in (invited, unused):
        await home.api.change(REVOKE_INVITATION, id=one["invitation"]["id"])
    await sides.check(version, shared=True)
    await accepting.api.change(DETACH, account=guest.account)
    await sides.check(version, shared=False)
    assert await accepting.outcome(ACCEPT, input=accept) == "INVITATION_INVALID"
    await sides.check(version, shared=False)
