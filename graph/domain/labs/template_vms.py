"""Template VM states (E-125, E-129): a mutation requests a change, and a worker's driver performs it."""

import logging
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import and_, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.commit_log import log_at_commit
from graph.db.enums import ACTIVE_EXPORT, LabState, TemplateVmState
from graph.db.models import Export, ImageDefinition, Lab
from graph.db.notices import Notice, NoticeCode, notice
from graph.domain.access.roles import require
from graph.domain.activity.account_log import lab_event
from graph.domain.exports.lifecycle import BEFORE_PUBLISHING
from graph.domain.locks import lock_one
from graph.domain.problems import DomainError, Problem
from graph.domain.transaction import Transaction
from graph.notifications.announce import WORK, announce

log = logging.getLogger(__name__)


class RunningTemplate(NamedTuple):
    """A lab whose template runs, and whether an export reads it."""

    lab_id: int
    notice: Notice | None
    stops_at: datetime | None
    is_read: bool


MISSING = notice(NoticeCode.DISK_MISSING)
# A user of the disk expects it to stay there. A STOPPING template may wait forever for a process that writes to it.
RUNNING = (TemplateVmState.STARTING, TemplateVmState.RUNNING)
IS_CHANGING = Lab.template_state.in_((TemplateVmState.STARTING, TemplateVmState.STOPPING))


async def start(tx: Transaction, *, lab_id: int) -> Lab:
    """Request that a stopped or stopping template is started; one that is starting or runs is returned unchanged."""
    moves = {
        TemplateVmState.STOPPED: TemplateVmState.STARTING,
        TemplateVmState.STOPPING: TemplateVmState.STARTING,
    }
    return await _ask(tx, lab_id, "started", moves, (TemplateVmState.STARTING, TemplateVmState.RUNNING))


async def stop(tx: Transaction, *, lab_id: int) -> Lab:
    """Request that a running template is stopped; one that is stopping or stopped is returned unchanged.

    Refused while an export reads the running template. The flattening of its disk is cancelled.
    """
    moves = {
        TemplateVmState.RUNNING: TemplateVmState.STOPPING,
        TemplateVmState.FLATTENING: TemplateVmState.STOPPED,
    }
    return await _ask(tx, lab_id, "stopped", moves, (TemplateVmState.STOPPING, TemplateVmState.STOPPED))


async def _ask(
    tx: Transaction,
    lab_id: int,
    done: str,
    moves: Mapping[TemplateVmState, TemplateVmState],
    unchanged: Collection[TemplateVmState],
) -> Lab:
    # Locked, so that the second of two concurrent requests finds the change made, and no export starts in between.
    lab = await tx.lab(lab_id, "labId", lock=True)
    require(tx.principal.changes_lab(lab.lab_account_id, lab.id), "start or stop this lab's template")
    is_there = lab.state is LabState.DRAFT
    if is_there and lab.template_state in unchanged:
        return lab
    if not is_there or lab.template_state not in moves:
        raise DomainError(
            Problem.TEMPLATE_STATE,
            "labId",
            lab=lab.state,
            template=lab.template_state,
            change=done,
            required=" or ".join(moves),
        )
    after = moves[lab.template_state]
    if after is TemplateVmState.STOPPING and await is_read(tx, lab):
        raise DomainError(Problem.LAB_EXPORTING, "labId")
    if lab.template_state is TemplateVmState.FLATTENING:
        lab.worker = lab.copy_total_bytes = lab.copied_bytes = None
    lab.template_state = after
    lab.template_notice = lab.template_stops_at = None
    await lab_event(tx.session, lab.id, actor=tx.principal.name)
    await announce(tx.session, WORK)
    return lab


async def is_read(tx: Transaction, lab: Lab) -> bool:
    """Whether an export reads, or will read, the disk; the template may run meanwhile, or may have ended by itself."""
    return bool(await read_labs(tx.session, (lab.id,)))


async def read_labs(session: AsyncSession, labs: Collection[int]) -> set[int]:
    """Return those of these labs whose disk an export reads, or will read."""
    reading = (Export.lab_id.in_(labs), Export.status.in_(ACTIVE_EXPORT), Export.phase.in_(BEFORE_PUBLISHING))
    return set(await session.scalars(select(Export.lab_id).where(*reading)))


async def waiting(session: AsyncSession, *, after: int, limit: int) -> Sequence[Lab]:
    """Return labs whose template must be started or stopped, in the order of their ids, after a given id."""
    return (await session.scalars(select(Lab).where(IS_CHANGING, Lab.id > after).order_by(Lab.id).limit(limit))).all()


async def started(session: AsyncSession, lab_id: int) -> None:
    """Record that the template is running."""
    await _move(session, lab_id, TemplateVmState.STARTING, template_state=TemplateVmState.RUNNING)


async def mark_stopped(
    session: AsyncSession, lab_id: int, before: TemplateVmState, *, found: Notice | None, disk: tuple[int, int] | None
) -> None:
    """Record that the template is stopped, with the fault of its disk, or the disk's size and used bytes."""
    values: dict[str, object] = {"template_state": TemplateVmState.STOPPED, "template_notice": found}
    if disk is not None:
        values["disk_size_bytes"], values["disk_used_bytes"] = disk
    await _move(session, lab_id, before, **values)


