"""Writing transactions beyond the limit wait in order, and hold no connection."""

import asyncio

import pytest
from sqlalchemy import select, text, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from graph.db import models
from graph.db.engine import POOL_SIZE, WRITES, Database
from tests.schema import seed
from tests.workflows.live_account import until

# More than the pool has connections.
WRITERS = 2 * POOL_SIZE


@pytest.fixture
async def gallery_id(app: object, database: Database) -> int:
    """The id of a gallery whose description is empty."""
    async with database.writes.begin() as session:
        gallery = seed.gallery("gallery1", description="")
        session.add(gallery)
        await session.flush()
        return gallery.id


async def _append(database: Database, key: int, letter: str, payer: str) -> None:
    async with database.writes.begin(payer) as session:
        description = models.Gallery.description.concat(letter)
        await session.execute(update(models.Gallery).where(models.Gallery.id == key).values(description=description))


async def _description(database: Database, key: int) -> str | None:
    async with database.reads() as session:
        return await session.scalar(select(models.Gallery.description).where(models.Gallery.id == key))


async def test_waiting_writers_hold_no_connection_and_all_write(database: Database, gallery_id: int) -> None:
    async with asyncio.TaskGroup() as writers, database.writes.begin() as session:
        locked = select(models.Gallery).where(models.Gallery.id == gallery_id).with_for_update()
        await session.execute(locked)
        for _ in range(WRITERS):
            writers.create_task(_append(database, gallery_id, "a", "many"))

        async def waiting() -> bool:
            return database.writes.turns.waiting >= WRITERS - WRITES

        await until(waiting, "the writers to wait")
        assert database.engine.pool.checkedout() <= WRITES  # type: ignore[attr-defined]
        assert await _description(database, gallery_id) == ""
    assert await _description(database, gallery_id) == "a" * WRITERS


async def test_one_payer_s_writers_delay_another_s_by_one_transaction(database: Database, gallery_id: int) -> None:
    at_once = WRITES if database.is_postgresql else 1
    async with asyncio.TaskGroup() as writers:
        turns = database.writes.turns
        for _ in range(at_once):
            await turns.take("busy")
        for _ in range(WRITERS):
            writers.create_task(_append(database, gallery_id, "a", "many"))
        await asyncio.sleep(0)
        writers.create_task(_append(database, gallery_id, "b", "few"))
        await asyncio.sleep(0)
        assert turns.waiting == WRITERS + 1
        # One at a time.
        turns.give_back()
    for _ in range(at_once - 1):
        turns.give_back()
    assert await _description(database, gallery_id) == "ab" + "a" * (WRITERS - 1)


async def test_failed_transaction_is_rolled_back_and_gives_its_turn_back(database: Database, gallery_id: int) -> None:
    async def fail() -> None:
        async with database.writes.begin() as session:
            (await session.get_one(models.Gallery, gallery_id)).description = "changed"
            await session.flush()
            raise ValueError("refused")

    for _ in range(2 * WRITES):
        with pytest.raises(ValueError, match="refused"):
            await fail()
    assert await _description(database, gallery_id) == ""
    await asyncio.wait_for(_append(database, gallery_id, "a", "next"), 30)


async def test_failed_commit_gives_its_turn_and_its_connection_back(database: Database, gallery_id: int) -> None:
    for _ in range(POOL_SIZE + 1):
        with pytest.raises(IntegrityError):
            async with database.writes.begin() as session:
                session.add(seed.gallery("gallery1"))
    async with database.reads() as session:
        assert await session.scalar(text("SELECT count(*) FROM gallery")) == 1
    assert database.engine.pool.checkedout() == 0  # type: ignore[attr-defined]


async def test_transaction_whose_task_is_cancelled_during_the_commit_commits_and_ends(
    database: Database, gallery_id: int
) -> None:
    async def write() -> None:
        async with database.writes.begin() as session:
            (await session.get_one(models.Gallery, gallery_id)).description = "changed"
            asyncio.get_running_loop().call_soon(task.cancel)

    task = asyncio.create_task(write())
    with pytest.raises(asyncio.CancelledError):
        await task
    assert database.engine.pool.checkedout() == 0  # type: ignore[attr-defined]
    assert await _description(database, gallery_id) == "changed"
    await asyncio.wait_for(_append(database, gallery_id, "!", "next"), 30)


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_lost_connection_does_not_replace_the_error_that_ended_the_transaction(
    database: Database, gallery_id: int
) -> None:
    async def fail() -> None:
        async with database.writes.begin() as session:
            me = await session.scalar(text("SELECT pg_backend_pid()"))
            async with database.reads() as other:
                await other.execute(text("SELECT pg_terminate_backend(:me)"), {"me": me})
            raise ValueError("refused")

    for _ in range(WRITES + 1):
        with pytest.raises(ValueError, match="refused"):
            await fail()
    await asyncio.wait_for(_append(database, gallery_id, "a", "next"), 30)
    assert await _description(database, gallery_id) == "a"


async def test_last_act_of_a_transaction_is_committed_with_it(database: Database, gallery_id: int) -> None:
    def describe(session: Session) -> None:
        session.get_one(models.Gallery, gallery_id).description = "last"

    async with database.writes.begin(last=describe):
        pass
    assert await _description(database, gallery_id) == "last"


async def test_failure_of_the_last_act_rolls_back_and_ends_the_turn(database: Database, gallery_id: int) -> None:
    def fail(_: Session) -> None:
        raise ValueError("last")

    async def describe() -> None:
        async with database.writes.begin(last=fail) as session:
            (await session.get_one(models.Gallery, gallery_id)).description = "never"
            await session.flush()

    for _ in range(WRITES + 1):
        with pytest.raises(ValueError, match="last"):
            await describe()
    assert await _description(database, gallery_id) == ""
    assert database.engine.pool.checkedout() == 0  # type: ignore[attr-defined]
