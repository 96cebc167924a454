"""Layouts: a file as a sequence of sections, each of which computes the pieces of any of its byte ranges."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple, Protocol

from graph.storage.chunks.codec import CHUNK_BYTES, ZEROS
from graph.storage.chunks.manifest import Manifest
from graph.storage.formats.write.allocation import Allocation

KIB, MIB = 1 << 10, 1 << 20
SECTOR_BYTES = 512
# How much of a table is computed at a time.
PAGE_BYTES = 64 * KIB


class DiskPart(NamedTuple):
    """Bytes [begin, end) of the chunk in a slot."""

    slot: int
    begin: int
    end: int


# Literal bytes, bytes to compute, or bytes of the disk; at most a chunk each.
Piece = bytes | Callable[[], bytes] | DiskPart


class Section(Protocol):
    """A contiguous part of a file."""

    @property
    def length(self) -> int:
        """The size in bytes."""
        ...

    def pieces(self, begin: int, end: int) -> Iterator[Piece]:
        """Yield the pieces of the bytes [begin, end), in order."""
        ...


class Layout:
    """A whole file; deterministic for a given disk."""

    def __init__(self, *sections: Section) -> None:
        self._sections = sections
        self._ends = list(accumulate(section.length for section in sections))
        self.size_bytes = self._ends[-1]

    def pieces(self, begin: int, end: int) -> Iterator[Piece]:
        """Yield the pieces of the file's bytes [begin, end), in order."""
        for index in range(bisect_right(self._ends, begin), len(self._sections)):
            section, start = self._sections[index], self._ends[index] - self._sections[index].length
            if start >= end:
                return
            yield from section.pieces(max(begin - start, 0), min(end - start, section.length))


@dataclass(frozen=True)
class FixedBytes:
    """Fixed bytes, padded with zeros to a length."""

    data: bytes
    length: int

    def pieces(self, begin: int, end: int) -> Iterator[Piece]:
        if begin < len(self.data):
            yield self.data[begin:end]
        yield from zeros(end - max(begin, len(self.data)))


@dataclass(frozen=True)
class TablePages:
    """A table that is too large to keep in memory: `page` computes one page of it, by number from 0."""

    length: int
    page: Callable[[int], bytes]

    def pieces(self, begin: int, end: int) -> Iterator[Piece]:
        for number in range(begin // PAGE_BYTES, -(-end // PAGE_BYTES)):
            yield self._part(number, slice(max(0, begin - number * PAGE_BYTES), end - number * PAGE_BYTES))

    def _part(self, number: int, part: slice) -> Callable[[], bytes]:
        return lambda: self.page(number)[part]


@dataclass(frozen=True)
class WholeDisk:
    """The disk from its first to its last byte."""

    manifest: Manifest

    @property
    def length(self) -> int:
        return self.manifest.size_bytes

    def pieces(self, begin: int, end: int) -> Iterator[Piece]:
        return _disk(self.manifest, begin, end)


@dataclass(frozen=True)
class Blocks:
    """The disk's data blocks in sequence, each preceded by the same bytes.

    A block that extends beyond the disk's end is padded with zeros to a multiple of `aligned` bytes.
    """

    manifest: Manifest
    allocation: Allocation
    front: bytes = b""
    aligned: int = CHUNK_BYTES

    @property
    def stride(self) -> int:
        return len(self.front) + self.allocation.block_bytes

    @property
    def length(self) -> int:
        return len(self.allocation) * self.stride - (self.allocation.short_by // self.aligned) * self.aligned

    def pieces(self, begin: int, end: int) -> Iterator[Piece]:
        for rank in range(begin // self.stride, -(-end // self.stride)):
            low, high = max(0, begin - rank * self.stride), min(self.stride, end - rank * self.stride)
            if low < len(self.front):
                yield self.front[low:high]
            origin = self.allocation.blocks[rank] * self.allocation.block_bytes - len(self.front)
            if high > len(self.front):
                yield from _disk(self.manifest, origin + max(low, len(self.front)), origin + high)


def zeros(count: int) -> Iterator[bytes]:
    """Yield `length` zeros, or nothing if `length` is less than one."""
    for start in range(0, count, CHUNK_BYTES):
        yield ZEROS[: count - start]


def padding(length: int, aligned: int) -> int:
    """Return the number of bytes missing to the next multiple."""
    return -length % aligned


def rounded(length: int, aligned: int) -> int:
    """Round up to the next multiple."""
    return length + padding(length, aligned)


def bytes_of(sections: Sequence[Section]) -> int:
    """Return the total size of sections in bytes."""
    return sum(section.length for section in sections)


def _disk(manifest: Manifest, begin: int, end: int) -> Iterator[Piece]:
    """Yield the disk's bytes; bytes beyond its end are zeros."""
    inside = min(end, manifest.size_bytes)
    while begin < inside:
        slot, low = divmod(begin, CHUNK_BYTES)
        high = min(CHUNK_BYTES, inside - slot * CHUNK_BYTES)
        yield ZEROS[: high - low] if manifest.is_zero(slot) else DiskPart(slot, low, high)
        begin += high - low
    yield from zeros(end - begin)
