"""Free space of a file system, and the check that precedes every large write."""

import errno
import os
from dataclasses import dataclass
from pathlib import Path

ONE_GIB = 1 << 30
# The default of the free space to keep: this size, or this share of a smaller file system.
DEFAULT_KEPT_BYTES = ONE_GIB
DEFAULT_KEPT_PART = 20


@dataclass(frozen=True)
class Space:
    """The size of a file system, and what this user can still write to it, in bytes."""

    total_bytes: int
    free_bytes: int

    def kept_bytes(self, keep_free_gb: float | None) -> int:
        """Return the number of bytes to keep free; `keep_free_gb` is the setting, None its default."""
        if keep_free_gb is None:
            return min(DEFAULT_KEPT_BYTES, self.total_bytes // DEFAULT_KEPT_PART)
        return int(keep_free_gb * ONE_GIB)

    def has_room(self, expected_bytes: int, keep_free_gb: float | None) -> bool:
        """Whether this many bytes can be written and enough space stays free."""
        return self.free_bytes - expected_bytes >= self.kept_bytes(keep_free_gb)


def space_of(path: Path) -> Space:
    """Return the space of the file system that holds a path, or will hold it; raises OSError."""
    while not path.exists() and path != path.parent:
        path = path.parent
    found = os.statvfs(path)
    return Space(found.f_blocks * found.f_frsize, found.f_bavail * found.f_frsize)


def require_room(path: Path, expected_bytes: int, keep_free_gb: float | None) -> None:
    """Raise OSError (ENOSPC) unless this many bytes can be written there and enough space stays free."""
    space = space_of(path)
    if not space.has_room(expected_bytes, keep_free_gb):
        kept = space.kept_bytes(keep_free_gb) / ONE_GIB
        reason = f"no space left: {kept:.3g} GiB must stay free (keep_free_gb)" if kept else os.strerror(errno.ENOSPC)
        raise OSError(errno.ENOSPC, reason)
