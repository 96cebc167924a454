"""Managing a gallery: permitted only by roles on its home account, independent of attachments and of its creator."""

import itertools
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

import pytest
from sqlalchemy import delete
from sqlalchemy.exc import IntegrityError

from graph.db.enums import RegionReplicaState, Role
from graph.db.models import Gallery, GalleryAttachment, LabAccount, Upload, now
from tests.documents import ATTACH, CREATE_GALLERY, CREATE_LAB, DETACH, EXPORT, REEXPORT, SET_IMAGES_ENABLED, pk
from tests.mutations.account_fixture import ALLOWED, AccountFixture
from tests.mutations.test_create_image_definition import CREATE_DEFINITION
from tests.mutations.test_create_image_version import CREATE_VERSION
from tests.mutations.test_create_upload import CREATE as CREATE_UPLOAD
from tests.mutations.test_create_upload import VERSION as VERSION_OF_UPLOAD
from tests.mutations.test_create_upload import uploaded
from tests.mutations.test_delete_gallery import DELETE_GALLERY
from tests.mutations.test_delete_image_definition import DELETE_DEFINITION
from tests.mutations.test_delete_image_version import DELETE_VERSION
from tests.mutations.test_restore_image_version import RESTORE
from tests.mutations.test_retry_replication import RETRY_REPLICATION
from tests.mutations.test_update_gallery import UPDATE_GALLERY
from tests.mutations.test_update_image_definition import UPDATE_DEFINITION
from tests.mutations.test_update_image_version import ESTIMATE, UPDATE_VERSION
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

NODE = "query ($id: ID!) { node(id: $id) { id } }"
HOME_OF = "query ($id: ID!) { node(id: $id) { ... on Gallery { name homeAccount { id } attachments { labAccount { name } } } } }"
CREATED = """
mutation ($input: CreateGalleryInput!) {
  createGallery(input: $input) { gallery { id homeAccount { id } } userErrors { code message path } }
}
"""
NUMBERS = itertools.count(1)
Variables = Mapping[str, object]


@dataclass(frozen=True)
class SharedGallery:
    """A gallery, seen from its home account and from another account that has it attached."""

    home: AccountFixture
    guest: AccountFixture

    @classmethod
    async def put(cls, home: AccountFixture) -> "SharedGallery":
        guest = await AccountFixture.made(home.api, home.database, f"guest{pk(home.account)}")
        await home.set(Gallery, home.gallery, created_by=founder(home))
        await detached(guest)
        await home.api.change(ATTACH, account=guest.account, gallery=home.gallery)
        return cls(home, AccountFixture(home.api, home.database, guest.account, home.gallery))

    async def assert_refused_to_others(self, mutation: str, given: Variables, *, absent: str) -> None:
        """Assert that without a role on the home account, the mutation changes nothing, attached or not."""
        owner, contributor = await self.guest.person("ACCOUNT_OWNER"), await self.guest.person("ACCOUNT_CONTRIBUTOR")
        stranger = await self.home.person()
        before = await snapshot(self.home.database)
        assert await owner.outcome(mutation, **given) == "NOT_AUTHORIZED"
        assert await contributor.outcome(mutation, **given) == "NOT_AUTHORIZED"
        # The creator without a role: the gallery does not exist for it, and deleting an absent object is not an error
        # (O-122).
        assert await stranger.outcome(mutation, **given) == absent
        assert difference(before, await snapshot(self.home.database)) == {}
        await self.home.api.change(DETACH, account=self.guest.account)
        before = await snapshot(self.home.database)
        assert await owner.outcome(mutation, **given) == absent
        assert difference(before, await snapshot(self.home.database)) == {}


def founder(school: AccountFixture) -> str:
    """Return the name of the principal that `AccountFixture.person` creates without a role."""
    return f"stranger of {pk(school.account)}"


async def detached(school: AccountFixture) -> None:
    await school.api.change(DETACH, account=school.account)


async def image(school: AccountFixture) -> str:
    return await school.definition(f"image{next(NUMBERS)}")


async def version(school: AccountFixture) -> str:
    return await school.version(await image(school), "1.0.0")


async def update_gallery(school: AccountFixture) -> tuple[str, dict[str, Any]]:
    return UPDATE_GALLERY, {"input": {"galleryId": school.gallery, "description": "Mine."}}


