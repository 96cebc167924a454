"""Loaders whose batch is one statement with the keys as one parameter: of entities, or of pruned rows."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any, Generic, TypeVar

from sqlalchemy import ColumnElement, Select, and_
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute
from typing_extensions import override

from graph.db.models import Base
from graph.db.prepared import KEYS, Prepared, among_keys
from graph.schema.loaders.base import Loader, Reader
from graph.schema.loaders.visibility import PARENT_OF, visible, visible_keys

K = TypeVar("K")
V = TypeVar("V")
# The attributes that rows are pruned to, each row a tuple of its key and these; None for whole entities.
Columns = tuple[str, ...] | None
# The names and values of a statement's parameters, beside the keys and the principal's.
Values = tuple[tuple[str, Any], ...]


class Keyed(Loader[K, V], Generic[K, V]):
    """A loader of one statement."""

    def __init__(self, reader: Reader, question: Hashable, columns: Columns = None, values: Values = ()) -> None:
        super().__init__(reader)
        # Loaders of equal questions have the same statement, whoever reads.
        self.question = question
        self.columns = columns
        self.values = values

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
        group = self.statement, self.values, self.reader.principal.access_key
        return await self.reader.database.statements.joint.ask_all(group, keys, self._read)

    @cached_property
    def statement(self) -> Prepared:
        """The statement, of pruned rows."""
        return self.reader.database.statements.prepared(self.question, self.query)

    async def _read(self, keys: Sequence[K]) -> Mapping[K, V]:
        return self.grouped(await self.reader.database.statements.rows(self.statement, self._parameters(keys)))

    @override
    async def fetch(self, session: AsyncSession, keys: Sequence[K]) -> dict[K, V]:
        return self.grouped(await session.execute(self.query(), self._parameters(keys)))

    def _parameters(self, keys: Sequence[K]) -> dict[str, Any]:
        return {**self.access, **dict(self.values), KEYS: list(keys)}

    def among(self, table: type[Base], column: InstrumentedAttribute[Any]) -> ColumnElement[bool]:
        """Select the visible rows of a table with one of the keys in this column."""
        parent = visible_parents(table, column)
        return and_(among_keys(column), visible(table)) if parent is None else column.in_(parent)

    def shown(self, row: Any) -> list[Any]:
        """Return what to select of a row, beside its key."""
        return [row] if self.columns is None else [getattr(row, name) for name in self.columns]

    def shown_of(self, row: Any) -> Any:
        """Return what was selected of a row: the entity, or all of the row."""
        return row[1] if self.columns is None else row


def visible_parents(table: type[Base], column: InstrumentedAttribute[Any]) -> Select[int] | None:
    """Select the keys that are visible, if those in this column decide what is visible; each is looked at once."""
    if table not in PARENT_OF:
        return None
    own, parent = PARENT_OF[table]
    return visible_keys(parent) if own.key == column.key else None
