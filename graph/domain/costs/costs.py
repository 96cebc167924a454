"""Costs of images (chapter 4 of the domain reference). Exact decimals; rounding is for display."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from graph.domain.replication.target_regions import TargetRegion
from graph.settings import Region

BYTES_PER_GB = Decimal(1 << 30)


@dataclass(frozen=True)
class Line:
    """The cost of one region."""

    region: Region
    replica_count: int
    stored_bytes: int
    transfer_bytes: int
    monthly: Decimal
    one_off: Decimal


def disk_formula(images: int, versions: int, replicas: int, disk_price: Decimal) -> Decimal:
    """Return the monthly price if each replica is charged as a full disk (B-6, formula A)."""
    return images * versions * replicas * disk_price


def occupied_formula(
    occupied_bytes: int,
    targets: Sequence[TargetRegion],
    source: str,
    regions: Mapping[str, Region],
    present: frozenset[str] = frozenset(),
) -> list[Line]:
    """Return each region's cost if occupied bytes are charged, and sent once to each other region (B-7, formula B).

    Regions in `present` have a copy, so nothing is sent there. Extra replicas are copied within a region (B-4).
    """
    lines: list[Line] = []
    for target in targets:
        region = regions[target.name]
        stored = occupied_bytes * target.replica_count
        sent = 0 if target.name == source or target.name in present else occupied_bytes
        lines.append(
            Line(
                region=region,
                replica_count=target.replica_count,
                stored_bytes=stored,
                transfer_bytes=sent,
                monthly=Decimal(stored) / BYTES_PER_GB * region.storage_price_per_gb_month,
                one_off=Decimal(sent) / BYTES_PER_GB * regions[source].egress_price_per_gb,
            )
        )
    return lines
