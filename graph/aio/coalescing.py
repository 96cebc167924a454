"""Request coalescing: callers of one group that arrive during a read of the group share its next read."""

import asyncio
from collections.abc import Awaitable, Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from graph.aio.timeouts import SharedTimeout

K = TypeVar("K")
V = TypeVar("V")

Read = Callable[[Sequence[K]], Awaitable[Mapping[K, V]]]

# Concurrent reads: a burst of callers leaves most of the database's connections to others.
MAX_READS = 4
# Concurrent reads of one group; later callers share the next one. With two, small queries took 12 % longer under load,
# and large ones 4 % less.
MAX_READS_PER_GROUP = 1
# A read that takes longer fails, so that no caller waits behind one that hangs.
SECONDS = 10.0
CLOSE_SECONDS = 1.0
# A read of more keys than this delays all callers of the group.
MAX_KEYS = 2_000


@dataclass(slots=True)
class _PendingBatch(Generic[K, V]):
    """The callers of one group whose read has not started, and the number of reads of the group that run."""

    read: Read[K, V]
    keys: dict[K, None] = field(default_factory=dict[K, None])
    # One for each caller: a caller that leaves does not affect the others.
    waiting: list[asyncio.Future[Mapping[K, V]]] = field(default_factory=list[asyncio.Future[Mapping[K, V]]])
    # Whether a task for the next read exists.
    is_scheduled: bool = False
    running: int = 0


class Coalescer(Generic[K, V]):
    """Answers concurrent callers with one read.

    Unlike a cache it never returns data from before a caller's request.

    If it is `eager`, a caller of a group without a read reads at once, within its own task and its own timeout; callers
    that arrive meanwhile share the next read. Such reads are not limited here.
    """

    def __init__(self, max_reads: int = MAX_READS, seconds: float = SECONDS, *, eager: bool = False) -> None:
        self._is_eager = eager
        self._slots = asyncio.Semaphore(max_reads)
        self._timeout = SharedTimeout(seconds)
        self._batches: dict[Hashable, _PendingBatch[K, V]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    async def load(self, group: Hashable, key: K, read: Read[K, V]) -> V | None:
        """Return the value of one key, None if there is none."""
        return (await self.load_many(group, (key,), read)).get(key)

    async def load_many(self, group: Hashable, keys: Sequence[K], read: Read[K, V]) -> Mapping[K, V]:
        """Return the values of these keys, and perhaps of others; raise the exception of the read.

        `read` receives the union of the keys of an equal group; any caller's `read` may be used.
        """
        if self._is_eager and group not in self._batches:
            return await self._read_at_once(group, keys, read)
        result = self.enqueue(group, keys, read)
        return await (read(keys) if result is None else result)

    def enqueue(self, group: Hashable, keys: Sequence[K], read: Read[K, V]) -> asyncio.Future[Mapping[K, V]] | None:
        """Start a load and return its future; None if the group has too many keys already."""
        batch = self._batches.get(group)
        if len(keys) + (len(batch.keys) if batch else 0) > MAX_KEYS:
            return None
        if batch is None:
            batch = self._batches[group] = _PendingBatch(read)
        if not batch.waiting:
            batch.read = read
            if batch.running < MAX_READS_PER_GROUP:
                self._schedule(group, batch)
        batch.keys.update(dict.fromkeys(keys))
        result: asyncio.Future[Mapping[K, V]] = asyncio.get_running_loop().create_future()
        batch.waiting.append(result)
        return result

    async def close(self) -> None:
        """Let running reads end, although their callers may be gone; cancel those that hang."""
        if self._tasks:
            _, hanging = await asyncio.wait(self._tasks, timeout=CLOSE_SECONDS)
            for task in hanging:
                task.cancel()

    async def _read_at_once(self, group: Hashable, keys: Sequence[K], read: Read[K, V]) -> Mapping[K, V]:
        batch = self._batches[group] = _PendingBatch(read, running=1)
        try:
            return await read(keys)
        finally:
            self._end(group, batch)

    def _schedule(self, group: Hashable, batch: _PendingBatch[K, V]) -> None:
        batch.running += 1
        batch.is_scheduled = True
        task = asyncio.create_task(self._run(group, batch))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _run(self, group: Hashable, batch: _PendingBatch[K, V]) -> None:
        async with self._slots:
            keys, waiting = batch.keys, batch.waiting
            batch.keys, batch.waiting, batch.is_scheduled = {}, [], False
            try:
                found = await self._timeout.within(batch.read(list(keys)))
            except Exception as failure:  # noqa: BLE001  (raised to each caller)
                for result in waiting:
                    if not result.done():
                        result.set_exception(failure)
            else:
                for result in waiting:
                    if not result.done():
                        result.set_result(found)
            finally:
                for result in waiting:
                    # No effect on results that are set.
                    result.cancel()
                self._end(group, batch)

    def _end(self, group: Hashable, batch: _PendingBatch[K, V]) -> None:
        batch.running -= 1
        if batch.waiting and not batch.is_scheduled:
            self._schedule(group, batch)
        elif not batch.running:
            self._batches.pop(group, None)
