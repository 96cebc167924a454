"""Target regions of a version: named regions, or those of the account's policy (R-1 to R-4, E-74)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from graph.db.enums import RegionReplicaState, ReplicationPolicy
from graph.db.models import LabAccount, RegionReplica
from graph.domain.problems import DomainError, Faults, Problem
from graph.domain.quotas import ledger
from graph.domain.transaction import Transaction
from graph.domain.values import regions
from graph.settings import Settings

PATH = "targetRegions"
MAX_REPLICAS_PER_REGION = 50


@dataclass(frozen=True)
class TargetRegion:
    """One target region."""

    name: str
    replica_count: int = 1
    exclude_from_latest: bool | None = None


def check_list(settings: Settings, given: Sequence[TargetRegion]) -> list[TargetRegion]:
    """Check what the list alone shows, and return it with canonical names: one fault for each wrong region."""
    found: dict[str, TargetRegion] = {}
    faults = Faults()
    for index, target in enumerate(given):
        path = (PATH, str(index))
        with faults.collect():
            name = regions.configured(settings, target.name, *path, "regionName")
            if name in found:
                raise DomainError(Problem.REGION_REPEATED, *path, "regionName", region=name)
            found[name] = TargetRegion(name, target.replica_count, target.exclude_from_latest)
        with faults.collect():
            if not 1 <= target.replica_count <= MAX_REPLICAS_PER_REGION:
                raise DomainError(Problem.REPLICA_COUNT, *path, "replicaCount", maximum=MAX_REPLICAS_PER_REGION)
    faults.check()
    ledger.check_replicas(settings.quotas, [target.replica_count for target in found.values()])
    return list(found.values())


def check_source(targets: Sequence[TargetRegion], source: str) -> None:
    """Refuse a list without the source region."""
    if source not in {target.name for target in targets}:
        raise DomainError(Problem.SOURCE_NOT_TARGET, PATH, region=source)


def check(
    tx: Transaction, given: Sequence[TargetRegion], source: str, present: Collection[str] = ()
) -> list[TargetRegion]:
    """Check a list of target regions, case-insensitive; returns it with the source region first.

    An unavailable region may remain a target: the source region, and the regions in `present`.
    """
    targets = check_list(tx.settings, given)
    faults = Faults()
    for index, target in enumerate(targets):
        if target.name != source and target.name not in present:
            with faults.collect():
                tx.available_region(target.name, PATH, str(index), "regionName")
    faults.check()
    check_source(targets, source)
    return sorted(targets, key=lambda target: target.name != source)


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
        nearby = geography.regions if geography else ()
        names = [region.name for region in nearby if region.available and not region.access_restricted]
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
