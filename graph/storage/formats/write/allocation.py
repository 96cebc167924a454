"""Allocation: which blocks of a disk hold data, so that a file has room for these and no others."""

from array import array
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from graph.storage.chunks.codec import CHUNK_BYTES, SEGMENT_CHUNKS
from graph.storage.chunks.manifest import Manifest


@dataclass(frozen=True)
class Allocation:
    """The numbers of a disk's blocks with data, in order: 4 bytes each, however large the disk."""

    blocks: "array[int]"
    block_bytes: int
    # What the last of these blocks reaches beyond the disk's end.
    short_by: int

    @classmethod
    def of(cls, manifest: Manifest, *, chunks_per_block: int = 1) -> "Allocation":
        """Look through a manifest: about 0.1 s for 128 GiB of data."""
        blocks = array("I")
        for segment in range(manifest.segment_count):
            for slot in manifest.data_slots(segment * SEGMENT_CHUNKS, (segment + 1) * SEGMENT_CHUNKS):
                block = slot // chunks_per_block
                if not blocks or blocks[-1] != block:
                    blocks.append(block)
        block_bytes = chunks_per_block * CHUNK_BYTES
        end = (blocks[-1] + 1) * block_bytes if blocks else 0
        return cls(blocks, block_bytes, max(0, end - manifest.size_bytes))

    def __len__(self) -> int:
        return len(self.blocks)

    def between(self, first: int, last: int) -> Iterator[tuple[int, int]]:
        """Yield the blocks in [first, last) that hold data, each as its number and how many such come before it."""
        for rank in range(bisect_left(self.blocks, first), bisect_left(self.blocks, last)):
            yield self.blocks[rank], rank
