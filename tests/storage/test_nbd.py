"""The client of NBD, against the servers of QEMU and nbdkit, and against a server that violates the protocol."""

import hashlib
import os
import shutil
import socket
import struct
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from graph.storage.chunks.codec import CHUNK_BYTES
from graph.storage.errors import DiskInvalidError, DiskIOError, ViewEndedError
from graph.storage.formats.read.live import ViewFile
from graph.storage.formats.read.open_disk import open_disk
from graph.storage.formats.read.raw import MAX_DISK_BYTES, RawDisk
from tests.disks import write_disk
from tests.formats.images import qemu_img

ONE_MIB = 1 << 20
# Data at the start, in the middle, across two chunks, and at the end; the last chunk is not complete.
SIZE = 600 * ONE_MIB + 4096
CONTENTS = {
    0: b"start" * 1000,
    3 * ONE_MIB - 100: b"between" * 100,
    300 * ONE_MIB: hashlib.shake_128(b"middle").digest(2 * ONE_MIB),
    SIZE - 512: b"end" * 170,
}


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder with a short path, because those of sockets are limited."""
    path = Path(tempfile.mkdtemp(prefix="nbd-"))
    yield path
    shutil.rmtree(path)


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    return write_disk(tmp_path / "disk.raw", SIZE, CONTENTS)


@contextmanager
def serving(folder: Path, *command: str | Path) -> Generator[subprocess.Popen[bytes]]:
    server = subprocess.Popen([str(word) for word in command])
    try:
        deadline = time.monotonic() + 60
        while not _listens(folder / "export"):
            assert server.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.01)
        yield server
    finally:
        server.kill()
        server.wait()


def _listens(path: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as probe:
        return probe.connect_ex(f"{path}") == 0


def qemu(folder: Path, disk: Path, kind: str, name: str = "view") -> tuple[str | Path, ...]:
    return ("qemu-nbd", "-r", "-k", folder / "export", "-x", name, "-f", kind, "-e", "4", "-t", disk)


def nbdkit(folder: Path, disk: Path) -> tuple[str | Path, ...]:
    return ("nbdkit", "-f", "-r", "-e", "view", "-U", folder / "export", "file", disk)


def content(disk: RawDisk) -> dict[int, bytes]:
    """Read the chunks with data, into a buffer that is not empty."""
    buffer = bytearray(b"\xff" * CHUNK_BYTES)
    return {slot: bytes(disk.read(slot, buffer)) for slot in disk.data_slots()}


def expected(disk: Path, slots: list[int]) -> dict[int, bytes]:
    """Read the same chunks from the file."""
    with disk.open("rb") as file:
        return {slot: os.pread(file.fileno(), CHUNK_BYTES, slot * CHUNK_BYTES) for slot in slots}


def opened(folder: Path, name: str = "view", max_bytes: int = MAX_DISK_BYTES) -> RawDisk:
    return open_disk(ViewFile(folder, "export", name, max_bytes))


@pytest.mark.parametrize("server", ["qemu raw", "qemu qcow2", "nbdkit"])
def test_view_has_the_bytes_and_the_holes_of_the_disk(folder: Path, disk: Path, server: str) -> None:
    command = nbdkit(folder, disk) if server == "nbdkit" else qemu(folder, disk, "raw")
    if server == "qemu qcow2":
        qemu_img("convert", "-f", "raw", "-O", "qcow2", disk, disk.with_suffix(".qcow2"))
        command = qemu(folder, disk.with_suffix(".qcow2"), "qcow2")
    with serving(folder, *command), opened(folder) as view, opened(folder) as other:
        slots = [0, 2, 3, 300, 301, 600]
        assert (view.size_bytes, view.data_slots(), view.data_segments()) == (SIZE, slots, [0, 1, 2])
        assert view.data_slots(256, 512) == [300, 301]
        assert content(view) == content(other) == expected(disk, slots)
        # A chunk of zeros overwrites what the buffer contained.
        assert view.read(5, bytearray(b"\xff" * CHUNK_BYTES)) == bytes(CHUNK_BYTES)


def test_threads_share_a_view(folder: Path, disk: Path) -> None:
    found: dict[int, str] = {}
    slots = [0, 2, 3, 4, 299, 300, 301, 302, 598, 599, 600]
    with serving(folder, *qemu(folder, disk, "raw")), opened(folder) as view:

        def read(own: list[int]) -> None:
            buffer = bytearray(CHUNK_BYTES)
            for slot in own:
                found[slot] = hashlib.sha256(view.read(slot, buffer)).hexdigest()

        threads = [threading.Thread(target=read, args=(slots[start::4],)) for start in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert found == {slot: hashlib.sha256(data).hexdigest() for slot, data in expected(disk, slots).items()}


def test_view_that_is_gone_is_recognised(folder: Path, disk: Path) -> None:
    with pytest.raises(ViewEndedError):
        opened(folder)
    (folder / "export").write_bytes(b"not a socket")
    with pytest.raises(ViewEndedError):
        opened(folder)
    (folder / "export").unlink()
    with serving(folder, *qemu(folder, disk, "raw")) as server:
        with pytest.raises(ViewEndedError):
            opened(folder, "another view")
        with pytest.raises(DiskInvalidError, match=f"the disk has {SIZE} bytes; the limit is {SIZE - 1}"):
            opened(folder, max_bytes=SIZE - 1)
        with opened(folder) as view:
            server.kill()
            server.wait()
            with pytest.raises(ViewEndedError):
                view.read(0, bytearray(CHUNK_BYTES))
    with pytest.raises(ViewEndedError):
        opened(folder)


def test_linked_socket_is_not_opened(folder: Path, disk: Path) -> None:
    (folder / "other").mkdir()
    with serving(folder, *qemu(folder, disk, "raw")):
        (folder / "other" / "export").symlink_to(folder / "export")
        with pytest.raises(ViewEndedError):
            opened(folder / "other")
        (folder / "link").symlink_to(folder)
        with pytest.raises(ViewEndedError):
            opened(folder / "link")


def reply(kind: int, payload: bytes, *, length: int | None = None, handle: int | None = None) -> Callable[[int], bytes]:
    """Return a part of a structured reply, with the length and handle that it should have or other ones."""

    def made(asked: int) -> bytes:
        size = len(payload) if length is None else length
        return struct.pack(">IHHQI", 0x668E33EF, 1, kind, asked if handle is None else handle, size) + payload

    return made


def simple_reply(asked: int) -> bytes:
    return struct.pack(">IIQ", 0x67446698, 0, asked) + bytes(CHUNK_BYTES)


DATA, HOLE, STATUS, ERROR = 1, 2, 5, (1 << 15) + 1
VIOLATIONS: dict[str, Callable[[int], bytes]] = {
    "other handle": reply(DATA, bytes(8 + CHUNK_BYTES), handle=99),
    "too much data": reply(DATA, bytes(8), length=8 + CHUNK_BYTES + 1),
    "huge data": reply(DATA, bytes(8), length=0xFFFFFFFF),
    "too little data": reply(DATA, bytes(8 + 512)),
    "no data": reply(0, b""),
    "other place": reply(DATA, struct.pack(">Q", 512) + bytes(CHUNK_BYTES - 512)),
    "huge hole": reply(HOLE, struct.pack(">QI", 0, CHUNK_BYTES + 1)),
    "empty hole": reply(HOLE, struct.pack(">QI", 0, 0)),
    "extents instead of data": reply(STATUS, struct.pack(">III", 1, 512, 0)),
    "huge error": reply(ERROR, b"", length=0xFFFFFFFF),
    "simple reply": simple_reply,
}


VIOLATED = pytest.raises(DiskIOError, match="violates the protocol")


@contextmanager
def hostile(folder: Path, answer: Callable[[int], bytes]) -> Generator[None]:
    """A server with a correct handshake for a disk of one chunk, and this answer to the first request."""
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(f"{folder / 'export'}")
    listener.listen()

    def option(connection: socket.socket, *replies: tuple[int, bytes]) -> None:
        head = connection.recv(16, socket.MSG_WAITALL)
        number, length = struct.unpack(">II", head[8:])
        connection.recv(length, socket.MSG_WAITALL)
        for kind, data in replies:
            connection.sendall(struct.pack(">QIII", 0x3E889045565A9, number, kind, len(data)) + data)

    def serve() -> None:
        connection, _ = listener.accept()
        # The client leaves at once, before it has read everything.
        with connection, suppress(ConnectionError):
            connection.sendall(b"NBDMAGICIHAVEOPT\0\3")
            connection.recv(4, socket.MSG_WAITALL)
            option(connection, (1, b""))
            option(connection, (4, struct.pack(">I", 1) + b"base:allocation"), (1, b""))
            option(connection, (3, struct.pack(">HQH", 0, CHUNK_BYTES, 3)), (1, b""))
            request = connection.recv(28, socket.MSG_WAITALL)
            connection.sendall(answer(struct.unpack(">IHHQQI", request)[3]))
            while connection.recv(1024):
                pass

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield
    finally:
        thread.join()
        listener.close()


@pytest.mark.parametrize("violation", VIOLATIONS)
def test_reply_that_violates_the_protocol_is_refused(folder: Path, violation: str) -> None:
    with (
        hostile(folder, VIOLATIONS[violation]),
        opened(folder) as view,
        pytest.raises(DiskIOError, match="violates the protocol"),
    ):
        view.read(0, bytearray(CHUNK_BYTES))


@pytest.mark.parametrize(
    "payload",
    [b"", bytes(4), struct.pack(">III", 2, 512, 0), struct.pack(">III", 1, 0, 0), struct.pack(">IIII", 1, 512, 0, 1)],
)
def test_extents_that_violate_the_protocol_are_refused(folder: Path, payload: bytes) -> None:
    with (
        hostile(folder, reply(STATUS, payload)),
        opened(folder) as view,
        pytest.raises(DiskIOError, match="violates the protocol"),
    ):
        view.data_slots()


def test_error_of_the_server_is_an_error_of_the_disk(folder: Path) -> None:
    failing = reply(ERROR, struct.pack(">IH", 5, 2) + b"no")
    expected_error = pytest.raises(DiskIOError, match="the hypervisor cannot read the disk: error 5")
    with hostile(folder, failing), opened(folder) as view, expected_error:
        view.read(0, bytearray(CHUNK_BYTES))
