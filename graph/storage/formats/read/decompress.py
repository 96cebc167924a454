"""Unpacking: a part of a disk, from a file that keeps its data compressed, into a file without a name."""

import os
import tempfile
from pathlib import Path

from graph.free_space import require_room
from graph.storage.chunks.codec import ONE_MIB
from graph.storage.errors import DiskFailed, DiskRefused, ToolExceeded
from graph.storage.formats.inspect.qemu import named, opening
from graph.storage.formats.inspect.reasons import Reason
from graph.storage.sandbox.run import Limits, path_of, qemu_img

# For one part: slow machines unpack some 20 MB/s.
CPU_SECONDS, SECONDS = 300, 900.0
# Beside what it holds in memory, QEMU reserves room for its threads' stacks.
MEMORY_BYTES = 1024 * ONE_MIB


def unpacked(descriptor: int, kind: str, start: int, length: int) -> int:
    """Return the descriptor of a file that holds `length` bytes of the disk, from `start` on; its zeros are holes.

    It lies where temporary files do (TMPDIR), and is gone when it is closed, however that comes about. Raises
    DiskRefused when the data cannot be unpacked, DiskFailed when there is no room, and ToolMissing.
    """
    folder = tempfile.gettempdir()
    _expect_room(folder, length)
    target = os.open(folder, os.O_TMPFILE | os.O_RDWR | os.O_CLOEXEC, 0o600)
    try:
        os.ftruncate(target, length)
        _convert(descriptor, kind, start, length, target)
    except DiskRefused:
        os.close(target)
        # Whoever shares the folder may have filled it meanwhile.
        _expect_room(folder, length)
        raise
    except BaseException:
        os.close(target)
        raise
    return target


def _expect_room(folder: str, length: int) -> None:
    try:
        require_room(Path(folder), length, 0)
    except OSError as error:
        raise DiskFailed(f"no room to unpack the disk in TMPDIR: {error.strerror}", full=True) from error


def _convert(descriptor: int, kind: str, start: int, length: int, target: int) -> None:
    source = opening(kind, path_of(descriptor))
    part = named({"driver": "raw", "offset": start, "size": length, "file": source})
    try:
        ended = qemu_img(
            ["convert", "-n", "--target-is-zero", "-W", "-O", "raw", part, path_of(target)],
            limits=Limits(CPU_SECONDS, MEMORY_BYTES, length, SECONDS),
            reads=[descriptor],
            writes=[target],
        )
    except ToolExceeded as error:
        raise DiskRefused(
            Reason.INSPECTION_LIMIT, f"unpacking the disk takes more {error.limit} than is allowed"
        ) from error
    if ended.status:
        raise DiskRefused(Reason.CORRUPT, "the image's data cannot be unpacked")
