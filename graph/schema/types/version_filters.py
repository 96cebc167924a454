"""How a definition's versions can be filtered and sorted."""

from collections.abc import Hashable
from datetime import datetime
from enum import StrEnum

import strawberry
from sqlalchemy import ColumnElement, select

from graph.db.enums import ProvisioningState
from graph.db.models import ImageVersion, RegionReplica
from graph.schema.paging import Order
from graph.schema.types.enums import OrderDirection, described
from graph.settings import region_key

NUMBER = (ImageVersion.major, ImageVersion.minor, ImageVersion.patch, ImageVersion.id)
CREATED = (ImageVersion.created_at, ImageVersion.id)


class ImageVersionOrderField(StrEnum):
    """What versions can be sorted by."""

    NAME = "NAME"
    CREATED_AT = "CREATED_AT"


described(
    ImageVersionOrderField,
    "What versions can be sorted by.",
    NAME="Their number: major, then minor, then patch, as numbers.",
    CREATED_AT="When they were begun.",
)


@strawberry.input(description="Which versions to list; conditions are joined by and.")
class ImageVersionFilter:
    provisioning_state: ProvisioningState | None = strawberry.field(
        default=strawberry.UNSET, description="Only those in this state."
    )
    region_name: str | None = strawberry.field(
        default=strawberry.UNSET, description="Only those with a replica, in any state, in this region."
    )
    include_deleted: bool | None = strawberry.field(
        default=strawberry.UNSET, description="Soft-deleted ones too; false when left out."
    )


@strawberry.input(description="How to sort versions.")
class ImageVersionOrder:
    field: ImageVersionOrderField = strawberry.field(description="What to sort by.")
    direction: OrderDirection = strawberry.field(description="Which way.")


def ordering(wanted: ImageVersionOrder | None) -> Order:
    """Return the order asked for; by default the highest number first."""
    descending = wanted is None or wanted.direction is OrderDirection.DESC
    way = "desc" if descending else "asc"
    if wanted is not None and wanted.field is ImageVersionOrderField.CREATED_AT:
        return Order(f"version-created-{way}", CREATED, (datetime, int), descending)
    return Order(f"version-number-{way}", NUMBER, (int, int, int, int), descending)


def conditions(wanted: ImageVersionFilter | None) -> tuple[tuple[ColumnElement[bool], ...], Hashable]:
    """Return the filter's conditions, and a key under which equal filters compare equal."""
    state = wanted.provisioning_state or None if wanted else None
    region = region_key(wanted.region_name) if wanted and wanted.region_name else None
    with_deleted = bool(wanted and wanted.include_deleted)
    where: list[ColumnElement[bool]] = []
    if not with_deleted:
        where.append(ImageVersion.deleted_at.is_(None))
    if state:
        where.append(ImageVersion.provisioning_state == state)
    if region:
        # No region has either character, and PostgreSQL takes no NUL.
        there = select(RegionReplica.version_id).where(RegionReplica.region_name == region.replace("\0", "\1"))
        where.append(ImageVersion.id.in_(there))
    return tuple(where), (state, region, with_deleted)
