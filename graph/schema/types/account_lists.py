"""Lists of lab accounts: filter, search and sort order."""

from enum import StrEnum
from typing import Annotated

import strawberry
from sqlalchemy import String, bindparam

from graph.db import models
from graph.schema.list_filters import SearchNames, list_filter, searched
from graph.schema.loaders.pages import PageOfRows
from graph.schema.paging import After, Before, First, Last, Order, page
from graph.schema.types.enums import OrderDirection, described
from graph.schema.types.version_filters import region_parameter

_ACCOUNT = models.LabAccount
REGION = bindparam("account_region", type_=String())


class LabAccountOrderField(StrEnum):
    """A field by which lab accounts can be sorted."""

    NAME = "NAME"
    CREATED_AT = "CREATED_AT"


described(
    LabAccountOrderField,
    "A field by which lab accounts can be sorted.",
    NAME="The name, case-insensitive.",
    CREATED_AT="The order of creation.",
)


@strawberry.input(
    description="A filter for lab accounts. All given conditions must match; an omitted or null condition matches "
    "everything."
)
class LabAccountFilter:
    region_name: str | None = strawberry.field(
        description="The name of the account's region; case-insensitive, spaces ignored."
    )


@strawberry.input(description="A sort order of lab accounts.")
class LabAccountOrder:
    field: LabAccountOrderField = strawberry.field(description="The field to sort by.")
    direction: OrderDirection = strawberry.field(description="The sort direction.")


def _order(wanted: LabAccountOrder | None) -> Order:
    descending = wanted is not None and wanted.direction is OrderDirection.DESC
    way = "desc" if descending else "asc"
    if wanted is None or wanted.field is LabAccountOrderField.NAME:
        return Order(f"account-name-{way}", (_ACCOUNT.name_key, _ACCOUNT.id), (str, int), descending)
    return Order(f"account-created-{way}", (_ACCOUNT.id,), (int,), descending)


def lab_accounts(
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
    filter: Annotated[
        LabAccountFilter | None, strawberry.argument(description="Returns only matching lab accounts.")
    ] = None,
    search: SearchNames = None,
    order_by: Annotated[
        LabAccountOrder | None, strawberry.argument(description="The sort order; defaults to ascending by name.")
    ] = None,
) -> PageOfRows:
    """Return the source of all visible lab accounts."""
    order = _order(order_by)
    region = region_parameter(filter.region_name) if filter and filter.region_name is not None else None
    where = list_filter((REGION, _ACCOUNT.region_name == REGION, region), *searched(_ACCOUNT, search))
    return PageOfRows(_ACCOUNT, None, order, page(order, first, after, last, before), where)
