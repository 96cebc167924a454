"""Direct writing: whole chunks to a disk file past the system's cache, where the file system can.

Who writes a new disk reads none of it soon. Through the cache it costs more than fetching and hashing it: pages are
found, filled by a copy, and waited for again when the file is made durable.
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
# Nothing where the system has no such thing.
O_DIRECT: int = getattr(os, "O_DIRECT", 0)


class _Aligned(threading.local):
    """Each thread's buffer at a page's start: direct writing takes no other."""

    def __init__(self) -> None:
        self.chunk = mmap.mmap(-1, CHUNK_BYTES, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)


_aligned = _Aligned()


@contextmanager
def chunk_writer(path: Path, descriptor: int) -> Generator[Write]:
    """Give what writes data at an offset into the file, which is open to write at `descriptor`; it raises OSError.

    Chunks at their places in the disk go past the cache. They are durable when the file is synced, like all that is written.
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
    """Write a chunk; False if it must be written otherwise."""
    _aligned.chunk[:] = data
    try:
        return os.pwrite(direct, _aligned.chunk, offset) == CHUNK_BYTES
    except OSError as error:
        # Some file systems say so only now, and some want larger blocks than a page.
        if error.errno != errno.EINVAL:
            raise
        return False
