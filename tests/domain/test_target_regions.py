"""Target regions of a version: those of the account's policy, the check of named regions, and the new replicas."""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.enums import RegionReplicaState, ReplicationPolicy
from graph.db.models import LabAccount
from graph.domain.access.roles import Principal
from graph.domain.problems import DomainError, ErrorCode
from graph.domain.replication import target_regions
from graph.domain.replication.target_regions import TargetRegion
from graph.domain.transaction import Transaction
from graph.settings import Geography, Quotas, Region, Settings

STATES = tuple(Region(name=name) for name in ("eastus", "westus", "centralus"))
SETTINGS = Settings(
    geographies=(
        Geography(name="unitedstates", regions=(*STATES, Region(name="westus3", available=False))),
        Geography(name="france", regions=(Region(name="francecentral"),)),
    )
)


@pytest.fixture
async def tx() -> AsyncIterator[Transaction]:
    # These rules do not read the database: the session has none.
    async with AsyncSession() as session:
        yield Transaction(session, Principal("ann"), SETTINGS)


def names(targets: list[TargetRegion]) -> list[str]:
    return [target.name for target in targets]


def account(policy: ReplicationPolicy, *regions: str) -> LabAccount:
    return LabAccount(replication_policy=policy, replication_regions=list(regions))


@pytest.mark.rule("R-1", "R-2")
async def test_acceptance_4_default_policy_is_every_available_region_of_the_geography(
    tx: Transaction,
) -> None:
    by_geography = account(ReplicationPolicy.GEOGRAPHY)
    assert target_regions.by_policy(tx, by_geography, "westus") == [
        TargetRegion("westus", 1, None),
        TargetRegion("eastus", 1, None),
        TargetRegion("centralus", 1, None),
    ]
    # An existing lab may be in a region that accepts no new resources.
    assert names(target_regions.by_policy(tx, by_geography, "westus3")) == ["westus3", "eastus", "westus", "centralus"]


@pytest.mark.rule("R-3", "R-4")
async def test_other_policies_are_the_source_region_alone_or_with_the_account_regions(tx: Transaction) -> None:
    alone = account(ReplicationPolicy.LAB_REGION_ONLY, "eastus")
    assert names(target_regions.by_policy(tx, alone, "westus")) == ["westus"]
    custom = account(ReplicationPolicy.CUSTOM, "francecentral", "gone", "westus3", "westus")
    assert names(target_regions.by_policy(tx, custom, "westus")) == ["westus", "francecentral"]


@pytest.mark.rule("E-9")
async def test_named_regions_are_sorted_and_canonicalised(tx: Transaction) -> None:
    given = [TargetRegion("France Central", 2, True), TargetRegion("WEST US"), TargetRegion("Central US", 50, False)]
    assert target_regions.check(tx, given, "westus") == [
        TargetRegion("westus", 1, None),
        TargetRegion("francecentral", 2, True),
        TargetRegion("centralus", 50, False),
    ]


@pytest.mark.rule("L-4")
async def test_replica_total_is_limited_to_one_hundred(tx: Transaction) -> None:
    given = [TargetRegion("westus", 50), TargetRegion("eastus", 50)]
    assert len(target_regions.check(tx, given, "westus")) == 2
    with pytest.raises(DomainError) as refused:
        target_regions.check(tx, [*given, TargetRegion("centralus", 1)], "westus")
    assert refused.value.code is ErrorCode.QUOTA_EXCEEDED


REFUSALS: list[tuple[ErrorCode, list[TargetRegion]]] = [
    (ErrorCode.SOURCE_REGION_MISSING, []),
    (ErrorCode.SOURCE_REGION_MISSING, [TargetRegion("eastus")]),
    (ErrorCode.REGION_DUPLICATE, [TargetRegion("westus"), TargetRegion("West US")]),
    (ErrorCode.REGION_UNKNOWN, [TargetRegion("westus"), TargetRegion("atlantis")]),
    (ErrorCode.REGION_UNKNOWN, [TargetRegion("")]),
    (ErrorCode.REGION_NOT_AVAILABLE, [TargetRegion("westus"), TargetRegion("westus3")]),
    (ErrorCode.RANGE_INVALID, [TargetRegion("westus", 0)]),
    (ErrorCode.RANGE_INVALID, [TargetRegion("westus", -1)]),
    (ErrorCode.RANGE_INVALID, [TargetRegion("westus", 51)]),
]


@pytest.mark.rule("E-74")
@pytest.mark.parametrize(("code", "given"), REFUSALS)
async def test_acceptance_15_invalid_region_list_is_refused(
    tx: Transaction, code: ErrorCode, given: list[TargetRegion]
) -> None:
    with pytest.raises(DomainError) as refused:
        target_regions.check(tx, given, "westus")
    assert (refused.value.code, refused.value.path[0]) == (code, "targetRegions")


@pytest.mark.rule("R-2")
def test_new_replicas_are_pending_and_one_is_the_source() -> None:
    rows = target_regions.replicas([TargetRegion("westus", 3, True), TargetRegion("eastus")], 7, "westus")
    assert [
        (row.version_id, row.region_name, row.is_source, row.replica_count, row.exclude_from_latest, row.state)
        for row in rows
    ] == [
        (7, "westus", True, 3, True, RegionReplicaState.PENDING),
        (7, "eastus", False, 1, None, RegionReplicaState.PENDING),
    ]


async def test_unavailable_region_keeps_existing_replicas(tx: Transaction) -> None:
    there = [TargetRegion("westus3"), TargetRegion("eastus")]
    assert names(target_regions.check(tx, there, "westus3")) == ["westus3", "eastus"]
    assert names(target_regions.check(tx, there, "eastus", {"eastus", "westus3"})) == ["eastus", "westus3"]


@pytest.mark.rule("L-4")
async def test_policy_is_refused_if_it_exceeds_the_replica_quota() -> None:
    few = SETTINGS.model_copy(update={"quotas": Quotas(replicas_per_version=2)})
    async with AsyncSession() as session:
        tx = Transaction(session, Principal("ann"), few)
        with pytest.raises(DomainError) as refused:
            target_regions.by_policy(tx, account(ReplicationPolicy.GEOGRAPHY), "westus")
        assert (refused.value.code, refused.value.path) == (ErrorCode.QUOTA_EXCEEDED, ("targetRegions",))
        assert "3 replicas; the limit is 2" in refused.value.message
        assert names(target_regions.by_policy(tx, account(ReplicationPolicy.LAB_REGION_ONLY), "westus")) == ["westus"]


@pytest.mark.rule("E-5")
async def test_restricted_region_is_a_target_only_if_named() -> None:
    states = (*STATES, Region(name="westus2", access_restricted=True))
    async with AsyncSession() as session:
        settings = Settings(geographies=(Geography(name="unitedstates", regions=states),))
        tx = Transaction(session, Principal("ann"), settings)
        by_geography = target_regions.by_policy(tx, account(ReplicationPolicy.GEOGRAPHY), "westus")
        assert names(by_geography) == ["westus", "eastus", "centralus"]
        custom = account(ReplicationPolicy.CUSTOM, "westus2")
        assert names(target_regions.by_policy(tx, custom, "westus")) == ["westus", "westus2"]
        named = [TargetRegion("westus"), TargetRegion("westus2")]
        assert names(target_regions.check(tx, named, "westus")) == ["westus", "westus2"]
