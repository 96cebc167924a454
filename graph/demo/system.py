"""System programs of the demo: run with a deadline, and with sudo if root is needed."""

import contextlib
import os
import re
import shutil
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from graph.errors import LabGalleryError

STOP_GRACE = 5
# Exit statuses of timeout(1).
TIMED_OUT = (124, 137, -9)
NOT_FOUND = 127
PACKAGES_OF = {
    "mkfs.ext4": "e2fsprogs", "debugfs": "e2fsprogs", "mkfs.vfat": "dosfstools", "mmd": "mtools", "mcopy": "mtools",
    "sfdisk": "fdisk", "depmod": "kmod",
}  # fmt: skip
SYSTEM_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


class DiskImageError(LabGalleryError):
    """A disk image could not be built or changed; the message is one line and names the remedy."""


@dataclass(frozen=True, kw_only=True)
class Commands:
    """Runs system programs, with sudo if root is needed, until a deadline."""

    deadline: float

    @classmethod
    def lasting(cls, seconds: float) -> Self:
        """Return the programs of a task that may take this long."""
        return cls(deadline=time.monotonic() + seconds)

    def run(self, command: Sequence[str], *, as_root: bool = False, check: bool = True, text: str | None = None) -> str:
        """Run a program and return its standard output; DiskImageError when it fails or takes too long.

        `text` is its standard input.
        """
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise DiskImageError(f"{command[0]} took too long")
        # timeout ends the program's whole process group, which is not possible through sudo.
        limit = ["timeout", f"--kill-after={STOP_GRACE}", f"{left:.1f}"]
        with subprocess.Popen(  # noqa: S603 a list of our own making, no shell
            [*(_root_prefix() if as_root else []), *limit, *command],
            stdin=subprocess.DEVNULL if text is None else subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
            env=_environment(),
        ) as process:
            try:
                output, errors = process.communicate(text)
            finally:
                # On an interrupt; timeout forwards the signal. sudo forwards only the terminal's Ctrl-C.
                with contextlib.suppress(PermissionError):
                    process.terminate()
        if process.returncode in TIMED_OUT:
            raise DiskImageError(f"{command[0]} took too long")
        if process.returncode == NOT_FOUND:
            package = PACKAGES_OF.get(command[0], command[0])
            raise DiskImageError(f"{command[0]} is not installed; try: apt-get install {package}")
        if check and process.returncode != 0:
            last = (errors.strip() or output.strip() or f"exit status {process.returncode}").splitlines()[-1]
            raise DiskImageError(f"{command[0]} failed: {last}")
        return output


def is_root() -> bool:
    """Whether this process is root's."""
    return os.geteuid() == 0


def _root_prefix() -> list[str]:
    return [] if is_root() else ["sudo", "-n"]


def has_sudo(commands: Commands) -> bool:
    """Whether programs can run as root without a password."""
    if shutil.which("sudo", path=SYSTEM_PATH) is None:
        return False
    try:
        commands.run(["true"], as_root=True)
    except DiskImageError:
        return False
    return True


def _environment() -> dict[str, str]:
    return os.environ | {"LC_ALL": "C", "PATH": SYSTEM_PATH, "DEBIAN_FRONTEND": "noninteractive"}


def copy_program(program: Path, root: Path) -> None:
    """Copy a program, with the libraries that it needs, to the same paths below a folder."""
    libraries = Commands.lasting(60).run(["ldd", str(program)], check=False)
    for file in (f"{program}", *re.findall(r"(/\S+) \(", libraries)):
        (root / file[1:]).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, root / file[1:])
