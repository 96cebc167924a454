"""deleteImageDefinition, seen from a client."""

import asyncio

import pytest

from graph.db.enums import Role
from graph.db.models import ImageVersion
from graph.schema.ids import encode
from tests.documents import ERRORS
from tests.mutations.school import ALLOWED, NO_ID, NOBODY, PAST, STRANGER, School
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

DELETE_DEFINITION = f"""
mutation ($id: ID!) {{ deleteImageDefinition(input: {{imageDefinitionId: $id}}) {{ deletedId {ERRORS} }} }}
"""


async def test_it_goes_with_what_accounts_had_to_say_about_it(school: School) -> None:
    image = await school.definition("image")
    before = await snapshot(school.database)
    assert (await school.api.change(DELETE_DEFINITION, id=image))["deletedId"] == image
    assert difference(before, await snapshot(school.database)) == {"image_definition": (1, 0), "account_image": (1, 0)}
    # Its name is free again.
    assert await school.definition("image") != image


async def test_with_a_version_even_a_soft_deleted_one_it_stays(school: School) -> None:
    """O-120, O-130."""
    image = await school.definition("image")
    version = await school.version(image, "1.0.0")
    assert await school.refused(DELETE_DEFINITION, id=image) == ("HAS_CHILDREN", ["imageDefinitionId"])
    await school.set(ImageVersion, version, deleted_at=PAST)
    assert await school.refused(DELETE_DEFINITION, id=image) == ("HAS_CHILDREN", ["imageDefinitionId"])


async def test_one_that_is_gone_is_no_error_and_what_is_no_image_s_id_is(school: School) -> None:
    """O-122."""
    image = await school.definition("image")
    await school.api.change(DELETE_DEFINITION, id=image)
    before = await snapshot(school.database)
    for gone in (image, encode("ImageDefinition", 10**9)):
        assert (await school.api.change(DELETE_DEFINITION, id=gone))["deletedId"] == gone
    assert difference(before, await snapshot(school.database)) == {}
    for wrong in (*NO_ID, school.account):
        assert await school.refused(DELETE_DEFINITION, id=wrong) == ("NOT_FOUND", ["imageDefinitionId"])


async def test_of_many_who_delete_it_at_once_each_succeeds(school: School) -> None:
    image = await school.definition("image")
    answers = await asyncio.gather(*(school.api.change(DELETE_DEFINITION, id=image) for _ in range(5)))
    assert [answer["deletedId"] for answer in answers] == [image] * 5


async def test_who_manages_an_account_of_the_gallery_may_and_nobody_else(school: School) -> None:
    people = await school.people(await school.lab("lab"))
    images = {role: await school.definition(f"image-{number}") for number, role in enumerate(people)}
    answers = {role: await person.outcome(DELETE_DEFINITION, id=images[role]) for role, person in people.items()}
    assert answers == {
        Role.ADMIN: ALLOWED,
        Role.ACCOUNT_OWNER: ALLOWED,
        Role.ACCOUNT_CONTRIBUTOR: ALLOWED,
        Role.LAB_CREATOR: "NOT_AUTHORIZED",
        Role.LAB_OWNER: "NOT_AUTHORIZED",
        Role.LAB_CONTRIBUTOR: "NOT_AUTHORIZED",
        Role.READER: "NOT_AUTHORIZED",
        # Hidden from them, so as good as gone; it stays.
        STRANGER: ALLOWED,
        NOBODY: "UNAUTHENTICATED",
    }
    found = await school.api.run("query($ids:[ID!]!){nodes(ids:$ids){id}}", ids=list(images.values()))
    stayed = [role for role, node in zip(images, found["nodes"], strict=True) if node]
    assert stayed == [Role.LAB_CREATOR, Role.READER, Role.LAB_OWNER, Role.LAB_CONTRIBUTOR, STRANGER, NOBODY]
