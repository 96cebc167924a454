"""The matrix of docs/reference/rights.md, checked after each mutation that relates two accounts, generated.

Each relation begins from accounts that share nothing, that share a gallery, that share a role, and that used to share
both. `Relations` derives the rights from the roles, the gallery's home and its attachments, and from nothing else.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Self

import pytest

from graph.db.enums import Role
from graph.db.models import GalleryAttachment, RoleAssignment
from graph.schema.ids import encode
from tests.authorization.test_viewer_can import FIELDS
from tests.documents import ATTACH, DETACH, EXPORT, pk
from tests.mutations.account_fixture import ALLOWED, ON_ACCOUNT, STRANGER, AccountFixture
from tests.mutations.test_create_image_version import CREATE_VERSION
from tests.mutations.test_grant_role import GRANT
from tests.mutations.test_people import ACCEPT, INVITE
from tests.mutations.test_revoke_role import REVOKE
from tests.mutations.test_rights_after_mutations import CREATE_UPLOAD
from tests.mutations.test_update_gallery import UPDATE_GALLERY
from tests.mutations.test_update_image_version import UPDATE_VERSION

pytestmark = pytest.mark.asyncio(loop_scope="package")

NODES = "query ($ids: [ID!]!) {{ nodes(ids: $ids) {{ __typename {} }} }}".format(
    " ".join(
        f"... on {kind} {{ {' '.join(f'{kind}_{name}: {name}' for name in names)} }}" for kind, names in FIELDS.items()
    )
)
OWNER, CONTRIBUTOR, CREATOR, READER = ON_ACCOUNT
MANAGERS = {OWNER, CONTRIBUTOR}
# The roles that see all labs of an account, and its galleries that are not attached to it.
SEEING_ALL = {*MANAGERS, READER}
HOME, GUEST = "home", "guest"
Person = tuple[str, str]


class Shared(StrEnum):
    """Relations of the two accounts before the tested one."""

    NOTHING = "nothing"
    GALLERY = "a gallery"
    ROLE = "a role"
    FORMERLY = "formerly both"


@dataclass
class Relations:
    """Two accounts with their people, the relations between them, and all objects that the relations created."""

    sides: dict[str, AccountFixture]
    people: dict[Person, AccountFixture]
    # The account at which the shared gallery is at home, and the accounts that have it attached.
    gallery_home: str = HOME
    attached: set[str] = field(default_factory=lambda: {HOME})
    # The guest's owner has the role of a reader on the home account.
    has_role: bool = False
    # Objects by id, and the account, or the gallery, whose rights they have.
    of_account: dict[str, str] = field(default_factory=dict[str, str])
    of_gallery: set[str] = field(default_factory=set[str])
    upload: str = ""
    version: str = ""
    guest_definition: str = ""
    labs: dict[str, str] = field(default_factory=dict[str, str])

    @classmethod
    async def made(cls, home: AccountFixture) -> Self:
        """Create the guest's account, a principal for each role on both, and objects of both."""
        guest = await AccountFixture.made(home.api, home.database, f"guest{pk(home.account)}")
        sides = {HOME: home, GUEST: guest}
        people = {
            (name, role or STRANGER): await side.person(role)
            for name, side in sides.items()
            for role in (*ON_ACCOUNT, None)
        }
        made = cls(sides, people)
        definition = await home.definition("image")
        made.version = await home.version(definition, "1.0.0")
        made.of_gallery = {home.gallery, definition, made.version}
        made.guest_definition = await guest.definition("copied")
        await home.api.change(DETACH, account=guest.account)
        for name, side in sides.items():
            made.labs[name] = await side.lab("lab")
            made.of_account |= {side.account: name, made.labs[name]: name}
        return made

    @property
    def home(self) -> AccountFixture:
        return self.sides[HOME]

    @property
    def guest(self) -> AccountFixture:
        return self.sides[GUEST]

    async def share(self, shared: Shared) -> None:
        """Create the relations before the test's own, and end them if they are of the past."""
        if shared in (Shared.GALLERY, Shared.FORMERLY):
            await attach(self)
        if shared in (Shared.ROLE, Shared.FORMERLY):
            await grant(self)
        await self.check()
        if shared is Shared.FORMERLY:
            await self.home.api.change(DETACH, account=self.guest.account)
            self.attached.discard(GUEST)
            await self.check()
            [key] = await self.home.rows(
                RoleAssignment.id, RoleAssignment.principal == self.guest_owner, RoleAssignment.role == Role.READER
            )
            await self.home.api.change(REVOKE, id=encode("RoleAssignment", key))
            self.has_role = False
            await self.check()

    @property
    def guest_owner(self) -> str:
        return f"{OWNER} of {pk(self.guest.account)}"

    def roles(self, person: Person) -> dict[str, set[str]]:
        """Return the roles of a principal on each account."""
        side, role = person
        found = {name: {role} if name == side and role != STRANGER else set[str]() for name in self.sides}
        if self.has_role and person == (GUEST, OWNER):
            found[HOME].add(READER)
        return found

    def sees(self, person: Person, id: str, kind: str) -> bool:
        """Whether the matrix lets a principal see an object."""
        roles = self.roles(person)
        at_home = roles[self.gallery_home]
        if id in self.of_gallery:
            return bool(at_home & SEEING_ALL) or any(roles[name] for name in self.attached)
        if id == self.upload:
            # An upload is its creator's, as long as that principal manages the gallery.
            return person == (HOME, OWNER) and bool(at_home & MANAGERS)
        name = self.of_account[id]
        if kind in ("LabAccount", "GalleryAttachment"):
            return bool(roles[name]) or (name in self.attached and bool(at_home & MANAGERS))
        return bool(roles[name] & SEEING_ALL)

    def may(self, person: Person, id: str, kind: str, roles_with_right: set[str]) -> bool:
        """Whether the matrix gives a principal a right on an object."""
        roles = self.roles(person)
        at_home = roles[self.gallery_home]
        if id in self.of_gallery or id == self.upload:
            return bool(at_home & roles_with_right)
        own = bool(roles[self.of_account[id]] & roles_with_right)
        return own or (kind == "GalleryAttachment" and bool(at_home & roles_with_right))

    async def objects(self) -> dict[str, str]:
        """Return the ids of all objects, and the accounts' attachments of the shared gallery."""
        found = dict.fromkeys(self.of_gallery, "") | dict.fromkeys(self.of_account, "")
        if self.upload:
            found[self.upload] = ""
        attachments: list[GalleryAttachment] = await self.home.rows(
            GalleryAttachment, GalleryAttachment.gallery_id == pk(self.home.gallery)
        )
        for attachment in attachments:
            key = encode("GalleryAttachment", attachment.id)
            [name] = [name for name, side in self.sides.items() if pk(side.account) == attachment.lab_account_id]
            self.of_account[key] = name
            found[key] = ""
        kinds = (await self.home.api.run(NODES, ids=list(found)))["nodes"]
        return {key: node["__typename"] for key, node in zip(found, kinds, strict=True) if node}

    async def check(self) -> None:
        """Compare what each principal sees, and each of its rights, with the matrix."""
        objects = await self.objects()
        assert {*self.of_gallery, *self.labs.values()} <= set(objects), "administrators see all"
        attached = {self.of_account[key] for key, kind in objects.items() if kind == "GalleryAttachment"}
        assert attached == self.attached
        for person, client in self.people.items():
            nodes = (await client.api.run(NODES, ids=list(objects)))["nodes"]
            for (key, kind), node in zip(objects.items(), nodes, strict=True):
                at = f"{person} and {kind} {key}"
                expected: dict[str, Any] | None = None
                if self.sees(person, key, kind):
                    rights = FIELDS.get(kind, {})
                    expected = {f"{kind}_{name}": self.may(person, key, kind, may) for name, may in rights.items()}
                    expected["__typename"] = kind
                assert node == expected, at

    async def check_changes(self) -> None:
        """Compare the outcome of mutations of the gallery and of a version with the matrix."""
        changes = {
            UPDATE_VERSION: {"imageVersionId": self.version, "excludeFromLatest": False},
            UPDATE_GALLERY: {"galleryId": self.home.gallery, "description": "Changed."},
        }
        for person, client in self.people.items():
            for mutation, given in changes.items():
                if self.may(person, self.version, "ImageVersion", {*MANAGERS}):
                    expected = ALLOWED
                else:
                    expected = "NOT_AUTHORIZED" if self.sees(person, self.version, "ImageVersion") else "NOT_FOUND"
                assert await client.outcome(mutation, input=given) == expected, person


