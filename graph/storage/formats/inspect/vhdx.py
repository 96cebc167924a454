"""VHDX ([MS-VHDX]): regions, metadata and the block table. Data is then read directly from the file.

`qemu-img info` verifies the checksums.
"""

import struct
from array import array
from uuid import UUID

from graph.storage.disk_refusals import DiskFormatError, DiskRefusalReason, malformed, not_closed, too_large
from graph.storage.formats.inspect import vhdx_log
from graph.storage.formats.inspect.bounded_reader import BoundedReader

_REGIONS_AT = 192 << 10
_REGION_HEADER = struct.Struct("<4sIII")
_REGION = struct.Struct("<16sQII")
_METADATA_HEADER = struct.Struct("<8sHH20x")
_ITEM = struct.Struct("<16sIIII")
_MOST_ENTRIES = 2047
_ONE_MIB = 1 << 20
_METADATA_BYTES = 64 << 10

_BAT = UUID("2dc27766-f623-4200-9d64-115e9bfd4a08").bytes_le
_METADATA = UUID("8b7ca206-4790-4b9a-b8fe-575f050f886e").bytes_le
_PARAMETERS = UUID("caa16737-fa36-4d43-b3b6-33f0aa44e76b").bytes_le
_DISK_SIZE = UUID("2fa54224-cd1b-4876-b211-5dbed83bf4b8").bytes_le
_LOGICAL_SECTOR = UUID("8141bf1d-a96f-4709-ba47-f233a8faab5f").bytes_le
_PARENT = UUID("a8d35f2d-b30b-454d-abf7-d3d84834ab0c").bytes_le

_HAS_PARENT = 2
_BLOCK_BYTES = {_ONE_MIB << bits for bits in range(9)}
_SECTOR_BYTES = (512, 4096)
_CHUNK_SECTORS = 1 << 23
_STATE, _PRESENT, _PARTLY = 7, 6, 7
_EMPTY = frozenset({0, 1, 2, 3, 5})


def inspect(view: BoundedReader, max_bytes: int) -> tuple[int, "array[int]"]:
    """Return the disk's size in bytes and its extents (see `Extents`); raises DiskFormatError."""
    if vhdx_log.is_pending(view):
        # Its tables may be outdated, so this comes first.
        raise not_closed()
    regions = _regions(view)
    items = _items(view, *regions[_METADATA])
    if _PARENT in items:
        raise DiskFormatError(DiskRefusalReason.BACKING_FILE, "the image names a parent image")
    block, flags = view.unpack(struct.Struct("<II"), items[_PARAMETERS], "metadata")
    if flags & _HAS_PARENT:
        raise DiskFormatError(
            DiskRefusalReason.BACKING_FILE, "the image contains only the differences from a parent image"
        )
    (size,) = view.unpack(struct.Struct("<Q"), items[_DISK_SIZE], "metadata")
    (sector,) = view.unpack(struct.Struct("<I"), items[_LOGICAL_SECTOR], "metadata")
    if size > max_bytes:
        raise too_large(size, max_bytes)
    if block not in _BLOCK_BYTES or sector not in _SECTOR_BYTES or size == 0 or size % sector:
        raise malformed("its metadata has invalid sizes")
    return size, _extents(view, size, block, _CHUNK_SECTORS * sector // block, regions[_BAT])


def _regions(view: BoundedReader) -> dict[bytes, tuple[int, int]]:
    signature, _, count, _ = view.unpack(_REGION_HEADER, _REGIONS_AT, "region table")
    if signature != b"regi" or count > _MOST_ENTRIES:
        raise malformed("its region table is invalid")
    found: dict[bytes, tuple[int, int]] = {}
    for at in range(count):
        name, offset, length, required = view.unpack(
            _REGION, _REGIONS_AT + _REGION_HEADER.size + at * _REGION.size, "region table"
        )
        if offset < _ONE_MIB or offset % _ONE_MIB or not length or length % _ONE_MIB or name in found:
            raise malformed("its regions are at invalid offsets")
        view.expect(offset, length, "regions")
        if name not in {_BAT, _METADATA} and required & 1:
            raise malformed("it requires an unknown region")
        found[name] = (offset, length)
    if not {_BAT, _METADATA} <= found.keys():
        raise malformed("it lacks a block table or metadata")
    return found


def _items(view: BoundedReader, offset: int, length: int) -> dict[bytes, int]:
    signature, _, count = view.unpack(_METADATA_HEADER, offset, "metadata")
    if signature != b"metadata" or count > _MOST_ENTRIES:
        raise malformed("its metadata table is invalid")
    found: dict[bytes, int] = {}
    for at in range(count):
        name, place, size, _, _ = view.unpack(_ITEM, offset + _METADATA_HEADER.size + at * _ITEM.size, "metadata")
        if name in found or (size and not _METADATA_BYTES <= place <= place + size <= length):
            raise malformed("its metadata is at an invalid offset")
        found[name] = offset + place
    if not {_PARAMETERS, _DISK_SIZE, _LOGICAL_SECTOR} <= found.keys():
        raise malformed("its metadata is incomplete")
    return found


def _extents(view: BoundedReader, size: int, block: int, ratio: int, region: tuple[int, int]) -> "array[int]":
    offset, length = region
    blocks = -(-size // block)
    count = blocks + (blocks - 1) // ratio
    if 8 * count > length:
        raise malformed("its block table is too short for its disk")
    entries = view.table(offset, count, "Q", "little", "block table")
    found = array("Q")
    for number in range(blocks):
        entry = entries[number + number // ratio]
        state = entry & _STATE
        if state == _PRESENT:
            place = entry & ~(_ONE_MIB - 1)
            start = number * block
            used = min(block, size - start)
            if place < _ONE_MIB or not view.holds(place, used):
                raise DiskFormatError(DiskRefusalReason.TRUNCATED, "the file is truncated within its blocks")
            if found and found[-3] + found[-2] == start and found[-1] + found[-2] == place:
                found[-2] += used
            else:
                found.extend((start, used, place))
        elif state == _PARTLY:
            raise DiskFormatError(
                DiskRefusalReason.BACKING_FILE, "the image contains only the differences from a parent image"
            )
        elif state not in _EMPTY:
            raise malformed("its block table has an unknown entry")
    return found
