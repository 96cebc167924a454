"""Inspection of a file of a foreign format in the sandboxed child, cached until the file changes."""

import logging
import sys
import threading
from array import array
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import graph
from graph.storage.chunks.codec import ONE_MIB
from graph.storage.disk_refusals import DiskFormatError, DiskRefusalReason, malformed
from graph.storage.errors import DiskRefusedError, ToolLimitError
from graph.storage.formats.inspect.answer import NOWHERE
from graph.storage.formats.inspect.bounded_reader import BoundedReader
from graph.storage.formats.inspect.extents import check_expansion
from graph.storage.formats.inspect.vmdk import MAX_GRAIN_BYTES
from graph.storage.formats.read.qemu import QemuImage
from graph.storage.formats.read.raw import Fingerprint
from graph.storage.sandbox import run
from graph.storage.sandbox.run import ChildLimits

# Refusals are fast; the list of the extents of a fragmented image takes longer.
LIMITS = ChildLimits(cpu_seconds=2, seconds=60.0, output_bytes=32 * ONE_MIB)
MAP_LIMITS = LIMITS._replace(cpu_seconds=20)
_KEPT = 32
_PACKAGE = Path(graph.__file__).parent
_PROGRAM = "graph.storage.formats.inspect"
_OVERLAY_PROGRAM = f"{_PROGRAM}.overlay_main"

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

    Raises DiskRefusedError, ToolMissingError and SandboxMissingError.
    """
    return _cached((kind, fingerprint, max_bytes), lambda: _inspected(descriptor, kind, max_bytes))


def inspect_overlay(descriptor: int, fingerprint: Fingerprint, *, base: str, size_bytes: int) -> Pieces:
    """Return what an open overlay changes of its base: extents, with the offset NOWHERE for zeros. Cached likewise.

    `base` is the name that the overlay must have for its base. Raises DiskRefusedError and SandboxMissingError.
    """

    def inspected() -> InspectedDisk:
        with _refusals():
            _, extents = _parsed(_OVERLAY_PROGRAM, descriptor, f"{size_bytes}", base, limits=MAP_LIMITS)
        assert extents is not None
        return InspectedDisk(size_bytes, Pieces(extents[::3], extents[1::3], extents[2::3]), is_direct=True)

    pieces = _cached((f"overlay {base}", fingerprint, size_bytes), inspected).pieces
    assert pieces is not None
    return pieces


def _cached(key: tuple[str, Fingerprint, int], inspect: Callable[[], InspectedDisk]) -> InspectedDisk:
    with _lock:
        if key in _surveys:
            _surveys.move_to_end(key)
            return _surveys[key]
    found = inspect()
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
    with _refusals():
        size, extents = _parsed(_PROGRAM, descriptor, kind, f"{max_bytes}")
        image = QemuImage(descriptor, kind)
        if not _is_same_size(kind, size, image.virtual_bytes()):
            raise malformed("its size differs from the size that QEMU reads")
        image.check()
        if kind != "vhdx":
            with image.map() as mapped:
                if mapped is None:
                    check_expansion(BoundedReader(descriptor), size, None)
                else:
                    words = (kind, f"{size}", f"{mapped}")
                    _, extents = _parsed(_PROGRAM, descriptor, *words, reads=(mapped,), limits=MAP_LIMITS)
    if extents is None:
        return InspectedDisk(size, None, is_direct=False)
    pieces = Pieces(extents[::3], extents[1::3], extents[2::3])
    return InspectedDisk(size, pieces, is_direct=NOWHERE not in pieces.places)


@contextmanager
def _refusals() -> Generator[None]:
    """Convert the errors of the inspection to DiskRefusedError."""
    try:
        yield
    except DiskFormatError as refused:
        raise DiskRefusedError(refused.reason, f"{refused}") from refused
    except ToolLimitError as error:
        raise DiskRefusedError(
            DiskRefusalReason.INSPECTION_LIMIT, f"inspecting the file exceeds the {error.limit} limit"
        ) from error


def _parsed(
    program: str, descriptor: int, *words: str, reads: tuple[int, ...] = (), limits: ChildLimits = LIMITS
) -> "tuple[int, array[int] | None]":
    """Run an inspection program; return the disk's size and its extents, if it printed them."""
    is_plain = program == _OVERLAY_PROGRAM
    python = [] if is_plain else [sys.executable, "-I", "-B", "-m"]
    ended = run.run(
        [*python, program, str(descriptor), *words],
        limits=limits,
        reads=[descriptor, *reads],
        places=[*_python_folders(), str(_PACKAGE)],
        listed=[str(_PACKAGE.parent)],
        folder=str(_PACKAGE.parent) if is_plain else None,
    )
    line, _, rest = ended.output.partition(b"\n")
    if ended.status or not line:
        # A fault of the inspection itself, so this file is not trusted. The details are only logged.
        log.warning("Inspection failed: %s", ended.errors.decode(errors="replace")[-2000:])
        raise DiskFormatError(DiskRefusalReason.MALFORMED, "the file cannot be read")
    kind, _, said = line.decode().partition(" ")
    if kind == "refused":
        reason, _, message = said.partition(" ")
        raise DiskFormatError(DiskRefusalReason(reason), message)
    if kind == "disk":
        return int(said), None
    extents = array("Q")
    extents.frombytes(rest)
    return int(said), extents


def _python_folders() -> list[str]:
    """Return the folders of Python and its packages, not all of a prefix such as /usr or /opt."""
    folders = [f"{prefix}/{name}" for prefix in {sys.prefix, sys.base_prefix} for name in ("bin", "lib", "lib64")]
    return [*folders, f"{sys.prefix}/pyvenv.cfg"]


def _is_same_size(kind: str, size: int, qemu_size: int) -> bool:
    # QEMU uses the capacity in a VMDK's header as its size; some creators round it up to whole grains.
    return size == qemu_size or (kind == "vmdk" and size < qemu_size < size + MAX_GRAIN_BYTES)
