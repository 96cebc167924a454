"""VHD, by Microsoft's Virtual Hard Disk Image Format Specification: fixed and dynamic disks; differencing ones are refused.

The disk's size is the footer's current size, for the images of every creator. Cylinders, heads and sectors are not used:
most creators round them down, so that they leave out the end of the disk, and QEMU, which rounds them up, writes the
same number into the current size (or, before QEMU 1.3 in fixed disks, the size that the file really has).
"""

import struct

from graph.storage.disk_refusals import DiskFormatError, DiskRefusalReason, malformed, too_large
from graph.storage.formats.inspect.bounded_reader import BoundedReader

COOKIE = b"conectix"
_SECTOR_BYTES = 512
# The footers of the oldest writers (before Virtual PC 2004) lack the last byte, which is reserved.
_FOOTER_LENGTHS = (512, 511)
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


def footer(view: BoundedReader) -> tuple[bytes, int] | None:
    """Return the footer at the end of a file, as 512 bytes, and its offset; None if there is no cookie."""
    for length in _FOOTER_LENGTHS:
        start = view.size_bytes - length
        data = view.peek(max(0, start), length)
        if start >= 0 and data.startswith(COOKIE):
            return data.ljust(_SECTOR_BYTES, b"\0"), start
    return None


def is_fixed_disk(view: BoundedReader, found: tuple[bytes, int]) -> bool:
    """Whether a file ends with the valid footer of a fixed disk: it is no disk without this footer."""
    data, start = found
    fields = _FOOTER.unpack_from(data)
    return fields[13] == _FIXED and 0 < fields[9] <= start and _sum(data, _CHECKSUM_AT) == fields[14]


def inspect(view: BoundedReader, max_bytes: int) -> int:
    """Return the disk's size in bytes; raises DiskFormatError."""
    found = footer(view)
    if found is None:
        raise DiskFormatError(DiskRefusalReason.TRUNCATED, "the file is truncated within its footer")
    data, end = found
    fields = _FOOTER.unpack_from(data)
    version, data_offset, size, kind = (fields[at] for at in (2, 3, 9, 13))
    _check_sum(data, _CHECKSUM_AT, "footer")
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
        _check_fixed(view, data_offset, size, end)
    else:
        if view.peek(0, view.size_bytes - end) != data[: view.size_bytes - end]:
            raise malformed("its footer differs from the copy at its start")
        _check_dynamic(view, data_offset, size, end)
    return size


def _check_sum(data: bytes, at: int, what: str) -> None:
    (expected,) = struct.unpack_from(">I", data, at)
    if _sum(data, at) != expected:
        raise malformed(f"the checksum of its {what} differs")


def _sum(data: bytes, at: int) -> int:
    """Return the checksum of a structure whose own checksum is at an offset."""
    return (sum(data) - sum(data[at : at + 4])) ^ 0xFFFFFFFF


def _check_fixed(view: BoundedReader, data_offset: int, size: int, end: int) -> None:
    if view.peek(0, len(COOKIE)) == COOKIE or data_offset != _NOWHERE:
        raise malformed("its footer says fixed, but it has the header of a dynamic disk")
    if size > end:
        raise DiskFormatError(DiskRefusalReason.TRUNCATED, "the file is truncated within its disk")


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
