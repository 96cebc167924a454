"""Verifying: reading a region's chunks again, hashing them, and healing what is wrong from other regions."""

from collections.abc import Sequence
from dataclasses import dataclass

from typing_extensions import Buffer

from graph.storage.chunk_writing import put_proven
from graph.storage.chunks import decode
from graph.storage.counters import Counters, Progress
from graph.storage.errors import ChunkCorrupt, ChunkMissing, StorageError
from graph.storage.region_store import RegionStore
from graph.storage.sources import Sources
from graph.storage.workers import Stop, pool_for


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
) -> list[Damage]:
    """Hash every chunk, given by digest and length, as the region has it; replace what is wrong by a sister's, durably.

    Counts chunks and their bytes, healed ones as such. Raises StoreError if the region itself fails, and Stopped.
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

    pool_for(store).each(chunks, verify, stop)
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
