"""Deletion of lab accounts: first their roles and attachment, then their labs, at last the account."""

import logging
from collections.abc import Sequence

from sqlalchemy import delete, exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.commit_log import log_at_commit
from graph.db.enums import ACTIVE_EXPORT, LabState
from graph.db.models import Export, Gallery, GalleryAttachment, Lab, LabAccount, RoleAssignment, now
from graph.domain.access.roles import require
from graph.domain.activity.account_log import lab_event
from graph.domain.labs.template_vms import RUNNING
from graph.domain.locks import lock
from graph.domain.problems import DomainError, Problem
from graph.domain.transaction import Transaction
from graph.notifications.announce import WORK, announce

log = logging.getLogger(__name__)


async def delete_account(tx: Transaction, *, lab_account_id: int) -> tuple[LabAccount | None, Gallery | None]:
    """Begin the deletion of an account: its roles end, and its labs are deleted by a worker.

    From then on mutations do not find it. Galleries are not deleted with it: another account becomes their home first.
    Returns the account, None if it had no labs and is gone, and the gallery that was attached to it.
    """
    await tx.lab_account(lab_account_id, "labAccountId")
    require(tx.principal.is_admin, "delete lab accounts")
    labs = await lock(tx.session, Lab, Lab.lab_account_id == lab_account_id)
    account = await tx.lab_account(lab_account_id, "labAccountId", lock=True)
    await _check(tx, account, [lab for lab in labs if lab.state is not LabState.DELETING])
    account.deletion_started_at = now()
    attachment = await tx.attachment(account)
    gallery = await tx.session.get_one(Gallery, attachment.gallery_id) if attachment else None
    here = RoleAssignment.lab_id.in_(select(Lab.id).where(Lab.lab_account_id == account.id))
    await tx.session.execute(delete(GalleryAttachment).where(GalleryAttachment.lab_account_id == account.id))
    await tx.session.execute(delete(RoleAssignment).where((RoleAssignment.lab_account_id == account.id) | here))
    await _delete_labs(tx.session, account.id)
    await tx.session.flush()
    key = account.id
    gone = await finish(tx.session)
    text = "Lab account %d: deletion started by %r; %d labs."
    log_at_commit(tx.session, log, logging.INFO, text, key, tx.principal.name, len(labs))
    await announce(tx.session, WORK)
    return None if key in gone else account, gallery


async def _check(tx: Transaction, account: LabAccount, labs: list[Lab]) -> None:
    path = "labAccountId"
    homes = select(func.count(Gallery.id)).where(Gallery.home_account_id == account.id)
    if count := await tx.session.scalar(homes):
        raise DomainError(Problem.ACCOUNT_HAS_GALLERIES, path, count=count)
    exporting = select(Export.lab_id).where(
        Export.lab_id.in_([lab.id for lab in labs]), Export.status.in_(ACTIVE_EXPORT)
    )
    found = await tx.session.scalar(exporting.limit(1))
    if found is not None:
        name = next(lab.name for lab in labs if lab.id == found)
        raise DomainError(Problem.ACCOUNT_LAB_EXPORTING, path, lab=name)
    for lab in labs:
        if lab.template_state in RUNNING:
            raise DomainError(Problem.ACCOUNT_LAB_RUNNING, path, lab=lab.name, template=lab.template_state)


async def _delete_labs(session: AsyncSession, account_id: int) -> None:
    """Start the deletion of the account's labs that are neither being deleted nor exported."""
    exporting = exists().where(Export.lab_id == Lab.id, Export.status.in_(ACTIVE_EXPORT))
    idle = (Lab.state != LabState.DELETING, Lab.template_state.not_in(RUNNING), ~exporting)
    begun = await session.scalars(
        update(Lab)
        .where(Lab.lab_account_id == account_id, *idle)
        .values(state=LabState.DELETING, worker=None)
        .returning(Lab.id)
        .execution_options(synchronize_session=False)
    )
    for lab_id in begun.all():
        await lab_event(session, lab_id)


async def finish(session: AsyncSession) -> Sequence[int]:
    """Delete the accounts whose labs are gone; returns their keys. A lab that was created meanwhile is deleted too."""
    waiting = (await session.scalars(select(LabAccount.id).where(LabAccount.deletion_started_at.is_not(None)))).all()
    for account_id in waiting:
        await _delete_labs(session, account_id)
    gone = (
        LabAccount.id.in_(waiting),
        ~exists().where(Lab.lab_account_id == LabAccount.id),
        ~exists().where(Gallery.home_account_id == LabAccount.id),
    )
    deleted = await session.scalars(
        delete(LabAccount).where(*gone).returning(LabAccount.id).execution_options(synchronize_session=False)
    )
    found = deleted.all()
    for account_id in found:
        log_at_commit(session, log, logging.INFO, "Lab account %d: deleted.", account_id)
    return found
