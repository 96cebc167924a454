"""Template disks that are overlays: the bytes of a shared base, except those that the overlay changes."""

import os
from collections.abc import Iterator
from heapq import merge
from pathlib import Path

from typing_extensions import override

from graph.storage.chunks.codec import CHUNK_BYTES, count_chunks, sha256
from graph.storage.errors import DiskInvalidError
from graph.storage.formats.inspect.answer import NOWHERE
from graph.storage.formats.read import base_digests
from graph.storage.formats.read.inspect_disk import inspect_overlay
from graph.storage.formats.read.raw import MAX_DISK_BYTES, RawDisk, fill


class OverlayDisk(RawDisk):
    """The disk that an overlay and its base are together. Lock and fingerprint refer to the overlay.

    The base is the file that Lab Gallery assigned: its path is never taken from the overlay.
    """

    def __init__(self, path: Path, base: Path, *, max_bytes: int = MAX_DISK_BYTES, is_exposed: bool = False) -> None:
        """Open and inspect both files; raises what RawDisk raises, and DiskRefusedError."""
        super().__init__(path, is_exposed=is_exposed)
        try:
            self._base = _opened(base, max_bytes)
            self.size_bytes = self._base.size_bytes
            self._digests = base_digests.read(base, self.size_bytes)
            self._changes = inspect_overlay(
                self.descriptor, self.fingerprint(), base=relative_name(base, path), size_bytes=self.size_bytes
            )
        except BaseException:
            self.close()
            raise

    @override
    def close(self) -> None:
        if (base := getattr(self, "_base", None)) is not None:
            base.close()
        super().close()

    @override
    def inherits(self, slot: int) -> bool:
        start = slot * CHUNK_BYTES
        return next(self._changes.within(start, start + self.length_at(slot)), None) is None

    def changed_slots(self) -> tuple[tuple[int, int], ...]:
        """Return the slots that do not inherit the base's bytes, as ranges [first, last) in order."""
        found: list[tuple[int, int]] = []
        for start, length in zip(self._changes.starts, self._changes.lengths, strict=True):
            first, last = start // CHUNK_BYTES, count_chunks(start + length)
            if found and first <= found[-1][1]:
                first = found.pop()[0]
            found.append((first, last))
        return tuple(found)

    @override
    def file_of(self, slot: int) -> int | None:
        return self._base.descriptor if self.inherits(slot) else None

    @override
    def extents(self, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
        """Yield [begin, end) of data in the base or the overlay, in order; the extents may overlap."""
        end = self.size_bytes if end is None else min(end, self.size_bytes)
        changed = ((begin, stop) for begin, stop, place in self._changes.within(start, end) if place < NOWHERE)
        return merge(self._base.extents(start, end), changed)

    @override
    def read(self, slot: int, buffer: bytearray) -> bytes | bytearray:
        start, length = slot * CHUNK_BYTES, self.length_at(slot)
        changes = list(self._changes.within(start, start + length))
        if sum(stop - begin for begin, stop, _ in changes) < length:
            self._read_base(slot, buffer)
        with memoryview(buffer) as view:
            for begin, stop, place in changes:
                if place >= NOWHERE:
                    view[begin - start : stop - start] = bytes(stop - begin)
                else:
                    fill(self.descriptor, view[begin - start : stop - start], place)
            return buffer if length == CHUNK_BYTES else bytes(view[:length])

    def _read_base(self, slot: int, buffer: bytearray) -> None:
        """Read a chunk of the base; raises DiskInvalidError if it is not what was once written and verified."""
        data = self._base.read(slot, buffer)
        if self._digests is not None and sha256(data) != self._digests.digest_at(slot):
            raise DiskInvalidError("the base of the template disk is damaged: it differs from the image's digests")


def _opened(base: Path, max_bytes: int) -> RawDisk:
    if not base.is_file():
        raise DiskInvalidError("the base of the template disk is missing")
    return RawDisk(base, max_bytes=max_bytes)


def relative_name(base: Path, overlay: Path) -> str:
    """Return the base's path relative to the overlay's folder, as the overlay's header must state it."""
    return os.path.relpath(base, overlay.parent)