async def tag_gallery(school: AccountFixture) -> tuple[str, dict[str, Any]]:
    return UPDATE_GALLERY, {"input": {"galleryId": school.gallery, "tags": [{"name": "whose", "value": "mine"}]}}


async def create_upload(school: AccountFixture) -> tuple[str, dict[str, Any]]:
    return CREATE_UPLOAD, {"gallery": school.gallery, "name": "disk.raw", "size": 1 << 20}


async def create_definition(school: AccountFixture) -> tuple[str, dict[str, Any]]:
    name = f"made{next(NUMBERS)}"
    given = {"galleryId": school.gallery, "name": name, "publisher": "p", "offer": "o", "sku": name}
    return CREATE_DEFINITION, {"input": {**given, "osType": "LINUX", "osState": "SPECIALIZED"}}


async def update_definition(school: AccountFixture) -> tuple[str, dict[str, Any]]:
    feature = {"name": "HIBERNATE", "value": "True", "startsAtVersion": None}
    given = {"imageDefinitionId": await image(school), "features": [feature], "allowFeatureChanges": True}
    return UPDATE_DEFINITION, {"input": {**given, "tags": [{"name": "whose", "value": "mine"}]}}


async def delete_definition(school: AccountFixture) -> tuple[str, dict[str, Any]]:
    return DELETE_DEFINITION, {"id": await image(school)}


async def create_version(school: AccountFixture) -> tuple[str, dict[str, Any]]:
    into = await image(school)
    source = await school.version(into, "1.0.0")
    given = {"imageDefinitionId": into, "source": {"imageVersionId": source}, "sourceRegionName": "francecentral"}
    return CREATE_VERSION, {"input": given}


async def update_version(school: AccountFixture) -> tuple[str, dict[str, Any]]:
    return UPDATE_VERSION, {"input": {"imageVersionId": await version(school), "excludeFromLatest": True}}


async def retry_replication(school: AccountFixture) -> tuple[str, dict[str, Any]]:
    states = {"francecentral": RegionReplicaState.COMPLETED, "francesouth": RegionReplicaState.FAILED}
    failed = await school.version(await image(school), "1.0.0", states)
    return RETRY_REPLICATION, {"input": {"imageVersionId": failed}}


async def delete_version(school: AccountFixture) -> tuple[str, dict[str, Any]]:
    return DELETE_VERSION, {"id": await version(school)}


async def purge_version(school: AccountFixture) -> tuple[str, dict[str, Any]]:
    return DELETE_VERSION, {"id": await school.version(await image(school), "1.0.0", deleted_at=now())}


async def restore_version(school: AccountFixture) -> tuple[str, dict[str, Any]]:
    return RESTORE, {"id": await school.version(await image(school), "1.0.0", deleted_at=now())}


Prepare = Callable[[AccountFixture], Awaitable[tuple[str, dict[str, Any]]]]
MANAGEMENT: tuple[Prepare, ...] = (
    update_gallery, tag_gallery, create_upload, create_definition, update_definition, delete_definition,
    create_version, update_version, retry_replication, delete_version, purge_version, restore_version,
)  # fmt: skip
DELETIONS = (delete_definition, delete_version, purge_version)


@pytest.mark.parametrize("prepare", MANAGEMENT)
async def test_management_is_refused_to_attached_accounts_and_to_the_creator(
    school: AccountFixture, prepare: Prepare
) -> None:
    shared = await SharedGallery.put(school)
    mutation, given = await prepare(school)
    await shared.assert_refused_to_others(mutation, given, absent=ALLOWED if prepare in DELETIONS else "NOT_FOUND")


@pytest.mark.parametrize("role", [Role.ACCOUNT_OWNER, Role.ACCOUNT_CONTRIBUTOR])
@pytest.mark.parametrize("prepare", MANAGEMENT)
async def test_owners_and_contributors_of_the_home_account_manage_the_gallery(
    school: AccountFixture, prepare: Prepare, role: Role
) -> None:
    manager = await school.person(role)
    for attached in (True, False):
        mutation, given = await prepare(school)
        before = await snapshot(school.database)
        assert (attached, await manager.outcome(mutation, **given)) == (attached, ALLOWED)
        assert difference(before, await snapshot(school.database)) != {}
        if attached:
            await detached(school)


