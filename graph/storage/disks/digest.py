"""Disk digests: what a disk file's image version would be called, without storing anything."""

from pathlib import Path

from graph.storage.chunks import (
    CHUNK_BYTES,
    DIGEST_BYTES,
    SEGMENT_CHUNKS,
    ZEROS,
    count_chunks,
    sha256,
    zero_digest,
)
from graph.storage.disks.raw import MAX_DISK_BYTES, RawDisk
from graph.storage.errors import DiskInvalid
from graph.storage.manifest import Manifest
from graph.storage.scratch import scratch
from graph.storage.workers import Stop, local_pool

SECTOR_BYTES = 512
_HEADERS = {
    b"QFI\xfb": "qcow2",
    b"QED\x00": "qed",
    b"KDMV": "vmdk",
    b"COWD": "vmdk",
    b"# Disk DescriptorFile": "vmdk",
    b"vhdxfile": "vhdx",
    b"conectix": "vpc",
}
_VHD_FOOTER = b"conectix"
_VDI_OFFSET, _VDI_MAGIC = 0x40, b"\x7f\x10\xda\xbe"


def digest_of(path: Path, *, max_bytes: int = MAX_DISK_BYTES) -> str:
    """Return the digest of a raw disk file, 64 hex digits, as `ImageVersion.digest` has it.

    Raises DiskInvalid for a file of another disk format, DiskBusy and DiskFailed.
    """
    return manifest_of(path, max_bytes=max_bytes).digest


def manifest_of(path: Path, *, stop: Stop | None = None, max_bytes: int = MAX_DISK_BYTES) -> Manifest:
    """Return the manifest of a raw disk file. Its holes are not read."""
    with RawDisk(path, max_bytes=max_bytes) as disk:
        before = disk.fingerprint()
        refuse_other_formats(disk)
        digests = zero_digests(disk.size_bytes, 0, disk.chunk_count)

        def hash_slot(slot: int) -> None:
            data = disk.read(slot, scratch.chunk)
            if data != ZEROS:
                digests[slot * DIGEST_BYTES : (slot + 1) * DIGEST_BYTES] = sha256(data)

        for first in range(0, disk.chunk_count, SEGMENT_CHUNKS):
            local_pool().each(disk.data_slots(first, first + SEGMENT_CHUNKS), hash_slot, stop or Stop())
        disk.expect(before)
        return Manifest(disk.size_bytes, bytes(digests))


def zero_digests(size_bytes: int, first: int, last: int) -> bytearray:
    """Return the digests of the slots [first, last) of a disk of that size, as if it were all zeros."""
    digests = bytearray(zero_digest(CHUNK_BYTES) * (last - first))
    tail_bytes = size_bytes % CHUNK_BYTES
    if tail_bytes and last == count_chunks(size_bytes):
        digests[-DIGEST_BYTES:] = zero_digest(tail_bytes)
    return digests


def refuse_other_formats(disk: RawDisk) -> None:
    """Raise DiskInvalid if the file begins or ends like a disk of another format than raw."""
    head = bytes(disk.read(0, scratch.chunk)[: 2 * SECTOR_BYTES])
    found = next((name for magic, name in _HEADERS.items() if head.startswith(magic)), None)
    if head[_VDI_OFFSET:].startswith(_VDI_MAGIC):
        found = "vdi"
    if found is None and disk.tail(SECTOR_BYTES).startswith(_VHD_FOOTER):
        found = "vpc"
    if found is not None:
        name = {"vpc": "vhd"}.get(found, found)
        raise DiskInvalid(
            f"this is a {name} file, not a raw disk; convert it: qemu-img convert -f {found} -O raw FILE FILE.raw"
        )
