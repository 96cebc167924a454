"""Client of NBD, the protocol in which QEMU serves a disk as it was at one moment.

Fixed newstyle handshake, structured replies and one meta context, `base:allocation` or a dirty bitmap: what an export needs.
Every length that the server states is checked before that much is read.
"""

import socket
import struct
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from graph.storage.errors import DiskIOError, ViewEndedError
from graph.storage.open_file import socket_in

ANSWER_SECONDS = 60.0
ALLOCATION = "base:allocation"
DIRTY_BITMAP = "qemu:dirty-bitmap:"
# Flags of an extent: of the allocation, that it reads as zeros; of a dirty bitmap, that it was changed.
ZERO, DIRTY = 2, 1
# The longest range of one question, far below the protocol's 32 bits.
MAX_RANGE = 1 << 30

_MAGIC, _OPTION_MAGIC, _OPTION_REPLY = 0x4E42444D41474943, 0x49484156454F5054, 0x3E889045565A9
_REQUEST, _STRUCTURED = 0x25609513, 0x668E33EF
_FIXED_NEWSTYLE, _NO_ZEROES = 1, 2
_OPT_GO, _OPT_STRUCTURED, _OPT_SET_META = 7, 8, 10
_REP_ACK, _REP_INFO, _REP_META = 1, 3, 4
_REP_ERROR, _REP_UNKNOWN = 1 << 31, (1 << 31) + 6
_READ, _DISCONNECT, _BLOCK_STATUS = 0, 2, 7
_DONE = 1
_DATA, _IS_HOLE, _STATUS, _IS_ERROR = 1, 2, 5, 1 << 15
# The fixed parts of replies: before data, a whole hole, before extents, and before an error's text.
_DATA_HEAD, _HOLE_BYTES, _STATUS_HEAD, _ERROR_HEAD = 8, 12, 4, 6
_EXPORT_INFO = struct.Struct(">HQH")
# QEMU's limits: 1 MiB of extents, and strings of 4 KiB.
_MOST_STATUS, _MOST_TEXT = 4 + (1 << 20), 1 << 14


class Extent(NamedTuple):
    """A range of the disk, [begin, end), and its flags in the connection's meta context."""

    begin: int
    end: int
    flags: int


