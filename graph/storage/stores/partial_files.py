"""Partially written files of a file store: obstore writes to `key#1`, renames it, and does not list it."""

import stat
from pathlib import Path

# Each file with its modification time in nanoseconds and its size.
PartialFiles = dict[Path, tuple[int, int]]


def find(root: Path) -> PartialFiles:
    """Return the partially written files under a folder, of running or killed writers; raises OSError."""
    return {path: state for path in root.rglob("*#*") if (state := _state(path)) is not None}


def remove(found: PartialFiles) -> int:
    """Delete the files that have not changed since they were found; returns their number. Raises OSError."""
    left = [path for path, state in found.items() if _state(path) == state]
    for path in left:
        path.unlink(missing_ok=True)
    return len(left)


def _state(path: Path) -> tuple[int, int] | None:
    try:
        found = path.lstat()
    except FileNotFoundError:
        return None
    return (found.st_mtime_ns, found.st_size) if stat.S_ISREG(found.st_mode) else None
