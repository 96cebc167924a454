"""Workers: the threads that hash, compress and wait for stores, and how a segment's chunks are shared out to them."""

import asyncio
import os
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextvars import copy_context
from functools import cache
from typing import TypeVar

from graph.storage.errors import Stopped
from graph.storage.stores.region_store import RegionStore

Item = TypeVar("Item")
Result = TypeVar("Result")

# Twice the processors: about half of them wait for the file system, more so while it syncs.
LOCAL_THREADS = 2 * (os.cpu_count() or 1)
# A remote store is waited for more than worked for.
REMOTE_THREADS = 16
# Threads that only wait for a segment's workers; each running segment holds one.
DRIVER_THREADS = 64


class Stop:
    """A caller's wish to stop, looked at between chunks."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._reason: type[BaseException] = Stopped

    def set(self, reason: type[BaseException] = Stopped) -> None:
        """Wish to stop; `reason` is what `check` raises."""
        self._reason = reason
        self._event.set()

    def is_set(self) -> bool:
        return self._event.is_set()

    def wait(self, seconds: float) -> None:
        """Wait so long, or until the caller wishes so."""
        self._event.wait(seconds)

    def check(self) -> None:
        """Raise Stopped, or the caller's reason, if the caller wished so."""
        if self._event.is_set():
            raise self._reason


class Pool:
    """A number of worker threads that segments share, first come, first served."""

    def __init__(self, name: str, threads: int) -> None:
        self.threads = threads
        self._executor = ThreadPoolExecutor(threads, thread_name_prefix=name)
        self._asking = threading.Lock()

    def each(self, items: Sequence[Item], work: Callable[[Item], None], stop: Stop) -> None:
        """Do the work for every item, each thread taking the next one as it gets free.

        Returns when no thread works on it any more. Raises the first failure, or Stopped.
        """
        queue = iter(items)
        lock = threading.Lock()
        ended = threading.Event()

        def drain() -> None:
            while not ended.is_set():
                stop.check()
                with lock:
                    item = next(queue, None)
                if item is None:
                    return
                try:
                    work(item)
                except BaseException:
                    ended.set()
                    raise

        # Movements are served one after the other. Sharing the threads, two that began together would end together,
        # and wait for their syncs with nobody at work.
        with self._asking:
            futures = [self._executor.submit(drain) for _ in range(min(self.threads, len(items)))]
        try:
            wait(futures)
        finally:
            # An interrupt of the waiting thread must not leave workers behind on a closed disk.
            ended.set()
            wait(futures)
        _raise_first(futures)


def _raise_first(futures: "Sequence[Future[None]]") -> None:
    failures = [failure for future in futures if (failure := future.exception()) is not None]
    # A true failure says more than the stop that may have come of it.
    failures.sort(key=lambda failure: isinstance(failure, Stopped))
    if failures:
        raise failures[0]


@cache
def local_pool() -> Pool:
    """Return the threads for work on this machine's processors and disks."""
    return Pool("bytes", LOCAL_THREADS)


@cache
def _remote_pool(region: str) -> Pool:
    return Pool(f"bytes-{region}", REMOTE_THREADS)


def pool_for(target: RegionStore, *sources: RegionStore) -> Pool:
    """Return the threads for a movement. Regions that may hang have their own, so that none delays another."""
    remote = any(store.is_remote for store in (target, *sources))
    return _remote_pool(target.name) if remote else local_pool()


@cache
def _drivers() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(DRIVER_THREADS, thread_name_prefix="segment")


async def run(stop: Stop, work: Callable[[], Result]) -> Result:
    """Run a synchronous movement in a thread, without holding up the event loop.

    If the awaiting task is cancelled, `stop` is set and the thread's end awaited, so that nothing is written
    afterwards by work that nobody waits for.
    """
    running = asyncio.get_running_loop().run_in_executor(_drivers(), copy_context().run, work)
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        stop.set()
        await asyncio.wait([running])
        # Looked at, so that a failure nobody hears of is not logged as forgotten.
        running.exception()
        raise
