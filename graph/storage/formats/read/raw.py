"""Raw disks: files that are the disk byte for byte. Only data is read, not holes."""

import errno
import fcntl
import os
import signal
import struct
import time
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from graph.storage.chunks.codec import CHUNK_BYTES, SEGMENT_CHUNKS, count_chunks, count_segments
from graph.storage.chunks.segment_batches import batches, load_of
from graph.storage.errors import DiskBusyError, DiskChangedError, DiskInvalidError, DiskIOError
from graph.storage.open_file import open_file

MAX_DISK_BYTES = 8 << 40
# The unit of `st_blocks`.
SECTOR_BYTES = 512
# QEMU does not use flock: it locks this byte of an image that it may write to (block/file-posix.c).
_QEMU_WRITER_BYTE = 101
_FLOCK = struct.Struct("@hhqqi4x")
_NO_SEEK_HOLE = frozenset({errno.EINVAL, errno.ENOTSUP, errno.ENOSYS})
# Between its fork and its exec, a child of this process holds copies of descriptors that are closed already.
_LEASE_TRIES, _LEASE_PAUSE_SECONDS = 4, 0.02
# A client without a delegation or an oplock answers EAGAIN to every lease, even if no process has the file open.
_NO_LEASES_ON = frozenset({"nfs", "nfs4", "cifs", "smb3"})
_NO_LOCKS = frozenset({errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS, errno.EINVAL})


class Fingerprint(NamedTuple):
    """The file attributes that change when the file is written to."""

    size_bytes: int
    modified_ns: int
    changed_ns: int
    inode: int


class _Load(NamedTuple):
    """The numbers of a segment's slots with data and of those that the disk inherits from its base, and their bytes."""

    segment: int
    slots: int
    inherited: int
    size_bytes: int

    def batched(self, *, is_base_stored: bool) -> int:
        """Return the segment's load in a batch."""
        return load_of(self.slots - self.inherited, self.inherited) if is_base_stored else self.slots


def file_system_type(descriptor: int) -> str | None:
    """Return the type of the file system that holds an open file, None if the kernel does not list its mount."""
    status = os.fstat(descriptor)
    device = f"{os.major(status.st_dev)}:{os.minor(status.st_dev)}"
    try:
        mounts = Path("/proc/self/mountinfo").read_text(errors="replace").splitlines()
    except OSError:
        return None
    for mount in mounts:
        fields, _, source = mount.partition(" - ")
        if fields.split()[2] == device:
            return source.split()[0]
    return None