async def attach(at: Relations) -> str:
    outcome = await at.home.outcome(ATTACH, account=at.guest.account, gallery=at.home.gallery)
    if outcome == ALLOWED:
        at.attached.add(GUEST)
    return outcome


async def invite(at: Relations) -> str:
    """Invite and accept: the invitation alone gives no right."""
    owner = at.people[HOME, OWNER]
    code = (await owner.api.change(INVITE, input={"galleryId": at.home.gallery}))["code"]
    await at.check()
    accept = {"code": code, "labAccountId": at.guest.account}
    outcome = await at.people[GUEST, CONTRIBUTOR].outcome(ACCEPT, input=accept)
    if outcome == ALLOWED:
        at.attached.add(GUEST)
    return outcome


async def grant(at: Relations) -> str:
    given = {"principal": at.guest_owner, "role": READER, "labAccountId": at.home.account}
    outcome = await at.people[HOME, OWNER].outcome(GRANT, input=given)
    at.has_role = at.has_role or outcome == ALLOWED
    return outcome


async def upload(at: Relations) -> str:
    given = {"galleryId": at.home.gallery, "fileName": "disk.raw", "sizeBytes": "512"}
    refused = await at.people[GUEST, OWNER].outcome(CREATE_UPLOAD, input=given)
    at.upload = (await at.people[HOME, OWNER].api.change(CREATE_UPLOAD, input=given))["upload"]["id"]
    return refused


