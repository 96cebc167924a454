"""Garbage-collection scan: finds and deletes unreferenced chunks of a region. No other code deletes chunks.

The conditions under which this is safe are in docs/decisions/0008.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from graph.storage.gc.live_chunks import LiveChunks
from graph.storage.stores.listing import StoredChunk
from graph.storage.stores.region_store import RegionStore
from graph.storage.thread_pools import CancelToken, pool_for
from graph.storage.transfer.counters import Counters, Progress


@dataclass
class ScanResult:
    """The contents of a region's store. Sizes are as stored, compressed."""

    live_chunks: int = 0
    live_bytes: int = 0
    young_chunks: int = 0
    "Unreferenced chunks that are too young to delete: running work may be about to use them."
    young_bytes: int = 0
    unreferenced: list[StoredChunk] = field(default_factory=list[StoredChunk])

    @property
    def unreferenced_bytes(self) -> int:
        return sum(chunk.stored_bytes for chunk in self.unreferenced)


def scan(store: RegionStore, marks: LiveChunks, before: datetime, stop: CancelToken) -> ScanResult:
    """Classify the region's chunks as live or unreferenced; unreferenced chunks must be older than a given time.

    Raises StoreError, StoppedError.
    """
    found = ScanResult()
    for chunk in store.list_chunks():
        stop.check()
        if chunk.digest in marks:
            found.live_chunks += 1
            found.live_bytes += chunk.stored_bytes
            marks.add_size(chunk.digest, chunk.stored_bytes)
        elif chunk.modified < before:
            found.unreferenced.append(chunk)
        else:
            found.young_chunks += 1
            found.young_bytes += chunk.stored_bytes
    return found


def delete_unreferenced(
    store: RegionStore,
    marks: LiveChunks,
    batch: Sequence[StoredChunk],
    *,
    may_remove: Callable[[], bool],
    removed: Progress,
    stop: CancelToken,
) -> None:
    """Delete the chunks of a batch that are still unreferenced, and count them; chunks left for lack of time remain.

    The caller has announced the sweep. A manifest written before the announcement is seen here; the writer of a later
    one checks its chunks after the sweep has ended. `may_remove` is called before each deletion.
    Raises StoreError, ManifestCorruptError, StoppedError.
    """
    marks.read_new()

    def remove(chunk: StoredChunk) -> None:
        if chunk.digest not in marks and may_remove():
            store.delete_chunk(chunk.digest)
            removed.add(Counters(chunks_processed=1, processed_bytes=chunk.stored_bytes))

    pool_for(store).each(batch, remove, stop)