class NbdClient:
    """One connection. Threads may share it: one request is under way at a time.

    All methods raise ViewEndedError if the server or the export is gone, DiskIOError if it fails.
    """

    def __init__(self, folder: str | Path, name: str, export: str, context: str = ALLOCATION) -> None:
        """Connect to the socket `name` in a folder, and open an export with a meta context."""
        self._lock = threading.Lock()
        self._handle = 0
        self._socket = _connected(folder, name)
        try:
            self.size_bytes, self._context = self._handshake(export.encode(), context.encode())
        except BaseException:
            self._socket.close()
            raise

    def close(self) -> None:
        """Tell the server that the client leaves, and close the connection."""
        try:
            self._socket.sendall(struct.pack(">IHHQQI", _REQUEST, 0, _DISCONNECT, 0, 0, 0))
        except OSError:
            pass
        finally:
            self._socket.close()

    def read(self, offset: int, view: memoryview) -> None:
        """Fill `view` with the bytes at an offset. Parts of the reply in another order than the disk's are refused."""
        with self._lock:
            for kind, size in self._replies(_READ, offset, len(view)):
                head = self._take(min(size, _DATA_HEAD if kind == _DATA else _HOLE_BYTES))
                count = size - _DATA_HEAD if kind == _DATA else int.from_bytes(head[_DATA_HEAD:], "big")
                is_sound = kind == _DATA or (kind == _IS_HOLE and size == _HOLE_BYTES)
                if not is_sound or int.from_bytes(head[:_DATA_HEAD], "big") != offset or not 0 < count <= len(view):
                    raise _violation()
                if kind == _DATA:
                    self._fill(view[:count])
                else:
                    view[:count] = bytes(count)
                view, offset = view[count:], offset + count
            if view:
                raise _violation()

    def extents(self, begin: int, end: int) -> Iterator[Extent]:
        """Yield the extents of a range, in order."""
        while begin < end:
            for length, flags in self._status(begin, min(end - begin, MAX_RANGE)):
                stop = min(begin + length, end)
                yield Extent(begin, stop, flags)
                begin = stop
                if begin == end:
                    return

    def _status(self, offset: int, length: int) -> list[tuple[int, int]]:
        with self._lock:
            found: list[tuple[int, int]] = []
            for kind, size in self._replies(_BLOCK_STATUS, offset, length):
                if kind != _STATUS or (size - _STATUS_HEAD) % 8 or not _STATUS_HEAD < size <= _MOST_STATUS or found:
                    raise _violation()
                payload = self._take(size)
                if int.from_bytes(payload[:4], "big") != self._context:
                    raise _violation()
                found = list(struct.iter_unpack(">II", payload[4:]))
            if not found or any(count == 0 for count, _ in found):
                raise _violation()
            return found

    def _replies(self, command: int, offset: int, length: int) -> Iterator[tuple[int, int]]:
        """Send a request, and yield the type and length of each part of its reply; the caller reads the part."""
        self._handle += 1
        self._send(struct.pack(">IHHQQI", _REQUEST, 0, command, self._handle, offset, length))
        flags = 0
        while not flags & _DONE:
            magic, flags, kind, handle, size = struct.unpack(">IHHQI", self._take(20))
            if (magic, handle) != (_STRUCTURED, self._handle):
                raise _violation()
            if kind & _IS_ERROR:
                if not _ERROR_HEAD <= size <= _MOST_TEXT:
                    raise _violation()
                raise DiskIOError(f"the hypervisor cannot read the disk: error {self._take(size)[3]}")
            if kind or size:
                yield kind, size

    def _handshake(self, export: bytes, context: bytes) -> tuple[int, int]:
        """Return the size of the export, and the number of the meta context."""
        magic, option_magic, flags = struct.unpack(">QQH", self._take(18))
        if (magic, option_magic) != (_MAGIC, _OPTION_MAGIC) or not flags & _FIXED_NEWSTYLE:
            raise _violation()
        self._send(struct.pack(">I", flags & (_FIXED_NEWSTYLE | _NO_ZEROES)))
        if list(self._option(_OPT_STRUCTURED, b"")):
            raise _violation()
        named = struct.pack(">I", len(export)) + export
        chosen = struct.pack(">II", 1, len(context)) + context
        contexts = [data for kind, data in self._option(_OPT_SET_META, named + chosen) if kind == _REP_META]
        infos = [data for kind, data in self._option(_OPT_GO, named + b"\0\0") if kind == _REP_INFO]
        sizes = [data for data in infos if data[:2] == b"\0\0" and len(data) == _EXPORT_INFO.size]
        if len(contexts) != 1 or contexts[0][4:] != context or len(sizes) != 1:
            raise _violation()
        return _EXPORT_INFO.unpack(sizes[0])[1], int.from_bytes(contexts[0][:4], "big")

    def _option(self, option: int, data: bytes) -> Iterator[tuple[int, bytes]]:
        """Send an option, and yield the type and data of its replies before the acknowledgement."""
        self._send(struct.pack(">QII", _OPTION_MAGIC, option, len(data)) + data)
        while True:
            magic, echo, kind, length = struct.unpack(">QIII", self._take(20))
            if (magic, echo) != (_OPTION_REPLY, option) or length > _MOST_TEXT:
                raise _violation()
            content = self._take(length)
            if kind == _REP_ACK:
                return
            if kind == _REP_UNKNOWN:
                raise ViewEndedError
            if kind & _REP_ERROR:
                raise _violation()
            yield kind, content

    def _send(self, data: bytes) -> None:
        try:
            self._socket.sendall(data)
        except OSError as error:
            raise _failure(error) from error

    def _take(self, count: int) -> bytes:
        data = bytearray(count)
        self._fill(memoryview(data))
        return bytes(data)

    def _fill(self, view: memoryview) -> None:
        while view:
            try:
                got = self._socket.recv_into(view)
            except OSError as error:
                raise _failure(error) from error
            if got == 0:
                raise ViewEndedError
            view = view[got:]


def _connected(folder: str | Path, name: str) -> socket.socket:
    found = socket.socket(socket.AF_UNIX)
    try:
        found.settimeout(ANSWER_SECONDS)
        with socket_in(folder, name) as path:
            found.connect(path)
    except OSError as error:
        found.close()
        raise _failure(error) from error
    return found


def _failure(error: OSError) -> ViewEndedError | DiskIOError:
    if isinstance(error, TimeoutError):
        return DiskIOError(f"the hypervisor did not answer within {ANSWER_SECONDS:.0f} s")
    return ViewEndedError()


def _violation() -> DiskIOError:
    return DiskIOError("the hypervisor's answer violates the protocol NBD")
