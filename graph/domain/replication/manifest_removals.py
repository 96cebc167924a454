"""Removal of manifests that no version needs."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute, aliased

from graph.db.enums import LabState, RegionReplicaState
from graph.db.models import ImageVersion, Lab, ManifestRemoval, RegionReplica, WorkerLease


async def claim(session: AsyncSession, worker: str, limit: int, *, after: int = 0) -> list[tuple[int, str, str]]:
    """Claim removals for a worker: waiting ones, its own unfinished ones, and those of dead workers.

    Returns their key, region and storage key. Never those of another live worker: it might delete the manifest after
    this one has finished and the region has been restored and copied again. Never those whose manifest is being read:
    without its manifest, a version's chunks are subject to garbage collection.
    """
    table = ManifestRemoval
    alive = select(WorkerLease.worker).where(WorkerLease.fenced.is_(False))
    free = or_(table.claimed.is_(False), table.worker == worker, table.worker.is_(None), table.worker.not_in(alive))
    waiting = select(table).where(table.id > after, free, ~_is_read()).order_by(table.id).limit(limit)
    rows = (await session.scalars(waiting.with_for_update(skip_locked=True))).all()
    mine = update(table).where(table.id.in_([row.id for row in rows])).values(claimed=True, worker=worker)
    await session.execute(mine)
    return [(row.id, row.region_name, row.storage_key) for row in rows]


def _is_read() -> ColumnElement[bool]:
    """Whether a lab's disk, or another version's source copy, may be reading the manifest.

    Work whose version was deleted in the meantime no longer states which manifest it reads.
    """

    def reads(version_id: InstrumentedAttribute[int | None]) -> ColumnElement[bool]:
        key = select(ImageVersion.storage_key).where(ImageVersion.id == version_id).scalar_subquery()
        return or_(version_id.is_(None), key == ManifestRemoval.storage_key)

    made = aliased(ImageVersion)
    lab = select(Lab.id).where(
        Lab.state == LabState.CREATING,
        Lab.worker.is_not(None),
        Lab.marketplace_image_id.is_(None),
        reads(Lab.image_version_id),
    )
    # An export's source copy has no worker column and reads from the template; an upload's reads from a file.
    copy = (
        select(RegionReplica.id)
        .join(made, made.id == RegionReplica.version_id)
        .where(
            RegionReplica.is_source,
            RegionReplica.state == RegionReplicaState.REPLICATING,
            RegionReplica.worker.is_not(None),
            made.upload_id.is_(None),
            reads(made.copied_from_id),
        )
    )
    return or_(lab.exists(), copy.exists())


async def done(session: AsyncSession, key: int) -> None:
    """Delete a completed removal."""
    await session.execute(delete(ManifestRemoval).where(ManifestRemoval.id == key))


async def cancel_removals(session: AsyncSession, storage_key: str, regions: Sequence[str]) -> list[str]:
    """Cancel the removals of these regions; returns the regions where that is too late."""
    rows = await session.scalars(
        select(ManifestRemoval)
        .where(ManifestRemoval.storage_key == storage_key, ManifestRemoval.region_name.in_(regions))
        .order_by(ManifestRemoval.id)
        .with_for_update()
    )
    late: list[str] = []
    for row in rows.all():
        if row.claimed:
            late.append(row.region_name)
        else:
            await session.delete(row)
    return late
