"""Verification: reads and hashes a region's chunks, and repairs damaged ones from other regions."""

from collections.abc import Sequence
from dataclasses import dataclass

from typing_extensions import Buffer

from graph.storage.chunks.codec import decode
from graph.storage.errors import ChunkCorruptError, ChunkMissingError, StorageError
from graph.storage.stores.chunk_reader import ChunkReader
from graph.storage.stores.region_store import RegionStore
from graph.storage.stores.verified_write import write_verified
from graph.storage.thread_pools import CancelToken, pool_for
from graph.storage.transfer.byte_rate import ByteRateLimiter
from graph.storage.transfer.counters import Counters, Progress

# The read size under a rate limit: small enough for an even rate.
PACED_CHUNKS = 16


@dataclass(frozen=True)
class Damage:
    """A chunk that is missing or has the wrong content. `lost` states why it could not be repaired."""

    digest: bytes
    what: str
    lost: str | None


def verify_chunks(
    chunks: Sequence[tuple[bytes, int]],
    store: RegionStore,
    other_stores: Sequence[RegionStore],
    *,
    progress: Progress,
    stop: CancelToken,
    pace: ByteRateLimiter,
) -> list[Damage]:
    """Hash every chunk, given by digest and length, as the region has it.

    Replace damaged ones from another region, durably.

    The rate limit applies to uncompressed bytes, so the store delivers at most that many. Counts chunks and their
    bytes, and repaired ones. Raises StoreError if the region itself fails, and StoppedError.
    """
    damages: list[Damage] = []
    origin = ChunkReader((), other_stores)

    def verify(chunk: tuple[bytes, int]) -> None:
        digest, length = chunk
        what = _fault(store, digest, length)
        lost = None if what is None else _repair(store, digest, length, origin)
        if what is not None:
            damages.append(Damage(digest, what, lost))
        repaired = int(what is not None and lost is None)
        progress.add(Counters(chunks_processed=1, processed_bytes=length, chunks_repaired=repaired))

    at_once = PACED_CHUNKS if pace.is_bound else len(chunks)
    for start in range(0, len(chunks), at_once):
        group = chunks[start : start + at_once]
        # Wait here, not in the pool's threads, which are shared.
        pace.wait_for(sum(length for _, length in group), stop)
        pool_for(store).each(group, verify, stop)
    if any(damage.lost is None for damage in damages):
        store.sync()
    return damages


def _fault(store: RegionStore, digest: bytes, length: int) -> str | None:
    try:
        decode(digest, store.get_chunk(digest), length)
    except ChunkMissingError:
        return "missing"
    except ChunkCorruptError as error:
        return error.reason
    return None


def _repair(store: RegionStore, digest: bytes, length: int, origin: ChunkReader) -> str | None:
    """Replace a chunk; return the reason if no other region has it."""
    try:
        stored, _ = origin.fetch(digest, length)
    except StorageError as error:
        return str(error)

    def sound(back: Buffer) -> bool:
        return back == stored

    write_verified(store, digest, stored, sound, replace=True)
    return None
