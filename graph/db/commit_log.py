"""Log lines of a transaction: written when it commits, and dropped when it is rolled back."""

import logging
from collections.abc import Callable

from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session

PENDING = "log lines"  # The key under which a session carries them.


def log_at_commit(session: AsyncSession, log: logging.Logger, level: int, text: str, *values: object) -> None:
    """Log what the session's transaction does, when it has committed."""
    _pending(session).append(lambda: log.log(level, text, *values))


def _pending(session: AsyncSession) -> list[Callable[[], None]]:
    if PENDING in session.info:
        return session.info[PENDING]
    pending: list[Callable[[], None]] = []

    def committed(of: Session) -> None:
        if not of.in_nested_transaction():
            for write in pending:
                write()
            pending.clear()

    def rolled_back(of: Session) -> None:
        if not of.in_nested_transaction():
            pending.clear()

    session.info[PENDING] = pending
    event.listen(session.sync_session, "after_commit", committed)
    event.listen(session.sync_session, "after_rollback", rolled_back)
    return pending
