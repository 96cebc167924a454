"""Rows by their key, and rows by their parent."""

from collections.abc import Hashable, Iterable
from typing import Any, Generic, TypeVar

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import InstrumentedAttribute
from typing_extensions import override

from graph.db.models import Base
from graph.schema.loaders.base import Reader
from graph.schema.loaders.keyed import Columns, Keyed
from graph.schema.paging import EVERYTHING, Where

Row = TypeVar("Row", bound=Base)


class RowByKey(Keyed[Any, Row | None], Generic[Row]):
    """The visible row with each value of a unique column."""

    def __init__(
        self,
        reader: Reader,
        question: Hashable,
        table: type[Row],
        column: InstrumentedAttribute[Any],
        columns: Columns = None,
    ) -> None:
        super().__init__(reader, question, columns)
        self.table = table
        self.column = column

    @override
    def query(self) -> Select[*tuple[Any, ...]]:
        return select(self.column, *self.shown(self.table)).where(self.among(self.table, self.column))

    @override
    def grouped(self, rows: Iterable[Any]) -> dict[Any, Row | None]:
        return {row[0]: self.shown_of(row) for row in rows}

    @override
    def missing(self) -> None:
        return None


class RowsByParent(Keyed[Any, list[Row]], Generic[Row]):
    """All visible rows of each parent, for lists that cannot grow long."""

    def __init__(
        self,
        reader: Reader,
        question: Hashable,
        table: type[Row],
        parent: InstrumentedAttribute[Any],
        order: tuple[ColumnElement[Any] | InstrumentedAttribute[Any], ...],
        where: Where = EVERYTHING,
        columns: Columns = None,
    ) -> None:
        super().__init__(reader, question, columns, where.values)
        self.table = table
        self.parent = parent
        self.order = order
        self.where = where

    @override
    def query(self) -> Select[*tuple[Any, ...]]:
        return (
            select(self.parent, *self.shown(self.table))
            .where(self.among(self.table, self.parent), *self.where.clauses)
            .order_by(*self.order)
        )

    @override
    def grouped(self, rows: Iterable[Any]) -> dict[Any, list[Row]]:
        found: dict[Any, list[Row]] = {}
        for row in rows:
            found.setdefault(row[0], []).append(self.shown_of(row))
        return found

    @override
    def missing(self) -> list[Row]:
        return []
