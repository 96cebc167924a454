"""Answer of an inspection program: one line of JSON, followed by the extents."""

import json
import sys
from array import array
from collections.abc import Callable

from graph.storage.disk_refusals import DiskFormatError


def send(inspect: "Callable[[], tuple[int, array[int] | None]]") -> None:
    """Inspect a file, and print the disk's size and its extents, or why the file is refused."""
    extents: array[int] | None = None
    try:
        size, extents = inspect()
        answer = {"size": size, "mapped": extents is not None}
    except DiskFormatError as refused:
        answer = {"reason": refused.reason, "message": f"{refused}"}
    sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n" + (extents.tobytes() if extents else b""))
