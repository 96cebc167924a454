"""The peers, each run as its own users would for speed: borg, qemu-img, restic, casync."""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.images import Images

PEERS_ON_DEBIAN = {"borg": "borgbackup", "qemu-img": "qemu-utils", "restic": "restic", "casync": "casync"}
# Those that `make bench` installs; the others are measured if they are named.
DEFAULT_PEERS = ("borg", "qemu-img")
SAY_VERSION = {"restic": ["restic", "version"]}
ONE_MIB = 1 << 20
# More than any tool here writes in one measurement: of the real disks, and of the small ones.
WARM_BYTES, SMALL_WARM_BYTES = 2 << 30, 64 << 20
PAGE_BYTES = 4096
LARGE_FILE_BYTES = 16 << 20


class PeerError(Exception):
    """A peer is missing or failed; the message contains the remedy."""


@dataclass(frozen=True, kw_only=True)
class Measurement:
    """One run of one tool: wall time, processor time of its processes, bytes stored."""

    seconds: float
    cpu_seconds: float
    stored_bytes: int = 0


@dataclass(frozen=True, kw_only=True)
class Run:
    """One round of one tool: store a disk, then its changed and its updated version, and restore the first."""

    first: Measurement
    changed: Measurement
    updated: Measurement
    restored: Measurement


@dataclass(frozen=True, kw_only=True)
class Copies:
    """Time to copy the disk with its holes: into memory only, and durably to disk, the lower bound of a restore."""

    written: float
    durable: float


def require(chosen: Sequence[str]) -> None:
    """Exit with the installation command if one of these peers is missing."""
    missing = [program for program in chosen if shutil.which(program) is None]
    if missing:
        packages = " ".join(PEERS_ON_DEBIAN[program] for program in missing)
        raise SystemExit(
            f"bench: not installed: {', '.join(missing)}. Run apt-get install {packages}, or choose by --peers."
        )


def versions(chosen: Sequence[str]) -> list[str]:
    """Return the versions of these peers."""
    asked = [SAY_VERSION.get(program, [program, "--version"]) for program in chosen]
    return [_output(command).splitlines()[0] for command in asked]


def borg(disks: Images, scratch: Path) -> Run:
    """Archive into a fresh repository: chunks of 1 MiB, zstd level 1, holes skipped, as ours."""
    with _folder(scratch) as folder:
        repository = folder / "repository"
        environment = {
            "BORG_BASE_DIR": str(folder / "home"),
            "BORG_UNKNOWN_UNENCRYPTED_REPO_ACCESS_IS_OK": "yes",
        }
        _output(["borg", "init", "--encryption=none", str(repository)], environment)
        create = ["borg", "create", "--sparse", "--chunker-params", f"fixed,{ONE_MIB}", "--compression", "zstd,1"]
        out = folder / "out"
        out.mkdir()
        return Run(
            first=_stored(repository, [*create, f"{repository}::first", str(disks.first)], environment),
            changed=_stored(repository, [*create, f"{repository}::changed", str(disks.changed)], environment),
            updated=_stored(repository, [*create, f"{repository}::updated", str(disks.updated)], environment),
            restored=_timed(["borg", "extract", "--sparse", f"{repository}::first"], environment, cwd=out),
        )


def restic(disks: Images, scratch: Path) -> Run:
    """Back up into a fresh repository, with the default compression."""
    with _folder(scratch) as folder:
        repository = folder / "repository"
        environment = {"RESTIC_PASSWORD": "bench", "RESTIC_CACHE_DIR": str(folder / "cache")}
        command = ["restic", "--quiet", "--repo", str(repository)]
        _output([*command, "init"], environment)
        first = _stored(repository, [*command, "backup", "--tag", "first", str(disks.first)], environment)
        return Run(
            first=first,
            changed=_stored(repository, [*command, "backup", str(disks.changed)], environment),
            updated=_stored(repository, [*command, "backup", str(disks.updated)], environment),
            restored=_timed(
                [*command, "restore", "latest", "--tag", "first", "--target", str(folder / "out")], environment
            ),
        )


