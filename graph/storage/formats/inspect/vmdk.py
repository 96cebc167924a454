"""VMDK, by VMware's Virtual Disk Format 5.0: sparse files that are complete in themselves, monolithic or for streaming.

The descriptor is read as bytes: creators write the file's name in the encoding of their system (UTF-8, GBK, cp1252,
Shift_JIS), and renaming the file does not change it. The name is not used, and QEMU does not open it in these kinds of
image, unless the capacity is 0, which is refused.
"""

import re
import struct
from typing import NamedTuple

from graph.storage.disk_refusals import DiskFormatError, DiskRefusalReason, malformed, too_large
from graph.storage.formats.inspect.bounded_reader import BoundedReader

_SECTOR_BYTES = 512
# Magic, version, flags, capacity, grain size, descriptor and its size, entries a table, redundant and first directory,
# overhead, unclean, newline test, compression.
_HEADER = struct.Struct("<4sIIQQQQIQQQB4sH")
_MARKER = struct.Struct("<QII496x")
_NEWLINES, _REDUNDANT, _COMPRESSED, _MARKERS = 1 << 0, 1 << 1, 1 << 16, 1 << 17
_AT_END = 0xFFFFFFFFFFFFFFFF
_FOOTER_BYTES = 3 * _SECTOR_BYTES
_FOOTER_MARKER, _END_MARKER = 3, 0
_VERSIONS = (1, 2, 3)
_TABLE_ENTRIES = 512
_GRAIN_SECTORS = {1 << bits for bits in range(3, 12)}
_DESCRIPTOR_AT = 1
_MOST_DESCRIPTOR_BYTES = (1 << 20) - 1
_MOST_DIRECTORY_BYTES = 32 << 20

# The largest grain that is accepted.
MAX_GRAIN_BYTES = max(_GRAIN_SECTORS) * _SECTOR_BYTES

_TYPES = frozenset({b"monolithicsparse", b"streamoptimized"})
_FIELD = re.compile(rb'([A-Za-z]+)\s*=\s*"?([^"]*)"?')
_CID_DIGITS = 8
# The extent is this file, under any name. A path means another file. A backslash is no sign of one: in Shift_JIS and
# GBK it is the second byte of many characters.
_EXTENT = re.compile(rb'(?:RW|RDONLY)\s+([0-9]{1,19})\s+SPARSE\s+"[^/]+"(?:\s+0)?', re.IGNORECASE)
_EXTENT_LINE = re.compile(rb"(?:RW|RDONLY|NOACCESS)\s", re.IGNORECASE)
# An empty line, a comment, or an entry of the disk's database.
_SKIPPED_LINE = re.compile(rb"$|#|ddb\.[^\s=]+\s*=", re.IGNORECASE)
# QEMU searches for this word in the whole text, including comments and names.
_PARENT_NAME = b"parentfilenamehint"


class _Header(NamedTuple):
    magic: bytes
    version: int
    flags: int
    capacity: int
    grain: int
    descriptor: int
    descriptor_sectors: int
    entries: int
    redundant: int
    directory: int
    overhead: int
    unclean: int
    newlines: bytes
    compression: int


