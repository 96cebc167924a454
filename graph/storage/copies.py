"""Copies: from a disk file to a raw one on this machine, holes kept, one segment at a time.

In order: `prepare` of disks.target, every segment that has data, `finish`.
"""

import errno
import hashlib
import hmac
import os
from pathlib import Path

from graph.storage.chunks import CHUNK_BYTES, SEGMENT_BYTES, SEGMENT_CHUNKS, ZEROS, count_chunks
from graph.storage.counters import Counters, Progress, SegmentResult
from graph.storage.disks.foreign import ForeignDisk
from graph.storage.disks.opening import DiskFile, open_disk
from graph.storage.disks.raw import MAX_DISK_BYTES, Fingerprint, RawDisk
from graph.storage.disks.target import write_at, writing
from graph.storage.errors import DiskChanged, DiskInvalid
from graph.storage.scratch import scratch
from graph.storage.workers import Stop

_NO_KERNEL_COPY = frozenset({errno.EXDEV, errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP, errno.ETXTBSY})


def copy_segment(
    file: Path | DiskFile,
    index: int,
    partial: Path,
    *,
    progress: Progress,
    stop: Stop,
    fingerprint: Fingerprint | None = None,
    sync: bool = True,
    max_bytes: int = MAX_DISK_BYTES,
) -> SegmentResult:
    """Copy what segment `index` of a disk holds into the prepared file, durably. Redoing it is harmless.

    Of a batch of segments all but the last may go without `sync`, if the batch is redone as a whole.

    Raises DiskInvalid, DiskBusy, DiskFailed, Stopped; DiskChanged if `fingerprint` no longer fits.
    """
    with (
        open_disk(file, max_bytes=max_bytes) as disk,
        progress.segment() as tally,
        writing(partial, disk.size_bytes, sync=sync) as descriptor,
    ):
        disk.expect(fingerprint)
        start = index * SEGMENT_BYTES
        if not 0 <= start < disk.size_bytes:
            raise ValueError(f"the disk has no segment {index}")
        copy = _unpack if isinstance(disk, ForeignDisk) else _copy_extents
        copy(disk, index, descriptor, tally, stop)
        disk.expect(fingerprint)
    return SegmentResult(index, tally.snapshot())


def _copy_extents(disk: RawDisk, index: int, target: int, tally: Progress, stop: Stop) -> None:
    start = index * SEGMENT_BYTES
    for begin, end in disk.extents(start, start + SEGMENT_BYTES):
        for offset in range(begin, end, CHUNK_BYTES):
            stop.check()
            length = min(CHUNK_BYTES, end - offset)
            _copy(disk.descriptor, target, offset, length)
            tally.add(Counters(chunks_processed=1, bytes_processed=length))


def _unpack(disk: RawDisk, index: int, target: int, tally: Progress, stop: Stop) -> None:
    for slot in disk.data_slots(index * SEGMENT_CHUNKS, (index + 1) * SEGMENT_CHUNKS):
        stop.check()
        data = disk.read(slot, scratch.chunk)
        if data != (ZEROS if len(data) == CHUNK_BYTES else bytes(len(data))):
            write_at(target, bytes(data), slot * CHUNK_BYTES)
        tally.add(Counters(chunks_processed=1, bytes_processed=len(data)))


def _copy(source: int, target: int, offset: int, length: int) -> None:
    end = offset + length
    while offset < end:
        try:
            copied = os.copy_file_range(source, target, end - offset, offset, offset)
        except OSError as error:
            if error.errno not in _NO_KERNEL_COPY:
                raise
            data = os.pread(source, end - offset, offset)
            write_at(target, data, offset)
            copied = len(data)
        if copied == 0:
            raise DiskChanged("the disk became shorter while it was being copied")
        offset += copied


def check_sha256(path: Path, expected: str, *, progress: Progress, stop: Stop, max_bytes: int = MAX_DISK_BYTES) -> None:
    """Hash a whole file, holes included, and raise DiskInvalid unless its SHA-256 is `expected` (hex)."""
    running = hashlib.sha256()
    with RawDisk(path, max_bytes=max_bytes) as disk, progress.segment() as tally:
        buffer = bytearray(CHUNK_BYTES)
        for slot in range(count_chunks(disk.size_bytes)):
            stop.check()
            data = disk.read(slot, buffer)
            running.update(data)
            tally.add(Counters(chunks_processed=1, bytes_processed=len(data)))
    if not hmac.compare_digest(running.hexdigest(), expected.lower()):
        raise DiskInvalid("the file is not the one that was published: its SHA-256 differs")
