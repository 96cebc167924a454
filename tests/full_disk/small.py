"""Small file systems in memory that tests fill completely and empty again."""

import ctypes
import os
from collections.abc import Generator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

_LIBC = ctypes.CDLL(None, use_errno=True)
_MNT_DETACH = 2
ONE_MIB = 1 << 20


class SmallFileSystem:
    """A tmpfs, and the ballast that fills it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._ballast = root / "ballast"

    @property
    def free_bytes(self) -> int:
        found = os.statvfs(self.root)
        return found.f_bavail * found.f_frsize

    def fill(self, leaving: int = 0) -> None:
        """Occupy the free space except for a number of bytes, as another program would."""
        descriptor = os.open(self._ballast, os.O_WRONLY | os.O_CREAT, 0o600)
        try:
            while (missing := self.free_bytes - leaving) > 0:
                # Other processes may occupy space meanwhile.
                with suppress(OSError):
                    os.posix_fallocate(descriptor, os.fstat(descriptor).st_size, missing)
        finally:
            os.close(descriptor)

    def empty(self) -> None:
        """Free the space occupied by `fill`."""
        self._ballast.unlink()


@contextmanager
def small_file_system(root: Path, mib: int) -> Generator[SmallFileSystem]:
    """Mount a file system of a size in MiB on a folder."""
    root.mkdir(parents=True, exist_ok=True)
    if _mount(root, mib) != 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(root))
    try:
        yield SmallFileSystem(root)
    finally:
        _LIBC.umount2(bytes(root), _MNT_DETACH)


@cache
def may_mount() -> bool:
    """Return whether this process may mount file systems."""
    with TemporaryDirectory() as folder:
        if _mount(Path(folder), 1) != 0:
            return False
        _LIBC.umount2(folder.encode(), _MNT_DETACH)
        return True


def _mount(root: Path, mib: int) -> int:
    result: int = _LIBC.mount(b"tmpfs", bytes(root), b"tmpfs", 0, f"size={mib}m,mode=0755".encode())
    return result
