"""VHD, dynamic, with blocks of 2 MiB (Microsoft's Virtual Hard Disk Image Format Specification, 1.0).

copy of the footer | header | block allocation table | data blocks, each after its sector bitmap | footer
"""

import struct
import sys
from array import array

from graph.storage.chunks.manifest import Manifest
from graph.storage.formats.write.allocation import Allocation
from graph.storage.formats.write.identity import identity
from graph.storage.formats.write.layout import (
    MIB,
    PAGE_BYTES,
    SECTOR_BYTES,
    Blocks,
    FixedBytes,
    Layout,
    TablePages,
    rounded,
)

BLOCK_CHUNKS = 2
BLOCK_BYTES = BLOCK_CHUNKS * MIB
# All sectors of a block are marked as present; holes within it are zeros.
BITMAP = b"\xff" * (BLOCK_BYTES // SECTOR_BYTES // 8)
NOT_THERE = 0xFFFFFFFF
TABLE_OFFSET = 3 * SECTOR_BYTES
DYNAMIC = 3
# Temporary-file bit cleared, reserved bit set.
FEATURES = 2
# The creator, as with QEMU's option force_size: readers then use the size in the footer instead of cylinders, heads and
# sectors, which cannot express every size.
CREATOR, CREATOR_VERSION, CREATOR_SYSTEM = b"qem2", 0x00050003, b"Wi2k"
FOOTER = struct.Struct(">8sIIQI4sI4sQQHBBII16s428x")
HEADER = struct.Struct(">8sQQIIII16s968x")
MOST_CYLINDERS, MOST_HEADS, MOST_TRACK = 65535, 16, 255


def vhd(manifest: Manifest) -> Layout:
    """Lay out the disk; the size is rounded up to a multiple of 512."""
    allocation = Allocation.of(manifest, chunks_per_block=BLOCK_CHUNKS)
    size = rounded(manifest.size_bytes, SECTOR_BYTES)
    entries = -(-size // BLOCK_BYTES)
    table_length = rounded(4 * entries, SECTOR_BYTES)
    blocks = Blocks(manifest, allocation, BITMAP, BLOCK_BYTES)
    first, stride = (TABLE_OFFSET + table_length) // SECTOR_BYTES, blocks.stride // SECTOR_BYTES

    def page(number: int) -> bytes:
        begin = number * (PAGE_BYTES // 4)
        end = min(begin + PAGE_BYTES // 4, table_length // 4)
        sectors = array("I", [NOT_THERE]) * (end - begin)
        for block, rank in allocation.between(begin, end):
            sectors[block - begin] = first + rank * stride
        if sys.byteorder == "little":
            sectors.byteswap()
        return sectors.tobytes()

    footer = _footer(manifest, size)
    return Layout(
        FixedBytes(footer, FOOTER.size), FixedBytes(_header(entries), HEADER.size), TablePages(table_length, page), blocks,
        FixedBytes(footer, FOOTER.size),
    )  # fmt: skip


def _footer(manifest: Manifest, size: int) -> bytes:
    # No time stamp: the file is reproducible.
    given = (
        b"conectix", FEATURES, 0x00010000, FOOTER.size, 0, CREATOR, CREATOR_VERSION, CREATOR_SYSTEM, size, size,
        *geometry(size // SECTOR_BYTES), DYNAMIC,
    )  # fmt: skip
    unique = identity(manifest, "vhd").bytes
    return FOOTER.pack(*given, _checksum(FOOTER.pack(*given, 0, unique)), unique)


def _header(entries: int) -> bytes:
    given = (b"cxsparse", (1 << 64) - 1, TABLE_OFFSET, 0x00010000, entries, BLOCK_BYTES)
    return HEADER.pack(*given, _checksum(HEADER.pack(*given, 0, bytes(16))), bytes(16))


def _checksum(data: bytes) -> int:
    return ~sum(data) & 0xFFFFFFFF


def geometry(sectors: int) -> tuple[int, int, int]:
    """Return cylinders, heads and sectors for each track, by the specification's appendix.

    Their product may be smaller.
    """
    sectors = min(sectors, MOST_CYLINDERS * MOST_HEADS * MOST_TRACK)
    if sectors >= MOST_CYLINDERS * MOST_HEADS * 63:
        return sectors // MOST_TRACK // MOST_HEADS, MOST_HEADS, MOST_TRACK
    track, heads = 17, max(4, -(-(sectors // 17) // 1024))
    for longer in (31, 63):
        if sectors // track >= heads * 1024 or heads > MOST_HEADS:
            track, heads = longer, MOST_HEADS
    return sectors // track // heads, heads, track