def casync(disks: Images, scratch: Path) -> Run:
    """Make an index and chunks of a disk, then of the changed disk in the same chunk store."""
    with _folder(scratch) as folder:
        store = folder / "store"
        first, second, third = (folder / f"{name}.caibx" for name in ("first", "second", "third"))
        make = ["casync", "make", f"--store={store}"]
        return Run(
            first=_stored(store, [*make, str(first), str(disks.first)]),
            changed=_stored(store, [*make, str(second), str(disks.changed)]),
            updated=_stored(store, [*make, str(third), str(disks.updated)]),
            restored=_timed(["casync", "extract", f"--store={store}", str(first), str(folder / "out.raw")]),
        )


def qemu_img(disks: Images, scratch: Path) -> Run:
    """Convert to qcow2 compressed with zstd, with the maximum of 16 workers; the changed disk is a full copy."""
    options = ["-c", "-W", "-m", "16", "-f", "raw", "-O", "qcow2", "-o", "compression_type=zstd"]
    with _folder(scratch) as folder:
        first, second, third = (folder / f"{name}.qcow2" for name in ("first", "second", "third"))
        out = folder / "out.raw"
        return Run(
            first=_stored(folder, ["qemu-img", "convert", *options, str(disks.first), str(first)]),
            changed=_stored(folder, ["qemu-img", "convert", *options, str(disks.changed), str(second)]),
            updated=_stored(folder, ["qemu-img", "convert", *options, str(disks.updated), str(third)]),
            restored=_timed(["qemu-img", "convert", "-W", "-m", "16", "-O", "raw", str(first), str(out)]),
        )


def copy(image: Path, scratch: Path) -> Copies:
    """Copy the disk with its holes, without and with a sync."""
    with _folder(scratch) as folder:
        written = _timed(["cp", "--sparse=auto", "--reflink=never", str(image), f"{folder}/written"])
        durable = _timed(
            ["sh", "-c", 'cp --sparse=auto --reflink=never "$0" "$1" && sync "$1"', str(image), f"{folder}/durable"]
        )
        return Copies(written=written.seconds, durable=durable.seconds)


PEERS: dict[str, Callable[[Images, Path], Run]] = {
    "borg": borg,
    "qemu-img": qemu_img,
    "restic": restic,
    "casync": casync,
}


def _stored(folder: Path, command: Sequence[str], environment: Mapping[str, str] | None = None) -> Measurement:
    before = _stored_bytes(folder)
    took = _timed(command, environment)
    return Measurement(seconds=took.seconds, cpu_seconds=took.cpu_seconds, stored_bytes=_stored_bytes(folder) - before)


def _timed(
    command: Sequence[str], environment: Mapping[str, str] | None = None, *, cwd: Path | None = None
) -> Measurement:
    """Run a command on an idle machine, and measure it."""
    settle()
    used = _children_seconds()
    started = time.perf_counter()
    _output(command, environment, cwd)
    return Measurement(seconds=time.perf_counter() - started, cpu_seconds=_children_seconds() - used)


def settle() -> None:
    """Flush all earlier writes to disk, and make free memory available.

    On virtual machines the host reclaims unused memory, and its first touch is slow again: a gibibyte may take seconds,
    which the next writer would be charged with.
    """
    os.sync()
    warm_bytes = SMALL_WARM_BYTES if "BENCH_SMALL" in os.environ else WARM_BYTES
    block = bytearray(warm_bytes)
    block[::PAGE_BYTES] = b"\1" * (warm_bytes // PAGE_BYTES)


def _children_seconds() -> float:
    times = os.times()
    return times.children_user + times.children_system


def _output(command: Sequence[str], environment: Mapping[str, str] | None = None, cwd: Path | None = None) -> str:
    done = subprocess.run(
        command,
        env={**os.environ, "LC_ALL": "C", **(environment or {})},
        cwd=cwd,
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
    folder = Path(tempfile.mkdtemp(prefix="peer-", dir=scratch))
    try:
        yield folder
    finally:
        shed(folder)


def shed(folder: Path) -> None:
    """Remove large files; the others stay until all measurements are complete.

    ext4 skips the inodes of files removed within the last minutes, one by one, whenever it creates a file: a thousand
    small files removed here would slow down the next tool.
    """
    for path in folder.rglob("*"):
        if path.is_file() and path.stat().st_size > LARGE_FILE_BYTES:
            path.unlink()
