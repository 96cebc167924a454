"""Base class of loaders."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from aiodataloader import DataLoader
from sqlalchemy.ext.asyncio import AsyncSession
from typing_extensions import override

from graph.db.engine import Database
from graph.domain.access.roles import Principal
from graph.settings import Settings

K = TypeVar("K")
V = TypeVar("V")


@dataclass(frozen=True)
class Reader:
    """The principal and the database of loaders."""

    database: Database
    principal: Principal
    settings: Settings


class Loader(DataLoader[K, V], Generic[K, V]):
    """DataLoader that a failing sibling field cannot cancel, with one short session for each batch."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader = reader

    @override
    def load(self, key: K) -> asyncio.Future[V]:
        # graphql-core cancels the siblings of a failed non-null field. Unshielded,
        # that would cancel the future every other user of this key awaits.
        return asyncio.shield(super().load(key))

    @override
    async def batch_load_fn(self, keys: list[K]) -> list[V]:
        found = await self.read(keys)
        return [found[key] if key in found else self.missing() for key in keys]

    async def read(self, keys: Sequence[K]) -> Mapping[K, V]:
        """Read all these keys in one batch; absent and hidden objects are omitted."""
        async with self.reader.database.reads() as session:
            return await self.fetch(session, keys)

    async def fetch(self, session: AsyncSession, keys: Sequence[K]) -> dict[K, V]:
        """Read the values of the keys; omit absent and hidden objects."""
        raise NotImplementedError

    @property
    def access(self) -> Mapping[str, Any]:
        """The values of the permission filters' parameters."""
        return self.reader.principal.access_parameters

    def missing(self) -> V:
        """Return the value of a key without rows."""
        raise NotImplementedError
