"""Loaders whose batch is one statement with the keys as its one parameter: of entities, or of pruned rows."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any, Generic, TypeVar

from sqlalchemy import Boolean, ColumnElement, Select, UnaryExpression
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.sql.elements import True_
from sqlalchemy.sql.operators import custom_op
from typing_extensions import override

from graph.db.models import Base
from graph.db.prepared import Prepared, among_keys, given_keys
from graph.schema.loaders.base import Loader, Reader
from graph.schema.loaders.visibility import HANG_ON, visible

K = TypeVar("K")
V = TypeVar("V")
# The attributes that rows are pruned to, each row a tuple of its key and these; None for whole entities.
Columns = tuple[str, ...] | None


class Keyed(Loader[K, V], Generic[K, V]):
    """A loader of one statement."""

    def __init__(self, reader: Reader, question: Hashable, columns: Columns = None) -> None:
        super().__init__(reader)
        # What it asks: loaders of equal questions make equal statements for equal eyes.
        self.question = question
        self.columns = columns

    def query(self) -> Select[*tuple[Any, ...]]:
        """Build the statement. Each row begins with its key, and has the entity or the columns after it."""
        raise NotImplementedError

    def grouped(self, rows: Iterable[Any]) -> dict[K, V]:
        """Sort the rows by their keys."""
        raise NotImplementedError

    @override
    async def read(self, keys: Sequence[K]) -> Mapping[K, V]:
        if self.columns is None:
            return await super().read(keys)
        return await self.reader.database.statements.joint.ask_all(self.statement, keys, self._read)

    @cached_property
    def statement(self) -> Prepared:
        """The statement, of pruned rows: the same for all who ask the same with the same eyes."""
        return self.reader.database.statements.prepared((self.question, self.reader.eyes), self.query)

    async def _read(self, keys: Sequence[K]) -> Mapping[K, V]:
        return self.grouped(await self.reader.database.statements.rows(self.statement, self._given(keys)))

    @override
    async def fetch(self, session: AsyncSession, keys: Sequence[K]) -> dict[K, V]:
        return self.grouped(await session.execute(self.query(), self._given(keys)))

    def _given(self, keys: Sequence[K]) -> dict[str, Any]:
        return given_keys(keys, postgresql=self.reader.database.is_postgresql)

    def among(self, column: InstrumentedAttribute[Any]) -> ColumnElement[bool]:
        """Select rows by the keys."""
        return among_keys(column, postgresql=self.reader.database.is_postgresql)

    def seen(self, table: type[Base], by: InstrumentedAttribute[Any] | None = None) -> ColumnElement[bool]:
        """Select what the principal may see of a table, of rows that are found by their keys, in this column."""
        principal, postgresql = self.reader.principal, self.reader.database.is_postgresql
        hangs_by = by is not None and table in HANG_ON and HANG_ON[table][0].key == by.key
        condition = visible(table, principal, self.among if postgresql and hangs_by else None)
        if postgresql or isinstance(condition, True_):
            return condition
        # What is no bare comparison finds no rows: SQLite would look for all that is visible first.
        return UnaryExpression(condition.self_group(), operator=custom_op[Any]("+"), type_=Boolean())

    def shown(self, row: Any) -> list[Any]:
        """Return what to select of a row, beside its key."""
        return [row] if self.columns is None else [getattr(row, name) for name in self.columns]

    def shown_of(self, row: Any) -> Any:
        """Return what was selected of a row: the entity, or all of the row."""
        return row[1] if self.columns is None else row
