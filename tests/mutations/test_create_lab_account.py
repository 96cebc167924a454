"""Behaviour of `createLabAccount` through the API."""

import asyncio

import pytest

from graph.db.enums import Role
from graph.db.models import AccountImage, LabAccount, RoleAssignment
from tests.documents import ATTACH, CREATE_ACCOUNT, pk
from tests.mutations.account_fixture import ALLOWED, ANONYMOUS, STRANGER, AccountFixture
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

WHOLE = """
mutation ($input: CreateLabAccountInput!) {
  createLabAccount(input: $input) {
    labAccount {
      name region { name } newImagesEnabledByDefault labCreatorsChooseRegion replicationPolicy
      galleryAttachment { id } labs { totalCount }
    }
    userErrors { code }
  }
}
"""


@pytest.mark.rule("E-20")
async def test_account_is_created_with_the_given_values_and_owned_by_its_creator(school: AccountFixture) -> None:
    name = f"Maths {pk(school.account)}"
    before = await snapshot(school.database)
    given = {
        "name": name,
        "regionName": "West Central US",
        "newImagesEnabledByDefault": False,
        "labCreatorsChooseRegion": False,
        "replicationPolicy": "LAB_REGION_ONLY",
    }

    made = await school.api.change(WHOLE, input=given)

    assert made["labAccount"] == {
        "name": name,
        "region": {"name": "westcentralus"},
        "newImagesEnabledByDefault": False,
        "labCreatorsChooseRegion": False,
        "replicationPolicy": "LAB_REGION_ONLY",
        "galleryAttachment": None,
        "labs": {"totalCount": 0},
    }
    assert difference(before, await snapshot(school.database)) == {"lab_account": (0, 1), "role_assignment": (0, 1)}
    [account] = await school.rows(LabAccount.id, LabAccount.name == name)
    [role] = await school.rows(RoleAssignment, RoleAssignment.lab_account_id == account)
    assert (role.principal, role.role, role.scope) == ("ann", Role.ACCOUNT_OWNER, f"lab_account:{account}")


@pytest.mark.rule("E-94", "R-4", "X-2", "X-3")
async def test_omitted_or_null_fields_have_the_defaults_of_lab_services(school: AccountFixture) -> None:
    for number, left in enumerate(({}, {"newImagesEnabledByDefault": None, "replicationPolicy": None})):
        given = {"name": f"defaults {number} {pk(school.account)}", "regionName": "francecentral", **left}
        made = (await school.api.change(WHOLE, input=given))["labAccount"]
        assert (made["newImagesEnabledByDefault"], made["replicationPolicy"]) == (True, "GEOGRAPHY")


@pytest.mark.rule("E-94", "X-2", "X-3")
async def test_acceptance_3_new_image_is_enabled_unless_the_account_disables_it(school: AccountFixture) -> None:
    given = {"name": f"plan {pk(school.account)}", "regionName": "eastus", "newImagesEnabledByDefault": False}
    plan = (await school.api.change(CREATE_ACCOUNT, input=given))["labAccount"]["id"]
    early = await school.image(await school.lab("early"), "early")
    await school.api.change(ATTACH, account=plan, gallery=school.gallery)
    late = await school.image(await school.lab("late"), "late")

    rows = await school.rows(AccountImage)

    names = {
        pk(image["imageVersion"]["definition"]["id"]): image["imageVersion"]["definition"]["name"]
        for image in (early, late)
    }
    found = {(row.lab_account_id, names[row.definition_id]): row.enabled for row in rows if row.definition_id in names}
    assert found == {
        (pk(school.account), "early"): True,
        (pk(school.account), "late"): True,
        (pk(plan), "early"): False,
        (pk(plan), "late"): False,
    }


@pytest.mark.rule("E-28")
async def test_invalid_name_is_refused(school: AccountFixture) -> None:
    # The last name is longer than any other in the form by which names are compared.
    for name in ("", " a", "a ", "x" * 101, "a\nb", "a\u0000b", "\ufdfa" * 100):
        given = {"name": name, "regionName": "francecentral"}
        assert await school.refused(CREATE_ACCOUNT, input=given) == ("NAME_INVALID", ["name"]), name


@pytest.mark.rule("E-28")
async def test_name_of_one_hundred_characters_is_accepted(school: AccountFixture) -> None:
    name = f"{pk(school.account)} {'é' * 100}"[:100]
    made = await school.api.change(CREATE_ACCOUNT, input={"name": name, "regionName": "francecentral"})
    assert made["labAccount"]["name"] == name


async def test_unknown_or_unavailable_region_is_refused(school: AccountFixture) -> None:
    codes = {"atlantis": "REGION_UNKNOWN", "": "REGION_UNKNOWN", "germanynorth": "REGION_NOT_AVAILABLE"}
    for region, code in codes.items():
        given = {"name": f"lost {pk(school.account)}", "regionName": region}
        assert await school.refused(CREATE_ACCOUNT, input=given) == (code, ["regionName"])


async def test_name_is_unique_ignoring_case(school: AccountFixture) -> None:
    street = f"Straße {pk(school.account)}"
    await school.api.change(CREATE_ACCOUNT, input={"name": street, "regionName": "francecentral"})
    for again in (street, street.upper()):
        given = {"name": again, "regionName": "eastus"}
        assert await school.refused(CREATE_ACCOUNT, input=given) == ("NAME_TAKEN", ["name"])


async def test_only_administrators_can_create_accounts(school: AccountFixture) -> None:
    people = await school.people(await school.lab("lab"))
    answers: dict[str, str] = {}
    for role, person in people.items():
        given = {"name": f"{role} {pk(school.account)}", "regionName": "francecentral"}
        answers[role] = await person.outcome(CREATE_ACCOUNT, input=given)
    assert answers == {
        Role.ADMIN: ALLOWED,
        Role.ACCOUNT_OWNER: "NOT_AUTHORIZED",
        Role.ACCOUNT_CONTRIBUTOR: "NOT_AUTHORIZED",
        Role.LAB_CREATOR: "NOT_AUTHORIZED",
        Role.LAB_OWNER: "NOT_AUTHORIZED",
        Role.LAB_CONTRIBUTOR: "NOT_AUTHORIZED",
        Role.READER: "NOT_AUTHORIZED",
        STRANGER: "NOT_AUTHORIZED",
        ANONYMOUS: "UNAUTHENTICATED",
    }


async def test_concurrent_requests_for_one_name_have_one_winner(school: AccountFixture) -> None:
    given = {"name": f"race {pk(school.account)}", "regionName": "francecentral"}
    before = await snapshot(school.database)
    answers = await asyncio.gather(*(school.api.run(CREATE_ACCOUNT, input=given) for _ in range(10)))
    codes = [[error["code"] for error in answer["createLabAccount"]["userErrors"]] for answer in answers]
    assert sorted(codes) == [[], *[["NAME_TAKEN"]] * 9]
    assert difference(before, await snapshot(school.database)) == {"lab_account": (0, 1), "role_assignment": (0, 1)}
