"""Uploads of disk image files, received in parts (2.7 of the domain reference)."""

import uuid
from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.enums import ProvisioningState
from graph.db.models import Gallery, ImageVersion, Upload, now
from graph.domain.access.roles import MANAGED_GALLERIES, PRINCIPAL, Principal, as_seen_by, require
from graph.domain.locks import lock_one
from graph.domain.problems import DomainError, Problem
from graph.domain.quotas import data_directory
from graph.domain.transaction import Transaction
from graph.domain.uploads import file_names
from graph.domain.values.units import ONE_GIB
from graph.free_space.space import Space
from graph.settings import Settings

# The maximum size of a file's tables, relative to its disk.
TABLES_SHARE = 8
_MANAGED = select(Gallery.id).where(MANAGED_GALLERIES).correlate(None)
VISIBLE_UPLOADS = and_(Upload.created_by == PRINCIPAL, Upload.gallery_id.in_(_MANAGED))


async def create(tx: Transaction, *, gallery_id: int, file_name: str, size_bytes: int, space: Space) -> Upload:
    """Reserve space for a file; `space` is the data directory's."""
    gallery = await tx.gallery(gallery_id, "galleryId", keep=True)
    require(tx.principal.manages_gallery(gallery.home_account_id), "upload to this gallery")
    file_name = file_names.check(file_name, "fileName")
    check_size(tx.settings, size_bytes, file_name, "sizeBytes")
    await data_directory.reserve(tx, size_bytes, space, "sizeBytes")
    await _check_share(tx, gallery.home_account_id, size_bytes, space)
    mine = select(func.count()).select_from(Upload).where(Upload.created_by == tx.principal.name)
    if (await tx.session.scalar(mine) or 0) >= tx.settings.uploads.per_principal:
        raise DomainError(Problem.UPLOAD_LIMIT, limit=tx.settings.uploads.per_principal)
    upload = Upload(
        gallery_id=gallery.id,
        key=str(uuid.uuid4()),
        file_name=file_name,
        size_bytes=size_bytes,
        expires_at=expiry(tx.settings),
        created_by=tx.principal.name,
    )
    tx.session.add(upload)
    await tx.session.flush()
    return upload


async def _check_share(tx: Transaction, account_id: int | None, size_bytes: int, space: Space) -> None:
    """Refuse more bytes of uploads than the account's share of the space for them; after `reserve`."""
    if account_id is None:
        return
    of_account = select(func.sum(Upload.size_bytes)).join(Gallery, Gallery.id == Upload.gallery_id)
    used = await tx.session.scalar(of_account.where(Gallery.home_account_id == account_id)) or 0
    received = await tx.session.scalar(select(func.sum(Upload.received_bytes))) or 0
    room = space.free_bytes - space.kept_bytes(tx.settings.keep_free_gb) + int(received)
    if int(used) + size_bytes > (share := tx.settings.quotas.share_of(room)):
        raise DomainError(Problem.UPLOAD_SHARE, "sizeBytes", limit=share >> 20)


def check_size(settings: Settings, size_bytes: int, file_name: str, *path: str) -> None:
    """Check the size of a file, whose name determines its format."""
    if size_bytes < 1:
        raise DomainError(Problem.FILE_SIZE, *path)
    is_raw = file_names.format_of(file_name) == file_names.RAW
    most = settings.max_os_disk_gb * ONE_GIB
    # A file of another format may be larger than its disk, by tables and a footer. The disk itself is measured later.
    if size_bytes > (most if is_raw else most + most // TABLES_SHARE):
        raise DomainError(Problem.DISK_LIMIT, *path, limit=settings.max_os_disk_gb)


def expiry(settings: Settings) -> datetime:
    """Return the expiry time of an upload that receives a byte now."""
    return now() + timedelta(hours=settings.uploads.expire_after_hours)


def visible_uploads(principal: Principal) -> ColumnElement[bool]:
    """Select the principal's own uploads to galleries that the principal manages; for an administrator, all."""
    return as_seen_by(principal, VISIBLE_UPLOADS)


async def find(session: AsyncSession, principal: Principal, key: str) -> Upload | None:
    """Return the visible upload with this key."""
    return await session.scalar(select(Upload).where(Upload.key == key, visible_uploads(principal)))


async def received(session: AsyncSession, upload_id: int, received_bytes: int, expires_at: datetime) -> bool:
    """Record the number of durable bytes; returns whether the upload still exists."""
    mine = update(Upload).where(Upload.id == upload_id)
    found = await session.execute(mine.values(received_bytes=received_bytes, expires_at=expires_at))
    return bool(getattr(found, "rowcount", 0))


def _in_use() -> ColumnElement[bool]:
    making = ImageVersion.provisioning_state == ProvisioningState.CREATING
    return select(ImageVersion.id).where(ImageVersion.upload_id == Upload.id, making).exists()


async def is_in_use(session: AsyncSession, upload_id: int) -> bool:
    """Whether a version is being created from the upload."""
    return await session.scalar(select(Upload.id).where(Upload.id == upload_id, _in_use())) is not None


async def end(session: AsyncSession, upload_id: int) -> bool:
    """Delete an upload unless a version is being created from it; returns whether it is gone.

    Its file is removed later.
    """
    # Locked, so that no version is created from it in the meantime.
    upload = await lock_one(session, Upload, Upload.id == upload_id)
    if upload is not None and await is_in_use(session, upload_id):
        return False
    if upload is not None:
        await session.delete(upload)
    return True


async def remove_expired(session: AsyncSession, limit: int) -> int:
    """Delete expired uploads and return their number."""
    over = select(Upload).where(Upload.expires_at <= now(), ~_in_use()).order_by(Upload.expires_at).limit(limit)
    # One that is locked is in use: the next call finds it.
    found = (await session.scalars(over.with_for_update(skip_locked=True))).all()
    for upload in found:
        await session.delete(upload)
    return len(found)


async def existing_keys(session: AsyncSession, keys: Collection[str]) -> set[str]:
    """Return which of these are keys of uploads."""
    return set(await session.scalars(select(Upload.key).where(Upload.key.in_(keys))))
