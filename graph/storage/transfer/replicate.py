"""Replication of a version's chunks from regions that have them to a region that lacks some."""

from collections.abc import Container, Sequence

from typing_extensions import Buffer

from graph.storage.chunks.codec import SEGMENT_CHUNKS, decode
from graph.storage.chunks.manifest import Manifest
from graph.storage.chunks.segment_batches import batches, load_of
from graph.storage.errors import ChunkCorruptError
from graph.storage.stores.chunk_reader import ChunkReader
from graph.storage.stores.region_store import RegionStore
from graph.storage.stores.verified_write import verify_written, write_verified
from graph.storage.thread_pools import CancelToken, pool_for
from graph.storage.transfer.counters import Counters, Progress


def replicate_segment(
    manifest: Manifest,
    index: int,
    sources: Sequence[RegionStore],
    target: RegionStore,
    *,
    spares: Sequence[RegionStore] = (),
    trusted_digests: Container[bytes],
    progress: Progress,
    stop: CancelToken,
    sync: bool = True,
) -> Counters:
    """Copy the manifest's `index`-th group of SEGMENT_CHUNKS distinct chunks to the target, durably.

    A chunk that the target has is skipped: one in `trusted_digests` if it exists, any other after hashing it. A missing
    or damaged chunk is fetched from a source with a valid copy (the sources take turns), otherwise from a spare. It is
    hashed and compared with what the target returns. There are `manifest.distinct_segment_count` groups. In a batch of
    groups (`copy_batches`), all but the last may omit `sync` if the batch is repeated as a whole.

    Raises StoreError, ChunkMissingError, ChunkCorruptError, StoppedError.
    """
    if not 0 <= index < manifest.distinct_segment_count:
        raise ValueError(f"the manifest has no group {index} of chunks")
    low = index * SEGMENT_CHUNKS
    origin = ChunkReader(sources, spares, spread=True)
    with progress.segment() as tally:

        def bring(chunk: tuple[bytes, int]) -> None:
            tally.add(_bring(*chunk, origin, target, trusted_digests))

        def find(chunks: Sequence[tuple[bytes, int]]) -> None:
            stored = target.stored_of(chunks)
            tally.add(Counters.found([length for digest, length in chunks if digest in stored]))
            wanted.extend(chunk for chunk in chunks if chunk[0] not in stored)

        pool = pool_for(target, *sources, *spares)
        trusted: list[tuple[bytes, int]] = []
        wanted: list[tuple[bytes, int]] = []
        for chunk in manifest.distinct(low, low + SEGMENT_CHUNKS):
            (trusted if chunk[0] in trusted_digests else wanted).append(chunk)
        pool.each_group(trusted, find, stop)
        pool.each(wanted, bring, stop)
        if sync:
            target.sync()
        return tally.snapshot()


def copy_batches(manifest: Manifest, trusted_digests: Container[bytes]) -> tuple[tuple[int, ...], ...]:
    """Return the manifest's groups of chunks in batches of about one group's work; each batch is one durable step.

    For a chunk in `trusted_digests`, the target is normally only asked whether it exists.
    """

    def load(index: int) -> int:
        low = index * SEGMENT_CHUNKS
        looks = copies = 0
        for digest, _ in manifest.distinct(low, low + SEGMENT_CHUNKS):
            if digest in trusted_digests:
                looks += 1
            else:
                copies += 1
        return load_of(copies, looks)

    return tuple(batches((index, load(index)) for index in range(manifest.distinct_segment_count)))


def replicate_chunks(
    chunks: Sequence[tuple[bytes, int]], sources: Sequence[RegionStore], target: RegionStore
) -> Counters:
    """Copy chunks, given by digest and length, durably to a target that lacks or damaged them.

    Raises StoreError, ChunkMissingError, ChunkCorruptError.
    """
    origin, tally = ChunkReader(sources), Progress()

    def bring(chunk: tuple[bytes, int]) -> None:
        tally.add(_bring(*chunk, origin, target, ()))

    pool_for(target, *sources).each(chunks, bring, CancelToken())
    target.sync()
    return tally.snapshot()


def _bring(
    digest: bytes, length: int, origin: ChunkReader, target: RegionStore, trusted_digests: Container[bytes]
) -> Counters:
    def sound(stored: Buffer) -> bool:
        try:
            decode(digest, stored, length)
        except ChunkCorruptError:
            return False
        return True

    size = target.chunk_size(digest)
    present = size is not None
    if present and ((digest in trusted_digests and size <= length) or verify_written(target, digest, sound)):
        return Counters.found([length]) + _new(digest, size, length, trusted_digests)
    stored, _ = origin.fetch(digest, length)
    # Hashed on arrival: what reads back equal has the same hash.
    write_verified(target, digest, stored, lambda back: back == stored or sound(back), replace=present)
    written = Counters(
        chunks_processed=1,
        processed_bytes=length,
        chunks_stored=1,
        stored_bytes=len(stored),
        chunks_repaired=int(present),
    )
    return written + _new(digest, len(stored), length, trusted_digests)


def _new(digest: bytes, size: int, length: int, trusted_digests: Container[bytes]) -> Counters:
    return Counters() if digest in trusted_digests else Counters(new_bytes=size, new_data_bytes=length)
