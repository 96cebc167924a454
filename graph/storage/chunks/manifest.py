"""Manifests: the ordered chunk digests of one disk, and their file format.

magic (8) | format version (u32) | chunk size (u32) | disk size (u64) | digests (32 each) | SHA-256 of all preceding
bytes.
Little endian. A zero chunk has the digest of that many zeros. A 2 TiB disk has 64 MiB of digests, so no code here
keeps an object for each chunk.
"""

import hashlib
import struct
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain

from typing_extensions import Buffer

from graph.storage.chunks.codec import (
    CHUNK_BYTES,
    DIGEST_BYTES,
    SEGMENT_CHUNKS,
    count_chunks,
    count_segments,
    sha256,
    zero_digest,
)
from graph.storage.chunks.segment_batches import batches
from graph.storage.errors import ManifestCorruptError

MAGIC = b"LABGMAN\x00"
FORMAT_VERSION = 1
_HEADER = struct.Struct("<8sIIQ")
# Bytes of a digest that hash it into the table of first appearances, as machine words.
_WORDS = DIGEST_BYTES // 8

_EMPTY_SEGMENT = zero_digest(CHUNK_BYTES) * SEGMENT_CHUNKS


@dataclass(frozen=True)
class _DigestIndex:
    firsts: "array[int]"
    used_bytes: int


@dataclass(frozen=True)
class Manifest:
    """The content of one disk: its size in bytes and the digests of its chunks, in order."""

    size_bytes: int
    digests: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if self.size_bytes < 1 or len(self.digests) != count_chunks(self.size_bytes) * DIGEST_BYTES:
            raise ValueError(f"{len(self.digests)} bytes of digests do not fit {self.size_bytes} bytes of disk")

    @cached_property
    def digest(self) -> str:
        """The digest of the version: the SHA-256 of all chunk digests in order, in hexadecimal."""
        return hashlib.sha256(self.digests).hexdigest()

    @property
    def chunk_count(self) -> int:
        return len(self.digests) // DIGEST_BYTES

    @property
    def segment_count(self) -> int:
        """The number of segments of the disk, as counted by restore_segment."""
        return count_segments(self.size_bytes)

    def length_at(self, slot: int) -> int:
        """Return the length in bytes of the chunk in a slot; only the last chunk may be shorter."""
        return min(CHUNK_BYTES, self.size_bytes - slot * CHUNK_BYTES)

    def digest_at(self, slot: int) -> bytes:
        return self.digests[slot * DIGEST_BYTES : (slot + 1) * DIGEST_BYTES]

    def is_zero(self, slot: int) -> bool:
        return self.digest_at(slot) == zero_digest(self.length_at(slot))

    def data_slots(self, first: int, last: int) -> list[int]:
        """Return the slots in [first, last) that contain data other than zeros."""
        last = min(last, self.chunk_count)
        part = self.digests[first * DIGEST_BYTES : last * DIGEST_BYTES]
        if part == _EMPTY_SEGMENT:
            return []
        # Only the last slot can have the digest of fewer zeros.
        zero, tail = zero_digest(CHUNK_BYTES), self.chunk_count - 1
        found = [
            first + place
            for place in range(last - first)
            if part[place * DIGEST_BYTES : (place + 1) * DIGEST_BYTES] != zero
        ]
        return found[:-1] if found and found[-1] == tail and self.is_zero(tail) else found

    def data_batches(self) -> list[tuple[int, ...]]:
        """Return the segments that contain data, in batches of about one segment's data.

        Each batch is one durable step.
        """
        return list(batches((index, len(slots)) for index, slots in self._segments()))

    def data_segments(self) -> list[int]:
        """Return the segments that contain data other than zeros."""
        return [index for index, slots in self._segments() if slots]

    def _segments(self) -> Iterator[tuple[int, list[int]]]:
        for index in range(self.segment_count):
            yield index, self.data_slots(index * SEGMENT_CHUNKS, (index + 1) * SEGMENT_CHUNKS)

    @property
    def used_bytes(self) -> int:
        """The size of all non-zero chunks in bytes; repeated chunks count each time."""
        return self._survey.used_bytes

    @property
    def distinct_count(self) -> int:
        """The number of distinct non-zero chunks."""
        return len(self._survey.firsts)

    @property
    def distinct_segment_count(self) -> int:
        """The number of groups of SEGMENT_CHUNKS distinct chunks, as counted by replicate_segment."""
        return -(-self.distinct_count // SEGMENT_CHUNKS)

    @cached_property
    def distinct_bytes(self) -> int:
        """The size of the distinct non-zero chunks in bytes.

        Replication to an empty region transfers these bytes, uncompressed.
        """
        return sum(map(self.length_at, self._survey.firsts))

    def distinct(self, low: int = 0, high: int | None = None) -> Iterator[tuple[bytes, int]]:
        """Yield digest and length of each distinct non-zero chunk, in order of first appearance."""
        for slot in self._survey.firsts[low:high]:
            yield self.digest_at(slot), self.length_at(slot)

    @cached_property
    def _survey(self) -> _DigestIndex:
        # An open-addressing table of slot numbers: 8 bytes a chunk; a set of digests takes more than 130.
        size = 1 << (2 * self.chunk_count).bit_length()
        table = array("I", bytes(4 * size))
        words = memoryview(self.digests).cast("Q")
        firsts = array("I")
        used = 0
        for slot in self._data_slots():
            digest = self.digest_at(slot)
            used += self.length_at(slot)
            place = words[slot * _WORDS] % size
            while (seen := table[place]) and self.digest_at(seen - 1) != digest:
                place = (place + 1) % size
            if not seen:
                table[place] = slot + 1
                firsts.append(slot)
        return _DigestIndex(firsts, used)

    def _data_slots(self) -> Iterator[int]:
        return chain.from_iterable(slots for _, slots in self._segments())

    def to_bytes(self) -> bytes:
        """Return the manifest in its file format."""
        header = _HEADER.pack(MAGIC, FORMAT_VERSION, CHUNK_BYTES, self.size_bytes)
        # The digests of a 2 TiB disk are 64 MiB: they are copied once.
        checksum = hashlib.sha256(header)
        checksum.update(self.digests)
        return b"".join((header, self.digests, checksum.digest()))

    @classmethod
    def parse(cls, data: Buffer) -> "Manifest":
        """Parse a stored manifest; raises ManifestCorruptError if `to_bytes` did not produce it."""
        with memoryview(data) as view:
            if view.nbytes < _HEADER.size + 2 * DIGEST_BYTES:
                raise ManifestCorruptError("the manifest is truncated")
            magic, version, chunk_bytes, size_bytes = _HEADER.unpack_from(view)
            if magic != MAGIC:
                raise ManifestCorruptError("the object is not a manifest")
            if sha256(view[:-DIGEST_BYTES]) != view[-DIGEST_BYTES:].tobytes():
                raise ManifestCorruptError("the manifest is damaged: its checksum differs")
            if (version, chunk_bytes) != (FORMAT_VERSION, CHUNK_BYTES):
                raise ManifestCorruptError(f"format {version} with chunks of {chunk_bytes} bytes is not known")
            try:
                return cls(size_bytes, view[_HEADER.size : -DIGEST_BYTES].tobytes())
            except ValueError as error:
                raise ManifestCorruptError(str(error)) from error
