"""Disk writer: writes a raw disk file under a temporary name until it is complete."""

import errno
import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from graph.free_space.space import require_room
from graph.storage.errors import DiskInvalidError, DiskIOError
from graph.storage.stores.durability import sync_directory
from graph.storage.stores.store_errors import FULL_ERRNOS

DISK_MODE = 0o600
_NO_LINKS = frozenset({errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK})


def prepare(partial: Path, size_bytes: int) -> None:
    """Create the file, as one hole of the disk's size. Existing content is discarded; raises DiskIOError."""
    with disk_errors():
        partial.parent.mkdir(parents=True, exist_ok=True)
        # Removed, not truncated: other programs can put a link to another file in a lab's folder.
        partial.unlink(missing_ok=True)
        descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, DISK_MODE)
        try:
            os.ftruncate(descriptor, size_bytes)
        finally:
            os.close(descriptor)


def expect_room(partial: Path, expected_bytes: int, keep_free_gb: float | None) -> None:
    """Raise DiskIOError unless this many bytes can be written and enough space stays free."""
    with disk_errors():
        require_room(partial, expected_bytes, keep_free_gb)


def flush(partial: Path) -> None:
    """Make the written file durable; raises DiskIOError."""
    with disk_errors():
        descriptor = os.open(partial, os.O_RDONLY | os.O_NOFOLLOW)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def finish(partial: Path, final: Path) -> None:
    """Give the flushed file its final name, unless a file has that name: it is never replaced. Raises DiskIOError.

    Idempotent: may be repeated after a crash.
    """
    with disk_errors():
        if partial.exists():
            _name(partial, final)
            partial.unlink(missing_ok=True)
        elif not final.exists():
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
        sync_directory(final.parent)


def _name(partial: Path, final: Path) -> None:
    try:
        os.link(partial, final, follow_symlinks=False)
    except FileExistsError:
        return
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        # A file system without hard links cannot combine the check and the renaming.
        if not final.exists():
            partial.rename(final)


@contextmanager
def writing(partial: Path, size_bytes: int) -> Generator[int]:
    """Open a prepared file for writing. The writes are durable only after `flush`."""
    with disk_errors():
        descriptor = os.open(partial, os.O_WRONLY | os.O_NOFOLLOW)
        try:
            if os.fstat(descriptor).st_size != size_bytes:
                raise DiskInvalidError("the file was not prepared for a disk of this size")
            yield descriptor
        finally:
            os.close(descriptor)


def write_at(descriptor: int, data: bytes | memoryview, offset: int) -> None:
    """Write all data at an offset; raises OSError."""
    written = os.pwrite(descriptor, data, offset)
    while written < len(data):
        written += os.pwrite(descriptor, memoryview(data)[written:], offset + written)


@contextmanager
def disk_errors() -> Generator[None]:
    """Convert the system's errors to DiskIOError."""
    try:
        yield
    except OSError as error:
        raise DiskIOError(
            f"the disk file cannot be written: {error.strerror}", full=error.errno in FULL_ERRNOS
        ) from error
