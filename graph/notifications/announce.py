"""Announcement of changed topics at a transaction's commit."""

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session

from graph.db.commit_hooks import collected
from graph.notifications.hub import Hub

CHANNEL = "lab_gallery"
HUB = "hub"  # The key under which a session carries this process's hub,
PENDING = "announced"  # and the topics that it will notify.
WORK = "work"


def export_topic(export_id: int) -> str:
    """Return the topic of one export."""
    return f"export:{export_id}"


def lab_topic(lab_id: int) -> str:
    """Return the topic of a lab and its exports."""
    return f"lab:{lab_id}"


def version_topic(version_id: int) -> str:
    """Return the topic of a version's replicas."""
    return f"version:{version_id}"


def gallery_topic(gallery_id: int) -> str:
    """Return the topic of a gallery's events."""
    return f"gallery:{gallery_id}"


def account_topic(account_id: int) -> str:
    """Return the topic of a lab account's events."""
    return f"account:{account_id}"


def lab_activity_topic(lab_id: int) -> str:
    """Return the topic of a lab's events in the account log; its exports' progress is no event."""
    return f"lab_activity:{lab_id}"


async def announce(session: AsyncSession, *topics: str) -> None:
    """Notify the topics' subscribers in every process when the session's transaction commits.

    A rollback notifies none.
    """
    if topics and session.get_bind().dialect.name == "postgresql":
        # Transactional: PostgreSQL delivers at the commit, and merges duplicates.
        await session.execute(select(*(func.pg_notify(CHANNEL, topic) for topic in topics)))
    hub = session.info.get(HUB)
    if isinstance(hub, Hub):
        collected(session, PENDING, _wake).extend((hub, topic) for topic in topics)


def _wake(_: Session, announced: list[tuple[Hub, str]]) -> None:
    for hub, topic in dict.fromkeys(announced):
        hub.wake(topic)
