"""Gallery attachments, and the images that an account offers (2.2 to 2.4 of the domain reference)."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, delete, exists, func, insert, literal, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.enums import ACTIVE_EXPORT, AccountEventKind
from graph.db.models import (
    AccountImage,
    Export,
    Gallery,
    GalleryAttachment,
    ImageDefinition,
    ImageVersion,
    Lab,
    LabAccount,
)
from graph.domain.access.roles import require
from graph.domain.activity.account_log import account_event
from graph.domain.locks import lock
from graph.domain.problems import DomainError, Problem
from graph.domain.transaction import Transaction

MAX_SELECTION = 100


async def attach(tx: Transaction, *, lab_account_id: int, gallery_id: int) -> GalleryAttachment:
    """Attach a gallery; if it is already attached, return the existing attachment (O-14), and end its detachment.

    The caller must manage both the account and the gallery, so that neither side can act alone. Each definition of
    the gallery gets the account's default enabled state, unless the account has a state from an earlier attachment
    (O-12, O-22).
    """
    account = await tx.lab_account(lab_account_id, "labAccountId", lock=True)
    require(tx.principal.manages_account(account.id), "attach galleries to this lab account")
    gallery = await tx.gallery(gallery_id, "galleryId", lock=True)
    attachment = await tx.attachment(account)
    may = tx.principal.manages_gallery(gallery.home_account_id)
    if attachment is not None and attachment.gallery_id == gallery.id and not (attachment.detaching and may):
        return attachment
    require(may, "attach this gallery: only managers of its home account may")
    return await attach_permitted(tx, account, gallery)


async def attach_permitted(tx: Transaction, account: LabAccount, gallery: Gallery) -> GalleryAttachment:
    """Attach a gallery to an account, both locked; the caller has checked that it may."""
    attachment = await tx.attachment(account)
    if attachment is not None and attachment.gallery_id == gallery.id:
        attachment.detaching = False
        return attachment
    if attachment is not None:
        raise DomainError(Problem.OTHER_GALLERY_ATTACHED, "galleryId")
    attachment = GalleryAttachment(lab_account_id=account.id, gallery_id=gallery.id, attached_by=tx.principal.name)
    tx.session.add(attachment)
    await _offer(tx, account, gallery)
    await tx.session.flush()
    kind, actor = AccountEventKind.GALLERY_ATTACHED, tx.principal.name
    await account_event(tx.session, kind, account.id, actor=actor, gallery=gallery.name)
    return attachment


async def _offer(tx: Transaction, account: LabAccount, gallery: Gallery) -> None:
    kept = exists().where(AccountImage.lab_account_id == account.id, AccountImage.definition_id == ImageDefinition.id)
    rows = select(literal(account.id), ImageDefinition.id, literal(account.new_images_enabled_by_default)).where(
        ImageDefinition.gallery_id == gallery.id, ~kept
    )
    await tx.session.execute(insert(AccountImage).from_select(["lab_account_id", "definition_id", "enabled"], rows))


async def offer_new(tx: Transaction, definition: ImageDefinition) -> None:
    """Set the enabled state of a new definition on every account that has its gallery attached (E-94)."""
    rows = (
        select(LabAccount.id, literal(definition.id), LabAccount.new_images_enabled_by_default)
        .join(GalleryAttachment, GalleryAttachment.lab_account_id == LabAccount.id)
        .where(GalleryAttachment.gallery_id == definition.gallery_id)
    )
    await tx.session.execute(insert(AccountImage).from_select(["lab_account_id", "definition_id", "enabled"], rows))


async def detach(tx: Transaction, *, lab_account_id: int, after_exports: bool) -> tuple[LabAccount, bool]:
    """Detach the account's gallery; returns whether one was attached (O-24).

    Managers of the account and managers of the gallery may detach. Images leave the account's list; labs continue
    to run and nothing is deleted (O-21). While an export of the account's labs into the gallery is running, the detachment
    is refused, or with `after_exports` postponed to the end of the last one; none starts from now on (O-23).
    """
    account = await tx.lab_account(lab_account_id, "labAccountId", lock=True)
    attachment = await tx.attachment(account)
    may = tx.principal.manages_account(account.id) or (
        attachment is not None and await tx.manages_gallery(attachment.gallery_id)
    )
    require(may, "detach this lab account's gallery")
    if attachment is None:
        return account, False
    here = GalleryAttachment.id == attachment.id
    if not await tx.exists(select(GalleryAttachment.id).where(here, _exporting())):
        await tx.session.execute(delete(GalleryAttachment).where(here))
        gallery = await tx.session.get_one(Gallery, attachment.gallery_id)
        kind, actor = AccountEventKind.GALLERY_DETACHED, tx.principal.name
        await account_event(tx.session, kind, account.id, actor=actor, gallery=gallery.name)
    elif after_exports:
        attachment.detaching = True
    else:
        raise DomainError(Problem.ACCOUNT_EXPORTING, "labAccountId")
    return account, True


def _exporting() -> ColumnElement[bool]:
    """Whether a lab of an attachment's account is exporting into its gallery."""
    return (
        select(Export.id)
        .join(Lab, Lab.id == Export.lab_id)
        .join(ImageVersion, ImageVersion.id == Export.image_version_id)
        .join(ImageDefinition, ImageDefinition.id == ImageVersion.definition_id)
        .where(
            Lab.lab_account_id == GalleryAttachment.lab_account_id,
            Export.status.in_(ACTIVE_EXPORT),
            ImageDefinition.gallery_id == GalleryAttachment.gallery_id,
        )
        .exists()
    )


