"""Lists that a transaction collects for its commit: log lines, announcements, rows that are stored last."""

from collections.abc import Callable
from typing import Literal, TypeVar

from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session

Item = TypeVar("Item")


def collected(
    session: AsyncSession,
    key: str,
    act: Callable[[Session, list[Item]], None],
    moment: Literal["before_commit", "after_commit"] = "after_commit",
) -> list[Item]:
    """Return the list that the session carries under a key, and creates at the first use.

    `act` receives it at the commit of the transaction, unless it is empty; afterwards, and after a rollback, it is empty.
    The end of a savepoint does not count.
    """
    if key in session.info:
        return session.info[key]
    items: list[Item] = []

    def committed(of: Session) -> None:
        if items and not of.in_nested_transaction():
            act(of, items)
            items.clear()

    def rolled_back(of: Session) -> None:
        if not of.in_nested_transaction():
            items.clear()

    session.info[key] = items
    event.listen(session.sync_session, moment, committed)
    event.listen(session.sync_session, "after_rollback", rolled_back)
    return items
