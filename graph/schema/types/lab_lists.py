"""Lists of labs: filter, search and sort order."""

from enum import StrEnum
from typing import Annotated

import strawberry
from sqlalchemy import ColumnElement, String, bindparam

from graph.db import models
from graph.db.columns import Key
from graph.db.enums import LabState
from graph.schema.list_filters import SearchNames, key_of, list_filter, searched
from graph.schema.loaders.pages import PageOfRows
from graph.schema.loaders.sources import Column
from graph.schema.paging import After, Before, First, Last, Order, page
from graph.schema.types.enums import OrderDirection, described

_LAB = models.Lab
ACCOUNT = bindparam("lab_account_id", type_=Key)
STATE = bindparam("lab_state", type_=_LAB.state.type)
CREATED_BY = bindparam("lab_created_by", type_=String())


class LabOrderField(StrEnum):
    """A field by which labs can be sorted."""

    NAME = "NAME"
    CREATED_AT = "CREATED_AT"


described(
    LabOrderField,
    "A field by which labs can be sorted.",
    NAME="The name, case-insensitive.",
    CREATED_AT="The order of creation.",
)


@strawberry.input(
    description="A filter for labs. All given conditions must match; an omitted or null condition matches everything."
)
class LabFilter:
    lab_account_id: strawberry.ID | None = strawberry.field(description="The lab account.")
    state: LabState | None = strawberry.field(description="The life-cycle state.")
    created_by: str | None = strawberry.field(description="The principal that created the lab, compared exactly.")


@strawberry.input(description="A sort order of labs.")
class LabOrder:
    field: LabOrderField = strawberry.field(description="The field to sort by.")
    direction: OrderDirection = strawberry.field(description="The sort direction.")


NEWEST = Order("lab-newest", (_LAB.id,), (int,), descending=True)
Filter = Annotated[LabFilter | None, strawberry.argument(description="Returns only matching labs.")]
OrderBy = Annotated[LabOrder | None, strawberry.argument(description="The sort order; defaults to newest first.")]


def lab_order(wanted: LabOrder | None) -> Order:
    """Return the requested order; by default newest first."""
    if wanted is None:
        return NEWEST
    descending = wanted.direction is OrderDirection.DESC
    if wanted.field is LabOrderField.CREATED_AT:
        return NEWEST if descending else Order("lab-oldest", (_LAB.id,), (int,))
    way = "desc" if descending else "asc"
    return Order(f"lab-name-{way}", (_LAB.name_key, _LAB.id), (str, int), descending)


def lab_page(
    parent: Column | None,
    first: int | None,
    after: str | None,
    last: int | None,
    before: str | None,
    filter: LabFilter | None,
    search: str | None,
    order_by: LabOrder | None,
    *clauses: ColumnElement[bool],
) -> PageOfRows:
    """Return the source of a page of the labs of each parent; `clauses` are always the same for the parent."""
    order = lab_order(order_by)
    where = list_filter(
        (ACCOUNT, _LAB.lab_account_id == ACCOUNT, key_of(filter.lab_account_id, "LabAccount") if filter else None),
        (STATE, _LAB.state == STATE, filter.state if filter else None),
        (CREATED_BY, _LAB.created_by == CREATED_BY, filter.created_by if filter else None),
        *searched(_LAB, search),
        key=len(clauses),
        clauses=clauses,
    )
    return PageOfRows(_LAB, parent, order, page(order, first, after, last, before), where)


def labs(
    first: First = None, after: After = None, last: Last = None, before: Before = None,
    filter: Filter = None, search: SearchNames = None, order_by: OrderBy = None,
) -> PageOfRows:  # fmt: skip
    """Return the source of all visible labs."""
    return lab_page(None, first, after, last, before, filter, search, order_by)


def labs_of_account(
    first: First = None, after: After = None, last: Last = None, before: Before = None,
    filter: Filter = None, search: SearchNames = None, order_by: OrderBy = None,
) -> PageOfRows:  # fmt: skip
    """Return the source of the labs of accounts."""
    return lab_page(_LAB.lab_account_id, first, after, last, before, filter, search, order_by)


def labs_of_version(
    first: First = None, after: After = None, last: Last = None, before: Before = None,
    filter: Filter = None, search: SearchNames = None, order_by: OrderBy = None,
) -> PageOfRows:  # fmt: skip
    """Return the source of the labs that were created from versions."""
    return lab_page(_LAB.image_version_id, first, after, last, before, filter, search, order_by)
