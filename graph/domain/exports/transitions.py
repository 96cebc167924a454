"""What a worker reports of an export's source copy. Each function tells whether the export still wants the work.

A worker that died may have reported something without knowing it: its successor reports it again, to no effect.
"""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.enums import (
    ExportPhase,
    ExportStatus,
    GalleryEventKind,
    ProvisioningState,
    RegionReplicaState,
)
from graph.db.models import Export, ImageDefinition, ImageVersion, Lab, RegionReplica, now
from graph.domain.activity.changes import gallery_event, record, replicas_of
from graph.domain.exports.lifecycle import BEFORE_PUBLISHING, finish_if_complete, release_template
from graph.domain.maintenance import gc_generation


@dataclass(frozen=True)
class ExportPlan:
    """What the source copy of an export works on; small enough to be kept in a durable step."""

    export_id: int
    lab_id: int
    version_id: int
    storage_key: str
    region_name: str
    disk_size_bytes: int
    parent_storage_key: str | None
    # How often chunks were removed from the region before this work first looked for one there.
    generation: int


@dataclass(frozen=True)
class StoreCounters:
    """Bytes of the disk handled so far, and what became of them."""

    processed: int = 0
    stored: int = 0
    deduplicated: int = 0


@dataclass(frozen=True)
class Published:
    """What the source region holds when the version is published."""

    digest: str
    used_bytes: int
    distinct_bytes: int


async def locked(session: AsyncSession, export_id: int, attempt: int) -> Export | None:
    """Return the export with its row locked, or None when this attempt is no longer wanted (cancelled, retried)."""
    export = await session.scalar(select(Export).where(Export.id == export_id).with_for_update())
    wanted = export is not None and export.status is ExportStatus.RUNNING and export.attempt == attempt
    return export if wanted else None


async def claim(session: AsyncSession, export_id: int, worker: str) -> int | None:
    """Take a queued export for this worker and return its attempt; None when another took it."""
    export = await session.scalar(select(Export).where(Export.id == export_id).with_for_update())
    if export is None or export.status is not ExportStatus.QUEUED:
        return None
    export.status = ExportStatus.RUNNING
    export.phase = ExportPhase.VALIDATING
    export.worker = worker
    export.started_at = export.started_at or now()
    export.message = "Checking the lab, its template and the gallery."
    await record(session, export, transition=True)
    return export.attempt


async def adopt(session: AsyncSession, worker: str, *, export_id: int, attempt: int) -> bool:
    """Move the source copy to another worker, if it is not complete."""
    export = await locked(session, export_id, attempt)
    if export is None or export.phase not in BEFORE_PUBLISHING:
        return False
    export.worker = worker
    return True


async def plan(session: AsyncSession, export_id: int, attempt: int) -> ExportPlan | None:
    """Read what the source copy works on."""
    export = await locked(session, export_id, attempt)
    if export is None or export.image_version_id is None:
        return None
    lab = await session.get_one(Lab, export.lab_id)
    version = await session.get_one(ImageVersion, export.image_version_id)
    parent = await session.scalar(
        select(ImageVersion.storage_key)
        .join(RegionReplica, RegionReplica.version_id == ImageVersion.id)
        .where(
            ImageVersion.id == version.parent_id,
            RegionReplica.region_name == lab.region_name,
            RegionReplica.state == RegionReplicaState.COMPLETED,
        )
    )
    return ExportPlan(
        export.id,
        lab.id,
        version.id,
        version.storage_key,
        lab.region_name,
        version.disk_size_bytes,
        parent,
        await gc_generation.generation(session, lab.region_name),
    )


async def capturing(session: AsyncSession, export_id: int, attempt: int, *, bytes_total: int, disk_size: int) -> bool:
    """Note that the template's disk is held still, and how many of its bytes there are to read."""
    export = await locked(session, export_id, attempt)
    if export is None:
        return False
    again = export.phase is not ExportPhase.VALIDATING
    export.bytes_total = bytes_total
    if not again:
        export.phase = ExportPhase.CAPTURING
        export.message = "Holding the template's disk."
    if export.image_version_id is not None:
        version = await session.get_one(ImageVersion, export.image_version_id)
        version.disk_size_bytes = disk_size
    await record(session, export, transition=not again)
    return True


