"""`estimateCost`: the cost of an export, or of a version in other regions."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import delete, update

from graph.db.engine import POOL_SIZE, SNAPSHOT_READS, Database
from graph.db.enums import Role
from graph.db.models import ImageDefinition, ImageVersion, Lab, RegionReplica, RoleAssignment
from graph.domain.costs import estimates
from graph.domain.transaction import Transaction
from graph.identity import tokens
from graph.schema import query
from graph.schema.ids import encode
from tests.client import Api
from tests.documents import ApiAccount, pk
from tests.snapshots import snapshot

GB = 1 << 30
ESTIMATE = """
query ($input: EstimateCostInput!) {
  estimateCost(input: $input) {
    monthlyStorage { amount currency } oneOffTransfer { amount currency }
    lines { region { name } replicaCount storedBytes transferBytes monthly { amount } oneOff { amount } }
  }
}
"""
CENTRAL, SOUTH, WEST = FRANCE = ("francecentral", "francesouth", "francewest")


@pytest.fixture
async def world(api: Api, database: Database) -> ApiAccount:
    return await ApiAccount.made(api, database)


@pytest.fixture
async def lab(world: ApiAccount) -> str:
    """A lab with 10 GB in use on its disk."""
    lab = await world.lab("lab")
    async with world.database.writes.begin() as session:
        await session.execute(update(Lab).where(Lab.id == pk(lab)).values(disk_used_bytes=10 * GB))
    return lab


async def version_of(world: ApiAccount, lab: str, *regions: str) -> str:
    """Export a lab with 10 GB in use on its disk; return the version."""
    export = await world.image(lab, "image", targetRegions=[{"regionName": region} for region in regions])
    version = export["imageVersion"]["id"]
    async with world.database.writes.begin() as session:
        await session.execute(
            update(ImageVersion).where(ImageVersion.id == pk(version)).values(disk_used_bytes=10 * GB)
        )
    return version


def of(given: dict[str, object]) -> dict[str, object]:
    """Return the input of an estimate: the target regions, and all other arguments as the subject."""
    regions = {name: value for name, value in given.items() if name == "targetRegions"}
    return {"subject": {name: value for name, value in given.items() if name not in regions}, **regions}


async def estimate(world: ApiAccount, **given: object) -> dict[str, Any]:
    before = await snapshot(world.database)
    found = (await world.api.run(ESTIMATE, input=of(given)))["estimateCost"]
    assert await snapshot(world.database) == before
    return found


async def refused(world: ApiAccount, **given: object) -> str:
    return (await refusal(world, **given))["code"]


async def refusal(world: ApiAccount, **given: object) -> dict[str, Any]:
    """Return the extensions of the error of a refused estimate."""
    before = await snapshot(world.database)
    body = await world.api.send(ESTIMATE, input=of(given))
    assert await snapshot(world.database) == before
    [error] = body["errors"]
    # The field is null, and the rest of the query would be answered.
    assert (body["data"], error["path"]) == ({"estimateCost": None}, ["estimateCost"])
    return error["extensions"]


def line(region: str, count: int, sent: int, monthly: str, one_off: str) -> dict[str, object]:
    return {
        "region": {"name": region},
        "replicaCount": count,
        "storedBytes": 10 * GB * count,
        "transferBytes": sent,
        "monthly": {"amount": monthly},
        "oneOff": {"amount": one_off},
    }


@pytest.mark.rule("E-86", "B-7", "B-8", "B-14", "K-20")
async def test_acceptance_21_export_to_three_regions_with_two_replicas_each(world: ApiAccount, lab: str) -> None:
    """60 GB-months and 20 GB egress."""
    targets = [{"regionName": region, "replicaCount": 2} for region in ("France South", WEST, CENTRAL)]
    assert await estimate(world, labId=lab, targetRegions=targets) == {
        "monthlyStorage": {"amount": "3.00", "currency": "USD"},
        "oneOffTransfer": {"amount": "0.40", "currency": "USD"},
        "lines": [
            line(CENTRAL, 2, 0, "1.00", "0.00"),
            line(SOUTH, 2, 10 * GB, "1.00", "0.20"),
            line(WEST, 2, 10 * GB, "1.00", "0.20"),
        ],
    }


@pytest.mark.rule("K-20")
async def test_export_without_regions_uses_the_policy(world: ApiAccount, lab: str) -> None:
    for given in ({}, {"targetRegions": None}):
        found = await estimate(world, labId=lab, **given)
        assert [one["region"]["name"] for one in found["lines"]] == list(FRANCE)
        assert found["oneOffTransfer"] == {"amount": "0.40", "currency": "USD"}


@pytest.mark.rule("B-12")
async def test_version_has_transfer_cost_only_for_missing_regions(world: ApiAccount, lab: str) -> None:
    version = await version_of(world, lab, CENTRAL, SOUTH)
    assert await estimate(world, imageVersionId=version) == {
        "monthlyStorage": {"amount": "1.00", "currency": "USD"},
        "oneOffTransfer": {"amount": "0.00", "currency": "USD"},
        "lines": [line(CENTRAL, 1, 0, "0.50", "0.00"), line(SOUTH, 1, 0, "0.50", "0.00")],
    }
    more = [{"regionName": region} for region in (CENTRAL, SOUTH, "eastus")]
    assert await estimate(world, imageVersionId=version, targetRegions=more) == {
        "monthlyStorage": {"amount": "1.50", "currency": "USD"},
        "oneOffTransfer": {"amount": "0.20", "currency": "USD"},
        "lines": [
            line(CENTRAL, 1, 0, "0.50", "0.00"),
            line(SOUTH, 1, 0, "0.50", "0.00"),
            line("eastus", 1, 10 * GB, "0.50", "0.20"),
        ],
    }


async def test_input_names_exactly_one_of_version_and_lab(world: ApiAccount, lab: str) -> None:
    version = await version_of(world, lab, CENTRAL)
    wrong: list[dict[str, object]] = [{}, {"labId": None}, {"labId": lab, "imageVersionId": version}]
    for subject in wrong:
        body = await world.api.send(ESTIMATE, input={"subject": subject})
        assert [error["extensions"]["code"] for error in body["errors"]] == ["BAD_USER_INPUT"]


async def test_invalid_regions_are_refused_as_for_an_export(world: ApiAccount, lab: str) -> None:
    version = await version_of(world, lab, CENTRAL)
    wrong: list[tuple[list[dict[str, object]], str]] = [
        ([], "SOURCE_REGION_MISSING"),
        ([{"regionName": SOUTH}], "SOURCE_REGION_MISSING"),
        ([{"regionName": CENTRAL}, {"regionName": "France Central"}], "REGION_DUPLICATE"),
        ([{"regionName": CENTRAL}, {"regionName": "atlantis"}], "REGION_UNKNOWN"),
        ([{"regionName": CENTRAL, "replicaCount": 51}], "RANGE_INVALID"),
    ]
    for targets, code in wrong:
        assert await refused(world, labId=lab, targetRegions=targets) == code
        assert await refused(world, imageVersionId=version, targetRegions=targets) == code


async def test_all_faults_of_the_input_are_reported_at_once(world: ApiAccount, lab: str) -> None:
    targets = [{"regionName": "atlantis", "replicaCount": 51}, {"regionName": "eastus"}, {"regionName": "East US"}]
    found = await refusal(world, labId=world.gallery, targetRegions=targets)
    faults = [(fault["code"], fault["path"], fault["params"][0]["value"]) for fault in found["userErrors"]]
    assert faults == [
        ("NOT_FOUND", ["subject", "labId"], "OBJECT_UNKNOWN"),
        ("REGION_UNKNOWN", ["targetRegions", "0", "regionName"], "NO_SUCH_REGION"),
        ("RANGE_INVALID", ["targetRegions", "0", "replicaCount"], "REPLICA_COUNT"),
        ("REGION_DUPLICATE", ["targetRegions", "2", "regionName"], "REGION_REPEATED"),
    ]
    assert found["userErrors"][1]["message"].startswith("Region 'atlantis' does not exist.")
    # The extensions of the error are those of the first fault.
    assert {name: found[name] for name in ("code", "path", "params")} == {
        name: found["userErrors"][0][name] for name in ("code", "path", "params")
    }
    # A rule about the state of objects gives one error.
    found = await refusal(world, labId=lab, targetRegions=[{"regionName": SOUTH}])
    assert [(fault["code"], fault["path"]) for fault in found["userErrors"]] == [
        ("SOURCE_REGION_MISSING", ["targetRegions"])
    ]
    # Faults of the input come before the rights to an object.
    found = await refusal(world, labId=encode("Lab", 10**9), targetRegions=[{"regionName": "atlantis"}])
    assert [fault["code"] for fault in found["userErrors"]] == ["REGION_UNKNOWN"]


async def test_estimate_does_not_wait_for_a_writing_transaction(world: ApiAccount, lab: str) -> None:
    async with world.database.writes.begin() as session:
        await session.execute(update(Lab).where(Lab.id == pk(lab)).values(disk_used_bytes=20 * GB))
        async with asyncio.timeout(8):
            found = (await world.api.run(ESTIMATE, input=of({"labId": lab})))["estimateCost"]
    assert [one["storedBytes"] for one in found["lines"]] == [10 * GB] * 3


@pytest.mark.parametrize(("operations", "most"), [(1, 1), (POOL_SIZE, SNAPSHOT_READS)])
async def test_many_estimates_leave_connections_to_mutations(
    world: ApiAccount, lab: str, monkeypatch: pytest.MonkeyPatch, operations: int, most: int
) -> None:
    running: list[int] = []
    seen = 0

    async def counted(tx: Transaction, **given: Any) -> Any:
        nonlocal seen
        running.append(1)
        seen = max(seen, len(running))
        try:
            return await estimates.estimate(tx, **given)
        finally:
            running.pop()

    monkeypatch.setattr(query, "estimate", counted)
    fields = " ".join(
        f'e{number}: estimateCost(input: {{subject: {{labId: "{lab}"}}}}) {{ lines {{ storedBytes }} }}'
        for number in range(3)
    )
    answers = await asyncio.gather(*(world.api.run(f"{{ {fields} }}") for _ in range(operations)))
    assert [len(answer) for answer in answers] == [3] * operations
    assert seen == most


async def test_missing_object_is_not_found(world: ApiAccount) -> None:
    for wrong in ("not an id", encode("Lab", 10**9), encode("ImageVersion", 10**9), world.gallery):
        assert await refused(world, labId=wrong) == "NOT_FOUND"
        assert await refused(world, imageVersionId=wrong) == "NOT_FOUND"


async def test_estimate_is_visible_to_account_readers_and_lab_roles_only(world: ApiAccount, lab: str) -> None:
    version = await version_of(world, lab, CENTRAL)
    answers: dict[str, tuple[str, str]] = {}
    for role in (*Role, None):
        principal = f"{role}-person"
        on_lab = role in (Role.LAB_OWNER, Role.LAB_CONTRIBUTOR)
        async with world.database.writes.begin() as session:
            if role is not None:
                where: dict[str, Any] = {
                    "scope": f"lab_account:{pk(world.account)}",
                    "lab_account_id": pk(world.account),
                }
                where = {"scope": f"lab:{pk(lab)}", "lab_id": pk(lab)} if on_lab else where
                where = {"scope": "server"} if role is Role.ADMIN else where
                session.add(RoleAssignment(principal=principal, role=role, created_by="tests", **where))
            person = replace(world, api=world.api.as_(await tokens.create(session, principal, None)))
        codes: list[str] = []
        for subject in ({"labId": lab}, {"imageVersionId": version}):
            body = await person.api.send(ESTIMATE, input={"subject": subject})
            codes.append(body["errors"][0]["extensions"]["code"] if "errors" in body else "ALLOWED")
        answers[str(role)] = (codes[0], codes[1])
    assert answers == {
        "ADMIN": ("ALLOWED", "ALLOWED"),
        "ACCOUNT_OWNER": ("ALLOWED", "ALLOWED"),
        "ACCOUNT_CONTRIBUTOR": ("ALLOWED", "ALLOWED"),
        "LAB_CREATOR": ("NOT_FOUND", "NOT_AUTHORIZED"),
        "LAB_OWNER": ("ALLOWED", "NOT_AUTHORIZED"),
        "LAB_CONTRIBUTOR": ("ALLOWED", "NOT_AUTHORIZED"),
        "READER": ("ALLOWED", "ALLOWED"),
        "None": ("NOT_FOUND", "NOT_FOUND"),
    }


async def test_estimate_reads_one_snapshot(world: ApiAccount, lab: str, monkeypatch: pytest.MonkeyPatch) -> None:
    version = await version_of(world, lab, CENTRAL, SOUTH)
    before = await world.api.run(ESTIMATE, input={"subject": {"imageVersionId": version}})
    find_definition = Transaction.definition

    async def after_a_deletion(tx: Transaction, id: int, *path: str, lock: bool = False) -> ImageDefinition:
        async with world.database.writes.begin() as session:
            await session.execute(delete(RegionReplica).where(RegionReplica.version_id == pk(version)))
        return await find_definition(tx, id, *path, lock=lock)

    monkeypatch.setattr(Transaction, "definition", after_a_deletion)
    assert await world.api.run(ESTIMATE, input={"subject": {"imageVersionId": version}}) == before
