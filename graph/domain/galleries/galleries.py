"""Galleries: named sets of image definitions."""

from collections.abc import Sequence

from sqlalchemy import select

from graph.db.enums import QuotaKind
from graph.db.models import Gallery, GalleryAttachment, ImageDefinition, now
from graph.domain import quotas
from graph.domain.access.roles import MANAGES_ACCOUNT, require
from graph.domain.problems import Code, Problem
from graph.domain.transaction import Transaction
from graph.domain.values import names, tags
from graph.domain.values.unset import NOT_GIVEN, NotGiven

MAX_RETENTION_DAYS = 365


def _check_retention(days: int) -> None:
    if not 0 <= days <= MAX_RETENTION_DAYS:
        raise Problem(Code.RANGE_INVALID, f"Retention is 0 to {MAX_RETENTION_DAYS} days.", "softDeleteRetentionDays")


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
    """Create an empty gallery, free of charge (domain.md O-1)."""
    home = await _home(tx, lab_account_id)
    key = names.key(names.gallery_name(name, "name"))
    region = tx.open_region(region_name, "regionName")
    _check_retention(soft_delete_retention_days)
    if await tx.taken(select(Gallery.id).where(Gallery.name_key == key)):
        raise Problem(Code.NAME_TAKEN, f"There is a gallery {name!r} already.", "name")
    gallery = Gallery(
        name=name,
        name_key=key,
        region_name=region,
        description=names.text(description, "description"),
        soft_delete_retention_days=soft_delete_retention_days,
        tags=tags.check(labels),
        created_by=tx.principal.name,
        home_account_id=home,
    )
    tx.session.add(gallery)
    await tx.session.flush()
    await quotas.take(tx, QuotaKind.GALLERIES, region, "regionName")
    return gallery


async def _home(tx: Transaction, lab_account_id: int | None) -> int | None:
    """Return the home account of a new gallery: the one given, else the only one that the caller has a role to manage.

    Without either, an administrator's gallery has no home account: administrators alone manage it.
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
    raise Problem(
        Code.LAB_ACCOUNT_REQUIRED,
        "You manage several lab accounts: name the one that is to be the gallery's home.",
        "labAccountId",
    )


async def update(
    tx: Transaction,
    *,
    gallery_id: int,
    home_account_id: int | NotGiven,
    description: str | NotGiven | None,
    soft_delete_retention_days: int | NotGiven,
    labels: Sequence[tuple[str, str]] | NotGiven | None = NOT_GIVEN,
) -> Gallery:
    """Change what can change of a gallery (domain.md E-33). Its retention applies to deleted versions too.

    Only owners of the home account set the retention, contributors do not (domain.md chapter 5). A gallery moves to
    another home account when the caller manages both.
    """
    # The account is locked before the gallery, as `attach` does: its foreign key would lock it after.
    home = None if home_account_id is NOT_GIVEN else await tx.lab_account(home_account_id, "homeAccountId", lock=True)
    gallery = await tx.gallery(gallery_id, "galleryId", lock=True)
    require(await tx.manages_gallery(gallery.id), "change this gallery")
    if home is not None:
        require(tx.principal.manages_account(home.id), "make this lab account the gallery's home")
    if description is not NOT_GIVEN:
        gallery.description = names.text(description, "description")
    if soft_delete_retention_days is not NOT_GIVEN:
        _check_retention(soft_delete_retention_days)
        unchanged = soft_delete_retention_days == gallery.soft_delete_retention_days
        require(unchanged or _owns(tx, gallery), "change how long this gallery keeps deleted versions")
        gallery.soft_delete_retention_days = soft_delete_retention_days
    if labels is not NOT_GIVEN:
        gallery.tags = tags.check(labels or ())
    if home is not None:
        gallery.home_account_id = home.id
    gallery.updated_at = now()
    return gallery


def _owns(tx: Transaction, gallery: Gallery) -> bool:
    if gallery.home_account_id is None:
        return tx.principal.is_admin
    return tx.principal.owns_account(gallery.home_account_id)


async def delete_gallery(tx: Transaction, *, gallery_id: int) -> None:
    """Delete an empty gallery that no account has attached (domain.md O-120, O-121); an absent one is no error (O-122)."""
    try:
        gallery = await tx.gallery(gallery_id, lock=True)
    except Problem:
        return
    require(await tx.manages_gallery(gallery.id), "delete this gallery")
    attached = select(GalleryAttachment.id).where(GalleryAttachment.gallery_id == gallery.id)
    if await tx.taken(attached):
        raise Problem(Code.GALLERY_ATTACHED, "The gallery is attached to a lab account: detach it first.", "galleryId")
    if await tx.taken(select(ImageDefinition.id).where(ImageDefinition.gallery_id == gallery.id)):
        raise Problem(Code.HAS_CHILDREN, "The gallery has image definitions: delete them first.", "galleryId")
    await tx.session.delete(gallery)
    await quotas.give_back(tx.session, QuotaKind.GALLERIES, [gallery.region_name])
