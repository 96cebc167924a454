"""Manifests that no version needs any more."""

from collections.abc import Sequence

from sqlalchemy import delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.models import ManifestRemoval, WorkerLease


async def claim(session: AsyncSession, worker: str, limit: int, *, after: int = 0) -> list[tuple[int, str, str]]:
    """Claim removals for a worker: those that wait, its own that are not done, and those of workers that are gone.

    Their key, region and storage key. Never another live worker's: it might remove after this one was done, when the
    region was given back and copied to again.
    """
    table = ManifestRemoval
    alive = select(WorkerLease.worker).where(WorkerLease.fenced.is_(False))
    free = or_(table.claimed.is_(False), table.worker == worker, table.worker.is_(None), table.worker.not_in(alive))
    waiting = select(table).where(table.id > after, free).order_by(table.id).limit(limit)
    rows = (await session.scalars(waiting.with_for_update(skip_locked=True))).all()
    mine = update(table).where(table.id.in_([row.id for row in rows])).values(claimed=True, worker=worker)
    await session.execute(mine)
    return [(row.id, row.region_name, row.storage_key) for row in rows]


async def done(session: AsyncSession, key: int) -> None:
    """Forget a removal."""
    await session.execute(delete(ManifestRemoval).where(ManifestRemoval.id == key))


async def give_back(session: AsyncSession, storage_key: str, regions: Sequence[str]) -> list[str]:
    """Call off the removals from these regions; return the regions where it is too late for that now."""
    rows = await session.scalars(
        select(ManifestRemoval)
        .where(ManifestRemoval.storage_key == storage_key, ManifestRemoval.region_name.in_(regions))
        .with_for_update()
    )
    late: list[str] = []
    for row in rows.all():
        if row.claimed:
            late.append(row.region_name)
        else:
            await session.delete(row)
    return late
