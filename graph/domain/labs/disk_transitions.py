"""Worker-side transitions of a lab's template disk. Each function returns whether the disk is still needed."""

import logging
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.commit_log import log_at_commit
from graph.db.enums import AccountEventKind, LabState, RegionReplicaState, TemplateVmState
from graph.db.models import ImageVersion, Lab, MarketplaceImage, RegionReplica
from graph.db.notices import Notice
from graph.domain.activity.account_log import lab_event
from graph.domain.locks import lock_one
from graph.domain.uploads import file_names

# The size of a qcow2 disk is a whole number of sectors.
SECTOR_BYTES = 512

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class DiskPlan:
    """The source of a disk: a version's manifest in some regions, the lab's region first; or a file.

    Without a lab, it is the source of a base for future labs.
    """

    lab_id: int | None
    size_bytes: int
    storage_key: str | None
    regions: tuple[str, ...]
    path: str | None
    sha256: str | None
    # The digest of the base, if the disk is to be an overlay.
    base_digest: str | None = None


async def claim(session: AsyncSession, lab_id: int, worker: str) -> LabState | None:
    """Claim a lab whose disk must be written or removed, and return which; None if another worker claimed it."""
    lab = await lock_one(session, Lab, Lab.id == lab_id)
    if lab is None or lab.worker is not None or lab.state not in (LabState.CREATING, LabState.DELETING):
        return None
    lab.worker = worker
    return lab.state


async def adopt(session: AsyncSession, worker: str, *, lab_id: int, state: LabState) -> bool:
    """Move the work on the disk to another worker, if it was claimed and is still the same work."""
    lab = await lock_one(session, Lab, Lab.id == lab_id)
    if lab is None or lab.worker is None or lab.state is not state:
        return False
    lab.worker = worker
    return True


@dataclass(frozen=True)
class OverBase:
    """A lab whose disk is to be an overlay over a base, with the size of the disk."""

    lab_id: int
    base_digest: str
    size_bytes: int


async def waiting_for_overlays(session: AsyncSession, limit: int) -> list[OverBase]:
    """Return labs that no worker has claimed and whose disks can be overlays, oldest first."""
    query = (
        select(Lab, ImageVersion, MarketplaceImage)
        .outerjoin(ImageVersion, ImageVersion.id == Lab.image_version_id)
        .outerjoin(MarketplaceImage, MarketplaceImage.id == Lab.marketplace_image_id)
        .where(Lab.state == LabState.CREATING, Lab.worker.is_(None))
        .order_by(Lab.id)
        .limit(limit)
    )
    found: list[OverBase] = []
    for lab, version, image in await session.execute(query):
        if (digest := base_of(image or version, lab.disk_size_bytes)) is not None:
            found.append(OverBase(lab.id, digest, lab.disk_size_bytes))
    return found


async def claim_over_base(session: AsyncSession, found: OverBase, worker: str) -> bool:
    """Claim a lab, and assign its base: from then on it is not evicted. False if another worker claimed it."""
    lab = await lock_one(session, Lab, Lab.id == found.lab_id)
    if lab is None or lab.worker is not None or lab.state is not LabState.CREATING:
        return False
    lab.worker, lab.base_digest = worker, found.base_digest
    return True


async def plan(session: AsyncSession, lab_id: int, *, overlays: bool = False) -> DiskPlan | None:
    """Read the source of the disk; None if the disk is no longer wanted.

    With `overlays`, assign the base: from then on it is not evicted.
    """
    lab = await (lock_one(session, Lab, Lab.id == lab_id) if overlays else session.get(Lab, lab_id))
    if lab is None or lab.state is not LabState.CREATING:
        return None
    found = await _source(session, lab)
    lab.base_digest = await _base_of(session, lab) if overlays else None
    return replace(found, base_digest=lab.base_digest)


async def _base_of(session: AsyncSession, lab: Lab) -> str | None:
    """Return the digest of the lab's base; None if its disk cannot be an overlay."""
    image: ImageVersion | MarketplaceImage | None = None
    if lab.marketplace_image_id is not None:
        image = await session.get_one(MarketplaceImage, lab.marketplace_image_id)
    elif lab.image_version_id is not None:
        image = await session.get(ImageVersion, lab.image_version_id)
    return base_of(image, lab.disk_size_bytes)


def base_of(image: ImageVersion | MarketplaceImage | None, size_bytes: int) -> str | None:
    """Return the digest of the base of labs from an image; None if their disks cannot be overlays."""
    digest = base_of_marketplace_image(image) if isinstance(image, MarketplaceImage) else image and image.digest
    return base_digest(size_bytes, digest)


def base_digest(size_bytes: int, digest: str | None) -> str | None:
    """Return the digest of an image's base; None if none identifies its content, or an overlay cannot have its size."""
    return None if size_bytes % SECTOR_BYTES else digest


