"""A worker's looks for work: many changes share one, and none is missed."""

import asyncio
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from types import SimpleNamespace
from typing import Any

import pytest

from graph.notifications.announce import WORK
from graph.notifications.hub import Hub
from graph.workflows.worker import worker
from graph.workflows.worker.worker import look_for_work

LOOK_TAKES = 0.02


class Looks:
    """A worker without work: `ends` gets an item at the end of each look, which a change may follow at once."""

    def __init__(self, *, is_changed_during_looks: bool) -> None:
        self.hub = Hub()
        self.ends: asyncio.Queue[None] = asyncio.Queue()
        self._is_changed = is_changed_during_looks

    async def look(self, _: object) -> None:
        await asyncio.sleep(LOOK_TAKES)
        if self._is_changed:
            self.hub.wake(WORK)
        self.ends.put_nowait(None)

    @asynccontextmanager
    async def running(self) -> AsyncGenerator[None]:
        current: Any = SimpleNamespace(hub=self.hub)
        looking = asyncio.create_task(look_for_work(current, self.look))
        yield
        looking.cancel()
        await asyncio.wait([looking])


async def test_worker_rests_as_long_as_a_look_took() -> None:
    looks = Looks(is_changed_during_looks=True)
    began = time.monotonic()
    async with looks.running():
        for _ in range(5):
            await looks.ends.get()
    # Five looks and four rests; without them it would be 5. Timers may end a little early.
    assert time.monotonic() - began >= 8.5 * LOOK_TAKES


async def test_change_during_the_rest_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    # No look without a change.
    monkeypatch.setattr(worker, "LOOK_SECONDS", 3600)
    looks = Looks(is_changed_during_looks=False)
    async with looks.running():
        await looks.ends.get()
        looks.hub.wake(WORK)
        await asyncio.wait_for(looks.ends.get(), 60)
