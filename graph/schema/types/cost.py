"""Cost estimates."""

from collections.abc import Sequence
from decimal import Decimal

import strawberry

from graph.domain.costs.costs import Line
from graph.schema.inputs import TargetRegionInput
from graph.schema.scalars import BigInt
from graph.schema.types.geography import Region
from graph.schema.types.storage import Money, money


@strawberry.input(
    description="The subject of the estimate: either a version in the given regions, or an export of a lab."
)
class EstimateCostInput:
    image_version_id: strawberry.ID | None = strawberry.field(description="An existing version.")
    lab_id: strawberry.ID | None = strawberry.field(description="A lab to export.")
    target_regions: list[TargetRegionInput] | None = strawberry.field(
        description="The target regions. Defaults to the version's own regions, or to those of the "
        "account's replication policy.",
    )


@strawberry.type(description="The part of an estimate that one region accounts for.")
class CostLine:
    region: Region = strawberry.field(description="The region.")
    replica_count: int = strawberry.field(description="The number of replicas in the region.")
    stored_bytes: BigInt = strawberry.field(description="Bytes that all replicas in the region occupy.")
    transfer_bytes: BigInt = strawberry.field(description="Bytes to transfer to the region.")
    monthly: Money = strawberry.field(description="The cost of storing the replicas, per month.")
    one_off: Money = strawberry.field(description="The one-time cost of the transfer.")


@strawberry.type(
    description="An upper bound of the cost at the configured prices; the actual cost is lower if data is"
    " already stored."
)
class CostEstimate:
    monthly_storage: Money = strawberry.field(description="The cost of storing the version in all regions, per month.")
    one_off_transfer: Money = strawberry.field(description="The one-time cost of transferring it to the regions.")
    lines: list[CostLine] = strawberry.field(
        description="The cost by region, the source region first. Not paginated: at most one line for each region."
    )


def cost_estimate(lines: Sequence[Line], currency: str) -> CostEstimate:
    """Convert an estimate; sums are of exact amounts, not of rounded ones."""
    return CostEstimate(
        monthly_storage=money(sum((line.monthly for line in lines), Decimal(0)), currency),
        one_off_transfer=money(sum((line.one_off for line in lines), Decimal(0)), currency),
        lines=[
            CostLine(
                region=Region.of(line.region),
                replica_count=line.replica_count,
                stored_bytes=BigInt(line.stored_bytes),
                transfer_bytes=BigInt(line.transfer_bytes),
                monthly=money(line.monthly, currency),
                one_off=money(line.one_off, currency),
            )
            for line in lines
        ],
    )
