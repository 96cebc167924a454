"""Overlay of a template disk: a qcow2 file that must still be the one that Lab Gallery created over its base.

Everything that could make a reader open another file, or see other bytes than the virtual machine, is refused. QEMU is not
called: the two levels of tables state which clusters are changed, and reference counts do not matter to readers.
"""

from array import array

from graph.storage.disk_refusals import DiskFormatError, DiskRefusalReason, malformed
from graph.storage.formats.inspect import magic
from graph.storage.formats.inspect.answer import NOWHERE
from graph.storage.formats.inspect.bounded_reader import BoundedReader
from graph.storage.formats.inspect.qcow2 import (
    BACKING_FORMAT,
    HEADER,
    OFFSET_MASK,
    REFUSED_EXTENSIONS,
    check_features,
    check_first_level,
    extensions,
)

_VERSION, _CLUSTER_BITS = 3, 16
_CLUSTER_BYTES = 1 << _CLUSTER_BITS
_ENTRIES = _CLUSTER_BYTES // 8
_MOST_NAME_BYTES = 1023
# About 12 MiB of extents. A disk with more needs at least 32 GiB of changes in single clusters.
MOST_EXTENTS = 1 << 19

# An entry of a second-level table.
_COMPRESSED, _ZEROS = 1 << 62, 1
_RESERVED = 0x3F000000000001FE


def inspect(view: BoundedReader, base: str, size_bytes: int) -> "array[int]":
    """Return the changed extents: start in the disk, length, and offset in the file, or NOWHERE for zeros.

    `base` is the name of the base, relative to the overlay, and `size_bytes` the size of both. Raises DiskFormatError.
    """
    magic.expect(view, "qcow2")
    fields = view.unpack(HEADER, 0, "header")
    _, version, name, name_length, cluster_bits, size, crypt, l1_count, l1_offset, _, _, snapshots, _ = fields
    if (version, cluster_bits) != (_VERSION, _CLUSTER_BITS):
        raise malformed("its version or cluster size is not that of the overlay that was created")
    if crypt:
        raise DiskFormatError(DiskRefusalReason.ENCRYPTED, "the image is encrypted")
    features, header_length = check_features(view, _CLUSTER_BYTES)
    if features:
        raise malformed("it has features that the overlay that was created did not have")
    _check_base(view, header_length, (name, name_length), base)
    if size != size_bytes:
        raise malformed(f"the overlay has {size} bytes and its base {size_bytes}")
    if snapshots:
        raise malformed("the overlay has internal snapshots: delete them with: qemu-img snapshot -d")
    check_first_level(view, size, l1_count, l1_offset, _CLUSTER_BYTES, features)
    return _changed(view, l1_offset, size)


def _check_base(view: BoundedReader, header_length: int, name: tuple[int, int], base: str) -> None:
    formats: list[bytes] = []
    for kind, place, length in extensions(view, header_length, _CLUSTER_BYTES):
        if kind == BACKING_FORMAT:
            formats.append(view.read(place, length, "header extensions"))
        elif kind in REFUSED_EXTENSIONS:
            raise DiskFormatError(*REFUSED_EXTENSIONS[kind])
    offset, length = name
    is_named = 0 < length <= _MOST_NAME_BYTES and offset + length <= _CLUSTER_BYTES
    if not is_named or view.read(offset, length, "header") != base.encode() or formats != [b"raw"]:
        raise DiskFormatError(
            DiskRefusalReason.BACKING_FILE, "the overlay does not name the base that it was created over"
        )


def _changed(view: BoundedReader, l1_offset: int, size: int) -> "array[int]":
    count = -(-size // (_CLUSTER_BYTES * _ENTRIES))
    found = array("Q")
    for number, table in enumerate(view.table(l1_offset, count, "Q", "big", "first table")):
        if not table & OFFSET_MASK:
            continue
        entries = view.table(table & OFFSET_MASK, _ENTRIES, "Q", "big", "second table")
        start = number * _ENTRIES * _CLUSTER_BYTES
        for entry in entries:
            if entry and start < size:
                _add(found, start, min(_CLUSTER_BYTES, size - start), _place(view, entry))
            start += _CLUSTER_BYTES
    return found


def _place(view: BoundedReader, entry: int) -> int | None:
    """Return the offset of a cluster's data, NOWHERE if it is zeros, None if it is the base's."""
    if entry & _COMPRESSED:
        raise malformed("it has compressed clusters, which the overlay that was created did not have")
    place = entry & OFFSET_MASK
    if entry & _RESERVED or place % _CLUSTER_BYTES:
        raise malformed("an entry of its second-level tables is invalid")
    if entry & _ZEROS:
        return NOWHERE
    if place:
        view.expect(place, 1, "data")
    return place or None


def _add(found: "array[int]", start: int, length: int, place: int | None) -> None:
    if place is None:
        return
    if found and found[-3] + found[-2] == start:
        follows = NOWHERE if found[-1] == NOWHERE else found[-1] + found[-2]
        if follows == place:
            found[-2] += length
            return
    if len(found) == 3 * MOST_EXTENTS:
        raise DiskFormatError(
            DiskRefusalReason.INSPECTION_LIMIT,
            f"the overlay has more than {MOST_EXTENTS} extents: convert it to disk.raw with: qemu-img convert -O raw",
        )
    found.extend((start, length, place))
