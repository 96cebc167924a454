"""Behaviour of `createLab` through the API."""

import asyncio

import pytest

from graph.db.enums import OSState, Role
from graph.db.models import AuditEntry, Lab, RoleAssignment
from graph.schema.ids import encode
from tests.documents import CREATE_LAB, pk
from tests.mutations.account_fixture import ALLOWED, ANONYMOUS, INVALID_IDS, STRANGER, AccountFixture
from tests.mutations.test_update_lab_account import UPDATE_ACCOUNT
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

PASSWORD = "correct horse"  # noqa: S105  (of no account)
DEBIAN: dict[str, str] = {"marketplaceImageId": encode("MarketplaceImage", 1)}
WINDOWS: dict[str, str] = {"marketplaceImageId": encode("MarketplaceImage", 2)}
WHOLE = """
mutation ($input: CreateLabInput!) {
  createLab(input: $input) {
    lab {
      name region { name } labState createdBy imageVersion { id } marketplaceImage { offer }
      templateVm { state username diskUri osDisk { sizeBytes usedBytes } } exports { totalCount }
    }
    userErrors { code }
  }
}
"""


def lab(school: AccountFixture, image: dict[str, str], name: str = "lab", /, **more: object) -> dict[str, object]:
    return {"labAccountId": school.account, "name": name, "image": image, **more}


@pytest.mark.rule("E-103", "E-120", "O-80", "O-83", "U-20")
async def test_lab_from_the_marketplace_is_created_and_owned_by_its_creator(school: AccountFixture) -> None:
    creator = await school.person(Role.LAB_CREATOR)
    before = await snapshot(school.database)

    made = await creator.api.change(WHOLE, input=lab(school, DEBIAN, "Algebra I"))

    assert made["lab"] == {
        "name": "Algebra I",
        "region": {"name": "francecentral"},
        "labState": "CREATING",
        "createdBy": f"LAB_CREATOR of {pk(school.account)}",
        "imageVersion": None,
        "marketplaceImage": {"offer": "debian-12"},
        "templateVm": {
            "state": "CREATING",
            "username": "student",
            "diskUri": None,
            "osDisk": {"sizeBytes": (8 << 20) + 512, "usedBytes": None},
        },
        "exports": {"totalCount": 0},
    }
    assert difference(before, await snapshot(school.database)) == {
        "lab": (0, 1),
        "role_assignment": (0, 1),
        "account_event": (0, 1),
    }
    [owned] = await school.rows(Lab.id, Lab.lab_account_id == pk(school.account))
    [role] = await school.rows(RoleAssignment, RoleAssignment.lab_id == owned)
    assert (role.principal, role.role) == (f"LAB_CREATOR of {pk(school.account)}", Role.LAB_OWNER)


@pytest.mark.rule("E-112", "O-83")
async def test_lab_from_an_image_pins_the_latest_version(school: AccountFixture) -> None:
    image = await school.definition("image")
    for number in ("1.0.9", "1.0.12"):
        await school.version(image, number)
    first = (await school.api.change(CREATE_LAB, input=lab(school, {"imageDefinitionId": image}, "first")))["lab"]
    await school.version(image, "2.0.0")
    second = (await school.api.change(CREATE_LAB, input=lab(school, {"imageDefinitionId": image}, "second")))["lab"]
    query = "query($id:ID!){node(id:$id){...on Lab{imageVersion{name}}}}"
    pinned = [(await school.api.run(query, id=one["id"]))["node"]["imageVersion"]["name"] for one in (first, second)]
    assert pinned == ["1.0.12", "2.0.0"]


@pytest.mark.rule("E-26")
async def test_region_is_that_of_the_account_unless_given(school: AccountFixture) -> None:
    cases: list[tuple[dict[str, object], str]] = [
        ({}, "francecentral"),
        ({"regionName": None}, "francecentral"),
        ({"regionName": "France South"}, "francesouth"),
    ]
    for number, (given, region) in enumerate(cases):
        made = await school.api.change(WHOLE, input=lab(school, DEBIAN, f"lab {number}", **given))
        assert made["lab"]["region"] == {"name": region}


