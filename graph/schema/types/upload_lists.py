"""Lists of uploads: filter, search and sort order."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated

import strawberry
from sqlalchemy import String, bindparam

from graph.db import models
from graph.db.columns import Key
from graph.schema.list_filters import SearchFileNames, key_of, list_filter, searched
from graph.schema.loaders.pages import PageOfRows
from graph.schema.paging import After, Before, First, Last, Order, page
from graph.schema.types.enums import OrderDirection, described

_UPLOAD = models.Upload
GALLERY = bindparam("upload_gallery_id", type_=Key)
CREATED_BY = bindparam("upload_created_by", type_=String())


class UploadOrderField(StrEnum):
    """A field by which uploads can be sorted."""

    CREATED_AT = "CREATED_AT"
    EXPIRES_AT = "EXPIRES_AT"


described(
    UploadOrderField,
    "A field by which uploads can be sorted.",
    CREATED_AT="The order of creation.",
    EXPIRES_AT="The time of expiry, which received bytes postpone.",
)


@strawberry.input(
    description="A filter for uploads. All given conditions must match; an omitted or null condition matches everything."
)
class UploadFilter:
    gallery_id: strawberry.ID | None = strawberry.field(description="The gallery.")
    created_by: str | None = strawberry.field(description="The principal that created the upload, compared exactly.")


@strawberry.input(description="A sort order of uploads.")
class UploadOrder:
    field: UploadOrderField = strawberry.field(description="The field to sort by.")
    direction: OrderDirection = strawberry.field(description="The sort direction.")


def _order(wanted: UploadOrder | None) -> Order:
    descending = wanted is None or wanted.direction is OrderDirection.DESC
    way = "desc" if descending else "asc"
    if wanted is None or wanted.field is UploadOrderField.CREATED_AT:
        return Order(f"upload-created-{way}", (_UPLOAD.id,), (int,), descending)
    return Order(f"upload-expires-{way}", (_UPLOAD.expires_at, _UPLOAD.id), (datetime, int), descending)


def uploads(
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
    filter: Annotated[UploadFilter | None, strawberry.argument(description="Returns only matching uploads.")] = None,
    search: SearchFileNames = None,
    order_by: Annotated[
        UploadOrder | None, strawberry.argument(description="The sort order; defaults to newest first.")
    ] = None,
) -> PageOfRows:
    """Return the source of all visible uploads."""
    order = _order(order_by)
    where = list_filter(
        (GALLERY, _UPLOAD.gallery_id == GALLERY, key_of(filter.gallery_id, "Gallery") if filter else None),
        (CREATED_BY, _UPLOAD.created_by == CREATED_BY, filter.created_by if filter else None),
        *searched(_UPLOAD, search),
    )
    return PageOfRows(_UPLOAD, None, order, page(order, first, after, last, before), where)
