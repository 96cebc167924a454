"""Sources of rows: each is one statement over keys, with permission filters.

A source has no principal and no database: its statement is the same for all of them.
"""

from collections.abc import Hashable, Iterable, Mapping
from typing import Any, cast

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Integer,
    Select,
    and_,
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
from graph.db.statement_cache import key_in_list, keys_parameter
from graph.schema.loaders.visibility import PARENT_OF, visible, visible_keys
from graph.schema.paging import LIMIT, NO_FILTER, ListFilter, Order, Page, PageRows

# The columns that rows are pruned to, each row a tuple of its key and these; None for whole entities.
Columns = tuple[str, ...] | None
# The names and values of a statement's parameters, beside the keys and the principal's.
Values = tuple[tuple[str, Any], ...]
Column = InstrumentedAttribute[Any]
ROOT = 0  # The parent key of a list of the query itself.
ONE = Page(limit=1, backwards=False, after=None, before=None)
AT_ROOT: ColumnElement[int] = literal_column(str(ROOT))
PAGE_LIMIT = bindparam(LIMIT, type_=Integer())


class Source:
    """Rows by keys."""

    def __init__(self, table: type[Base], *parts: Hashable, values: Values = ()) -> None:
        self.table = table
        # Sources with equal cache keys have the same statement.
        self.cache_key: Hashable = (type(self), table, *parts)
        self.values = values

    def query(self, columns: Columns, *, postgresql: bool) -> Select[*tuple[Any, ...]]:
        """Build the statement. Each row begins with its key, and has the entity or the columns after it."""
        raise NotImplementedError

    def grouped(self, rows: Iterable[Any], columns: Columns) -> Mapping[Any, Any]:
        """Group the rows by their keys: entities, or pruned rows as they are."""
        raise NotImplementedError

    def missing(self) -> Any:
        """Return the value of a key without rows."""
        raise NotImplementedError


class OneRow(Source):
    """The visible row with each value of a unique column, by default of the primary key."""

    def __init__(self, table: type[Base], by: Column | None = None) -> None:
        self.by: Column = by if by is not None else getattr(table, "id")  # noqa: B009  (tables have one)
        super().__init__(table, self.by.key)

    @override
    def query(self, columns: Columns, *, postgresql: bool) -> Select[*tuple[Any, ...]]:
        return select(self.by, *_selected_columns(self.table, columns)).where(_visible_with_keys(self.table, self.by))

    @override
    def grouped(self, rows: Iterable[Any], columns: Columns) -> Mapping[Any, Any]:
        if columns is None:
            return {row[0]: row[1] for row in rows}
        return {row[0]: row for row in rows}

    @override
    def missing(self) -> None:
        return None


class Rows(Source):
    """All visible rows of each parent, for lists that cannot grow long."""

    def __init__(self, table: type[Base], parent: Column, *order: Any, where: ListFilter = NO_FILTER) -> None:
        super().__init__(table, parent.key, tuple(map(str, order)), where.key, values=where.values)
        self.parent = parent
        self.order = order
        self.where = where

    @override
    def query(self, columns: Columns, *, postgresql: bool) -> Select[*tuple[Any, ...]]:
        query = select(self.parent, *_selected_columns(self.table, columns))
        return query.where(_visible_with_keys(self.table, self.parent), *self.where.clauses).order_by(*self.order)

    @override
    def grouped(self, rows: Iterable[Any], columns: Columns) -> Mapping[Any, list[Any]]:
        return _lists(rows, columns)

    @override
    def missing(self) -> list[Any]:
        return []


