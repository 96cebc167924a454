"""Lists of the roles on a lab account or a lab, for a sharing dialog: search and sort order."""

from collections.abc import Callable
from enum import StrEnum
from typing import Annotated

import strawberry
from sqlalchemy.orm import InstrumentedAttribute

from graph.db import models
from graph.schema.list_filters import SearchPrincipals, list_filter, searched
from graph.schema.loaders.pages import PageOfRows
from graph.schema.paging import After, Before, First, Last, Order, page
from graph.schema.types.enums import OrderDirection, described

_ROLE = models.RoleAssignment


class RoleAssignmentOrderField(StrEnum):
    """A field by which role assignments can be sorted."""

    GRANTED_AT = "GRANTED_AT"
    PRINCIPAL = "PRINCIPAL"


described(
    RoleAssignmentOrderField,
    "A field by which role assignments can be sorted.",
    GRANTED_AT="The order of the grants.",
    PRINCIPAL="The name of the principal, case-sensitive.",
)


@strawberry.input(description="A sort order of role assignments.")
class RoleAssignmentOrder:
    field: RoleAssignmentOrderField = strawberry.field(description="The field to sort by.")
    direction: OrderDirection = strawberry.field(description="The sort direction.")


OrderBy = Annotated[
    RoleAssignmentOrder | None, strawberry.argument(description="The sort order; defaults to oldest first.")
]


def _order(wanted: RoleAssignmentOrder | None) -> Order:
    descending = wanted is not None and wanted.direction is OrderDirection.DESC
    way = "desc" if descending else "asc"
    if wanted is None or wanted.field is RoleAssignmentOrderField.GRANTED_AT:
        return Order(f"role-granted-{way}", (_ROLE.id,), (int,), descending)
    return Order(f"role-principal-{way}", (_ROLE.principal, _ROLE.id), (str, int), descending)


def roles_on(parent: InstrumentedAttribute[int | None]) -> Callable[..., PageOfRows]:
    """Return the function from a page's arguments to the source of the roles on each parent."""

    def source(
        first: First = None, after: After = None, last: Last = None, before: Before = None,
        search: SearchPrincipals = None, order_by: OrderBy = None,
    ) -> PageOfRows:  # fmt: skip
        order = _order(order_by)
        bounds = page(order, first, after, last, before)
        return PageOfRows(_ROLE, parent, order, bounds, list_filter(*searched(_ROLE, search)))

    return source
