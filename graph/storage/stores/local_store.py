"""File objects: objects that are files here, read and created by the system's own calls.

obstore's calls for files wait for threads of its own: for an object of some hundred KiB that costs as much again as
the reading and writing. What is rarer, listing, overwriting and deleting, is left to it, and all writing where the file
system knows no files without names.
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
class Content:
    """What `get` gives."""

    _data: bytes

    def bytes(self) -> bytes:
        return self._data


class FileObjects:
    """The objects under a directory, with obstore's methods, as far as a region needs them."""

    def __init__(self, root: Path) -> None:
        self._root = f"{root}/"
        self._others = LocalStore(root)
        self._unnamed = hasattr(os, "O_TMPFILE") and os.path.isdir(DESCRIPTORS)  # noqa: PTH112

    def __getattr__(self, name: str) -> Any:
        return getattr(self._others, name)

    def head(self, path: str) -> dict[str, int]:
        """Return the object's size; raises FileNotFoundError, OSError."""
        return {"size": os.stat(self._root + path).st_size}  # noqa: PTH116  (a Path costs more than the call)

    def get(self, path: str) -> Content:
        """Read an object; raises FileNotFoundError, OSError."""
        descriptor = os.open(self._root + path, os.O_RDONLY | os.O_CLOEXEC)
        try:
            size = os.fstat(descriptor).st_size
            # Objects get their names when they are whole, so one read has it all; a short one is seen as damage.
            return Content(os.pread(descriptor, size, 0))
        finally:
            os.close(descriptor)

    def put(self, path: str, data: Buffer, *, mode: str, use_multipart: bool) -> None:
        """Write an object, with mode `create` unless there is one: AlreadyExistsError. Raises OSError.

        The file has no name before it is whole: it is never seen in part, and nothing stays of one that was given up.
        """
        if mode == "create" and self._unnamed and self._create(self._root + path, data):
            return
        self._others.put(path, data, mode="create" if mode == "create" else "overwrite", use_multipart=use_multipart)

    def _create(self, path: str, data: Buffer) -> bool:
        """Create a file; False if the file system has none without names."""
        try:
            descriptor = _open_unnamed(os.path.dirname(path))  # noqa: PTH120
        except OSError as error:
            if error.errno not in _NO_UNNAMED:
                raise
            self._unnamed = False
            return False
        try:
            _write(descriptor, data)
            # With a folder given, though the name is absolute, since only then Python has the link followed.
            os.link(f"{DESCRIPTORS}/{descriptor}", path, src_dir_fd=descriptor)
        except FileExistsError as error:
            raise AlreadyExistsError("the object exists already") from error
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