@pytest.mark.rule("O-48", "O-81", "O-84", "F-8", "K-16")
async def test_acceptance_27_specialized_image_sets_the_user_and_generalized_needs_one(
    school: AccountFixture,
) -> None:
    special, general = (
        await school.definition("special"),
        await school.definition("general", os_state=OSState.GENERALIZED),
    )
    await school.version(special, "1.0.0", username="teacher")
    await school.version(general, "1.0.0")
    path = ["username"]
    nobodies: tuple[dict[str, object], ...] = ({}, {"username": None}, {"username": ""})
    for image in ({"imageDefinitionId": general}, WINDOWS):
        for nobody in nobodies:
            refused = await school.refused(CREATE_LAB, input=lab(school, image, **nobody))
            assert refused == ("CREDENTIALS_REQUIRED", path)
    other = lab(school, {"imageDefinitionId": special}, username="operator")
    assert await school.refused(CREATE_LAB, input=other) == ("CREDENTIALS_REQUIRED", path)
    for wrong in ("two words", "1st", "x" * 33, "é"):
        refused = await school.refused(CREATE_LAB, input=lab(school, {"imageDefinitionId": general}, username=wrong))
        assert refused == ("NAME_INVALID", path)
    users: list[str] = []
    cases: list[tuple[dict[str, str], dict[str, str]]] = [
        ({"imageDefinitionId": special}, {}),
        ({"imageDefinitionId": special}, {"username": "teacher"}),
        ({"imageDefinitionId": general}, {"username": "Pupil_1"}),
        (DEBIAN, {"username": "other"}),
    ]
    for number, (image, given) in enumerate(cases):
        made = await school.api.change(CREATE_LAB, input=lab(school, image, f"lab {number}", **given))
        users.append(made["lab"]["templateVm"]["username"])
    assert users == ["teacher", "teacher", "Pupil_1", "other"]


@pytest.mark.rule("U-20")
async def test_invalid_or_taken_name_in_the_account_is_refused(school: AccountFixture) -> None:
    # The last one is longer than any other in the form by which names are compared.
    for name in ("", " a", "x" * 101, "a\tb", "\ufdfa" * 100):
        assert await school.refused(CREATE_LAB, input=lab(school, DEBIAN, name)) == ("NAME_INVALID", ["name"]), name
    await school.api.change(CREATE_LAB, input=lab(school, DEBIAN, "Algebra"))
    assert await school.refused(CREATE_LAB, input=lab(school, DEBIAN, "ALGEBRA")) == ("NAME_TAKEN", ["name"])
    other = await AccountFixture.made(school.api, school.database, f"other{pk(school.account)}")
    await school.api.change(CREATE_LAB, input=lab(other, DEBIAN, "Algebra"))


async def test_region_that_is_unknown_or_unavailable_for_labs_is_refused(school: AccountFixture) -> None:
    for region, code in (("atlantis", "REGION_UNKNOWN"), ("Germany North", "REGION_NOT_AVAILABLE")):
        refused = await school.refused(CREATE_LAB, input=lab(school, DEBIAN, regionName=region))
        assert refused == (code, ["regionName"])


async def test_missing_object_is_not_found(school: AccountFixture) -> None:
    for wrong in (*INVALID_IDS, school.gallery):
        given = {**lab(school, DEBIAN), "labAccountId": wrong}
        assert await school.refused(CREATE_LAB, input=given) == ("NOT_FOUND", ["labAccountId"])
    for field in ("imageDefinitionId", "imageVersionId", "marketplaceImageId"):
        for wrong in ("not an id", "TGFiOjk5OTk5OTk5OTk5OTk5OTk5OQ==", school.gallery):
            refused = await school.refused(CREATE_LAB, input=lab(school, {field: wrong}))
            assert refused == ("NOT_FOUND", ["image", field]), wrong


@pytest.mark.rule("E-110")
async def test_image_input_names_exactly_one_image(school: AccountFixture) -> None:
    image = await school.definition("image")
    before = await snapshot(school.database)
    wrong: tuple[dict[str, object], ...] = (
        {},
        {"marketplaceImageId": None},
        {**DEBIAN, "imageDefinitionId": image},
        {**DEBIAN, "imageDefinitionId": None},
    )
    for images in wrong:
        given = {"labAccountId": school.account, "name": "lab", "image": images}
        body = await school.api.send(CREATE_LAB, input=given)
        assert [error["extensions"]["code"] for error in body["errors"]] == ["BAD_USER_INPUT"]
    assert difference(before, await snapshot(school.database)) == {}


