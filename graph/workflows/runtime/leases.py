"""Leases and heartbeats of workers: the rows, and the statements on them (decisions/0006).

No statement compares times; that of the last heartbeat is only shown. Whether a worker is alive is judged by `liveness` from
the heartbeats' counters.
"""

from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

from sqlalchemy import delete, func, select, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.engine import Database
from graph.db.models import WorkerHeartbeat, WorkerLease, now

BEAT_SECONDS = 1.0
# Key of an advisory lock that has no other use in this database: one worker at a time recovers the work of others.
RECOVERY_LOCK = 7306921


class FencedError(BaseException):
    """Control flow: a worker without a lease tried to write; its work belongs to another worker.

    Not an `Exception`: the engine would record an Exception as the outcome of a step, and the successor would replay it.
    """


@dataclass(frozen=True)
class Heartbeat:
    """A worker's lease and counter, as one statement read them."""

    worker: str
    fenced: bool
    counter: int


async def begin(session: AsyncSession, worker: str) -> None:
    """Create the lease of a starting worker."""
    session.add_all([WorkerLease(worker=worker), WorkerHeartbeat(worker=worker)])
    await session.flush()


async def fence_all(session: AsyncSession) -> None:
    """Fence every worker of an embedded database, where a lock proves that no other process is alive."""
    await session.execute(update(WorkerLease).values(fenced=True))


async def heartbeats(session: AsyncSession) -> Sequence[Heartbeat]:
    """Read every lease with its counter."""
    rows = await session.execute(
        select(WorkerLease.worker, WorkerLease.fenced, WorkerHeartbeat.counter).join(
            WorkerHeartbeat, WorkerHeartbeat.worker == WorkerLease.worker
        )
    )
    return [Heartbeat(*row) for row in rows]


async def renew(session: AsyncSession, worker: str) -> None:
    """Increment the worker's counter."""
    own = update(WorkerHeartbeat).where(WorkerHeartbeat.worker == worker)
    await session.execute(own.values(counter=WorkerHeartbeat.counter + 1, beat_at=now()))


async def check(session: AsyncSession, worker: str) -> None:
    """Raise FencedError for a worker without a lease; otherwise it cannot be fenced before the transaction ends."""
    lease = select(WorkerLease.fenced).where(WorkerLease.worker == worker).with_for_update(read=True)
    if await session.scalar(lease) is not False:
        raise FencedError


async def resign(session: AsyncSession, worker: str) -> None:
    """Fence a stopping worker, so that others recover its work without waiting for its lease to expire."""
    await session.execute(update(WorkerLease).where(WorkerLease.worker == worker).values(fenced=True))


async def fence(session: AsyncSession, silent: Heartbeat) -> bool:
    """Fence a worker whose counter is still the observed one; waits for the open transactions of its work."""
    lease = select(WorkerLease).where(WorkerLease.worker == silent.worker).with_for_update()
    row = await session.scalar(lease)
    # Read after the wait for the lock, by a separate statement: the lease may have been renewed in the meantime.
    counter = await session.scalar(select(WorkerHeartbeat.counter).where(WorkerHeartbeat.worker == silent.worker))
    if row is None or row.fenced or counter != silent.counter:
        return False
    row.fenced = True
    return True


async def live(session: AsyncSession) -> set[str]:
    """Return the workers that have a lease."""
    return set(await session.scalars(select(WorkerLease.worker).where(WorkerLease.fenced.is_(False))))


async def delete_lease(session: AsyncSession, workers: Sequence[str]) -> None:
    """Delete the rows of fenced workers that have no work left."""
    await session.execute(delete(WorkerLease).where(WorkerLease.worker.in_(workers), WorkerLease.fenced))
    await session.execute(
        delete(WorkerHeartbeat).where(
            WorkerHeartbeat.worker.in_(workers), WorkerHeartbeat.worker.not_in(select(WorkerLease.worker))
        )
    )


@asynccontextmanager
async def recovery_lock(database: Database) -> AsyncGenerator[bool]:
    """Try to be the only process that recovers work until the block ends; yields whether this process is."""
    if not database.is_postgresql:
        yield True
        return
    # Held by a transaction, which the database ends if this process is paused in it: then another one recovers. If a
    # recovery takes longer than that, a second one runs beside it, and each workflow and row is claimed by one of them.
    async with database.engine.connect() as connection:
        yield bool(await connection.scalar(select(func.pg_try_advisory_xact_lock(RECOVERY_LOCK))))
        with suppress(DBAPIError):
            await connection.rollback()
