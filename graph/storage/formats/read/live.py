"""Disks of running machines, as they were at one moment: QEMU serves the view over NBD until it is ended."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from typing_extensions import override

from graph.storage.chunks.codec import CHUNK_BYTES, SEGMENT_CHUNKS, count_chunks
from graph.storage.errors import DiskInvalidError
from graph.storage.formats.read.nbd import DIRTY, DIRTY_BITMAP, ZERO, NbdClient
from graph.storage.formats.read.raw import MAX_DISK_BYTES, Fingerprint, RawDisk


class Since(NamedTuple):
    """An earlier moment of a view's disk: all slots but the unknown and the changed ones have its bytes."""

    # The bitmap of the view that states what has changed since then.
    bitmap: str
    size_bytes: int
    # The slots of which nothing is known, as ranges [first, last) in order.
    unknown: tuple[tuple[int, int], ...] = ()


class ViewFile(NamedTuple):
    """The socket of a view, and the view's name: another view of the machine has another name."""

    folder: Path
    socket: str
    name: str
    max_bytes: int = MAX_DISK_BYTES
    since: Since | None = None


class LiveDisk(RawDisk):
    """A view of a running machine's disk. It never changes, so its fingerprint is its size alone."""

    def __init__(self, file: ViewFile) -> None:
        """Connect to the view; raises ViewEndedError, DiskIOError and DiskInvalidError."""
        self._client = NbdClient(file.folder, file.socket, file.name)
        self._changes: _Changes | None = None
        self.size_bytes = self._client.size_bytes
        if not 0 < self.size_bytes <= file.max_bytes:
            self.close()
            raise DiskInvalidError(f"the disk has {self.size_bytes} bytes; the limit is {file.max_bytes}")
        if file.since is not None and file.since.size_bytes == self.size_bytes:
            try:
                self._changes = _Changes(file, file.since)
            except BaseException:
                self.close()
                raise

    @override
    def close(self) -> None:
        self._client.close()
        if self._changes is not None:
            self._changes.close()

    @override
    def fingerprint(self) -> Fingerprint:
        return Fingerprint(self.size_bytes, 0, 0, 0)

    @override
    def inherits(self, slot: int) -> bool:
        return self._changes is not None and not self._changes.has(slot)

    @override
    def extents(self, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
        end = self.size_bytes if end is None else min(end, self.size_bytes)
        return ((begin, stop) for begin, stop, flags in self._client.extents(start, end) if not flags & ZERO)

    @override
    def read(self, slot: int, buffer: bytearray) -> bytes | bytearray:
        length = self.length_at(slot)
        with memoryview(buffer) as view:
            self._client.read(slot * CHUNK_BYTES, view[:length])
            return buffer if length == CHUNK_BYTES else bytes(view[:length])


class _Changes:
    """The slots of a view that may have changed since an earlier moment, read segment by segment. Threads may share it."""

    def __init__(self, file: ViewFile, since: Since) -> None:
        self._client = NbdClient(file.folder, file.socket, file.name, f"{DIRTY_BITMAP}{since.bitmap}")
        self._unknown = since.unknown
        self._lock = threading.Lock()
        self._segments: dict[int, set[int]] = {}

    def close(self) -> None:
        self._client.close()

    def has(self, slot: int) -> bool:
        segment = slot // SEGMENT_CHUNKS
        with self._lock:
            if segment not in self._segments:
                self._segments[segment] = self._changed(segment * SEGMENT_CHUNKS, (segment + 1) * SEGMENT_CHUNKS)
            return slot in self._segments[segment]

    def _changed(self, first: int, last: int) -> set[int]:
        end = min(last * CHUNK_BYTES, self._client.size_bytes)
        found = {
            slot
            for begin, stop, flags in self._client.extents(first * CHUNK_BYTES, end)
            if flags & DIRTY
            for slot in range(begin // CHUNK_BYTES, count_chunks(stop))
        }
        for begin, stop in self._unknown:
            found.update(range(max(first, begin), min(last, stop)))
        return found
