"""Behaviour of `deleteGallery` through the API."""

import asyncio

import pytest

from graph.db.enums import ProvisioningState, Role
from graph.schema.ids import encode
from tests.documents import CREATE_GALLERY, DETACH, ERRORS, pk
from tests.mutations.account_fixture import ALLOWED, ANONYMOUS, INVALID_IDS, STRANGER, AccountFixture
from tests.mutations.test_delete_image_definition import DELETE_DEFINITION
from tests.mutations.test_delete_image_version import DELETE_VERSION
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

DELETE_GALLERY = (
    f"mutation ($id: ID!) {{ deleteGallery(input: {{galleryId: $id}}) {{ deletedId homeAccount {{ id }} {ERRORS} }} }}"
)


@pytest.mark.rule("O-120", "O-122")
async def test_acceptance_17_gallery_with_definitions_is_refused_until_they_are_deleted(
    school: AccountFixture,
) -> None:
    image = await school.definition("image")
    version = await school.version(image, "1.0.0", state=ProvisioningState.FAILED)
    await school.api.change(DETACH, account=school.account)
    assert await school.refused(DELETE_GALLERY, id=school.gallery) == ("HAS_CHILDREN", ["galleryId"])
    assert await school.refused(DELETE_DEFINITION, id=image) == ("HAS_CHILDREN", ["imageDefinitionId"])

    for mutation, one in ((DELETE_VERSION, version), (DELETE_DEFINITION, image), (DELETE_GALLERY, school.gallery)):
        assert (await school.api.change(mutation, id=one))["deletedId"] == one

    query = "query($ids:[ID!]!){nodes(ids:$ids){id}}"
    assert (await school.api.run(query, ids=[version, image, school.gallery]))["nodes"] == [None] * 3
    before = await snapshot(school.database)
    assert (await school.api.change(DELETE_GALLERY, id=school.gallery))["deletedId"] == school.gallery
    assert difference(before, await snapshot(school.database)) == {}


async def test_payload_has_the_home_account(school: AccountFixture) -> None:
    given = {"name": f"other{pk(school.account)}", "regionName": "francecentral", "labAccountId": school.account}
    other = (await school.api.change(CREATE_GALLERY, input=given))["gallery"]["id"]
    assert (await school.api.change(DELETE_GALLERY, id=other))["homeAccount"] == {"id": school.account}
    assert (await school.api.change(DELETE_GALLERY, id=other))["homeAccount"] is None


@pytest.mark.rule("O-121")
async def test_attached_gallery_is_refused(school: AccountFixture) -> None:
    assert await school.refused(DELETE_GALLERY, id=school.gallery) == ("GALLERY_ATTACHED", ["galleryId"])
    await school.api.change(DETACH, account=school.account)
    before = await snapshot(school.database)
    await school.api.change(DELETE_GALLERY, id=school.gallery)
    assert difference(before, await snapshot(school.database)) == {"gallery": (1, 0)}


async def test_missing_gallery_is_a_no_op_and_an_invalid_id_is_refused(school: AccountFixture) -> None:
    before = await snapshot(school.database)
    never = encode("Gallery", 10**9)
    assert (await school.api.change(DELETE_GALLERY, id=never))["deletedId"] == never
    assert difference(before, await snapshot(school.database)) == {}
    for wrong in (*INVALID_IDS, school.account):
        assert await school.refused(DELETE_GALLERY, id=wrong) == ("NOT_FOUND", ["galleryId"])


async def test_concurrent_deletions_all_succeed(school: AccountFixture) -> None:
    gallery = await school.other_gallery()
    answers = await asyncio.gather(*(school.api.change(DELETE_GALLERY, id=gallery) for _ in range(5)))
    assert [answer["deletedId"] for answer in answers] == [gallery] * 5


async def test_only_gallery_managers_can_delete_a_gallery(school: AccountFixture) -> None:
    people = await school.people(await school.lab("lab"))
    answers = {role: await person.outcome(DELETE_GALLERY, id=school.gallery) for role, person in people.items()}
    assert answers == {
        Role.ADMIN: "GALLERY_ATTACHED",
        Role.ACCOUNT_OWNER: "GALLERY_ATTACHED",
        Role.ACCOUNT_CONTRIBUTOR: "GALLERY_ATTACHED",
        Role.LAB_CREATOR: "NOT_AUTHORIZED",
        Role.LAB_OWNER: "NOT_AUTHORIZED",
        Role.LAB_CONTRIBUTOR: "NOT_AUTHORIZED",
        Role.READER: "NOT_AUTHORIZED",
        # It is hidden from them and counts as absent; it is not deleted.
        STRANGER: ALLOWED,
        ANONYMOUS: "UNAUTHENTICATED",
    }
    query = "query($id:ID!){node(id:$id){id}}"
    assert (await school.api.run(query, id=school.gallery))["node"] == {"id": school.gallery}


async def test_creator_with_an_account_role_can_delete_the_gallery(school: AccountFixture) -> None:
    owner = await school.person(Role.ACCOUNT_OWNER)
    gallery = await owner.other_gallery(f"own{pk(school.account)}")
    assert (await owner.api.change(DELETE_GALLERY, id=gallery))["deletedId"] == gallery
    assert (await school.api.run("query($id:ID!){node(id:$id){id}}", id=gallery))["node"] is None
