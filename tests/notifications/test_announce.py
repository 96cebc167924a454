"""Notifications with a commit: at once in this process, through PostgreSQL in others, and never without the commit."""

import asyncio
import gc
from collections.abc import AsyncIterator

import pytest
from sqlalchemy.event import registry

from graph.db.engine import Database
from graph.notifications.announce import HUB, announce, export_topic, gallery_topic, lab_topic, version_topic
from graph.notifications.hub import Hub
from graph.settings import Settings
from tests.notifications.test_hub import woken
from tests.schema import seed


@pytest.fixture
def hub() -> Hub:
    return Hub()


@pytest.fixture
async def ours(settings: Settings, hub: Hub) -> AsyncIterator[Database]:
    """A database as in a server's process: its sessions have the hub."""
    database = Database.connect(settings.effective_database_url, {HUB: hub})
    yield database
    await database.close()


async def test_topic_is_announced_at_the_commit_and_not_before(ours: Database, hub: Hub) -> None:
    with hub.watch(export_topic(1)) as watch, hub.watch(export_topic(2)) as other:
        async with ours.writes.begin() as session:
            await announce(session, export_topic(1), lab_topic(1))
            await session.flush()
            assert not await woken(watch)
        assert [await woken(watch), await woken(other)] == [True, False]


async def test_woken_reader_sees_the_committed_data(ours: Database, hub: Hub, database: Database) -> None:
    gallery = seed.gallery("north")
    with hub.watch(gallery_topic(1)) as watch:

        async def reads() -> str:
            await watch.wait(60)
            async with database.reads() as session:
                return (await session.get_one(type(gallery), gallery.id)).name

        reading = asyncio.create_task(reads())
        async with ours.writes.begin() as session:
            await seed.put(session, gallery)
            await announce(session, gallery_topic(1))
        async with asyncio.timeout(5):
            assert await reading == "north"


async def test_rollback_announces_nothing(ours: Database, hub: Hub) -> None:
    with hub.watch(version_topic(1)) as watch:

        async def fails() -> None:
            async with ours.writes.begin() as session:
                await announce(session, version_topic(1))
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            await fails()
        assert not await woken(watch)


async def test_rolled_back_topic_is_not_announced_by_the_next_commit(ours: Database, hub: Hub) -> None:
    with hub.watch(version_topic(1)) as watch, hub.watch(version_topic(2)) as later:
        async with ours.writes.sessions() as session:
            await seed.put(session, seed.gallery("north"))
            await announce(session, version_topic(1))
            await session.rollback()
            await announce(session, version_topic(2))
            await session.commit()
        assert [await woken(watch), await woken(later)] == [False, True]


async def test_commit_announces_only_its_own_topics(ours: Database, hub: Hub) -> None:
    with hub.watch(version_topic(1)) as watch:
        async with ours.writes.sessions() as session:
            await announce(session, version_topic(1))
            await session.commit()
            assert await woken(watch)
            await session.execute(seed.gallery("north").__table__.select())
            await session.commit()
        assert not await woken(watch)


async def test_savepoint_announces_nothing(ours: Database, hub: Hub) -> None:
    with hub.watch(version_topic(1)) as watch:
        async with ours.writes.begin() as session:
            await announce(session, version_topic(1))
            async with session.begin_nested():
                await session.execute(seed.gallery("north").__table__.select())
            assert not await woken(watch)
        assert await woken(watch)


async def test_session_without_a_hub_announces_without_an_error(database: Database) -> None:
    async with database.writes.begin() as session:
        await announce(session, version_topic(1))


async def test_announcing_leaks_no_listeners(ours: Database) -> None:
    async def kept() -> int:
        gc.collect()
        return len(registry._key_to_collection)  # pyright: ignore[reportPrivateUsage]

    async def one() -> None:
        async with ours.writes.begin() as session:
            await announce(session, version_topic(1))

    await one()
    before = await kept()
    for _ in range(20):
        await one()
    # Less, if objects of other tests are collected meanwhile.
    assert await kept() <= before