def inspect(view: BoundedReader, max_bytes: int) -> int:
    """Return the disk's size in bytes; raises DiskFormatError."""
    if view.peek(0, 4) != b"KDMV":
        raise DiskFormatError(
            DiskRefusalReason.EXTERNAL_DATA, ("the file is only the descriptor of a disk whose data is in other files")
        )
    packed = view.read(0, _HEADER.size, "header")
    header = _Header(*_HEADER.unpack(packed))
    _check_header(header)
    size = header.capacity * _SECTOR_BYTES
    if size > max_bytes:
        raise too_large(size, max_bytes)
    nominal = _described_sectors(view, header.descriptor, header.descriptor_sectors)
    if size == 0:
        raise malformed("its disk is empty")
    directory = _footers_directory(view, packed) if header.directory == _AT_END else header.directory
    view.expect(0, header.overhead * _SECTOR_BYTES, "tables")
    count = -(-header.capacity // (header.grain * header.entries))
    _check_directory(view, directory, count)
    if header.flags & _REDUNDANT and header.redundant != _AT_END:
        _check_directory(view, header.redundant, count)
    # Some creators round the capacity up to whole grains; the descriptor then has the disk's own size.
    is_rounded = 0 < nominal < header.capacity == -(-nominal // header.grain) * header.grain
    return nominal * _SECTOR_BYTES if is_rounded else size


def descriptor_bytes(view: BoundedReader) -> int:
    """Return the length of the descriptor of a file that `inspect` accepts."""
    return _Header(*view.unpack(_HEADER, 0, "header")).descriptor_sectors * _SECTOR_BYTES


def _check_header(header: _Header) -> None:
    if header.version not in _VERSIONS or header.entries != _TABLE_ENTRIES or header.grain not in _GRAIN_SECTORS:
        raise malformed("its version or sizes are not supported")
    if header.flags & _NEWLINES and header.newlines != b"\n \r\n":
        raise malformed("its line endings were converted, as by a text-mode transfer")
    if header.compression > 1 or bool(header.compression) != bool(header.flags & _COMPRESSED):
        raise malformed("its compression type is not supported")


def _footers_directory(view: BoundedReader, header: bytes) -> int:
    data = view.read(view.size_bytes - _FOOTER_BYTES, _FOOTER_BYTES, "footer")
    footer = data[_SECTOR_BYTES : _SECTOR_BYTES + _HEADER.size]
    directory_at = slice(56, 64)
    first, last = _MARKER.unpack_from(data), _MARKER.unpack_from(data, 2 * _SECTOR_BYTES)
    if first[1:] != (0, _FOOTER_MARKER) or last != (0, 0, _END_MARKER):
        raise malformed("its footer is invalid")
    # The footer is authoritative; if header and footer differ, readers could see different disks.
    if footer[: directory_at.start] + footer[directory_at.stop :] != header[:56] + header[64:]:
        raise malformed("its footer differs from its header")
    (directory,) = struct.unpack("<Q", footer[directory_at])
    if directory == _AT_END:
        raise malformed("its footer refers to another footer")
    return directory


def _check_directory(view: BoundedReader, sector: int, count: int) -> None:
    if sector == 0 or 4 * count > _MOST_DIRECTORY_BYTES:
        raise malformed("its grain directory has an invalid size or offset")
    for entry in filter(None, view.table(sector * _SECTOR_BYTES, count, "I", "little", "directory")):
        view.expect(entry * _SECTOR_BYTES, 4 * _TABLE_ENTRIES, "tables")


def _described_sectors(view: BoundedReader, sector: int, sectors: int) -> int:
    """Check the descriptor and return the sectors of its extent."""
    length = sectors * _SECTOR_BYTES
    if sector != _DESCRIPTOR_AT or not 0 < length <= _MOST_DESCRIPTOR_BYTES:
        raise malformed("its descriptor is at an invalid offset")
    data, _, rest = view.read(sector * _SECTOR_BYTES, length, "description").partition(b"\0")
    left_over = rest.strip(b"\0")
    # QEMU rewrites the text in place when the CID changes; a shorter CID leaves the last bytes of the old text behind.
    if len(left_over) > _CID_DIGITS or not data.endswith(left_over):
        raise malformed("its descriptor continues after its end")
    if _PARENT_NAME in data.lower():
        raise DiskFormatError(DiskRefusalReason.BACKING_FILE, "the image names a parent image")
    fields: dict[bytes, bytes] = {}
    extents: list[int] = []
    for line in filter(_is_read, map(bytes.strip, data.splitlines())):
        if _EXTENT_LINE.match(line):
            extents.append(_extent_sectors(line))
        elif (field := _FIELD.fullmatch(line)) and field[1].lower() not in fields:
            fields[field[1].lower()] = field[2].lower()
        else:
            raise malformed("its descriptor has an unknown line")
    _check_fields(fields, len(extents))
    return extents[0]


def _is_read(line: bytes) -> bool:
    return not _SKIPPED_LINE.match(line)


def _extent_sectors(line: bytes) -> int:
    if extent := _EXTENT.fullmatch(line):
        return int(extent[1])
    raise DiskFormatError(DiskRefusalReason.EXTERNAL_DATA, "the image names other files for its data")


def _check_fields(fields: dict[bytes, bytes], extents: int) -> None:
    if fields.get(b"parentcid", b"ffffffff") != b"ffffffff":
        raise DiskFormatError(
            DiskRefusalReason.BACKING_FILE, "the image contains only the differences from a parent image"
        )
    if fields.get(b"createtype") not in _TYPES or extents != 1:
        raise DiskFormatError(DiskRefusalReason.EXTERNAL_DATA, "the image type stores data in other files")
