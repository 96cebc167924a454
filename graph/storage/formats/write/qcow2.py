"""qcow2, version 3, uncompressed, 64 KiB clusters (QEMU's docs/interop/qcow2.txt).

header | refcount table | refcount blocks | L1 table | L2 tables with data | data clusters
"""

import struct
import sys
from array import array

from graph.storage.chunks.codec import CHUNK_BYTES
from graph.storage.chunks.manifest import Manifest
from graph.storage.formats.write.allocation import Allocation
from graph.storage.formats.write.layout import (
    KIB,
    SECTOR_BYTES,
    Blocks,
    FixedBytes,
    Layout,
    Section,
    TablePages,
    bytes_of,
    rounded,
)

CLUSTER_BITS = 16
CLUSTER_BYTES = 64 * KIB
ENTRIES = CLUSTER_BYTES // 8
REFCOUNTS = CLUSTER_BYTES // 2
CLUSTERS_PER_CHUNK = CHUNK_BYTES // CLUSTER_BYTES
CHUNKS_PER_TABLE = ENTRIES // CLUSTERS_PER_CHUNK
# Flag of an entry: the cluster has one reference, so it may be written in place.
COPIED = 1 << 63
# Header length 104, 16-bit refcounts, then the end of the header extensions.
HEADER = struct.Struct(">4sIQIIQIIQQIIQQQQII8x")


def qcow2(manifest: Manifest) -> Layout:
    """Lay out the disk; the size is rounded up to a multiple of 512."""
    allocation = Allocation.of(manifest)
    tables = _tables(allocation)
    clusters = -(-manifest.size_bytes // CLUSTER_BYTES)
    l1_entries = -(-clusters // ENTRIES)
    data = Blocks(manifest, allocation, aligned=CLUSTER_BYTES)
    l2_length = len(tables) * CLUSTER_BYTES
    l1_length = rounded(8 * l1_entries, CLUSTER_BYTES)
    table_clusters, blocks, total = _refcounted((data.length + l2_length + l1_length) // CLUSTER_BYTES)
    blocks_offset = (1 + table_clusters) * CLUSTER_BYTES
    l1_offset = blocks_offset + blocks * CLUSTER_BYTES
    l2_offset = l1_offset + l1_length
    header = HEADER.pack(
        b"QFI\xfb", 3, 0, 0, CLUSTER_BITS, rounded(manifest.size_bytes, SECTOR_BYTES), 0,
        l1_entries, l1_offset, CLUSTER_BYTES, table_clusters, 0, 0, 0, 0, 0, 4, HEADER.size - 8,
    )  # fmt: skip
    l1 = array("Q", bytes(8 * l1_entries))
    for rank, table in enumerate(tables):
        l1[table] = (l2_offset + rank * CLUSTER_BYTES) | COPIED
    sections: list[Section] = [
        FixedBytes(header, CLUSTER_BYTES),
        FixedBytes(_packed(array("Q", range(blocks_offset, l1_offset, CLUSTER_BYTES))), table_clusters * CLUSTER_BYTES),
        TablePages(blocks * CLUSTER_BYTES, lambda number: _refcounts(total - number * REFCOUNTS)),
        FixedBytes(_packed(l1), l1_length),
        TablePages(l2_length, lambda number: _l2(allocation, tables[number], l2_offset + l2_length)),
        data,
    ]
    assert bytes_of(sections) == total * CLUSTER_BYTES
    return Layout(*sections)


def _tables(allocation: Allocation) -> "array[int]":
    tables = array("I")
    for slot in allocation.blocks:
        if not tables or tables[-1] != slot // CHUNKS_PER_TABLE:
            tables.append(slot // CHUNKS_PER_TABLE)
    return tables


def _refcounted(others: int) -> tuple[int, int, int]:
    """Return the clusters of the refcount table, of its blocks, and of the whole file; they count themselves."""
    table, blocks = 1, 1
    while True:
        total = 1 + table + blocks + others
        needed = -(-total // REFCOUNTS)
        needed_table = -(-needed // ENTRIES)
        if (needed_table, needed) == (table, blocks):
            return table, blocks, total
        table, blocks = needed_table, needed


def _refcounts(left: int) -> bytes:
    return (b"\x00\x01" * min(left, REFCOUNTS)).ljust(CLUSTER_BYTES, b"\0")


def _l2(allocation: Allocation, table: int, data_offset: int) -> bytes:
    entries = array("Q", bytes(CLUSTER_BYTES))
    first = table * CHUNKS_PER_TABLE
    end = data_offset + len(allocation) * CHUNK_BYTES - allocation.short_by // CLUSTER_BYTES * CLUSTER_BYTES
    for slot, rank in allocation.between(first, first + CHUNKS_PER_TABLE):
        offset = data_offset + rank * CHUNK_BYTES
        there = range(offset, min(offset + CHUNK_BYTES, end), CLUSTER_BYTES)
        place = (slot - first) * CLUSTERS_PER_CHUNK
        entries[place : place + len(there)] = array("Q", (cluster | COPIED for cluster in there))
    return _packed(entries)


def _packed(numbers: "array[int]") -> bytes:
    if sys.byteorder == "little":
        numbers.byteswap()
    return numbers.tobytes()
