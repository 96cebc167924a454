"""qcow2 (QEMU, docs/interop/qcow2.txt): header, extensions and tables.

`qemu-img check` checks the second-level tables.
"""

import struct
from collections.abc import Iterator

from graph.storage.disk_refusals import DiskFormatError, DiskRefusalReason, malformed, not_closed, too_large
from graph.storage.formats.inspect.bounded_reader import BoundedReader

HEADER = struct.Struct(">4sIQIIQIIQQIIQ")
_HEADER_3 = struct.Struct(">QQQII")
_EXTENSION = struct.Struct(">II")
_BITMAPS = struct.Struct(">IIQQ")
_SNAPSHOT = struct.Struct(">QIHHIIQII")
_SECTOR_BYTES = 512

# Incompatible features.
_DIRTY, _CORRUPT, _DATA_FILE, _COMPRESSION, _EXTENDED_L2 = 1, 2, 4, 8, 16
_KNOWN_FEATURES = _DIRTY | _CORRUPT | _DATA_FILE | _COMPRESSION | _EXTENDED_L2
# Header extensions.
_END, _BITMAP, BACKING_FORMAT = 0, 0x23852875, 0xE2792ACA
REFUSED_EXTENSIONS = {
    BACKING_FORMAT: (DiskRefusalReason.BACKING_FILE, "the image names the format of a backing file"),
    0x44415441: (DiskRefusalReason.EXTERNAL_DATA, "the image names an external data file"),
    0x0537BE77: (DiskRefusalReason.ENCRYPTED, "the image is encrypted"),
}
_MOST_EXTENSIONS = 64

# QEMU's own limits (block/qcow2.h).
_CLUSTER_BITS = range(9, 22)
_MOST_REFCOUNT_ORDER = 6
_MOST_L1_BYTES = 32 << 20
_MOST_REFCOUNT_TABLE_BYTES = 8 << 20
_MOST_SNAPSHOTS = 65536
_MOST_SNAPSHOT_EXTRA = 1024
_MOST_BITMAPS = 65535
# The number of first-level entries that are checked one by one; `qemu-img check` checks the rest.
_MOST_ENTRIES = 1 << 17
OFFSET_MASK = 0x00FFFFFFFFFFFE00
_L1_RESERVED = 0x7F000000000001FF


def inspect(view: BoundedReader, max_bytes: int) -> int:
    """Return the disk's size in bytes; raises DiskFormatError."""
    fields = view.unpack(HEADER, 0, "header")
    _, version, backing, backing_length, cluster_bits, size, crypt, l1_size, l1_offset = fields[:9]
    refcount_table, refcount_clusters, snapshot_count, snapshots = fields[9:]
    if version not in {2, 3}:
        raise malformed(f"version {version} of qcow2 is not supported")
    if cluster_bits not in _CLUSTER_BITS:
        raise malformed("its cluster size is out of range")
    if backing or backing_length:
        raise DiskFormatError(
            DiskRefusalReason.BACKING_FILE, "the image contains only the differences from a backing file"
        )
    if crypt:
        raise DiskFormatError(DiskRefusalReason.ENCRYPTED, "the image is encrypted")
    cluster = 1 << cluster_bits
    features, header_length = check_features(view, cluster) if version == 3 else (0, HEADER.size)  # noqa: PLR2004
    _walk_extensions(view, header_length, cluster)
    if size == 0 or size % _SECTOR_BYTES:
        raise malformed("its disk is not a whole number of sectors")
    if size > max_bytes:
        raise too_large(size, max_bytes)
    check_first_level(view, size, l1_size, l1_offset, cluster, features)
    _check_table(view, refcount_table, refcount_clusters * cluster, cluster, "reference count table")
    if not 0 < refcount_clusters * cluster <= _MOST_REFCOUNT_TABLE_BYTES:
        raise malformed("its reference count table has an invalid size")
    _walk_snapshots(view, snapshots, snapshot_count, cluster)
    return size


