"""Versions as the rules see them, with what a test does not care about filled in."""

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
    """Return a version that is in these regions, in one unless told otherwise."""
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
    """Return a version that is nowhere."""
    parsed = VersionNumber.parse(number)
    assert parsed is not None
    return VersionFacts(hash(parsed), parsed, state, False, False, 1 << 30, {})
