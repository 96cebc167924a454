"""Direct I/O: writes whole chunks of a disk file past the page cache, if the file system supports it.

A new disk is not read soon after it was written. Writing through the page cache costs more than fetching and
hashing it: pages are allocated, filled by a copy, and waited for again at the sync.
"""

import errno
import mmap
import os
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from graph.storage.chunks.codec import CHUNK_BYTES
from graph.storage.formats.read.disk_writer import write_at

Write = Callable[[bytes | memoryview, int], None]
# Not defined on systems without direct I/O.
O_DIRECT: int = getattr(os, "O_DIRECT", 0)


class _Aligned(threading.local):
    """A page-aligned buffer for each thread, which direct I/O requires."""

    def __init__(self) -> None:
        self.chunk = mmap.mmap(-1, CHUNK_BYTES, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)


_aligned = _Aligned()


@contextmanager
def chunk_writer(path: Path, descriptor: int) -> Generator[Write]:
    """Return a function that writes data at an offset of the file open for writing at `descriptor`.

    It raises OSError.

    Aligned chunks bypass the page cache. Like all writes, they are durable only after a sync.
    """
    direct = _open(path)

    def write(data: bytes | memoryview, offset: int) -> None:
        if direct is None or len(data) != CHUNK_BYTES or not _write(direct, data, offset):
            write_at(descriptor, data, offset)

    try:
        yield write
    finally:
        if direct is not None:
            os.close(direct)


def _open(path: Path) -> int | None:
    if not O_DIRECT:
        return None
    try:
        return os.open(path, os.O_WRONLY | os.O_NOFOLLOW | O_DIRECT)
    except OSError as error:
        if error.errno != errno.EINVAL:
            raise
        return None


def _write(direct: int, data: bytes | memoryview, offset: int) -> bool:
    """Write a chunk directly; returns False if it must be written in the ordinary way."""
    _aligned.chunk[:] = data
    try:
        return os.pwrite(direct, _aligned.chunk, offset) == CHUNK_BYTES
    except OSError as error:
        # Some file systems report missing support only here; some require blocks larger than a page.
        if error.errno != errno.EINVAL:
            raise
        return False
