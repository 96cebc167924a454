"""Behaviour of `createImageVersion` from another version through the API: refusals and idempotency keys."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import pytest_asyncio

from graph.db.enums import ProvisioningState, RegionReplicaState
from graph.db.models import ImageVersion
from graph.domain.values.latest import MAX_PART
from tests.documents import ERRORS, pk
from tests.mutations.account_fixture import AccountFixture
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

CREATE_VERSION = f"""
mutation ($input: CreateImageVersionInput!) {{
  createImageVersion(input: $input) {{ imageVersion {{ id name }} {ERRORS} }}
}}
"""
SOURCE = ["source", "imageVersionId"]


@pytest_asyncio.fixture(loop_scope="package")
async def given(school: AccountFixture) -> dict[str, Any]:
    """Input that creates another version of an image from its only one."""
    image = await school.definition("image")
    source = await school.version(image, "1.0.0")
    return {"imageDefinitionId": image, "source": {"imageVersionId": source}, "sourceRegionName": "francecentral"}


@pytest.mark.rule("O-104", "O-105")
async def test_equal_keys_create_one_version_and_different_keys_two(
    school: AccountFixture, given: dict[str, Any]
) -> None:
    first = await school.api.change(CREATE_VERSION, input={**given, "idempotencyKey": "monday"})
    before = await snapshot(school.database)
    again = await school.api.change(CREATE_VERSION, input={**given, "idempotencyKey": "monday", "name": None})
    assert again["imageVersion"] == first["imageVersion"]
    for other in ({"name": "7.0.0"}, {"sourceRegionName": "eastus"}, {"excludeFromLatest": False}):
        refused = await school.refused(CREATE_VERSION, input={**given, "idempotencyKey": "monday", **other})
        assert refused == ("IDEMPOTENCY_KEY_REUSED", ["idempotencyKey"]), other
    assert difference(before, await snapshot(school.database)) == {}
    other = await school.api.change(CREATE_VERSION, input={**given, "idempotencyKey": "tuesday"})
    assert (first["imageVersion"]["name"], other["imageVersion"]["name"]) == ("1.0.1", "1.0.2")


@pytest.mark.rule("O-105")
async def test_concurrent_requests_with_one_key_return_the_same_version(
    school: AccountFixture, given: dict[str, Any]
) -> None:
    made = await asyncio.gather(
        *(school.api.change(CREATE_VERSION, input={**given, "idempotencyKey": "once"}) for _ in range(10))
    )
    assert len({one["imageVersion"]["id"] for one in made}) == 1
    image = pk(given["imageDefinitionId"])
    assert await school.rows(ImageVersion.patch, ImageVersion.definition_id == image) == [0, 1]


@pytest.mark.rule("O-104")
async def test_taken_number_is_refused_without_a_matching_key(school: AccountFixture, given: dict[str, Any]) -> None:
    for key in ({}, {"idempotencyKey": None}, {"idempotencyKey": "another key"}):
        wrong = {**given, **key, "name": "1.0.0"}
        assert await school.refused(CREATE_VERSION, input=wrong) == ("VERSION_EXISTS", ["name"])


async def test_idempotency_key_has_a_maximum_length(school: AccountFixture, given: dict[str, Any]) -> None:
    for key in ("", "k" * 201, "a\0b"):
        refused = await school.refused(CREATE_VERSION, input={**given, "idempotencyKey": key})
        assert refused == ("RANGE_INVALID", ["idempotencyKey"])


@pytest.mark.rule("K-23")
async def test_unknown_or_unavailable_region_is_refused(school: AccountFixture, given: dict[str, Any]) -> None:
    for region, code in (("atlantis", "REGION_UNKNOWN"), ("germanynorth", "REGION_NOT_AVAILABLE")):
        refused = await school.refused(CREATE_VERSION, input={**given, "sourceRegionName": region})
        assert refused == (code, ["sourceRegionName"])


async def test_default_number_beyond_the_maximum_is_refused_at_the_name(
    school: AccountFixture, given: dict[str, Any]
) -> None:
    await school.version(given["imageDefinitionId"], f"1.0.{MAX_PART}")
    assert await school.refused(CREATE_VERSION, input=given) == ("VERSION_INVALID", ["name"])
    error = await school.api.refusal(CREATE_VERSION, input=given)
    assert error["message"] == "The patch number of 1.0.2147483647 is already at its maximum. Give the version number."
    made = await school.api.change(CREATE_VERSION, input={**given, "name": "1.1.0"})
    assert made["imageVersion"]["name"] == "1.1.0"


@pytest.mark.rule("O-100", "O-127", "K-23")
async def test_source_must_be_complete_and_retained(school: AccountFixture, given: dict[str, Any]) -> None:
    """A deleted version is a valid source until its retention ends."""
    source = given["source"]["imageVersionId"]
    await school.set(ImageVersion, source, deleted_at=datetime.now(UTC) - timedelta(days=7))
    assert await school.refused(CREATE_VERSION, input=given) == ("NOT_FOUND", SOURCE)
    await school.set(ImageVersion, source, deleted_at=datetime.now(UTC) - timedelta(days=6))
    await school.api.change(CREATE_VERSION, input=given)
    failed = {"francecentral": RegionReplicaState.FAILED}
    for number, values in (("8.0.0", {"state": ProvisioningState.FAILED}), ("9.0.0", {"regions": failed})):
        unfit = await school.version(given["imageDefinitionId"], number, **values)  # type: ignore[arg-type]
        wrong = {**given, "source": {"imageVersionId": unfit}}
        assert await school.refused(CREATE_VERSION, input=wrong) == ("NOT_FOUND", SOURCE)
