"""Hedged reads: read from several regions without waiting for one that has stalled."""

import threading
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from typing import TypeVar

from graph.errors import LabGalleryError
from graph.storage.errors import StorageError
from graph.storage.stores.region_store import RegionStore

Result = TypeVar("Result")

# The time for which one region is waited for alone: a source that dies within a chunk is replaced within 2 seconds.
STALL_SECONDS = 1.2
# The time for which a stalled region is tried last.
SHUN_SECONDS = 30.0

_lock = threading.Lock()
_shunned: dict[str, float] = {}


class AllSourcesFailedError(LabGalleryError):
    """No region returned a valid result; `failures` holds the failure of each region."""

    def __init__(self, failures: list[StorageError]) -> None:
        super().__init__(*failures)
        self.failures = failures


def hedged_read(
    stores: Sequence[RegionStore],
    read: Callable[[RegionStore], Result],
    failed: Callable[[RegionStore, StorageError], None],
) -> Result:
    """Return the first valid result that a region reads; `failed` is called for each region that raised StorageError.

    Regions are tried in order. The next region is started if the previous one has failed, or has not answered within
    STALL_SECONDS. Raises AllSourcesFailedError.
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
            _deprioritize(asked.values())
    raise AllSourcesFailedError(failures)


def _begin(read: Callable[[RegionStore], Result], store: RegionStore, *, alone: bool) -> Future[Result]:
    """Start a read. If waiting cannot be interrupted, or need not be, the read completes before this returns."""
    future: Future[Result] = Future()

    def work() -> None:
        try:
            future.set_result(read(store))
        except BaseException as error:  # noqa: BLE001  (raised again by the waiting caller)
            future.set_exception(error)

    if alone or not store.is_remote:
        work()
    else:
        # A daemon thread that is not joined: it may hang until the store's timeouts expire.
        threading.Thread(target=work, name=f"read-{store.name}", daemon=True).start()
    return future


def _stalled_last(stores: Sequence[RegionStore]) -> list[RegionStore]:
    with _lock:
        moment = time.monotonic()
        return sorted(stores, key=lambda store: _shunned.get(store.name, 0.0) > moment)


def _deprioritize(stores: Iterable[RegionStore]) -> None:
    with _lock:
        until = time.monotonic() + SHUN_SECONDS
        for store in stores:
            _shunned[store.name] = until
