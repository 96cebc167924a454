"""Filters and sort orders of versions."""

from datetime import datetime
from enum import StrEnum
from typing import Any

import strawberry
from sqlalchemy import ColumnElement, bindparam, select

from graph.db.enums import ProvisioningState
from graph.db.models import ImageVersion, RegionReplica
from graph.domain.versions.facts import is_candidate, is_production_candidate
from graph.schema.paging import ListFilter, Order
from graph.schema.types.enums import OrderDirection, described
from graph.settings import region_key

NUMBER = (ImageVersion.major, ImageVersion.minor, ImageVersion.patch, ImageVersion.id)
STATE = bindparam("provisioning_state", type_=ImageVersion.provisioning_state.type)
REGION = bindparam("region_name", type_=RegionReplica.region_name.type)
CREATED = (ImageVersion.created_at, ImageVersion.id)


class ImageVersionOrderField(StrEnum):
    """A field by which versions can be sorted."""

    NAME = "NAME"
    CREATED_AT = "CREATED_AT"


described(
    ImageVersionOrderField,
    "A field by which versions can be sorted.",
    NAME="The version number: major, then minor, then patch, as numbers.",
    CREATED_AT="The time of creation.",
)


@strawberry.input(
    description="A filter for versions. All given conditions must match; an omitted or null condition matches "
    "everything."
)
class ImageVersionFilter:
    provisioning_state: ProvisioningState | None = strawberry.field(description="The life-cycle state.")
    region_name: str | None = strawberry.field(
        description="The name of a region in which the versions have a replica, in any state; case and spaces are "
        "ignored.",
    )
    include_deleted: bool | None = strawberry.field(
        description="Whether to include soft-deleted versions; defaults to false."
    )


@strawberry.input(description="A sort order of versions.")
class ImageVersionOrder:
    field: ImageVersionOrderField = strawberry.field(description="The field to sort by.")
    direction: OrderDirection = strawberry.field(description="The sort direction.")


def ordering(wanted: ImageVersionOrder | None) -> Order:
    """Return the requested order; by default the highest number first."""
    descending = wanted is None or wanted.direction is OrderDirection.DESC
    way = "desc" if descending else "asc"
    if wanted is not None and wanted.field is ImageVersionOrderField.CREATED_AT:
        return Order(f"version-created-{way}", CREATED, (datetime, int), descending)
    return Order(f"version-number-{way}", NUMBER, (int, int, int, int), descending)


def conditions(wanted: ImageVersionFilter | None) -> ListFilter:
    """Return the filter's conditions."""
    state = wanted.provisioning_state or None if wanted else None
    region = region_parameter(wanted.region_name) if wanted and wanted.region_name else None
    with_deleted = bool(wanted and wanted.include_deleted)
    clauses: list[ColumnElement[bool]] = []
    values: list[tuple[str, Any]] = []
    if not with_deleted:
        clauses.append(ImageVersion.deleted_at.is_(None))
    if state:
        clauses.append(ImageVersion.provisioning_state == STATE)
        values.append((STATE.key, state))
    if region:
        clauses.append(ImageVersion.id.in_(select(RegionReplica.version_id).where(RegionReplica.region_name == REGION)))
        values.append((REGION.key, region))
    return ListFilter((bool(state), bool(region), with_deleted), tuple(clauses), tuple(values))


def latest(region_name: str | None) -> ListFilter:
    """Return the condition of versions that a new lab could use: in the region, or in any region if none is given."""
    if not region_name:
        return ListFilter("latest", (is_candidate(None),))
    return ListFilter("latest in region", (is_candidate(REGION),), ((REGION.key, region_parameter(region_name)),))


def production(region_name: str | None) -> ListFilter:
    """Return the condition of the versions of which the highest is the production version."""
    if not region_name:
        return ListFilter("production", (is_production_candidate(None),))
    value = (REGION.key, region_parameter(region_name))
    return ListFilter("production in region", (is_production_candidate(REGION),), (value,))


def region_parameter(name: str) -> str:
    """Return a region's name as a parameter. NUL is replaced, because PostgreSQL refuses it and no region has it."""
    return region_key(name).replace("\0", "\1")
