"""Deterministic interleaving of several actors, one operation at a time, in an order chosen by a test or a seed.

Each actor runs in its own thread and waits before every store operation and every transaction. Only one runs at a time,
so the order of operations is the order of the choices, and a seed repeats it.
"""

import asyncio
import random
import threading
from collections.abc import Callable, Coroutine, Iterator, Sequence
from typing import TYPE_CHECKING, Any, cast

from obstore.store import MemoryStore
from sqlalchemy import event

from graph.db.engine import Database
from graph.storage import thread_pools
from graph.storage.stores.region_store import RegionStore
from graph.storage.thread_pools import CancelToken

if TYPE_CHECKING:
    from obstore.store import ObjectStore

PATIENCE_SECONDS = 60.0


def inline(_: thread_pools.Pool, items: Sequence[Any], work: Callable[[Any], None], stop: CancelToken) -> None:
    """Process a pool's items in sequence; replaces `Pool.each` while the order is chosen."""
    for item in items:
        stop.check()
        work(item)


class Actor:
    """One actor; `database` and `store(...)` are its own views of the shared objects."""

    def __init__(self, name: str, database_url: str) -> None:
        self.name = name
        self.next = "start"
        self.error: BaseException | None = None
        self._turn = threading.Event()
        self._waits = threading.Event()
        self.is_over = False
        self._url = database_url
        self.database: Database

    def store(self, region: str, objects: MemoryStore) -> RegionStore:
        store = RegionStore(region, cast("ObjectStore", _Stepping(objects, self.step)))
        store.is_remote = False
        return store

    def begin(self, work: Callable[["Actor"], Coroutine[Any, Any, None]]) -> None:
        threading.Thread(target=self._run, args=(work,), daemon=True).start()
        self._settle()

    def _run(self, work: Callable[["Actor"], Coroutine[Any, Any, None]]) -> None:
        async def all_of_it() -> None:
            self.database = Database.connect(self._url)
            event.listen(self.database.engine.sync_engine, "checkout", lambda *_: self.step("transaction"))
            try:
                await work(self)
            finally:
                await self.database.close()

        try:
            asyncio.run(all_of_it())
        except BaseException as error:  # noqa: BLE001  (raised again where the test waits)
            self.error = error
        self.is_over = True
        self._waits.set()

    def step(self, operation: str) -> None:
        """Wait until it is this actor's turn."""
        self.next = operation
        self._waits.set()
        assert self._turn.wait(PATIENCE_SECONDS), f"{self.name} timed out before it could {operation}"
        self._turn.clear()

    def go(self) -> None:
        """Let it perform its pending operation."""
        self._turn.set()
        self._settle()

    def _settle(self) -> None:
        assert self._waits.wait(PATIENCE_SECONDS), f"{self.name} is stuck after {self.next}"
        self._waits.clear()
        if self.error is not None:
            raise self.error

    def go_until(self, operation: str) -> None:
        """Let it continue until its next operation has this prefix."""
        while not self.next.startswith(operation):
            assert not self.is_over, f"{self.name} never reached {operation}"
            self.go()

    def finish(self) -> None:
        while not self.is_over:
            self.go()


def finish_in_any_order(actors: Sequence[Actor], seed: int) -> list[str]:
    """Run all actors to their ends in the order of the seed; return the steps for a failure's message."""
    chance = random.Random(seed)  # noqa: S311  (an order, not a secret)
    steps: list[str] = []
    while running := [actor for actor in actors if not actor.is_over]:
        actor = chance.choice(running)
        # In runs of varying length: single steps alone rarely let one actor overtake another.
        for _ in range(chance.choice((1, 1, 3, 12))):
            if not actor.is_over:
                steps.append(f"{actor.name}: {actor.next}")
                actor.go()
    return steps


class _Stepping:
    """An object store that waits before each operation; listed objects may be deleted meanwhile."""

    def __init__(self, objects: MemoryStore, step: Callable[[str], None]) -> None:
        self._objects = objects
        self._step = step

    def list(self, prefix: str, *, chunk_size: int) -> Iterator[Any]:
        self._step(f"list {prefix}")
        batches = self._objects.list(prefix, chunk_size=chunk_size)  # pyright: ignore[reportUnknownMemberType]  (Arrow)
        found = [item for batch in batches for item in batch]
        for item in found:
            self._step(f"listed {item['path']}")
            yield [item]

    def __getattr__(self, name: str) -> Any:
        operation = getattr(self._objects, name)

        def stepping(path: str, *given: Any, **options: Any) -> Any:
            self._step(f"{name} {path}")
            return operation(path, *given, **options)

        return stepping
