"""Behaviour of `retryReplication` through the API."""

from typing import Any

import pytest
import pytest_asyncio

from graph.db.enums import ProvisioningState, RegionReplicaState, Role
from graph.db.models import ImageVersion, RegionReplica
from tests.documents import ERRORS, pk
from tests.mutations.account_fixture import ALLOWED, ANONYMOUS, INVALID_IDS, PAST, STRANGER, AccountFixture
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

RETRY_REPLICATION = f"""
mutation ($input: RetryReplicationInput!) {{
  retryReplication(input: $input) {{
    imageVersion {{ replicationState replicas {{ region {{ name }} state error {{ code message }} progress }} }} {ERRORS}
  }}
}}
"""
STATES = {
    "francecentral": RegionReplicaState.COMPLETED,
    "francesouth": RegionReplicaState.FAILED,
    "francewest": RegionReplicaState.FAILED,
}


@pytest_asyncio.fixture(loop_scope="package")
async def version(school: AccountFixture) -> str:
    """A version that failed in two of its three regions."""
    return await school.version(await school.definition("image"), "1.0.0", STATES)


def states(made: dict[str, Any]) -> dict[str, str]:
    return {replica["region"]["name"]: replica["state"] for replica in made["imageVersion"]["replicas"]}


@pytest.mark.rule("O-115", "R-11", "K-4")
async def test_without_region_names_only_failed_regions_are_retried(school: AccountFixture, version: str) -> None:
    for given in ({}, {"regionNames": None}):
        before = await snapshot(school.database)
        made = await school.api.change(RETRY_REPLICATION, input={"imageVersionId": version, **given})
        assert states(made) == {
            "francecentral": "COMPLETED",
            "francesouth": "REPLICATING",
            "francewest": "REPLICATING",
        }
        assert made["imageVersion"]["replicationState"] == "IN_PROGRESS"
        assert difference(before, await snapshot(school.database)) == {
            "region_replica": (2, 2),
            "gallery_event": (0, 1),
        }
        await school.replicate(version, fail="The store is away.")
    rows = await school.rows(RegionReplica, RegionReplica.version_id == pk(version))
    assert {row.region_name: row.attempt for row in rows} == {"francecentral": 1, "francesouth": 3, "francewest": 3}


@pytest.mark.rule("O-115", "R-11")
async def test_named_region_is_retried_and_its_error_is_cleared(school: AccountFixture, version: str) -> None:
    await school.api.change(RETRY_REPLICATION, input={"imageVersionId": version})
    await school.replicate(version, fail="The store is away.")
    given = {"imageVersionId": version, "regionNames": ["France South"]}
    made = await school.api.change(RETRY_REPLICATION, input=given)
    assert [(one["region"]["name"], one["state"], one["error"]) for one in made["imageVersion"]["replicas"]] == [
        ("francecentral", "COMPLETED", None),
        ("francesouth", "REPLICATING", None),
        ("francewest", "FAILED", {"code": "STORE_FAILED", "message": "The store is away."}),
    ]


async def test_duplicate_region_is_retried_once(school: AccountFixture, version: str) -> None:
    given = {"imageVersionId": version, "regionNames": ["France South", "francesouth"]}
    await school.api.change(RETRY_REPLICATION, input=given)
    rows = await school.rows(RegionReplica, RegionReplica.version_id == pk(version))
    assert {row.region_name: row.attempt for row in rows} == {"francecentral": 1, "francesouth": 2, "francewest": 1}


async def test_region_without_a_failure_is_not_retryable(school: AccountFixture, version: str) -> None:
    names: list[list[str]] = [[], ["francecentral"], ["francesouth", "francecentral"], ["eastus"]]
    for wrong in names:
        given = {"imageVersionId": version, "regionNames": wrong}
        assert await school.refused(RETRY_REPLICATION, input=given) == ("NOT_RETRYABLE", ["regionNames"])
    unknown = {"imageVersionId": version, "regionNames": ["francesouth", "atlantis"]}
    assert await school.refused(RETRY_REPLICATION, input=unknown) == ("REGION_UNKNOWN", ["regionNames", "1"])
    await school.api.change(RETRY_REPLICATION, input={"imageVersionId": version})
    again = {"imageVersionId": version}
    assert await school.refused(RETRY_REPLICATION, input=again) == ("NOT_RETRYABLE", ["regionNames"])


@pytest.mark.rule("O-114")
async def test_deleted_or_incomplete_version_is_not_retryable(school: AccountFixture, version: str) -> None:
    given = {"imageVersionId": version}
    for state in (ProvisioningState.CREATING, ProvisioningState.FAILED):
        await school.set(ImageVersion, version, provisioning_state=state)
        assert await school.refused(RETRY_REPLICATION, input=given) == ("NOT_RETRYABLE", ["imageVersionId"])
    await school.set(ImageVersion, version, provisioning_state=ProvisioningState.SUCCEEDED, deleted_at=PAST)
    assert await school.refused(RETRY_REPLICATION, input=given) == ("NOT_RETRYABLE", ["imageVersionId"])


async def test_retry_is_refused_while_the_export_of_the_version_runs(school: AccountFixture) -> None:
    export = await school.export(await school.lab("lab"), "image")
    version = export["imageVersion"]["id"]
    await school.publish(export["id"])
    await school.replicate(version, "francesouth", fail="The store is away.")
    given = {"imageVersionId": version}
    assert await school.refused(RETRY_REPLICATION, input=given) == ("EXPORT_IN_PROGRESS", ["imageVersionId"])
    await school.replicate(version)
    assert states(await school.api.change(RETRY_REPLICATION, input=given)) == {
        "francecentral": "COMPLETED",
        "francesouth": "REPLICATING",
        "francewest": "COMPLETED",
    }


async def test_missing_object_is_not_found(school: AccountFixture) -> None:
    for wrong in (*INVALID_IDS, school.gallery):
        refused = await school.refused(RETRY_REPLICATION, input={"imageVersionId": wrong})
        assert refused == ("NOT_FOUND", ["imageVersionId"])


async def test_only_gallery_managers_are_authorized(school: AccountFixture) -> None:
    people = await school.people(await school.lab("lab"))
    image = await school.definition("image")
    versions = {role: await school.version(image, f"1.0.{number}", STATES) for number, role in enumerate(people)}
    answers = {
        role: await person.outcome(RETRY_REPLICATION, input={"imageVersionId": versions[role]})
        for role, person in people.items()
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
