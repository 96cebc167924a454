"""Transactions end with the task that began them, however it ends."""

import asyncio
import gc
import random
from collections.abc import Iterator

import pytest
from sqlalchemy import select, update

from graph.db import models
from graph.db.engine import Database
from tests.schema import seed

ROUNDS = 60
# Delays within a writer's run time, on an idle machine and on a busy one.
LONGEST_SECONDS = 0.01


@pytest.fixture
def no_garbage_collection() -> Iterator[None]:
    """Garbage collection disabled, because it would release abandoned connections sooner or later."""
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("app", "no_garbage_collection")
async def test_cancelled_writer_releases_its_locks_at_once(database: Database) -> None:
    async with database.writes.begin() as session:
        galleries = [seed.gallery(f"gallery{number}") for number in range(100)]
        await seed.put(session, *galleries)

    async def write() -> None:
        async with database.writes.begin() as session:
            await session.execute(update(models.Gallery).values(description="changed"))
            for _ in range(5):
                # Rows that have not been fetched: SQLite keeps a closed connection open for them.
                await session.execute(select(models.Gallery))

    chance = random.Random(7)  # noqa: S311  (when to cancel)
    for _ in range(ROUNDS):
        writing = asyncio.create_task(write())
        await asyncio.wait([writing], timeout=chance.random() * LONGEST_SECONDS)
        writing.cancel()
        await asyncio.wait([writing])
        async with asyncio.timeout(5), database.writes.begin() as session:
            await session.execute(update(models.Gallery).values(description="mine"))
