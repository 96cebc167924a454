"""Features of image definitions through the API, the replica advisor, and URLs."""

from typing import Any

import pytest

from tests.documents import ERRORS
from tests.mutations.account_fixture import AccountFixture
from tests.mutations.test_create_image_definition import CREATE_DEFINITION, definition
from tests.mutations.test_update_image_definition import UPDATE_DEFINITION
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

FEATURES = "features { name value startsAtVersion }"
CREATE = f"""
mutation ($input: CreateImageDefinitionInput!) {{
  createImageDefinition(input: $input) {{ imageDefinition {{ id {FEATURES} }} {ERRORS} }}
}}
"""
UPDATE = f"""
mutation ($input: UpdateImageDefinitionInput!) {{
  updateImageDefinition(input: $input) {{ imageDefinition {{ {FEATURES} }} {ERRORS} }}
}}
"""


def feature(name: str, value: str, start: str | None = None) -> dict[str, Any]:
    return {"name": name, "value": value, "startsAtVersion": start}


BOTH = feature("DISK_CONTROLLER_TYPE", "SCSI, NVMe", "1.2.0")
GIVEN = [feature("DISK_CONTROLLER_TYPE", "SCSI"), BOTH, feature("SECURITY_TYPE", "TrustedLaunchSupported")]


@pytest.mark.rule("E-61")
async def test_features_are_immutable_unless_changes_are_allowed(school: AccountFixture) -> None:
    made = (await school.api.change(CREATE, input=definition(school, features=GIVEN)))["imageDefinition"]
    assert made["features"] == GIVEN
    given: dict[str, object] = {"imageDefinitionId": made["id"], "features": [BOTH]}
    for flag in ({}, {"allowFeatureChanges": None}, {"allowFeatureChanges": False}):
        assert await school.refused(UPDATE, input={**given, **flag}) == ("IMMUTABLE_FIELD", ["features"])
    # Repeating the existing features is allowed.
    same = await school.api.change(UPDATE, input={**given, "features": GIVEN})
    assert same["imageDefinition"]["features"] == GIVEN
    changed = await school.api.change(UPDATE, input={**given, "allowFeatureChanges": True})
    assert changed["imageDefinition"]["features"] == [BOTH]
    rest = await school.api.change(UPDATE, input={"imageDefinitionId": made["id"], "allowFeatureChanges": True})
    assert rest["imageDefinition"]["features"] == [BOTH]
    cleared = {**given, "features": None, "allowFeatureChanges": True}
    assert (await school.api.change(UPDATE, input=cleared))["imageDefinition"]["features"] == []


@pytest.mark.rule("E-61")
@pytest.mark.parametrize(
    ("features", "code", "path"),
    [
        ([feature("HIBERNATE", "true")], "RANGE_INVALID", ["0", "value"]),
        ([feature("ACCELERATED_NETWORK", "")], "RANGE_INVALID", ["0", "value"]),
        ([feature("DISK_CONTROLLER_TYPE", "IDE")], "RANGE_INVALID", ["0", "value"]),
        ([feature("SECURITY_TYPE", "None")], "RANGE_INVALID", ["0", "value"]),
        ([feature("HIBERNATE", "True"), feature("HIBERNATE", "False")], "RANGE_INVALID", ["1", "name"]),
        ([feature("HIBERNATE", "True", f"1.0.{number}") for number in range(21)], "RANGE_INVALID", []),
        ([feature("HIBERNATE", "True", "1.0")], "VERSION_INVALID", ["0", "startsAtVersion"]),
    ],
)
async def test_invalid_features_are_refused(
    school: AccountFixture, features: list[dict[str, Any]], code: str, path: list[str]
) -> None:
    refusal = (code, ["features", *path])
    assert await school.refused(CREATE, input=definition(school, features=features)) == refusal
    image = await school.definition("there")
    given = {"imageDefinitionId": image, "features": features, "allowFeatureChanges": True}
    assert await school.refused(UPDATE, input=given) == refusal


@pytest.mark.rule("E-59")
@pytest.mark.parametrize(
    "wrong", ["javascript:alert(1)", "school.test/notes", "ftp://school.test", "https://a b", "https://"]
)
async def test_uri_fields_accept_web_urls_only(school: AccountFixture, wrong: str) -> None:
    for field in ("privacyStatementUri", "releaseNoteUri"):
        given = definition(school, **{field: wrong})
        assert await school.refused(CREATE_DEFINITION, input=given) == ("RANGE_INVALID", [field])
    given = {"imageDefinitionId": await school.definition("there"), "releaseNoteUri": wrong}
    assert await school.refused(UPDATE_DEFINITION, input=given) == ("RANGE_INVALID", ["releaseNoteUri"])


@pytest.mark.rule("R-22")
async def test_acceptance_30_replica_advisor_answers_and_refuses_invalid_input(school: AccountFixture) -> None:
    query = """query ($vms: Int!) {
      relaxed: recommendedReplicaCount(concurrentVms: $vms)
      strict: recommendedReplicaCount(concurrentVms: $vms, production: true, strict: true)
    }"""
    before = await snapshot(school.database)
    assert await school.api.run(query, vms=500) == {"relaxed": 10, "strict": 25}
    assert await school.api.run(query, vms=1000) == {"relaxed": 20, "strict": 50}
    body = await school.api.send(query, vms=0)
    assert {error["extensions"]["code"] for error in body["errors"]} == {"RANGE_INVALID"}
    assert difference(before, await snapshot(school.database)) == {}


@pytest.mark.rule("E-87")
async def test_version_states_its_creator(school: AccountFixture) -> None:
    export = await school.export(await school.lab("lab"), "image")
    query = "query($id:ID!){node(id:$id){...on ImageVersion{createdBy sourceLab{name}}}}"
    seen = (await school.api.run(query, id=export["imageVersion"]["id"]))["node"]
    assert seen == {"createdBy": "ann", "sourceLab": {"name": "lab"}}
