"""Activity records for subscribers: revisions and transitions of exports, sequences of replicas, and gallery events."""

import logging
from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.commit_log import log_at_commit
from graph.db.enums import ACTIVE_EXPORT, ExportPhase, ExportStatus, GalleryEventKind, RegionReplicaState
from graph.db.models import (
    Export,
    ExportTransition,
    Gallery,
    GalleryEvent,
    ImageDefinition,
    ImageVersion,
    RegionReplica,
)
from graph.domain.activity.account_log import export_event
from graph.domain.activity.export_figures import measure, outcomes
from graph.domain.locks import hold
from graph.notifications.announce import announce, export_topic, gallery_topic, lab_topic, version_topic

log = logging.getLogger(__name__)

ALMOST = 99.9  # 100 is reserved for exports that have succeeded.


async def replicas_of(session: AsyncSession, export: Export) -> Sequence[RegionReplica]:
    """Return the replicas of the export's version, the source first, then by region."""
    if export.image_version_id is None:
        return []
    found = await session.scalars(
        select(RegionReplica)
        .where(RegionReplica.version_id == export.image_version_id)
        .order_by(RegionReplica.is_source.desc(), RegionReplica.region_name)
        .execution_options(populate_existing=False)
    )
    return found.all()


def overall_progress(export: Export, replicas: Sequence[RegionReplica]) -> float:
    """Return the progress from 0 to 100 over the source copy and all other regions, equally weighted."""
    if export.status is ExportStatus.SUCCEEDED:
        return 100.0
    stored = 1.0 if export.phase in (ExportPhase.REPLICATING, ExportPhase.COMPLETED) else 0.0
    if not stored and export.total_bytes:
        stored = min(1.0, export.processed_bytes / export.total_bytes)
    others = [replica for replica in replicas if not replica.is_source]
    done = stored + sum(_share(replica) for replica in others)
    return min(ALMOST, 100.0 * done / (1 + len(others)))


def _share(replica: RegionReplica) -> float:
    if replica.state is RegionReplicaState.COMPLETED:
        return 1.0
    return min(1.0, replica.transferred_bytes / replica.total_bytes) if replica.total_bytes else 0.0


async def newest_sequence(session: AsyncSession, lab_id: int) -> int:
    """Return the highest sequence of a lab's exports, 0 if it has none.

    An export that starts, or is retried, continues from it: a lab has one running export at most, so that the events of
    all its exports have one order.
    """
    return await session.scalar(select(func.max(Export.revision)).where(Export.lab_id == lab_id)) or 0


async def number_changes(session: AsyncSession, replicas: Sequence[RegionReplica]) -> None:
    """Give changed replicas of one version the next sequences of the version.

    It locks the version until the commit: a subscriber that has seen a sequence has seen all lower ones. Rows are locked
    in this order: export, version, replicas.
    """
    if not replicas:
        return
    version_id = replicas[0].version_id
    await hold(session, ImageVersion, version_id)
    newest = await session.scalar(
        select(func.max(RegionReplica.revision)).where(RegionReplica.version_id == version_id)
    )
    for number, replica in enumerate(replicas, (newest or 0) + 1):
        replica.revision = number


async def record_change(
    session: AsyncSession,
    export: Export,
    *,
    transition: bool,
    actor: str | None = None,
    replicas: Sequence[RegionReplica] | None = None,
) -> None:
    """Increase the export's revision.

    A transition is stored permanently; mere progress is overwritten by the next report. `actor` is None for a worker.
    `replicas` are those of its version, if the caller has them.

    The caller holds the export's row lock, so that sequences become visible in their order.
    """
    if session.deleted or any(isinstance(row, Export | RegionReplica) for row in session.new):
        await session.flush()
    if replicas is None:
        # Changed rows are written once, at the end.
        with session.no_autoflush:
            replicas = await replicas_of(session, export)
    export.revision += 1
    # Never decreases, even if a retry repeats a part of the work.
    export.progress = max(export.progress, overall_progress(export, replicas))
    measure(export, replicas)
    if export.status is not ExportStatus.RUNNING:
        export.waiting_reason = None
    elif export.phase is ExportPhase.REPLICATING:
        export.waiting_reason = next((one.waiting_reason for one in replicas if one.waiting_reason), None)
    if transition:
        export.regions = outcomes(export, replicas)
        session.add(
            ExportTransition(
                export_id=export.id,
                sequence=export.revision,
                status=export.status,
                phase=export.phase,
                progress=export.progress,
                processed_bytes=export.processed_bytes,
                total_bytes=export.total_bytes,
                bytes_per_second=export.bytes_per_second,
                eta_seconds=export.eta_seconds,
                message=export.message,
                waiting_reason=export.waiting_reason,
                replicas={str(replica.id): snapshot(replica) for replica in replicas},
            )
        )
        await export_event(session, export, actor=actor)
        if export.status not in ACTIVE_EXPORT:
            _log_end(session, export)
    topics = [export_topic(export.id), lab_topic(export.lab_id)]
    if export.image_version_id is not None:
        topics.append(version_topic(export.image_version_id))
    await announce(session, *topics)


def _log_end(session: AsyncSession, export: Export) -> None:
    well = export.status in (ExportStatus.SUCCEEDED, ExportStatus.CANCELED)
    log_at_commit(
        session,
        log,
        logging.INFO if well else logging.WARNING,
        "Export %d of lab %d, version %s: %s. %s",
        export.id,
        export.lab_id,
        export.image_version_id,
        export.status.value,
        export.message,
    )


def snapshot(replica: RegionReplica) -> dict[str, object]:
    """Return the replica as subscribers see it at this moment."""
    return {
        "sequence": replica.revision,
        "state": replica.state.value,
        "total_bytes": replica.total_bytes,
        "transferred_bytes": replica.transferred_bytes,
        "stored_bytes": replica.stored_bytes,
        "error_code": replica.error_code,
        "error": replica.error,
        "waiting_reason": replica.waiting_reason and replica.waiting_reason.stored(),
    }


def number_of(version: ImageVersion) -> str:
    """Return the number of a version as text."""
    return f"{version.major}.{version.minor}.{version.patch}"


async def gallery_event(
    session: AsyncSession,
    kind: GalleryEventKind,
    definition: ImageDefinition,
    version: ImageVersion | None = None,
    replica: RegionReplica | None = None,
    *,
    actor: str | None = None,
    is_gone: bool = False,
) -> None:
    """Store a gallery event for subscribers. `actor` is None for a worker; `is_gone`: the version is being deleted."""
    gallery_id = definition.gallery_id
    # One transaction at a time until its commit: a subscriber that has seen an event has seen all with lower
    # sequences.
    await hold(session, Gallery, gallery_id)
    session.add(
        GalleryEvent(
            gallery_id=gallery_id,
            kind=kind,
            definition_id=definition.id,
            definition_name=definition.name,
            version_id=version.id if version and not is_gone else None,
            version_number=number_of(version) if version else None,
            replica_id=replica.id if replica else None,
            region_name=replica.region_name if replica else None,
            actor=actor,
        )
    )
    await announce(session, gallery_topic(gallery_id))
