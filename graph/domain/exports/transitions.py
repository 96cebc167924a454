"""Worker-side transitions of an export's source copy. Each function returns whether the work is still needed.

All functions are idempotent: a successor may repeat a dead worker's last report.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.enums import (
    Consistency,
    ExportPhase,
    ExportStatus,
    GalleryEventKind,
    ProvisioningState,
    RegionReplicaState,
)
from graph.db.models import Export, ImageDefinition, ImageVersion, Lab, RegionReplica, now
from graph.db.notices import Notice
from graph.domain.activity.changes import gallery_event, number_changes, record_change, replicas_of
from graph.domain.exports.lifecycle import BEFORE_PUBLISHING, finish_if_complete
from graph.domain.exports.remedies import failed
from graph.domain.exports.template import release_template
from graph.domain.locks import lock_gallery_of, lock_one
from graph.domain.maintenance import gc_generation

STEPS = {
    ExportPhase.VALIDATING: "The lab, its template and the gallery are being checked.",
    ExportPhase.CAPTURING: "Capturing the template's disk.",
    ExportPhase.STORING: "Storing the disk in the lab's region.",
}


@dataclass(frozen=True)
class ExportPlan:
    """The input of the source copy; small enough to be stored in a durable step."""

    export_id: int
    lab_id: int
    version_id: int
    storage_key: str
    region_name: str
    disk_size_bytes: int
    parent_storage_key: str | None
    # The number of chunk deletions in the region before this work first looked for a chunk there.
    generation: int
    base_digest: str | None = None
    # Whether the template was running when the export was requested.
    is_live: bool = False


@dataclass(frozen=True)
class StoreCounters:
    """Bytes of the disk processed so far, by result."""

    processed: int = 0
    stored: int = 0
    deduplicated: int = 0


@dataclass(frozen=True)
class Published:
    """The contents of the source region when the version is published."""

    digest: str
    used_bytes: int
    distinct_bytes: int


async def locked(session: AsyncSession, export_id: int, attempt: int) -> Export | None:
    """Return the export with its row locked, or None if this attempt was cancelled or superseded."""
    export = await lock_one(session, Export, Export.id == export_id)
    wanted = export is not None and export.status is ExportStatus.RUNNING and export.attempt == attempt
    return export if wanted else None


async def _locked_with_lab(session: AsyncSession, export_id: int, attempt: int) -> tuple[Export, Lab] | None:
    """Lock the export as `locked` does, with its lab and gallery, which are locked before it."""
    of = await session.execute(select(Export.lab_id, Export.image_version_id).where(Export.id == export_id))
    if (found := of.one_or_none()) is None:
        return None
    lab = await lock_one(session, Lab, Lab.id == found.lab_id)
    await lock_gallery_of(session, found.image_version_id)
    export = await locked(session, export_id, attempt)
    # A lab that was deleted in the meantime took its exports along.
    return None if export is None or lab is None else (export, lab)


async def claim(session: AsyncSession, export_id: int, worker: str) -> int | None:
    """Claim a queued export for this worker and return its attempt; None if another worker claimed it."""
    export = await lock_one(session, Export, Export.id == export_id)
    if export is None or export.status is not ExportStatus.QUEUED:
        return None
    export.status = ExportStatus.RUNNING
    export.phase = ExportPhase.VALIDATING
    export.worker = worker
    export.started_at = export.started_at or now()
    export.message = STEPS[export.phase]
    await record_change(session, export, transition=True)
    return export.attempt


async def adopt(session: AsyncSession, worker: str, *, export_id: int, attempt: int) -> bool:
    """Move the source copy to another worker, if it is not complete."""
    export = await locked(session, export_id, attempt)
    if export is None or export.phase not in BEFORE_PUBLISHING:
        return False
    export.worker = worker
    export.waiting_reason = None
    return True


async def reads_template(session: AsyncSession, export_id: int, attempt: int) -> bool:
    """Whether this attempt still reads the template's disk."""
    export = await session.get(Export, export_id)
    return (
        export is not None
        and export.status is ExportStatus.RUNNING
        and export.attempt == attempt
        and export.phase in BEFORE_PUBLISHING
    )


async def region_of(session: AsyncSession, export_id: int) -> str | None:
    """Return the region of the export's lab, in which the source copy is made."""
    return await session.scalar(
        select(Lab.region_name).join(Export, Export.lab_id == Lab.id).where(Export.id == export_id)
    )


async def record_wait(session: AsyncSession, export_id: int, attempt: int, reason: Notice | None) -> bool:
    """Record why the source copy waits, or with None that it continues."""
    export = await locked(session, export_id, attempt)
    if export is None:
        return False
    if export.phase in BEFORE_PUBLISHING and export.waiting_reason != reason:
        export.waiting_reason = reason
        export.message = reason.message if reason else STEPS.get(export.phase, export.message)
        await record_change(session, export, transition=False)
    return True


async def plan(session: AsyncSession, export_id: int, attempt: int) -> ExportPlan | None:
    """Read the plan of the source copy."""
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
        lab.base_digest,
        version.consistency in (Consistency.FROZEN, Consistency.CRASH_CONSISTENT),
    )


async def mark_capturing(
    session: AsyncSession,
    export_id: int,
    attempt: int,
    *,
    total_bytes: int,
    disk_size: int,
    consistency: Consistency = Consistency.STOPPED,
) -> bool:
    """Record that the template's disk is captured, in which state, and how many of its bytes will be read."""
    export = await locked(session, export_id, attempt)
    if export is None:
        return False
    again = export.phase is not ExportPhase.VALIDATING
    if export.image_version_id is not None:
        version = await session.get_one(ImageVersion, export.image_version_id)
        version.disk_size_bytes = disk_size
        version.consistency = consistency
    export.total_bytes = total_bytes
    if not again:
        export.phase = ExportPhase.CAPTURING
        export.message = STEPS[export.phase]
    await record_change(session, export, transition=not again)
    return True


