"""Bounds-checked reader of a file."""

import os
import struct
from array import array
from sys import byteorder
from typing import Any, Literal

from graph.storage.formats.inspect.reasons import DiskFormatError, DiskRefusalReason


class BoundedReader:
    """An open file; every read is checked against the file's size."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self.size_bytes = os.fstat(descriptor).st_size

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

    def unpack(self, form: struct.Struct, offset: int, what: str) -> tuple[Any, ...]:
        """Read the fields of a structure."""
        return form.unpack(self.read(offset, form.size, what))

    def table(self, offset: int, count: int, code: Literal["I", "Q"], order: str, what: str) -> "array[int]":
        """Read a table of `count` unsigned numbers in the given byte order; `code` is I (4 bytes) or Q (8 bytes)."""
        numbers: array[int] = array(code)
        numbers.frombytes(self.read(offset, count * numbers.itemsize, what))
        if order != byteorder:
            numbers.byteswap()
        return numbers
