"""What something would cost, before it is started."""

from collections.abc import Sequence
from decimal import Decimal

import strawberry

from graph.domain.costs.costs import Line
from graph.schema.inputs import TargetRegionInput
from graph.schema.scalars import BigInt
from graph.schema.types.geography import Region
from graph.schema.types.storage import Money, money


@strawberry.input(
    description="What to estimate: a version in these regions, or an export of a lab; exactly one of the two."
)
class EstimateCostInput:
    image_version_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="A version that exists."
    )
    lab_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="A lab that would be exported."
    )
    target_regions: list[TargetRegionInput] | None = strawberry.field(
        default=strawberry.UNSET,
        description="The regions; those the version has, or those of the account's replication policy, when left out.",
    )


@strawberry.type(description="One region's part of an estimate.")
class CostLine:
    region: Region = strawberry.field(description="The region.")
    replica_count: int = strawberry.field(description="How many copies it keeps.")
    stored_bytes: BigInt = strawberry.field(description="Bytes occupied by all of them.")
    transfer_bytes: BigInt = strawberry.field(description="Bytes that would be sent there.")
    monthly: Money = strawberry.field(description="What keeping them costs a month.")
    one_off: Money = strawberry.field(description="What sending them costs once.")


@strawberry.type(
    description="What something would cost at the regions' prices: never more, less where bytes are shared."
)
class CostEstimate:
    monthly_storage: Money = strawberry.field(description="What keeping it in all regions costs a month.")
    one_off_transfer: Money = strawberry.field(description="What sending it costs once.")
    lines: list[CostLine] = strawberry.field(description="Each region's part, the source's first.")


def cost_estimate(lines: Sequence[Line], currency: str) -> CostEstimate:
    """Show an estimate; sums are of exact amounts, not of rounded ones."""
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
