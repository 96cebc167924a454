"""Rows by their key, and rows by their parent."""

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute
from typing_extensions import override

from graph.db.models import Base
from graph.schema.loaders.base import Loader, Reader
from graph.schema.loaders.visibility import visible

Row = TypeVar("Row", bound=Base)


class RowByKey(Loader[Any, Row | None], Generic[Row]):
    """The visible row with each value of a unique column; the primary key where none is named."""

    def __init__(self, reader: Reader, table: type[Row], column: InstrumentedAttribute[Any]) -> None:
        super().__init__(reader)
        self.table = table
        self.column = column

    @override
    async def fetch(self, session: AsyncSession, keys: Sequence[Any]) -> dict[Any, Row | None]:
        query = select(self.table).where(self.column.in_(keys), visible(self.table, self.reader.principal))
        return {getattr(row, self.column.key): row for row in await session.scalars(query)}

    @override
    def missing(self) -> None:
        return None


class RowsByParent(Loader[Any, list[Row]], Generic[Row]):
    """All visible rows of each parent, for lists that cannot grow long."""

    def __init__(
        self,
        reader: Reader,
        table: type[Row],
        parent: InstrumentedAttribute[Any],
        order: tuple[ColumnElement[Any] | InstrumentedAttribute[Any], ...],
        where: tuple[ColumnElement[bool], ...] = (),
    ) -> None:
        super().__init__(reader)
        self.table = table
        self.parent = parent
        self.order = order
        self.where = where

    @override
    async def fetch(self, session: AsyncSession, keys: Sequence[Any]) -> dict[Any, list[Row]]:
        query = (
            select(self.table)
            .where(self.parent.in_(keys), visible(self.table, self.reader.principal), *self.where)
            .order_by(*self.order)
        )
        found: dict[Any, list[Row]] = {}
        for row in await session.scalars(query):
            found.setdefault(getattr(row, self.parent.key), []).append(row)
        return found

    @override
    def missing(self) -> list[Row]:
        return []
