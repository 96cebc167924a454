"""Disk digests: the digest that a disk would have as an image version, computed without storing it."""

from collections.abc import Callable
from pathlib import Path

from graph.storage.chunks.buffers import scratch
from graph.storage.chunks.codec import DIGEST_BYTES, SEGMENT_CHUNKS, ZEROS, sha256, zero_digests
from graph.storage.chunks.manifest import Manifest
from graph.storage.formats.read.open_disk import DiskFile, open_disk, refuse_other_formats
from graph.storage.thread_pools import CancelToken, pool_for_disk


def digest_of(file: Path | DiskFile) -> str:
    """Return the digest of the disk in a file of any supported format.

    64 hexadecimal digits, as in `ImageVersion.digest`.

    Raises what `open_disk` raises, and DiskRefusedError if the file has another format than declared.
    """
    return manifest_of(file).digest


def manifest_of(
    file: Path | DiskFile, *, stop: CancelToken | None = None, pace: Callable[[int, CancelToken], None] | None = None
) -> Manifest:
    """Return the manifest of the disk in a file. Holes are not read.

    `pace` is called with the size of each chunk that was read, and limits the rate by waiting.
    """
    stop = stop or CancelToken()
    with open_disk(file) as disk:
        before = disk.fingerprint()
        refuse_other_formats(disk)
        digests = zero_digests(disk.size_bytes, 0, disk.chunk_count)

        def hash_slot(slot: int) -> None:
            data = disk.read(slot, scratch.chunk)
            if pace is not None:
                pace(len(data), stop)
            if data != ZEROS:
                digests[slot * DIGEST_BYTES : (slot + 1) * DIGEST_BYTES] = sha256(data)

        for first in range(0, disk.chunk_count, SEGMENT_CHUNKS):
            pool_for_disk(disk).each(disk.data_slots(first, first + SEGMENT_CHUNKS), hash_slot, stop)
        disk.expect(before)
        return Manifest(disk.size_bytes, bytes(digests))
