"""Life cycle of exports after their start: completion, cancellation, retry (O-51, R-10, R-11)."""

from collections.abc import Sequence

from sqlalchemy import delete, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.enums import (
    ACTIVE_EXPORT,
    ExportKind,
    ExportPhase,
    ExportStatus,
    GalleryEventKind,
    ProvisioningState,
    QuotaKind,
    RegionReplicaState,
)
from graph.db.models import Export, Gallery, ImageDefinition, ImageVersion, Lab, LabAccount, RegionReplica, now
from graph.domain.access.roles import require, visible_labs
from graph.domain.activity.changes import gallery_event, newest_sequence, number_changes, record_change, replicas_of
from graph.domain.exports.template import consistency_of, release_template, reserve_template
from graph.domain.locks import lock, lock_gallery_of
from graph.domain.problems import DomainError, Problem
from graph.domain.quotas import ledger
from graph.domain.transaction import Transaction
from graph.notifications.announce import WORK, announce

BEFORE_PUBLISHING = (ExportPhase.VALIDATING, ExportPhase.CAPTURING, ExportPhase.STORING)
UNFINISHED = (RegionReplicaState.PENDING, RegionReplicaState.REPLICATING)


def is_cancelable(status: ExportStatus) -> bool:
    """Whether cancelling still has an effect."""
    return status in ACTIVE_EXPORT


def is_retryable(image_version_id: int | None, status: ExportStatus, error_retryable: bool | None) -> bool:
    """Whether the source copy, or the failed regions, can be retried."""
    if image_version_id is None:
        return False
    failed = status is ExportStatus.FAILED and bool(error_retryable)
    return failed or status is ExportStatus.PARTIALLY_SUCCEEDED


async def _find(tx: Transaction, export_id: int) -> tuple[Export, Lab]:
    """Find an export of a visible lab, unlocked."""
    labs = select(Lab.id).where(visible_labs(tx.principal))
    export = await tx.session.scalar(select(Export).where(Export.id == export_id, Export.lab_id.in_(labs)))
    if export is None:
        raise DomainError(Problem.OBJECT_UNKNOWN, "exportId", object="Export")
    return export, await tx.lab(export.lab_id, "exportId")


async def cancel(tx: Transaction, *, export_id: int) -> Export:
    """Cancel: before the source copy is complete, the version is discarded.

    Afterwards only the remaining regions stop (O-51).
    """
    export, lab = await _find(tx, export_id)
    require(tx.principal.changes_lab(lab.lab_account_id, lab.id), "cancel this export")
    # The version's labs and exports too, in case the version is deleted.
    version_id = export.image_version_id
    definition_id = select(ImageVersion.definition_id).where(ImageVersion.id == version_id).scalar_subquery()
    derived = or_(Lab.image_version_id == version_id, Lab.image_definition_id == definition_id)
    await lock(tx.session, Lab, or_(Lab.id == lab.id, derived))
    await lock_gallery_of(tx.session, version_id)
    await lock(tx.session, ImageDefinition, ImageDefinition.id == definition_id)
    await lock(tx.session, Export, or_(Export.id == export_id, Export.image_version_id == version_id))
    if not is_cancelable(export.status):
        raise DomainError(Problem.EXPORT_ENDED, "exportId", status=export.status)
    published = export.phase not in BEFORE_PUBLISHING
    export.status = ExportStatus.CANCELED
    export.finished_at = now()
    export.worker = None
    await release_template(tx.session, lab.id)
    if published:
        stopped = await _stop_regions(tx, export)
        export.message = f"Canceled; not copied to {', '.join(stopped)}."
        await record_change(tx.session, export, transition=True, actor=tx.principal.name)
    else:
        export.message = "Canceled; the new version was discarded."
        await _forget_version(tx, export, lab)
        await record_change(tx.session, export, transition=True, actor=tx.principal.name)
    return export


async def _stop_regions(tx: Transaction, export: Export) -> list[str]:
    stopped = [replica for replica in await replicas_of(tx.session, export) if replica.state in UNFINISHED]
    await number_changes(tx.session, stopped)
    for replica in stopped:
        replica.state = RegionReplicaState.CANCELED
        replica.worker = replica.waiting_reason = None
    return [replica.region_name for replica in stopped]


