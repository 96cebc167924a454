"""Remembered digests: what a disk's chunks were called when it was written, so that most need no SHA-256 at an export.

A file beside the disk has an entry for each slot: the digest of the chunk written there, and a seal, the BLAKE3 of digest
and chunk together, which takes a quarter of SHA-256's time or less. Whoever reads a chunk that fits a seal knows its digest
as well as by hashing: no two chunks with equal seals can be found. An entry that is damaged or lost fits nothing, so the
file needs no sync.
"""

import os
from pathlib import Path

from blake3 import blake3
from typing_extensions import Buffer

from graph.storage.chunks import DIGEST_BYTES
from graph.storage.disks.target import DISK_MODE, disk_errors

ENTRY_BYTES = 2 * DIGEST_BYTES


class Remembered:
    """The entries of the slots [first, last). Threads may share it, each with slots of its own."""

    def __init__(self, first: int, last: int, entries: bytes = b"") -> None:
        self._first = first
        self._entries = bytearray(entries.ljust((last - first) * ENTRY_BYTES, b"\0"))

    @classmethod
    def read(cls, path: Path | None, first: int, last: int) -> "Remembered":
        """Read what a file has of these slots; of a file that is missing or cannot be read, nothing."""
        if path is None:
            return cls(first, last)
        try:
            descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        except OSError:
            return cls(first, last)
        try:
            return cls(first, last, os.pread(descriptor, (last - first) * ENTRY_BYTES, first * ENTRY_BYTES))
        except OSError:
            return cls(first, last)
        finally:
            os.close(descriptor)

    def write(self, path: Path) -> None:
        """Write the entries to their places in the file; raises DiskFailed."""
        with disk_errors():
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_NOFOLLOW, DISK_MODE)
            try:
                os.pwrite(descriptor, self._entries, self._first * ENTRY_BYTES)
            finally:
                os.close(descriptor)

    def note(self, slot: int, digest: bytes, data: Buffer) -> None:
        """Remember that the chunk in a slot has this digest."""
        place = (slot - self._first) * ENTRY_BYTES
        self._entries[place : place + ENTRY_BYTES] = digest + _seal(digest, data)

    def digest_of(self, slot: int, data: Buffer) -> bytes | None:
        """Return the digest of a slot's bytes if they are those that were noted, else None."""
        place = (slot - self._first) * ENTRY_BYTES
        entry = bytes(self._entries[place : place + ENTRY_BYTES])
        if not any(entry):
            return None
        digest = entry[:DIGEST_BYTES]
        return digest if _seal(digest, data) == entry[DIGEST_BYTES:] else None


def _seal(digest: bytes, data: Buffer) -> bytes:
    return blake3(digest).update(data).digest()
