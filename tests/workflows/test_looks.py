"""A worker's looks for work: many changes share one, and none is missed."""

import asyncio
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from types import SimpleNamespace
from typing import Any

import pytest
from sqlalchemy import literal, select

from graph.db.engine import Database
from graph.db.models import Lab
from graph.notifications.announce import WORK
from graph.notifications.hub import Hub
from graph.workflows.worker import loops
from graph.workflows.worker.loops import Waiting, look_for_work
from tests.schema.statements import counted

LOOK_TAKES = 0.02


ALWAYS = select(literal(1))


class Looks:
    """A worker with one kind of work, which always waits: `ends` gets an item whenever it was done.

    A change may follow at once.
    """

    def __init__(self, database: Database, *, is_changed_during_looks: bool) -> None:
        self.hub = Hub()
        self.ends: asyncio.Queue[None] = asyncio.Queue()
        self._database = database
        self._is_changed = is_changed_during_looks

    async def work(self, _: object) -> None:
        await asyncio.sleep(LOOK_TAKES)
        if self._is_changed:
            self.hub.wake(WORK)
        self.ends.put_nowait(None)

    @asynccontextmanager
    async def running(self, *others: Waiting) -> AsyncGenerator[None]:
        current: Any = SimpleNamespace(hub=self.hub, database=self._database)
        looking = asyncio.create_task(look_for_work(current, *others, Waiting(ALWAYS, self.work)))
        yield
        looking.cancel()
        await asyncio.wait([looking])


async def test_worker_rests_as_long_as_a_look_took(database: Database) -> None:
    looks = Looks(database, is_changed_during_looks=True)
    began = time.monotonic()
    async with looks.running():
        for _ in range(5):
            await looks.ends.get()
    # Five looks and four rests; without them it would be 5. Timers may end a little early.
    assert time.monotonic() - began >= 8.5 * LOOK_TAKES


async def test_change_during_the_rest_is_looked_at(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    # No look without a change.
    monkeypatch.setattr(loops, "LOOK_SECONDS", 3600)
    looks = Looks(database, is_changed_during_looks=False)
    async with looks.running():
        await looks.ends.get()
        looks.hub.wake(WORK)
        await asyncio.wait_for(looks.ends.get(), 60)


async def test_one_statement_asks_for_all_kinds_of_work(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loops, "LOOK_SECONDS", 3600)
    done: list[str] = []

    def kind(name: str, rows: Any) -> Waiting:
        async def work(_: object) -> None:
            done.append(name)

        return Waiting(rows, work)

    looks = Looks(database, is_changed_during_looks=False)
    with counted() as statements:
        async with looks.running(kind("labs", select(Lab.id)), kind("always", ALWAYS)):
            await looks.ends.get()
    assert done == ["always"]
    assert len(statements) == 1


async def test_failed_work_delays_no_other_kind(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loops, "LOOK_SECONDS", 3600)

    async def fail(_: object) -> None:
        raise ConnectionError("the store is closed")

    looks = Looks(database, is_changed_during_looks=False)
    async with looks.running(Waiting(ALWAYS, fail)):
        await asyncio.wait_for(looks.ends.get(), 60)
