"""Data extents of an image: start in the disk, length, and offset in the file, as three numbers each in one array."""

import json
from array import array
from collections.abc import Iterable, Iterator

from graph.storage.disk_refusals import DiskFormatError, DiskRefusalReason
from graph.storage.formats.inspect.answer import NOWHERE
from graph.storage.formats.inspect.bounded_reader import BoundedReader

# An image with more extents is read by converting it.
MOST_EXTENTS = 1 << 17
# The expansion limit, as a multiple of the disk space that the file occupies, and the expansion that every image is
# allowed.
MAX_EXPANSION = 100
EXPANSION_ALLOWANCE = 64 << 20


def parsed(lines: Iterable[str]) -> "array[int] | None":
    """Return the data extents in the output of `qemu-img map`, or None if there are too many."""
    found = array("Q")
    for start, length, place in _data(lines):
        if found and _follows(found, start, place):
            found[-2] += length
        elif len(found) == 3 * MOST_EXTENTS:
            return None
        else:
            found.extend((start, length, place))
    return found


def _data(lines: Iterable[str]) -> Iterator[tuple[int, int, int]]:
    # One line for each extent, so that only one is held in memory.
    for line in lines:
        if piece := line.strip().strip("[],"):
            extent = json.loads(piece)
            if extent["data"] and not extent["zero"]:
                yield extent["start"], extent["length"], extent.get("offset", NOWHERE)


def _follows(found: "array[int]", start: int, place: int) -> bool:
    last_start, last_length, last_place = found[-3:]
    if last_start + last_length != start:
        return False
    return place == last_place == NOWHERE or (NOWHERE not in {place, last_place} and last_place + last_length == place)


def check_expansion(view: BoundedReader, size: int, extents: "array[int] | None") -> None:
    """Refuse an image whose data is much larger than its file."""
    data_bytes = size if extents is None else _data_bytes(view, extents)
    # Not the file's length: holes make a file as long as its creator likes.
    if data_bytes > EXPANSION_ALLOWANCE + MAX_EXPANSION * view.allocated_bytes:
        raise DiskFormatError(
            DiskRefusalReason.EXPANDS_TOO_MUCH,
            f"the file expands to {data_bytes} bytes, more than {MAX_EXPANSION} times the {view.allocated_bytes} bytes"
            " of disk space that it occupies",
        )


def _data_bytes(view: BoundedReader, extents: "array[int]") -> int:
    """Return the bytes of data, without those that a hole of the file supplies: an empty preallocated disk is no bomb."""
    stored = zip(extents[1::3], extents[2::3], strict=True)
    return sum(length if place == NOWHERE else view.allocated(place, length) for length, place in stored)
