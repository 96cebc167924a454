"""A file's bytes, never read past its end, never more than asked for."""

import os
import struct
from array import array
from sys import byteorder
from typing import Any, Literal

from graph.storage.formats.inspect.reasons import Reason, Refused


class View:
    """An open file as the inspection sees it."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self.size_bytes = os.fstat(descriptor).st_size

    def holds(self, offset: int, length: int) -> bool:
        """Whether [offset, offset + length) lies in the file."""
        return 0 <= offset <= offset + length <= self.size_bytes

    def expect(self, offset: int, length: int, what: str) -> None:
        """Refuse the file unless it holds so many bytes at that place."""
        if not self.holds(offset, length):
            raise Refused(Reason.TRUNCATED, f"the file ends before its {what} does")

    def read(self, offset: int, length: int, what: str) -> bytes:
        """Return exactly these bytes; refuse the file if it has not got them."""
        self.expect(offset, length, what)
        data = os.pread(self._descriptor, length, offset)
        if len(data) != length:
            raise Refused(Reason.TRUNCATED, f"the file ends before its {what} does")
        return data

    def peek(self, offset: int, length: int) -> bytes:
        """Return what there is of these bytes."""
        return os.pread(self._descriptor, length, offset)

    def unpack(self, form: struct.Struct, offset: int, what: str) -> tuple[Any, ...]:
        """Return the fields of a structure."""
        return form.unpack(self.read(offset, form.size, what))

    def table(self, offset: int, count: int, code: Literal["I", "Q"], order: str, what: str) -> "array[int]":
        """Return a table of `count` unsigned numbers, `code` I (4 bytes) or Q (8), in the byte order."""
        numbers: array[int] = array(code)
        numbers.frombytes(self.read(offset, count * numbers.itemsize, what))
        if order != byteorder:
            numbers.byteswap()
        return numbers
