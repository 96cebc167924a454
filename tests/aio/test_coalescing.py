"""Coalesced reads: one read for concurrent callers, never older than the call."""

import asyncio
from collections.abc import Collection, Mapping

import pytest

from graph.aio.coalescing import Coalescer


class Reader:
    """Reads the squares of numbers, once it may continue."""

    def __init__(self) -> None:
        self.readings: list[set[int]] = []
        self.begun = asyncio.Event()
        self.may_end = asyncio.Event()
        self.may_end.set()
        self.now = self.most = 0
        self.failure: Exception | None = None

    async def read(self, keys: Collection[int]) -> Mapping[int, int]:
        self.readings.append(set(keys))
        self.now += 1
        self.most = max(self.most, self.now)
        self.begun.set()
        await asyncio.sleep(0)
        await self.may_end.wait()
        self.now -= 1
        if self.failure is not None:
            raise self.failure
        return {key: key * key for key in keys if key > 0}


@pytest.fixture
async def reader() -> Reader:
    return Reader()


async def test_concurrent_callers_share_one_read(reader: Reader) -> None:
    coalescer: Coalescer[int, int] = Coalescer()
    assert await asyncio.gather(*(coalescer.load(None, key, reader.read) for key in (2, 3, 2, -1))) == [4, 9, 4, None]
    assert reader.readings == [{2, 3, -1}]


async def test_caller_that_arrives_during_a_read_is_answered_by_the_next(reader: Reader) -> None:
    coalescer: Coalescer[int, int] = Coalescer()
    reader.may_end.clear()
    first = asyncio.create_task(coalescer.load(None, 2, reader.read))
    await reader.begun.wait()
    second, third = (asyncio.create_task(coalescer.load(None, key, reader.read)) for key in (2, 3))
    await asyncio.sleep(0)
    assert reader.readings == [{2}]
    reader.may_end.set()
    assert (await first, await second, await third) == (4, 4, 9)
    # Callers that arrived meanwhile shared one read.
    assert reader.readings == [{2}, {2, 3}]


async def test_groups_are_read_separately_with_limited_concurrency(reader: Reader) -> None:
    coalescer: Coalescer[int, int] = Coalescer(max_reads=2)
    asked = [coalescer.load(group, key, reader.read) for group in range(5) for key in (2, 3)]
    assert await asyncio.gather(*asked) == [4, 9] * 5
    assert (reader.readings, reader.most) == ([{2, 3}] * 5, 2)


async def test_failure_reaches_all_waiting_callers_and_no_later_caller(reader: Reader) -> None:
    coalescer: Coalescer[int, int] = Coalescer()
    reader.failure = ConnectionError()
    failed = await asyncio.gather(*(coalescer.load(None, 2, reader.read) for _ in range(2)), return_exceptions=True)
    assert failed == [reader.failure, reader.failure]
    reader.failure = None
    assert await coalescer.load(None, 2, reader.read) == 4


async def test_cancelled_caller_does_not_cancel_the_others(reader: Reader) -> None:
    coalescer: Coalescer[int, int] = Coalescer()
    reader.may_end.clear()
    leaving, staying = (asyncio.create_task(coalescer.load(None, 2, reader.read)) for _ in range(2))
    await reader.begun.wait()
    leaving.cancel()
    with pytest.raises(asyncio.CancelledError):
        await leaving
    reader.may_end.set()
    assert await staying == 4
    assert reader.readings == [{2}]


async def test_hanging_read_times_out_and_frees_its_slot(reader: Reader) -> None:
    coalescer: Coalescer[int, int] = Coalescer(max_reads=1, seconds=0.05)
    reader.may_end.clear()
    with pytest.raises(TimeoutError):
        await coalescer.load(None, 2, reader.read)
    reader.may_end.set()
    assert await coalescer.load(None, 2, reader.read) == 4


async def test_read_without_callers_finishes_before_close_returns(reader: Reader) -> None:
    coalescer: Coalescer[int, int] = Coalescer()
    reader.may_end.clear()
    leaving = asyncio.create_task(coalescer.load(None, 2, reader.read))
    await reader.begun.wait()
    leaving.cancel()
    await asyncio.wait([leaving])
    closing = asyncio.create_task(coalescer.close())
    await asyncio.sleep(0)
    assert (reader.now, closing.done()) == (1, False)
    reader.may_end.set()
    await closing
    assert reader.now == 0


async def test_eager_coalescer_reads_for_the_first_caller_at_once_and_for_the_others_together(reader: Reader) -> None:
    coalescer: Coalescer[int, int] = Coalescer(eager=True)
    asked = (coalescer.load(None, key, reader.read) for key in (2, 3, 4))
    assert await asyncio.gather(*asked) == [4, 9, 16]
    assert reader.readings == [{2}, {3, 4}]
    # The group is idle again.
    assert await coalescer.load(None, 5, reader.read) == 25
    assert reader.readings == [{2}, {3, 4}, {5}]


async def test_cancelled_eager_read_does_not_affect_callers_that_wait_for_the_next(reader: Reader) -> None:
    coalescer: Coalescer[int, int] = Coalescer(eager=True)
    reader.may_end.clear()
    leaving = asyncio.create_task(coalescer.load(None, 2, reader.read))
    await reader.begun.wait()
    waiting = asyncio.create_task(coalescer.load(None, 3, reader.read))
    await asyncio.sleep(0)
    leaving.cancel()
    with pytest.raises(asyncio.CancelledError):
        await leaving
    reader.may_end.set()
    assert await waiting == 9
    assert reader.readings == [{2}, {3}]