async def mark_storing(session: AsyncSession, export_id: int, attempt: int) -> bool:
    """Record that the disk is being read and stored in the source region."""
    export = await locked(session, export_id, attempt)
    if export is None:
        return False
    if export.phase is ExportPhase.STORING:
        return True
    replicas = await replicas_of(session, export)
    for replica in _source(replicas):
        await number_changes(session, [replica])
        replica.state = RegionReplicaState.REPLICATING
        replica.started_at = replica.started_at or now()
        replica.total_bytes = export.total_bytes
    export.phase = ExportPhase.STORING
    export.message = STEPS[export.phase]
    await record_change(session, export, transition=True, replicas=replicas)
    return True


async def record_progress(session: AsyncSession, export_id: int, attempt: int, counters: StoreCounters) -> bool:
    """Record the progress of storing. Called several times a second, so it stores no transition."""
    export = await locked(session, export_id, attempt)
    if export is None:
        return False
    if counters.processed <= export.processed_bytes:
        return True
    replicas = await replicas_of(session, export)
    for replica in _source(replicas):
        await number_changes(session, [replica])
    _count(export, counters)
    for replica in _source(replicas):
        replica.transferred_bytes = export.processed_bytes
        replica.stored_bytes = export.stored_bytes
    await record_change(session, export, transition=False, replicas=replicas)
    return True


def _source(replicas: Sequence[RegionReplica]) -> list[RegionReplica]:
    """Return the source replica, if the version exists."""
    return [replica for replica in replicas if replica.is_source]


def _count(export: Export, counters: StoreCounters) -> None:
    # After a crash, the counters restart at the last durable step; the reported progress must not decrease.
    export.processed_bytes = max(export.processed_bytes, counters.processed)
    export.stored_bytes = max(export.stored_bytes, counters.stored)
    export.deduplicated_bytes = max(export.deduplicated_bytes, counters.deduplicated)


async def publish(
    session: AsyncSession, export_id: int, attempt: int, counters: StoreCounters, published: Published
) -> bool:
    """Publish the version.

    The source region is complete and verified, the other regions begin, the template is released.
    """
    found = await _locked_with_lab(session, export_id, attempt)
    if found is None or found[0].image_version_id is None:
        return False
    export, lab = found
    if export.phase is not ExportPhase.STORING:
        return True
    # First all statements of its own, so that the changes of a row are written at once.
    version = await session.get_one(ImageVersion, export.image_version_id)
    definition = await session.get_one(ImageDefinition, version.definition_id)
    replicas = await replicas_of(session, export)
    await release_template(session, lab.id)
    await number_changes(session, replicas)
    # The last count is exact, also if a resumed export stored something twice.
    export.processed_bytes = export.total_bytes
    export.stored_bytes = counters.stored
    export.deduplicated_bytes = counters.deduplicated
    version.provisioning_state = ProvisioningState.SUCCEEDED
    version.digest = published.digest
    version.disk_used_bytes = published.used_bytes
    version.stored_bytes = counters.stored
    version.published_at = now()
    others: list[str] = []
    for replica in replicas:
        if replica.is_source:
            replica.state = RegionReplicaState.COMPLETED
            replica.completed_at = replica.verified_at = now()
            replica.total_bytes = replica.transferred_bytes = export.total_bytes
            replica.stored_bytes = counters.stored
            await gallery_event(session, GalleryEventKind.REPLICA_COMPLETED, definition, version, replica)
        else:
            replica.state = RegionReplicaState.REPLICATING
            replica.total_bytes = published.distinct_bytes
            others.append(replica.region_name)
    await gallery_event(session, GalleryEventKind.VERSION_PUBLISHED, definition, version)
    export.phase = ExportPhase.REPLICATING
    export.message = f"Usable in the lab's region; copying to {', '.join(others)}." if others else "Published."
    await record_change(session, export, transition=True, replicas=replicas)
    if not others:
        finish_if_complete(export, replicas)
        await record_change(session, export, transition=True, replicas=replicas)
    return True


async def fail(
    session: AsyncSession, export_id: int, attempt: int, *, code: str, message: str, retryable: bool
) -> None:
    """Record why the source copy failed. The version stays FAILED and is retried in place (K-5).

    A published version is unchanged: a replay of complete work can fail, for example on a disk that was changed since.
    """
    found = await _locked_with_lab(session, export_id, attempt)
    if found is None or found[0].phase not in BEFORE_PUBLISHING:
        return
    export, lab = found
    export.status = ExportStatus.FAILED
    export.finished_at = now()
    export.error_code, export.error_message, export.error_retryable = code, message, retryable
    export.message = failed(code, message)
    if export.image_version_id is not None:
        version = await session.get_one(ImageVersion, export.image_version_id)
        version.provisioning_state = ProvisioningState.FAILED
        replicas = await replicas_of(session, export)
        await number_changes(session, replicas)
        for replica in replicas:
            replica.state = RegionReplicaState.FAILED
            replica.error_code = code
            replica.error = message if replica.is_source else "The source copy failed."
    await release_template(session, lab.id)
    await record_change(session, export, transition=True)


async def version_exists(session: AsyncSession, version_id: int) -> bool:
    """Whether the version still exists, published or not, so that its storage key is in use."""
    return await session.get(ImageVersion, version_id) is not None
