"""Remembered digests: what a disk's chunks were called when they were last seen, so that most need no SHA-256 at an export.

A file beside the disk has an entry for each slot: the digest of the chunk seen there, and a seal, the BLAKE3 of chunk and
digest together under a key that only this installation has. It takes a quarter of SHA-256's time or less. A chunk that
fits a seal was hashed here: nobody without the key can make one, and no two chunks with equal seals can be found. What is
damaged, lost or forged fits nothing. So nothing here is ever an error, and the file needs no sync.

What this process hashed it knows by BLAKE3 as well: of lab after lab made from one version only the first takes SHA-256.
"""

import os
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache
from hmac import compare_digest
from pathlib import Path

from blake3 import blake3
from typing_extensions import Buffer

from graph.storage.chunks.codec import DIGEST_BYTES, is_named, sha256
from graph.storage.formats.read.disk_writer import DISK_MODE

ENTRY_BYTES = 2 * DIGEST_BYTES
# Others may write beside the disk: no link is followed, and no pipe waited for.
_CAREFULLY = os.O_NOFOLLOW | os.O_NONBLOCK
# 64 GiB of chunks, in 15 MiB; when there are more, all are forgotten.
MAX_KNOWN = 65_536


@lru_cache(maxsize=4)
def known_here(_key: bytes) -> dict[bytes, bytes]:
    """Return the digests of what was hashed in this process, by its BLAKE3 under a key."""
    return {}


@dataclass(frozen=True)
class DigestFile:
    """The file for a disk's digests, and the key of their seals: 32 bytes."""

    path: Path
    key: bytes = field(repr=False)

    def begin(self) -> None:
        """Make the file, empty, for a disk that is going to be written. Nobody else makes it: it goes with its lab."""
        with suppress(OSError):
            os.close(os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _CAREFULLY, DISK_MODE))


class Remembered:
    """What is noted of the slots [first, last). Threads may share it, each with slots of its own."""

    def __init__(self, file: DigestFile | None, first: int, last: int) -> None:
        """Read what the file has of these slots; without a file nothing is known, and nothing noted."""
        self._file, self._first = file, first
        self._entries = bytearray((last - first) * ENTRY_BYTES)
        self._is_noted = False
        self._known = {} if file is None else known_here(file.key)
        if file is not None:
            with suppress(OSError):
                self._read(file.path)

    def _read(self, path: Path) -> None:
        descriptor = os.open(path, os.O_RDONLY | _CAREFULLY)
        try:
            os.preadv(descriptor, [self._entries], self._first * ENTRY_BYTES)
        finally:
            os.close(descriptor)

    def write(self) -> None:
        """Write the entries to their places, if any was noted and the file is still there."""
        if self._file is None or not self._is_noted:
            return
        with suppress(OSError):
            descriptor = os.open(self._file.path, os.O_WRONLY | _CAREFULLY)
            try:
                os.pwrite(descriptor, self._entries, self._first * ENTRY_BYTES)
            finally:
                os.close(descriptor)

    def digest_of(self, slot: int, data: Buffer) -> bytes:
        """Return the digest of a slot's bytes: the noted one, if they are those it was noted of, else hashed and noted."""
        if self._file is None:
            return sha256(data)
        running = blake3(data, key=self._file.key)
        place = (slot - self._first) * ENTRY_BYTES
        entry = bytes(self._entries[place : place + ENTRY_BYTES])
        noted = entry[:DIGEST_BYTES]
        if compare_digest(running.copy().update(noted).digest(), entry[DIGEST_BYTES:]):
            self._know(running.digest(), noted)
            return noted
        digest = self._hashed(running.digest(), data)
        self._note(slot, digest, running)
        return digest

    def admits(self, slot: int, digest: bytes, data: Buffer) -> bool:
        """Whether these bytes have this digest; if so, it is noted of the slot."""
        if self._file is None:
            return is_named(digest, data)
        running = blake3(data, key=self._file.key)
        if self._hashed(running.digest(), data) != digest:
            return False
        self._note(slot, digest, running)
        return True

    def _hashed(self, seen: bytes, data: Buffer) -> bytes:
        digest = self._known.get(seen)
        if digest is None:
            digest = sha256(data)
            self._know(seen, digest)
        return digest

    def _know(self, seen: bytes, digest: bytes) -> None:
        if len(self._known) >= MAX_KNOWN:
            self._known.clear()
        self._known[seen] = digest

    def _note(self, slot: int, digest: bytes, running: blake3) -> None:
        place = (slot - self._first) * ENTRY_BYTES
        self._entries[place : place + ENTRY_BYTES] = digest + running.update(digest).digest()
        self._is_noted = True
