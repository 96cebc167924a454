"""The event wakes all tasks that wait for it, and forgets those that leave."""

import asyncio

import pytest

from graph.aio.event import Event


async def turns() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


async def test_set_wakes_every_waiting_task() -> None:
    event = Event()
    waiting = [asyncio.create_task(event.wait()) for _ in range(3)]
    await turns()
    assert [task.done() for task in waiting] == [False] * 3
    event.set()
    await asyncio.gather(*waiting)


async def test_wait_returns_at_once_while_the_event_is_set() -> None:
    event = Event()
    event.set()
    await event.wait()
    assert event.is_set()
    event.clear()
    assert not event.is_set()
    waiting = asyncio.create_task(event.wait())
    await turns()
    assert not waiting.done()
    event.set()
    await waiting


async def test_task_that_was_woken_returns_although_the_event_is_cleared_before_it_runs() -> None:
    event = Event()
    waiting = asyncio.create_task(event.wait())
    await turns()
    event.set()
    event.clear()
    async with asyncio.timeout(5):
        await waiting


async def test_cancelled_task_does_not_prevent_the_others_from_waking() -> None:
    event = Event()
    first, second = [asyncio.create_task(event.wait()) for _ in range(2)]
    await turns()
    first.cancel()
    event.set()
    with pytest.raises(asyncio.CancelledError):
        await first
    await second