async def export(at: Relations) -> str:
    """Export the guest's lab to the gallery."""
    client = at.people[GUEST, CONTRIBUTOR]
    name = f"exported{pk(at.guest.account)}"
    if GUEST not in at.attached:
        return await client.outcome(EXPORT, input={"labId": at.labs[GUEST], "imageName": name})
    made = await client.image(at.labs[GUEST], name)
    at.of_account[made["id"]] = GUEST
    at.of_gallery |= {made["imageVersion"]["id"], made["imageVersion"]["definition"]["id"]}
    return ALLOWED


async def copy(at: Relations) -> str:
    """Copy the version to a gallery of the guest: the copy has the rights of the guest's account."""
    given = {
        "imageDefinitionId": at.guest_definition,
        "source": {"imageVersionId": at.version},
        "sourceRegionName": "francecentral",
    }
    body = await at.people[GUEST, OWNER].api.send(CREATE_VERSION, input=given)
    [payload] = body["data"].values()
    if payload["userErrors"]:
        return payload["userErrors"][0]["code"]
    made = payload["imageVersion"]["id"]
    at.of_account[made] = GUEST
    return ALLOWED


async def move(at: Relations) -> str:
    """Move the gallery to the guest: its management moves with it, and the attachments remain."""
    given = {"galleryId": at.home.gallery, "homeAccountId": at.guest.account}
    outcome = await at.home.outcome(UPDATE_GALLERY, input=given)
    at.gallery_home = GUEST if outcome == ALLOWED else HOME
    return outcome


RELATIONS: dict[str, Callable[[Relations], Awaitable[str]]] = {
    one.__name__: one for one in (attach, invite, grant, upload, export, copy, move)
}
# The refusals: a guest never uploads, exports only to an attached gallery, and copies only what it sees.
REFUSALS: Mapping[tuple[str, Shared], str] = {
    ("upload", Shared.NOTHING): "NOT_FOUND",
    ("upload", Shared.GALLERY): "NOT_AUTHORIZED",
    ("upload", Shared.ROLE): "NOT_AUTHORIZED",
    ("upload", Shared.FORMERLY): "NOT_FOUND",
    ("export", Shared.NOTHING): "NO_GALLERY_ATTACHED",
    ("export", Shared.ROLE): "NO_GALLERY_ATTACHED",
    ("export", Shared.FORMERLY): "NO_GALLERY_ATTACHED",
    ("copy", Shared.NOTHING): "NOT_FOUND",
    ("copy", Shared.FORMERLY): "NOT_FOUND",
}


@pytest.mark.rule("O-11", "O-13", "P-1", "P-2")
@pytest.mark.parametrize("shared", list(Shared), ids=lambda shared: shared.name)
@pytest.mark.parametrize("relation", list(RELATIONS))
async def test_rights_after_a_relation_are_those_of_the_matrix(
    school: AccountFixture, relation: str, shared: Shared
) -> None:
    at = await Relations.made(school)
    await at.check()
    await at.share(shared)
    assert await RELATIONS[relation](at) == REFUSALS.get((relation, shared), ALLOWED)
    await at.check()
    await at.check_changes()
    await at.check()