async def test_home_account_decides_on_deletion_and_retention_of_the_gallery(school: AccountFixture) -> None:
    shared = await SharedGallery.put(school)
    retention = {"input": {"galleryId": school.gallery, "softDeleteRetentionDays": 0}}
    owner, contributor = await school.person("ACCOUNT_OWNER"), await school.person("ACCOUNT_CONTRIBUTOR")
    assert await contributor.outcome(UPDATE_GALLERY, **retention) == "NOT_AUTHORIZED"
    assert await owner.outcome(DELETE_GALLERY, id=school.gallery) == "GALLERY_ATTACHED"
    guest = await shared.guest.person("ACCOUNT_OWNER")
    for mutation, given in ((UPDATE_GALLERY, retention), (DELETE_GALLERY, {"id": school.gallery})):
        assert await guest.outcome(mutation, **given) == "NOT_AUTHORIZED"
    assert await owner.outcome(UPDATE_GALLERY, **retention) == ALLOWED
    for account in (shared.guest.account, school.account):
        assert (await owner.api.change(DETACH, account=account))["changed"] is True
    assert await owner.outcome(DELETE_GALLERY, id=school.gallery) == ALLOWED
    assert await school.rows(Gallery, Gallery.id == pk(school.gallery)) == []


async def test_attached_account_uses_the_gallery(school: AccountFixture) -> None:
    shared = await SharedGallery.put(school)
    source = await version(school)
    teacher = await shared.guest.person("LAB_CREATOR")
    given = {"labAccountId": shared.guest.account, "name": "theirs", "image": {"imageVersionId": source}}
    # Its managers enable its images. The image was written without the server, so attaching enables it.
    manager = await shared.guest.person("ACCOUNT_CONTRIBUTOR")
    enabled = {"labAccountId": shared.guest.account, "imageDefinitionIds": [await definition_of(teacher, source)]}
    await manager.api.change(DETACH, account=shared.guest.account)
    await school.api.change(ATTACH, account=shared.guest.account, gallery=school.gallery)
    await manager.api.change(SET_IMAGES_ENABLED, input={**enabled, "enabled": True})
    lab = (await teacher.api.change(CREATE_LAB, input=given))["lab"]["id"]
    await school.write_disk(lab)
    made = await teacher.api.change(EXPORT, input={"labId": lab, "imageName": f"theirs{next(NUMBERS)}"})
    await school.publish(made["export"]["id"])
    await school.replicate(made["export"]["imageVersion"]["id"])
    again = await teacher.api.change(REEXPORT, input={"labId": lab, "target": {"updateImage": {}}})
    assert again["export"]["kind"] == "UPDATE_IMAGE"
    # The home account also manages versions exported by the attached account.
    exported = made["export"]["imageVersion"]["id"]
    assert await manager.outcome(DELETE_VERSION, id=exported) == "NOT_AUTHORIZED"
    assert await (await school.person("ACCOUNT_CONTRIBUTOR")).outcome(DELETE_VERSION, id=exported) == ALLOWED


async def definition_of(person: AccountFixture, version: str) -> str:
    query = "query ($id: ID!) { node(id: $id) { ... on ImageVersion { definition { id } } } }"
    return (await person.api.run(query, id=version))["node"]["definition"]["id"]


async def test_attaching_requires_managers_of_both_accounts_or_an_administrator(school: AccountFixture) -> None:
    guest = await AccountFixture.made(school.api, school.database, f"guest{pk(school.account)}")
    await detached(guest)
    owner = await guest.person("ACCOUNT_OWNER")
    attach = {"account": guest.account, "gallery": school.gallery}
    assert await owner.refused(ATTACH, **attach) == ("NOT_FOUND", ["galleryId"])
    await grant(school, owner, Role.READER)
    assert await owner.refused(ATTACH, **attach) == ("NOT_AUTHORIZED", [])
    await grant(school, owner, Role.ACCOUNT_CONTRIBUTOR)
    assert await owner.outcome(ATTACH, **attach) == ALLOWED
    # A manager of the gallery alone cannot attach it to another account.
    await detached(guest)
    other = await school.person("ACCOUNT_OWNER")
    assert await other.refused(ATTACH, **attach) == ("NOT_FOUND", ["labAccountId"])
    assert (await school.api.change(ATTACH, **attach))["attachment"]["gallery"]["id"] == school.gallery


