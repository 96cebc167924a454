"""Pages of rows for many parents in one statement, and how many rows each parent has."""

from collections.abc import Hashable, Iterable, Sequence
from typing import Any, Generic, TypeVar

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Integer,
    Select,
    bindparam,
    column,
    func,
    literal_column,
    select,
    true,
    tuple_,
)
from sqlalchemy.orm import InstrumentedAttribute, aliased
from typing_extensions import override

from graph.db.models import Base
from graph.db.prepared import keys_parameter
from graph.schema.loaders.base import Reader
from graph.schema.loaders.keyed import Columns, Keyed, visible_parents
from graph.schema.loaders.visibility import visible
from graph.schema.paging import EVERYTHING, LIMIT, Order, Page, Slice, Where

Row = TypeVar("Row", bound=Base)
V = TypeVar("V")
ROOT = 0  # the one parent of a list that hangs on the query itself
ONE = Page(limit=1, backwards=False, after=None, before=None)
AT_ROOT: ColumnElement[int] = literal_column(str(ROOT))
MOST = bindparam(LIMIT, type_=Integer())


class Ordered(Keyed[int, V], Generic[Row, V]):
    """The first rows of each parent's in an order. `parent` is None for a list at the root, whose only key is ROOT."""

    def __init__(
        self,
        reader: Reader,
        question: Hashable,
        table: type[Row],
        parent: InstrumentedAttribute[Any] | None,
        order: Order,
        page: Page,
        where: Where = EVERYTHING,
        columns: Columns = None,
    ) -> None:
        super().__init__(reader, question, columns, (*page.values, *where.values))
        self.table = table
        self.parent = parent
        self.order = order
        self.page = page
        self.where = where

    @override
    def query(self) -> Select[*tuple[Any, ...]]:
        if self.parent is None:
            return self._sorted(self._matching(AT_ROOT, *self.shown(self.table)).where(visible(self.table))).limit(MOST)
        return self._lateral(self.parent) if self.reader.database.is_postgresql else self._window(self.parent)

    def _matching(self, *columns: Any) -> Select[*tuple[Any, ...]]:
        # Named: a page of which nothing is shown selects no column of it.
        query = select(*columns).select_from(self.table).where(*self.where.clauses)
        place = tuple_(*self.order.columns)
        if self.page.after is not None:
            bound = self._place("after")
            query = query.where(place < bound if self.order.descending else place > bound)
        if self.page.before is not None:
            bound = self._place("before")
            query = query.where(place > bound if self.order.descending else place < bound)
        return query

    def _place(self, name: str) -> Any:
        columns = enumerate(self.order.columns)
        return tuple_(*(bindparam(f"{name}_{place}", type_=column.type) for place, column in columns))

    def _directed(self, columns: Sequence[Any]) -> list[Any]:
        # A page from the back is read in the other direction, and turned round by `_slice`.
        downwards = self.order.descending != self.page.backwards
        return [column.desc() if downwards else column.asc() for column in columns]

    def _sorted(self, query: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
        return query.order_by(*self._directed(self.order.columns))

    def _inner(self, parent: InstrumentedAttribute[Any]) -> list[Any]:
        """Return what the statement within has to select: no more than the one around it needs."""
        if self.columns is None:
            return [self.table]
        order = [column.key for column in self.order.columns]
        return [getattr(self.table, name) for name in dict.fromkeys((*self.columns, *order, parent.key))]

    def _outer(self, inner: Any) -> Any:
        return aliased(self.table, inner) if self.columns is None else inner.c

    def _lateral(self, parent: InstrumentedAttribute[Any]) -> Select[*tuple[Any, ...]]:
        """PostgreSQL: an index scan of n rows a parent, where a window would read every row."""
        inner = self._matching(*self._inner(parent))
        seen = visible_parents(self.table, parent)
        if seen is None:
            listed = func.unnest(keys_parameter(parent)).table_valued(column("id", BigInteger()), name="parents")
            parents: Any = listed.render_derived()
            inner = inner.where(visible(self.table))
        else:
            parents = seen.subquery("parents")
        page = self._sorted(inner.where(parent == parents.c.id)).limit(MOST).lateral("page")
        row = self._outer(page)
        columns = [getattr(row, column.key) for column in self.order.columns]
        query = select(parents.c.id, *self.shown(row)).select_from(parents.join(page, true()))
        return query.order_by(*self._directed(columns))

    def _window(self, parent: InstrumentedAttribute[Any]) -> Select[*tuple[Any, ...]]:
        """SQLite has no LATERAL."""
        rank = func.row_number().over(partition_by=parent, order_by=self._directed(self.order.columns)).label("rank")
        inner = self._matching(*self._inner(parent), rank).where(self.among(self.table, parent)).subquery()
        row = self._outer(inner)
        columns = [getattr(row, column.key) for column in self.order.columns]
        query = select(getattr(row, parent.key), *self.shown(row)).where(inner.c.rank <= MOST)
        return query.order_by(*self._directed(columns))


class Pages(Ordered[Row, Slice[Row]], Generic[Row]):
    """One page of each parent's rows."""

    @override
    def grouped(self, rows: Iterable[Any]) -> dict[int, Slice[Row]]:
        found: dict[int, list[Row]] = {}
        for row in rows:
            found.setdefault(row[0], []).append(self.shown_of(row))
        return {key: self._slice(of_parent) for key, of_parent in found.items()}

    @override
    def missing(self) -> Slice[Row]:
        return Slice([], has_next=self.page.before is not None, has_previous=self.page.after is not None)

    def _slice(self, rows: list[Row]) -> Slice[Row]:
        more = len(rows) > self.page.limit
        rows = rows[: self.page.limit]
        # What a cursor stands for is itself beyond the page.
        beyond_next, beyond_previous = self.page.before is not None, self.page.after is not None
        if self.page.backwards:
            return Slice(rows[::-1], has_next=beyond_next, has_previous=more or beyond_previous)
        return Slice(rows, has_next=more or beyond_next, has_previous=beyond_previous)


class Highest(Ordered[Row, Row | None], Generic[Row]):
    """The first of each parent's rows."""

    @override
    def grouped(self, rows: Iterable[Any]) -> dict[int, Row | None]:
        found: dict[int, Row | None] = {}
        for row in rows:
            found.setdefault(row[0], self.shown_of(row))
        return found

    @override
    def missing(self) -> None:
        return None


class Counts(Keyed[int, int]):
    """How many rows each parent's list has."""

    def __init__(
        self,
        reader: Reader,
        question: Hashable,
        table: type[Base],
        parent: InstrumentedAttribute[Any] | None,
        where: Where = EVERYTHING,
    ) -> None:
        super().__init__(reader, question, (), where.values)
        self.table = table
        self.parent = parent
        self.where = where

    @override
    def query(self) -> Select[*tuple[Any, ...]]:
        if self.parent is None:
            matching = (visible(self.table), *self.where.clauses)
            return select(AT_ROOT, func.count()).select_from(self.table).where(*matching)
        matching = (self.among(self.table, self.parent), *self.where.clauses)
        return select(self.parent, func.count()).where(*matching).group_by(self.parent)

    @override
    def grouped(self, rows: Iterable[Any]) -> dict[int, int]:
        return {key: count for key, count in rows}  # noqa: C416  (rows are not pairs to a type checker)

    @override
    def missing(self) -> int:
        return 0