async def storing(session: AsyncSession, export_id: int, attempt: int) -> bool:
    """Note that the disk is being read and stored in the source region."""
    export = await locked(session, export_id, attempt)
    if export is None:
        return False
    if export.phase is ExportPhase.STORING:
        return True
    export.phase = ExportPhase.STORING
    export.message = "Storing the disk in the lab's region."
    for replica in await replicas_of(session, export):
        if replica.is_source:
            replica.state = RegionReplicaState.REPLICATING
            replica.started_at = replica.started_at or now()
            replica.bytes_total = export.bytes_total
            replica.revision += 1
    await record(session, export, transition=True)
    return True


async def stored(session: AsyncSession, export_id: int, attempt: int, counters: StoreCounters) -> bool:
    """Note how far storing is; several times a second, so this keeps no transition."""
    export = await locked(session, export_id, attempt)
    if export is None:
        return False
    if counters.processed <= export.bytes_processed:
        return True
    _count(export, counters)
    for replica in await replicas_of(session, export):
        if replica.is_source:
            replica.bytes_transferred = export.bytes_processed
            replica.stored_bytes = export.bytes_stored
            replica.revision += 1
    await record(session, export, transition=False)
    return True


def _count(export: Export, counters: StoreCounters) -> None:
    # After a crash the counters begin again at the last durable step: what was shown does not fall.
    export.bytes_processed = max(export.bytes_processed, counters.processed)
    export.bytes_stored = max(export.bytes_stored, counters.stored)
    export.bytes_deduplicated = max(export.bytes_deduplicated, counters.deduplicated)


async def publish(
    session: AsyncSession, export_id: int, attempt: int, counters: StoreCounters, published: Published
) -> bool:
    """Publish the version: its source region is complete and verified, the others begin, the template is free."""
    export = await locked(session, export_id, attempt)
    if export is None or export.image_version_id is None:
        return False
    if export.phase is not ExportPhase.STORING:
        return True
    # The last count is the true one, also where a resumed export had to store something twice.
    export.bytes_processed = export.bytes_total
    export.bytes_stored = counters.stored
    export.bytes_deduplicated = counters.deduplicated
    version = await session.get_one(ImageVersion, export.image_version_id)
    version.provisioning_state = ProvisioningState.SUCCEEDED
    version.digest = published.digest
    version.disk_used_bytes = published.used_bytes
    version.stored_bytes = counters.stored
    version.published_at = now()
    definition = await session.get_one(ImageDefinition, version.definition_id)
    others: list[str] = []
    for replica in await replicas_of(session, export):
        replica.revision += 1
        if replica.is_source:
            replica.state = RegionReplicaState.COMPLETED
            replica.completed_at = replica.verified_at = now()
            replica.bytes_total = replica.bytes_transferred = export.bytes_total
            replica.stored_bytes = counters.stored
            await gallery_event(
                session,
                definition.gallery_id,
                GalleryEventKind.REPLICA_COMPLETED,
                version_id=version.id,
                replica_id=replica.id,
            )
        else:
            replica.state = RegionReplicaState.REPLICATING
            replica.bytes_total = published.distinct_bytes
            others.append(replica.region_name)
    await gallery_event(session, definition.gallery_id, GalleryEventKind.VERSION_PUBLISHED, version_id=version.id)
    export.phase = ExportPhase.REPLICATING
    export.message = f"Usable in the lab's region; copying to {', '.join(others)}." if others else "Published."
    await release_template(session, export.lab_id)
    await record(session, export, transition=True)
    if not others:
        await finish_if_complete(session, export)
        await record(session, export, transition=True)
    return True


async def fail(
    session: AsyncSession, export_id: int, attempt: int, *, code: str, message: str, retryable: bool
) -> None:
    """Note why the source copy failed; the version stays, FAILED, to be retried in place (domain.md K-5)."""
    export = await locked(session, export_id, attempt)
    if export is None:
        return
    export.status = ExportStatus.FAILED
    export.finished_at = now()
    export.error_code, export.error_message, export.error_retryable = code, message, retryable
    export.message = f"Failed: {message}" + (" Retry when that is mended." if retryable else "")
    if export.image_version_id is not None:
        version = await session.get_one(ImageVersion, export.image_version_id)
        version.provisioning_state = ProvisioningState.FAILED
        for replica in await replicas_of(session, export):
            replica.state = RegionReplicaState.FAILED
            replica.error = message if replica.is_source else "The source copy failed."
            replica.revision += 1
    await release_template(session, export.lab_id)
    await record(session, export, transition=True)


async def is_kept(session: AsyncSession, version_id: int) -> bool:
    """Whether the version was not taken back: published or not, its key in the source region is still its own."""
    return await session.get(ImageVersion, version_id) is not None
