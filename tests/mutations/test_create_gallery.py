"""Behaviour of `createGallery` through the API."""

import asyncio

import pytest

from graph.db.enums import Role
from tests.documents import ATTACH, CREATE_GALLERY, DETACH, EXPORT, pk
from tests.mutations.account_fixture import ALLOWED, ANONYMOUS, STRANGER, AccountFixture
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

WHOLE = """
mutation ($input: CreateGalleryInput!) {
  createGallery(input: $input) {
    gallery {
      name region { name } description softDeleteRetentionDays attachments { id } definitions { totalCount }
    }
    userErrors { code }
  }
}
"""


@pytest.mark.rule("E-30", "O-1")
async def test_gallery_is_created_empty_with_the_given_values(school: AccountFixture) -> None:
    name = f"Images.{pk(school.account)}"
    before = await snapshot(school.database)
    given = {"name": name, "regionName": "East US 2", "description": "For maths.", "softDeleteRetentionDays": 0}

    made = await school.api.change(WHOLE, input=given)

    assert made["gallery"] == {
        "name": name,
        "region": {"name": "eastus2"},
        "description": "For maths.",
        "softDeleteRetentionDays": 0,
        "attachments": [],
        "definitions": {"totalCount": 0},
    }
    assert difference(before, await snapshot(school.database)) == {"gallery": (0, 1)}


async def test_new_objects_were_updated_when_they_were_created(school: AccountFixture) -> None:
    given = {"name": f"new_{pk(school.account)}", "regionName": "francecentral"}
    create = (
        "mutation ($input: CreateGalleryInput!) { createGallery(input: $input) { gallery { id } userErrors { code } } }"
    )
    gallery = (await school.api.change(create, input=given))["gallery"]["id"]
    lab = await school.lab("algebra")
    export = await school.api.change(EXPORT, input={"labId": lab, "imageName": "algebra"})
    exported = """query ($export: ID!, $gallery: ID!) {
      export: node(id: $export) { ... on Export { imageVersion { definition { createdAt updatedAt } } } }
      gallery: node(id: $gallery) { ... on Gallery { createdAt updatedAt } }
    }"""
    found = await school.api.run(exported, export=export["export"]["id"], gallery=gallery)
    for new in (found["gallery"], found["export"]["imageVersion"]["definition"]):
        assert new["createdAt"] == new["updatedAt"]


@pytest.mark.rule("E-30", "O-1")
async def test_omitted_or_null_fields_have_their_defaults(school: AccountFixture) -> None:
    nothing: tuple[dict[str, object], ...] = (
        {},
        {"description": None, "softDeleteRetentionDays": None},
        {"description": ""},
    )
    for number, left in enumerate(nothing):
        given = {"name": f"defaults{number}_{pk(school.account)}", "regionName": "francecentral", **left}
        made = (await school.api.change(WHOLE, input=given))["gallery"]
        assert (made["description"], made["softDeleteRetentionDays"]) == (None, 7)


@pytest.mark.rule("E-31", "L-11")
async def test_invalid_name_is_refused(school: AccountFixture) -> None:
    for name in ("", "a-b", "_a", "a.", "a b", "é", "a\n", "x" * 81):
        given = {"name": name, "regionName": "francecentral"}
        assert await school.refused(CREATE_GALLERY, input=given) == ("NAME_INVALID", ["name"]), name


@pytest.mark.rule("E-31", "L-11")
async def test_longest_name_and_bounds_of_retention_are_accepted(school: AccountFixture) -> None:
    name = f"{pk(school.account)}{'x' * 80}"[:80]
    given = {"name": name, "regionName": "francecentral", "softDeleteRetentionDays": 365, "description": "d" * 4096}
    made = (await school.api.change(WHOLE, input=given))["gallery"]
    assert (made["name"], made["softDeleteRetentionDays"], made["description"]) == (name, 365, "d" * 4096)


@pytest.mark.rule("O-1")
async def test_unknown_or_unavailable_region_is_refused(school: AccountFixture) -> None:
    for region, code in (("atlantis", "REGION_UNKNOWN"), ("germanynorth", "REGION_NOT_AVAILABLE")):
        given = {"name": f"lost_{pk(school.account)}", "regionName": region}
        assert await school.refused(CREATE_GALLERY, input=given) == (code, ["regionName"])


@pytest.mark.rule("O-1")
async def test_retention_and_description_out_of_range_are_refused(school: AccountFixture) -> None:
    given = {"name": f"odd_{pk(school.account)}", "regionName": "francecentral"}
    for days in (-1, 366, 2**31 - 1):
        answer = await school.refused(CREATE_GALLERY, input={**given, "softDeleteRetentionDays": days})
        assert answer == ("RANGE_INVALID", ["softDeleteRetentionDays"])
    for text in ("d" * 4097, "no\u0000end"):
        answer = await school.refused(CREATE_GALLERY, input={**given, "description": text})
        assert answer == ("RANGE_INVALID", ["description"])


@pytest.mark.rule("E-32", "O-1")
async def test_name_is_unique_ignoring_case_including_hidden_galleries(school: AccountFixture) -> None:
    name = f"taken_{pk(school.account)}"
    await school.api.change(CREATE_GALLERY, input={"name": name, "regionName": "francecentral"})
    owner = await school.person(Role.ACCOUNT_OWNER)
    for again in (name, name.upper()):
        given = {"name": again, "regionName": "eastus"}
        assert await owner.refused(CREATE_GALLERY, input=given) == ("NAME_TAKEN", ["name"])


async def test_only_account_managers_can_create_galleries(school: AccountFixture) -> None:
    people = await school.people(await school.lab("lab"))
    answers: dict[str, str] = {}
    for role, person in people.items():
        given = {"name": f"{role.replace(' ', '_')}_{pk(school.account)}", "regionName": "francecentral"}
        answers[role] = await person.outcome(CREATE_GALLERY, input=given)
    assert answers == {
        Role.ADMIN: ALLOWED,
        Role.ACCOUNT_OWNER: ALLOWED,
        Role.ACCOUNT_CONTRIBUTOR: ALLOWED,
        Role.LAB_CREATOR: "NOT_AUTHORIZED",
        Role.LAB_OWNER: "NOT_AUTHORIZED",
        Role.LAB_CONTRIBUTOR: "NOT_AUTHORIZED",
        Role.READER: "NOT_AUTHORIZED",
        STRANGER: "NOT_AUTHORIZED",
        ANONYMOUS: "UNAUTHENTICATED",
    }


async def test_creator_sees_the_gallery_and_can_attach_it(school: AccountFixture) -> None:
    owner = await school.person(Role.ACCOUNT_OWNER)
    gallery = await owner.other_gallery()
    await owner.api.change(DETACH, account=owner.account)
    made = await owner.api.change(ATTACH, account=owner.account, gallery=gallery)
    assert made["attachment"]["gallery"]["id"] == gallery


@pytest.mark.rule("E-32")
async def test_concurrent_requests_for_one_name_have_one_winner(school: AccountFixture) -> None:
    given = {"name": f"race_{pk(school.account)}", "regionName": "francecentral"}
    before = await snapshot(school.database)
    answers = await asyncio.gather(*(school.api.run(CREATE_GALLERY, input=given) for _ in range(10)))
    codes = [[error["code"] for error in answer["createGallery"]["userErrors"]] for answer in answers]
    assert sorted(codes) == [[], *[["NAME_TAKEN"]] * 9]
    assert difference(before, await snapshot(school.database)) == {"gallery": (0, 1)}
