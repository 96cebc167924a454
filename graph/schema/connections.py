"""Connections: the page for a connection's arguments, read through the loaders."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any, TypeVar

from graph.schema.paging import Connection, Edge, Order, PageInfo, PageRows, cursor

T = TypeVar("T")


def connection(
    found: PageRows[Any], order: Order, nodes: Sequence[T], count: Callable[[], Awaitable[int]]
) -> Connection[T]:
    """Return a page of rows as a connection of their objects."""
    edges = [
        Edge(cursor=cursor(order, order.values(row)), node=node) for row, node in zip(found.rows, nodes, strict=True)
    ]
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
