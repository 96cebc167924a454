"""When a region's collector may remove chunks, and how whoever publishes a version finds out (decisions/0008)."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.enums import RegionReplicaState, UpkeepKind
from graph.db.models import ImageVersion, RegionReplica, Upkeep, now
from graph.domain.maintenance import leases as maintenance_leases
from graph.domain.maintenance.leases import Held

# An answer to `generation` that no later answer equals: chunks may be vanishing right now.
SWEEPING = -1


async def generation(session: AsyncSession, region: str) -> int:
    """Return how often chunks were removed from the region, or SWEEPING.

    Equal answers before work first looked for a chunk, and after its manifest was written, prove that no chunk was
    removed between.
    """
    found = select(Upkeep.generation, Upkeep.sweeping).where(
        Upkeep.region_name == region, Upkeep.kind == UpkeepKind.COLLECT
    )
    row = (await session.execute(found)).one_or_none()
    if row is None:
        return 0
    return SWEEPING if row.sweeping else row.generation


async def sweeper(session: AsyncSession, region: str) -> Held | None:
    """Return the lease of the collector that is removing chunks from the region, or was when it died."""
    busy = select(Upkeep.holder, Upkeep.renewals).where(
        Upkeep.region_name == region, Upkeep.kind == UpkeepKind.COLLECT, Upkeep.sweeping, Upkeep.holder.is_not(None)
    )
    row = (await session.execute(busy)).one_or_none()
    return None if row is None else Held(*row)


async def begin(session: AsyncSession, region: str, holder: str) -> None:
    """Announce that chunks are going to be removed; raises LeaseLost."""
    await maintenance_leases.renew(
        session, region, UpkeepKind.COLLECT, holder, sweeping=True, generation=Upkeep.generation + 1
    )


async def end(session: AsyncSession, region: str, holder: str) -> None:
    """Announce that no chunk is being removed any more; raises LeaseLost."""
    await maintenance_leases.renew(session, region, UpkeepKind.COLLECT, holder, sweeping=False)


async def oldest_work(session: AsyncSession, region: str) -> datetime | None:
    """Return when the oldest work that now brings chunks to the region began, if there is any."""
    running = select(func.min(RegionReplica.started_at)).where(
        RegionReplica.region_name == region, RegionReplica.state == RegionReplicaState.REPLICATING
    )
    return await session.scalar(running)


async def promised(session: AsyncSession, region: str) -> set[str]:
    """Return the storage keys of the versions that are usable in the region: each must have its manifest there."""
    complete = (
        select(ImageVersion.storage_key)
        .join(RegionReplica, RegionReplica.version_id == ImageVersion.id)
        .where(RegionReplica.region_name == region, RegionReplica.state == RegionReplicaState.COMPLETED)
    )
    return set(await session.scalars(complete))


async def forecast(session: AsyncSession, region: str, exclusive: Mapping[str, int]) -> None:
    """Note, for each version in the region by storage key, how many bytes of the store only it holds on to."""
    rows = await session.execute(
        select(RegionReplica.id, ImageVersion.storage_key)
        .join(ImageVersion, ImageVersion.id == RegionReplica.version_id)
        .where(RegionReplica.region_name == region, RegionReplica.state == RegionReplicaState.COMPLETED)
    )
    moment = now()
    found = [
        {"id": key, "reclaimable_bytes": exclusive[name], "reclaimable_as_of": moment}
        for key, name in rows
        if name in exclusive
    ]
    if found:
        await session.execute(update(RegionReplica), found)
