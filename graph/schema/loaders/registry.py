"""Registry of one operation's loaders: one for each source, created on first use."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy.ext.asyncio import AsyncSession
from typing_extensions import override

from graph.db.engine import Database
from graph.db.models import Base
from graph.db.statement_cache import KEYS
from graph.domain.access.roles import Principal
from graph.schema.loaders.base import Loader, Reader
from graph.schema.loaders.sources import Column, Columns, OneRow, Rows, Source
from graph.schema.paging import NO_FILTER, ListFilter
from graph.settings import Settings

L = TypeVar("L", bound=Loader[Any, Any])
Row = TypeVar("Row", bound=Base)


class SourceLoader(Loader[Any, Any]):
    """Batches and caches the entities of one source."""

    def __init__(self, reader: Reader, source: Source) -> None:
        super().__init__(reader)
        self.source = source

    @override
    async def fetch(self, session: AsyncSession, keys: Sequence[Any]) -> dict[Any, Any]:
        database = self.reader.database
        postgresql = database.is_postgresql
        query = database.statements.query(self.source.cache_key, lambda: self.source.query(None, postgresql=postgresql))
        rows = await session.execute(query, {**self.access, **dict(self.source.values), KEYS: list(keys)})
        return dict(self.source.grouped(rows, None))

    @override
    def missing(self) -> Any:
        return self.source.missing()


class Loaders:
    """The loaders of one operation, on behalf of one principal."""

    def __init__(self, database: Database, principal: Principal | None, settings: Settings) -> None:
        self._reader = Reader(database, principal, settings) if principal else None
        self._loaders: dict[Hashable, Loader[Any, Any]] = {}

    def clear(self) -> None:
        """Clear all cached values."""
        self._loaders.clear()

    @property
    def reader(self) -> Reader:
        """The principal and the database."""
        if self._reader is None:
            raise PermissionError("a loader ran without a principal")
        return self._reader

    def _get(self, key: Hashable, make: Callable[[Reader], L]) -> L:
        found = self._loaders.get(key)
        if found is None:
            found = self._loaders[key] = make(self.reader)
        return found  # type: ignore[return-value]  # the key names the type

    def plain(self, kind: type[L]) -> L:
        """Return a loader that has no arguments."""
        return self._get(kind, kind)

    def of(self, source: Source) -> SourceLoader:
        """Return the loader of a source's entities."""
        return self._get((source.cache_key, source.values), lambda reader: SourceLoader(reader, source))

    def row(self, table: type[Row], by: Column | None = None) -> Loader[Any, Row | None]:
        """Return the loader of rows by primary key, or by another unique column."""
        return self.of(OneRow(table, by))

    def children(
        self, table: type[Row], parent: Column, *order: Any, where: ListFilter = NO_FILTER
    ) -> Loader[Any, list[Row]]:
        """Return the loader of a parent's short list."""
        return self.of(Rows(table, parent, *order, where=where))

    async def pruned(self, source: Source, columns: Columns, keys: Sequence[Any]) -> Mapping[Any, Any]:
        """Read a source's rows, with these columns only; equal reads at the same time are one statement."""
        reader = self.reader
        statements, principal = reader.database.statements, reader.principal
        statement = statements.compiled(
            (source.cache_key, columns), lambda: source.query(columns, postgresql=reader.database.is_postgresql)
        )

        parameters = source.values_with(columns)

        async def read(keys: Sequence[Any]) -> Mapping[Any, Any]:
            values = {**principal.access_parameters, **dict(parameters), KEYS: list(keys)}
            return source.grouped(await statements.rows(statement, values), columns)

        return await statements.coalescer.load_many((statement, parameters, principal.access_key), keys, read)
