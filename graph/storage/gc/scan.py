"""Collecting: finding the chunks of a region that nothing needs, and removing them. Nothing else removes a chunk.

Who may run this, and when, so that no chunk of a version is ever lost: docs/decisions/0008.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from graph.storage.gc.live_chunks import Marks
from graph.storage.stores.region_store import RegionStore, StoredChunk
from graph.storage.transfer.counters import Counters, Progress
from graph.storage.transfer.thread_pools import Stop, pool_for


@dataclass
class Survey:
    """What a region's store holds. Bytes are as stored, compressed."""

    kept_chunks: int = 0
    kept_bytes: int = 0
    young_chunks: int = 0
    """Chunks that nothing needs, but too young to be removed: running work may be about to need them."""
    young_bytes: int = 0
    unneeded: list[StoredChunk] = field(default_factory=list[StoredChunk])

    @property
    def unneeded_bytes(self) -> int:
        return sum(chunk.stored_bytes for chunk in self.unneeded)


def survey(store: RegionStore, marks: Marks, before: datetime, stop: Stop) -> Survey:
    """Sort the region's chunks by whether they are marked; unneeded are those written before a moment.

    Raises StoreError, Stopped.
    """
    found = Survey()
    for chunk in store.list_chunks():
        stop.check()
        if chunk.digest in marks:
            found.kept_chunks += 1
            found.kept_bytes += chunk.stored_bytes
            marks.weigh(chunk.digest, chunk.stored_bytes)
        elif chunk.modified < before:
            found.unneeded.append(chunk)
        else:
            found.young_chunks += 1
            found.young_bytes += chunk.stored_bytes
    return found


def sweep(
    store: RegionStore,
    marks: Marks,
    batch: Sequence[StoredChunk],
    *,
    may_remove: Callable[[], bool],
    removed: Progress,
    stop: Stop,
) -> None:
    """Remove the chunks of a batch that are still unmarked, and count them; those there was no time for stay.

    The caller has announced the sweep: a manifest written before that is seen here, one written later makes its
    writer check its chunks after the sweep's end. `may_remove` is asked before each removal.
    Raises StoreError, ManifestCorrupt, Stopped.
    """
    marks.look()

    def remove(chunk: StoredChunk) -> None:
        if chunk.digest not in marks and may_remove():
            store.delete_chunk(chunk.digest)
            removed.add(Counters(chunks_processed=1, bytes_processed=chunk.stored_bytes))

    pool_for(store).each(batch, remove, stop)
