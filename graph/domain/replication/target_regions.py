"""Target regions of a version: named regions, or those of the account's policy (R-1 to R-4, E-74)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from graph.db.enums import RegionReplicaState, ReplicationPolicy
from graph.db.models import LabAccount, RegionReplica
from graph.domain.problems import DomainError, ErrorCode
from graph.domain.quotas import ledger
from graph.domain.transaction import Transaction

MAX_REPLICAS_PER_REGION = 50


@dataclass(frozen=True)
class TargetRegion:
    """One target region."""

    name: str
    replica_count: int = 1
    exclude_from_latest: bool | None = None


def check(
    tx: Transaction, given: Sequence[TargetRegion], source: str, present: Collection[str] = ()
) -> list[TargetRegion]:
    """Check a list of target regions, case-insensitive; returns it with the source region first.

    An unavailable region may remain a target: the source region, and the regions in `present`.
    """
    found: dict[str, TargetRegion] = {}
    for target in given:
        name = tx.configured_region(target.name, "targetRegions")
        if name != source and name not in present:
            tx.available_region(name, "targetRegions")
        if name in found:
            raise DomainError(ErrorCode.REGION_DUPLICATE, f"Region {name} is given twice.", "targetRegions")
        if not 1 <= target.replica_count <= MAX_REPLICAS_PER_REGION:
            raise DomainError(
                ErrorCode.RANGE_INVALID, f"A region has 1 to {MAX_REPLICAS_PER_REGION} replicas.", "targetRegions"
            )
        found[name] = TargetRegion(name, target.replica_count, target.exclude_from_latest)
    if source not in found:
        raise DomainError(
            ErrorCode.SOURCE_REGION_MISSING,
            f"The source region, {source}, must be among the target regions.",
            "targetRegions",
        )
    ledger.check_replicas(tx.settings.quotas, [target.replica_count for target in found.values()])
    return sorted(found.values(), key=lambda target: target.name != source)


def by_policy(tx: Transaction, account: LabAccount, source: str) -> list[TargetRegion]:
    """Return the regions of the account's policy, the source first.

    By default every available one of the geography.
    """
    if account.replication_policy is ReplicationPolicy.LAB_REGION_ONLY:
        names = [source]
    elif account.replication_policy is ReplicationPolicy.CUSTOM:
        known = tx.settings.regions
        names = [name for name in account.replication_regions if name in known and known[name].available]
    else:
        geography = tx.settings.geography_of.get(source)
        # A restricted region must be named explicitly (E-5).
        regions = geography.regions if geography else ()
        names = [region.name for region in regions if region.available and not region.access_restricted]
    targets = [TargetRegion(source), *(TargetRegion(name) for name in names if name != source)]
    ledger.check_replicas(tx.settings.quotas, [target.replica_count for target in targets])
    return targets


def replicas(targets: Sequence[TargetRegion], version_id: int, source: str) -> list[RegionReplica]:
    """Create the rows; nothing has been copied yet."""
    return [
        RegionReplica(
            version_id=version_id,
            region_name=target.name,
            is_source=target.name == source,
            replica_count=target.replica_count,
            exclude_from_latest=target.exclude_from_latest,
            state=RegionReplicaState.PENDING,
            revision=number,
        )
        for number, target in enumerate(targets, 1)
    ]
