"""Relay connections with keyset cursors: arguments, pages and their types."""

import base64
import binascii
from collections.abc import Awaitable, Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated, Any, Generic, TypeVar

import orjson
import strawberry
from graphql import GraphQLError
from sqlalchemy import BigInteger, ColumnElement
from sqlalchemy.orm import InstrumentedAttribute

from graph.db.models import Base

DEFAULT_PAGE = 50
MAX_PAGE = 100
# The longest cursors contain four names of up to 80 characters of 4 bytes.
MAX_CURSOR_CHARACTERS = 2000
MAX_LONG = 2**63 - 1
MAX_INT = 2**31 - 1
LIMIT = "page_limit"

T = TypeVar("T")
First = Annotated[
    int | None,
    strawberry.argument(
        description="The number of items from the start, 1 to 100. If neither `first` nor `last` is given, 50."
    ),
]
After = Annotated[str | None, strawberry.argument(description="Returns only items after this cursor.")]
Last = Annotated[int | None, strawberry.argument(description="The number of items from the end, 1 to 100.")]
Before = Annotated[str | None, strawberry.argument(description="Returns only items before this cursor.")]


@dataclass(frozen=True)
class Order:
    """A total order of a list: its columns, all in one direction, the last one unique; and their types."""

    name: str
    columns: tuple[InstrumentedAttribute[Any], ...]
    kinds: tuple[type[str] | type[int] | type[datetime], ...]
    descending: bool = False

    def values(self, row: object) -> tuple[Any, ...]:
        """Return the row's sort values in this order."""
        return tuple(getattr(row, column.key) for column in self.columns)


@dataclass(frozen=True)
class ListFilter:
    """A list's conditions. Their values are named parameters, so that equal keys have equal clauses."""

    key: Hashable = ""
    clauses: tuple[ColumnElement[bool], ...] = ()
    values: tuple[tuple[str, Any], ...] = ()
    # Tables that the clauses need, each with its condition.
    joined: tuple[tuple[type[Base], ColumnElement[bool]], ...] = ()


NO_FILTER = ListFilter()


@dataclass(frozen=True)
class Page:
    """One page's validated bounds. `after` and `before` are the sort values of the cursors in the named order."""

    limit: int
    backwards: bool
    after: tuple[Any, ...] | None
    before: tuple[Any, ...] | None

    @property
    def key(self) -> Hashable:
        """Cache key, equal for pages that one statement can read."""
        return self.backwards, self.after is not None, self.before is not None

    @property
    def values(self) -> tuple[tuple[str, Any], ...]:
        """The parameters of that statement. It reads one row more than the page, to see whether there are more."""
        bounds = (("after", self.after), ("before", self.before))
        return (
            (LIMIT, self.limit + 1),
            *((f"{name}_{place}", value) for name, bound in bounds for place, value in enumerate(bound or ())),
        )


def page(order: Order, first: int | None, after: str | None, last: int | None, before: str | None) -> Page:
    """Validate a connection's arguments; a cursor of another order is refused."""
    if first is not None and last is not None:
        raise _bad("Give first or last, not both.")
    for name, value in (("first", first), ("last", last)):
        if value is not None and not 1 <= value <= MAX_PAGE:
            raise _bad(f"{name} must be from 1 to {MAX_PAGE}.")
    return Page(
        limit=first or last or DEFAULT_PAGE,
        backwards=last is not None,
        after=_values(order, after, "after"),
        before=_values(order, before, "before"),
    )


def cursor(order: Order, values: Sequence[Any]) -> str:
    """Return the opaque cursor of a row with these sort values."""
    shown = [value.isoformat() if isinstance(value, datetime) else value for value in values]
    return base64.urlsafe_b64encode(orjson.dumps([order.name, *shown])).decode()


def _values(order: Order, text: str | None, argument: str) -> tuple[Any, ...] | None:
    if text is None:
        return None
    try:
        found: Any = orjson.loads(base64.urlsafe_b64decode(text[:MAX_CURSOR_CHARACTERS].encode("ascii")))
        if found[0] == order.name and len(found) == len(order.kinds) + 1:
            return tuple(_value(*one) for one in zip(order.columns, order.kinds, found[1:], strict=True))
    except (binascii.Error, ValueError, TypeError, LookupError, OverflowError):
        pass
    raise _bad(f"{argument} is not a cursor of this list in this order.", "BAD_CURSOR")


def _value(column: InstrumentedAttribute[Any], kind: type[str] | type[int] | type[datetime], value: Any) -> Any:
    """Check that the value fits the column's type; databases refuse to compare other values."""
    if kind is datetime:
        time = datetime.fromisoformat(value)
        if time.tzinfo is None:
            raise ValueError
        return time.astimezone(UTC)
    most = MAX_LONG if isinstance(column.type, BigInteger) else MAX_INT
    if type(value) is not kind or (isinstance(value, int) and abs(value) > most):
        raise ValueError
    if isinstance(value, str) and "\0" in value:
        raise ValueError
    return value


def _bad(message: str, code: str = "BAD_USER_INPUT") -> GraphQLError:
    return GraphQLError(message, extensions={"code": code})


@strawberry.type(description="Pagination information of a connection.")
class PageInfo:
    has_next_page: bool = strawberry.field(description="Whether items follow after this page.")
    has_previous_page: bool = strawberry.field(description="Whether items precede this page.")
    start_cursor: str | None = strawberry.field(description="The cursor of the first item; null if the page is empty.")
    end_cursor: str | None = strawberry.field(description="The cursor of the last item; null if the page is empty.")


@strawberry.type(description="An edge of a connection: one item and its cursor.")
class Edge(Generic[T]):
    cursor: str = strawberry.field(description="The opaque cursor of this item, for `after` and `before`.")
    node: T = strawberry.field(description="The item.")


@strawberry.type(description="A Relay connection: one page of a list, of 50 items by default and 100 at most.")
class Connection(Generic[T]):
    edges: list[Edge[T]] = strawberry.field(description="The page's items with their cursors.")
    page_info: PageInfo = strawberry.field(description="Pagination information.")
    count: strawberry.Private[Callable[[], Awaitable[int]]]

    @strawberry.field(description="The page's items without cursors.")
    def nodes(self) -> list[T]:
        return [edge.node for edge in self.edges]

    @strawberry.field(description="The number of items in the whole list; counted only if requested.")
    async def total_count(self) -> int:
        return await self.count()


@dataclass(frozen=True)
class PageRows(Generic[T]):
    """A page's rows in the list's order, and whether there are more before and after them."""

    rows: Sequence[T]
    has_next: bool
    has_previous: bool
