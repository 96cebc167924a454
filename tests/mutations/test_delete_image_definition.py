"""Behaviour of `deleteImageDefinition` through the API."""

import asyncio

import pytest

from graph.db.enums import Role
from graph.db.models import ImageVersion
from graph.schema.ids import encode
from tests.documents import ERRORS
from tests.mutations.account_fixture import ALLOWED, ANONYMOUS, INVALID_IDS, PAST, STRANGER, AccountFixture
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

DELETE_DEFINITION = f"""
mutation ($id: ID!) {{ deleteImageDefinition(input: {{imageDefinitionId: $id}}) {{
  deletedId gallery {{ id definitions {{ totalCount }} }} {ERRORS} }} }}
"""


async def test_definition_is_deleted_with_its_image_states(school: AccountFixture) -> None:
    image = await school.definition("image")
    before = await snapshot(school.database)
    deleted = await school.api.change(DELETE_DEFINITION, id=image)
    assert deleted["deletedId"] == image
    assert deleted["gallery"] == {"id": school.gallery, "definitions": {"totalCount": 0}}
    assert difference(before, await snapshot(school.database)) == {"image_definition": (1, 0), "account_image": (1, 0)}
    # Its name is available again.
    assert await school.definition("image") != image


@pytest.mark.rule("O-120", "O-130")
async def test_definition_with_a_version_is_refused_even_if_soft_deleted(school: AccountFixture) -> None:
    image = await school.definition("image")
    version = await school.version(image, "1.0.0")
    assert await school.refused(DELETE_DEFINITION, id=image) == ("HAS_CHILDREN", ["imageDefinitionId"])
    await school.set(ImageVersion, version, deleted_at=PAST)
    assert await school.refused(DELETE_DEFINITION, id=image) == ("HAS_CHILDREN", ["imageDefinitionId"])


@pytest.mark.rule("O-122")
async def test_deleted_definition_is_a_no_op_and_an_invalid_id_is_refused(school: AccountFixture) -> None:
    image = await school.definition("image")
    await school.api.change(DELETE_DEFINITION, id=image)
    before = await snapshot(school.database)
    for gone in (image, encode("ImageDefinition", 10**9)):
        assert (await school.api.change(DELETE_DEFINITION, id=gone))["deletedId"] == gone
    assert difference(before, await snapshot(school.database)) == {}
    for wrong in (*INVALID_IDS, school.account):
        assert await school.refused(DELETE_DEFINITION, id=wrong) == ("NOT_FOUND", ["imageDefinitionId"])


async def test_concurrent_deletions_all_succeed(school: AccountFixture) -> None:
    image = await school.definition("image")
    answers = await asyncio.gather(*(school.api.change(DELETE_DEFINITION, id=image) for _ in range(5)))
    assert [answer["deletedId"] for answer in answers] == [image] * 5


async def test_only_gallery_managers_are_authorized(school: AccountFixture) -> None:
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
        # It is hidden from them and counts as absent; it is not deleted.
        STRANGER: ALLOWED,
        ANONYMOUS: "UNAUTHENTICATED",
    }
    found = await school.api.run("query($ids:[ID!]!){nodes(ids:$ids){id}}", ids=list(images.values()))
    stayed = [role for role, node in zip(images, found["nodes"], strict=True) if node]
    assert stayed == [Role.LAB_CREATOR, Role.READER, Role.LAB_OWNER, Role.LAB_CONTRIBUTOR, STRANGER, ANONYMOUS]
