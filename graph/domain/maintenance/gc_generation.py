"""Garbage-collection generation: lets publishers detect deletions of chunks in a region (decisions/0008)."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.enums import ExportStatus, MaintenanceKind, RegionReplicaState
from graph.db.models import Export, ImageVersion, MaintenanceLease, RegionReplica, now
from graph.domain.maintenance import leases as maintenance_leases
from graph.domain.maintenance.leases import Held

# A value of `generation` that never equals a later one: chunks may be disappearing now.
SWEEPING = -1


async def generation(session: AsyncSession, region: str) -> int:
    """Return the number of chunk deletions in the region, or SWEEPING.

    Equal values before work first looked for a chunk and after its manifest was written prove that no chunk was
    deleted in between.
    """
    found = select(MaintenanceLease.generation, MaintenanceLease.sweeping).where(
        MaintenanceLease.region_name == region, MaintenanceLease.kind == MaintenanceKind.COLLECT
    )
    row = (await session.execute(found)).one_or_none()
    if row is None:
        return 0
    return SWEEPING if row.sweeping else row.generation


async def sweeper(session: AsyncSession, region: str) -> Held | None:
    """Return the lease of the collector that is deleting chunks in the region, or that died while doing so."""
    busy = select(MaintenanceLease.holder, MaintenanceLease.renewals).where(
        MaintenanceLease.region_name == region,
        MaintenanceLease.kind == MaintenanceKind.COLLECT,
        MaintenanceLease.sweeping,
        MaintenanceLease.holder.is_not(None),
    )
    row = (await session.execute(busy)).one_or_none()
    return None if row is None else Held(*row)


async def begin(session: AsyncSession, region: str, holder: str) -> None:
    """Announce that chunks will be deleted; raises LeaseLostError."""
    await maintenance_leases.renew(
        session, region, MaintenanceKind.COLLECT, holder, sweeping=True, generation=MaintenanceLease.generation + 1
    )


async def end(session: AsyncSession, region: str, holder: str) -> None:
    """Announce that the deletion of chunks has ended; raises LeaseLostError."""
    await maintenance_leases.renew(session, region, MaintenanceKind.COLLECT, holder, sweeping=False)


async def oldest_work(session: AsyncSession, region: str) -> datetime | None:
    """Return the start time of the oldest running work that writes chunks to the region, or None."""
    running = select(func.min(RegionReplica.started_at)).where(
        RegionReplica.region_name == region, RegionReplica.state == RegionReplicaState.REPLICATING
    )
    return await session.scalar(running)


async def staging_of_running_work(session: AsyncSession, region: str) -> set[str]:
    """Return the names under which the running exports and imports of the region stage their segments."""
    of_region = (RegionReplica.region_name == region, RegionReplica.is_source.is_(True))
    exports = (
        select(ImageVersion.storage_key, Export.attempt)
        .join(Export, Export.image_version_id == ImageVersion.id)
        .join(RegionReplica, RegionReplica.version_id == ImageVersion.id)
        .where(*of_region, Export.status == ExportStatus.RUNNING)
    )
    imports = (
        select(ImageVersion.storage_key, RegionReplica.attempt)
        .join(RegionReplica, RegionReplica.version_id == ImageVersion.id)
        .where(*of_region, RegionReplica.state == RegionReplicaState.REPLICATING)
    )
    rows = [*await session.execute(exports), *await session.execute(imports)]
    return {staging_name(key, attempt) for key, attempt in rows}


def staging_name(storage_key: str, attempt: int) -> str:
    """Return the name under which an attempt to store a version stages its segments."""
    return f"{storage_key}-{attempt}"


async def expected_manifests(session: AsyncSession, region: str) -> set[str]:
    """Return the storage keys of the versions that are usable in the region; each must have its manifest there."""
    complete = (
        select(ImageVersion.storage_key)
        .join(RegionReplica, RegionReplica.version_id == ImageVersion.id)
        .where(RegionReplica.region_name == region, RegionReplica.state == RegionReplicaState.COMPLETED)
    )
    return set(await session.scalars(complete))


async def record_reclaimable_bytes(session: AsyncSession, region: str, exclusive: Mapping[str, int]) -> None:
    """Record, for each version in the region by storage key, the bytes that only it references."""
    rows = await session.execute(
        select(RegionReplica.id, ImageVersion.storage_key)
        .join(ImageVersion, ImageVersion.id == RegionReplica.version_id)
        .where(RegionReplica.region_name == region, RegionReplica.state == RegionReplicaState.COMPLETED)
        .order_by(RegionReplica.id)
    )
    moment = now()
    found = [
        {"id": key, "reclaimable_bytes": exclusive[name], "reclaimable_as_of": moment}
        for key, name in rows
        if name in exclusive
    ]
    if found:
        await session.execute(update(RegionReplica), found)
