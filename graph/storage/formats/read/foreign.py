"""Disks in files of foreign formats, read without a copy of the whole disk.

Uncompressed data is read directly from the file. Compressed data is decompressed by QEMU, one segment at a time, into
an unnamed file of at most SEGMENT_BYTES for each open disk.
"""

import os
import threading
from collections.abc import Iterator
from pathlib import Path

from typing_extensions import override

from graph.storage.chunks.codec import CHUNK_BYTES, SEGMENT_BYTES
from graph.storage.formats.read.decompress import unpacked
from graph.storage.formats.read.inspect_disk import Pieces, inspect_disk
from graph.storage.formats.read.raw import MAX_DISK_BYTES, RawDisk, fill


class ForeignDisk(RawDisk):
    """The disk inside an open file.

    `size_bytes` and slots refer to the disk; lock and fingerprint refer to the file.
    """

    def __init__(self, path: Path, kind: str, *, max_bytes: int = MAX_DISK_BYTES, is_exposed: bool = False) -> None:
        """Open and inspect the file; raises what RawDisk raises, DiskRefusedError and ToolMissingError."""
        super().__init__(path, is_exposed=is_exposed)
        self._kind = kind
        self._lock_window = threading.Lock()
        self._window: tuple[int, int] | None = None
        try:
            self._survey = inspect_disk(self.descriptor, kind, self.fingerprint(), max_bytes=max_bytes)
        except BaseException:
            self.close()
            raise
        self.size_bytes = self._survey.size_bytes

    @property
    @override
    def is_decompressed(self) -> bool:
        return not self._survey.is_direct or self._survey.pieces is None

    @override
    def file_of(self, slot: int) -> int | None:
        return None

    @override
    def close(self) -> None:
        if getattr(self, "_window", None) is not None:
            self._close_window()
        super().close()

    @override
    def extents(self, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
        end = self.size_bytes if end is None else min(end, self.size_bytes)
        if self._survey.pieces is not None:
            for begin, stop, _ in self._survey.pieces.within(start, end):
                yield begin, stop
        elif start < end:
            yield start, end

    @override
    def read(self, slot: int, buffer: bytearray) -> bytes | bytearray:
        length = self.length_at(slot)
        start = slot * CHUNK_BYTES
        with memoryview(buffer) as view:
            if self._survey.is_direct and self._survey.pieces is not None:
                self._read_direct(self._survey.pieces, start, view[:length])
            else:
                self._read_unpacked(start, view[:length])
            return buffer if length == CHUNK_BYTES else bytes(view[:length])

    def _read_direct(self, known: Pieces, start: int, view: memoryview) -> None:
        pieces = list(known.within(start, start + len(view)))
        if sum(end - begin for begin, end, _ in pieces) < len(view):
            view[:] = bytes(len(view))
        for begin, end, place in pieces:
            fill(self.descriptor, view[begin - start : end - start], place)

    def _read_unpacked(self, start: int, view: memoryview) -> None:
        index = start // SEGMENT_BYTES
        with self._lock_window:
            if self._window is None or self._window[0] != index:
                self._close_window()
                begin = index * SEGMENT_BYTES
                length = min(SEGMENT_BYTES, self.size_bytes - begin)
                self._window = (index, unpacked(self.descriptor, self._kind, begin, length))
            fill(self._window[1], view, start - index * SEGMENT_BYTES)

    def _close_window(self) -> None:
        if self._window is not None:
            os.close(self._window[1])
            self._window = None