async def grant(school: AccountFixture, person: AccountFixture, role: Role) -> None:
    """Grant a person a role on the home account."""
    [name] = (await person.api.run("{ viewer { name } }"))["viewer"].values()
    mutation = "mutation ($input: GrantRoleInput!) { grantRole(input: $input) { userErrors { code message path } } }"
    await school.api.change(mutation, input={"principal": name, "role": role, "labAccountId": school.account})


async def test_managers_of_the_home_account_see_and_end_every_attachment(school: AccountFixture) -> None:
    shared = await SharedGallery.put(school)
    query = {"id": school.gallery}
    names = {"guest": f"guest{pk(school.account)}", "home": ""}
    [names["home"]] = await school.rows(LabAccount.name, LabAccount.id == pk(school.account))
    seen: dict[str, set[str]] = {}
    people = {
        role: await school.person(role)
        for role in (Role.ACCOUNT_OWNER, Role.ACCOUNT_CONTRIBUTOR, Role.READER, Role.LAB_CREATOR)
    }
    for role, person in people.items():
        node = (await person.api.run(HOME_OF, **query))["node"]
        assert (role, node["homeAccount"]) == (role, {"id": school.account})
        seen[role] = {one["labAccount"]["name"] for one in node["attachments"]}
    assert seen == {
        Role.ACCOUNT_OWNER: set(names.values()),
        Role.ACCOUNT_CONTRIBUTOR: set(names.values()),
        Role.READER: {names["home"]},
        Role.LAB_CREATOR: {names["home"]},
    }
    guest = await shared.guest.person("ACCOUNT_OWNER")
    node = (await guest.api.run(HOME_OF, **query))["node"]
    assert node["homeAccount"] is None
    assert node["attachments"] == [{"labAccount": {"name": names["guest"]}}]
    assert await guest.refused(DETACH, account=school.account) == ("NOT_FOUND", ["labAccountId"])
    assert await people[Role.READER].refused(DETACH, account=school.account) == ("NOT_AUTHORIZED", [])
    manager = people[Role.ACCOUNT_CONTRIBUTOR]
    before = await snapshot(school.database)
    assert (await manager.api.change(DETACH, account=shared.guest.account))["changed"] is True
    assert difference(before, await snapshot(school.database)) == {
        "gallery_attachment": (1, 0),
        "account_event": (0, 1),
    }
    # Without the attachment the account is hidden again, and the guest cannot read the gallery.
    assert (await manager.api.run(NODE, id=shared.guest.account))["node"] is None
    assert (await guest.api.run(NODE, id=school.gallery))["node"] is None


async def test_attached_account_reveals_only_itself_to_gallery_managers(school: AccountFixture) -> None:
    shared = await SharedGallery.put(school)
    lab = await shared.guest.lab("hidden")
    query = """query ($id: ID!) { node(id: $id) { ... on LabAccount {
      galleryAttachment { gallery { id } } labs { totalCount nodes { id } }
    } } }"""
    manager = await school.person("ACCOUNT_OWNER")
    assert (await manager.api.run(query, id=shared.guest.account))["node"] == {
        "galleryAttachment": {"gallery": {"id": school.gallery}},
        "labs": {"totalCount": 0, "nodes": []},
    }
    assert (await manager.api.run(NODE, id=lab))["node"] is None
    given = {"labAccountId": shared.guest.account, "name": "mine", "image": {"marketplaceImageId": "x"}}
    assert (await manager.outcome(CREATE_LAB, input=given)) in ("NOT_AUTHORIZED", "NOT_FOUND")


async def test_readers_of_either_account_can_estimate_the_cost_of_a_version(school: AccountFixture) -> None:
    shared = await SharedGallery.put(school)
    found = await version(school)
    home, guest = await school.person("READER"), await shared.guest.person("READER")
    for person in (home, guest):
        assert len((await person.api.run(ESTIMATE, id=found))["estimateCost"]["lines"]) == 1
    await detached(school)
    await school.api.change(DETACH, account=shared.guest.account)
    assert len((await home.api.run(ESTIMATE, id=found))["estimateCost"]["lines"]) == 1
    [error] = (await guest.api.send(ESTIMATE, id=found))["errors"]
    assert error["extensions"]["code"] == "NOT_FOUND"