async def _forget_version(tx: Transaction, export: Export, lab: Lab) -> None:
    """Delete the version, and the definition if it was created for this export."""
    if export.image_version_id is None:
        return
    version = await tx.session.get_one(ImageVersion, export.image_version_id)
    definition = await tx.session.get_one(ImageDefinition, version.definition_id)
    export.image_version_id = None
    await tx.session.flush()
    await tx.session.execute(delete(ImageVersion).where(ImageVersion.id == version.id))
    await gallery_event(
        tx.session, GalleryEventKind.VERSION_DELETED, definition, version, actor=tx.principal.name, is_gone=True
    )
    others = select(ImageVersion.id).where(ImageVersion.definition_id == definition.id)
    if export.kind is ExportKind.CREATE_IMAGE and not await tx.exists(others):
        gallery = await tx.session.get_one(Gallery, definition.gallery_id)
        await tx.session.execute(delete(ImageDefinition).where(ImageDefinition.id == definition.id))
        await ledger.release(tx.session, QuotaKind.IMAGE_DEFINITIONS, [gallery.region_name])
    # The lab's region was the source region of the version.
    await ledger.release(tx.session, QuotaKind.IMAGE_VERSIONS, [lab.region_name])


async def retry(tx: Transaction, *, export_id: int, region_names: Sequence[str] | None) -> Export:
    """Retry what failed: the source copy in the same version, or only the failed regions: the given ones, or all."""
    export, lab = await _find(tx, export_id)
    require(tx.principal.changes_lab(lab.lab_account_id, lab.id), "retry this export")
    # Neither a deletion of the lab nor another export of it can interleave.
    lab = await tx.lab(lab.id, "exportId", lock=True)
    # Like the start of an export: shared among exports, but exclusive with `detach`.
    account = await tx.session.get_one(LabAccount, lab.lab_account_id, with_for_update={"read": True})
    await lock_gallery_of(tx.session, export.image_version_id)
    await lock(tx.session, Export, Export.id == export_id)
    if not is_retryable(export.image_version_id, export.status, export.error_retryable):
        raise DomainError(Problem.NOTHING_TO_RETRY, "exportId", status=export.status)
    active = select(Export.id).where(Export.lab_id == lab.id, Export.status.in_(ACTIVE_EXPORT))
    if await tx.exists(active):
        raise DomainError(Problem.OTHER_EXPORT_RUNNING, "exportId")
    await _check_still_attached(tx, export, account)
    replicas = await replicas_of(tx.session, export)
    if export.status is ExportStatus.FAILED:
        if region_names is not None:
            raise DomainError(Problem.SOURCE_COPY_FAILED, "regionNames")
        await _restart_source_copy(tx, export, lab, replicas)
    else:
        again = [replica for replica in replicas if replica.state is RegionReplicaState.FAILED]
        if region_names is not None:
            again = named_replicas(tx, again, region_names)
        await requeue(tx.session, again)
        export.status = ExportStatus.RUNNING
        export.phase = ExportPhase.REPLICATING
        export.message = f"Copying again to {', '.join(replica.region_name for replica in again)}."
    export.error_code = export.error_message = None
    export.error_retryable = False
    export.finished_at = None
    export.revision = await newest_sequence(tx.session, lab.id)
    await record_change(tx.session, export, transition=True, actor=tx.principal.name)
    # The failed regions may be complete or removed by now; then nothing is left to wait for.
    finish_if_complete(export, await replicas_of(tx.session, export))
    if export.status not in ACTIVE_EXPORT:
        await record_change(tx.session, export, transition=True, actor=tx.principal.name)
    await announce(tx.session, WORK)
    return export


