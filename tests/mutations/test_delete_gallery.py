"""deleteGallery, seen from a client."""

import asyncio

import pytest

from graph.db.enums import ProvisioningState, Role
from graph.schema.ids import encode
from tests.documents import DETACH, ERRORS, pk
from tests.mutations.school import ALLOWED, NO_ID, NOBODY, STRANGER, School
from tests.mutations.test_delete_image_definition import DELETE_DEFINITION
from tests.mutations.test_delete_image_version import DELETE_VERSION
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

DELETE_GALLERY = f"mutation ($id: ID!) {{ deleteGallery(input: {{galleryId: $id}}) {{ deletedId {ERRORS} }} }}"


async def test_acceptance_17_with_definitions_it_is_refused_and_in_reverse_order_all_of_it_goes(
    school: School,
) -> None:
    """O-120, O-122."""
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


async def test_while_an_account_has_it_attached_it_stays(school: School) -> None:
    """O-121."""
    assert await school.refused(DELETE_GALLERY, id=school.gallery) == ("GALLERY_ATTACHED", ["galleryId"])
    await school.api.change(DETACH, account=school.account)
    before = await snapshot(school.database)
    await school.api.change(DELETE_GALLERY, id=school.gallery)
    assert difference(before, await snapshot(school.database)) == {"gallery": (1, 0)}


async def test_one_that_never_was_is_no_error_and_what_is_no_gallery_s_id_is(school: School) -> None:
    before = await snapshot(school.database)
    never = encode("Gallery", 10**9)
    assert (await school.api.change(DELETE_GALLERY, id=never))["deletedId"] == never
    assert difference(before, await snapshot(school.database)) == {}
    for wrong in (*NO_ID, school.account):
        assert await school.refused(DELETE_GALLERY, id=wrong) == ("NOT_FOUND", ["galleryId"])


async def test_of_many_who_delete_it_at_once_each_succeeds(school: School) -> None:
    gallery = await school.other_gallery()
    answers = await asyncio.gather(*(school.api.change(DELETE_GALLERY, id=gallery) for _ in range(5)))
    assert [answer["deletedId"] for answer in answers] == [gallery] * 5


async def test_who_manages_an_account_it_serves_would_and_nobody_else(school: School) -> None:
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
        # Hidden from them, so as good as gone; it stays.
        STRANGER: ALLOWED,
        NOBODY: "UNAUTHENTICATED",
    }
    query = "query($id:ID!){node(id:$id){id}}"
    assert (await school.api.run(query, id=school.gallery))["node"] == {"id": school.gallery}


async def test_its_creator_deletes_it_while_they_manage_an_account(school: School) -> None:
    owner = await school.person(Role.ACCOUNT_OWNER)
    gallery = await owner.other_gallery(f"own{pk(school.account)}")
    assert (await owner.api.change(DELETE_GALLERY, id=gallery))["deletedId"] == gallery
    assert (await school.api.run("query($id:ID!){node(id:$id){id}}", id=gallery))["node"] is None