async def test_home_account_is_the_given_or_the_only_managed_account(school: AccountFixture) -> None:
    other = await AccountFixture.made(school.api, school.database, f"second{pk(school.account)}")
    owner = await school.person("ACCOUNT_OWNER")

    async def home(person: AccountFixture, **given: object) -> object:
        name = f"home{next(NUMBERS)}_{pk(school.account)}"
        made = await person.api.change(CREATED, input={"name": name, "regionName": "francecentral", **given})
        return made["gallery"]["homeAccount"]

    for given in ({}, {"labAccountId": None}, {"labAccountId": school.account}):
        assert await home(owner, **given) == {"id": school.account}
    named = {"name": f"none_{pk(school.account)}", "regionName": "francecentral"}
    for wrong in (other.account, school.gallery, ""):
        refused = await owner.refused(CREATE_GALLERY, input={**named, "labAccountId": wrong})
        assert refused == ("NOT_FOUND", ["labAccountId"])
    await grant(other, owner, Role.READER)
    assert await owner.refused(CREATE_GALLERY, input={**named, "labAccountId": other.account}) == ("NOT_AUTHORIZED", [])
    assert await home(owner) == {"id": school.account}
    await grant(other, owner, Role.ACCOUNT_CONTRIBUTOR)
    assert await owner.refused(CREATE_GALLERY, input=named) == ("LAB_ACCOUNT_REQUIRED", ["labAccountId"])
    assert await home(owner, labAccountId=other.account) == {"id": other.account}


async def test_administrator_without_an_account_creates_a_gallery_without_a_home(school: AccountFixture) -> None:
    admin = await school.person()
    await school.api.change(
        "mutation ($name: String!) { grantRole(input: {principal: $name, role: ADMIN}) { userErrors { code } } }",
        name=founder(school),
    )
    given = {"name": f"admins_{pk(school.account)}", "regionName": "francecentral"}
    made = await admin.api.change(CREATED, input=given)
    assert made["gallery"]["homeAccount"] is None
    assert await school.rows(Gallery.home_account_id, Gallery.id == pk(made["gallery"]["id"])) == [None]


async def test_home_account_of_a_gallery_cannot_be_deleted(school: AccountFixture) -> None:
    await detached(school)
    before = await snapshot(school.database)
    with pytest.raises(IntegrityError):
        async with school.database.writes.begin() as session:
            await session.execute(delete(LabAccount).where(LabAccount.id == pk(school.account)))
    assert difference(before, await snapshot(school.database)) == {}


async def test_upload_is_hidden_from_its_creator_without_gallery_management(school: AccountFixture) -> None:
    shared = await SharedGallery.put(school)
    manager = await school.person("ACCOUNT_CONTRIBUTOR")
    upload = (await manager.api.change(CREATE_UPLOAD, gallery=school.gallery, name="disk.raw", size=1))["upload"]["id"]
    assert (await manager.api.run(NODE, id=upload))["node"] == {"id": upload}
    await school.set(Gallery, school.gallery, home_account_id=pk(shared.guest.account))
    # The account still has the gallery attached, which does not permit uploads.
    assert (await manager.api.run(NODE, id=upload))["node"] is None
    [key] = await school.rows(Upload.key, Upload.id == pk(upload))
    headers = {"Authorization": f"Bearer {manager.api.token}", "Tus-Resumable": "1.0.0"}
    for method in ("HEAD", "PATCH", "DELETE"):
        assert (await manager.api.http.request(method, f"/uploads/{key}", headers=headers)).status_code == 404
    into = await image(school)
    given = {"image": into, "upload": await uploaded(school, created_by=f"ACCOUNT_CONTRIBUTOR of {pk(school.account)}")}
    assert await manager.refused(VERSION_OF_UPLOAD, **given) == ("NOT_AUTHORIZED", [])
    assert await school.rows(GalleryAttachment.gallery_id, GalleryAttachment.lab_account_id == pk(school.account)) == [
        pk(school.gallery)
    ]
