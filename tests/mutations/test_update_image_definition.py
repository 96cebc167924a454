"""updateImageDefinition, seen from a client."""

import pytest

from graph.db.enums import Role
from graph.db.models import ImageDefinition
from tests.documents import CREATE_LAB, ERRORS, pk
from tests.mutations.school import ALLOWED, NO_ID, NOBODY, PAST, STRANGER, School
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


async def test_acceptance_16_what_can_change_changes_and_the_rest_stays(school: School) -> None:
    """E-65."""
    image = await school.definition("image")
    before = await snapshot(school.database)
    made = await school.api.change(UPDATE_DEFINITION, input={"imageDefinitionId": image, **GIVEN})
    assert difference(before, await snapshot(school.database)) == {"image_definition": (1, 1)}
    assert made["imageDefinition"] == {
        "id": image,
        "name": "image",
        "publisher": "tests",
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


@pytest.mark.parametrize(
    "immutable",
    ["name", "publisher", "offer", "sku", "osType", "osState", "hyperVGeneration", "architecture", "eula"],
)
async def test_acceptance_16_what_never_changes_is_no_field_of_the_input(school: School, immutable: str) -> None:
    """E-66: the type system refuses what Azure answers with IMMUTABLE_FIELD."""
    image = await school.definition("image")
    before = await snapshot(school.database)
    given = {"imageDefinitionId": image, "description": "new", immutable: "WINDOWS"}
    body = await school.api.send(UPDATE_DEFINITION, input=given)
    assert [error["extensions"]["code"] for error in body["errors"]] == ["BAD_USER_INPUT"]
    assert difference(before, await snapshot(school.database)) == {}


async def test_what_is_left_out_stays_and_null_clears(school: School) -> None:
    image = await school.definition("image")
    await school.api.change(UPDATE_DEFINITION, input={"imageDefinitionId": image, **GIVEN})
    for field, value in GIVEN.items():
        given = {"imageDefinitionId": image, field: None}
        made = (await school.api.change(UPDATE_DEFINITION, input=given))["imageDefinition"]
        empty: list[object] | None = [] if field == "tags" else None
        assert {name: made[name] for name in GIVEN} == {**GIVEN, field: empty}
        await school.api.change(UPDATE_DEFINITION, input={"imageDefinitionId": image, field: value})
    made = (await school.api.change(UPDATE_DEFINITION, input={"imageDefinitionId": image}))["imageDefinition"]
    assert {name: made[name] for name in GIVEN} == GIVEN


async def test_given_tags_replace_those_there_were_and_a_given_range_both_ends(school: School) -> None:
    image = await school.definition("image")
    await school.api.change(UPDATE_DEFINITION, input={"imageDefinitionId": image, **GIVEN})
    given = {"tags": [{"name": "term", "value": "1"}], "recommendedVcpus": {"min": 2}, "recommendedMemoryGb": {}}
    made = (await school.api.change(UPDATE_DEFINITION, input={"imageDefinitionId": image, **given}))["imageDefinition"]
    assert made["tags"] == [{"name": "term", "value": "1"}]
    assert made["recommendedVcpus"] == {"min": 2, "max": None}
    assert made["recommendedMemoryGb"] is None


async def test_what_is_wrong_is_refused_with_all_that_came_with_it(school: School) -> None:
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
        assert await school.refused(UPDATE_DEFINITION, input=given) == (code, [field])


async def test_acceptance_28_after_its_end_of_life_an_image_is_still_offered_and_says_so(school: School) -> None:
    """E-62, F-12, O-156."""
    image = await school.definition("image")
    await school.version(image, "1.0.0")
    await school.set(ImageDefinition, image, end_of_life_date=PAST)
    query = """
    query ($id: ID!) { node(id: $id) { ... on LabAccount {
      images { nodes { eligible reasons definition { endOfLifeDate } resolvedVersion { name } } }
    } } }
    """
    assert (await school.api.run(query, id=school.account))["node"]["images"]["nodes"] == [
        {
            "eligible": True,
            "reasons": [],
            "definition": {"endOfLifeDate": "2020-01-01T00:00:00Z"},
            "resolvedVersion": {"name": "1.0.0"},
        }
    ]
    given = {"labAccountId": school.account, "name": f"lab{pk(image)}", "image": {"imageDefinitionId": image}}
    assert (await school.api.change(CREATE_LAB, input=given))["lab"]["imageVersion"]["name"] == "1.0.0"
    # What else is changed does not ask for a new date.
    await school.api.change(UPDATE_DEFINITION, input={"imageDefinitionId": image, "description": "Old."})


async def test_what_does_not_exist_is_not_found(school: School) -> None:
    for wrong in (*NO_ID, school.gallery):
        given = {"imageDefinitionId": wrong, "description": "new"}
        assert await school.refused(UPDATE_DEFINITION, input=given) == ("NOT_FOUND", ["imageDefinitionId"])


async def test_who_manages_an_account_of_the_gallery_may_and_nobody_else(school: School) -> None:
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
        NOBODY: "UNAUTHENTICATED",
    }
