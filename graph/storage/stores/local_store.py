"""Local object store: objects in files, read and created by system calls.

For objects of a few hundred KiB, obstore's thread hand-over costs as much as reading and writing. Rare operations
(listing, overwriting an object that exists) use obstore, and so do all writes if the file system lacks unnamed files.
"""

import errno
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from obstore.exceptions import AlreadyExistsError
from obstore.store import LocalStore
from typing_extensions import Buffer

FILE_MODE = 0o666
DESCRIPTORS = "/proc/self/fd"
_NO_UNNAMED = frozenset({errno.EOPNOTSUPP, errno.EISDIR, errno.EINVAL})


@dataclass(frozen=True)
class LocalObject:
    """The result of `get`."""

    _data: bytes

    def bytes(self) -> bytes:
        return self._data


class LocalObjectStore:
    """The objects under a directory, with the obstore methods that a region needs."""

    def __init__(self, root: Path) -> None:
        self._root = f"{root}/"
        self._others = LocalStore(root)
        self._unnamed = hasattr(os, "O_TMPFILE") and os.path.isdir(DESCRIPTORS)  # noqa: PTH112

    def __getattr__(self, name: str) -> Any:
        return getattr(self._others, name)

    def head(self, path: str) -> dict[str, int]:
        """Return the object's size; raises FileNotFoundError, OSError."""
        return {"size": os.stat(self._root + path).st_size}  # noqa: PTH116  (a Path costs more than the call)

    def get(self, path: str) -> LocalObject:
        """Read an object; raises FileNotFoundError, OSError."""
        descriptor = os.open(self._root + path, os.O_RDONLY | os.O_CLOEXEC)
        try:
            size = os.fstat(descriptor).st_size
            # Objects are named only when complete, so one read returns all of it; a short read shows as damage.
            return LocalObject(os.pread(descriptor, size, 0))
        finally:
            os.close(descriptor)

    def put(self, path: str, data: Buffer, *, mode: str, use_multipart: bool) -> None:
        """Write an object; with mode `create`, raise AlreadyExistsError if it exists. Raises OSError.

        The file gets its name only when it is complete: it is never visible in part, and an abandoned write leaves
        nothing behind.
        """
        try:
            if self._unnamed and self._create(self._root + path, data):
                return
        except AlreadyExistsError:
            if mode == "create":
                raise
        self._others.put(path, data, mode="create" if mode == "create" else "overwrite", use_multipart=use_multipart)

    def delete(self, path: str) -> None:
        """Delete an object; raises FileNotFoundError, OSError."""
        os.unlink(self._root + path)  # noqa: PTH108  (a Path costs more than the call)

    def _create(self, path: str, data: Buffer) -> bool:
        """Create a file; returns False if the file system does not support unnamed files."""
        try:
            descriptor = _open_unnamed(os.path.dirname(path))  # noqa: PTH120
        except OSError as error:
            if error.errno not in _NO_UNNAMED:
                raise
            self._unnamed = False
            return False
        try:
            _write(descriptor, data)
            # The directory descriptor makes Python follow the link, although the name is absolute.
            os.link(f"{DESCRIPTORS}/{descriptor}", path, src_dir_fd=descriptor)
        except FileExistsError as error:
            raise AlreadyExistsError("the object exists") from error
        finally:
            os.close(descriptor)
        return True


def _open_unnamed(folder: str) -> int:
    flags = os.O_WRONLY | os.O_TMPFILE | os.O_CLOEXEC
    try:
        return os.open(folder, flags, FILE_MODE)
    except FileNotFoundError:
        os.makedirs(folder, exist_ok=True)  # noqa: PTH103
        return os.open(folder, flags, FILE_MODE)


def _write(descriptor: int, data: Buffer) -> None:
    with memoryview(data) as view, view.cast("B") as left:
        written = os.write(descriptor, left)
        while written < left.nbytes:
            written += os.write(descriptor, left[written:])
