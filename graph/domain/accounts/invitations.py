"""Invitations: managers of a gallery let the managers of another account attach it, without seeing that account."""

from datetime import datetime, timedelta

from sqlalchemy import delete, func, select

from graph.db.models import Gallery, GalleryAttachment, GalleryInvitation, now
from graph.domain.access.roles import MANAGED_GALLERIES, as_seen_by, require
from graph.domain.accounts import attachments
from graph.domain.locks import lock_one
from graph.domain.problems import DomainError, Problem
from graph.domain.transaction import Transaction

USUAL_LIFETIME = timedelta(days=7)
MAX_LIFETIME = timedelta(days=30)
MAX_OPEN = 100


async def invite(tx: Transaction, *, gallery_id: int, expires_at: datetime | None, code_hash: str) -> GalleryInvitation:
    """Create an invitation that one account can accept once. It gives the use of the gallery, not its management."""
    gallery = await tx.gallery(gallery_id, "galleryId", lock=True)
    require(tx.principal.manages_gallery(gallery.home_account_id), "invite lab accounts to this gallery")
    ends = check_expiry(expires_at or now() + USUAL_LIFETIME, "expiresAt")
    of_gallery = GalleryInvitation.gallery_id == gallery.id
    waiting = (GalleryInvitation.accepted_at.is_(None), GalleryInvitation.expires_at > now())
    if (await tx.session.scalar(select(func.count(GalleryInvitation.id)).where(of_gallery, *waiting)) or 0) >= MAX_OPEN:
        raise DomainError(Problem.INVITATION_LIMIT, "galleryId", limit=MAX_OPEN)
    invitation = GalleryInvitation(
        gallery_id=gallery.id, code_hash=code_hash, created_by=tx.principal.name, expires_at=ends
    )
    tx.session.add(invitation)
    await tx.session.flush()
    return invitation


def check_expiry(ends: datetime, *path: str) -> datetime:
    """Check when an invitation expires."""
    if not now() < ends <= now() + MAX_LIFETIME:
        raise DomainError(Problem.INVITATION_LIFETIME, *path, days=MAX_LIFETIME.days)
    return ends


async def accept(tx: Transaction, *, lab_account_id: int, code_hash: str) -> GalleryAttachment:
    """Use an invitation up, and attach its gallery to an account that the caller manages."""
    account = await tx.lab_account(lab_account_id, "labAccountId", lock=True)
    require(tx.principal.manages_account(account.id), "attach galleries to this lab account")
    mine = GalleryInvitation.code_hash == code_hash
    gallery_id = await tx.session.scalar(select(GalleryInvitation.gallery_id).where(mine))
    gallery = None if gallery_id is None else await lock_one(tx.session, Gallery, Gallery.id == gallery_id)
    invitation = await lock_one(tx.session, GalleryInvitation, mine)
    if gallery is None or invitation is None or invitation.accepted_at is not None or invitation.expires_at <= now():
        raise DomainError(Problem.INVITATION_ENDED, "code")
    attachment = await attachments.attach_permitted(tx, account, gallery)
    invitation.accepted_at, invitation.accepted_by = now(), tx.principal.name
    invitation.lab_account_id = account.id
    return attachment


async def revoke(tx: Transaction, *, invitation_id: int) -> Gallery | None:
    """Delete an invitation, and return its gallery; an account that accepted it stays attached.

    A missing one is not an error.
    """
    managed = select(Gallery.id).where(as_seen_by(tx.principal, MANAGED_GALLERIES))
    here = (GalleryInvitation.id == invitation_id, GalleryInvitation.gallery_id.in_(managed))
    gallery_id = await tx.session.scalar(delete(GalleryInvitation).where(*here).returning(GalleryInvitation.gallery_id))
    return await tx.session.get(Gallery, gallery_id) if gallery_id else None
