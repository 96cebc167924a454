"""Connections: the page for a connection's arguments, read through the loaders."""

from bisect import bisect_left, bisect_right
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, TypeVar

from graph.schema.paging import Connection, Edge, Order, PageInfo, PageRows, cursor, page

T = TypeVar("T")


def connection(
    found: PageRows[Any], order: Order, nodes: Sequence[T], count: Callable[[], Awaitable[int]]
) -> Connection[T]:
    """Return a page of rows as a connection of their objects."""
    edges = [
        Edge(cursor=cursor(order, order.values(row)), node=node) for row, node in zip(found.rows, nodes, strict=True)
    ]
    return _connection(found, edges, count)


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
    """Return a page of a list that is read whole, in ascending order."""
    bounds = page(order, first, after, last, before)
    # Sorted here, because a database may sort by the rules of a language and cursors are compared here.
    items = sorted(items, key=place)
    start = 0 if bounds.after is None else bisect_right(items, bounds.after, key=place)
    end = len(items) if bounds.before is None else max(start, bisect_left(items, bounds.before, key=place))
    if bounds.backwards:
        start = max(start, end - bounds.limit)
    else:
        end = min(end, start + bounds.limit)
    shown = items[start:end]
    found = PageRows(shown, has_next=end < len(items), has_previous=start > 0)

    async def count() -> int:
        return len(items)

    return _connection(found, [Edge(cursor=cursor(order, place(item)), node=item) for item in shown], count)


def _connection(found: PageRows[Any], edges: list[Edge[T]], count: Callable[[], Awaitable[int]]) -> Connection[T]:
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