class _Ordered(Source):
    """The first rows of each parent in an order. `parent` is None for a list of the query itself, whose key is ROOT."""

    def __init__(
        self, table: type[Base], parent: Column | None, order: Order, page: Page, where: ListFilter = NO_FILTER
    ) -> None:
        parts = (parent.key if parent is not None else None, order, page.key, where.key)
        super().__init__(table, *parts, values=(*page.values, *where.values))
        self.parent = parent
        self.order = order
        self.page = page
        self.where = where

    @override
    def query(self, columns: Columns, *, postgresql: bool) -> Select[*tuple[Any, ...]]:
        if self.parent is None:
            matching = self._matching(AT_ROOT, *_selected_columns(self.table, columns)).where(visible(self.table))
            return matching.order_by(*self._directed(self.order.columns)).limit(PAGE_LIMIT)
        return self._lateral(self.parent, columns) if postgresql else self._correlated(self.parent, columns)

    def _matching(self, *columns: Any) -> Select[*tuple[Any, ...]]:
        # Named, because a page without selected fields selects no column of the row.
        query = _joined(select(*columns).select_from(self.table), self.where).where(*self.where.clauses)
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

    def _directed(self, columns: Iterable[Any]) -> list[Any]:
        # A page from the end is read in reverse order, and reversed again by `_page_rows`.
        downwards = self.order.descending != self.page.backwards
        return [column.desc() if downwards else column.asc() for column in columns]

    def _lateral(self, parent: Column, columns: Columns) -> Select[*tuple[Any, ...]]:
        """Return the statement for PostgreSQL: LATERAL scans n index rows for each parent."""
        inner, parents = self._of_each_parent(parent, self._inner(columns), postgresql=True)
        page = inner.limit(PAGE_LIMIT).lateral("page")
        row = aliased(self.table, page) if columns is None else page.c
        return self._outer(row, parents, columns).select_from(parents.join(page, true()))

    def _correlated(self, parent: Column, columns: Columns) -> Select[*tuple[Any, ...]]:
        """Return the statement for SQLite, which has no LATERAL: a correlated list of ids scans as few index rows."""
        inner, parents = self._of_each_parent(parent, [_primary_key(self.table)], postgresql=False)
        row = aliased(self.table, name="page")
        chosen = inner.limit(PAGE_LIMIT).correlate(parents)
        return self._outer(row, parents, columns).select_from(parents.join(row, _primary_key(row).in_(chosen)))

    def _of_each_parent(
        self, parent: Column, columns: list[Any], *, postgresql: bool
    ) -> tuple[Select[*tuple[Any, ...]], Any]:
        """Return the ordered statement of one parent's rows, and the parents that it refers to."""
        inner = self._matching(*columns).order_by(*self._directed(self.order.columns))
        seen = _visible_parents(self.table, parent)
        if seen is not None:
            parents: Any = seen.subquery("parents")
        else:
            inner = inner.where(visible(self.table))
            parents = _listed_keys(parent, postgresql=postgresql)
        return inner.where(parent == _key_of(parents)), parents

    def _inner(self, columns: Columns) -> list[Any]:
        """Return the columns of the inner statement: no more than the outer one needs."""
        if columns is None:
            return [self.table]
        order = [column.key for column in self.order.columns]
        return [getattr(self.table, name) for name in dict.fromkeys((*columns, *order))]

    def _outer(self, row: Any, parents: Any, columns: Columns) -> Select[*tuple[Any, ...]]:
        """Return the outer statement: the key of each parent, and the columns of its rows in order."""
        order = [getattr(row, column.key) for column in self.order.columns]
        return select(_key_of(parents), *_selected_columns(row, columns)).order_by(*self._directed(order))


class PageOfRows(_Ordered):
    """One page of each parent's rows."""

    @override
    def grouped(self, rows: Iterable[Any], columns: Columns) -> Mapping[Any, PageRows[Any]]:
        return {key: self._page_rows(of_parent) for key, of_parent in _lists(rows, columns).items()}

    @override
    def missing(self) -> PageRows[Any]:
        return PageRows([], has_next=self.page.before is not None, has_previous=self.page.after is not None)

    def _page_rows(self, rows: list[Any]) -> PageRows[Any]:
        more = len(rows) > self.page.limit
        rows = rows[: self.page.limit]
        # The row of a cursor proves that there are rows beyond the page.
        beyond_next, beyond_previous = self.page.before is not None, self.page.after is not None
        if self.page.backwards:
            return PageRows(rows[::-1], has_next=beyond_next, has_previous=more or beyond_previous)
        return PageRows(rows, has_next=more or beyond_next, has_previous=beyond_previous)

    @property
    def count(self) -> "RowCount":
        """The source of the number of rows of each parent's list."""
        return RowCount(self.table, self.parent, self.where)


