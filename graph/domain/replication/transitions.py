"""Worker-side transitions of a region replica. Each function returns whether the replica is still needed."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.commit_log import log_at_commit
from graph.db.enums import ExportPhase, ExportStatus, GalleryEventKind, ProvisioningState, RegionReplicaState
from graph.db.models import Export, ImageDefinition, ImageVersion, ManifestRemoval, RegionReplica, Upload, now
from graph.db.notices import Notice
from graph.domain.activity.changes import gallery_event, number_changes, record_change
from graph.domain.locks import hold, lock, lock_gallery_of, lock_one
from graph.domain.maintenance import gc_generation
from graph.notifications.announce import WORK, announce, version_topic

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class ReplicaPlan:
    """The input of a replication: the version's manifest, and the regions to copy from, the source first."""

    replica_id: int
    version_id: int
    storage_key: str
    # The key of the manifest in the source regions; another version's key while its bytes are copied.
    manifest_key: str
    region_name: str
    sources: tuple[str, ...]
    # Incomplete regions, which may have some of the chunks.
    spares: tuple[str, ...]
    parent_storage_key: str | None
    # The number of chunk deletions in the region before this work first looked for a chunk there.
    generation: int


@dataclass(frozen=True)
class CopiedDisk:
    """The disk of a version that was created from existing bytes.

    `size_bytes` is set if the size was unknown before.
    """

    digest: str
    used_bytes: int
    size_bytes: int | None = None


async def _locked(
    session: AsyncSession, replica_id: int, attempt: int, *, ends: bool = False
) -> tuple[RegionReplica, Export | None] | None:
    """Lock the running export of the replica's version, the version, then the replica.

    If the copy `ends`, before them the gallery and the upload (docs/reference/lock-order.md).
    """
    version_id = await session.scalar(select(RegionReplica.version_id).where(RegionReplica.id == replica_id))
    if ends:
        await lock_gallery_of(session, version_id)
        uploaded = select(ImageVersion.upload_id).where(ImageVersion.id == version_id)
        await lock(session, Upload, Upload.id.in_(uploaded))
    running = (Export.status == ExportStatus.RUNNING, Export.phase == ExportPhase.REPLICATING)
    export = await lock_one(session, Export, Export.image_version_id == version_id, *running)
    if version_id is not None:
        await hold(session, ImageVersion, version_id)
    replica = await lock_one(session, RegionReplica, RegionReplica.id == replica_id)
    if replica is None or replica.state is not RegionReplicaState.REPLICATING or replica.attempt != attempt:
        return None
    return replica, export


async def claim(session: AsyncSession, replica_id: int, worker: str) -> int | None:
    """Claim a waiting replica for this worker and return its attempt; None if another worker claimed it."""
    replica = await lock_one(session, RegionReplica, RegionReplica.id == replica_id)
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
    found[0].waiting_reason = None
    return True


async def region_of(session: AsyncSession, replica_id: int) -> str | None:
    """Return the region of a replica."""
    return await session.scalar(select(RegionReplica.region_name).where(RegionReplica.id == replica_id))


async def record_wait(session: AsyncSession, replica_id: int, attempt: int, reason: Notice | None) -> bool:
    """Record why the copy waits, or with None that it continues."""
    if (found := await _locked(session, replica_id, attempt)) is None:
        return False
    replica, export = found
    if replica.waiting_reason != reason:
        replica.waiting_reason = reason
        await number_changes(session, [replica])
        if export is not None:
            export.message = reason.message if reason else f"Copying to {replica.region_name}."
        await _notify(session, replica, export, transition=False)
    return True


async def plan(session: AsyncSession, replica_id: int, attempt: int) -> ReplicaPlan | None:
    """Read the plan of the replication."""
    if (found := await _locked(session, replica_id, attempt)) is None:
        return None
    replica, _ = found
    version = await session.get_one(ImageVersion, replica.version_id)
    origin = version
    if replica.is_source and version.copied_from_id is not None:
        # The version itself, which is complete nowhere, if the origin was deleted since.
        origin = await session.get(ImageVersion, version.copied_from_id) or version
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


async def record_progress(
    session: AsyncSession, replica_id: int, attempt: int, *, done: int, total: int, stored: int
) -> bool:
    """Record how many bytes of the version's distinct chunks the region has, and how many its store gained."""
    if (found := await _locked(session, replica_id, attempt)) is None:
        return False
    replica, export = found
    replica.total_bytes = total
    replica.transferred_bytes = max(replica.transferred_bytes, min(done, total))
    replica.stored_bytes = max(replica.stored_bytes, stored)
    await number_changes(session, [replica])
    await _notify(session, replica, export, transition=False)
    return True


