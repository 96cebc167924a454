"""Feeds: an export is read once per change for all who follow it, and who falls behind misses nothing."""

import asyncio
from typing import Any

import pytest
from sqlalchemy import update
from starlette.applications import Starlette

from graph.db.engine import Database
from graph.db.enums import ExportPhase, ExportStatus
from graph.db.models import Export, ExportTransition
from graph.notifications.announce import announce, export_topic
from graph.notifications.hub import Hub
from graph.schema.subscriptions import feeds
from graph.schema.subscriptions.feeds import KEPT, Feed, feed_of, read
from tests.schema import seed
from tests.schema.statements import counted


@pytest.fixture
async def watched(app: Starlette) -> tuple[Database, Hub, int]:
    """A running export at revision 1, as the server in this process sees it."""
    database: Database = app.state.server.database
    async with database.writes.begin() as session:
        account = seed.account("North")
        await seed.put(session, account)
        lab = seed.lab(account, "Linux")
        await seed.put(session, lab)
        export = seed.export(lab, status=ExportStatus.RUNNING, phase=ExportPhase.CAPTURING, progress=0.0, revision=1)
        await seed.put(session, export)
    return database, app.state.server.hub, export.id


async def move(database: Database, export_id: int, *revisions: int, **values: Any) -> None:
    """Let changes of state happen."""
    async with database.writes.begin() as session:
        for revision in revisions:
            kept = ExportTransition(export_id=export_id, sequence=revision, status=ExportStatus.RUNNING, message="")
            kept.phase, kept.progress, kept.bytes_processed, kept.bytes_total = ExportPhase.CAPTURING, 0.0, 0, 0
            session.add(kept)
        moved = update(Export).where(Export.id == export_id)
        await session.execute(moved.values(revision=revisions[-1], **values))
        await announce(session, export_topic(export_id))


async def until_at(feed: Feed, sequence: int) -> None:
    async with asyncio.timeout(20):
        while not (feed.now and feed.now.sequence >= sequence):
            await feed.told(feed.news)


async def test_followers_share_one_feed_and_the_last_one_ends_it(watched: tuple[Database, Hub, int]) -> None:
    async with feed_of(*watched) as one:
        async with feed_of(*watched) as two:
            assert one is two
            await until_at(one, 1)
        assert not one.reading.cancelling()
    assert one.reading.cancelling()
    async with feed_of(*watched) as later:
        assert later is not one


async def test_one_change_is_read_once_however_many_follow(watched: tuple[Database, Hub, int]) -> None:
    database, hub, export_id = watched
    async with feed_of(database, hub, export_id) as feed, feed_of(*watched), feed_of(*watched):
        await until_at(feed, 1)
        with counted() as seen:
            reading = await read(database, export_id, 1)
        assert reading is not None
        once = len(seen)
        with counted() as seen:
            await move(database, export_id, 2)
            await until_at(feed, 2)
        # On PostgreSQL a change is heard of twice: by the commit, and by the notification of it.
        assert once <= len([text for text in seen if "FROM export" in text]) <= 2 * once
        assert [event.sequence for event in feed.transitions] == [2]


async def test_a_feed_keeps_so_many_changes_and_says_from_where_on(watched: tuple[Database, Hub, int]) -> None:
    database, hub, export_id = watched
    async with feed_of(database, hub, export_id) as feed:
        await until_at(feed, 1)
        assert feed.floor == 1
        await move(database, export_id, *range(2, KEPT + 12))
        await until_at(feed, KEPT + 11)
        assert [event.sequence for event in feed.transitions] == list(range(12, KEPT + 12))
        assert feed.floor == 11


async def test_a_feed_outlives_a_database_that_was_away(
    watched: tuple[Database, Hub, int], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    database, hub, export_id = watched
    failed = asyncio.Event()

    async def away(*_: object) -> None:
        failed.set()
        raise ConnectionError

    async with feed_of(database, hub, export_id) as feed:
        await until_at(feed, 1)
        with monkeypatch.context() as patch:
            patch.setattr(feeds, "read", away)
            patch.setattr(feeds, "RETRY_SECONDS", 0.0)
            await move(database, export_id, 2)
            async with asyncio.timeout(20):
                await failed.wait()
        await until_at(feed, 2)
        assert [event.sequence for event in feed.transitions] == [2]
    assert "An export could not be read: ConnectionError" in caplog.messages


async def test_a_feed_is_over_with_its_export(watched: tuple[Database, Hub, int]) -> None:
    database, hub, export_id = watched
    async with feed_of(database, hub, export_id) as feed:
        await until_at(feed, 1)
        await move(database, export_id, 2, status=ExportStatus.FAILED)
        await until_at(feed, 2)
        assert feed.is_over
        async with feed_of(database, hub, export_id) as anew:
            assert anew is not feed
