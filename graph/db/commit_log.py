"""Log lines of a transaction: written when it commits, and dropped when it is rolled back."""

import logging
from collections.abc import Callable

from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session

from graph.db.commit_hooks import collected

PENDING = "log lines"  # The key under which a session carries them.


def log_at_commit(session: AsyncSession, log: logging.Logger, level: int, text: str, *values: object) -> None:
    """Log what the session's transaction does, when it has committed."""
    collected(session, PENDING, _write).append(lambda: log.log(level, text, *values))


def _write(_: Session, lines: list[Callable[[], None]]) -> None:
    for write in lines:
        write()
