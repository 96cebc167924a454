"""Deletion, restoration and purging of versions (2.12 of the domain reference)."""

from datetime import timedelta

from sqlalchemy import and_, false, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.enums import ACTIVE_EXPORT, GalleryEventKind, ProvisioningState, QuotaKind
from graph.db.models import (
    Export,
    Gallery,
    ImageDefinition,
    ImageVersion,
    ManifestRemoval,
    RegionReplica,
    now,
)
from graph.domain.activity.changes import gallery_event
from graph.domain.locks import lock_for_deletion
from graph.domain.problems import DomainError, ErrorCode, Problem
from graph.domain.quotas import ledger
from graph.domain.transaction import Transaction
from graph.notifications.announce import WORK, announce, version_topic


async def delete_version(tx: Transaction, *, version_id: int) -> tuple[ImageVersion | None, ImageDefinition | None]:
    """Delete a version; returns it if it is deleted softly, and its definition if it was not missing.

    Softly if the gallery retains deleted versions, permanently the second time or if it was never usable.

    Labs created from it keep their own disks (O-123). A missing version is not an error (O-122).
    """
    try:
        version, definition = await tx.managed_version(version_id, "delete this version", for_deletion=True)
    except DomainError as error:
        # Also the second of two concurrent deletions.
        if error.code is ErrorCode.NOT_FOUND:
            return None, None
        raise
    running = select(Export.id).where(Export.image_version_id == version.id, Export.status.in_(ACTIVE_EXPORT))
    if await tx.exists(running):
        raise DomainError(Problem.VERSION_EXPORTING, "imageVersionId")
    protected = version.block_deletion_before_end_of_life and version.end_of_life_date is not None
    if protected and version.end_of_life_date is not None and version.end_of_life_date > now():
        raise DomainError(Problem.VERSION_PROTECTED, "imageVersionId", date=version.end_of_life_date.date())
    # Read again under the gallery's lock, which a change of the production version takes too.
    await tx.session.refresh(definition, ["production_version_id"])
    if definition.production_version_id == version.id:
        raise DomainError(Problem.VERSION_PINNED, "imageVersionId")
    gallery = await tx.session.get_one(Gallery, definition.gallery_id)
    actor = tx.principal.name
    if is_restorable(version, gallery):
        version.deleted_at = now()
        await gallery_event(tx.session, GalleryEventKind.VERSION_DELETED, definition, version, actor=actor)
        return version, definition
    if version.deleted_at is None:  # Otherwise, the soft deletion notified the subscribers.
        await gallery_event(
            tx.session, GalleryEventKind.VERSION_DELETED, definition, version, actor=actor, is_gone=True
        )
    source_regions = await _remove(tx.session, version)
    await ledger.release(tx.session, QuotaKind.IMAGE_VERSIONS, source_regions)
    return None, definition


def is_restorable(version: ImageVersion, gallery: Gallery) -> bool:
    """Whether a deletion of the version now could be undone."""
    # A version that was never usable is not worth retaining, and must be deletable (O-132).
    keeps = gallery.soft_delete_retention_days > 0 and version.provisioning_state is ProvisioningState.SUCCEEDED
    return keeps and version.deleted_at is None


async def _remove(session: AsyncSession, version: ImageVersion) -> list[str]:
    """Delete a version's rows and schedule the removal of its manifests.

    Returns the regions whose quota to release as the last step.
    """
    replicas = (await session.scalars(select(RegionReplica).where(RegionReplica.version_id == version.id))).all()
    for replica in replicas:
        session.add(ManifestRemoval(region_name=replica.region_name, storage_key=version.storage_key))
    await announce(session, WORK, version_topic(version.id))
    await session.delete(version)
    await session.flush()
    return [replica.region_name for replica in replicas if replica.is_source]


def check_retention(version: ImageVersion, gallery: Gallery, *path: str) -> None:
    """Refuse a version whose retention has ended: it is gone, even if a worker has not purged it yet (O-127)."""
    if version.deleted_at is None:
        return
    if version.deleted_at + timedelta(days=gallery.soft_delete_retention_days) <= now():
        raise DomainError(Problem.RETENTION_ENDED, *path)


async def restore(tx: Transaction, *, version_id: int) -> ImageVersion:
    """Undo a soft deletion (O-129)."""
    version, definition = await tx.managed_version(version_id, "restore this version", "imageVersionId")
    gallery = await tx.session.get_one(Gallery, definition.gallery_id)
    if version.deleted_at is None:
        return version
    check_retention(version, gallery, "imageVersionId")
    version.deleted_at = None
    await gallery_event(tx.session, GalleryEventKind.VERSION_RESTORED, definition, version, actor=tx.principal.name)
    return version


async def purge(session: AsyncSession, limit: int) -> int:
    """Delete the versions whose retention has ended, and return their number."""
    # Part of the query; otherwise versions with a long retention would hide those of other galleries.
    periods = await session.scalars(select(Gallery.soft_delete_retention_days).distinct())
    over = or_(
        false(),
        *(
            and_(Gallery.soft_delete_retention_days == days, ImageVersion.deleted_at <= now() - timedelta(days=days))
            for days in periods
        ),
    )
    deleted = (
        select(ImageVersion)
        .join(ImageDefinition, ImageDefinition.id == ImageVersion.definition_id)
        .join(Gallery, Gallery.id == ImageDefinition.gallery_id)
        .where(over)
        .order_by(ImageVersion.deleted_at)
        .limit(limit)
    )
    found_ids = [version.id for version in await session.scalars(deleted)]
    await lock_for_deletion(session, found_ids)
    # Read again: another worker may have deleted some, a caller may have restored some.
    rows = await session.scalars(
        deleted.where(ImageVersion.id.in_(found_ids)).execution_options(populate_existing=True)
    )
    found = rows.all()
    source_regions: list[str] = []
    for version in found:
        source_regions += await _remove(session, version)
    await ledger.release(session, QuotaKind.IMAGE_VERSIONS, source_regions)
    return len(found)
