"""Thread pools and counters: distribution, failures, stops and cancellation."""

import asyncio
import os
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import pytest

from graph.storage.errors import StoppedError
from graph.storage.stores.region_store import RegionStore
from graph.storage.thread_pools import (
    GROUP_ITEMS,
    GROUPS_PER_THREAD,
    LOCAL_THREADS,
    NICENESS,
    CancelToken,
    Pool,
    local_pool,
    pool_for,
    run,
)
from graph.storage.transfer.counters import Counters, Progress


def test_every_item_is_processed_once() -> None:
    done: Counter[int] = Counter()
    Pool("test", 4).each(range(1000), lambda item: done.update([item]), CancelToken())
    assert done == dict.fromkeys(range(1000), 1)


@pytest.mark.parametrize("count", [0, 1, 15, 33, 5000])
def test_items_of_short_work_are_processed_once_in_groups(count: int) -> None:
    groups: list[Sequence[int]] = []
    Pool("test", 2).each_group(range(count), groups.append, CancelToken())
    assert sorted(item for group in groups for item in group) == list(range(count))
    assert all(0 < len(group) <= GROUP_ITEMS for group in groups)
    # Each thread has work.
    assert len(groups) >= min(count, 2 * GROUPS_PER_THREAD)


def test_work_has_a_lower_priority_than_the_thread_of_the_api() -> None:
    found: set[int] = set()
    Pool("test", 4).each(range(100), lambda _: found.add(os.getpriority(os.PRIO_PROCESS, 0)), CancelToken())
    own = os.getpriority(os.PRIO_PROCESS, 0)
    assert found == {min(own + NICENESS, 19)}


def test_system_that_refuses_priorities_only_keeps_the_usual_one(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: int) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "setpriority", refuse)
    found: list[int] = []
    Pool("test", 2).each(range(100), lambda _: found.append(os.getpriority(os.PRIO_PROCESS, 0)), CancelToken())
    assert found == [os.getpriority(os.PRIO_PROCESS, 0)] * 100


def test_stop_takes_effect_between_any_two_looks_in_a_remote_store() -> None:
    @dataclass
    class Remote:
        name: str = "slow"
        is_remote: bool = True

    stop, looked = CancelToken(), list[int]()

    def look(items: Sequence[int]) -> None:
        looked.extend(items)
        stop.set()

    pool = pool_for(Remote())
    with pytest.raises(StoppedError):
        pool.each_group(range(5000), look, stop)
    assert len(looked) <= pool.threads


def test_first_failure_ends_the_work_and_is_raised() -> None:
    done: list[int] = []

    def work(item: int) -> None:
        if item == 10:
            raise KeyError(item)
        done.append(item)

    with pytest.raises(KeyError):
        Pool("test", 2).each(range(100_000), work, CancelToken())
    assert len(done) < 100_000


def test_first_task_gets_all_threads_before_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    pool, asked = Pool("test", 4), list[str]()
    submit = ThreadPoolExecutor.submit

    def submitting(executor: ThreadPoolExecutor, work: Callable[[], None]) -> object:
        asked.append(threading.current_thread().name)
        # Long enough for another task to request threads between two requests of this one.
        time.sleep(0.02)
        return submit(executor, work)

    monkeypatch.setattr(ThreadPoolExecutor, "submit", submitting)
    movements = [
        threading.Thread(target=pool.each, args=(range(100), bytes, CancelToken()), name=name) for name in "ab"
    ]
    for movement in movements:
        movement.start()
    for movement in movements:
        movement.join()
    assert "".join(asked) in ("aaaabbbb", "bbbbaaaa")


def test_no_thread_is_active_after_the_return() -> None:
    active: set[int] = set()

    def work(item: int) -> None:
        active.add(item)
        if item == 0:
            raise KeyError(item)
        time.sleep(0.05)
        active.discard(item)

    with pytest.raises(KeyError):
        Pool("test", 4).each(range(100), work, CancelToken())
    assert active == {0}


def test_local_stores_share_threads_and_remote_ones_have_their_own() -> None:
    local = RegionStore.open("north", "memory://")
    remote = RegionStore.open("far", "s3://bucket?region=eu-west-1")
    other = RegionStore.open("away", "s3://bucket?region=eu-west-1")
    assert pool_for(local) is pool_for(local, local) is local_pool()
    assert local_pool().threads == LOCAL_THREADS
    assert pool_for(remote) is pool_for(remote, local)
    assert pool_for(remote) is not pool_for(other)
    assert pool_for(remote).threads == 16


def test_progress_is_the_sum_over_all_threads() -> None:
    progress = Progress()
    Pool("test", 8).each(range(1000), lambda item: progress.add(Counters(processed_bytes=item)), CancelToken())
    assert progress.snapshot() == Counters(processed_bytes=499_500)


def test_failed_segment_subtracts_its_progress() -> None:
    progress = Progress(Counters(chunks_stored=5))

    def fail() -> None:
        with progress.segment() as tally:
            tally.add(Counters(chunks_stored=2))
            assert progress.snapshot() == Counters(chunks_stored=7)
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert progress.snapshot() == Counters(chunks_stored=5)


async def test_work_in_a_thread_does_not_block_the_event_loop() -> None:
    ticks = 0

    async def tick() -> None:
        nonlocal ticks
        while True:
            await asyncio.sleep(0.005)
            ticks += 1

    ticking = asyncio.create_task(tick())
    assert await run(CancelToken(), lambda: time.sleep(0.2) or "done") == "done"
    ticking.cancel()
    assert ticks >= 10


async def test_cancellation_stops_the_work_and_waits_for_its_end() -> None:
    stop, started, ended = CancelToken(), threading.Event(), threading.Event()

    def work() -> None:
        started.set()
        try:
            while True:
                stop.check()
                time.sleep(0.01)
        finally:
            ended.set()

    task = asyncio.create_task(run(stop, work))
    await asyncio.to_thread(started.wait)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert ended.is_set()


async def test_failure_reaches_the_awaiting_caller() -> None:
    stop = CancelToken()
    stop.set()
    with pytest.raises(StoppedError):
        await run(stop, stop.check)
