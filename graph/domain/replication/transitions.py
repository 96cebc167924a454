"""What a worker reports of one region's copy. Each function tells whether the copy is still wanted."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.enums import ExportPhase, ExportStatus, GalleryEventKind, ProvisioningState, RegionReplicaState
from graph.db.models import Export, ImageDefinition, ImageVersion, ManifestRemoval, RegionReplica, now
from graph.domain.activity.changes import gallery_event, record
from graph.domain.maintenance import gc_generation
from graph.domain.values.latest import USABLE
from graph.notifications.announce import WORK, announce, version_topic


@dataclass(frozen=True)
class ReplicaPlan:
    """What one region's copy works on: the version's manifest, and the regions it can come from, source first."""

    replica_id: int
    version_id: int
    storage_key: str
    # Under which key the sources have the manifest: another version's, while its bytes are taken over.
    manifest_key: str
    region_name: str
    sources: tuple[str, ...]
    # Regions that are not complete, but may have some of the chunks.
    spares: tuple[str, ...]
    parent_storage_key: str | None
    # How often chunks were removed from the region before this work first looked for one there.
    generation: int


@dataclass(frozen=True)
class Taken:
    """What a version is that was made from another's bytes; with `size_bytes`, of a disk only now known to be so large."""

    digest: str
    used_bytes: int
    size_bytes: int | None = None


async def _locked(session: AsyncSession, replica_id: int, attempt: int) -> tuple[RegionReplica, Export | None] | None:
    """Lock the running export of the replica's version, then the replica: always in this order."""
    version_id = await session.scalar(select(RegionReplica.version_id).where(RegionReplica.id == replica_id))
    export = await session.scalar(
        select(Export)
        .where(
            Export.image_version_id == version_id,
            Export.status == ExportStatus.RUNNING,
            Export.phase == ExportPhase.REPLICATING,
        )
        .with_for_update()
    )
    replica = await session.scalar(select(RegionReplica).where(RegionReplica.id == replica_id).with_for_update())
    if replica is None or replica.state is not RegionReplicaState.REPLICATING or replica.attempt != attempt:
        return None
    return replica, export


async def claim(session: AsyncSession, replica_id: int, worker: str) -> int | None:
    """Take a waiting replica for this worker and return its attempt; None when another took it."""
    replica = await session.scalar(select(RegionReplica).where(RegionReplica.id == replica_id).with_for_update())
    if replica is None or replica.state is not RegionReplicaState.REPLICATING or replica.worker is not None:
        return None
    replica.worker = worker
    replica.started_at = replica.started_at or now()
    return replica.attempt


async def adopt(session: AsyncSession, worker: str, *, replica_id: int, attempt: int) -> bool:
    """Move the copy to another worker, if it was claimed and has not ended."""
    found = await _locked(session, replica_id, attempt)
    if found is None or found[0].worker is None:
        return False
    found[0].worker = worker
    return True


async def plan(session: AsyncSession, replica_id: int, attempt: int) -> ReplicaPlan | None:
    """Read what the copy works on."""
    if (found := await _locked(session, replica_id, attempt)) is None:
        return None
    replica, _ = found
    version = await session.get_one(ImageVersion, replica.version_id)
    origin = version
    if replica.is_source and version.copied_from_id is not None:
        origin = await session.get_one(ImageVersion, version.copied_from_id)
    complete = await _complete_regions(session, origin.id)
    parent = await session.get(ImageVersion, version.parent_id) if version.parent_id else None
    vouching = parent is not None and replica.region_name in await _complete_regions(session, parent.id)
    return ReplicaPlan(
        replica.id,
        version.id,
        version.storage_key,
        origin.storage_key,
        replica.region_name,
        tuple(complete),
        tuple(
            region for region in await _regions(session, origin.id) if region not in (*complete, replica.region_name)
        ),
        parent.storage_key if parent and vouching else None,
        await gc_generation.generation(session, replica.region_name),
    )


async def _complete_regions(session: AsyncSession, version_id: int) -> Sequence[str]:
    return await _regions(session, version_id, RegionReplica.state == RegionReplicaState.COMPLETED)


async def _regions(session: AsyncSession, version_id: int, *which: ColumnElement[bool]) -> Sequence[str]:
    found = await session.scalars(
        select(RegionReplica.region_name)
        .where(RegionReplica.version_id == version_id, *which)
        .order_by(RegionReplica.is_source.desc(), RegionReplica.id)
    )
    return found.all()


