"""Reading once for all who ask at the same time."""

import asyncio
from collections.abc import Awaitable, Callable, Hashable, Mapping, Sequence
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")

Read = Callable[[Sequence[K]], Awaitable[Mapping[K, V]]]

# Readings that run beside each other: a crowd leaves most of the database's connections to others.
AT_ONCE = 4
# A reading takes no longer, or fails those who wait for it: nobody waits behind one that hangs.
SECONDS = 10.0


class Joint(Generic[K, V]):
    """Answers all who ask at the same time with one reading.

    It begins after they asked: unlike a cache it never answers with what was true before.
    """

    def __init__(self, at_once: int = AT_ONCE, seconds: float = SECONDS) -> None:
        self._turns = asyncio.Semaphore(at_once)
        self._seconds = seconds
        # Asked for, by those who may be answered together; their reading has not begun.
        self._asked: dict[Hashable, dict[K, asyncio.Future[V | None]]] = {}
        self._reading: set[asyncio.Task[None]] = set()

    async def ask(self, group: Hashable, key: K, read: Read[K, V]) -> V | None:
        """Return what was read for a key, None where there was nothing; raise what the reading raised.

        `read` is called with all keys asked for in an equal group; whose it is does not matter.
        """
        asked = self._asked.get(group)
        if asked is None:
            asked = self._asked[group] = {}
            reading = asyncio.create_task(self._answer(group, read))
            self._reading.add(reading)
            reading.add_done_callback(self._reading.discard)
        if key not in asked:
            asked[key] = asyncio.get_running_loop().create_future()
            asked[key].add_done_callback(_noticed)
        # Who leaves, leaves alone.
        return await asyncio.shield(asked[key])

    async def _answer(self, group: Hashable, read: Read[K, V]) -> None:
        async with self._turns:
            asked = self._asked.pop(group)
            try:
                async with asyncio.timeout(self._seconds):
                    found = await read(list(asked))
            except Exception as failure:  # noqa: BLE001  (raised by each who asked)
                for answer in asked.values():
                    answer.set_exception(failure)
            else:
                for key, answer in asked.items():
                    answer.set_result(found.get(key))
            finally:
                # Of no effect on those who were answered.
                for answer in asked.values():
                    answer.cancel()


def _noticed(answer: asyncio.Future[V]) -> None:
    """Keep asyncio from complaining of a failure that nobody waited for any more."""
    if not answer.cancelled():
        answer.exception()