async def in_use(session: AsyncSession, lab_id: int, reason: Notice) -> None:
    """Record what a STOPPING template waits for."""
    await _move(session, lab_id, TemplateVmState.STOPPING, template_notice=reason)


async def stopped(session: AsyncSession, *, after: int, limit: int) -> Sequence[tuple[int, str | None, bool]]:
    """Return the labs with a stopped template, after a given id: id, base, and whether its disk is reported as missing.

    The disk of a running template may be anywhere.
    """
    at_rest = and_(Lab.state == LabState.DRAFT, Lab.template_state == TemplateVmState.STOPPED)
    query = select(Lab.id, Lab.base_digest, Lab.template_notice == MISSING).where(at_rest, Lab.id > after)
    return [
        (key, base, bool(reported))
        for key, base, reported in await session.execute(query.order_by(Lab.id).limit(limit))
    ]


async def report_disk(session: AsyncSession, lab_id: int, *, is_missing: bool) -> None:
    """Record that the lab's disk is missing, or there again."""
    if is_missing:
        log_at_commit(session, log, logging.WARNING, "Lab %d: its template disk is missing.", lab_id)
    found = MISSING if is_missing else None
    await _move(session, lab_id, TemplateVmState.STOPPED, template_notice=found)


async def recommended(session: AsyncSession, lab: Lab) -> tuple[int | None, ...]:
    """Return the image's recommended GiB of memory and processors, each as least and most."""
    columns = (
        ImageDefinition.min_memory_gb,
        ImageDefinition.max_memory_gb,
        ImageDefinition.min_vcpus,
        ImageDefinition.max_vcpus,
    )
    found = (await session.execute(select(*columns).where(ImageDefinition.id == lab.image_definition_id))).first()
    return (None,) * len(columns) if found is None else tuple(found)


async def states(session: AsyncSession, labs: Collection[int]) -> dict[int, tuple[LabState, TemplateVmState]]:
    """Return the states of these labs, as far as they exist, and of their templates."""
    rows = await session.execute(select(Lab.id, Lab.state, Lab.template_state).where(Lab.id.in_(labs)))
    return {key: (state, template) for key, state, template in rows}


async def running(session: AsyncSession, *, after: int, limit: int) -> Sequence[RunningTemplate]:
    """Return the labs whose template runs, after a given id."""
    columns = (Lab.id, Lab.template_notice, Lab.template_stops_at)
    query = select(*columns).where(Lab.template_state == TemplateVmState.RUNNING, Lab.id > after)
    rows = (await session.execute(query.order_by(Lab.id).limit(limit))).all()
    read = await read_labs(session, [key for key, _, _ in rows])
    return [RunningTemplate(key, found, stops_at, key in read) for key, found, stops_at in rows]


async def ended(session: AsyncSession, lab_id: int) -> None:
    """Record that a running template's machine has ended by itself: a worker then completes the stop."""
    log_at_commit(session, log, logging.WARNING, "Lab %d: its machine has ended by itself.", lab_id)
    await _move(
        session, lab_id, TemplateVmState.RUNNING, template_state=TemplateVmState.STOPPING, template_stops_at=None
    )
    await announce(session, WORK)


async def announce_idle_stop(session: AsyncSession, lab_id: int, when: datetime | None) -> None:
    """Record when a running template is stopped because its screen is not viewed; None if it is in use."""
    await _move(session, lab_id, TemplateVmState.RUNNING, template_stops_at=when)


async def stop_idle(session: AsyncSession, lab_id: int) -> None:
    """Request that a running template is stopped because its screen is not viewed, unless an export reads its disk."""
    # Locked, so that no export starts in between.
    lab = await lock_one(session, Lab, Lab.id == lab_id)
    if lab is None or lab.template_state is not TemplateVmState.RUNNING or await read_labs(session, (lab_id,)):
        return
    lab.template_state = TemplateVmState.STOPPING
    lab.template_notice = lab.template_stops_at = None
    log_at_commit(session, log, logging.INFO, "Lab %d: its template is stopped: its screen was not viewed.", lab_id)
    await lab_event(session, lab_id)
    await announce(session, WORK)


async def report_pause(session: AsyncSession, lab_id: int, reason: Notice | None) -> None:
    """Record why a running template's machine is paused, or that it runs again."""
    await _move(session, lab_id, TemplateVmState.RUNNING, template_notice=reason)


async def _move(session: AsyncSession, lab_id: int, before: TemplateVmState, **values: object) -> None:
    """Change the row unless another worker has."""
    differs = or_(*(getattr(Lab, name).is_distinct_from(value) for name, value in values.items()))
    unchanged = (Lab.id == lab_id, Lab.template_state == before, differs)
    if await session.scalar(update(Lab).where(*unchanged).values(**values).returning(Lab.id)) is not None:
        await lab_event(session, lab_id)
