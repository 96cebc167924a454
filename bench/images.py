"""Builds the disks that the benchmarks export, once, in BENCH_DIR: `python -m bench.images [FOLDER]`."""

import base64
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from graph.demo import image
from tests.disks import write_disk

ONE_MIB = 1 << 20
ONE_GIB = 1 << 30
DISK_BYTES = 4 * ONE_GIB
SMALL_DISK_BYTES = 32 * ONE_MIB
LARGE_DISK_BYTES = 64 * ONE_GIB
LARGE_DISK_CHUNKS = 1024
BUILD_TIMEOUT = 1200.0
CHANGED_FILES = 20
SEED = 20270628
PACKAGES = (
    "curl",
    "gcc",
    "git",
    "linux-image-amd64",
    "make",
    "nginx-light",
    "openssh-server",
    "python3",
    "rsync",
    "sqlite3",
    "vim-tiny",
)
# The changes that a teacher makes to it.
MORE_PACKAGES = ("apache2", "htop", "postgresql-client", "python3-numpy", "redis-server", "tmux")


@dataclass(frozen=True, kw_only=True)
class Images:
    """The disks: a Debian system; the same with 20 MiB written into it; the same with more packages.

    A large sparse one.
    """

    first: Path
    changed: Path
    updated: Path
    large: Path


def default_folder() -> Path:
    """Return the folder of the disks, as an absolute path: it is written into a configuration elsewhere."""
    return Path(os.environ.get("BENCH_DIR", "build/bench")).absolute()


def ensure(folder: Path | None = None) -> Images:
    """Build the missing disks; an existing file is complete, because it is renamed last."""
    folder = folder or default_folder()
    images = Images(
        first=folder / "debian-v1.raw",
        changed=folder / "debian-v2.raw",
        updated=folder / "debian-more-packages.raw",
        large=folder / "sparse-64g.raw",
    )
    folder.mkdir(parents=True, exist_ok=True)
    for path, build in (
        (images.first, _build_first),
        (images.changed, partial(_build_changed, images.first)),
        (images.updated, partial(_build_updated, images.first)),
        (images.large, partial(_build_large, images.first)),
    ):
        if path.exists():
            continue
        _say(f"building {path.name}")
        unfinished = path.with_suffix(".unfinished")
        unfinished.unlink(missing_ok=True)
        build(unfinished)
        unfinished.rename(path)
    return images


def ensure_small() -> Images:
    """Build disks of a few MiB without a system on them, to try a benchmark."""
    folder = default_folder() / "small"
    folder.mkdir(parents=True, exist_ok=True)
    numbers = random.Random(SEED)  # noqa: S311 the same bytes every time
    first = {place * ONE_MIB: numbers.randbytes(ONE_MIB) for place in range(8)}
    changed = first | {3 * ONE_MIB: numbers.randbytes(ONE_MIB)}
    updated = first | {place * ONE_MIB: numbers.randbytes(ONE_MIB) for place in range(8, 12)}
    return Images(
        first=write_disk(folder / "first.raw", SMALL_DISK_BYTES, first),
        changed=write_disk(folder / "changed.raw", SMALL_DISK_BYTES, changed),
        updated=write_disk(folder / "updated.raw", SMALL_DISK_BYTES, updated),
        large=write_disk(folder / "large.raw", ONE_GIB, first),
    )


def data_bytes(path: Path) -> int:
    """Count the bytes of data without holes (`du` also counts bytes that were reserved and never written)."""
    return sum(end - start for start, end in data_extents(path))


def data_extents(path: Path) -> Iterator[tuple[int, int]]:
    """Yield the extents with data, as (start, end)."""
    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        end = 0
        while end < size:
            try:
                start = os.lseek(file.fileno(), end, os.SEEK_DATA)
            except OSError:  # ENXIO: only a hole is left.
                return
            end = os.lseek(file.fileno(), start, os.SEEK_HOLE)
            yield start, end


def _build_first(target: Path) -> None:
    image.build_debian(target, DISK_BYTES, _say, packages=PACKAGES, timeout=BUILD_TIMEOUT, variant="standard")


def _build_changed(first: Path, target: Path) -> None:
    _copy_sparse(first, target)
    numbers = random.Random(SEED)  # noqa: S311 the same bytes every time
    image.add_files(
        target,
        {
            # Three quarters of a mebibyte fill one in base64, which compresses a little, as students' files do.
            f"/home/student/coursework/{number:02}.txt": base64.b64encode(numbers.randbytes(ONE_MIB * 3 // 4))
            for number in range(CHANGED_FILES)
        },
    )


def _build_updated(first: Path, target: Path) -> None:
    """Install packages in the disk's own file system, through the kernel, as its own apt would."""
    _copy_sparse(first, target)
    with tempfile.TemporaryDirectory(prefix="disk-") as folder:
        _run(["mount", "-o", "loop", str(target), folder])
        try:
            # The machine's apt, which is configured to reach Debian, installs packages on the disk.
            apt = ["apt-get", "-q", "-y", "-o", f"Dir={folder}", "-o", f"DPkg::Chroot-Directory={folder}"]
            _run([*apt, "update"])
            _run([*apt, "--no-install-recommends", "install", *MORE_PACKAGES])
            _run([*apt, "clean"])
        finally:
            _run(["umount", folder])


def _run(command: Sequence[str]) -> None:
    """Run a system program without input; raise DiskImageError with its last output if it fails."""
    quiet: Mapping[str, str] = {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C"}
    done = subprocess.run(
        command,
        env=os.environ | quiet,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        timeout=BUILD_TIMEOUT,
    )
    if done.returncode != 0:
        last = (done.stdout.strip() or f"exit status {done.returncode}").splitlines()[-1]
        raise image.DiskImageError(f"{command[0]} failed (it takes root): {last}")


def _build_large(first: Path, target: Path) -> None:
    """Spread the first mebibytes of the Debian disk's data evenly over a disk of 64 GiB."""
    step = LARGE_DISK_BYTES // LARGE_DISK_CHUNKS
    with target.open("xb") as large, first.open("rb") as file:
        large.truncate(LARGE_DISK_BYTES)
        for index, chunk in zip(range(LARGE_DISK_CHUNKS), _data_chunks(first), strict=False):
            file.seek(chunk)
            large.seek(index * step)
            large.write(file.read(ONE_MIB))


def _data_chunks(path: Path) -> Iterator[int]:
    """Yield the offset of each mebibyte that contains data."""
    after = 0
    for start, end in data_extents(path):
        for offset in range(max(after, start - start % ONE_MIB), end, ONE_MIB):
            yield offset
            after = offset + ONE_MIB


def _copy_sparse(source: Path, target: Path) -> None:
    with source.open("rb") as file, target.open("xb") as copy:
        copy.truncate(source.stat().st_size)
        for start, end in data_extents(source):
            file.seek(start)
            copy.seek(start)
            for offset in range(start, end, ONE_MIB):
                copy.write(file.read(min(ONE_MIB, end - offset)))


def _say(what: str) -> None:
    print(f"{time.strftime('%H:%M:%S')} {what}", file=sys.stderr, flush=True)


def main() -> int:
    try:
        images = ensure(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
    except image.DiskImageError as error:
        print(f"bench.images: {error}", file=sys.stderr)
        return 1
    for path in (images.first, images.changed, images.updated, images.large):
        size = path.stat().st_size
        print(f"{path}: {size // ONE_MIB} MiB, {data_bytes(path) // ONE_MIB} MiB of data")
    return 0


if __name__ == "__main__":
    sys.exit(main())
