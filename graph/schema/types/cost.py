"""Cost estimates."""

from collections.abc import Sequence
from decimal import Decimal

import strawberry

from graph.domain.costs.costs import Line
from graph.schema.input_checks import id_of
from graph.schema.inputs import TARGETS, TargetRegionInput
from graph.schema.scalars import BigInt
from graph.schema.types.geography import Region
from graph.schema.types.storage import Money, money


@strawberry.input(description="The subject of a cost estimate.", one_of=True)
class CostSubjectInput:
    image_version_id: strawberry.ID | None = strawberry.field(
        description="The version whose cost in the target regions is estimated.", metadata=id_of("ImageVersion")
    )
    lab_id: strawberry.ID | None = strawberry.field(
        description="The lab whose export is estimated.", metadata=id_of("Lab")
    )


@strawberry.input(description="Input of `estimateCost`.")
class EstimateCostInput:
    subject: CostSubjectInput = strawberry.field(description="The version or the lab to estimate.")
    target_regions: list[TargetRegionInput] | None = strawberry.field(
        description="All target regions, including the source region. Defaults to the target regions of the"
        " version; for a lab, to those of its account's replication policy.",
        metadata=TARGETS,
    )


@strawberry.type(description="The part of an estimate that one region accounts for. Embedded: it has no id.")
class CostLine:
    region: Region = strawberry.field(description="The region.")
    replica_count: int = strawberry.field(description="The number of copies in the region that are charged.")
    stored_bytes: BigInt = strawberry.field(
        description="The bytes charged in the region, uncompressed: the bytes of the disk that are not zero, times `replicaCount`. 0 "
        "until the disk's bytes have been counted."
    )
    transfer_bytes: BigInt = strawberry.field(
        description="The bytes to transfer to the region; 0 for the source region and for regions that have the version."
    )
    monthly: Money = strawberry.field(
        description="The cost of `storedBytes` per month, at the region's price per GiB (2^30 bytes)."
    )
    one_off: Money = strawberry.field(
        description="The one-time cost of `transferBytes`, at the source region's price per GiB (2^30 bytes)."
    )


@strawberry.type(
    description="An upper bound of the cost at the configured prices: it ignores compression, and deduplication "
    "against data that is already stored. Embedded: it has no id."
)
class CostEstimate:
    monthly_storage: Money = strawberry.field(
        description="The cost of storing the version in all regions, per month: the sum of `lines`, rounded once."
    )
    one_off_transfer: Money = strawberry.field(
        description="The one-time cost of transferring the version to its regions: the sum of `lines`, rounded once."
    )
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
