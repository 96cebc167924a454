"""Where a version is to be: named regions, or those of the account's policy (domain.md R-1 to R-4, E-74)."""

from collections.abc import Sequence
from dataclasses import dataclass

from graph.db.enums import RegionReplicaState, ReplicationPolicy
from graph.db.models import LabAccount, RegionReplica
from graph.domain.problems import Code, Problem
from graph.domain.transaction import Transaction

MAX_REPLICAS_PER_REGION = 50
MAX_REPLICAS = 100


@dataclass(frozen=True)
class TargetRegion:
    """One region a version should be in."""

    name: str
    replica_count: int = 1
    exclude_from_latest: bool | None = None


def check(tx: Transaction, given: Sequence[TargetRegion], source: str) -> list[TargetRegion]:
    """Check a list of targets, names in any spelling; return it with the source region first."""
    found: dict[str, TargetRegion] = {}
    for target in given:
        name = tx.known_region(target.name, "targetRegions")
        if name in found:
            raise Problem(Code.REGION_DUPLICATE, f"Region {name} is named twice.", "targetRegions")
        if not 1 <= target.replica_count <= MAX_REPLICAS_PER_REGION:
            raise Problem(Code.RANGE_INVALID, f"A region has 1 to {MAX_REPLICAS_PER_REGION} replicas.", "targetRegions")
        found[name] = TargetRegion(name, target.replica_count, target.exclude_from_latest)
    if source not in found:
        raise Problem(
            Code.SOURCE_REGION_MISSING,
            f"The source region, {source}, must be among the target regions.",
            "targetRegions",
        )
    if sum(target.replica_count for target in found.values()) > MAX_REPLICAS:
        raise Problem(Code.RANGE_INVALID, f"A version has at most {MAX_REPLICAS} replicas.", "targetRegions")
    return sorted(found.values(), key=lambda target: target.name != source)


def by_policy(tx: Transaction, account: LabAccount, source: str) -> list[TargetRegion]:
    """Return the regions of the account's policy, the source first: by default every available one of the geography."""
    if account.replication_policy is ReplicationPolicy.LAB_REGION_ONLY:
        names = [source]
    elif account.replication_policy is ReplicationPolicy.CUSTOM:
        names = [name for name in account.replication_regions if name in tx.settings.regions]
    else:
        geography = tx.settings.geography_of.get(source)
        names = [region.name for region in geography.regions if region.available] if geography else []
    return [TargetRegion(source), *(TargetRegion(name) for name in names if name != source)]


def replicas(targets: Sequence[TargetRegion], version_id: int, source: str) -> list[RegionReplica]:
    """Make the rows; nothing has been copied yet."""
    return [
        RegionReplica(
            version_id=version_id,
            region_name=target.name,
            is_source=target.name == source,
            replica_count=target.replica_count,
            exclude_from_latest=target.exclude_from_latest,
            state=RegionReplicaState.UNKNOWN,
        )
        for target in targets
    ]