def base_of_marketplace_image(image: MarketplaceImage) -> str | None:
    """Return the name of an image's base: that of a file, whose content depends on its format. None without a hash."""
    if image.sha256 is None:
        return None
    return sha256(f"{file_names.declared(Path(image.disk_path).name)} {image.sha256}".encode()).hexdigest()


async def bases_in_use(session: AsyncSession) -> set[str]:
    """Return the digests of the bases that labs use."""
    return {found for found in await session.scalars(select(Lab.base_digest).distinct()) if found is not None}


async def _source(session: AsyncSession, lab: Lab) -> DiskPlan:
    if lab.marketplace_image_id is not None:
        image = await session.get_one(MarketplaceImage, lab.marketplace_image_id)
        return DiskPlan(lab.id, lab.disk_size_bytes, None, (), image.disk_path, image.sha256)
    version = await session.get(ImageVersion, lab.image_version_id) if lab.image_version_id else None
    if version is None:
        return DiskPlan(lab.id, lab.disk_size_bytes, None, (), None, None)
    regions = await regions_of(session, version.id, lab.region_name)
    return DiskPlan(lab.id, lab.disk_size_bytes, version.storage_key, regions, None, None)


async def regions_of(session: AsyncSession, version_id: int, first: str | None = None) -> tuple[str, ...]:
    """Return the regions with a complete replica of a version: a given one first, then the source region."""
    order: list[Any] = [RegionReplica.is_source.desc(), RegionReplica.id]
    if first is not None:
        order.insert(0, (RegionReplica.region_name == first).desc())
    is_complete = RegionReplica.version_id == version_id, RegionReplica.state == RegionReplicaState.COMPLETED
    return tuple(await session.scalars(select(RegionReplica.region_name).where(*is_complete).order_by(*order)))


async def region_of(session: AsyncSession, lab_id: int) -> str | None:
    """Return the region of a lab."""
    return await session.scalar(select(Lab.region_name).where(Lab.id == lab_id))


async def record_wait(session: AsyncSession, lab_id: int, reason: Notice | None) -> bool:
    """Record why writing the disk waits, or with None that it continues; returns whether it is still wanted."""
    lab = await session.scalar(select(Lab).where(Lab.id == lab_id, Lab.state == LabState.CREATING).with_for_update())
    if lab is None:
        return False
    if lab.template_notice != reason:
        lab.template_notice = reason
        await lab_event(session, lab_id)
    return True


async def report(session: AsyncSession, lab_id: int, *, total_bytes: int, copied_bytes: int) -> bool:
    """Record the progress; returns whether the disk must still be written: the lab may have been deleted."""
    values = {"copy_total_bytes": total_bytes, "copied_bytes": min(copied_bytes, total_bytes)}
    is_wanted = (Lab.id == lab_id, Lab.state == LabState.CREATING)
    return await session.scalar(update(Lab).where(*is_wanted).values(**values).returning(Lab.id)) is not None


async def is_gone(session: AsyncSession, lab_id: int) -> bool:
    """Whether the lab is deleted or being deleted."""
    return await session.scalar(select(Lab.id).where(Lab.id == lab_id, Lab.state != LabState.DELETING)) is None


async def ready(session: AsyncSession, lab_id: int, *, used_bytes: int) -> None:
    """Record that the disk is written and verified: the lab is DRAFT, its template STOPPED (O-83)."""
    log_at_commit(session, log, logging.INFO, "Lab %d: its disk is ready; it occupies %d bytes.", lab_id, used_bytes)
    await session.execute(
        update(Lab)
        .where(Lab.id == lab_id, Lab.state == LabState.CREATING)
        .values(
            state=LabState.DRAFT,
            template_state=TemplateVmState.STOPPED,
            template_notice=None,
            disk_used_bytes=used_bytes,
            copy_total_bytes=None,
            copied_bytes=None,
            worker=None,
        )
    )
    await lab_event(session, lab_id)


async def fail(session: AsyncSession, lab_id: int, *, code: str, error: str) -> None:
    """Record why the disk could not be written, unless it was: a replay of complete work can fail."""
    failed = await session.scalar(
        update(Lab)
        .where(Lab.id == lab_id, Lab.state == LabState.CREATING)
        .values(
            state=LabState.FAILED,
            template_state=TemplateVmState.FAILED,
            template_notice=None,
            error_code=code,
            error=error,
            copy_total_bytes=None,
            copied_bytes=None,
            worker=None,
        )
        .returning(Lab.id)
    )
    if failed is None:
        return
    log_at_commit(session, log, logging.WARNING, "Lab %d: its disk could not be written: %s", lab_id, error)
    await lab_event(session, lab_id)


async def removed(session: AsyncSession, lab_id: int) -> None:
    """Delete the row of a lab whose disk is gone."""
    log_at_commit(session, log, logging.INFO, "Lab %d: deleted.", lab_id)
    await lab_event(session, lab_id, AccountEventKind.LAB_DELETED)
    await session.execute(delete(Lab).where(Lab.id == lab_id, Lab.state == LabState.DELETING))
