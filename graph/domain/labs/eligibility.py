"""Eligibility of images for new labs, with reasons (2.13 of the domain reference)."""

import platform
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from graph.db.enums import Architecture, ProvisioningState, RegionReplicaState
from graph.domain.values.latest import VersionFacts, latest
from graph.domain.values.units import ONE_GIB

# The architecture that a lab's image must have: that of the machine which runs the template VMs.
ARCHITECTURE = Architecture.ARM64 if platform.machine().lower() in ("aarch64", "arm64") else Architecture.X64


class IneligibilityReason(StrEnum):
    """Why no lab can be created from an image (O-141)."""

    DISABLED = "DISABLED"
    NO_VERSION = "NO_VERSION"
    EXCLUDED_FROM_LATEST = "EXCLUDED_FROM_LATEST"
    NOT_IN_REGION = "NOT_IN_REGION"
    REPLICATING = "REPLICATING"
    REPLICATION_FAILED = "REPLICATION_FAILED"
    OS_DISK_TOO_LARGE = "OS_DISK_TOO_LARGE"
    UNSUPPORTED_ARCHITECTURE = "UNSUPPORTED_ARCHITECTURE"
    SOFT_DELETED = "SOFT_DELETED"


@dataclass(frozen=True)
class ImageFacts:
    """The facts about a definition on one account that determine its eligibility.

    `versions` has at least the decisive ones: the highest version, the highest one that is not deleted, the highest of
    those that is not excluded from latest in the region, and the latest in the region.
    """

    enabled: bool
    architecture: Architecture
    versions: Sequence[VersionFacts]
    # The pinned production version; None if the image follows its latest version.
    pinned: VersionFacts | None = None


@dataclass(frozen=True)
class Verdict:
    """Whether a lab can be created, from which version, and all reasons against it."""

    version: VersionFacts | None
    reasons: list[IneligibilityReason]

    @property
    def eligible(self) -> bool:
        """Whether a lab can be created from the image."""
        return not self.reasons


def judge(image: ImageFacts, region: str, *, max_os_disk_gb: int) -> Verdict:
    """Judge an image for a new lab in the region. End of life (F-12) and OS state (F-8) do not count."""
    reasons: list[IneligibilityReason] = []
    if not image.enabled:
        reasons.append(IneligibilityReason.DISABLED)
    if image.pinned is None:
        version = latest(image.versions, region)
        if version is None:
            reasons.append(_why_none(image.versions, region))
    else:
        version = image.pinned if image.pinned.is_usable_in(region) else None
        if version is None:
            reasons.append(_why_not_there(image.pinned, region))
    measured = version or image.pinned or max(image.versions, key=lambda v: v.number, default=None)
    # The limit itself is allowed.
    if measured is not None and measured.disk_size_bytes > max_os_disk_gb * ONE_GIB:
        reasons.append(IneligibilityReason.OS_DISK_TOO_LARGE)
    if image.architecture is not ARCHITECTURE:
        reasons.append(IneligibilityReason.UNSUPPORTED_ARCHITECTURE)
    return Verdict(version, reasons)


def _why_none(versions: Sequence[VersionFacts], region: str) -> IneligibilityReason:
    """Return the reason why the most promising version is not the latest there."""
    kept = [version for version in versions if not version.is_deleted]
    if not kept:
        return IneligibilityReason.SOFT_DELETED if versions else IneligibilityReason.NO_VERSION
    allowed = [version for version in kept if not version.excluded_in(region)]
    if not allowed:
        return IneligibilityReason.EXCLUDED_FROM_LATEST
    return _why_not_there(max(allowed, key=lambda version: version.number), region)


def _why_not_there(best: VersionFacts, region: str) -> IneligibilityReason:
    """Return the reason why a version is not usable in the region."""
    replica = best.replicas.get(region)
    if replica is None or replica.state is RegionReplicaState.CANCELED:
        return IneligibilityReason.NOT_IN_REGION
    if replica.state is RegionReplicaState.FAILED:
        return IneligibilityReason.REPLICATION_FAILED
    if best.state is not ProvisioningState.SUCCEEDED and all(
        r.state is not RegionReplicaState.REPLICATING for r in best.replicas.values()
    ):
        return IneligibilityReason.NO_VERSION
    return IneligibilityReason.REPLICATING
