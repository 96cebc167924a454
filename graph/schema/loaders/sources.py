"""Sources of rows: each is one statement over keys, with permission filters.

A source has no principal and no database: its statement is the same for all of them.
"""

from collections.abc import Hashable, Iterable, Mapping
from typing import Any, cast

from sqlalchemy import BindParameter, ColumnElement, Select, bindparam, func, literal_column, select
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.sql.visitors import replacement_traverse
from typing_extensions import override

from graph.db.models import Base
from graph.schema.loaders.embedded import Text
from graph.schema.loaders.visibility import is_visible_with, visible, visible_with_keys
from graph.schema.paging import NO_FILTER, ListFilter

# The columns and embedded texts that rows are pruned to, each row a tuple of its key and these; None for whole entities.
Columns = tuple[str | Text, ...] | None
# The names and values of a statement's parameters, beside the keys and the principal's.
Values = tuple[tuple[str, Any], ...]
Column = InstrumentedAttribute[Any]
ROOT = 0  # The parent key of a list of the query itself.
AT_ROOT: ColumnElement[int] = literal_column(str(ROOT))


class Source:
    """Rows by keys."""

    def __init__(self, table: type[Base], *parts: Hashable, values: Values = ()) -> None:
        self.table = table
        # Sources with equal cache keys have the same statement.
        self.cache_key: Hashable = (type(self), table, *parts)
        self.values = values

    def values_with(self, columns: Columns) -> Values:
        """Return the values of all parameters of a statement with these columns."""
        texts = [one for one in columns or () if isinstance(one, Text)]
        return self.values + tuple(value for text in texts for value in text.values) if texts else self.values

    def query(self, columns: Columns, *, postgresql: bool) -> Select[*tuple[Any, ...]]:
        """Build the statement. Each row begins with its key, and has the entity or the columns after it."""
        raise NotImplementedError

    def grouped(self, rows: Iterable[Any], columns: Columns) -> Mapping[Any, Any]:
        """Group the rows by their keys: entities, or pruned rows as they are."""
        raise NotImplementedError

    def missing(self) -> Any:
        """Return the value of a key without rows."""
        raise NotImplementedError

    def embeds_in(self, parent: type[Base]) -> bool:
        """Whether the rows can be embedded in a visible row of the parent."""
        return False

    @property
    def embedded_values(self) -> Values:
        """The parameters of the statement of embedded rows, without their prefix."""
        return self.values

    def embedded(self, row: Any, item: Text, prefix: str) -> Select[str]:
        """Select the items of a row, without permission filters: the row is visible, and so are they."""
        raise NotImplementedError

    def _below(self, query: Select[str], prefix: str) -> Select[str]:
        """Take the parent's columns from the statement around the query, and prefix the parameters."""
        names = {name for name, _ in self.embedded_values}

        def prefixed(element: Any, **_: Any) -> Any:
            if not isinstance(element, BindParameter) or element.key not in names:
                return None
            own = cast("BindParameter[Any]", element)
            return bindparam(prefix + own.key, type_=own.type)

        return cast("Select[str]", replacement_traverse(query, {}, prefixed)).correlate_except(self.table)


class OneRow(Source):
    """The visible row with each value of a unique column, by default of the primary key."""

    def __init__(self, table: type[Base], by: Column | None = None) -> None:
        self.by: Column = by if by is not None else getattr(table, "id")  # noqa: B009  (tables have one)
        super().__init__(table, self.by.key)

    @override
    def query(self, columns: Columns, *, postgresql: bool) -> Select[*tuple[Any, ...]]:
        return select(self.by, *selected_columns(self.table, columns)).where(visible_with_keys(self.table, self.by))

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
        query = select(self.parent, *selected_columns(self.table, columns))
        return query.where(visible_with_keys(self.table, self.parent), *self.where.clauses).order_by(*self.order)

    @override
    def embeds_in(self, parent: type[Base]) -> bool:
        return is_visible_with(parent, self.table, self.parent)

    @override
    def embedded(self, row: Any, item: Text, prefix: str) -> Select[str]:
        query = select(item.expression(self.table).label("item")).where(self.parent == row.id, *self.where.clauses)
        return self._below(query.order_by(*self.order), prefix)

    @override
    def grouped(self, rows: Iterable[Any], columns: Columns) -> Mapping[Any, list[Any]]:
        return lists(rows, columns)

    @override
    def missing(self) -> list[Any]:
        return []


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
        matching = (visible_with_keys(self.table, self.parent), *self.where.clauses)
        counted = joined(select(self.parent, func.count()).select_from(self.table), self.where)
        return counted.where(*matching).group_by(self.parent)

    @override
    def grouped(self, rows: Iterable[Any], columns: Columns) -> Mapping[Any, int]:
        return {key: count for key, count in rows}  # noqa: C416  (rows are not pairs to a type checker)

    @override
    def missing(self) -> int:
        return 0


def joined(query: Select[*tuple[Any, ...]], where: ListFilter) -> Select[*tuple[Any, ...]]:
    """Join the tables that a filter needs."""
    for table, condition in where.joined:
        query = query.join(table, condition)
    return query


def selected_columns(row: Any, columns: Columns) -> list[Any]:
    """Return the columns of a row to select in addition to its key."""
    if columns is None:
        return [row]
    return [one.expression(row) if isinstance(one, Text) else getattr(row, one) for one in columns]


def lists(rows: Iterable[Any], columns: Columns) -> dict[Any, list[Any]]:
    """Return the rows of each key, in order."""
    found: dict[Any, list[Any]] = {}
    for row in rows:
        found.setdefault(row[0], []).append(row[1] if columns is None else row)
    return found
