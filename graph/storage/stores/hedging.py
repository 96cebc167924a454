"""Hedging: reading the same thing from one of several regions, without waiting for one that has died."""

import threading
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from typing import TypeVar

from graph.storage.errors import StorageError
from graph.storage.stores.region_store import RegionStore

Result = TypeVar("Result")

# How long one region is waited for alone. A source that dies in the middle of a chunk is replaced within 2 seconds.
STALL_SECONDS = 1.2
# How long a region that stalled is asked last.
SHUN_SECONDS = 30.0

_lock = threading.Lock()
_shunned: dict[str, float] = {}


class NoneGood(Exception):  # noqa: N818  (named for what happened)
    """No region gave a good answer; `failures` says what each did instead."""

    def __init__(self, failures: list[StorageError]) -> None:
        super().__init__(*failures)
        self.failures = failures


def first_good(
    stores: Sequence[RegionStore],
    read: Callable[[RegionStore], Result],
    failed: Callable[[RegionStore, StorageError], None],
) -> Result:
    """Return what the first region reads that can; `failed` hears of each that raised a StorageError before.

    Regions are asked in order, the next one when the one before has failed, or has not answered for STALL_SECONDS;
    whoever answers first is taken. Raises NoneGood.
    """
    asked: dict[Future[Result], RegionStore] = {}
    failures: list[StorageError] = []
    waiting = _stalled_last(stores)
    while waiting or asked:
        if waiting:
            store = waiting.pop(0)
            asked[_begin(read, store, alone=not (waiting or asked))] = store
        done, _ = wait(asked, STALL_SECONDS if waiting else None, FIRST_COMPLETED)
        for future in done:
            store = asked.pop(future)
            error = future.exception()
            if error is None:
                return future.result()
            if not isinstance(error, StorageError):
                raise error
            failures.append(error)
            failed(store, error)
        if not done:
            _shun(asked.values())
    raise NoneGood(failures)


def _begin(read: Callable[[RegionStore], Result], store: RegionStore, *, alone: bool) -> Future[Result]:
    """Begin to read. Where waiting cannot be cut short, or need not be, the reading is done before this returns."""
    future: Future[Result] = Future()

    def work() -> None:
        try:
            future.set_result(read(store))
        except BaseException as error:  # noqa: BLE001  (raised again by who waits)
            future.set_exception(error)

    if alone or not store.is_remote:
        work()
    else:
        # A thread of its own, that nobody waits for at the end: it may hang until the store's time limits are over.
        threading.Thread(target=work, name=f"read-{store.name}", daemon=True).start()
    return future


def _stalled_last(stores: Sequence[RegionStore]) -> list[RegionStore]:
    with _lock:
        moment = time.monotonic()
        return sorted(stores, key=lambda store: _shunned.get(store.name, 0.0) > moment)


def _shun(stores: Iterable[RegionStore]) -> None:
    with _lock:
        until = time.monotonic() + SHUN_SECONDS
        for store in stores:
            _shunned[store.name] = until
