"""Behaviour of `updateImageDefinition` through the API."""

import pytest

from graph.db.enums import Role
from graph.db.models import ImageDefinition
from tests.documents import CREATE_LAB, ERRORS, pk
from tests.mutations.account_fixture import ALLOWED, ANONYMOUS, INVALID_IDS, PAST, STRANGER, AccountFixture
from tests.mutations.test_create_image_definition import FIELDS
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

UPDATE_DEFINITION = f"""
mutation ($input: UpdateImageDefinitionInput!) {{
  updateImageDefinition(input: $input) {{ imageDefinition {{ {FIELDS} }} {ERRORS} }}
}}
"""
GIVEN: dict[str, object] = {
    "displayName": "An image",
    "description": "For the tests.",
    "recommendedVcpus": {"min": 1, "max": 4},
    "recommendedMemoryGb": {"min": None, "max": 8},
    "endOfLifeDate": "2999-12-31T23:00:00Z",
    "releaseNoteUri": "https://school.test/notes",
    "tags": [{"name": "course", "value": "algebra"}],
}


@pytest.mark.rule("E-65")
async def test_acceptance_16_mutable_fields_change_and_the_others_do_not(school: AccountFixture) -> None:
    image = await school.definition("image")
    before = await snapshot(school.database)
    made = await school.api.change(UPDATE_DEFINITION, input={"imageDefinitionId": image, **GIVEN})
    assert difference(before, await snapshot(school.database)) == {"image_definition": (1, 1)}
    assert made["imageDefinition"] == {
        "id": image,
        "name": "image",
        "publisher": "Lab",
        "offer": "images",
        "sku": "image",
        "osType": "LINUX",
        "osState": "SPECIALIZED",
        "hyperVGeneration": "V1",
        "architecture": "X64",
        "eula": None,
        "privacyStatementUri": None,
        **GIVEN,
    }


@pytest.mark.rule("E-66")
@pytest.mark.parametrize(
    "immutable",
    ["name", "publisher", "offer", "sku", "osType", "osState", "hyperVGeneration", "architecture", "eula"],
)
async def test_acceptance_16_immutable_fields_are_not_in_the_input_type(school: AccountFixture, immutable: str) -> None:
    """The type system refuses what Azure answers with IMMUTABLE_FIELD."""
    image = await school.definition("image")
    before = await snapshot(school.database)
    given = {"imageDefinitionId": image, "description": "new", immutable: "WINDOWS"}
    body = await school.api.send(UPDATE_DEFINITION, input=given)
    assert [error["extensions"]["code"] for error in body["errors"]] == ["BAD_USER_INPUT"]
    assert difference(before, await snapshot(school.database)) == {}


async def test_omitted_fields_are_unchanged_and_null_clears(school: AccountFixture) -> None:
    image = await school.definition("image")
    await school.api.change(UPDATE_DEFINITION, input={"imageDefinitionId": image, **GIVEN})
    for field, value in GIVEN.items():
        given = {"imageDefinitionId": image, field: None}
        made = (await school.api.change(UPDATE_DEFINITION, input=given))["imageDefinition"]
        # Without a display name, the image shows its name.
        cleared: dict[str, object] = {"tags": [], "displayName": "image"}
        assert {name: made[name] for name in GIVEN} == {**GIVEN, field: cleared.get(field)}
        await school.api.change(UPDATE_DEFINITION, input={"imageDefinitionId": image, field: value})
    made = (await school.api.change(UPDATE_DEFINITION, input={"imageDefinitionId": image}))["imageDefinition"]
    assert {name: made[name] for name in GIVEN} == GIVEN


async def test_given_tags_and_ranges_replace_the_previous_ones(school: AccountFixture) -> None:
    image = await school.definition("image")
    await school.api.change(UPDATE_DEFINITION, input={"imageDefinitionId": image, **GIVEN})
    given = {"tags": [{"name": "term", "value": "1"}], "recommendedVcpus": {"min": 2}, "recommendedMemoryGb": {}}
    made = (await school.api.change(UPDATE_DEFINITION, input={"imageDefinitionId": image, **given}))["imageDefinition"]
    assert made["tags"] == [{"name": "term", "value": "1"}]
    assert made["recommendedVcpus"] == {"min": 2, "max": None}
    assert made["recommendedMemoryGb"] is None


async def test_invalid_field_refuses_the_whole_update(school: AccountFixture) -> None:
    image = await school.definition("image")
    twice = [{"name": "a", "value": "1"}, {"name": "a", "value": "2"}]
    wrong: list[tuple[str, object, str]] = [
        ("recommendedVcpus", {"min": 2, "max": 1}, "RANGE_INVALID"),
        ("recommendedVcpus", {"min": 0}, "RANGE_INVALID"),
        ("recommendedMemoryGb", {"max": 100_001}, "RANGE_INVALID"),
        ("endOfLifeDate", "2020-01-01T00:00:00Z", "EOL_NOT_FUTURE"),
        ("displayName", "x" * 4097, "RANGE_INVALID"),
        ("description", "a\0", "RANGE_INVALID"),
        ("releaseNoteUri", "x" * 4097, "RANGE_INVALID"),
        ("tags", twice, "RANGE_INVALID"),
    ]
    for field, value, code in wrong:
        given = {"imageDefinitionId": image, **GIVEN, field: value}
        refusal, [first, *_] = await school.refused(UPDATE_DEFINITION, input=given)
        assert (refusal, first) == (code, field)


@pytest.mark.rule("E-62", "F-12", "O-156")
async def test_acceptance_28_image_past_its_end_of_life_is_eligible(school: AccountFixture) -> None:
    image = await school.definition("image")
    await school.version(image, "1.0.0")
    await school.set(ImageDefinition, image, end_of_life_date=PAST)
    query = """
    query ($id: ID!) { node(id: $id) { ... on LabAccount {
      images { nodes { isEligible reasons definition { endOfLifeDate } resolvedVersion { name } } }
    } } }
    """
    assert (await school.api.run(query, id=school.account))["node"]["images"]["nodes"] == [
        {
            "isEligible": True,
            "reasons": [],
            "definition": {"endOfLifeDate": "2020-01-01T00:00:00Z"},
            "resolvedVersion": {"name": "1.0.0"},
        }
    ]
    given = {"labAccountId": school.account, "name": f"lab{pk(image)}", "image": {"imageDefinitionId": image}}
    assert (await school.api.change(CREATE_LAB, input=given))["lab"]["imageVersion"]["name"] == "1.0.0"
    # Changing other fields does not require a new date.
    await school.api.change(UPDATE_DEFINITION, input={"imageDefinitionId": image, "description": "Old."})


async def test_missing_object_is_not_found(school: AccountFixture) -> None:
    for wrong in (*INVALID_IDS, school.gallery):
        given = {"imageDefinitionId": wrong, "description": "new"}
        assert await school.refused(UPDATE_DEFINITION, input=given) == ("NOT_FOUND", ["imageDefinitionId"])


async def test_only_gallery_managers_are_authorized(school: AccountFixture) -> None:
    people = await school.people(await school.lab("lab"))
    given = {"imageDefinitionId": await school.definition("image"), "description": "new"}
    answers = {role: await person.outcome(UPDATE_DEFINITION, input=given) for role, person in people.items()}
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