async def complete(
    session: AsyncSession, replica_id: int, attempt: int, *, total: int, stored: int, taken: CopiedDisk | None = None
) -> bool:
    """Record that the region holds the verified version; `exports.lifecycle.region_ended` is the next step.

    Idempotent: a successor may repeat it after a crash.
    """
    if (found := await _locked(session, replica_id, attempt, ends=True)) is None:
        replica = await session.get(RegionReplica, replica_id)
        return replica is not None and replica.state is RegionReplicaState.COMPLETED and replica.attempt == attempt
    replica, export = found
    replica.state = RegionReplicaState.COMPLETED
    replica.total_bytes = replica.transferred_bytes = total
    replica.stored_bytes = max(replica.stored_bytes, stored)
    replica.completed_at = replica.verified_at = now()
    replica.error_code = replica.error = None
    version = await session.get_one(ImageVersion, replica.version_id)
    # The source copy of a published version is made only to repair it.
    if replica.is_source and taken is not None and version.provisioning_state is not ProvisioningState.SUCCEEDED:
        await _publish(session, replica, taken)
    await _ended(session, replica, export, GalleryEventKind.REPLICA_COMPLETED, f"Usable in {replica.region_name}.")
    text = "Replica %d: version %d is complete in region %s; %d bytes were stored."
    values = replica.id, replica.version_id, replica.region_name, replica.stored_bytes
    log_at_commit(session, log, logging.INFO, text, *values)
    return True


async def fail(session: AsyncSession, replica_id: int, attempt: int, *, code: str, error: str) -> bool:
    """Record why replication to the region failed; the others continue (K-4). `region_ended` is the next step."""
    if (found := await _locked(session, replica_id, attempt, ends=True)) is None:
        return False
    replica, export = found
    replica.state = RegionReplicaState.FAILED
    replica.error_code, replica.error = code, error
    version = await session.get_one(ImageVersion, replica.version_id)
    if replica.is_source and version.provisioning_state is not ProvisioningState.SUCCEEDED:
        version.provisioning_state = ProvisioningState.FAILED
    message = f"Copying to {replica.region_name} failed: {error}"
    await _ended(session, replica, export, GalleryEventKind.REPLICA_FAILED, message)
    text = "Replica %d: version %d could not be copied to region %s: %s"
    log_at_commit(session, log, logging.WARNING, text, replica.id, replica.version_id, replica.region_name, error)
    return True


async def _publish(session: AsyncSession, source: RegionReplica, taken: CopiedDisk) -> None:
    """Publish a version that was created from existing bytes; its other regions begin."""
    version = await session.get_one(ImageVersion, source.version_id)
    version.provisioning_state = ProvisioningState.SUCCEEDED
    version.digest, version.disk_used_bytes = taken.digest, taken.used_bytes
    version.disk_size_bytes = taken.size_bytes or version.disk_size_bytes
    version.stored_bytes = source.stored_bytes
    version.published_at = now()
    version.copied_from_id = None
    others = select(RegionReplica).where(RegionReplica.version_id == version.id, RegionReplica.is_source.is_(False))
    waiting = (await session.scalars(others)).all()
    await number_changes(session, waiting)
    for replica in waiting:
        replica.state = RegionReplicaState.REPLICATING
    definition = await session.get_one(ImageDefinition, version.definition_id)
    await gallery_event(session, GalleryEventKind.VERSION_PUBLISHED, definition, version)
    await announce(session, WORK)


async def _ended(
    session: AsyncSession, replica: RegionReplica, export: Export | None, kind: GalleryEventKind, message: str
) -> None:
    replica.worker = replica.waiting_reason = None
    await number_changes(session, [replica])
    version = await session.get_one(ImageVersion, replica.version_id)
    definition = await session.get_one(ImageDefinition, version.definition_id)
    await gallery_event(session, kind, definition, version, replica)
    if export is not None:
        export.message = message
    await _notify(session, replica, export, transition=True)


async def _notify(session: AsyncSession, replica: RegionReplica, export: Export | None, *, transition: bool) -> None:
    if export is not None:
        await record_change(session, export, transition=transition)
    else:
        await announce(session, version_topic(replica.version_id))


async def remove_unwanted(session: AsyncSession, plan: ReplicaPlan) -> None:
    """Schedule the removal of the manifest just written if no version has the region as a target under its key.

    This worker must not remove it at once: the region may become a target again, and complete, in the meantime.
    """
    meant = select(RegionReplica.id).where(
        RegionReplica.version_id == plan.version_id, RegionReplica.region_name == plan.region_name
    )
    if await session.scalar(meant) is None:
        session.add(ManifestRemoval(region_name=plan.region_name, storage_key=plan.storage_key))
        await announce(session, WORK)
