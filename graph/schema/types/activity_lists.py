"""Lists of the stored events of lab accounts, labs and galleries."""

from collections.abc import Callable

from sqlalchemy.orm import InstrumentedAttribute

from graph.db import models
from graph.schema.loaders.pages import PageOfRows
from graph.schema.paging import After, Before, First, Last, Order, page

# The cost of a list, in fields: the database may read the events of a year, to count them or to find the few that a viewer may see.
LOG = 300


def events_of(
    table: type[models.AccountEvent | models.GalleryEvent],
    parent: InstrumentedAttribute[int] | InstrumentedAttribute[int | None],
) -> Callable[..., PageOfRows]:
    """Return the function from a page's arguments to the source of the events of each parent, newest first."""
    order = Order(f"{table.__tablename__}-newest", (table.id,), (int,), descending=True)

    def source(first: First = None, after: After = None, last: Last = None, before: Before = None) -> PageOfRows:
        return PageOfRows(table, parent, order, page(order, first, after, last, before))

    return source
