"""Lists of exports: filter and sort order."""

from typing import Annotated

import strawberry
from sqlalchemy import String, bindparam, select

from graph.db import models
from graph.db.columns import Key
from graph.db.enums import ExportStatus
from graph.db.statement_cache import TEXTS, in_list
from graph.schema.list_filters import key_of, list_filter
from graph.schema.loaders.pages import PageOfRows
from graph.schema.paging import After, Before, First, Last, ListFilter, Order, page

_EXPORT, _LAB = models.Export, models.Lab
NEWEST = Order("export-newest", (_EXPORT.id,), (int,), descending=True)
LAB = bindparam("export_lab_id", type_=Key)
ACCOUNT = bindparam("export_lab_account_id", type_=Key)
STATUSES = bindparam("export_statuses", type_=TEXTS)
REQUESTED_BY = bindparam("export_requested_by", type_=String())
_OF_ACCOUNT = _EXPORT.lab_id.in_(select(_LAB.id).where(_LAB.lab_account_id == ACCOUNT))


@strawberry.input(
    description="A filter for exports. All given conditions must match; an omitted or null condition matches everything."
)
class ExportFilter:
    lab_account_id: strawberry.ID | None = strawberry.field(description="The lab account of the exported labs.")
    lab_id: strawberry.ID | None = strawberry.field(description="The exported lab.")
    statuses: list[ExportStatus] | None = strawberry.field(
        description="The current state: one of these, for example `[QUEUED, RUNNING]` for the exports in progress."
    )
    requested_by: str | None = strawberry.field(
        description="The principal that requested the export, compared exactly."
    )


def _conditions(wanted: ExportFilter | None) -> ListFilter:
    if wanted is None:
        return list_filter()
    statuses = None if wanted.statuses is None else tuple(sorted({one.value for one in wanted.statuses}))
    return list_filter(
        (ACCOUNT, _OF_ACCOUNT, key_of(wanted.lab_account_id, "LabAccount")),
        (LAB, _EXPORT.lab_id == LAB, key_of(wanted.lab_id, "Lab")),
        (STATUSES, in_list(_EXPORT.status, STATUSES), statuses),
        (REQUESTED_BY, _EXPORT.requested_by == REQUESTED_BY, wanted.requested_by),
    )


def exports(
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
    filter: Annotated[ExportFilter | None, strawberry.argument(description="Returns only matching exports.")] = None,
) -> PageOfRows:
    """Return the source of all visible exports."""
    bounds = page(NEWEST, first, after, last, before)
    return PageOfRows(_EXPORT, None, NEWEST, bounds, _conditions(filter))
