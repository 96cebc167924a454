"""Flattening: a lab's disk that is an overlay over a base becomes complete by itself.

A mutation requests it, and a worker copies base and overlay to a file, and then replaces the overlay.
"""

import logging
from collections.abc import Callable, Mapping

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.commit_log import log_at_commit
from graph.db.enums import LabState, TemplateVmState
from graph.db.models import Lab
from graph.db.notices import NoticeCode, notice
from graph.domain.access.roles import require
from graph.domain.activity.account_log import lab_event
from graph.domain.labs.template_vms import is_read
from graph.domain.locks import lock_one
from graph.domain.problems import DomainError, Problem
from graph.domain.quotas import data_directory
from graph.domain.transaction import Transaction
from graph.free_space.space import Space
from graph.notifications.announce import WORK, announce

log = logging.getLogger(__name__)


async def flatten(tx: Transaction, *, lab_id: int, data_bytes: Callable[[Lab], int], space: Space) -> Lab:
    """Request that the disk of a stopped template is flattened; one that is complete or being flattened is unchanged.

    `data_bytes` estimates the bytes that will be copied, and `space` is the data directory's.
    """
    # Locked, so that no export and no start begins in between.
    lab = await tx.lab(lab_id, "labId", lock=True)
    require(tx.principal.changes_lab(lab.lab_account_id, lab.id), "flatten this lab's disk")
    if lab.state is LabState.DRAFT and lab.template_state is TemplateVmState.FLATTENING:
        return lab
    if lab.state is not LabState.DRAFT or lab.template_state is not TemplateVmState.STOPPED:
        raise DomainError(
            Problem.TEMPLATE_STATE,
            "labId",
            lab=lab.state,
            template=lab.template_state,
            change="flattened",
            required=TemplateVmState.STOPPED,
        )
    if await is_read(tx, lab):
        raise DomainError(Problem.LAB_EXPORTING, "labId")
    if lab.base_digest is None:
        return lab
    expected = data_bytes(lab)
    await data_directory.reserve(tx, expected, space, "labId")
    lab.template_state = TemplateVmState.FLATTENING
    lab.template_notice = None
    lab.copy_total_bytes, lab.copied_bytes = expected, 0
    lab.flattenings += 1
    await lab_event(tx.session, lab.id, actor=tx.principal.name)
    await announce(tx.session, WORK)
    return lab


async def claim(session: AsyncSession, lab_id: int, worker: str) -> int | None:
    """Claim a disk that must be flattened, and return the number of the flattening; None if it is claimed."""
    lab = await lock_one(session, Lab, Lab.id == lab_id)
    if lab is None or lab.worker is not None or not _is_flattened(lab):
        return None
    lab.worker = worker
    return lab.flattenings


async def adopt(session: AsyncSession, worker: str, *, lab_id: int, number: int) -> bool:
    """Move the flattening to another worker, if it was claimed and was not cancelled."""
    lab = await lock_one(session, Lab, Lab.id == lab_id)
    if lab is None or lab.worker is None or not _is_flattened(lab) or lab.flattenings != number:
        return False
    lab.worker = worker
    return True


def _is_flattened(lab: Lab) -> bool:
    return lab.state is LabState.DRAFT and lab.template_state is TemplateVmState.FLATTENING


async def base_of(session: AsyncSession, lab_id: int) -> str | None:
    """Return the digest of the lab's base."""
    return (await session.get_one(Lab, lab_id)).base_digest


async def report(session: AsyncSession, lab_id: int, number: int, *, total_bytes: int, copied_bytes: int) -> bool:
    """Record the progress; returns whether the flattening is still wanted."""
    values = {"copy_total_bytes": total_bytes, "copied_bytes": min(copied_bytes, total_bytes)}
    return await _update(session, lab_id, number, values)


async def flattened(session: AsyncSession, lab_id: int, number: int, *, size_bytes: int, used_bytes: int) -> None:
    """Record that the disk is complete by itself: it has no base."""
    log_at_commit(
        session, log, logging.INFO, "Lab %d: its disk is flattened; it occupies %d bytes.", lab_id, used_bytes
    )
    disk = {"base_digest": None, "disk_size_bytes": size_bytes, "disk_used_bytes": used_bytes}
    await _end(session, lab_id, number, disk)


async def fail(session: AsyncSession, lab_id: int, number: int, *, code: str, error: str) -> None:
    """Record why the disk could not be flattened, unless it was; it is unchanged."""
    found = notice(NoticeCode.NOT_FLATTENED, detail=error.removesuffix("."), cause=code)
    if await _end(session, lab_id, number, {"template_notice": found}):
        log_at_commit(session, log, logging.WARNING, "Lab %d: its disk could not be flattened: %s", lab_id, error)


async def _end(session: AsyncSession, lab_id: int, number: int, values: Mapping[str, object]) -> bool:
    ended = {"template_state": TemplateVmState.STOPPED, "copy_total_bytes": None, "copied_bytes": None, "worker": None}
    found = await _update(session, lab_id, number, {**ended, **values})
    if found:
        await lab_event(session, lab_id)
    return found


async def _update(session: AsyncSession, lab_id: int, number: int, values: Mapping[str, object]) -> bool:
    is_wanted = (
        Lab.id == lab_id,
        Lab.state == LabState.DRAFT,
        Lab.template_state == TemplateVmState.FLATTENING,
        Lab.flattenings == number,
    )
    return await session.scalar(update(Lab).where(*is_wanted).values(**values).returning(Lab.id)) is not None
