"""A worker's looks for work: many changes share one, and none is missed."""

import asyncio
import time
from types import SimpleNamespace
from typing import Any

import pytest

from graph.notifications.announce import WORK
from graph.notifications.hub import Hub
from graph.workflows.worker import worker
from graph.workflows.worker.worker import look_for_work

LOOK_TAKES = 0.02


async def test_worker_rests_as_long_as_a_look_took() -> None:
    hub = Hub()
    current: Any = SimpleNamespace(hub=hub)
    ends: asyncio.Queue[None] = asyncio.Queue()

    async def look(_: object) -> None:
        await asyncio.sleep(LOOK_TAKES)
        # A change during each look.
        hub.wake(WORK)
        ends.put_nowait(None)

    began = time.monotonic()
    looking = asyncio.create_task(look_for_work(current, look))
    for _ in range(5):
        await ends.get()
    assert time.monotonic() - began >= 9 * LOOK_TAKES
    looking.cancel()
    await asyncio.wait([looking])


async def test_change_during_the_rest_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    # No look without a change.
    monkeypatch.setattr(worker, "LOOK_SECONDS", 3600)
    hub = Hub()
    current: Any = SimpleNamespace(hub=hub)
    ends: asyncio.Queue[None] = asyncio.Queue()

    async def look(_: object) -> None:
        await asyncio.sleep(LOOK_TAKES)
        ends.put_nowait(None)

    looking = asyncio.create_task(look_for_work(current, look))
    await ends.get()
    hub.wake(WORK)
    await asyncio.wait_for(ends.get(), 60)
    looking.cancel()
    await asyncio.wait([looking])
