"""Decompression of one part of a disk into an unnamed temporary file."""

import os
from pathlib import Path

from graph.free_space.space import require_room
from graph.storage.chunks.codec import ONE_MIB
from graph.storage.disk_refusals import DiskRefusalReason
from graph.storage.errors import DiskIOError, DiskRefusedError, ToolLimitError
from graph.storage.formats.read.qemu import named, opening
from graph.storage.sandbox.run import ChildLimits, path_of, qemu_img

# For one part: slow machines decompress about 20 MB/s.
CPU_SECONDS, SECONDS = 300, 900.0
# In addition to the memory it uses, QEMU reserves address space for its threads' stacks.
MEMORY_BYTES = 1024 * ONE_MIB


def unpacked(descriptor: int, kind: str, start: int, length: int) -> int:
    """Return the descriptor of a file with `length` bytes of the disk, from `start`; its zeros are holes.

    The file is in the temporary folder (TMPDIR) and disappears when it is closed. Raises DiskRefusedError if the data
    cannot be decompressed, DiskIOError if no space is left, ToolMissingError and SandboxMissingError.
    """
    # Not `tempfile.gettempdir()`: it chooses another folder permanently if this one is full at its first call.
    folder = os.environ.get("TMPDIR") or "/tmp"  # noqa: S108  (the file has no name)
    _expect_room(folder, length)
    target = os.open(folder, os.O_TMPFILE | os.O_RDWR | os.O_CLOEXEC, 0o600)
    try:
        os.ftruncate(target, length)
        _convert(descriptor, kind, start, length, target)
    except DiskRefusedError:
        os.close(target)
        # Another program may have filled the folder in the meantime.
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
        raise DiskIOError(f"no room to decompress the disk in TMPDIR: {error.strerror}", full=True) from error


def _convert(descriptor: int, kind: str, start: int, length: int, target: int) -> None:
    source = opening(kind, path_of(descriptor))
    part = named({"driver": "raw", "offset": start, "size": length, "file": source})
    try:
        ended = qemu_img(
            ["convert", "-n", "--target-is-zero", "-W", "-O", "raw", part, path_of(target)],
            limits=ChildLimits(CPU_SECONDS, MEMORY_BYTES, length, SECONDS),
            reads=[descriptor],
            writes=[target],
        )
    except ToolLimitError as error:
        raise DiskRefusedError(
            DiskRefusalReason.INSPECTION_LIMIT, f"decompressing the disk exceeds the {error.limit} limit"
        ) from error
    if ended.status:
        raise DiskRefusedError(DiskRefusalReason.CORRUPT, "the image's data cannot be decompressed")
