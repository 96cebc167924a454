"""VHDX, dynamic, with blocks of 1 MiB (Microsoft's [MS-VHDX]).

1 MiB of identifier, two headers and two region tables | an empty log | metadata | block allocation table | blocks
"""

import struct
import sys
from array import array
from functools import cache
from uuid import UUID

from graph.storage.chunks.manifest import Manifest
from graph.storage.formats.write.allocation import Allocation
from graph.storage.formats.write.identity import identity
from graph.storage.formats.write.layout import (  # fmt: skip
    KIB,
    MIB,
    PAGE_BYTES,
    SECTOR_BYTES,
    Blocks,
    FixedBytes,
    Layout,
    Section,
    TablePages,
    bytes_of,
    rounded,
)

BLOCK_BYTES = MIB
PHYSICAL_SECTOR_BYTES = 4 * KIB
# After this many blocks, the table has an entry for a sector bitmap, used only by disks with a parent.
BLOCKS_PER_BITMAP = (1 << 23) * SECTOR_BYTES // BLOCK_BYTES
# Block states: all zeros, or fully present.
ZERO, PRESENT = 2, 6
REQUIRED, OF_DISK = 4, 2
ENTRY_BYTES = 8
HEADER = struct.Struct("<4sIQ16s16s16sHHIQ")
HEADER_BYTES, REGIONS_BYTES = 4 * KIB, 64 * KIB
ENTRIES_PER_PAGE = PAGE_BYTES // ENTRY_BYTES
CASTAGNOLI = 0x82F63B78

TABLE_REGION = UUID("2dc27766-f623-4200-9d64-115e9bfd4a08")
METADATA_REGION = UUID("8b7ca206-4790-4b9a-b8fe-575f050f886e")
FILE_PARAMETERS = UUID("caa16737-fa36-4d43-b3b6-33f0aa44e76b")
DISK_SIZE = UUID("2fa54224-cd1b-4876-b211-5dbed83bf4b8")
DISK_IDENTITY = UUID("beca12ab-b2e6-4523-93ef-c309e000c746")
LOGICAL_SECTOR = UUID("8141bf1d-a96f-4709-ba47-f233a8faab5f")
PHYSICAL_SECTOR = UUID("cda348c7-445d-4471-9cc9-e9885251c556")


def vhdx(manifest: Manifest) -> Layout:
    """Lay out the disk; the size is rounded up to a multiple of 512."""
    allocation = Allocation.of(manifest)
    blocks = -(-manifest.size_bytes // BLOCK_BYTES)
    entries = blocks + (blocks - 1) // BLOCKS_PER_BITMAP
    table_length = rounded(entries * ENTRY_BYTES, MIB)
    table_offset = 3 * MIB

    def page(number: int) -> bytes:
        return _table(allocation, number * ENTRIES_PER_PAGE, entries, table_offset + table_length)

    headers = [_header(manifest, sequence) for sequence in (1, 2)]
    regions = _regions(table_offset, table_length)
    sections: list[Section] = [
        FixedBytes(b"vhdxfile" + "Lab Gallery".encode("utf-16-le"), 64 * KIB),
        *(FixedBytes(header, 64 * KIB) for header in headers),
        *(FixedBytes(regions, REGIONS_BYTES) for _ in headers),
        FixedBytes(b"", MIB - 5 * 64 * KIB),
        FixedBytes(b"", MIB),
        FixedBytes(_metadata(manifest), MIB),
    ]
    assert bytes_of(sections) == table_offset
    return Layout(*sections, TablePages(table_length, page), Blocks(manifest, allocation))


def _header(manifest: Manifest, sequence: int) -> bytes:
    written, data = identity(manifest, "vhdx file").bytes_le, identity(manifest, "vhdx data").bytes_le
    log_length = log_offset = MIB
    whole = HEADER.pack(b"head", 0, sequence, written, data, bytes(16), 0, 1, log_length, log_offset)
    return _with_checksum(whole.ljust(HEADER_BYTES, b"\0"))


def _regions(table_offset: int, table_length: int) -> bytes:
    entry = struct.Struct("<16sQII")
    return _with_checksum(
        (
            struct.pack("<4sIII", b"regi", 0, 2, 0)
            + entry.pack(METADATA_REGION.bytes_le, 2 * MIB, MIB, 1)
            + entry.pack(TABLE_REGION.bytes_le, table_offset, table_length, 1)
        ).ljust(REGIONS_BYTES, b"\0")
    )


def _metadata(manifest: Manifest) -> bytes:
    size = rounded(manifest.size_bytes, SECTOR_BYTES)
    items = (
        (FILE_PARAMETERS, struct.pack("<II", BLOCK_BYTES, 0), REQUIRED),
        (DISK_SIZE, struct.pack("<Q", size), REQUIRED | OF_DISK),
        (DISK_IDENTITY, identity(manifest, "vhdx disk").bytes_le, REQUIRED | OF_DISK),
        (LOGICAL_SECTOR, struct.pack("<I", SECTOR_BYTES), REQUIRED | OF_DISK),
        (PHYSICAL_SECTOR, struct.pack("<I", PHYSICAL_SECTOR_BYTES), REQUIRED | OF_DISK),
    )
    table, values = struct.pack("<8sHH20x", b"metadata", 0, len(items)), b""
    for kind, value, flags in items:
        table += struct.pack("<16sIII4x", kind.bytes_le, 64 * KIB + len(values), len(value), flags)
        values += value
    return table.ljust(64 * KIB, b"\0") + values


def _table(allocation: Allocation, first: int, entries: int, data_offset: int) -> bytes:
    """Return one page of the table: state and offset of each block; zeros for bitmaps and beyond the last block."""
    group = BLOCKS_PER_BITMAP + 1
    page = array("Q", bytes(PAGE_BYTES))
    last = min(first + ENTRIES_PER_PAGE, entries)
    for entry in range(first, last):
        page[entry - first] = 0 if entry % group == BLOCKS_PER_BITMAP else ZERO
    # A bitmap's entry counts as the block that follows it.
    for block, rank in allocation.between(first - first // group, last - last // group):
        page[block + block // BLOCKS_PER_BITMAP - first] = (data_offset + rank * BLOCK_BYTES) | PRESENT
    if sys.byteorder == "big":
        page.byteswap()
    return page.tobytes()


def _with_checksum(data: bytes) -> bytes:
    return data[:4] + struct.pack("<I", crc32c(data)) + data[8:]


def crc32c(data: bytes) -> int:
    """Return the CRC-32C (Castagnoli) checksum, which zlib does not provide."""
    table, crc = _crc_table(), 0xFFFFFFFF
    for byte in data:
        crc = table[(crc ^ byte) & 0xFF] ^ (crc >> 8)
    return crc ^ 0xFFFFFFFF


@cache
def _crc_table() -> "array[int]":
    table = array("I", range(256))
    for _ in range(8):
        table = array("I", ((value >> 1) ^ (CASTAGNOLI if value & 1 else 0) for value in table))
    return table
