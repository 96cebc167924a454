"""One operation's loaders, each made when first asked for: one per question, and per set of arguments."""

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

from sqlalchemy.orm import InstrumentedAttribute

from graph.db.engine import Database
from graph.db.models import Base
from graph.domain.access.roles import Principal
from graph.schema.loaders.base import Loader, Reader
from graph.schema.loaders.keyed import Columns
from graph.schema.loaders.pages import ONE, Counts, Highest, Pages
from graph.schema.loaders.rows import RowByKey, RowsByParent
from graph.schema.paging import EVERYTHING, Order, Page, Where
from graph.settings import Settings

L = TypeVar("L", bound=Loader[Any, Any])
Row = TypeVar("Row", bound=Base)
T = TypeVar("T")


class Loaders:
    """The loaders of one operation, on behalf of one principal."""

    def __init__(self, database: Database, principal: Principal | None, settings: Settings) -> None:
        self._reader = Reader(database, principal, settings) if principal else None
        self._made: dict[Hashable, Loader[Any, Any]] = {}

    def clear(self) -> None:
        """Forget all that was read: before each event of a subscription."""
        self._made.clear()

    def _get(self, key: Hashable, make: Callable[[Reader], L]) -> L:
        if self._reader is None:
            raise PermissionError("read without a principal")
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = make(self._reader)
        return found  # type: ignore[return-value]  # the key names the type

    def plain(self, kind: type[L]) -> L:
        """Return a loader that has no arguments."""
        return self._get(kind, kind)

    async def one(
        self, table: type[Row], of: Callable[[Row], T], key: Any, by: InstrumentedAttribute[Any] | None = None
    ) -> T | None:
        """Load the object of a row. A field may return just this: a plan then reads it for all parents at once."""
        row = await self.row(table, by).load(key)
        return of(row) if row is not None else None

    async def highest(
        self,
        table: type[Row],
        of: Callable[[Row], T],
        key: int,
        parent: InstrumentedAttribute[Any],
        order: Order,
        where: Where,
    ) -> T | None:
        """Load the object of a parent's first row in an order. As with `one`, a field may return just this."""
        row = await self.first(table, parent, order, where).load(key)
        return of(row) if row is not None else None

    async def many(
        self,
        table: type[Row],
        of: Callable[[Row], T],
        key: Any,
        parent: InstrumentedAttribute[Any],
        *order: Any,
    ) -> list[T]:
        """Load the objects of a parent's short list. As with `one`, a field may return just this."""
        return [of(row) for row in await self.children(table, parent, *order).load(key)]

    def row(
        self, table: type[Row], by: InstrumentedAttribute[Any] | None = None, *, columns: Columns = None
    ) -> RowByKey[Row]:
        """Return the loader of rows by primary key, or by another unique column."""
        column: InstrumentedAttribute[Any] = by if by is not None else getattr(table, "id")  # noqa: B009  (tables have one)
        key = (RowByKey, table, column.key, columns)
        return self._get((key, ()), lambda reader: RowByKey(reader, key, table, column, columns))

    def children(
        self,
        table: type[Row],
        parent: InstrumentedAttribute[Any],
        *order: Any,
        where: Where = EVERYTHING,
        columns: Columns = None,
    ) -> RowsByParent[Row]:
        """Return the loader of a parent's short list."""
        key = (RowsByParent, table, parent.key, where.key, columns)
        return self._get(
            (key, where.values), lambda reader: RowsByParent(reader, key, table, parent, order, where, columns)
        )

    def pages(
        self,
        table: type[Row],
        parent: InstrumentedAttribute[Any] | None,
        order: Order,
        page: Page,
        where: Where,
        *,
        columns: Columns = None,
    ) -> Pages[Row]:
        """Return the loader of a parent's page."""
        key = (Pages, table, parent.key if parent is not None else None, order, page.key, where.key, columns)
        return self._get(
            (key, page.values, where.values),
            lambda reader: Pages(reader, key, table, parent, order, page, where, columns),
        )

    def first(
        self,
        table: type[Row],
        parent: InstrumentedAttribute[Any],
        order: Order,
        where: Where,
        *,
        columns: Columns = None,
    ) -> Highest[Row]:
        """Return the loader of a parent's first row in an order."""
        key = (Highest, table, parent.key, order, where.key, columns)
        return self._get(
            (key, where.values), lambda reader: Highest(reader, key, table, parent, order, ONE, where, columns)
        )

    def counts(self, table: type[Base], parent: InstrumentedAttribute[Any] | None, where: Where) -> Counts:
        """Return the loader of how long a parent's list is."""
        key = (Counts, table, parent.key if parent is not None else None, where.key)
        return self._get((key, where.values), lambda reader: Counts(reader, key, table, parent, where))
