"""Deleting, restoring and purging versions (domain.md 2.12)."""

from datetime import timedelta

from sqlalchemy import and_, false, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.enums import ACTIVE_EXPORT, GalleryEventKind, QuotaKind
from graph.db.models import (
    Export,
    Gallery,
    ImageDefinition,
    ImageVersion,
    ManifestRemoval,
    RegionReplica,
    now,
)
from graph.domain import quotas
from graph.domain.activity.changes import gallery_event
from graph.domain.problems import Code, Problem
from graph.domain.transaction import Transaction
from graph.domain.values.latest import USABLE
from graph.notifications.announce import WORK, announce, version_topic


async def delete_version(tx: Transaction, *, version_id: int) -> None:
    """Delete a version: softly where the gallery retains, for good the second time, or when it is of no use anyway.

    Labs made from it keep their own disks (O-123). An absent version is no error (O-122).
    """
    try:
        # Locked, so that of two who delete it the second finds it gone, or deleted softly.
        await tx.version(version_id, lock=True)
    except Problem:
        return
    version, definition = await tx.managed_version(version_id, "delete this version", "imageVersionId")
    running = select(Export.id).where(Export.image_version_id == version.id, Export.status.in_(ACTIVE_EXPORT))
    if await tx.taken(running):
        raise Problem(Code.EXPORT_IN_PROGRESS, "The version is being exported: wait, or cancel that.", "imageVersionId")
    protected = version.block_deletion_before_end_of_life and version.end_of_life_date is not None
    if protected and version.end_of_life_date is not None and version.end_of_life_date > now():
        raise Problem(
            Code.DELETE_BLOCKED_UNTIL_EOL,
            f"The version is protected until {version.end_of_life_date:%Y-%m-%d}: clear the protection, or the date.",
            "imageVersionId",
        )
    gallery = await tx.session.get_one(Gallery, definition.gallery_id)
    if is_restorable(version, gallery):
        version.deleted_at = now()
        await gallery_event(tx.session, gallery.id, GalleryEventKind.VERSION_DELETED, version_id=version.id)
    else:
        home = await _remove(tx.session, version, gallery.id, told=version.deleted_at is not None)
        await quotas.give_back(tx.session, QuotaKind.IMAGE_VERSIONS, home)


def is_restorable(version: ImageVersion, gallery: Gallery) -> bool:
    """Whether deleting the version now could be taken back for a while."""
    # A version that never became usable is not worth keeping, and must not be undeletable (O-132).
    keeps = gallery.soft_delete_retention_days > 0 and version.provisioning_state in USABLE
    return keeps and version.deleted_at is None


async def _remove(session: AsyncSession, version: ImageVersion, gallery_id: int, *, told: bool) -> list[str]:
    """Forget a version and leave its manifests to a worker; watchers are told unless they were when it was deleted.

    The regions in which there is one version less, to be given back when nothing else is left to do.
    """
    replicas = (await session.scalars(select(RegionReplica).where(RegionReplica.version_id == version.id))).all()
    for replica in replicas:
        session.add(ManifestRemoval(region_name=replica.region_name, storage_key=version.storage_key))
    if not told:
        await gallery_event(session, gallery_id, GalleryEventKind.VERSION_DELETED)
    await announce(session, WORK, version_topic(version.id))
    await session.delete(version)
    await session.flush()
    return [replica.region_name for replica in replicas if replica.is_source]


def must_be_retained(version: ImageVersion, gallery: Gallery, *path: str) -> None:
    """Refuse a version that is past its retention: it is gone, whether a worker purged it yet or not (O-127)."""
    if version.deleted_at is None:
        return
    if version.deleted_at + timedelta(days=gallery.soft_delete_retention_days) <= now():
        raise Problem(Code.NOT_FOUND, "The version is past its retention.", *path)


async def restore(tx: Transaction, *, version_id: int) -> ImageVersion:
    """Take back a soft deletion (O-129)."""
    version, definition = await tx.managed_version(version_id, "restore this version", "imageVersionId")
    gallery = await tx.session.get_one(Gallery, definition.gallery_id)
    if version.deleted_at is None:
        return version
    must_be_retained(version, gallery, "imageVersionId")
    version.deleted_at = None
    await gallery_event(tx.session, gallery.id, GalleryEventKind.VERSION_RESTORED, version_id=version.id)
    return version


async def purge(session: AsyncSession, limit: int) -> int:
    """Remove versions that are past their gallery's retention, and return how many were."""
    # In the query, or versions that are kept for long would stand before those of other galleries.
    periods = await session.scalars(select(Gallery.soft_delete_retention_days).distinct())
    over = or_(
        false(),
        *(
            and_(Gallery.soft_delete_retention_days == days, ImageVersion.deleted_at <= now() - timedelta(days=days))
            for days in periods
        ),
    )
    deleted = select(ImageVersion, Gallery).join(ImageDefinition, ImageDefinition.id == ImageVersion.definition_id)
    rows = await session.execute(
        deleted.join(Gallery, Gallery.id == ImageDefinition.gallery_id)
        .where(over)
        .order_by(ImageVersion.deleted_at)
        .limit(limit)
        .with_for_update(of=ImageVersion)
    )
    found = rows.all()
    homes: list[str] = []
    for version, gallery in found:
        homes += await _remove(session, version, gallery.id, told=True)
    await quotas.give_back(session, QuotaKind.IMAGE_VERSIONS, homes)
    return len(found)
