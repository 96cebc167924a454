"""Version numbers, and the choice of the latest version (E-70, 2.14)."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple, Self

from graph.db.enums import ProvisioningState, RegionReplicaState

MAX_PART = 2**31 - 1
PATTERN = re.compile(r"(0|[1-9][0-9]{0,9})\.(0|[1-9][0-9]{0,9})\.(0|[1-9][0-9]{0,9})", re.ASCII)


class VersionNumber(NamedTuple):
    """Major.Minor.Patch, compared as numbers (O-150: 1.0.12 is higher than 1.0.9)."""

    major: int
    minor: int
    patch: int

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """Parse three non-negative 32-bit numbers without leading zeros; None for other text (E-70)."""
        match = PATTERN.fullmatch(text)
        if match is None:
            return None
        parts = [int(part) for part in match.groups()]
        return cls(*parts) if max(parts) <= MAX_PART else None

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}.{self.patch}"


FIRST = VersionNumber(1, 0, 0)


@dataclass(frozen=True)
class ReplicaFacts:
    """The facts about a region replica that the choice of the latest version depends on."""

    state: RegionReplicaState
    exclude_from_latest: bool | None = None


@dataclass(frozen=True)
class VersionFacts:
    """The facts about a version that the choice of the latest version depends on.

    `replicas` has canonical region names.
    """

    id: int
    number: VersionNumber
    state: ProvisioningState
    is_deleted: bool
    exclude_from_latest: bool
    disk_size_bytes: int
    replicas: Mapping[str, ReplicaFacts]

    def excluded_in(self, region: str) -> bool:
        """Whether the version is excluded from latest in the region.

        The regional flag overrides the version's (O-152).
        """
        replica = self.replicas.get(region)
        if replica is not None and replica.exclude_from_latest is not None:
            return replica.exclude_from_latest
        return self.exclude_from_latest

    def is_usable_in(self, region: str) -> bool:
        """Whether a lab in the region can be created from it: as soon as that region's replica is complete (R-7)."""
        replica = self.replicas.get(region)
        return (
            self.state is ProvisioningState.SUCCEEDED
            and replica is not None
            and replica.state is RegionReplicaState.COMPLETED
        )

    def is_candidate_in(self, region: str) -> bool:
        """Whether it may be the latest version in the region (O-151)."""
        return not self.is_deleted and self.is_usable_in(region) and not self.excluded_in(region)


def latest(versions: Iterable[VersionFacts], region: str | None) -> VersionFacts | None:
    """Return the highest candidate in the region, or in any region for None.

    Publication dates do not count (O-155).
    """
    candidates = [
        version
        for version in versions
        if (version.is_candidate_in(region) if region else any(map(version.is_candidate_in, version.replicas)))
    ]
    return max(candidates, key=lambda version: version.number, default=None)
