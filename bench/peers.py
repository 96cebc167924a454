"""The peers we are measured beside, each run as its own users would for speed: borg and qemu-img."""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PEERS_ON_DEBIAN = {"borg": "borgbackup", "qemu-img": "qemu-utils"}
ONE_MIB = 1 << 20


class PeerError(Exception):
    """A peer is missing or failed; the message says what to do."""


@dataclass(frozen=True, kw_only=True)
class Measurement:
    """One run of one tool: the time on the wall, the processor time of its processes, the bytes it stored."""

    tool: str
    seconds: float
    cpu_seconds: float
    stored_bytes: int


@dataclass(frozen=True, kw_only=True)
class BorgRun:
    """Borg's first archive of a disk and, in the same repository, that of the changed disk."""

    first: Measurement
    changed: Measurement | None


def require() -> None:
    """Refuse to measure without the peers."""
    missing = [package for program, package in PEERS_ON_DEBIAN.items() if shutil.which(program) is None]
    if missing:
        raise PeerError(f"the peers are not installed: apt-get install {' '.join(missing)}")


def versions() -> dict[str, str]:
    """Say which versions are measured."""
    return {program: _output([program, "--version"]).splitlines()[0] for program in PEERS_ON_DEBIAN}


def borg(image: Path, scratch: Path, *, changed: Path | None = None) -> BorgRun:
    """Archive a disk into a fresh repository; then, if given, the changed disk into the same.

    Chunks of 1 MiB, zstd level 1 and holes skipped, as ours. Making the repository is not timed.
    """
    with _folder(scratch) as folder:
        repository = folder / "repository"
        environment = {
            "BORG_BASE_DIR": str(folder / "home"),
            "BORG_UNKNOWN_UNENCRYPTED_REPO_ACCESS_IS_OK": "yes",
        }
        _output(["borg", "init", "--encryption=none", str(repository)], environment)
        first = _borg_create(repository, image, "first", environment)
        return BorgRun(
            first=first,
            changed=_borg_create(repository, changed, "changed", environment) if changed else None,
        )


def qemu_img(image: Path, scratch: Path) -> Measurement:
    """Convert a disk to a qcow2 file compressed by zstd, with as many workers as it takes (16)."""
    with _folder(scratch) as folder:
        target = folder / "disk.qcow2"
        options = ["-c", "-W", "-m", "16", "-f", "raw", "-O", "qcow2", "-o", "compression_type=zstd"]
        seconds, cpu_seconds = _timed(["qemu-img", "convert", *options, str(image), str(target)])
        return Measurement(
            tool="qemu-img",
            seconds=seconds,
            cpu_seconds=cpu_seconds,
            stored_bytes=target.stat().st_blocks * 512,
        )


def _borg_create(repository: Path, image: Path, archive: str, environment: Mapping[str, str]) -> Measurement:
    before = _stored_bytes(repository)
    options = ["--sparse", "--chunker-params", f"fixed,{ONE_MIB}", "--compression", "zstd,1"]
    command = ["borg", "create", *options, f"{repository}::{archive}", str(image)]
    seconds, cpu_seconds = _timed(command, environment)
    return Measurement(
        tool="borg",
        seconds=seconds,
        cpu_seconds=cpu_seconds,
        stored_bytes=_stored_bytes(repository) - before,
    )


def _timed(command: Sequence[str], environment: Mapping[str, str] | None = None) -> tuple[float, float]:
    """Run a command with everything written before it on disk, and return wall and processor seconds."""
    os.sync()
    used = _children_seconds()
    started = time.perf_counter()
    _output(command, environment)
    return time.perf_counter() - started, _children_seconds() - used


def _children_seconds() -> float:
    times = os.times()
    return times.children_user + times.children_system


def _output(command: Sequence[str], environment: Mapping[str, str] | None = None) -> str:
    done = subprocess.run(
        command,
        env={**os.environ, "LC_ALL": "C", **(environment or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise PeerError(f"{command[0]} failed: {done.stdout.strip()}")
    return done.stdout


def _stored_bytes(folder: Path) -> int:
    return sum(file.stat().st_blocks * 512 for file in folder.rglob("*") if file.is_file())


@contextmanager
def _folder(scratch: Path) -> Generator[Path]:
    scratch.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="peer-", dir=scratch) as folder:
        yield Path(folder)
