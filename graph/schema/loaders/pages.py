"""Sources of rows in an order: pages, and first rows."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Integer, Select, bindparam, column, func, select, true, tuple_
from sqlalchemy.orm import aliased
from typing_extensions import override

from graph.db.models import Base
from graph.db.statement_cache import keys_parameter
from graph.schema.loaders.embedded import Text
from graph.schema.loaders.sources import (
    AT_ROOT,
    Column,
    Columns,
    RowCount,
    Source,
    Values,
    joined,
    lists,
    selected_columns,
)
from graph.schema.loaders.visibility import is_visible_with, visible, visible_parents
from graph.schema.paging import LIMIT, NO_FILTER, ListFilter, Order, Page, PageRows

ONE = Page(limit=1, backwards=False, after=None, before=None)
PAGE_LIMIT = bindparam(LIMIT, type_=Integer())


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
            matching = self._matching(*self._inner(columns)).where(visible(self.table))
            inner = matching.order_by(*self._directed(self.order.columns)).limit(PAGE_LIMIT).subquery()
            row = aliased(self.table, inner) if columns is None else inner.c
            return self._outer(row, AT_ROOT, columns).select_from(inner)
        return self._lateral(self.parent, columns) if postgresql else self._correlated(self.parent, columns)

    @override
    def embeds_in(self, parent: type[Base]) -> bool:
        # A page from the end would have to be sorted twice.
        follows = self.parent is not None and is_visible_with(parent, self.table, self.parent)
        return follows and not self.page.backwards and not self.where.joined

    @property
    @override
    def embedded_values(self) -> Values:
        # Without the row that shows whether there are more.
        return tuple((name, self.page.limit if name == LIMIT else value) for name, value in self.values)

    @override
    def embedded(self, row: Any, item: Text, prefix: str) -> Select[str]:
        query = self._matching(item.expression(self.table).label("item")).where(self.parent == row.id)
        return self._below(query.order_by(*self._directed(self.order.columns)).limit(PAGE_LIMIT), prefix)

    def _matching(self, *columns: Any) -> Select[*tuple[Any, ...]]:
        # Named, because a page without selected fields selects no column of the row.
        query = joined(select(*columns).select_from(self.table), self.where).where(*self.where.clauses)
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
        return self._outer(row, _key_of(parents), columns).select_from(parents.join(page, true()))

    def _correlated(self, parent: Column, columns: Columns) -> Select[*tuple[Any, ...]]:
        """Return the statement for SQLite, which has no LATERAL: a correlated list of ids scans as few index rows."""
        inner, parents = self._of_each_parent(parent, [_primary_key(self.table)], postgresql=False)
        row = aliased(self.table, name="page")
        chosen = inner.limit(PAGE_LIMIT).correlate(parents)
        return self._outer(row, _key_of(parents), columns).select_from(parents.join(row, _primary_key(row).in_(chosen)))

    def _of_each_parent(
        self, parent: Column, columns: list[Any], *, postgresql: bool
    ) -> tuple[Select[*tuple[Any, ...]], Any]:
        """Return the ordered statement of one parent's rows, and the parents that it refers to."""
        inner = self._matching(*columns).order_by(*self._directed(self.order.columns))
        seen = visible_parents(self.table, parent)
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
        names = [name for name in columns if isinstance(name, str)]
        order = [column.key for column in self.order.columns]
        return [getattr(self.table, name) for name in dict.fromkeys((*names, *order))]

    def _outer(self, row: Any, key: ColumnElement[Any], columns: Columns) -> Select[*tuple[Any, ...]]:
        """Return the outer statement: the key of each parent, and the columns of its rows in order."""
        order = [getattr(row, column.key) for column in self.order.columns]
        return select(key, *selected_columns(row, columns)).order_by(*self._directed(order))


class PageOfRows(_Ordered):
    """One page of each parent's rows."""

    @override
    def grouped(self, rows: Iterable[Any], columns: Columns) -> Mapping[Any, PageRows[Any]]:
        return {key: self._page_rows(of_parent) for key, of_parent in lists(rows, columns).items()}

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
        return {key: first for key, [first, *_] in lists(rows, columns).items()}

    @override
    def missing(self) -> None:
        return None


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
