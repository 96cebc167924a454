"""Thread pools: the threads that hash, compress and wait for stores, and the distribution of chunks to them."""

import asyncio
import os
import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import suppress
from contextvars import copy_context
from functools import cache
from typing import Protocol, TypeVar

from graph.storage.errors import StoppedError

Item = TypeVar("Item")
Result = TypeVar("Result")

# Twice the processors: about half of the threads wait for the file system, more of them during a sync.
LOCAL_THREADS = 2 * (os.cpu_count() or 1)
# Work on a remote store is mostly waiting.
REMOTE_THREADS = 16
# Disks that are decompressed are slow to read, and anyone can make one that is very slow.
DECOMPRESSION_THREADS = 2
# How much lower the priority of the threads of all pools is. Beside an export on two busy processors, the latest percent of the
# API's events comes two to three times earlier.
NICENESS = 10
# Threads that only wait for a segment's workers; each running segment uses one.
DRIVER_THREADS = 64
# The most items whose work is short that a thread takes at once, and the least such groups for each thread. A stop is checked
# between groups. In a remote store each look waits for an answer, so that groups would only delay it.
GROUP_ITEMS, REMOTE_GROUP_ITEMS, GROUPS_PER_THREAD = 64, 1, 4


class Store(Protocol):
    """The properties of a region's store by which transfers are distributed."""

    name: str
    is_remote: bool


class Disk(Protocol):
    """The property of a disk by which transfers are distributed."""

    @property
    def is_decompressed(self) -> bool: ...


class CancelToken:
    """Cancel token, checked between chunks."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._reason: type[BaseException] = StoppedError

    def set(self, reason: type[BaseException] = StoppedError) -> None:
        """Request cancellation; `check` raises `reason`."""
        self._reason = reason
        self._event.set()

    def is_set(self) -> bool:
        return self._event.is_set()

    def wait(self, seconds: float) -> None:
        """Wait for `seconds`, or until the token is set."""
        self._event.wait(seconds)

    def check(self) -> None:
        """Raise StoppedError, or the given reason, if cancellation was requested."""
        if self._event.is_set():
            raise self._reason


class Pool:
    """A pool of worker threads that segments share, first come, first served."""

    def __init__(self, name: str, threads: int, group_items: int = GROUP_ITEMS) -> None:
        self.threads = threads
        self._group_items = group_items
        self._executor = ThreadPoolExecutor(threads, thread_name_prefix=name, initializer=_lower_priority)
        self._asking = threading.Lock()

    def each(self, items: Sequence[Item], work: Callable[[Item], None], stop: CancelToken) -> None:
        """Process every item; each thread takes the next item when it is free.

        Returns when no thread is processing an item. Raises the first failure, or StoppedError.
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

        # Transfers are served one after the other. If they shared the threads, two that began together would end
        # together, and all threads would wait for their syncs.
        with self._asking:
            futures = [self._executor.submit(drain) for _ in range(min(self.threads, len(items)))]
        try:
            wait(futures)
        finally:
            # An interrupt of the waiting thread must not leave workers behind that use a closed disk.
            ended.set()
            wait(futures)
        _raise_first(futures)

    def each_group(self, items: Sequence[Item], work: Callable[[Sequence[Item]], None], stop: CancelToken) -> None:
        """Process items whose work is short, such as looking for an object; `work` gets several of them at once.

        Returns and raises as `each`.
        """
        size = max(1, min(self._group_items, len(items) // (self.threads * GROUPS_PER_THREAD)))
        self.each([items[start : start + size] for start in range(0, len(items), size)], work, stop)


def _lower_priority() -> None:
    """Let the calling thread yield to the API's thread. Other systems than Linux have one priority for a process."""
    if sys.platform == "linux":
        # The kernel limits the sum to 19, the lowest priority.
        # A service's system call filter may refuse it: the threads then work at the usual priority.
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, 0, os.getpriority(os.PRIO_PROCESS, 0) + NICENESS)


def _raise_first(futures: "Sequence[Future[None]]") -> None:
    failures = [failure for future in futures if (failure := future.exception()) is not None]
    # A real failure is more informative than the cancellation that it caused.
    failures.sort(key=lambda failure: isinstance(failure, StoppedError))
    if failures:
        raise failures[0]


@cache
def local_pool() -> Pool:
    """Return the pool for work on this machine's processors and disks."""
    return Pool("bytes", LOCAL_THREADS)


@cache
def _remote_pool(region: str) -> Pool:
    return Pool(f"bytes-{region}", REMOTE_THREADS, REMOTE_GROUP_ITEMS)


@cache
def _decompression_pool(region: str | None) -> Pool:
    return Pool("unpack" if region is None else f"unpack-{region}", DECOMPRESSION_THREADS)


def pool_for(target: Store, *sources: Store) -> Pool:
    """Return the pool for a transfer. Regions that may hang have separate pools, so that they do not delay others."""
    remote = any(store.is_remote for store in (target, *sources))
    return _remote_pool(target.name) if remote else local_pool()


def pool_for_disk(disk: Disk, target: Store | None = None) -> Pool:
    """Return the pool for reading a disk, to a store or a file.

    Disks that are decompressed have separate pools, so that they do not delay other labs and exports.
    """
    if disk.is_decompressed:
        return _decompression_pool(target.name if target is not None and target.is_remote else None)
    return local_pool() if target is None else pool_for(target)


@cache
def _drivers() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(DRIVER_THREADS, thread_name_prefix="segment")


async def run(stop: CancelToken, work: Callable[[], Result]) -> Result:
    """Run a synchronous transfer in a thread, without blocking the event loop.

    If the awaiting task is cancelled, `stop` is set and the thread's end is awaited, so that cancelled work writes
    nothing afterwards.
    """
    running = asyncio.get_running_loop().run_in_executor(_drivers(), copy_context().run, work)
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        stop.set()
        await asyncio.wait([running])
        # Retrieved, so that asyncio does not log the exception as never retrieved.
        running.exception()
        raise
