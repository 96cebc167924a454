"""Answer of an inspection program: one line, followed by the extents.

The line is `disk SIZE`, `extents SIZE`, or `refused REASON MESSAGE`. The library for JSON takes longer to import than most
inspections. Each extent is three numbers: start in the disk, length, and offset in the file.
"""

import sys
from array import array
from collections.abc import Callable

from graph.storage.disk_refusals import DiskFormatError

# The offset of data that is nowhere in the file as it is: QEMU reports none, for example for compressed data.
NOWHERE = 0xFFFFFFFFFFFFFFFF


def send(inspect: "Callable[[], tuple[int, array[int] | None]]") -> None:
    """Inspect a file, and print the disk's size and its extents, or why the file is refused."""
    extents: array[int] | None = None
    try:
        size, extents = inspect()
        line = f"disk {size}" if extents is None else f"extents {size}"
    except DiskFormatError as refused:
        line = f"refused {refused.reason} {refused}"
    sys.stdout.buffer.write(line.encode() + b"\n" + (extents.tobytes() if extents else b""))
