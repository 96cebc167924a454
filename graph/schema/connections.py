"""From a connection's arguments to its page, through the loaders."""

from bisect import bisect_left, bisect_right
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from sqlalchemy.orm import InstrumentedAttribute

from graph.db.models import Base
from graph.schema.context import Info
from graph.schema.loaders.pages import ROOT
from graph.schema.paging import EVERYTHING, Connection, Edge, Order, PageInfo, Slice, Where, cursor, page

Row = TypeVar("Row", bound=Base)
T = TypeVar("T")


@dataclass(frozen=True)
class Listing(Generic[Row, T]):
    """A list that is paged: its table, its parent's column, and how a row becomes an object of the graph."""

    table: type[Row]
    parent: InstrumentedAttribute[Any] | None
    of: Callable[[Row], T]

    async def connect(
        self,
        info: Info,
        order: Order,
        *,
        first: int | None,
        after: str | None,
        last: int | None,
        before: str | None,
        parent_id: int = ROOT,
        where: Where = EVERYTHING,
    ) -> Connection[T]:
        """Load one page."""
        loaders = info.context.loaders
        bounds = page(order, first, after, last, before)
        found = await loaders.pages(self.table, self.parent, order, bounds, where).load(parent_id)
        return _connection(
            found,
            [Edge(cursor=cursor(order, order.values(row)), node=self.of(row)) for row in found.rows],
            lambda: loaders.counts(self.table, self.parent, where).load(parent_id),
        )


def connect_list(
    items: Sequence[T],
    order: Order,
    place: Callable[[T], tuple[Any, ...]],
    *,
    first: int | None,
    after: str | None,
    last: int | None,
    before: str | None,
) -> Connection[T]:
    """Page through a list that had to be read whole, in ascending order."""
    bounds = page(order, first, after, last, before)
    # Sorted here: a database may sort by the rules of a language, and places are compared here.
    items = sorted(items, key=place)
    start = 0 if bounds.after is None else bisect_right(items, bounds.after, key=place)
    end = len(items) if bounds.before is None else max(start, bisect_left(items, bounds.before, key=place))
    if bounds.backwards:
        start = max(start, end - bounds.limit)
    else:
        end = min(end, start + bounds.limit)
    shown = items[start:end]
    found = Slice(shown, has_next=end < len(items), has_previous=start > 0)

    async def count() -> int:
        return len(items)

    return _connection(found, [Edge(cursor=cursor(order, place(item)), node=item) for item in shown], count)


def _connection(found: Slice[Any], edges: list[Edge[T]], count: Callable[[], Awaitable[int]]) -> Connection[T]:
    return Connection(
        edges=edges,
        page_info=PageInfo(
            has_next_page=found.has_next,
            has_previous_page=found.has_previous,
            start_cursor=edges[0].cursor if edges else None,
            end_cursor=edges[-1].cursor if edges else None,
        ),
        count=count,
    )
