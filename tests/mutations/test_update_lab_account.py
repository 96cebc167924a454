"""Behaviour of `updateLabAccount` through the API."""

import pytest

from graph.db.enums import Role
from tests.documents import ERRORS
from tests.mutations.account_fixture import ALLOWED, ANONYMOUS, INVALID_IDS, STRANGER, AccountFixture
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

UPDATE_ACCOUNT = f"""
mutation ($input: UpdateLabAccountInput!) {{
  updateLabAccount(input: $input) {{ labAccount {{ id newImagesEnabledByDefault replicationPolicy replicationRegions {{ name }} }}
    {ERRORS}
  }}
}}
"""


@pytest.mark.rule("E-21")
async def test_policies_change_and_omitted_or_null_fields_are_unchanged(school: AccountFixture) -> None:
    cases: list[tuple[dict[str, object], tuple[bool, str]]] = [
        ({}, (True, "GEOGRAPHY")),
        ({"newImagesEnabledByDefault": False}, (False, "GEOGRAPHY")),
        ({"newImagesEnabledByDefault": None, "replicationPolicy": None}, (False, "GEOGRAPHY")),
        ({"replicationPolicy": "LAB_REGION_ONLY"}, (False, "LAB_REGION_ONLY")),
        ({"newImagesEnabledByDefault": True, "replicationPolicy": "GEOGRAPHY"}, (True, "GEOGRAPHY")),
    ]
    for given, (enabled, policy) in cases:
        made = await school.api.change(UPDATE_ACCOUNT, input={"labAccountId": school.account, **given})
        assert made["labAccount"] == {
            "id": school.account,
            "newImagesEnabledByDefault": enabled,
            "replicationPolicy": policy,
            "replicationRegions": [],
        }


async def test_repeated_update_is_a_no_op(school: AccountFixture) -> None:
    given = {
        "labAccountId": school.account,
        "newImagesEnabledByDefault": False,
        "replicationPolicy": "CUSTOM",
        "replicationRegionNames": ["francewest"],
    }
    before = await snapshot(school.database)
    await school.api.change(UPDATE_ACCOUNT, input=given)
    assert difference(before, await snapshot(school.database)) == {"lab_account": (1, 1), "account_event": (0, 1)}
    before = await snapshot(school.database)
    await school.api.change(UPDATE_ACCOUNT, input=given)
    assert difference(before, await snapshot(school.database)) == {}


@pytest.mark.rule("E-25", "E-94")
async def test_existing_images_keep_their_state_and_new_exports_use_the_policy(school: AccountFixture) -> None:
    await school.definition("old")
    await school.api.change(
        UPDATE_ACCOUNT,
        input={
            "labAccountId": school.account,
            "newImagesEnabledByDefault": False,
            "replicationPolicy": "LAB_REGION_ONLY",
        },
    )
    export = await school.export(await school.lab("lab"), "new")
    query = "query($id:ID!){node(id:$id){...on LabAccount{images{nodes{enabled definition{name}}}}}}"
    images = (await school.api.run(query, id=school.account))["node"]["images"]["nodes"]
    assert {image["definition"]["name"]: image["enabled"] for image in images} == {"old": True, "new": False}
    regions = "query($id:ID!){node(id:$id){...on ImageVersion{replicas{region{name}}}}}"
    found = (await school.api.run(regions, id=export["imageVersion"]["id"]))["node"]["replicas"]
    assert found == [{"region": {"name": "francecentral"}}]


async def test_missing_object_is_not_found(school: AccountFixture) -> None:
    for wrong in (*INVALID_IDS, school.gallery):
        given = {"labAccountId": wrong, "newImagesEnabledByDefault": False}
        assert await school.refused(UPDATE_ACCOUNT, input=given) == ("NOT_FOUND", ["labAccountId"]), wrong


async def test_only_account_managers_are_authorized(school: AccountFixture) -> None:
    people = await school.people(await school.lab("lab"))
    given = {"labAccountId": school.account, "newImagesEnabledByDefault": False}
    answers = {role: await person.outcome(UPDATE_ACCOUNT, input=given) for role, person in people.items()}
    assert answers == {
        Role.ADMIN: ALLOWED,
        Role.ACCOUNT_OWNER: ALLOWED,
        Role.ACCOUNT_CONTRIBUTOR: ALLOWED,
        Role.LAB_CREATOR: "NOT_AUTHORIZED",
        Role.LAB_OWNER: "NOT_AUTHORIZED",
        Role.LAB_CONTRIBUTOR: "NOT_AUTHORIZED",
        Role.READER: "NOT_AUTHORIZED",
        STRANGER: "NOT_FOUND",
        ANONYMOUS: "UNAUTHENTICATED",
    }
