"""Broadcast of exports: one read per change for all subscribers, and a subscriber that falls behind misses nothing."""

import asyncio
from typing import Any

import pytest
from sqlalchemy import update
from starlette.applications import Starlette

from graph.db.engine import Database
from graph.db.enums import ExportPhase, ExportStatus
from graph.db.models import Export, ExportTransition
from graph.notifications.announce import announce, export_topic
from graph.schema.subscriptions import export_broadcast
from graph.schema.subscriptions.export_broadcast import MAX_TRANSITIONS, ExportBroadcast, ExportBroadcasts, read
from tests.schema import seed
from tests.schema.statements import counted

Watched = tuple[Database, ExportBroadcasts, int]


@pytest.fixture
async def watched(app: Starlette) -> Watched:
    """A running export at revision 1, as seen by the server in this process."""
    database: Database = app.state.services.database
    async with database.writes.begin() as session:
        account = seed.account("North")
        await seed.put(session, account)
        lab = seed.lab(account, "Linux")
        await seed.put(session, lab)
        export = seed.export(lab, status=ExportStatus.RUNNING, phase=ExportPhase.CAPTURING, progress=0.0, revision=1)
        await seed.put(session, export)
    return database, app.state.services.exports, export.id


async def move(database: Database, export_id: int, *revisions: int, **values: Any) -> None:
    """Write transitions with these revisions."""
    async with database.writes.begin() as session:
        for revision in revisions:
            kept = ExportTransition(export_id=export_id, sequence=revision, status=ExportStatus.RUNNING, message="")
            kept.phase, kept.progress, kept.processed_bytes, kept.total_bytes = ExportPhase.CAPTURING, 0.0, 0, 0
            session.add(kept)
        moved = update(Export).where(Export.id == export_id)
        await session.execute(moved.values(revision=revisions[-1], **values))
        await announce(session, export_topic(export_id))


async def until_at(broadcast: ExportBroadcast, sequence: int) -> None:
    async with asyncio.timeout(20):
        while not (broadcast.now and broadcast.now.sequence >= sequence):
            await broadcast.wait_for_change(broadcast.version)


async def test_subscribers_share_one_broadcast_until_the_last_one_leaves(watched: Watched) -> None:
    _, exports, export_id = watched
    async with exports.subscribe(export_id) as one:
        async with exports.subscribe(export_id) as two:
            assert one is two
            await until_at(one, 1)
        assert not one.reading.cancelling()
    assert one.reading.cancelling()
    async with exports.subscribe(export_id) as later:
        assert later is not one


async def test_change_is_read_once_for_all_subscribers(watched: Watched) -> None:
    database, exports, export_id = watched
    async with exports.subscribe(export_id) as broadcast, exports.subscribe(export_id), exports.subscribe(export_id):
        await until_at(broadcast, 1)
        with counted() as seen:
            reading = await read(database, export_id, 1)
        assert reading is not None
        once = len(seen)
        with counted() as seen:
            await move(database, export_id, 2)
            await until_at(broadcast, 2)
        # On PostgreSQL each change wakes twice: by the commit, and by its notification.
        assert once <= len([text for text in seen if "FROM export" in text]) <= 2 * once
        assert [event.sequence for event in broadcast.transitions] == [2]


async def test_broadcast_holds_a_bounded_number_of_changes(watched: Watched) -> None:
    database, exports, export_id = watched
    async with exports.subscribe(export_id) as broadcast:
        await until_at(broadcast, 1)
        assert broadcast.complete_after == 1
        await move(database, export_id, *range(2, MAX_TRANSITIONS + 12))
        await until_at(broadcast, MAX_TRANSITIONS + 11)
        assert [event.sequence for event in broadcast.transitions] == list(range(12, MAX_TRANSITIONS + 12))
        assert broadcast.complete_after == 11


async def test_broadcast_recovers_from_an_unavailable_database(
    watched: Watched, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    database, exports, export_id = watched
    failed = asyncio.Event()

    async def away(*_: object) -> None:
        failed.set()
        raise ConnectionError

    async with exports.subscribe(export_id) as broadcast:
        await until_at(broadcast, 1)
        with monkeypatch.context() as patch:
            patch.setattr(export_broadcast, "read", away)
            patch.setattr(export_broadcast, "RETRY_SECONDS", 0.0)
            await move(database, export_id, 2)
            async with asyncio.timeout(20):
                await failed.wait()
        await until_at(broadcast, 2)
        assert [event.sequence for event in broadcast.transitions] == [2]
    assert "The database does not answer: ConnectionError" in caplog.messages


async def test_broadcast_ends_with_its_export(watched: Watched) -> None:
    database, exports, export_id = watched
    async with exports.subscribe(export_id) as broadcast:
        await until_at(broadcast, 1)
        await move(database, export_id, 2, status=ExportStatus.FAILED)
        await until_at(broadcast, 2)
        assert broadcast.is_over
        async with exports.subscribe(export_id) as anew:
            assert anew is not broadcast
