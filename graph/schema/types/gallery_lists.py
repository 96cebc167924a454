"""Lists of galleries: filter, search and sort order."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated

import strawberry
from sqlalchemy import String, bindparam, select

from graph.db import models
from graph.db.columns import Key
from graph.schema.list_filters import SearchGalleries, key_of, list_filter, searched
from graph.schema.loaders.pages import PageOfRows
from graph.schema.loaders.visibility import visible
from graph.schema.paging import After, Before, First, Last, Order, page
from graph.schema.types.enums import OrderDirection, described
from graph.schema.types.version_filters import region_parameter

_GALLERY = models.Gallery
HOME = bindparam("home_account_id", type_=Key)
REGION = bindparam("gallery_region", type_=String())
# An account that the viewer may not see selects nothing, as one that does not exist.
_VISIBLE_HOME = select(models.LabAccount.id).where(models.LabAccount.id == HOME, visible(models.LabAccount))


class GalleryOrderField(StrEnum):
    """A field by which galleries can be sorted."""

    NAME = "NAME"
    CREATED_AT = "CREATED_AT"
    UPDATED_AT = "UPDATED_AT"


described(
    GalleryOrderField,
    "A field by which galleries can be sorted.",
    NAME="The name, case-insensitive.",
    CREATED_AT="The order of creation.",
    UPDATED_AT="The time of the last change to the gallery's own fields. Changes of its images do not count.",
)


@strawberry.input(
    description="A filter for galleries. All given conditions must match; an omitted or null condition matches everything."
)
class GalleryFilter:
    home_account_id: strawberry.ID | None = strawberry.field(description="The gallery's home account.")
    region_name: str | None = strawberry.field(
        description="The name of the gallery's home region; case-insensitive, spaces ignored."
    )


@strawberry.input(description="A sort order of galleries.")
class GalleryOrder:
    field: GalleryOrderField = strawberry.field(description="The field to sort by.")
    direction: OrderDirection = strawberry.field(description="The sort direction.")


def _order(wanted: GalleryOrder | None) -> Order:
    descending = wanted is not None and wanted.direction is OrderDirection.DESC
    way = "desc" if descending else "asc"
    if wanted is None or wanted.field is GalleryOrderField.NAME:
        return Order(f"gallery-name-{way}", (_GALLERY.name_key, _GALLERY.id), (str, int), descending)
    if wanted.field is GalleryOrderField.CREATED_AT:
        return Order(f"gallery-created-{way}", (_GALLERY.id,), (int,), descending)
    return Order(f"gallery-updated-{way}", (_GALLERY.updated_at, _GALLERY.id), (datetime, int), descending)


def galleries(
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
    filter: Annotated[GalleryFilter | None, strawberry.argument(description="Returns only matching galleries.")] = None,
    search: SearchGalleries = None,
    order_by: Annotated[
        GalleryOrder | None, strawberry.argument(description="The sort order; defaults to ascending by name.")
    ] = None,
) -> PageOfRows:
    """Return the source of all visible galleries."""
    order = _order(order_by)
    region = region_parameter(filter.region_name) if filter and filter.region_name is not None else None
    where = list_filter(
        (
            HOME,
            _GALLERY.home_account_id.in_(_VISIBLE_HOME),
            key_of(filter.home_account_id, "LabAccount") if filter else None,
        ),
        (REGION, _GALLERY.region_name == REGION, region),
        *searched(_GALLERY, search),
    )
    return PageOfRows(_GALLERY, None, order, page(order, first, after, last, before), where)
