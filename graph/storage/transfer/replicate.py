"""Replicating: from regions that have a version's chunks to one that lacks some."""

from collections.abc import Container, Sequence

from typing_extensions import Buffer

from graph.storage.chunks.codec import SEGMENT_CHUNKS, decode
from graph.storage.chunks.manifest import Manifest
from graph.storage.chunks.segment_batches import batches
from graph.storage.errors import ChunkCorrupt
from graph.storage.stores.chunk_reader import Sources
from graph.storage.stores.region_store import RegionStore
from graph.storage.stores.verified_write import put_proven, reads_back
from graph.storage.transfer.counters import Counters, Progress, SegmentResult
from graph.storage.transfer.thread_pools import Stop, pool_for

# Looking whether a store has a chunk takes less than a tenth of bringing one, here as over a network.
LOOKS_PER_COPY = 16


def replicate_segment(
    manifest: Manifest,
    index: int,
    sources: Sequence[RegionStore],
    target: RegionStore,
    *,
    spares: Sequence[RegionStore] = (),
    vouched: Container[bytes],
    progress: Progress,
    stop: Stop,
    sync: bool = True,
) -> SegmentResult:
    """Bring the manifest's `index`-th group of SEGMENT_CHUNKS different chunks into the target, durably.

    A chunk the target has is skipped: one in `vouched` on sight, any other after hashing it. A missing or damaged
    one is fetched from a source that has it right, the sources taking turns, or else from a spare, which need not have
    it; it is hashed, and compared with what the target gives back. There are `manifest.distinct_segment_count` groups. Of
    a batch of groups (`copy_batches`) all but the last may go without `sync`, if the batch is redone as a whole.

    Raises StoreError, ChunkMissing, ChunkCorrupt, Stopped.
    """
    if not 0 <= index < manifest.distinct_segment_count:
        raise ValueError(f"the manifest has no group {index} of chunks")
    low = index * SEGMENT_CHUNKS
    origin = Sources(sources, spares, spread=True)
    with progress.segment() as tally:

        def bring(chunk: tuple[bytes, int]) -> None:
            tally.add(_bring(*chunk, origin, target, vouched))

        chunks = list(manifest.distinct(low, low + SEGMENT_CHUNKS))
        pool_for(target, *sources, *spares).each(chunks, bring, stop)
        if sync:
            target.sync()
        return SegmentResult(index, tally.snapshot(), origin.damaged)


def copy_batches(manifest: Manifest, vouched: Container[bytes]) -> tuple[tuple[int, ...], ...]:
    """Return the manifest's groups of chunks in batches of about one group's work: a durable step each.

    A chunk in `vouched` is only looked for in the target, as a rule.
    """

    def load(index: int) -> int:
        low = index * SEGMENT_CHUNKS
        looks = copies = 0
        for digest, _ in manifest.distinct(low, low + SEGMENT_CHUNKS):
            if digest in vouched:
                looks += 1
            else:
                copies += 1
        return copies + -(-looks // LOOKS_PER_COPY)

    return tuple(batches((index, load(index)) for index in range(manifest.distinct_segment_count)))


def replicate_chunks(
    chunks: Sequence[tuple[bytes, int]], sources: Sequence[RegionStore], target: RegionStore
) -> Counters:
    """Bring single chunks, given by digest and length, into the target, durably, wherever it lacks them or has them wrong.

    Raises StoreError, ChunkMissing, ChunkCorrupt.
    """
    origin, tally = Sources(sources), Progress()

    def bring(chunk: tuple[bytes, int]) -> None:
        tally.add(_bring(*chunk, origin, target, ()))

    pool_for(target, *sources).each(chunks, bring, Stop())
    target.sync()
    return tally.snapshot()


def _bring(digest: bytes, length: int, origin: Sources, target: RegionStore, vouched: Container[bytes]) -> Counters:
    def sound(stored: Buffer) -> bool:
        try:
            decode(digest, stored, length)
        except ChunkCorrupt:
            return False
        return True

    done = Counters(chunks_processed=1, bytes_processed=length)
    size = target.chunk_size(digest)
    present = size is not None
    if present and ((digest in vouched and size <= length) or reads_back(target, digest, sound)):
        return done + Counters(chunks_deduplicated=1, bytes_deduplicated=length)
    stored, _ = origin.fetch(digest, length)
    # Hashed as it came: what reads back equal to that has the same hash.
    put_proven(target, digest, stored, lambda back: back == stored or sound(back), replace=present)
    return done + Counters(chunks_stored=1, bytes_stored=len(stored), chunks_healed=int(present))