@pytest.mark.rule("O-80")
async def test_only_lab_creators_and_account_managers_can_create_labs(school: AccountFixture) -> None:
    people = await school.people(await school.lab("lab"))
    answers = {
        role: await person.outcome(CREATE_LAB, input=lab(school, DEBIAN, f"{role}'s"))
        for role, person in people.items()
    }
    assert answers == {
        Role.ADMIN: ALLOWED,
        Role.ACCOUNT_OWNER: ALLOWED,
        Role.ACCOUNT_CONTRIBUTOR: ALLOWED,
        Role.LAB_CREATOR: ALLOWED,
        Role.LAB_OWNER: "NOT_AUTHORIZED",
        Role.LAB_CONTRIBUTOR: "NOT_AUTHORIZED",
        Role.READER: "NOT_AUTHORIZED",
        STRANGER: "NOT_FOUND",
        ANONYMOUS: "UNAUTHENTICATED",
    }


async def test_concurrent_requests_for_one_name_have_one_winner(school: AccountFixture) -> None:
    before = await snapshot(school.database)
    answers = await asyncio.gather(*(school.api.run(CREATE_LAB, input=lab(school, DEBIAN)) for _ in range(10)))
    codes = [[error["code"] for error in answer["createLab"]["userErrors"]] for answer in answers]
    assert sorted(codes) == [[], *[["NAME_TAKEN"]] * 9]
    assert difference(before, await snapshot(school.database)) == {
        "lab": (0, 1),
        "role_assignment": (0, 1),
        "account_event": (0, 1),
    }


@pytest.mark.rule("P-1")
async def test_creator_owns_the_lab_within_the_same_response(school: AccountFixture) -> None:
    creator = await school.person(Role.LAB_CREATOR)
    document = """
    mutation ($input: CreateLabInput!) {
      createLab(input: $input) { lab { labAccount { labs { totalCount nodes { name } } } } userErrors { code } }
    }
    """
    made = await creator.api.change(document, input=lab(school, DEBIAN, "mine"))
    assert made["lab"]["labAccount"]["labs"] == {"totalCount": 1, "nodes": [{"name": "mine"}]}


@pytest.mark.rule("E-21", "E-26", "U-20")
async def test_region_choice_can_be_restricted_to_account_managers(school: AccountFixture) -> None:
    given = {"labAccountId": school.account, "labCreatorsChooseRegion": False}
    await school.api.change(UPDATE_ACCOUNT, input=given)
    query = "query($id:ID!){node(id:$id){...on LabAccount{labCreatorsChooseRegion}}}"
    assert (await school.api.run(query, id=school.account))["node"] == {"labCreatorsChooseRegion": False}
    creator, owner = await school.person(Role.LAB_CREATOR), await school.person(Role.ACCOUNT_OWNER)
    away = lab(school, DEBIAN, "away", regionName="francesouth")
    assert await creator.refused(CREATE_LAB, input=away) == ("NOT_AUTHORIZED", [])
    for person, name, region in ((creator, "a", "France Central"), (creator, "b", None), (owner, "c", "francesouth")):
        await person.api.change(CREATE_LAB, input=lab(school, DEBIAN, name, regionName=region))
    await school.api.change(UPDATE_ACCOUNT, input={**given, "labCreatorsChooseRegion": True})
    await creator.api.change(CREATE_LAB, input=away)


async def test_password_is_refused_where_no_template_takes_it(school: AccountFixture) -> None:
    refused = ("CREDENTIALS_REQUIRED", ["password"])
    assert await school.refused(CREATE_LAB, input=lab(school, DEBIAN, password=PASSWORD)) == refused
    assert await school.refused(CREATE_LAB, input=lab(school, WINDOWS, username="ada", password=PASSWORD)) == refused
    special = await school.definition("special")
    await school.version(special, "1.0.0", username="teacher")
    image = {"imageDefinitionId": special}
    assert await school.refused(CREATE_LAB, input=lab(school, image, password=PASSWORD)) == refused
    for invalid in ("short", "x" * 65, "with\ttab", "line\nbreak", "nul\0nul\0"):
        assert await school.refused(CREATE_LAB, input=lab(school, DEBIAN, password=invalid)) == (
            "RANGE_INVALID",
            ["password"],
        )
    offered = "query($id:ID!){node(id:$id){...on LabAccount{marketplaceImages{nodes{takesPassword}}}}}"
    found = (await school.api.run(offered, id=school.account))["node"]["marketplaceImages"]["nodes"]
    assert {offer["takesPassword"] for offer in found} == {False}
    audited = await school.rows(AuditEntry.input, AuditEntry.action == "createLab")
    assert not any("assword" in f"{given}" or PASSWORD in f"{given}" for given in audited)
