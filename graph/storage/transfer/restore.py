"""Restoring: from regions into a raw disk file, one segment at a time.

In order: `prepare` of disks.target, every segment that has data, `finish`.
"""

from collections.abc import Sequence
from pathlib import Path

from graph.storage.chunks.codec import CHUNK_BYTES, SEGMENT_CHUNKS
from graph.storage.chunks.digest_cache import DigestFile, Remembered
from graph.storage.chunks.manifest import Manifest
from graph.storage.formats.read.direct_io import chunk_writer
from graph.storage.formats.read.disk_writer import writing
from graph.storage.stores.chunk_reader import Sources
from graph.storage.stores.region_store import RegionStore
from graph.storage.transfer.counters import Counters, Progress, SegmentResult
from graph.storage.transfer.thread_pools import Stop, pool_for


def restore_segment(
    manifest: Manifest,
    index: int,
    stores: Sequence[RegionStore],
    partial: Path,
    *,
    progress: Progress,
    stop: Stop,
    sync: bool = True,
    remember: DigestFile | None = None,
) -> SegmentResult:
    """Write segment `index` of a disk into the prepared file, every chunk hashed first, durably; zeros stay holes.

    Each chunk comes from the first store that has it right. Redoing a segment is harmless. Of a batch of segments
    (`manifest.data_batches()`) all but the last may go without `sync`, if the batch is redone as a whole. `remember` is
    the file to note the chunks' digests in, for the disk's next export.

    Raises ChunkMissing, ChunkCorrupt, StoreError, DiskFailed, DiskInvalid, Stopped.
    """
    if not 0 <= index < manifest.segment_count:
        raise ValueError(f"the disk has no segment {index}")
    first = index * SEGMENT_CHUNKS
    noted = Remembered(remember, first, min(first + SEGMENT_CHUNKS, manifest.chunk_count))
    origin = Sources(stores)
    with (
        progress.segment() as tally,
        writing(partial, manifest.size_bytes, sync=sync) as descriptor,
        chunk_writer(partial, descriptor) as write,
    ):

        def restore_slot(slot: int) -> None:
            digest = manifest.digest_at(slot)
            _, data = origin.fetch(digest, manifest.length_at(slot), lambda name, data: noted.admits(slot, name, data))
            write(data, slot * CHUNK_BYTES)
            tally.add(Counters(chunks_processed=1, bytes_processed=len(data)))

        slots = manifest.data_slots(first, first + SEGMENT_CHUNKS)
        pool_for(*stores).each(slots, restore_slot, stop)
        noted.write()
    return SegmentResult(index, tally.snapshot(), origin.damaged)