async def copied(session: AsyncSession, replica_id: int, attempt: int, *, done: int, total: int, stored: int) -> bool:
    """Note how many bytes of the version's distinct chunks the region has, and how many were added to its store."""
    if (found := await _locked(session, replica_id, attempt)) is None:
        return False
    replica, export = found
    replica.bytes_total = total
    replica.bytes_transferred = max(replica.bytes_transferred, min(done, total))
    replica.stored_bytes = max(replica.stored_bytes, stored)
    replica.revision += 1
    await _tell(session, replica, export, transition=False)
    return True


async def complete(
    session: AsyncSession, replica_id: int, attempt: int, *, total: int, stored: int, taken: Taken | None = None
) -> bool:
    """Note that the region holds the version, re-read and right; `exports.lifecycle.region_ended` is the next step.

    Saying so again, after a crash that came before it was known to be said, changes nothing.
    """
    if (found := await _locked(session, replica_id, attempt)) is None:
        replica = await session.get(RegionReplica, replica_id)
        return replica is not None and replica.state is RegionReplicaState.COMPLETED and replica.attempt == attempt
    replica, export = found
    replica.state = RegionReplicaState.COMPLETED
    replica.bytes_total = replica.bytes_transferred = total
    replica.stored_bytes = max(replica.stored_bytes, stored)
    replica.completed_at = replica.verified_at = now()
    replica.error = None
    version = await session.get_one(ImageVersion, replica.version_id)
    # Of a version that is published, a source copy is made only to mend it.
    if replica.is_source and taken is not None and version.provisioning_state not in USABLE:
        await _publish(session, replica, taken)
    await _ended(session, replica, export, GalleryEventKind.REPLICA_COMPLETED, f"Usable in {replica.region_name}.")
    return True


async def fail(session: AsyncSession, replica_id: int, attempt: int, error: str) -> bool:
    """Note why the region could not be copied to; the others go on (K-4). `region_ended` is the next step."""
    if (found := await _locked(session, replica_id, attempt)) is None:
        return False
    replica, export = found
    replica.state = RegionReplicaState.FAILED
    replica.error = error
    version = await session.get_one(ImageVersion, replica.version_id)
    if replica.is_source and version.provisioning_state not in USABLE:
        version.provisioning_state = ProvisioningState.FAILED
    message = f"Copying to {replica.region_name} failed: {error}"
    await _ended(session, replica, export, GalleryEventKind.REPLICA_FAILED, message)
    return True


async def _publish(session: AsyncSession, source: RegionReplica, taken: Taken) -> None:
    """Publish a version whose bytes were another's: they are its own now, and its other regions begin."""
    version = await session.get_one(ImageVersion, source.version_id)
    version.provisioning_state = ProvisioningState.SUCCEEDED
    version.digest, version.disk_used_bytes = taken.digest, taken.used_bytes
    version.disk_size_bytes = taken.size_bytes or version.disk_size_bytes
    version.stored_bytes = source.stored_bytes
    version.published_at = now()
    version.copied_from_id = None
    others = select(RegionReplica).where(RegionReplica.version_id == version.id, RegionReplica.is_source.is_(False))
    for replica in await session.scalars(others):
        replica.state = RegionReplicaState.REPLICATING
        replica.revision += 1
    definition = await session.get_one(ImageDefinition, version.definition_id)
    await gallery_event(session, definition.gallery_id, GalleryEventKind.VERSION_PUBLISHED, version_id=version.id)
    await announce(session, WORK)


async def _ended(
    session: AsyncSession, replica: RegionReplica, export: Export | None, kind: GalleryEventKind, message: str
) -> None:
    replica.worker = None
    replica.revision += 1
    version = await session.get_one(ImageVersion, replica.version_id)
    definition = await session.get_one(ImageDefinition, version.definition_id)
    await gallery_event(session, definition.gallery_id, kind, version_id=version.id, replica_id=replica.id)
    if export is not None:
        export.message = message
    await _tell(session, replica, export, transition=True)


async def _tell(session: AsyncSession, replica: RegionReplica, export: Export | None, *, transition: bool) -> None:
    if export is not None:
        await record(session, export, transition=transition)
    else:
        await announce(session, version_topic(replica.version_id))


async def remove_unwanted(session: AsyncSession, plan: ReplicaPlan) -> None:
    """Leave the manifest just written to be removed, if no version is meant to be in the region under its key now.

    Not by this worker at once: the region may be given back to the version, and be complete, before it got to that.
    """
    meant = select(RegionReplica.id).where(
        RegionReplica.version_id == plan.version_id, RegionReplica.region_name == plan.region_name
    )
    if await session.scalar(meant) is None:
        session.add(ManifestRemoval(region_name=plan.region_name, storage_key=plan.storage_key))
        await announce(session, WORK)
