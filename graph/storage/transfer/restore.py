"""Restore of a raw disk file from regions, segment by segment.

The order is: `prepare` of formats.read.disk_writer, each segment with data, `flush`, `finish`.
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from graph.storage.chunks.codec import CHUNK_BYTES, SEGMENT_CHUNKS
from graph.storage.chunks.digest_cache import DigestCacheFile, ProcessCache, SegmentDigests
from graph.storage.chunks.manifest import Manifest
from graph.storage.formats.read.direct_io import chunk_writer
from graph.storage.formats.read.disk_writer import writing
from graph.storage.stores.chunk_reader import ChunkReader
from graph.storage.stores.region_store import RegionStore
from graph.storage.thread_pools import CancelToken, pool_for
from graph.storage.transfer.counters import Counters, Progress


def restore_segment(
    manifest: Manifest,
    index: int,
    stores: Sequence[RegionStore],
    target: Path,
    *,
    progress: Progress,
    stop: CancelToken,
    remember: DigestCacheFile | None = None,
    known: ProcessCache | None = None,
) -> Counters:
    """Write segment `index` of a disk to the prepared file; every chunk is hashed first, zeros stay holes.

    Each chunk comes from the first store with a valid copy. Idempotent. `remember` is the cache file for the chunks'
    digests, for the disk's next export. Without one, chunks that are in `known` need no SHA-256.

    Raises ChunkMissingError, ChunkCorruptError, StoreError, DiskIOError, DiskInvalidError, StoppedError.
    """
    if not 0 <= index < manifest.segment_count:
        raise ValueError(f"the disk has no segment {index}")
    first = index * SEGMENT_CHUNKS
    noted = SegmentDigests(remember, first, min(first + SEGMENT_CHUNKS, manifest.chunk_count))
    origin = ChunkReader(stores)
    with (
        progress.segment() as tally,
        writing(target, manifest.size_bytes) as descriptor,
        chunk_writer(target, descriptor) as write,
    ):

        def restore_slot(slot: int) -> None:
            digest = manifest.digest_at(slot)
            check = partial(noted.matches, slot) if remember is not None or known is None else known.matches
            _, data = origin.fetch(digest, manifest.length_at(slot), check)
            write(data, slot * CHUNK_BYTES)
            tally.add(Counters(chunks_processed=1, processed_bytes=len(data)))

        slots = manifest.data_slots(first, first + SEGMENT_CHUNKS)
        pool_for(*stores).each(slots, restore_slot, stop)
        noted.write()
    return tally.snapshot()
