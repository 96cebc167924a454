"""createImageVersion from another version, seen from a client: what is refused, and what a key keeps from happening twice.

Rules of domain.md: O-104, K-23.
"""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import pytest_asyncio

from graph.db.enums import ProvisioningState, RegionReplicaState
from graph.db.models import ImageVersion
from tests.documents import ERRORS, pk
from tests.mutations.school import School
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

CREATE_VERSION = f"""
mutation ($input: CreateImageVersionInput!) {{
  createImageVersion(input: $input) {{ imageVersion {{ id name }} {ERRORS} }}
}}
"""
SOURCE = ["source", "imageVersionId"]


@pytest_asyncio.fixture(loop_scope="package")
async def given(school: School) -> dict[str, Any]:
    """The input that makes another version of an image from its only one."""
    image = await school.definition("image")
    source = await school.version(image, "1.0.0")
    return {"imageDefinitionId": image, "source": {"imageVersionId": source}, "sourceRegionName": "francecentral"}


async def test_the_same_key_makes_one_version_and_another_key_another(school: School, given: dict[str, Any]) -> None:
    """O-105."""
    first = await school.api.change(CREATE_VERSION, input={**given, "idempotencyKey": "monday"})
    before = await snapshot(school.database)
    again = [
        await school.api.change(CREATE_VERSION, input={**given, "idempotencyKey": "monday", "name": name})
        for name in (None, "1.0.1", "7.0.0")
    ]
    assert [one["imageVersion"] for one in again] == [first["imageVersion"]] * 3
    assert difference(before, await snapshot(school.database)) == {}
    other = await school.api.change(CREATE_VERSION, input={**given, "idempotencyKey": "tuesday"})
    assert (first["imageVersion"]["name"], other["imageVersion"]["name"]) == ("1.0.1", "1.0.2")


async def test_of_many_with_one_key_at_once_all_get_the_same_version(school: School, given: dict[str, Any]) -> None:
    made = await asyncio.gather(
        *(school.api.change(CREATE_VERSION, input={**given, "idempotencyKey": "once"}) for _ in range(10))
    )
    assert len({one["imageVersion"]["id"] for one in made}) == 1
    image = pk(given["imageDefinitionId"])
    assert await school.rows(ImageVersion.patch, ImageVersion.definition_id == image) == [0, 1]


async def test_without_a_key_a_number_that_is_taken_is_refused(school: School, given: dict[str, Any]) -> None:
    for key in ({}, {"idempotencyKey": None}, {"idempotencyKey": "a key of its own"}):
        wrong = {**given, **key, "name": "1.0.0"}
        assert await school.refused(CREATE_VERSION, input=wrong) == ("VERSION_EXISTS", ["name"])


async def test_a_key_is_bounded(school: School, given: dict[str, Any]) -> None:
    for key in ("", "k" * 201, "a\0b"):
        refused = await school.refused(CREATE_VERSION, input={**given, "idempotencyKey": key})
        assert refused == ("RANGE_INVALID", ["idempotencyKey"])


async def test_a_region_that_is_unknown_or_takes_nothing_new_is_refused(school: School, given: dict[str, Any]) -> None:
    for region in ("atlantis", "germanynorth"):
        refused = await school.refused(CREATE_VERSION, input={**given, "sourceRegionName": region})
        assert refused == ("REGION_UNKNOWN", ["sourceRegionName"])


async def test_a_source_is_complete_and_retained(school: School, given: dict[str, Any]) -> None:
    """O-100, O-127: while it is retained, a deleted version can still be named."""
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
