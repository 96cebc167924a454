"""Who is alive: each worker renews a lease, and writes only while it has it.

The engine does not notice dead workers by itself. A survivor takes over the work of a worker whose lease has run
out, and fences it first: should that worker wake up again, its writes fail.
"""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import timedelta

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.engine import Database
from graph.db.models import WorkerLease, now

RENEW_SECONDS = 2.0
LEASE_SECONDS = 8.0
# Any number will do that nobody else locks in this database: one survivor at a time takes over.
REAPER_LOCK = 7306921


class Fenced(BaseException):
    """The worker was taken for dead; its work belongs to another.

    No Exception, because the engine would keep one as the outcome of a step, and the successor would find it there.
    """


async def begin(session: AsyncSession, worker: str) -> None:
    """Give a starting worker its lease."""
    await session.execute(delete(WorkerLease).where(WorkerLease.worker == worker))
    session.add(WorkerLease(worker=worker))


async def renew(session: AsyncSession, worker: str) -> None:
    """Renew the lease; a worker that has none any more is Fenced."""
    mine = update(WorkerLease).where(WorkerLease.worker == worker, WorkerLease.fenced.is_(False))
    found = await session.execute(mine.values(renewed_at=now()))
    if not getattr(found, "rowcount", 0):
        raise Fenced


async def check(session: AsyncSession, worker: str) -> None:
    """Refuse to write for a worker without a lease; it cannot be fenced before the transaction ends."""
    lease = select(WorkerLease.fenced).where(WorkerLease.worker == worker).with_for_update(read=True)
    if await session.scalar(lease) is not False:
        raise Fenced


async def expire(session: AsyncSession, worker: str) -> None:
    """Let the lease run out at once: a worker that stops in good order leaves its work to the next survivor."""
    long_ago = now() - timedelta(seconds=LEASE_SECONDS)
    await session.execute(update(WorkerLease).where(WorkerLease.worker == worker).values(renewed_at=long_ago))


async def fence_dead(session: AsyncSession) -> list[str]:
    """Fence the workers whose lease has run out, and return them; also those that a survivor did not finish with."""
    ran_out = now() - timedelta(seconds=LEASE_SECONDS)
    dead = list(await session.scalars(select(WorkerLease.worker).where(WorkerLease.renewed_at < ran_out)))
    await session.execute(update(WorkerLease).where(WorkerLease.worker.in_(dead)).values(fenced=True))
    return dead


async def forget(session: AsyncSession, worker: str) -> None:
    """Remove the lease of a dead worker whose work was taken over."""
    await session.execute(delete(WorkerLease).where(WorkerLease.worker == worker))


@asynccontextmanager
async def only_survivor(database: Database) -> AsyncGenerator[bool]:
    """Tell whether this process is the one to look after the dead now; no other is until the block ends."""
    async with database.engine.connect() as connection:
        mine = await connection.scalar(select(func.pg_try_advisory_lock(REAPER_LOCK)))
        try:
            yield bool(mine)
        finally:
            if mine:
                await connection.execute(select(func.pg_advisory_unlock(REAPER_LOCK)))
