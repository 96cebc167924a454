"""Upload file: a file that is received from its start, by one writer at a time, across restarts."""

import fcntl
import os
from pathlib import Path

from graph.storage.chunks.codec import CHUNK_BYTES, ZEROS
from graph.storage.errors import DiskBusyError
from graph.storage.formats.read.disk_writer import DISK_MODE, disk_errors, write_at
from graph.storage.stores.durability import sync_directory


class UploadFile:
    """The open, locked file. Zeros become holes, so it occupies no more space than its data."""

    def __init__(self, path: Path) -> None:
        """Open or create the file; raises DiskBusyError while another process reads or writes it, and DiskIOError."""
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
                raise DiskBusyError("the file is being written to") from error
            except BaseException:
                self.close()
                raise

    def resume(self, offset: int, size_bytes: int) -> None:
        """Continue at an offset of a file of `size` bytes; data beyond the offset is discarded."""
        with disk_errors():
            # Bytes that were written but not counted must not appear where zeros follow.
            os.ftruncate(self._descriptor, offset)
            os.ftruncate(self._descriptor, size_bytes)
        self._offset = offset

    @property
    def room(self) -> int:
        """The maximum number of bytes for the next write.

        Up to the end of the chunk, so that holes cover whole chunks.
        """
        return CHUNK_BYTES - self._offset % CHUNK_BYTES

    def write(self, data: bytes) -> None:
        """Write the next bytes, at most `room`; raises DiskIOError."""
        if data != (ZEROS if len(data) == CHUNK_BYTES else bytes(len(data))):
            with disk_errors():
                write_at(self._descriptor, data, self._offset)
        self._offset += len(data)

    def sync(self) -> int:
        """Make all writes durable and return the number of bytes received; raises DiskIOError."""
        with disk_errors():
            os.fdatasync(self._descriptor)
        return self._offset

    def close(self) -> None:
        """Release the lock."""
        os.close(self._descriptor)
