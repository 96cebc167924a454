"""Bounds-checked reader of a file."""

import errno
import os
import struct
from array import array
from sys import byteorder

from graph.storage.disk_refusals import DiskFormatError, DiskRefusalReason

TYPE_CHECKING = False
if TYPE_CHECKING:
    # It takes longer to import than an inspection.
    from typing import Any, Literal


class BoundedReader:
    """An open file; every read is checked against the file's size."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        status = os.fstat(descriptor)
        self.size_bytes = status.st_size
        # The disk space that the file occupies, without holes.
        self.allocated_bytes = status.st_blocks * 512

    def holds(self, offset: int, length: int) -> bool:
        """Whether [offset, offset + length) lies within the file."""
        return 0 <= offset <= offset + length <= self.size_bytes

    def expect(self, offset: int, length: int, what: str) -> None:
        """Refuse the file if it does not contain `length` bytes at `offset`."""
        if not self.holds(offset, length):
            raise DiskFormatError(DiskRefusalReason.TRUNCATED, f"the file is truncated within its {what}")

    def read(self, offset: int, length: int, what: str) -> bytes:
        """Return exactly `length` bytes; refuse the file if it is shorter."""
        self.expect(offset, length, what)
        data = os.pread(self._descriptor, length, offset)
        if len(data) != length:
            raise DiskFormatError(DiskRefusalReason.TRUNCATED, f"the file is truncated within its {what}")
        return data

    def peek(self, offset: int, length: int) -> bytes:
        """Return up to `length` bytes."""
        return os.pread(self._descriptor, length, offset)

    def allocated(self, offset: int, length: int) -> int:
        """Return how many bytes of a range are not in holes of the file."""
        found, end = 0, min(offset + length, self.size_bytes)
        while offset < end:
            try:
                begin = os.lseek(self._descriptor, offset, os.SEEK_DATA)
                offset = os.lseek(self._descriptor, begin, os.SEEK_HOLE)
            except OSError as error:
                # ENXIO: only holes follow. Other errors: the file system does not report holes.
                return found if error.errno == errno.ENXIO else found + end - offset
            found += max(0, min(offset, end) - begin)
        return found

    def unpack(self, form: struct.Struct, offset: int, what: str) -> "tuple[Any, ...]":
        """Read the fields of a structure."""
        return form.unpack(self.read(offset, form.size, what))

    def table(self, offset: int, count: int, code: "Literal['I', 'Q']", order: str, what: str) -> "array[int]":
        """Read a table of `count` unsigned numbers in the given byte order; `code` is I (4 bytes) or Q (8 bytes)."""
        numbers: array[int] = array(code)
        numbers.frombytes(self.read(offset, count * numbers.itemsize, what))
        if order != byteorder:
            numbers.byteswap()
        return numbers
