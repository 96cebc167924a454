"""Opening of regular files, without opening anything else: links, pipes and devices are recognised beforehand.

The checks and the opening refer to one inode, so that a file that is replaced meanwhile is never used unchecked.
"""

import errno
import os
import stat
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from graph.storage.errors import DiskBusyError, DiskInvalidError


def open_file(path: Path, flags: int = os.O_RDONLY, *, is_exposed: bool = False) -> int:
    """Return the descriptor of a file that `located` accepts.

    Raises DiskBusyError for an exposed file of another user, because the kernel tells only a file's owner, and root,
    whether a process writes to it.
    """
    with located(path, is_exposed=is_exposed) as handle:
        if is_exposed and os.geteuid() not in (0, os.fstat(handle).st_uid):
            raise DiskBusyError(
                "the disk's file belongs to another user, so a process may write to it unnoticed:"
                " change its owner to the user that runs Lab Gallery"
            )
        return os.open(f"/proc/self/fd/{handle}", flags | os.O_CLOEXEC)


@contextmanager
def located(path: Path, *, is_exposed: bool) -> Generator[int]:
    """Return a descriptor that identifies a regular file without opening it.

    The last component of the path must not be a link. `is_exposed` means that other programs can change the file's
    folder: then the folder must not be a link either, and the file must have no other name, because a hard link can
    give any file of the file system this name. Raises DiskInvalidError.
    """
    try:
        handle = _handle(path, is_exposed=is_exposed)
        try:
            _check(os.fstat(handle), is_exposed=is_exposed)
            yield handle
        finally:
            os.close(handle)
    except FileNotFoundError as error:
        raise DiskInvalidError("the disk file does not exist") from error
    except OSError as error:
        raise DiskInvalidError("the disk file cannot be opened") from error


@contextmanager
def socket_in(folder: str | Path, name: str) -> Generator[str]:
    """Return an address of a socket in a folder that other programs can change; raises OSError if there is none.

    Neither the folder nor the socket may be a link: it could name another socket.
    """
    flags = os.O_PATH | os.O_NOFOLLOW | os.O_CLOEXEC
    place = os.open(folder, flags | os.O_DIRECTORY)
    try:
        handle = os.open(name, flags, dir_fd=place)
    finally:
        os.close(place)
    try:
        if not stat.S_ISSOCK(os.fstat(handle).st_mode):
            raise FileNotFoundError(f"{name} is not a socket")
        yield f"/proc/self/fd/{handle}"
    finally:
        os.close(handle)


def _handle(path: Path, *, is_exposed: bool) -> int:
    links = os.O_NOFOLLOW if is_exposed else 0
    try:
        folder = os.open(path.parent, os.O_PATH | os.O_DIRECTORY | links)
    except OSError as error:
        if is_exposed and error.errno in {errno.ELOOP, errno.ENOTDIR}:
            raise DiskInvalidError("the folder of the disk file is not a folder but a link or a file") from error
        raise
    try:
        return os.open(path.name, os.O_PATH | os.O_NOFOLLOW, dir_fd=folder)
    finally:
        os.close(folder)


def _check(status: os.stat_result, *, is_exposed: bool) -> None:
    if stat.S_ISLNK(status.st_mode):
        raise DiskInvalidError("the disk file is a symbolic link")
    if not stat.S_ISREG(status.st_mode):
        raise DiskInvalidError("the disk file is not a regular file")
    if is_exposed and status.st_nlink != 1:
        raise DiskInvalidError(f"the disk file has {status.st_nlink} names (hard links): copy it to a file of its own")
