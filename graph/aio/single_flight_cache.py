"""LRU cache with single-flight computation: concurrent requests for one key share one computation."""

import asyncio
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from graph.aio.lru import LRU

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class SingleFlightCache(Generic[K, V]):
    """Caches values that are computed in a thread. A failure is raised to all waiting callers and not cached."""

    def __init__(self, max_entries: int) -> None:
        self._computations: LRU[K, asyncio.Future[V]] = LRU(max_entries)

    async def get(self, key: K, compute: Callable[[], V]) -> V:
        """Return the value of a key; compute it if it is not cached."""
        computation = self._computations.get(key)
        if computation is None or _has_failed(computation):
            computation = asyncio.ensure_future(asyncio.to_thread(compute))
            self._computations.set(key, computation)
        # Shielded: a caller that is cancelled does not cancel the computation of the others.
        return await asyncio.shield(computation)


def _has_failed(computation: "asyncio.Future[V]") -> bool:
    return computation.done() and (computation.cancelled() or computation.exception() is not None)