def check_features(view: BoundedReader, cluster: int) -> tuple[int, int]:
    """Return the incompatible features and the length of a header of version 3; raises DiskFormatError."""
    features, _, _, refcount_order, header_length = view.unpack(_HEADER_3, HEADER.size, "header")
    if features & _DATA_FILE:
        raise DiskFormatError(DiskRefusalReason.EXTERNAL_DATA, "the image stores its data in another file")
    if features & ~_KNOWN_FEATURES:
        raise malformed("it requires unknown qcow2 features")
    if features & _CORRUPT:
        raise DiskFormatError(
            DiskRefusalReason.CORRUPT, "the image is marked as corrupt; repair it with: qemu-img check -r all"
        )
    if features & _DIRTY:
        raise not_closed()
    if refcount_order > _MOST_REFCOUNT_ORDER:
        raise malformed("its reference counts are too wide")
    shortest = HEADER.size + _HEADER_3.size
    if not shortest <= header_length <= cluster or header_length % 8:
        raise malformed("its header has an invalid length")
    view.expect(0, header_length, "header")
    kind = view.read(shortest, 1, "header")[0] if header_length > shortest else 0
    if kind > 1 or bool(kind) != bool(features & _COMPRESSION):
        raise malformed("its compression type is not supported")
    return features, header_length


def _walk_extensions(view: BoundedReader, offset: int, cluster: int) -> None:
    for kind, place, length in extensions(view, offset, cluster):
        if kind in REFUSED_EXTENSIONS:
            raise DiskFormatError(*REFUSED_EXTENSIONS[kind])
        if kind == _BITMAP:
            _check_bitmaps(view, place, length, cluster)


def extensions(view: BoundedReader, offset: int, cluster: int) -> Iterator[tuple[int, int, int]]:
    """Yield type, offset and length of each header extension; raises DiskFormatError."""
    for _ in range(_MOST_EXTENSIONS):
        # Fewer bytes than an extension's header: QEMU stops there too.
        if offset + _EXTENSION.size > min(cluster, view.size_bytes):
            return
        kind, length = view.unpack(_EXTENSION, offset, "header extensions")
        if kind == _END:
            return
        offset += _EXTENSION.size
        if offset + length > cluster:
            raise malformed("a header extension exceeds its cluster")
        yield kind, offset, length
        offset += (length + 7) & ~7
    raise malformed("it has too many header extensions")


def _check_bitmaps(view: BoundedReader, offset: int, length: int, cluster: int) -> None:
    if length != _BITMAPS.size:
        raise malformed("its bitmap extension has an invalid length")
    count, _, directory_bytes, directory = view.unpack(_BITMAPS, offset, "header extensions")
    if not 0 < count <= _MOST_BITMAPS:
        raise malformed("it has an invalid number of bitmaps")
    _check_table(view, directory, directory_bytes, cluster, "bitmap directory")


def _check_table(view: BoundedReader, offset: int, length: int, cluster: int, what: str) -> None:
    if offset == 0 or offset % cluster:
        raise malformed(f"its {what} is not aligned to a cluster")
    view.expect(offset, length, what)


def check_first_level(view: BoundedReader, size: int, count: int, offset: int, cluster: int, features: int) -> None:
    """Refuse a first-level table that does not fit the disk or the file; raises DiskFormatError."""
    entries = cluster // (16 if features & _EXTENDED_L2 else 8)
    if features & _EXTENDED_L2 and cluster < 1 << 14:
        raise malformed("its clusters are too small for extended tables")
    if not -(-size // (cluster * entries)) <= count <= _MOST_L1_BYTES // 8:
        raise malformed("its first-level table has an invalid size")
    _check_table(view, offset, 8 * count, cluster, "first table")
    for entry in filter(None, view.table(offset, min(count, _MOST_ENTRIES), "Q", "big", "first table")):
        if entry & _L1_RESERVED:
            raise malformed("its first-level table has reserved bits set")
        table = entry & OFFSET_MASK
        if table:
            _check_table(view, table, cluster, cluster, "second table")


def _walk_snapshots(view: BoundedReader, offset: int, count: int, cluster: int) -> None:
    if count == 0:
        return
    if count > _MOST_SNAPSHOTS:
        raise malformed("it has too many snapshots")
    _check_table(view, offset, 0, cluster, "snapshot table")
    for _ in range(count):
        l1_offset, l1_size, id_length, name_length, *_, extra = view.unpack(_SNAPSHOT, offset, "snapshot table")
        if extra > _MOST_SNAPSHOT_EXTRA or 8 * l1_size > _MOST_L1_BYTES:
            raise malformed("a snapshot of it has an invalid size")
        _check_table(view, l1_offset, 8 * l1_size, cluster, "first-level table of a snapshot")
        length = _SNAPSHOT.size + extra + id_length + name_length
        view.expect(offset, length, "snapshot table")
        offset += (length + 7) & ~7
