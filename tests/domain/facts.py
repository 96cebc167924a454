"""Versions as the domain rules see them, with defaults for irrelevant attributes."""

from collections.abc import Mapping

from graph.db.enums import ProvisioningState, RegionReplicaState
from graph.domain.values.latest import ReplicaFacts, VersionFacts, VersionNumber

HERE, THERE = "eastus", "westus"


def version(
    number: str,
    *regions: str,
    state: ProvisioningState = ProvisioningState.SUCCEEDED,
    copied: RegionReplicaState = RegionReplicaState.COMPLETED,
    deleted: bool = False,
    excluded: bool = False,
    regional: Mapping[str, bool] | None = None,
    size: int = 1 << 30,
) -> VersionFacts:
    """Return a version with replicas in these regions, by default in one."""
    parsed = VersionNumber.parse(number)
    assert parsed is not None
    flags = regional or {}
    return VersionFacts(
        id=hash(parsed),
        number=parsed,
        state=state,
        is_deleted=deleted,
        exclude_from_latest=excluded,
        disk_size_bytes=size,
        replicas={name: ReplicaFacts(copied, flags.get(name)) for name in regions or (HERE,)},
    )


def without_copies(number: str, state: ProvisioningState = ProvisioningState.SUCCEEDED) -> VersionFacts:
    """Return a version without replicas."""
    parsed = VersionNumber.parse(number)
    assert parsed is not None
    return VersionFacts(hash(parsed), parsed, state, False, False, 1 << 30, {})
