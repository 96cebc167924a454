"""Behaviour of `createImageDefinition` through the API."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from graph.db.enums import Role
from graph.db.models import AccountImage, LabAccount
from tests.documents import ATTACH, ERRORS, pk
from tests.mutations.account_fixture import ALLOWED, ANONYMOUS, INVALID_IDS, STRANGER, AccountFixture
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

FIELDS = """
id name displayName description publisher offer sku osType osState hyperVGeneration architecture
recommendedVcpus { min max } recommendedMemoryGb { min max } endOfLifeDate
eula privacyStatementUri releaseNoteUri tags { name value }
"""
CREATE_DEFINITION = f"""
mutation ($input: CreateImageDefinitionInput!) {{
  createImageDefinition(input: $input) {{ imageDefinition {{ {FIELDS} }} {ERRORS} }}
}}
"""
OPTIONAL = [
    "hyperVGeneration",
    "architecture",
    "eula",
    "privacyStatementUri",
    "displayName",
    "description",
    "recommendedVcpus",
    "recommendedMemoryGb",
    "endOfLifeDate",
    "releaseNoteUri",
    "tags",
]
NOTHING: dict[str, object] = {
    **dict.fromkeys(OPTIONAL),
    "hyperVGeneration": "V1",
    "architecture": "X64",
    "tags": [],
}


def definition(school: AccountFixture, name: str = "image", /, **more: object) -> dict[str, object]:
    identity = {"publisher": "school", "offer": "images", "sku": name, "osType": "LINUX", "osState": "GENERALIZED"}
    return {"galleryId": school.gallery, "name": name, **identity, **more}


@pytest.mark.rule("E-51", "E-63", "O-90")
async def test_definition_has_all_given_values(school: AccountFixture) -> None:
    given = {
        "hyperVGeneration": "V2",
        "architecture": "ARM64",
        "eula": "Be nice.",
        "privacyStatementUri": "https://school.test/privacy",
        "displayName": "An image",
        "description": "For the tests.",
        "recommendedVcpus": {"min": 1, "max": 100_000},
        "recommendedMemoryGb": {"min": 4, "max": 4},
        "endOfLifeDate": "2999-12-31T23:00:00Z",
        "releaseNoteUri": "https://school.test/notes",
        "tags": [{"name": "a", "value": ""}, {"name": "course", "value": "algebra"}],
    }
    before = await snapshot(school.database)
    made = (await school.api.change(CREATE_DEFINITION, input=definition(school, **given)))["imageDefinition"]
    assert difference(before, await snapshot(school.database)) == {"image_definition": (0, 1), "account_image": (0, 1)}
    identity = {"publisher": "school", "offer": "images", "sku": "image", "osType": "LINUX", "osState": "GENERALIZED"}
    assert made == {"id": made["id"], "name": "image", **identity, **given}


@pytest.mark.rule("E-55", "E-56")
async def test_omitted_or_null_fields_have_their_defaults(school: AccountFixture) -> None:
    out = (await school.api.change(CREATE_DEFINITION, input=definition(school, "out")))["imageDefinition"]
    nulls = definition(school, "nulls", **dict.fromkeys(OPTIONAL))
    null = (await school.api.change(CREATE_DEFINITION, input=nulls))["imageDefinition"]
    for made in (out, null):
        assert {field: made[field] for field in OPTIONAL} == {**NOTHING, "displayName": made["name"]}


@pytest.mark.rule("E-94")
async def test_each_account_enables_the_image_by_its_own_default(school: AccountFixture) -> None:
    other = await AccountFixture.made(school.api, school.database, f"careful{pk(school.account)}")
    await school.set(LabAccount, other.account, new_images_enabled_by_default=False)
    third = await AccountFixture.made(school.api, school.database, f"away{pk(school.account)}")
    await school.api.run("mutation($a:ID!){detachGallery(input:{labAccountId:$a}){changed}}", a=other.account)
    await school.api.change(ATTACH, account=other.account, gallery=school.gallery)
    made = (await school.api.change(CREATE_DEFINITION, input=definition(school)))["imageDefinition"]
    flags = await school.rows(AccountImage, AccountImage.definition_id == pk(made["id"]))
    assert {flag.lab_account_id: flag.enabled for flag in flags} == {pk(school.account): True, pk(other.account): False}
    assert pk(third.account) not in {flag.lab_account_id for flag in flags}


@pytest.mark.rule("E-52")
async def test_invalid_or_taken_name_is_refused(school: AccountFixture) -> None:
    for name in ("", "x" * 81, ".a", "a-", "_", "two words", "é", "a\n"):
        refused = await school.refused(CREATE_DEFINITION, input=definition(school, name, sku="sku"))
        assert refused == ("NAME_INVALID", ["name"]), name
    longest = "a" + "._-" * 26 + "z"
    assert len(longest) == 80
    await school.api.change(CREATE_DEFINITION, input=definition(school, longest, sku="sku"))
    again = definition(school, longest.upper(), sku="other")
    assert await school.refused(CREATE_DEFINITION, input=again) == ("NAME_TAKEN", ["name"])


@pytest.mark.rule("E-53")
async def test_acceptance_13_identifier_is_unique_in_the_gallery(school: AccountFixture) -> None:
    """Ignoring case; two of three parts may be equal; another gallery is independent."""
    await school.api.change(CREATE_DEFINITION, input=definition(school, "first", sku="sku"))
    for wrong in ({"sku": "sku"}, {"sku": "SKU", "publisher": "School", "offer": "IMAGES"}):
        refused = await school.refused(CREATE_DEFINITION, input=definition(school, "second", **wrong))
        assert refused == ("IDENTIFIER_TAKEN", ["publisher"])
    for number, part in enumerate(("publisher", "offer", "sku")):
        given = definition(school, f"other-{number}", **{"sku": "sku", part: "other"})
        await school.api.change(CREATE_DEFINITION, input=given)
    elsewhere = definition(school, "first", sku="sku") | {"galleryId": await school.other_gallery()}
    await school.api.change(CREATE_DEFINITION, input=elsewhere)


@pytest.mark.rule("E-51", "E-54")
async def test_invalid_part_of_the_identifier_is_refused(school: AccountFixture) -> None:
    for part, longest in (("publisher", 128), ("offer", 64), ("sku", 64)):
        for wrong in ("", "a.", ".", "a b", "a/b", "é", "a\n", "x" * (longest + 1)):
            refused = await school.refused(CREATE_DEFINITION, input=definition(school, **{part: wrong}))
            assert refused == ("IDENTIFIER_INVALID", [part]), wrong
    long = {"publisher": "x" * 128, "offer": "." + "x" * 63, "sku": "-" + "_" * 63}
    made = (await school.api.change(CREATE_DEFINITION, input=definition(school, **long)))["imageDefinition"]
    assert {part: made[part] for part in long} == long


@pytest.mark.rule("E-57")
async def test_recommended_ranges_are_validated(school: AccountFixture) -> None:
    for field in ("recommendedVcpus", "recommendedMemoryGb"):
        for low, high in ((2, 1), (0, 4), (None, 0), (-1, None), (1, 100_001)):
            given = definition(school, **{field: {"min": low, "max": high}})
            assert await school.refused(CREATE_DEFINITION, input=given) == ("RANGE_INVALID", [field]), (low, high)
    open_ended = {"recommendedVcpus": {"min": 2}, "recommendedMemoryGb": {"max": 8, "min": None}}
    made = (await school.api.change(CREATE_DEFINITION, input=definition(school, **open_ended)))["imageDefinition"]
    assert made["recommendedVcpus"] == {"min": 2, "max": None}
    assert made["recommendedMemoryGb"] == {"min": None, "max": 8}


@pytest.mark.rule("E-62")
async def test_end_of_life_must_be_in_the_future(school: AccountFixture) -> None:
    moment_ago = (datetime.now(UTC) - timedelta(seconds=1)).isoformat()
    for date in ("2020-01-01T00:00:00Z", moment_ago, "0001-01-01T00:00:00Z"):
        refused = await school.refused(CREATE_DEFINITION, input=definition(school, endOfLifeDate=date))
        assert refused == ("EOL_NOT_FUTURE", ["endOfLifeDate"])
    offset = definition(school, endOfLifeDate="2999-01-01T01:00:00+02:00")
    made = (await school.api.change(CREATE_DEFINITION, input=offset))["imageDefinition"]
    assert made["endOfLifeDate"] == "2998-12-31T23:00:00Z"


@pytest.mark.parametrize("date", ["2999-01-01", "2999-01-01T00:00:00", "soon", 1, "9999-12-31T23:59:59-14:00"])
async def test_time_without_an_offset_or_out_of_range_is_refused(school: AccountFixture, date: object) -> None:
    before = await snapshot(school.database)
    body = await school.api.send(CREATE_DEFINITION, input=definition(school, endOfLifeDate=date))
    assert [error["extensions"]["code"] for error in body["errors"]] == ["BAD_USER_INPUT"]
    assert difference(before, await snapshot(school.database)) == {}


async def test_tags_have_unique_names_and_limits(school: AccountFixture) -> None:
    def tags(*names: str, value: str = "") -> list[dict[str, str]]:
        return [{"name": name, "value": value} for name in names]

    wrong = (tags("a", "a"), tags(""), tags("x" * 513), tags("a", value="x" * 257), tags("a\n"), tags("a", value="\0"))
    for given in (*wrong, tags(*map(str, range(51)))):
        refused = await school.refused(CREATE_DEFINITION, input=definition(school, tags=given))
        assert (refused[0], refused[1][0]) == ("RANGE_INVALID", "tags")
    most = [*tags("x" * 512, value="x" * 256), *tags(*(f"{number:02}" for number in range(49)))]
    made = (await school.api.change(CREATE_DEFINITION, input=definition(school, tags=most)))["imageDefinition"]
    assert made["tags"] == sorted(most, key=lambda tag: tag["name"])


async def test_too_long_text_is_refused(school: AccountFixture) -> None:
    for field in ("eula", "privacyStatementUri", "displayName", "description", "releaseNoteUri"):
        for text in ("x" * 4097, "a\0"):
            refused = await school.refused(CREATE_DEFINITION, input=definition(school, **{field: text}))
            assert refused == ("RANGE_INVALID", [field])


@pytest.mark.rule("O-90")
async def test_missing_object_is_not_found(school: AccountFixture) -> None:
    for wrong in (*INVALID_IDS, school.account):
        given = {**definition(school), "galleryId": wrong}
        assert await school.refused(CREATE_DEFINITION, input=given) == ("NOT_FOUND", ["galleryId"])


async def test_only_gallery_managers_are_authorized(school: AccountFixture) -> None:
    people = await school.people(await school.lab("lab"))
    answers = {
        role: await person.outcome(CREATE_DEFINITION, input=definition(school, f"image-{number}"))
        for number, (role, person) in enumerate(people.items())
    }
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


@pytest.mark.rule("O-90")
async def test_concurrent_requests_for_one_name_have_one_winner(school: AccountFixture) -> None:
    answers = await asyncio.gather(
        *(school.api.run(CREATE_DEFINITION, input=definition(school, sku=f"sku{number}")) for number in range(5))
    )
    codes = [[error["code"] for error in answer["createImageDefinition"]["userErrors"]] for answer in answers]
    assert sorted(codes) == [[], *[["NAME_TAKEN"]] * 4]