class FirstRow(_Ordered):
    """The first of each parent's rows in an order."""

    def __init__(self, table: type[Base], parent: Column, order: Order, where: ListFilter = NO_FILTER) -> None:
        super().__init__(table, parent, order, ONE, where)
        # No second row is needed, unlike for a page, which reads one more row than it shows.
        self.values = ((LIMIT, 1), *where.values)

    @override
    def grouped(self, rows: Iterable[Any], columns: Columns) -> Mapping[Any, Any]:
        return {key: first for key, [first, *_] in _lists(rows, columns).items()}

    @override
    def missing(self) -> None:
        return None


class RowCount(Source):
    """The number of rows of each parent's list."""

    def __init__(self, table: type[Base], parent: Column | None, where: ListFilter = NO_FILTER) -> None:
        super().__init__(table, parent.key if parent is not None else None, where.key, values=where.values)
        self.parent = parent
        self.where = where

    @override
    def query(self, columns: Columns, *, postgresql: bool) -> Select[*tuple[Any, ...]]:
        if self.parent is None:
            matching = (visible(self.table), *self.where.clauses)
            return select(AT_ROOT, func.count()).select_from(self.table).where(*matching)
        matching = (_visible_with_keys(self.table, self.parent), *self.where.clauses)
        counted = _joined(select(self.parent, func.count()).select_from(self.table), self.where)
        return counted.where(*matching).group_by(self.parent)

    @override
    def grouped(self, rows: Iterable[Any], columns: Columns) -> Mapping[Any, int]:
        return {key: count for key, count in rows}  # noqa: C416  (rows are not pairs to a type checker)

    @override
    def missing(self) -> int:
        return 0


def _joined(query: Select[*tuple[Any, ...]], where: ListFilter) -> Select[*tuple[Any, ...]]:
    for table, condition in where.joined:
        query = query.join(table, condition)
    return query


def _selected_columns(row: Any, columns: Columns) -> list[Any]:
    """Return the columns of a row to select in addition to its key."""
    return [row] if columns is None else [getattr(row, name) for name in columns]


def _lists(rows: Iterable[Any], columns: Columns) -> dict[Any, list[Any]]:
    found: dict[Any, list[Any]] = {}
    for row in rows:
        found.setdefault(row[0], []).append(row[1] if columns is None else row)
    return found


def _visible_with_keys(table: type[Base], column: Column) -> ColumnElement[bool]:
    """Select the visible rows of a table with one of the keys in this column."""
    parents = _visible_parents(table, column)
    return and_(key_in_list(column), visible(table)) if parents is None else column.in_(parents)


def _visible_parents(table: type[Base], column: Column) -> Select[int] | None:
    """Select the visible keys if this column determines visibility; each key is then checked once."""
    if column.class_ is not table and column.key == "id":
        # The rows are joined with their parent, and visible to its viewers.
        return visible_keys(cast("type[Base]", column.class_))
    if column.class_ not in PARENT_OF:
        return None
    own, parent = PARENT_OF[column.class_]
    return visible_keys(parent) if own.key == column.key else None


def _listed_keys(parent: Column, *, postgresql: bool) -> Any:
    """Return the keys as a table with one column."""
    keys = keys_parameter(parent)
    if postgresql:
        return func.unnest(keys).table_valued(column("id", BigInteger()), name="parents").render_derived()
    return func.json_each(keys).table_valued(column("value", BigInteger()), name="parents")


def _key_of(parents: Any) -> ColumnElement[Any]:
    [key] = parents.c
    return key


def _primary_key(row: Any) -> Any:
    return row.id
