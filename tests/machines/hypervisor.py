"""A hypervisor that the tests started, and what tests read from the disks of its guests."""

import subprocess
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from graph.demo.hypervisor import running_hypervisor as started_hypervisor
from tests.formats.images import qemu_img
from tests.machines.guest import DATA_START
from tests.server import end_with_the_tests

CALL_SECONDS = 120
START_SECONDS = 120.0


@dataclass(frozen=True)
class Hypervisor:
    """A libvirtd."""

    uri: str

    def virsh(self, *words: str, text: str = "") -> str:
        """Return the output of a command of virsh."""
        done = subprocess.run(
            ["virsh", "-q", "-c", self.uri, *words],
            input=text,
            capture_output=True,
            text=True,
            check=True,
            timeout=CALL_SECONDS,
        )
        return done.stdout.strip()

    def try_virsh(self, *words: str) -> str | None:
        """Return the output of a command, or None if it failed."""
        try:
            return self.virsh(*words)
        except subprocess.CalledProcessError:
            return None

    def error_of(self, *words: str) -> str:
        """Return the error of a command, or an empty text if it succeeded."""
        try:
            self.virsh(*words)
        except subprocess.CalledProcessError as error:
            return f"{error.stderr}"
        return ""

    def domains(self) -> list[str]:
        """Return the names of all machines."""
        return self.virsh("list", "--name").split()


@dataclass(frozen=True)
class GuestFiles:
    """The file system of a guest, copied from its disk."""

    path: Path

    @classmethod
    def read(cls, disk: Path, kind: str, folder: Path) -> "GuestFiles":
        """Copy it from a disk, also while a machine writes to it."""
        path = folder / "data.ext4"
        part = f"driver=raw,offset={DATA_START},file.driver={kind},file.file.filename={disk}"
        qemu_img("convert", "-U", "--image-opts", "-O", "raw", part, path)
        return cls(path)

    @classmethod
    def of_flat(cls, disk: bytes, path: Path) -> "GuestFiles":
        path.write_bytes(disk[DATA_START:])
        return cls(path)

    def numbers(self) -> list[int]:
        """Return the numbers that the guest has written."""
        return [int(line) for line in self._file("numbers").split() if line.isdecimal()]

    def faults(self) -> str:
        """Return the faults of the disk that the guest has noticed."""
        return self._file("faults")

    def seed(self) -> str:
        """Return what cloud-init would have read at the first start."""
        return self._file("seed")

    def replay(self) -> None:
        """Replay the journal, as a mount does."""
        subprocess.run(["e2fsck", "-fy", "-E", "journal_only", self.path], capture_output=True, check=False)

    def is_clean(self) -> bool:
        """Whether e2fsck finds nothing to repair, once the journal has been replayed as a mount does."""
        self.replay()
        return self.is_clean_without_repair()

    def is_clean_without_repair(self) -> bool:
        """Whether e2fsck finds nothing to repair, and no journal to replay."""
        done = subprocess.run(["e2fsck", "-fn", self.path], capture_output=True, check=False, text=True)
        return done.returncode == 0 and "skipping journal recovery" not in done.stderr

    def _file(self, name: str) -> str:
        done = subprocess.run(["debugfs", "-R", f"cat {name}", self.path], capture_output=True, check=True, text=True)
        return done.stdout


@contextmanager
def running_hypervisor() -> Generator[Hypervisor]:
    """Start a libvirtd in folders of its own; its machines end with it."""
    with started_hypervisor(end_with_the_tests) as uri:
        yield Hypervisor(uri)
