"""Image features (E-61): stored and shown, not enforced."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from graph.domain.problems import DomainError, Faults, Problem
from graph.domain.values.latest import MAX_PART, VersionNumber

MAX_FEATURES = 20


class FeatureName(StrEnum):
    """The supported features."""

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
    """One feature, from a version number on, or for all versions."""

    name: FeatureName
    value: str
    starts_at_version: str | None = None


def check(features: Sequence[Feature], *path: str) -> list[dict[str, Any]]:
    """Validate features and return them in their stored form; an empty starting version is null."""
    features = [replace(feature, starts_at_version=feature.starts_at_version or None) for feature in features]
    if len(features) > MAX_FEATURES:
        raise DomainError(Problem.FEATURE_COUNT, *path, maximum=MAX_FEATURES)
    faults, seen = Faults(), set[tuple[FeatureName, str | None]]()
    for index, feature in enumerate(features):
        here = (*path, str(index))
        with faults.collect():
            if feature.value not in VALUES[feature.name]:
                allowed = "; ".join(VALUES[feature.name])
                raise DomainError(Problem.FEATURE_VALUE, *here, "value", feature=feature.name, allowed=allowed)
        with faults.collect():
            if feature.starts_at_version is not None and VersionNumber.parse(feature.starts_at_version) is None:
                raise DomainError(Problem.VERSION_NUMBER, *here, "startsAtVersion", maximum=MAX_PART)
            if (same := (feature.name, feature.starts_at_version)) in seen:
                raise DomainError(Problem.FEATURE_REPEATED, *here, "name")
            seen.add(same)
    faults.check()
    return [
        {"name": feature.name.value, "value": feature.value, "starts_at_version": feature.starts_at_version}
        for feature in features
    ]
