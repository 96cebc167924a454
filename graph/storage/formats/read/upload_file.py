"""Incoming disks: a file being received from its beginning on, by one writer at a time, over restarts."""

import fcntl
import os
from pathlib import Path

from graph.storage.chunks.codec import CHUNK_BYTES, ZEROS
from graph.storage.errors import DiskBusy
from graph.storage.formats.read.disk_writer import DISK_MODE, disk_errors, write_at
from graph.storage.stores.durability import sync_directory


class IncomingDisk:
    """The file, open and locked. Zeros become holes, so it takes no more room than it has data."""

    def __init__(self, path: Path) -> None:
        """Open it, made if it is not there; raises DiskBusy while another writes to it or reads it, DiskFailed."""
        with disk_errors():
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            is_new = not path.exists()
            self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, DISK_MODE)
            self._offset = 0
            try:
                fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                if is_new:
                    sync_directory(path.parent)
            except BlockingIOError as error:
                self.close()
                raise DiskBusy("the file is being written to") from error
            except BaseException:
                self.close()
                raise

    def resume(self, offset: int, size_bytes: int) -> None:
        """Go on at an offset of a file that will have so many bytes; what it has beyond the offset is forgotten."""
        with disk_errors():
            # A piece that was written but not counted must not show where zeros come now.
            os.ftruncate(self._descriptor, offset)
            os.ftruncate(self._descriptor, size_bytes)
        self._offset = offset

    @property
    def room(self) -> int:
        """How many bytes to write at a time at most: to the end of the chunk, so that holes fall on whole chunks."""
        return CHUNK_BYTES - self._offset % CHUNK_BYTES

    def write(self, data: bytes) -> None:
        """Write the next bytes, `room` of them at most; raises DiskFailed."""
        if data != (ZEROS if len(data) == CHUNK_BYTES else bytes(len(data))):
            with disk_errors():
                write_at(self._descriptor, data, self._offset)
        self._offset += len(data)

    def sync(self) -> int:
        """Make what was written so far durable and return how many bytes that is; raises DiskFailed."""
        with disk_errors():
            os.fdatasync(self._descriptor)
        return self._offset

    def close(self) -> None:
        """Let another writer have it."""
        os.close(self._descriptor)
