"""Reading once for all who ask at the same time."""

import asyncio
from collections.abc import Awaitable, Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")

Read = Callable[[Sequence[K]], Awaitable[Mapping[K, V]]]

# Readings that run beside each other: a crowd leaves most of the database's connections to others.
AT_ONCE = 4
# Of these, for one group: who comes meanwhile waits for the next, together with more. With two, small queries took 12 %
# longer under load, and large ones 4 % less.
AT_ONCE_IN_GROUP = 1
# A reading takes no longer, or fails those who wait for it: nobody waits behind one that hangs.
SECONDS = 10.0
CLOSE_SECONDS = 1.0
# A reading of more keys than this is nobody's gain.
MOST_KEYS = 2_000


@dataclass(slots=True)
class _Line(Generic[K, V]):
    """Those of one group whose reading has not begun, and how many readings of the group have."""

    read: Read[K, V]
    keys: dict[K, None] = field(default_factory=dict[K, None])
    # One for each who asked: who leaves, leaves alone.
    waiting: list[asyncio.Future[Mapping[K, V]]] = field(default_factory=list[asyncio.Future[Mapping[K, V]]])
    # Whether somebody is about to read for them.
    begun: bool = False
    running: int = 0


class Joint(Generic[K, V]):
    """Answers all who ask at the same time with one reading.

    It begins after they asked: unlike a cache it never answers with what was true before.
    """

    def __init__(self, at_once: int = AT_ONCE, seconds: float = SECONDS) -> None:
        self._turns = asyncio.Semaphore(at_once)
        self._seconds = seconds
        self._lines: dict[Hashable, _Line[K, V]] = {}
        self._reading: set[asyncio.Task[None]] = set()

    async def ask(self, group: Hashable, key: K, read: Read[K, V]) -> V | None:
        """Return what was read for one key, None where there was nothing."""
        return (await self.ask_all(group, (key,), read)).get(key)

    async def ask_all(self, group: Hashable, keys: Sequence[K], read: Read[K, V]) -> Mapping[K, V]:
        """Return what was read for these keys, and perhaps for others; raise what the reading raised.

        `read` is called with all keys asked for in an equal group; whose it is does not matter.
        """
        answer = self.begin(group, keys, read)
        return await (read(keys) if answer is None else answer)

    def begin(self, group: Hashable, keys: Sequence[K], read: Read[K, V]) -> asyncio.Future[Mapping[K, V]] | None:
        """Ask, and return what to await for the answer; None if this would be too much to read with the others' keys."""
        line = self._lines.get(group)
        if len(keys) + (len(line.keys) if line else 0) > MOST_KEYS:
            return None
        if line is None:
            line = self._lines[group] = _Line(read)
        if not line.waiting:
            line.read = read
            if line.running < AT_ONCE_IN_GROUP:
                self._begin(group, line)
        line.keys.update(dict.fromkeys(keys))
        answer: asyncio.Future[Mapping[K, V]] = asyncio.get_running_loop().create_future()
        line.waiting.append(answer)
        return answer

    async def close(self) -> None:
        """Let the readings end that run, though nobody may wait for them any more; those that hang are cancelled."""
        if self._reading:
            _, hanging = await asyncio.wait(self._reading, timeout=CLOSE_SECONDS)
            for reading in hanging:
                reading.cancel()

    def _begin(self, group: Hashable, line: _Line[K, V]) -> None:
        line.running += 1
        line.begun = True
        reading = asyncio.create_task(self._answer(group, line))
        self._reading.add(reading)
        reading.add_done_callback(self._reading.discard)

    async def _answer(self, group: Hashable, line: _Line[K, V]) -> None:
        async with self._turns:
            keys, waiting = line.keys, line.waiting
            line.keys, line.waiting, line.begun = {}, [], False
            try:
                async with asyncio.timeout(self._seconds):
                    found = await line.read(list(keys))
            except Exception as failure:  # noqa: BLE001  (raised by each who asked)
                for answer in waiting:
                    if not answer.done():
                        answer.set_exception(failure)
            else:
                for answer in waiting:
                    if not answer.done():
                        answer.set_result(found)
            finally:
                for answer in waiting:
                    # Of no effect on those who were answered.
                    answer.cancel()
                self._end(group, line)

    def _end(self, group: Hashable, line: _Line[K, V]) -> None:
        line.running -= 1
        if line.waiting and not line.begun:
            self._begin(group, line)
        elif not line.running:
            self._lines.pop(group, None)
