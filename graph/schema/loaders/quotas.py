"""Loader of quota use."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from typing_extensions import override

from graph.db.enums import QuotaKind
from graph.db.models import QuotaUse
from graph.schema.loaders.base import Loader
from graph.schema.loaders.visibility import visible


class QuotaUses(Loader[QuotaKind, dict[str, int]]):
    """Loader of the number of objects of a kind by region; regions that never had one are omitted."""

    @override
    async def fetch(self, session: AsyncSession, keys: Sequence[QuotaKind]) -> dict[QuotaKind, dict[str, int]]:
        seen = select(QuotaUse).where(QuotaUse.kind.in_(keys), visible(QuotaUse))
        found: dict[QuotaKind, dict[str, int]] = {}
        for row in await session.scalars(seen, self.access):
            found.setdefault(row.kind, {})[row.region_name] = row.used
        return found

    @override
    def missing(self) -> dict[str, int]:
        return {}
