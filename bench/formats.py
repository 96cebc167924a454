"""`python -m bench.formats`: read a disk from each format, beside `qemu-img convert` of the same file to raw.

Ours opens and inspects the file each time and reads all data, on the threads that an export uses; qemu-img writes a
sparse raw file. A round has each format and each reader once, in turn; the output shows medians and MB/s of the raw
disk's data. The disk is a Debian system (`bench.images`), or `--disk`.
"""

import argparse
import os
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from bench import images
from graph.storage.chunks.buffers import scratch
from graph.storage.chunks.codec import SEGMENT_CHUNKS
from graph.storage.formats.read import inspect_disk
from graph.storage.formats.read.digest import digest_of
from graph.storage.formats.read.open_disk import DiskFile, open_disk
from graph.storage.thread_pools import CancelToken, local_pool

FORMATS: dict[str, tuple[str, str, list[str]]] = {
    "raw": ("raw", "", []),
    "qcow2": ("qcow2", "", []),
    "qcow2, subclusters": ("qcow2", "extended_l2=on,cluster_size=128k", []),
    "qcow2 -c zlib": ("qcow2", "compression_type=zlib", ["-c"]),
    "qcow2 -c zstd": ("qcow2", "compression_type=zstd", ["-c"]),
    "vhd fixed": ("vhd", "subformat=fixed,force_size=on", []),
    "vhd dynamic": ("vhd", "subformat=dynamic,force_size=on", []),
    "vhdx": ("vhdx", "", []),
    "vmdk sparse": ("vmdk", "", []),
    "vmdk stream": ("vmdk", "subformat=streamOptimized", []),
}
QEMU_NAMES = {"vhd": "vpc"}


def timed(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def read(file: DiskFile) -> None:
    """Read all data as an export does, and discard it."""
    inspect_disk.forget()
    with open_disk(file) as disk:

        def read_slot(slot: int) -> None:
            disk.read(slot, scratch.chunk)

        for first in range(0, disk.chunk_count, SEGMENT_CHUNKS):
            local_pool().each(disk.data_slots(first, first + SEGMENT_CHUNKS), read_slot, CancelToken())


def inspect(file: DiskFile) -> None:
    inspect_disk.forget()
    open_disk(file).close()


def convert(file: DiskFile, target: Path) -> None:
    target.unlink(missing_ok=True)
    name = QEMU_NAMES.get(file.kind, file.kind)
    subprocess.run(["qemu-img", "convert", "-f", name, "-O", "raw", file.path, target], check=True)


def make(disk: Path, folder: Path) -> dict[str, DiskFile]:
    made: dict[str, DiskFile] = {}
    for name, (kind, options, flags) in FORMATS.items():
        path = folder / f"{name.replace(' ', '-')}.{kind}"
        how = ["-O", QEMU_NAMES.get(kind, kind), *(["-o", options] if options else [])]
        subprocess.run(["qemu-img", "convert", *flags, "-f", "raw", *how, disk, path], check=True)
        made[name] = DiskFile(path, kind)
        print(f"{name:20s} {path.stat().st_blocks * 512 / 1e6:8.0f} MB", flush=True)
    return made


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--disk", type=Path, help="a raw disk (default: the Debian disk of bench.images)")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--check", action="store_true", help="also compare each digest with the raw disk's")
    arguments = parser.parse_args()
    disk: Path = arguments.disk or images.ensure().first
    data = images.data_bytes(disk)
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_DIR")) as folder:
        files = make(disk, Path(folder))
        if arguments.check:
            wrong = [name for name, file in files.items() if digest_of(file) != digest_of(disk)]
            assert not wrong, wrong
        target = Path(folder) / "converted.raw"
        seconds: dict[tuple[str, str], list[float]] = {}
        for _ in range(arguments.rounds):
            for name, file in files.items():
                for reader, work in (
                    ("ours", partial(read, file)),
                    ("inspection", partial(inspect, file)),
                    ("qemu-img", partial(convert, file, target)),
                ):
                    seconds.setdefault((name, reader), []).append(timed(work))
        print(f"{data / 1e6:.0f} MB of data; medians of {arguments.rounds} rounds")
        print(f"{'':20s} {'ours':>10s} {'qemu-img convert':>18s} {'ratio of times':>15s} {'of it, inspection':>18s}")
        for name in files:
            ours, looked, theirs = (
                statistics.median(seconds[name, reader]) for reader in ("ours", "inspection", "qemu-img")
            )
            print(
                f"{name:20s} {data / ours / 1e6:5.0f} MB/s {data / theirs / 1e6:13.0f} MB/s {ours / theirs:15.2f}"
                f" {looked:16.2f} s"
            )


if __name__ == "__main__":
    main()
