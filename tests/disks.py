"""Raw disks created by tests."""

from collections.abc import Mapping
from pathlib import Path


def write_disk(path: Path, size: int, contents: Mapping[int, bytes]) -> Path:
    """Write a sparse raw disk with these bytes at these offsets."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as disk:
        disk.truncate(size)
        for offset, data in contents.items():
            disk.seek(offset)
            disk.write(data)
    return path
