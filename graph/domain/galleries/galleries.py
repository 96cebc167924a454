"""Galleries: named collections of image definitions."""

from collections.abc import Sequence

from sqlalchemy import select

from graph.db.enums import QuotaKind
from graph.db.models import Gallery, GalleryAttachment, ImageDefinition, LabAccount, now
from graph.domain.access.roles import MANAGES_ACCOUNT, require
from graph.domain.problems import DomainError, Problem
from graph.domain.quotas import ledger
from graph.domain.transaction import Transaction
from graph.domain.values import names, tags
from graph.domain.values.unset import UNSET, Unset

MAX_RETENTION_DAYS = 365


def check_retention_days(days: int, *path: str) -> None:
    """Check how long a gallery retains deleted versions."""
    if not 0 <= days <= MAX_RETENTION_DAYS:
        raise DomainError(Problem.RETENTION, *path, maximum=MAX_RETENTION_DAYS)


async def create(
    tx: Transaction,
    *,
    lab_account_id: int | None,
    name: str,
    region_name: str,
    description: str | None,
    soft_delete_retention_days: int,
    labels: Sequence[tuple[str, str]] = (),
) -> Gallery:
    """Create an empty gallery, which is free of charge (O-1)."""
    home = await _home(tx, lab_account_id)
    key = names.key(names.gallery_name(name, "name"))
    region = tx.available_region(region_name, "regionName")
    check_retention_days(soft_delete_retention_days, "softDeleteRetentionDays")
    if await tx.exists(select(Gallery.id).where(Gallery.name_key == key)):
        raise DomainError(Problem.GALLERY_NAME_TAKEN, "name", name=name)
    gallery = Gallery(
        name=name,
        name_key=key,
        region_name=region,
        description=names.text(description, "description"),
        soft_delete_retention_days=soft_delete_retention_days,
        tags=tags.check(labels, "tags"),
        created_by=tx.principal.name,
        home_account_id=home,
    )
    tx.session.add(gallery)
    await tx.session.flush()
    await ledger.consume(tx, QuotaKind.GALLERIES, region, "regionName", home_account_id=home)
    return gallery


async def _home(tx: Transaction, lab_account_id: int | None) -> int | None:
    """Return the home account of a new gallery: the given one, otherwise the only account that the caller manages.

    If an administrator gives none and manages none, the gallery has no home account; only administrators manage it.
    """
    if lab_account_id is not None:
        account = await tx.lab_account(lab_account_id, "labAccountId")
        require(tx.principal.manages_account(account.id), "create galleries for this lab account")
        return account.id
    managed = tx.principal.accounts_with(MANAGES_ACCOUNT)
    if len(managed) == 1:
        return managed[0]
    if tx.principal.is_admin:
        return None
    require(bool(managed), "create galleries")
    raise DomainError(Problem.HOME_ACCOUNT_REQUIRED, "labAccountId")


async def update(
    tx: Transaction,
    *,
    gallery_id: int,
    home_account_id: int | Unset,
    description: str | Unset | None,
    soft_delete_retention_days: int | Unset,
    labels: Sequence[tuple[str, str]] | Unset | None = UNSET,
) -> Gallery:
    """Update a gallery's mutable fields (E-33). The retention also applies to deleted versions.

    Only owners of the home account set the retention; contributors do not (chapter 5). Moving a gallery to another home
    account requires management of both accounts.
    """
    # The account is locked before the gallery, as in `attach`; its foreign key would lock it later.
    home = None if home_account_id is UNSET else await tx.lab_account(home_account_id, "homeAccountId", lock=True)
    gallery = await tx.gallery(gallery_id, "galleryId", lock=True)
    require(tx.principal.manages_gallery(gallery.home_account_id), "change this gallery")
    if home is not None:
        require(tx.principal.manages_account(home.id), "make this lab account the gallery's home account")
    if description is not UNSET:
        gallery.description = names.text(description, "description")
    if soft_delete_retention_days is not UNSET:
        check_retention_days(soft_delete_retention_days, "softDeleteRetentionDays")
        unchanged = soft_delete_retention_days == gallery.soft_delete_retention_days
        require(
            unchanged or tx.principal.owns_gallery(gallery.home_account_id),
            "change the gallery's retention of deleted versions",
        )
        gallery.soft_delete_retention_days = soft_delete_retention_days
    if labels is not UNSET:
        gallery.tags = tags.check(labels or (), "tags")
    if home is not None:
        gallery.home_account_id = home.id
    gallery.updated_at = now()
    return gallery


async def delete_gallery(tx: Transaction, *, gallery_id: int) -> LabAccount | None:
    """Delete an empty gallery that is not attached (O-120, O-121); a missing one is not an error (O-122).

    Returns its home account.
    """
    try:
        gallery = await tx.gallery(gallery_id, lock=True)
    except DomainError:
        return None
    require(tx.principal.manages_gallery(gallery.home_account_id), "delete this gallery")
    attached = select(GalleryAttachment.id).where(GalleryAttachment.gallery_id == gallery.id)
    if await tx.exists(attached):
        raise DomainError(Problem.GALLERY_IN_USE, "galleryId")
    if await tx.exists(select(ImageDefinition.id).where(ImageDefinition.gallery_id == gallery.id)):
        raise DomainError(Problem.GALLERY_HAS_IMAGES, "galleryId")
    home = await tx.session.get_one(LabAccount, gallery.home_account_id) if gallery.home_account_id else None
    await tx.session.delete(gallery)
    await ledger.release(tx.session, QuotaKind.GALLERIES, [gallery.region_name])
    return home
