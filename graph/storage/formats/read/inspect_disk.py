"""Surveys: what a file of a foreign format holds, after it was inspected in a confined child."""

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
from graph.storage.errors import DiskRefused, ToolExceeded, ToolMissing
from graph.storage.formats.inspect.qemu import NOWHERE
from graph.storage.formats.inspect.reasons import Reason
from graph.storage.formats.read.raw import Fingerprint
from graph.storage.sandbox import run
from graph.storage.sandbox.run import Limits

# The inspection bounds itself further: 2 s of CPU time for what is refused, longer for the map of what is not.
LIMITS = Limits(cpu_seconds=20, seconds=60.0, output_bytes=32 * ONE_MIB)
_KEPT = 32
_PACKAGE = Path(graph.__file__).parent

log = logging.getLogger(__name__)


class Pieces(NamedTuple):
    """What of a disk holds data: where each piece starts in the disk, its length, and its place in the file."""

    starts: "array[int]"
    lengths: "array[int]"
    places: "array[int]"

    def within(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Yield begin, end and place of what is in a range of the disk's bytes."""
        at = max(0, bisect_right(self.starts, start) - 1)
        while at < len(self.starts) and self.starts[at] < end:
            begin = max(start, self.starts[at])
            stop = min(end, self.starts[at] + self.lengths[at])
            if begin < stop:
                yield begin, stop, self.places[at] + begin - self.starts[at]
            at += 1


@dataclass(frozen=True)
class Survey:
    """The disk in a file. `pieces` is None for too many of them; `is_direct`: they lie in the file as they are."""

    size_bytes: int
    pieces: Pieces | None
    is_direct: bool


def survey(descriptor: int, kind: str, fingerprint: Fingerprint, *, max_bytes: int) -> Survey:
    """Inspect an open file of a foreign format, once for as long as it is not changed.

    Raises DiskRefused with its reason, and ToolMissing.
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
    """Forget all surveys, for those who measure them."""
    with _lock:
        _surveys.clear()


_lock = threading.Lock()
_surveys: OrderedDict[tuple[str, Fingerprint, int], Survey] = OrderedDict()


def _inspected(descriptor: int, kind: str, max_bytes: int) -> Survey:
    program = shutil.which("qemu-img")
    if program is None:
        raise ToolMissing("qemu-img", "qemu-utils")
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
    except ToolExceeded as error:
        raise DiskRefused(
            Reason.INSPECTION_LIMIT, f"looking at the file takes more {error.limit} than is allowed"
        ) from error
    line, _, rest = ended.output.partition(b"\n")
    if ended.status or not line:
        # A fault of the inspection itself, so not to be trusted with this file; what it was is for the log alone.
        log.warning("An inspection failed: %s", ended.errors.decode(errors="replace")[-2000:])
        raise DiskRefused(Reason.MALFORMED, "the file cannot be made sense of")
    answer = json.loads(line)
    if "reason" in answer:
        raise DiskRefused(Reason(answer["reason"]), answer["message"])
    if not answer["mapped"]:
        return Survey(answer["size"], None, is_direct=False)
    extents = array("Q")
    extents.frombytes(rest)
    pieces = Pieces(extents[::3], extents[1::3], extents[2::3])
    return Survey(answer["size"], pieces, is_direct=NOWHERE not in pieces.places)
