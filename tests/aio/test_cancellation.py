"""Cancellation: a task tells its own from that of what it awaits."""

import asyncio

import pytest

from graph.aio.cancellation import is_being_cancelled


async def test_cancelled_future_does_not_cancel_the_task_that_awaits_it() -> None:
    future = asyncio.get_running_loop().create_future()
    future.cancel()
    with pytest.raises(asyncio.CancelledError):
        await future
    assert not is_being_cancelled()


async def test_task_that_is_cancelled_knows_it() -> None:
    found: list[bool] = []

    async def work() -> None:
        try:
            await asyncio.get_running_loop().create_future()
        finally:
            found.append(is_being_cancelled())

    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert found == [True]
