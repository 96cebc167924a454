"""VHD, by Microsoft's Virtual Hard Disk Image Format Specification: fixed and dynamic disks; differencing ones are refused.

The disk's size is the footer's current size, for the images of every creator. Cylinders, heads and sectors are not used:
most creators round them down, so that they leave out the end of the disk, and QEMU, which rounds them up, writes the
same number into the current size (or, before QEMU 1.3 in fixed disks, the size that the file really has).
"""

import struct

from graph.storage.disk_refusals import DiskFormatError, DiskRefusalReason, malformed, too_large
from graph.storage.formats.inspect.bounded_reader import BoundedReader

_SECTOR_BYTES = 512
# Cookie, features, version, data offset, time, creator and its version and system, original and current size, geometry,
# disk type, checksum.
_FOOTER = struct.Struct(">8sIIQI4sI4sQQHBBII")
_DYNAMIC = struct.Struct(">8sQQIIII")
_DYNAMIC_BYTES = 1024
_FIXED, _DYNAMIC_TYPE, _DIFFERENCING = 2, 3, 4
_VERSION = 0x00010000
_NOWHERE = 0xFFFFFFFFFFFFFFFF
_UNUSED = 0xFFFFFFFF
_CHECKSUM_AT = 64
_DYNAMIC_CHECKSUM_AT = 36
_PARENT_FIELDS = slice(40, 768)
_BLOCK_BYTES = {1 << bits for bits in range(12, 29)}
_MOST_ENTRIES = (256 << 20) // 4


def is_fixed(view: BoundedReader) -> bool:
    """Whether the file is the disk itself, followed by a footer."""
    return view.peek(0, 8) != b"conectix"


def inspect(view: BoundedReader, max_bytes: int) -> int:
    """Return the disk's size in bytes; raises DiskFormatError."""
    end = view.size_bytes - _SECTOR_BYTES
    footer = view.read(end, _SECTOR_BYTES, "footer")
    fields = _FOOTER.unpack_from(footer)
    version, data_offset, size, kind = (fields[at] for at in (2, 3, 9, 13))
    if fields[0] != b"conectix":
        raise DiskFormatError(DiskRefusalReason.TRUNCATED, "the file is truncated within its footer")
    _check_sum(footer, _CHECKSUM_AT, "footer")
    if kind == _DIFFERENCING:
        raise DiskFormatError(
            DiskRefusalReason.BACKING_FILE, "the image contains only the differences from a parent image"
        )
    if version != _VERSION or kind not in {_FIXED, _DYNAMIC_TYPE}:
        raise malformed("its footer has an unsupported version or type")
    if size > max_bytes:
        raise too_large(size, max_bytes)
    if size == 0 or size % _SECTOR_BYTES:
        raise malformed("its disk is not a whole number of sectors")
    if kind == _FIXED:
        _check_fixed(view, data_offset, size)
    else:
        if view.peek(0, _SECTOR_BYTES) != footer:
            raise malformed("its footer differs from the copy at its start")
        _check_dynamic(view, data_offset, size, end)
    return size


def _check_sum(data: bytes, at: int, what: str) -> None:
    (expected,) = struct.unpack_from(">I", data, at)
    if (sum(data) - sum(data[at : at + 4])) ^ 0xFFFFFFFF != expected:
        raise malformed(f"the checksum of its {what} differs")


def _check_fixed(view: BoundedReader, data_offset: int, size: int) -> None:
    if not is_fixed(view) or data_offset != _NOWHERE:
        raise malformed("its footer says fixed, but it has the header of a dynamic disk")
    view.expect(0, size + _SECTOR_BYTES, "disk")


def _check_dynamic(view: BoundedReader, offset: int, size: int, end: int) -> None:
    if offset % _SECTOR_BYTES or offset < _SECTOR_BYTES:
        raise malformed("its dynamic header is at an invalid offset")
    header = view.read(offset, _DYNAMIC_BYTES, "dynamic header")
    cookie, _, table, version, count, block, _ = _DYNAMIC.unpack_from(header)
    if cookie != b"cxsparse" or version != _VERSION:
        raise malformed("its dynamic header is not supported")
    _check_sum(header, _DYNAMIC_CHECKSUM_AT, "dynamic header")
    if any(header[_PARENT_FIELDS]):
        raise DiskFormatError(DiskRefusalReason.BACKING_FILE, "the image names a parent image")
    if block not in _BLOCK_BYTES:
        raise malformed("its block size is out of range")
    if not -(-size // block) <= count <= _MOST_ENTRIES or table % _SECTOR_BYTES:
        raise malformed("its block table has an invalid size or offset")
    bitmap = -(-block // _SECTOR_BYTES // 8 // _SECTOR_BYTES) * _SECTOR_BYTES
    last = max(filter(_UNUSED.__ne__, view.table(table, count, "I", "big", "block table")), default=0)
    if last and last * _SECTOR_BYTES + bitmap + block > end:
        raise DiskFormatError(DiskRefusalReason.TRUNCATED, "the file is truncated within its blocks")