async def finish_detaching(session: AsyncSession) -> None:
    """End the attachments whose detachment waited for exports that have ended."""
    over = (GalleryAttachment.detaching, ~_exporting())
    accounts = list(await session.scalars(select(GalleryAttachment.lab_account_id).where(*over)))
    if accounts:
        # Exports share this lock when they start; they find that the gallery is being detached.
        await lock(session, LabAccount, LabAccount.id.in_(accounts))
        galleries = select(Gallery.name).where(Gallery.id == GalleryAttachment.gallery_id).scalar_subquery()
        here = GalleryAttachment.lab_account_id.in_(accounts)
        ended = select(GalleryAttachment.lab_account_id, galleries).where(*over, here)
        for account_id, gallery in (await session.execute(ended)).all():
            await account_event(session, AccountEventKind.GALLERY_DETACHED, account_id, gallery=gallery)
        await session.execute(delete(GalleryAttachment).where(*over, here))


async def set_images_enabled(
    tx: Transaction, *, lab_account_id: int, definition_ids: Sequence[int], enabled: bool
) -> LabAccount:
    """Enable or disable images for one account (O-30, O-31), all of them or none."""
    account = await tx.lab_account(lab_account_id, "labAccountId", lock=True)
    require(tx.principal.manages_account(account.id), "enable or disable images on this lab account")
    if not 1 <= len(definition_ids) <= MAX_SELECTION:
        raise DomainError(Problem.SELECTION_SIZE, "imageDefinitionIds", maximum=MAX_SELECTION)
    attachment = await tx.attachment(account)
    if attachment is None:
        raise DomainError(Problem.NO_GALLERY, "labAccountId")
    wanted = set(definition_ids)
    found = await tx.session.scalar(
        select(func.count())
        .select_from(ImageDefinition)
        .where(ImageDefinition.id.in_(wanted), ImageDefinition.gallery_id == attachment.gallery_id)
    )
    if found != len(wanted):
        raise DomainError(Problem.IMAGE_NOT_IN_GALLERY, "imageDefinitionIds")
    others = (AccountImage.definition_id.in_(wanted), AccountImage.enabled.is_not(enabled))
    changed = await tx.session.scalars(
        update(AccountImage)
        .where(AccountImage.lab_account_id == account.id, *others)
        .values(enabled=enabled)
        .returning(AccountImage.definition_id)
    )
    if changed.all():
        await account_event(tx.session, AccountEventKind.ACCOUNT_UPDATED, account.id, actor=tx.principal.name)
    return account
