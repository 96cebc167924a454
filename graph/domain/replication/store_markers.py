"""Record of the marked stores: which regions' stores have got a marker, and the installation's key in it."""

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.models import Installation, MarkedStore


async def installation_key(session: AsyncSession) -> str:
    """Return the key of this installation."""
    return (await session.scalars(select(Installation.key))).one()


async def is_marked(session: AsyncSession, region: str) -> bool:
    """Whether the region's store has got its marker before."""
    return await session.get(MarkedStore, region) is not None


async def record_marked(session: AsyncSession, region: str) -> None:
    """Record that the region's store has its marker. Idempotent, also in two processes at once."""
    if await is_marked(session, region):
        return
    try:
        async with session.begin_nested():
            session.add(MarkedStore(region_name=region))
    except IntegrityError:
        # Another process recorded it concurrently.
        pass
