"""VMDK, monolithicSparse, with grains of 64 KiB (VMware's Virtual Disk Format, 5.0).

header | descriptor | grain directory and tables, twice | grains
"""

import struct
import sys
from array import array

from graph.storage.chunks.codec import CHUNK_BYTES
from graph.storage.chunks.manifest import Manifest
from graph.storage.formats.write.allocation import Allocation
from graph.storage.formats.write.identity import identity
from graph.storage.formats.write.layout import (  # fmt: skip
    KIB,
    PAGE_BYTES,
    SECTOR_BYTES,
    Blocks,
    FixedBytes,
    Layout,
    Section,
    TablePages,
    bytes_of,
    padding,
    rounded,
)

GRAIN_BYTES = 64 * KIB
GRAIN_SECTORS = GRAIN_BYTES // SECTOR_BYTES
CHUNK_GRAINS = CHUNK_BYTES // GRAIN_BYTES
CHUNK_SECTORS = CHUNK_BYTES // SECTOR_BYTES
TABLE_GRAINS = 512
TABLE_SECTORS = TABLE_GRAINS * 4 // SECTOR_BYTES
PAGE_GRAINS = PAGE_BYTES // 4
DESCRIPTOR_OFFSET, DESCRIPTOR_SECTORS = 1, 20
# Newline detection is valid, and there is a redundant grain directory.
FLAGS = 3
LINE_ENDS = b"\n \r\n"
HEADER = struct.Struct("<4sIIQQQQIQQQ?4sH433x")
HEADS, TRACK, MOST_CYLINDERS = 16, 63, 16383


def vmdk(manifest: Manifest, name: str) -> Layout:
    """Lay out the disk under this file name; the size is rounded up to a multiple of 512."""
    allocation = Allocation.of(manifest)
    sectors = -(-manifest.size_bytes // SECTOR_BYTES)
    tables = -(-sectors // (GRAIN_SECTORS * TABLE_GRAINS))
    directory_sectors = rounded(4 * tables, SECTOR_BYTES) // SECTOR_BYTES
    second = DESCRIPTOR_OFFSET + DESCRIPTOR_SECTORS
    first = second + directory_sectors + tables * TABLE_SECTORS
    overhead = rounded(first + directory_sectors + tables * TABLE_SECTORS, GRAIN_SECTORS)
    header = HEADER.pack(
        b"KDMV", 1, FLAGS, sectors, GRAIN_SECTORS, DESCRIPTOR_OFFSET, DESCRIPTOR_SECTORS, TABLE_GRAINS,
        second, first, overhead, False, LINE_ENDS, 0,
    )  # fmt: skip
    end = overhead + len(allocation) * CHUNK_SECTORS - allocation.short_by // GRAIN_BYTES * GRAIN_SECTORS
    grains = TablePages(
        tables * TABLE_SECTORS * SECTOR_BYTES, lambda number: _grains(allocation, number * PAGE_GRAINS, overhead, end)
    )
    sections: list[Section] = [
        FixedBytes(header, SECTOR_BYTES),
        FixedBytes(_descriptor(manifest, name, sectors), DESCRIPTOR_SECTORS * SECTOR_BYTES),
        FixedBytes(_directory(second + directory_sectors, tables), directory_sectors * SECTOR_BYTES),
        grains,
        FixedBytes(_directory(first + directory_sectors, tables), directory_sectors * SECTOR_BYTES),
        grains,
    ]
    gap = padding(bytes_of(sections), GRAIN_BYTES)
    return Layout(*sections, FixedBytes(b"", gap), Blocks(manifest, allocation, aligned=GRAIN_BYTES))


def _directory(first: int, tables: int) -> bytes:
    return _packed(array("I", range(first, first + tables * TABLE_SECTORS, TABLE_SECTORS)))


def _grains(allocation: Allocation, first: int, data: int, end: int) -> bytes:
    """Return one page of grain tables; `data` and `end` are the sectors where the grains begin and end."""
    page = array("I", bytes(PAGE_BYTES))
    first_slot = first // CHUNK_GRAINS
    for slot, rank in allocation.between(first_slot, first_slot + PAGE_GRAINS // CHUNK_GRAINS):
        sector = data + rank * CHUNK_SECTORS
        there = range(sector, min(sector + CHUNK_SECTORS, end), GRAIN_SECTORS)
        place = (slot - first_slot) * CHUNK_GRAINS
        page[place : place + len(there)] = array("I", there)
    return _packed(page)


def _descriptor(manifest: Manifest, name: str, sectors: int) -> bytes:
    # Any number except the one that means "no parent".
    content = identity(manifest, "vmdk").int % 0xFFFFFFFE
    cylinders = min(sectors // (HEADS * TRACK), MOST_CYLINDERS)
    return f"""\
# Disk DescriptorFile
version=1
CID={content:08x}
parentCID=ffffffff
createType="monolithicSparse"

# Extent description
RW {sectors} SPARSE "{name}"

# The Disk Data Base
#DDB

ddb.virtualHWVersion = "4"
ddb.geometry.cylinders = "{cylinders}"
ddb.geometry.heads = "{HEADS}"
ddb.geometry.sectors = "{TRACK}"
ddb.adapterType = "ide"
""".encode()


def _packed(numbers: "array[int]") -> bytes:
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tobytes()
