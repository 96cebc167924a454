"""Inspection of a file of a foreign format in the sandboxed child, cached until the file changes."""

import json
import logging
import shutil
import sys
import threading
from array import array
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import graph
from graph.storage.chunks.codec import ONE_MIB
from graph.storage.disk_refusals import DiskRefusalReason
from graph.storage.errors import DiskRefusedError, ToolLimitError, ToolMissingError
from graph.storage.formats.inspect.qemu import NOWHERE
from graph.storage.formats.read.raw import Fingerprint
from graph.storage.sandbox import run
from graph.storage.sandbox.run import ChildLimits

# The inspection has tighter limits of its own: 2 s of CPU time for refusals, more for the extent map.
LIMITS = ChildLimits(cpu_seconds=20, seconds=60.0, output_bytes=32 * ONE_MIB)
_KEPT = 32
_PACKAGE = Path(graph.__file__).parent

log = logging.getLogger(__name__)


class Pieces(NamedTuple):
    """The data extents of a disk: start in the disk, length, and offset in the file."""

    starts: "array[int]"
    lengths: "array[int]"
    places: "array[int]"

    def within(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Yield begin, end and file offset of the data in a range of the disk's bytes."""
        at = max(0, bisect_right(self.starts, start) - 1)
        while at < len(self.starts) and self.starts[at] < end:
            begin = max(start, self.starts[at])
            stop = min(end, self.starts[at] + self.lengths[at])
            if begin < stop:
                yield begin, stop, self.places[at] + begin - self.starts[at]
            at += 1


@dataclass(frozen=True)
class InspectedDisk:
    """The disk in a file.

    `pieces` is None if there are too many; with `is_direct`, the file stores them uncompressed.
    """

    size_bytes: int
    pieces: Pieces | None
    is_direct: bool


def inspect_disk(descriptor: int, kind: str, fingerprint: Fingerprint, *, max_bytes: int) -> InspectedDisk:
    """Inspect an open file of a foreign format; the result is cached until the file changes.

    Raises DiskRefusedError and ToolMissingError.
    """
    key = (kind, fingerprint, max_bytes)
    with _lock:
        if key in _surveys:
            _surveys.move_to_end(key)
            return _surveys[key]
    found = _inspected(descriptor, kind, max_bytes)
    with _lock:
        _surveys[key] = found
        while len(_surveys) > _KEPT:
            _surveys.popitem(last=False)
    return found


def forget() -> None:
    """Clear the cache, for benchmarks."""
    with _lock:
        _surveys.clear()


_lock = threading.Lock()
_surveys: OrderedDict[tuple[str, Fingerprint, int], InspectedDisk] = OrderedDict()


def _inspected(descriptor: int, kind: str, max_bytes: int) -> InspectedDisk:
    program = shutil.which("qemu-img")
    if program is None:
        raise ToolMissingError("qemu-img", "qemu-utils")
    command = [
        sys.executable,
        "-I",
        "-m",
        "graph.storage.formats.inspect",
        str(descriptor),
        kind,
        str(max_bytes),
        program,
    ]
    try:
        ended = run.run(
            command,
            limits=LIMITS,
            reads=[descriptor],
            places=[sys.prefix, sys.base_prefix, str(_PACKAGE)],
            listed=[str(_PACKAGE.parent)],
        )
    except ToolLimitError as error:
        raise DiskRefusedError(
            DiskRefusalReason.INSPECTION_LIMIT, f"inspecting the file exceeds the {error.limit} limit"
        ) from error
    line, _, rest = ended.output.partition(b"\n")
    if ended.status or not line:
        # A fault of the inspection itself, so this file is not trusted. The details are only logged.
        log.warning("Inspection failed: %s", ended.errors.decode(errors="replace")[-2000:])
        raise DiskRefusedError(DiskRefusalReason.MALFORMED, "the file cannot be read")
    answer = json.loads(line)
    if "reason" in answer:
        raise DiskRefusedError(DiskRefusalReason(answer["reason"]), answer["message"])
    if not answer["mapped"]:
        return InspectedDisk(answer["size"], None, is_direct=False)
    extents = array("Q")
    extents.frombytes(rest)
    pieces = Pieces(extents[::3], extents[1::3], extents[2::3])
    return InspectedDisk(answer["size"], pieces, is_direct=NOWHERE not in pieces.places)
