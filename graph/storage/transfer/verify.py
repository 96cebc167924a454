"""Verifying: reading a region's chunks again, hashing them, and healing what is wrong from other regions."""

from collections.abc import Sequence
from dataclasses import dataclass

from typing_extensions import Buffer

from graph.storage.chunks.codec import decode
from graph.storage.errors import ChunkCorrupt, ChunkMissing, StorageError
from graph.storage.stores.chunk_reader import Sources
from graph.storage.stores.region_store import RegionStore
from graph.storage.stores.verified_write import put_proven
from graph.storage.transfer.byte_rate import Pace
from graph.storage.transfer.counters import Counters, Progress
from graph.storage.transfer.thread_pools import Stop, pool_for

# What is read at once where there is a pace to keep: little enough for the rate to be even.
PACED_CHUNKS = 16


@dataclass(frozen=True)
class Damage:
    """A chunk that was not what its name says: missing, or with other content. `lost` says why it still is so."""

    digest: bytes
    what: str
    lost: str | None


def verify_chunks(
    chunks: Sequence[tuple[bytes, int]],
    store: RegionStore,
    sisters: Sequence[RegionStore],
    *,
    progress: Progress,
    stop: Stop,
    pace: Pace,
) -> list[Damage]:
    """Hash every chunk, given by digest and length, as the region has it; replace what is wrong by a sister's, durably.

    The pace is kept in the chunks' own bytes, uncompressed: the store gives at most so many. Counts chunks and their
    bytes, healed ones as such. Raises StoreError if the region itself fails, and Stopped.
    """
    damages: list[Damage] = []
    origin = Sources((), sisters)

    def verify(chunk: tuple[bytes, int]) -> None:
        digest, length = chunk
        what = _fault(store, digest, length)
        lost = None if what is None else _heal(store, digest, length, origin)
        if what is not None:
            damages.append(Damage(digest, what, lost))
        healed = int(what is not None and lost is None)
        progress.add(Counters(chunks_processed=1, bytes_processed=length, chunks_healed=healed))

    at_once = PACED_CHUNKS if pace.is_bound else len(chunks)
    for start in range(0, len(chunks), at_once):
        group = chunks[start : start + at_once]
        # Waited for here, not by the pool's threads: those are everybody's.
        pace.take(sum(length for _, length in group), stop)
        pool_for(store).each(group, verify, stop)
    if any(damage.lost is None for damage in damages):
        store.sync()
    return damages


def _fault(store: RegionStore, digest: bytes, length: int) -> str | None:
    try:
        decode(digest, store.get_chunk(digest), length)
    except ChunkMissing:
        return "missing"
    except ChunkCorrupt as error:
        return error.reason
    return None


def _heal(store: RegionStore, digest: bytes, length: int, origin: Sources) -> str | None:
    """Replace a chunk; return why not, if no sister has it."""
    try:
        stored, _ = origin.fetch(digest, length)
    except StorageError as error:
        return str(error)

    def sound(back: Buffer) -> bool:
        return back == stored

    put_proven(store, digest, stored, sound, replace=True)
    return None
