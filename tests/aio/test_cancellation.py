"""Cancellation: a task tells its own from that of what it awaits."""

import asyncio

import pytest

from graph.aio.cancellation import complete, is_being_cancelled


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


async def test_work_is_completed_although_its_caller_is_cancelled_repeatedly() -> None:
    may_end, ended = asyncio.Event(), asyncio.Event()

    async def work() -> None:
        await may_end.wait()
        ended.set()

    caller = asyncio.create_task(complete(work()))
    for _ in range(3):
        await asyncio.sleep(0)
        caller.cancel()
    await asyncio.sleep(0)
    assert not caller.done()
    may_end.set()
    with pytest.raises(asyncio.CancelledError):
        await caller
    assert ended.is_set()


async def test_completed_work_returns_its_result_or_raises_its_error() -> None:
    async def result() -> int:
        return 7

    async def fail() -> None:
        raise ValueError("failed")

    assert await complete(result()) == 7
    with pytest.raises(ValueError, match="failed"):
        await complete(fail())
