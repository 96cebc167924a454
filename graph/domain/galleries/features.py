"""What an image says it can do (domain.md E-61): kept and shown, for whoever makes machines of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from graph.domain.problems import Code, Problem
from graph.domain.values.latest import VersionNumber

MAX_FEATURES = 20


class FeatureName(StrEnum):
    """The features that are known."""

    HIBERNATE = "HIBERNATE"
    ACCELERATED_NETWORK = "ACCELERATED_NETWORK"
    DISK_CONTROLLER_TYPE = "DISK_CONTROLLER_TYPE"
    SECURITY_TYPE = "SECURITY_TYPE"


VALUES = {
    FeatureName.HIBERNATE: ("True", "False"),
    FeatureName.ACCELERATED_NETWORK: ("True", "False"),
    FeatureName.DISK_CONTROLLER_TYPE: ("SCSI", "NVMe", "SCSI, NVMe"),
    FeatureName.SECURITY_TYPE: (
        "Standard",
        "TrustedLaunch",
        "TrustedLaunchSupported",
        "ConfidentialVM",
        "ConfidentialVMSupported",
        "TrustedLaunchAndConfidentialVmSupported",
    ),
}


@dataclass(frozen=True)
class Feature:
    """One feature, from a version number on or from the first."""

    name: FeatureName
    value: str
    starts_at_version: str | None = None


def check(features: Sequence[Feature]) -> list[dict[str, Any]]:
    """Return the features as their column holds them."""
    if len(features) > MAX_FEATURES:
        raise Problem(Code.RANGE_INVALID, f"An image has up to {MAX_FEATURES} features.", "features")
    seen = {(feature.name, feature.starts_at_version) for feature in features}
    if len(seen) != len(features):
        raise Problem(Code.RANGE_INVALID, "A feature has one value from one version on.", "features")
    for feature in features:
        if feature.value not in VALUES[feature.name]:
            allowed = "; ".join(VALUES[feature.name])
            raise Problem(Code.RANGE_INVALID, f"{feature.name} is one of: {allowed}.", "features")
        if feature.starts_at_version is not None and VersionNumber.parse(feature.starts_at_version) is None:
            raise Problem(Code.VERSION_INVALID, "A feature starts at a version's number, or at none.", "features")
    return [
        {"name": feature.name.value, "value": feature.value, "starts_at_version": feature.starts_at_version}
        for feature in features
    ]
