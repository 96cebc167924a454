"""The account log: the changes of a lab account, its labs and their exports, in the order in which they become visible."""

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session

from graph.db.commit_hooks import collected
from graph.db.enums import AccountEventKind
from graph.db.models import AccountEvent, Export, Lab
from graph.db.notices import NoticeCode, notice
from graph.notifications.announce import account_topic, announce, lab_activity_topic

PENDING = "account events"  # The key under which a session carries them.
# Added to an account's id, PostgreSQL's key of the advisory lock of its log; SQLite has one writing transaction at a time.
LOGGING = 0x6C6F67 << 32


async def account_event(
    session: AsyncSession,
    kind: AccountEventKind,
    account_id: int,
    *,
    actor: str | None = None,
    gallery: str | None = None,
) -> None:
    """Record a change of an account itself. `actor` is None for a worker."""
    await _record(
        session, AccountEvent(lab_account_id=account_id, kind=kind, actor=actor, gallery_name=gallery), account_id
    )


async def lab_event(
    session: AsyncSession,
    lab_id: int,
    kind: AccountEventKind = AccountEventKind.LAB_CHANGED,
    *,
    actor: str | None = None,
) -> None:
    """Record that a lab or its template has changed; the event shows their state at the commit."""
    lab = await session.get(Lab, lab_id)
    if lab is not None:
        row = AccountEvent(lab_account_id=lab.lab_account_id, kind=kind, lab_id=lab_id, lab_name=lab.name, actor=actor)
        await _record(session, row, lab.lab_account_id, lab)


async def export_event(session: AsyncSession, export: Export, *, actor: str | None) -> None:
    """Record a transition of an export."""
    lab = await session.get_one(Lab, export.lab_id)
    row = AccountEvent(
        lab_account_id=lab.lab_account_id,
        kind=AccountEventKind.EXPORT_CHANGED,
        lab_id=lab.id,
        lab_name=lab.name,
        export_id=export.id,
        export_status=export.status,
        export_phase=export.phase,
        message=export.message,
        notice=export.waiting_reason,
        actor=actor,
    )
    await _record(session, row, lab.lab_account_id, lab)


async def _record(session: AsyncSession, row: AccountEvent, account_id: int, lab: Lab | None = None) -> None:
    # Stored just before the commit. The lock of the log is the last one that the transaction takes: it is held for a
    # moment only, and a subscriber that has seen an event has seen all with lower sequences. The session forgets rows
    # that nothing refers to: with the lab, a later event of the transaction does not read it again.
    collected(session, PENDING, _store, "before_commit").append((row, lab))
    topics = [account_topic(account_id)]
    if row.lab_id is not None:
        topics.append(lab_activity_topic(row.lab_id))
    await announce(session, *topics)


def _store(session: Session, recorded: list[tuple[AccountEvent, Lab | None]]) -> None:
    events = [row for row, _ in recorded]
    if session.get_bind().dialect.name == "postgresql":
        for account_id in sorted({row.lab_account_id for row in events}):
            session.execute(select(func.pg_advisory_xact_lock(LOGGING + account_id)))
    ids = {row.lab_id for row in events if row.lab_id is not None}
    columns = (Lab.id, Lab.state, Lab.template_state, Lab.error_code, Lab.error, Lab.template_notice)
    labs = {row[0]: row[1:] for row in session.execute(select(*columns).where(Lab.id.in_(ids)))} if ids else {}
    for row in events:
        if row.lab_id in labs:
            row.lab_state, row.template_state, code, error, found = labs[row.lab_id]
            if row.export_id is None:
                stated = found if error is None else notice(NoticeCode.LAB_FAILED, detail=error, cause=code)
                row.notice, row.message = stated, stated.message if stated else None
    session.add_all(events)