class RawDisk:
    """An open raw disk that no process writes to. Close it, or use it in a `with`."""

    def __init__(self, path: Path, *, max_bytes: int = MAX_DISK_BYTES, is_exposed: bool = False) -> None:
        """Open the disk; `open_file` explains `is_exposed`.

        Raises DiskInvalidError if it is not a readable raw disk, DiskBusyError if it is being written to.
        """
        self._descriptor = open_file(path, is_exposed=is_exposed)
        try:
            self.size_bytes = self._admitted_size(max_bytes)
            self._lock()
            self._refuse_running_vm()
            self._refuse_writers()
        except BaseException:
            self.close()
            raise

    def _admitted_size(self, max_bytes: int) -> int:
        status = os.fstat(self._descriptor)
        if status.st_size == 0:
            raise DiskInvalidError("the disk file is empty")
        if status.st_size > max_bytes:
            raise DiskInvalidError(f"the disk has {status.st_size} bytes; the limit is {max_bytes}")
        return status.st_size

    def _lock(self) -> None:
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise DiskBusyError("the disk is in use: another program holds its lock") from error
        except OSError as error:
            if error.errno not in _NO_LOCKS:
                raise DiskIOError(f"the disk cannot be locked: {error.strerror}") from error

    def _refuse_running_vm(self) -> None:
        asked = _FLOCK.pack(fcntl.F_WRLCK, os.SEEK_SET, _QEMU_WRITER_BYTE, 1, 0)
        try:
            answer = fcntl.fcntl(self._descriptor, fcntl.F_OFD_GETLK, asked)
        except OSError:
            return
        if _FLOCK.unpack(answer)[0] != fcntl.F_UNLCK:
            raise DiskBusyError("the disk is in use: a running VM writes to it")

    def _refuse_writers(self) -> None:
        """Raise DiskBusyError while a process has the file open for writing, or mapped, or mounted by a loop device.

        The kernel grants a read lease on no such file, whether the writer takes a lock or not. Only the file's owner
        and root may ask, and network file systems have no answer: there, only locks and the fingerprint remain.
        """
        for left in reversed(range(_LEASE_TRIES)):
            if not self._has_writer():
                return
            if not left:
                raise DiskBusyError("the disk is in use: a process has its file open for writing")
            time.sleep(_LEASE_PAUSE_SECONDS)

    def _has_writer(self) -> bool:
        try:
            # A process that opens the file at this moment breaks the lease: the default signal would end us.
            fcntl.fcntl(self._descriptor, fcntl.F_SETSIG, signal.SIGURG)
            fcntl.fcntl(self._descriptor, fcntl.F_SETLEASE, fcntl.F_RDLCK)
        except OSError as error:
            return error.errno == errno.EAGAIN and file_system_type(self._descriptor) not in _NO_LEASES_ON
        fcntl.fcntl(self._descriptor, fcntl.F_SETLEASE, fcntl.F_UNLCK)
        return False

    def __enter__(self) -> "RawDisk":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def is_decompressed(self) -> bool:
        """Whether the disk's data is compressed in its file, and therefore slow to read."""
        return False

    def close(self) -> None:
        os.close(self._descriptor)

    @property
    def descriptor(self) -> int:
        return self._descriptor

    def file_of(self, slot: int) -> int | None:
        """Return the descriptor of a file that has the slot's bytes at the same place; None if there is none."""
        return self._descriptor

    @property
    def allocated_bytes(self) -> int:
        """The disk space that the file occupies, without holes."""
        return os.fstat(self._descriptor).st_blocks * SECTOR_BYTES

    @property
    def chunk_count(self) -> int:
        return count_chunks(self.size_bytes)

    def fingerprint(self) -> Fingerprint:
        status = os.fstat(self._descriptor)
        return Fingerprint(status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino)

    def expect(self, expected: Fingerprint | None) -> None:
        """Raise DiskChangedError if the disk differs from the fingerprint; None skips the check."""
        if expected is not None and self.fingerprint() != tuple(expected):
            raise DiskChangedError("the disk was changed while it was being read")

    def extents(self, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
        """Yield [begin, end) of each data extent in a range of bytes. Not thread-safe."""
        end = self.size_bytes if end is None else min(end, self.size_bytes)
        while start < end:
            begin = self._seek(start, os.SEEK_DATA)
            if begin is None or begin >= end:
                return
            start = self._seek(begin, os.SEEK_HOLE) or end
            yield begin, min(start, end)

    def _seek(self, offset: int, whence: int) -> int | None:
        try:
            return os.lseek(self._descriptor, offset, whence)
        except OSError as error:
            if error.errno == errno.ENXIO:
                return None
            if error.errno in _NO_SEEK_HOLE:
                # The file system does not report holes, so everything counts as data.
                return offset if whence == os.SEEK_DATA else self.size_bytes
            raise DiskIOError(f"the disk cannot be read: {error.strerror}") from error

    def data_slots(self, first: int = 0, last: int | None = None) -> list[int]:
        """Return the chunk slots in [first, last) that contain data."""
        end = None if last is None else last * CHUNK_BYTES
        slots: list[int] = []
        for begin, stop in self.extents(first * CHUNK_BYTES, end):
            fresh = max(begin // CHUNK_BYTES, slots[-1] + 1 if slots else 0)
            slots.extend(range(fresh, count_chunks(stop)))
        return slots

    def data_batches(self, *, is_base_stored: bool = False) -> list[tuple[int, ...]]:
        """Return the segments that contain data, in batches of about one segment's data.

        Each batch is one durable step. If the region has the chunks of the base, those that the disk inherits are not
        read but looked for.
        """
        return list(batches((load.segment, load.batched(is_base_stored=is_base_stored)) for load in self._loads))

    def data_segments(self) -> list[int]:
        """Return the segments that contain data."""
        return [load.segment for load in self._loads]

    def data_bytes(self) -> int:
        """Return the size of all slots that contain data, in bytes: what an export of the disk processes."""
        return sum(load.size_bytes for load in self._loads)

    @cached_property
    def _loads(self) -> list[_Load]:
        """The segments that contain data."""
        found = (
            (index, self.data_slots(index * SEGMENT_CHUNKS, (index + 1) * SEGMENT_CHUNKS))
            for index in range(count_segments(self.size_bytes))
        )
        return [
            _Load(index, len(slots), sum(map(self.inherits, slots)), self._size_of(slots))
            for index, slots in found
            if slots
        ]

    def _size_of(self, slots: list[int]) -> int:
        return (len(slots) - 1) * CHUNK_BYTES + self.length_at(slots[-1])

    def inherits(self, slot: int) -> bool:
        """Whether a slot's bytes are certainly those of the base that the disk was created over."""
        return False

    def length_at(self, slot: int) -> int:
        return min(CHUNK_BYTES, self.size_bytes - slot * CHUNK_BYTES)

    def tail(self, length: int) -> bytes:
        """Return up to `length` bytes from the end of the disk."""
        return os.pread(self._descriptor, length, max(0, self.size_bytes - length))

    def read(self, slot: int, buffer: bytearray) -> bytes | bytearray:
        """Read a slot's bytes. A full chunk is returned in `buffer` itself, which must be CHUNK_BYTES long."""
        length = self.length_at(slot)
        with memoryview(buffer) as view:
            filled = 0
            while filled < length:
                try:
                    got = os.preadv(self._descriptor, [view[filled:length]], slot * CHUNK_BYTES + filled)
                except OSError as error:
                    raise DiskIOError(f"the disk cannot be read: {error.strerror}") from error
                if got == 0:
                    raise DiskChangedError("the disk shrank while it was being read")
                filled += got
            return buffer if length == CHUNK_BYTES else bytes(view[:length])


def fill(descriptor: int, view: memoryview, place: int) -> None:
    """Read `length` bytes at an offset; bytes beyond the end of the file read as zeros, as in QEMU."""
    filled = 0
    while filled < len(view):
        try:
            got = os.preadv(descriptor, [view[filled:]], place + filled)
        except OSError as error:
            raise DiskIOError(f"the disk cannot be read: {error.strerror}") from error
        if got == 0:
            view[filled:] = bytes(len(view) - filled)
            return
        filled += got
