"""The log of a VHDX ([MS-VHDX] 2.3): changes of its tables that a writer has not applied, such as one that lost power."""

import struct
from array import array

from graph.storage.formats.inspect.bounded_reader import BoundedReader

_HEADERS_AT = (64 << 10, 128 << 10)
_HEADER_BYTES = 4096
# Signature, checksum, sequence, file and data identifiers, log identifier, log and file version, length and offset of
# the log.
_HEADER = struct.Struct("<4sIQ16s16s16sHHIQ")
_ENTRY_BYTES = 4096
# Signature, checksum, length, tail, sequence, descriptors, reserved, log identifier.
_ENTRY = struct.Struct("<4sIIIQII16s")
_CHECKSUM = slice(4, 8)
_NO_LOG = bytes(16)
# A bound of the time that checksums take.
_MOST_BYTES = 4 << 20


def is_pending(view: BoundedReader) -> bool:
    """Whether the log has an entry that its reader must apply first."""
    found = [header for start in _HEADERS_AT if (header := _header(view.peek(start, _HEADER_BYTES))) is not None]
    if not found:
        return False
    _, _, _, _, _, log, _, _, length, offset = max(found, key=lambda header: header[2])
    if log == _NO_LOG:
        return False
    left = _MOST_BYTES
    for start in range(offset, min(offset + length, view.size_bytes), _ENTRY_BYTES):
        packed = view.peek(start, _ENTRY.size)
        if len(packed) < _ENTRY.size:
            return False
        signature, checksum, entry_bytes, _, sequence, _, _, name = _ENTRY.unpack(packed)
        if signature != b"loge" or name != log or not sequence or not 0 < entry_bytes <= length:
            continue
        left -= entry_bytes
        if left < 0 or _is_valid(view.peek(start, entry_bytes), checksum):
            return True
    return False


def _header(data: bytes) -> tuple[bytes, int, int, bytes, bytes, bytes, int, int, int, int] | None:
    if len(data) < _HEADER_BYTES:
        return None
    fields = _HEADER.unpack_from(data)
    return fields if fields[0] == b"head" and _is_valid(data, fields[1]) else None


def _is_valid(data: bytes, checksum: int) -> bool:
    zeroed = bytearray(data)
    zeroed[_CHECKSUM] = bytes(4)
    return _crc32c(zeroed) == checksum


def _crc32c(data: bytes | bytearray) -> int:
    value = 0xFFFFFFFF
    for byte in data:
        value = _TABLE[(value ^ byte) & 0xFF] ^ (value >> 8)
    return value ^ 0xFFFFFFFF


def _table() -> "array[int]":
    table = array("I", range(256))
    for _ in range(8):
        table = array("I", ((value >> 1) ^ (0x82F63B78 if value & 1 else 0) for value in table))
    return table


_TABLE = _table()
