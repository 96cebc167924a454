"""updateLabAccount, seen from a client.

Rules of domain.md: E-21.
"""

import pytest

from graph.db.enums import Role
from tests.documents import ERRORS
from tests.mutations.school import ALLOWED, NO_ID, NOBODY, STRANGER, School
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

UPDATE_ACCOUNT = f"""
mutation ($input: UpdateLabAccountInput!) {{
  updateLabAccount(input: $input) {{ labAccount {{ id newImagesEnabledByDefault replicationPolicy replicationRegions {{ name }} }}
    {ERRORS}
  }}
}}
"""


async def test_the_policies_change_and_what_is_left_out_or_null_stays(school: School) -> None:
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


async def test_saying_the_same_again_changes_nothing(school: School) -> None:
    given = {
        "labAccountId": school.account,
        "newImagesEnabledByDefault": False,
        "replicationPolicy": "CUSTOM",
        "replicationRegionNames": ["francewest"],
    }
    before = await snapshot(school.database)
    await school.api.change(UPDATE_ACCOUNT, input=given)
    assert difference(before, await snapshot(school.database)) == {"lab_account": (1, 1)}
    before = await snapshot(school.database)
    await school.api.change(UPDATE_ACCOUNT, input=given)
    assert difference(before, await snapshot(school.database)) == {}


async def test_images_that_are_there_keep_their_state_and_new_exports_follow_the_policy(school: School) -> None:
    """E-25, E-94."""
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


async def test_what_does_not_exist_is_not_found(school: School) -> None:
    for wrong in (*NO_ID, school.gallery):
        given = {"labAccountId": wrong, "newImagesEnabledByDefault": False}
        assert await school.refused(UPDATE_ACCOUNT, input=given) == ("NOT_FOUND", ["labAccountId"]), wrong


async def test_who_manages_the_account_may_and_nobody_else(school: School) -> None:
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
        NOBODY: "UNAUTHENTICATED",
    }
