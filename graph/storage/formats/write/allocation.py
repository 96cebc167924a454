"""Allocation: the blocks of a disk that contain data, so that a file has space for only these."""

from array import array
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from graph.storage.chunks.codec import CHUNK_BYTES, SEGMENT_CHUNKS
from graph.storage.chunks.manifest import Manifest


@dataclass(frozen=True)
class Allocation:
    """The numbers of a disk's data blocks, in order; 4 bytes each."""

    blocks: "array[int]"
    block_bytes: int
    # The bytes by which the last block exceeds the disk's end.
    short_by: int

    @classmethod
    def of(cls, manifest: Manifest, *, chunks_per_block: int = 1) -> "Allocation":
        """Scan a manifest; takes about 0.1 s for 128 GiB of data."""
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
        """Yield each data block in [first, last): its number, and the number of data blocks before it."""
        for rank in range(bisect_left(self.blocks, first), bisect_left(self.blocks, last)):
            yield self.blocks[rank], rank
