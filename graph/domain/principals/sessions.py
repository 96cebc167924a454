"""Sessions of principals: their end, which also ends their tokens."""

import logging
from typing import Any

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.commit_log import log_at_commit
from graph.db.models import Session, now
from graph.domain.access.roles import require
from graph.domain.locks import lock_one
from graph.domain.problems import DomainError, Problem
from graph.domain.transaction import Transaction

log = logging.getLogger(__name__)


async def end_sessions(session: AsyncSession, *matches: Any) -> int:
    """End the sessions that match, and with them their tokens; returns how many have ended."""
    ended = await session.scalars(
        update(Session)
        .where(Session.ended_at.is_(None), *matches)
        .values(ended_at=now(), refresh_token=None)
        .returning(Session.id)
    )
    return len(ended.all())


async def revoke(tx: Transaction, *, session_id: int) -> Session:
    """End a session; an ended one stays so. Its connections close within seconds."""
    seen = () if tx.principal.is_admin else (Session.principal == tx.principal.name,)
    found = await lock_one(tx.session, Session, Session.id == session_id, *seen)
    if found is None:
        raise DomainError(Problem.OBJECT_UNKNOWN, "sessionId", object="Session")
    if found.ended_at is not None:
        return found
    require(tx.principal.is_admin or tx.principal.role_ids is None, "end sessions with a token limited to some roles")
    found.ended_at, found.refresh_token = now(), None
    values = session_id, found.principal, tx.principal.name
    log_at_commit(tx.session, log, logging.INFO, "Session %d of %r ended by %r.", *values)
    return found