async def _check_still_attached(tx: Transaction, export: Export, account: LabAccount) -> None:
    """Refuse a retry if the gallery was detached (O-21) or the version deleted.

    Gallery managers can still copy its images.
    """
    [version] = await lock(tx.session, ImageVersion, ImageVersion.id == export.image_version_id)
    if version.deleted_at is not None:
        raise DomainError(Problem.EXPORT_VERSION_DELETED, "exportId")
    definition = await tx.session.get_one(ImageDefinition, version.definition_id)
    attachment = await tx.attachment(account)
    if attachment is None or attachment.detaching or attachment.gallery_id != definition.gallery_id:
        raise DomainError(Problem.EXPORT_GALLERY_DETACHED, "exportId")


def named_replicas(tx: Transaction, failed: Sequence[RegionReplica], names: Sequence[str]) -> list[RegionReplica]:
    """Return the failed replicas of the named regions, each once; at least one is named."""
    of_region = {replica.region_name: replica for replica in failed}
    wanted = list(dict.fromkeys(tx.configured_region(name, "regionNames") for name in names))
    others = ", ".join(name for name in wanted if name not in of_region)
    if others or not wanted:
        raise DomainError(Problem.NO_FAILED_REPLICA, "regionNames", regions=others or "any region")
    return [of_region[name] for name in wanted]


async def requeue(session: AsyncSession, replicas: Sequence[RegionReplica]) -> None:
    """Queue failed replicas of a version again."""
    await number_changes(session, replicas)
    for replica in replicas:
        replica.state = RegionReplicaState.REPLICATING
        replica.attempt += 1
        replica.error_code = replica.error = replica.waiting_reason = None
        replica.worker = None
        replica.transferred_bytes = 0


async def _restart_source_copy(tx: Transaction, export: Export, lab: Lab, replicas: Sequence[RegionReplica]) -> None:
    consistency = consistency_of(tx, lab, "exportId")
    version = await tx.session.get_one(ImageVersion, export.image_version_id)
    version.provisioning_state = ProvisioningState.CREATING
    version.consistency = consistency
    await number_changes(tx.session, replicas)
    for replica in replicas:
        replica.state = RegionReplicaState.PENDING
        replica.error_code = replica.error = None
    reserve_template(lab, consistency)
    export.status = ExportStatus.QUEUED
    export.phase = ExportPhase.VALIDATING
    export.attempt += 1
    export.worker = None
    export.processed_bytes = export.stored_bytes = export.deduplicated_bytes = 0
    export.message = "Queued for retry."


async def region_ended(session: AsyncSession, replica_id: int) -> None:
    """End the running export of a replica's version if the replica was the last to end; the caller holds its row."""
    version_id = select(RegionReplica.version_id).where(RegionReplica.id == replica_id).scalar_subquery()
    export = await session.scalar(
        select(Export).where(
            Export.image_version_id == version_id,
            Export.status == ExportStatus.RUNNING,
            Export.phase == ExportPhase.REPLICATING,
        )
    )
    if export is None:
        return
    replicas = await replicas_of(session, export)
    finish_if_complete(export, replicas)
    if export.status is not ExportStatus.RUNNING:
        await record_change(session, export, transition=True, replicas=replicas)


def finish_if_complete(export: Export, replicas: Sequence[RegionReplica]) -> None:
    """End a replicating export when all its regions have ended; the caller holds its row and records the change."""
    if export.phase is not ExportPhase.REPLICATING or any(replica.state in UNFINISHED for replica in replicas):
        return
    failed = [replica for replica in replicas if replica.state is RegionReplicaState.FAILED]
    export.phase = ExportPhase.COMPLETED
    export.finished_at = now()
    if not failed:
        export.status = ExportStatus.SUCCEEDED
        export.message = f"Completed: usable in {', '.join(replica.region_name for replica in replicas)}."
        return
    export.status = ExportStatus.PARTIALLY_SUCCEEDED
    usable = [replica.region_name for replica in replicas if replica.state is RegionReplicaState.COMPLETED]
    regions = ", ".join(replica.region_name for replica in failed)
    export.message = f"Usable in {', '.join(usable)}; failed in {regions}. Retry to copy to the failed regions."
    export.error_code = "REPLICATION_FAILED"
    export.error_message = "; ".join(f"{replica.region_name}: {replica.error}" for replica in failed)
    export.error_retryable = True
