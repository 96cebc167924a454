"""Lists of the roles on a lab account or a lab, for a sharing dialog."""

from collections.abc import Callable

from sqlalchemy.orm import InstrumentedAttribute

from graph.db import models
from graph.schema.loaders.pages import PageOfRows
from graph.schema.paging import After, Before, First, Last, Order, page

OLDEST = Order("role-oldest", (models.RoleAssignment.id,), (int,))


def roles_on(parent: InstrumentedAttribute[int | None]) -> Callable[..., PageOfRows]:
    """Return the function from a page's arguments to the source of the roles on each parent."""

    def source(first: First = None, after: After = None, last: Last = None, before: Before = None) -> PageOfRows:
        return PageOfRows(models.RoleAssignment, parent, OLDEST, page(OLDEST, first, after, last, before))

    return source
