"""Notifications between processes on PostgreSQL: a commit in one wakes the watchers in another."""

import asyncio
import logging
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress

import pytest
from sqlalchemy import text

from graph.db.engine import Database
from graph.notifications import listener
from graph.notifications.announce import announce, export_topic
from graph.notifications.hub import Hub
from graph.notifications.listener import listen

# A SQLite database is used by one process.
pytestmark = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)

SECONDS = 20.0
# Every connection except this one: in the test's own database that is the listener.
TERMINATE = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
"""


@pytest.fixture(autouse=True)
def short_intervals(monkeypatch: pytest.MonkeyPatch) -> None:
    """Detect a lost connection, and reconnect, sooner than a server does."""
    monkeypatch.setattr(listener, "CHECK_SECONDS", 0.5)
    monkeypatch.setattr(listener, "RETRY_SECONDS", 0.02)


@asynccontextmanager
async def listening(url: str, hub: Hub) -> AsyncGenerator["asyncio.Task[None]"]:
    """Listen, and yield once every watcher has been woken: no notification is missed from then on."""
    with hub.watch("nothing") as watch:
        task = asyncio.create_task(listen(url, hub))
        async with asyncio.timeout(SECONDS):
            await watch.wait(2 * SECONDS)
    try:
        yield task
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def test_commit_in_another_process_wakes_the_watchers_of_the_topic(database_url: str, database: Database) -> None:
    hub = Hub()
    async with listening(database_url, hub):
        with hub.watch(export_topic(1)) as watch, hub.watch(export_topic(2)) as other:
            waiting = asyncio.create_task(other.wait(2 * SECONDS))
            async with database.writes.begin() as session:
                await announce(session, export_topic(1), export_topic(3))
            async with asyncio.timeout(SECONDS):
                await watch.wait(2 * SECONDS)
            assert not waiting.done()
            waiting.cancel()


async def test_rollback_in_another_process_wakes_no_watcher(database_url: str, database: Database) -> None:
    hub = Hub()
    async with listening(database_url, hub):
        with hub.watch(export_topic(1)) as watch, hub.watch(export_topic(2)) as later:
            waiting = asyncio.create_task(watch.wait(2 * SECONDS))
            async with database.writes.sessions() as session:
                await announce(session, export_topic(1))
                await session.rollback()
            async with database.writes.begin() as session:
                await announce(session, export_topic(2))
            # Notifications arrive in the order of the commits.
            async with asyncio.timeout(SECONDS):
                await later.wait(2 * SECONDS)
            assert not waiting.done()
            waiting.cancel()


async def test_cut_connection_is_replaced_and_every_watcher_is_woken(
    database_url: str, database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    hub = Hub()
    async with listening(database_url, hub) as task:
        for _ in range(2):
            with hub.watch(export_topic(1)) as first, hub.watch(export_topic(2)) as second:
                async with database.writes.begin() as session:
                    assert list(await session.scalars(text(TERMINATE))) == [True]
                async with asyncio.timeout(SECONDS):
                    await first.wait(2 * SECONDS)
                    await second.wait(2 * SECONDS)
                async with database.writes.begin() as session:
                    await announce(session, export_topic(2))
                async with asyncio.timeout(SECONDS):
                    await second.wait(2 * SECONDS)
        assert not task.done()
    lost = [record for record in caplog.records if record.name == listener.__name__]
    said = [(record.levelname, record.getMessage().partition(":")[0]) for record in lost]
    # On a busy machine a new connection may take too long, and is tried again.
    assert len(said) >= 2
    assert set(said) == {("WARNING", "The database does not answer")}


async def test_unavailable_database_is_retried_and_logged(database_url: str, caplog: pytest.LogCaptureFixture) -> None:
    thrice = asyncio.Event()

    def count(_: logging.LogRecord) -> bool:
        if len(caplog.records) >= 3:
            thrice.set()
        return True

    listener.log.addFilter(count)
    task = asyncio.create_task(listen(f"{database_url.rpartition('/')[0]}/nowhere", Hub()))
    async with asyncio.timeout(SECONDS):
        await thrice.wait()
    listener.log.removeFilter(count)
    assert not task.done()
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    # On a busy machine a connection may take too long.
    assert {record.getMessage() for record in caplog.records} - {"The database does not answer: TimeoutError"} == {
        'Notifications of other processes cannot be received: InvalidCatalogNameError: database "nowhere" does not exist'
    }
