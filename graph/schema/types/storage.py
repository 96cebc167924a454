"""Storage use and its cost."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

import strawberry

from graph.domain.costs.costs import BYTES_PER_GB
from graph.schema.scalars import BigInt
from graph.settings import Settings

CENT = Decimal("0.01")


@strawberry.type(description="An amount of money, rounded half up. Embedded: it has no id.")
class Money:
    amount: str = strawberry.field(description="The amount as a decimal number with two places, such as `12.50`.")
    currency: str = strawberry.field(description="The ISO 4217 code of the server's currency, such as `USD`.")


@strawberry.type(
    description="The storage of all replicas of a gallery: as full disks, and after deduplication and compression. A "
    "replica counts `replicaCount` times; soft-deleted versions count. Embedded: it has no id."
)
class StorageUsage:
    logical_bytes: BigInt = strawberry.field(
        description="The sum of the nominal disk sizes of all replicas, in bytes; zeros and holes count."
    )
    stored_bytes: BigInt = strawberry.field(
        description="The sum of `RegionReplica.storedBytes` of all replicas, in bytes, compressed. Chunks that unrelated "
        "versions share count for each of them."
    )
    deduplication_ratio: float = strawberry.field(
        description="`logicalBytes` divided by `storedBytes`; 1 if nothing is stored."
    )
    monthly_cost: Money = strawberry.field(
        description="The cost of `storedBytes` per month, at each region's price per GiB (2^30 bytes)."
    )


def money(amount: Decimal, currency: str) -> Money:
    """Convert an amount, rounded half up, for display only (domain.md B-14)."""
    return Money(amount=str(amount.quantize(CENT, ROUND_HALF_UP)), currency=currency)


def storage_usage(settings: Settings, regions: Sequence[tuple[str, int, int]]) -> StorageUsage:
    """Sum tuples of region, logical bytes and stored bytes."""
    logical = sum(row[1] for row in regions)
    stored = sum(row[2] for row in regions)
    cost = Decimal(0)
    for name, _, in_region in regions:
        if region := settings.regions.get(name):
            cost += Decimal(in_region) / BYTES_PER_GB * region.storage_price_per_gb_month
    return StorageUsage(
        logical_bytes=BigInt(logical),
        stored_bytes=BigInt(stored),
        deduplication_ratio=logical / stored if stored else 1.0,
        monthly_cost=money(cost, settings.currency),
    )
