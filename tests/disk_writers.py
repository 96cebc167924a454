"""Processes that have a disk file open for writing in each way that Linux offers, without a lock on it."""

import mmap
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

SECONDS = 20.0
_OPEN_FOR_WRITING = "import os, sys; os.open(sys.argv[1], os.O_RDWR); print('open', flush=True); sys.stdin.read()"


@contextmanager
def opened(disk: Path) -> Generator[None]:
    """Open the file for reading and writing in another process."""
    command = [sys.executable, "-S", "-c", _OPEN_FOR_WRITING, str(disk)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"open\n"
        try:
            yield
        finally:
            process.communicate(timeout=SECONDS)


@contextmanager
def mapped(disk: Path) -> Generator[None]:
    """Map the file, and close its descriptor."""
    with disk.open("r+b") as file:
        mapping = mmap.mmap(file.fileno(), mmap.PAGESIZE)
    try:
        yield
    finally:
        mapping.close()


@contextmanager
def served_by_nbd(disk: Path) -> Generator[None]:
    """Serve the file by qemu-nbd with its locks off, as on a file system without locks."""
    with TemporaryDirectory(prefix="nbd") as folder:  # a socket's path must be short
        address = f"{folder}/socket"
        image = f"driver=raw,file.driver=file,file.locking=off,file.filename={disk}"
        process = subprocess.Popen(["qemu-nbd", "--persistent", "--socket", address, "--image-opts", image])
        try:
            _greeted(address, process)
            yield
        finally:
            process.kill()
            process.wait(SECONDS)


def _greeted(address: str, process: "subprocess.Popen[bytes]") -> None:
    """Wait until the server greets a client: by then it has opened the file."""
    deadline = time.monotonic() + SECONDS
    while True:
        with socket.socket(socket.AF_UNIX) as client, suppress(OSError):
            client.settimeout(SECONDS)
            client.connect(address)
            assert client.recv(8) == b"NBDMAGIC"
            return
        assert process.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.01)


@contextmanager
def attached_to_a_loop_device(disk: Path) -> Generator[None]:
    """Attach the file to a loop device; without the permission, open it as the device would."""
    made = subprocess.run(["losetup", "--find", "--show", str(disk)], capture_output=True, text=True, check=False)
    if made.returncode != 0:
        assert os.geteuid() != 0 or not Path("/dev/loop-control").exists(), made.stderr
        with opened(disk):
            yield
        return
    device = made.stdout.strip()
    try:
        yield
    finally:
        subprocess.run(["losetup", "--detach", device], check=True)
        # The kernel detaches it shortly afterwards, when its last user has ended.
        deadline = time.monotonic() + SECONDS
        while Path(f"/sys/block/{Path(device).name}/loop/backing_file").exists():
            assert time.monotonic() < deadline
            time.sleep(0.01)


Writer = Callable[[Path], AbstractContextManager[None]]
WRITERS: tuple[Writer, ...] = (opened, mapped, served_by_nbd, attached_to_a_loop_device)
