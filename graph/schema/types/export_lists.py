"""Lists of exports: filter, search and sort order."""

from enum import StrEnum
from typing import Annotated

import strawberry
from sqlalchemy import String, bindparam, select

from graph.db import models
from graph.db.columns import Key
from graph.db.enums import ExportStatus
from graph.db.statement_cache import TEXTS, in_list
from graph.schema.list_filters import SearchExports, key_of, list_filter, searched
from graph.schema.loaders.pages import PageOfRows
from graph.schema.loaders.sources import Column
from graph.schema.loaders.visibility import visible
from graph.schema.paging import After, Before, First, Last, ListFilter, Order, page
from graph.schema.types.enums import OrderDirection, described

_EXPORT, _IMAGE, _LAB = models.Export, models.ImageDefinition, models.Lab
NEWEST = Order("export-newest", (_EXPORT.id,), (int,), descending=True)
OLDEST = Order("export-oldest", (_EXPORT.id,), (int,))
LAB = bindparam("export_lab_id", type_=Key)
ACCOUNT = bindparam("export_lab_account_id", type_=Key)
IMAGE = bindparam("export_image_definition_id", type_=Key)
STATUSES = bindparam("export_statuses", type_=TEXTS)
REQUESTED_BY = bindparam("export_requested_by", type_=String())
# An image that the viewer may not see selects nothing, as one that does not exist.
_VISIBLE_IMAGE = select(_IMAGE.id).where(_IMAGE.id == IMAGE, visible(_IMAGE))
_OF_ACCOUNT = _EXPORT.lab_id.in_(select(_LAB.id).where(_LAB.lab_account_id == ACCOUNT))


class ExportOrderField(StrEnum):
    """A field by which exports can be sorted."""

    CREATED_AT = "CREATED_AT"


described(ExportOrderField, "A field by which exports can be sorted.", CREATED_AT="The order of the requests.")


@strawberry.input(
    description="A filter for exports. All given conditions must match; an omitted or null condition matches everything."
)
class ExportFilter:
    lab_account_id: strawberry.ID | None = strawberry.field(description="The lab account of the exported labs.")
    lab_id: strawberry.ID | None = strawberry.field(description="The exported lab.")
    image_definition_id: strawberry.ID | None = strawberry.field(
        description="The image definition that the export creates or updates, also if the version was discarded."
    )
    statuses: list[ExportStatus] | None = strawberry.field(
        description="The current state: one of these, for example `[QUEUED, RUNNING]` for the exports in progress."
    )
    requested_by: str | None = strawberry.field(
        description="The principal that requested the export, compared exactly."
    )


@strawberry.input(description="A sort order of exports.")
class ExportOrder:
    field: ExportOrderField = strawberry.field(description="The field to sort by.")
    direction: OrderDirection = strawberry.field(description="The sort direction.")


def _conditions(wanted: ExportFilter | None, search: str | None) -> ListFilter:
    found = searched(_EXPORT, search)
    if wanted is None:
        return list_filter(*found)
    statuses = None if wanted.statuses is None else tuple(sorted({one.value for one in wanted.statuses}))
    return list_filter(
        (ACCOUNT, _OF_ACCOUNT, key_of(wanted.lab_account_id, "LabAccount")),
        (LAB, _EXPORT.lab_id == LAB, key_of(wanted.lab_id, "Lab")),
        (IMAGE, _EXPORT.image_definition_id.in_(_VISIBLE_IMAGE), key_of(wanted.image_definition_id, "ImageDefinition")),
        (STATUSES, in_list(_EXPORT.status, STATUSES), statuses),
        (REQUESTED_BY, _EXPORT.requested_by == REQUESTED_BY, wanted.requested_by),
        *found,
    )


Filter = Annotated[ExportFilter | None, strawberry.argument(description="Returns only matching exports.")]
OrderBy = Annotated[ExportOrder | None, strawberry.argument(description="The sort order; defaults to newest first.")]


def _export_page(
    parent: Column | None,
    first: int | None,
    after: str | None,
    last: int | None,
    before: str | None,
    filter: ExportFilter | None,
    search: str | None,
    order_by: ExportOrder | None,
) -> PageOfRows:
    oldest = order_by is not None and order_by.direction is OrderDirection.ASC
    order = OLDEST if oldest else NEWEST
    bounds = page(order, first, after, last, before)
    return PageOfRows(_EXPORT, parent, order, bounds, _conditions(filter, search))


def exports(
    first: First = None, after: After = None, last: Last = None, before: Before = None,
    filter: Filter = None, search: SearchExports = None, order_by: OrderBy = None,
) -> PageOfRows:  # fmt: skip
    """Return the source of all visible exports."""
    return _export_page(None, first, after, last, before, filter, search, order_by)


def exports_of_lab(
    first: First = None, after: After = None, last: Last = None, before: Before = None,
    filter: Filter = None, search: SearchExports = None, order_by: OrderBy = None,
) -> PageOfRows:  # fmt: skip
    """Return the source of the exports of labs."""
    return _export_page(_EXPORT.lab_id, first, after, last, before, filter, search, order_by)
