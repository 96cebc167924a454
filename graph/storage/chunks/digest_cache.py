"""Digest cache: avoids hashing unchanged chunks with SHA-256 again.

A file beside the disk has one entry for each slot: the digest of the chunk that was read there, and a MAC, the keyed
BLAKE3 of chunk and digest under a key that only this installation has. BLAKE3 takes a quarter of SHA-256's time or
less. A chunk that matches a MAC was hashed by this installation: without the key, no entry can be forged. A missing,
corrupt or forged entry is ignored and the chunk is hashed again, so nothing here raises, and the file is not synced.

The process also caches digests in memory by keyed BLAKE3: of many labs created from one version, only the first
needs SHA-256, and the base of a version that the process exported needs none.
"""

import os
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache
from hmac import compare_digest
from pathlib import Path

from blake3 import blake3
from typing_extensions import Buffer

from graph.storage.chunks.codec import DIGEST_BYTES, digest_matches, sha256
from graph.storage.errors import StorageError
from graph.storage.open_file import open_file

ENTRY_BYTES = 2 * DIGEST_BYTES
# Covers 64 GiB of chunks in 18 MiB; the cache is cleared when it is full.
MAX_KNOWN = 65_536
CACHE_MODE = 0o600


class ProcessCache:
    """The process's digest cache: SHA-256 digests by the keyed BLAKE3 of the chunk, and the reverse. Threads share it."""

    def __init__(self, key: bytes) -> None:
        self._key = key
        self._digests: dict[bytes, bytes] = {}
        self._seen: dict[bytes, bytes] = {}

    def __len__(self) -> int:
        return len(self._digests)

    def digest_of(self, seen: bytes) -> bytes | None:
        """Return the digest of the chunk with this keyed BLAKE3, if it was hashed before."""
        return self._digests.get(seen)

    def add(self, seen: bytes, digest: bytes) -> None:
        """Record the digest of a chunk."""
        if len(self._digests) >= MAX_KNOWN:
            self._digests.clear()
            self._seen.clear()
        self._digests[seen] = digest
        self._seen[digest] = seen

    def matches(self, digest: bytes, data: Buffer) -> bool:
        """Whether the digest is the digest of this chunk; SHA-256 is needed only if the chunk was not hashed before."""
        seen = self._seen.get(digest)
        return (
            digest_matches(digest, data) if seen is None else compare_digest(blake3(data, key=self._key).digest(), seen)
        )


@lru_cache(maxsize=4)
def process_cache(key: bytes) -> ProcessCache:
    """Return the process's digest cache for a key."""
    return ProcessCache(key)


@dataclass(frozen=True)
class DigestCacheFile:
    """The cache file of one disk, and the key of its MACs (32 bytes)."""

    path: Path
    key: bytes = field(repr=False)

    def begin(self) -> None:
        """Create an empty cache file for a disk that is about to be written. It is deleted together with its lab."""
        with suppress(OSError):
            self.path.unlink(missing_ok=True)
            os.close(os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, CACHE_MODE))


class SegmentDigests:
    """The cache entries of the slots [first, last). Threads may share it if they use different slots."""

    def __init__(self, file: DigestCacheFile | None, first: int, last: int) -> None:
        """Read the entries of these slots. Without a file, no entry is known and none is recorded."""
        self._file, self._first = file, first
        self._entries = bytearray((last - first) * ENTRY_BYTES)
        self._is_noted = False
        self._known = ProcessCache(bytes(DIGEST_BYTES)) if file is None else process_cache(file.key)
        if file is not None:
            with suppress(OSError, StorageError):
                self._read(file.path)

    def _read(self, path: Path) -> None:
        descriptor = open_file(path, is_exposed=True)
        try:
            os.preadv(descriptor, [self._entries], self._first * ENTRY_BYTES)
        finally:
            os.close(descriptor)

    def write(self) -> None:
        """Write the entries to the file if any was recorded and the file still exists."""
        if self._file is None or not self._is_noted:
            return
        with suppress(OSError, StorageError):
            descriptor = open_file(self._file.path, os.O_WRONLY, is_exposed=True)
            try:
                os.pwrite(descriptor, self._entries, self._first * ENTRY_BYTES)
            finally:
                os.close(descriptor)

    def digest_of(self, slot: int, data: Buffer) -> bytes:
        """Return the digest of a slot's bytes.

        The cached digest if its MAC matches, otherwise hash them and record the entry.
        """
        if self._file is None:
            return sha256(data)
        running = blake3(data, key=self._file.key)
        place = (slot - self._first) * ENTRY_BYTES
        entry = bytes(self._entries[place : place + ENTRY_BYTES])
        noted = entry[:DIGEST_BYTES]
        if compare_digest(running.copy().update(noted).digest(), entry[DIGEST_BYTES:]):
            self._known.add(running.digest(), noted)
            return noted
        digest = self._hashed(running.digest(), data)
        self._note(slot, digest, running)
        return digest

    def matches(self, slot: int, digest: bytes, data: Buffer) -> bool:
        """Whether these bytes have this digest; if so, record the entry."""
        if self._file is None:
            return digest_matches(digest, data)
        running = blake3(data, key=self._file.key)
        if self._hashed(running.digest(), data) != digest:
            return False
        self._note(slot, digest, running)
        return True

    def _hashed(self, seen: bytes, data: Buffer) -> bytes:
        digest = self._known.digest_of(seen)
        if digest is None:
            digest = sha256(data)
            self._known.add(seen, digest)
        return digest

    def _note(self, slot: int, digest: bytes, running: blake3) -> None:
        place = (slot - self._first) * ENTRY_BYTES
        self._entries[place : place + ENTRY_BYTES] = digest + running.update(digest).digest()
        self._is_noted = True
