"""Copy of a disk file to a raw file on this machine, segment by segment; holes are preserved.

The order is: `prepare` of formats.read.disk_writer, each segment with data, `flush`, `finish`.
"""

import hashlib
import hmac
from pathlib import Path

from graph.storage.chunks.buffers import scratch
from graph.storage.chunks.codec import CHUNK_BYTES, SEGMENT_CHUNKS, ZEROS, count_chunks
from graph.storage.chunks.digest_cache import DigestCacheFile, SegmentDigests
from graph.storage.errors import DiskInvalidError
from graph.storage.formats.read.direct_io import chunk_writer
from graph.storage.formats.read.disk_writer import writing
from graph.storage.formats.read.open_disk import DiskFile, open_disk
from graph.storage.formats.read.raw import Fingerprint, RawDisk
from graph.storage.formats.read.reflink import clone
from graph.storage.thread_pools import CancelToken, pool_for_disk
from graph.storage.transfer.counters import Counters, Progress

# A range of a disk's bytes: start, end.
Piece = tuple[int, int]


def copy_segment(
    file: Path | DiskFile,
    index: int,
    partial: Path,
    *,
    progress: Progress,
    stop: CancelToken,
    fingerprint: Fingerprint | None = None,
    remember: DigestCacheFile | None = None,
) -> Counters:
    """Copy the data of segment `index` of a disk to the prepared file; zeros become holes.

    Idempotent. `remember` is the cache file for the chunks' digests, for the disk's first export.

    Raises DiskInvalidError, DiskBusyError, DiskIOError, StoppedError; DiskChangedError if `fingerprint` differs.
    """
    with (
        open_disk(file) as disk,
        progress.segment() as tally,
        writing(partial, disk.size_bytes) as descriptor,
        chunk_writer(partial, descriptor) as write,
    ):
        disk.expect(fingerprint)
        first = index * SEGMENT_CHUNKS
        last = min(first + SEGMENT_CHUNKS, disk.chunk_count)
        if not 0 <= first < last:
            raise ValueError(f"the disk has no segment {index}")
        noted = SegmentDigests(remember, first, last)

        def copy_slot(found: tuple[int, list[Piece]]) -> None:
            slot, pieces = found
            data = disk.read(slot, scratch.chunk)
            if data != (ZEROS if len(data) == CHUNK_BYTES else bytes(len(data))):
                if remember is not None:
                    noted.digest_of(slot, data)
                start, same = slot * CHUNK_BYTES, disk.file_of(slot)
                with memoryview(data) as view:
                    for begin, end in pieces:
                        if same is None or not clone(same, descriptor, begin, end):
                            write(view[begin - start : end - start], begin)
            tally.add(Counters(chunks_processed=1, processed_bytes=sum(end - begin for begin, end in pieces)))

        pool_for_disk(disk).each(_pieces(disk, first, last), copy_slot, stop)
        disk.expect(fingerprint)
        noted.write()
    return tally.snapshot()


def _pieces(disk: RawDisk, first: int, last: int) -> list[tuple[int, list[Piece]]]:
    """Return the slots in [first, last) that contain data, and the ranges of their data."""
    found: dict[int, list[Piece]] = {}
    for begin, end in disk.extents(first * CHUNK_BYTES, last * CHUNK_BYTES):
        for slot in range(begin // CHUNK_BYTES, count_chunks(end)):
            piece = max(begin, slot * CHUNK_BYTES), min(end, (slot + 1) * CHUNK_BYTES)
            found.setdefault(slot, []).append(piece)
    return list(found.items())


def check_sha256(path: Path, expected: str, *, progress: Progress, stop: CancelToken) -> None:
    """Hash a whole file, including holes; raises DiskInvalidError if its SHA-256 is not `expected` (hex)."""
    running = hashlib.sha256()
    with RawDisk(path) as disk, progress.segment() as tally:
        buffer = bytearray(CHUNK_BYTES)
        for slot in range(count_chunks(disk.size_bytes)):
            stop.check()
            data = disk.read(slot, buffer)
            running.update(data)
            tally.add(Counters(chunks_processed=1, processed_bytes=len(data)))
    if not hmac.compare_digest(running.hexdigest(), expected.lower()):
        raise DiskInvalidError("the file differs from the published one: its SHA-256 differs")
