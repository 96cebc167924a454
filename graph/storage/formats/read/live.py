"""Disks of running machines, as they were at one moment: QEMU serves the view over NBD until it is ended."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from typing_extensions import override

from graph.storage.chunks.codec import CHUNK_BYTES
from graph.storage.errors import DiskInvalidError
from graph.storage.formats.read.nbd import NbdClient
from graph.storage.formats.read.raw import MAX_DISK_BYTES, Fingerprint, RawDisk


class ViewFile(NamedTuple):
    """The socket of a view, and the view's name: another view of the machine has another name."""

    folder: Path
    socket: str
    name: str
    max_bytes: int = MAX_DISK_BYTES


class LiveDisk(RawDisk):
    """A view of a running machine's disk. It never changes, so its fingerprint is its size alone."""

    def __init__(self, file: ViewFile) -> None:
        """Connect to the view; raises ViewEndedError, DiskIOError and DiskInvalidError."""
        self._client = NbdClient(file.folder, file.socket, file.name)
        self.size_bytes = self._client.size_bytes
        if not 0 < self.size_bytes <= file.max_bytes:
            self.close()
            raise DiskInvalidError(f"the disk has {self.size_bytes} bytes; the limit is {file.max_bytes}")

    @override
    def close(self) -> None:
        self._client.close()

    @override
    def fingerprint(self) -> Fingerprint:
        return Fingerprint(self.size_bytes, 0, 0, 0)

    @override
    def extents(self, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
        end = self.size_bytes if end is None else min(end, self.size_bytes)
        return ((begin, stop) for begin, stop, has_data in self._client.extents(start, end) if has_data)

    @override
    def read(self, slot: int, buffer: bytearray) -> bytes | bytearray:
        length = self.length_at(slot)
        with memoryview(buffer) as view:
            self._client.read(slot * CHUNK_BYTES, view[:length])
            return buffer if length == CHUNK_BYTES else bytes(view[:length])
