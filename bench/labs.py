"""`python -m bench.labs`: labs as overlays beside cp and qemu-img; their re-exports beside borg's second archive.

Labs are created over a present and an absent base, one at a time and a hundred at once. The server runs
on SQLite, on the disks of `bench.images`. Trust the ratios, not the figures.
"""

import argparse
import asyncio
import itertools
import json
import os
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench import images, ours, peers
from bench.__main__ import MIB, REGIONS, say
from bench.ours import Bench
from graph.demo import documents

OVERLAYS = '\n[labs]\nprepare = "none"\n'
LABS = 20
MANY_LABS = 100
BLOCK_BYTES = 4096


@dataclass
class Times:
    """Seconds of each row, from all rounds; and the bytes of the re-exports."""

    seconds: dict[str, list[float]] = field(default_factory=dict[str, list[float]])
    notes: dict[str, str] = field(default_factory=dict[str, str])

    def add(self, row: str, seconds: float) -> None:
        self.seconds.setdefault(row, []).append(seconds)

    def median(self, row: str) -> float:
        return statistics.median(self.seconds[row])


async def main() -> None:
    """Measure, and print the rows."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.labs", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=3, help="(default: %(default)s)")
    parser.add_argument("--small", action="store_true", help="disks of a few MiB, to try the command")
    arguments = parser.parse_args()
    peers.require(("borg", "qemu-img"))
    if arguments.small:
        os.environ["BENCH_SMALL"] = "1"
    disks = images.ensure_small() if arguments.small else images.ensure()
    scratch = images.default_folder() / "scratch"
    found = Times()
    try:
        for number in range(arguments.rounds):
            await measure(disks, scratch, found, labs=10 if arguments.small else MANY_LABS)
            await measure_large(disks.large, scratch, found)
            borg = await asyncio.to_thread(peers.borg, disks, scratch)
            for row in ("first", "changed", "updated"):
                found.add(f"borg {row}", getattr(borg, row).seconds)
            found.add("cp", (await asyncio.to_thread(peers.copy, disks.first, scratch)).written)
            say(f"round {number + 1} of {arguments.rounds} done")
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    show(found)


async def measure(disks: images.Images, scratch: Path, found: Times, *, labs: int) -> None:
    """Measure the Debian disk: labs, and the exports of labs."""
    async with ours.running(disks.first, scratch, OVERLAYS) as bench:
        _, lab, disk = await bench.restore("one", {"marketplaceImageId": bench.image})
        ours.read(disk)
        first, ended = await bench.export(ours.EXPORT, lab=lab, name="debian")
        found.add("first", first.seconds)
        version = ended["imageVersion"]["id"]
        full = await bench.replicate(version, REGIONS)
        image = {"imageVersionId": version}
        absent, lab, disk = await bench.restore("two", image)
        found.add("absent", absent.seconds)
        found.add("present", await _labs(bench, "present", image))
        found.add("create -b", await asyncio.to_thread(_qemu_img, disk))

        await asyncio.to_thread(_write, disks.first, disks.changed, disk, found)
        before = bench.read_bytes()
        changed, ended = await bench.export(documents.REEXPORT, lab=lab)
        found.notes["read"] = f"{(bench.read_bytes() - before) / MIB:.1f} MiB read by the server"
        found.add("changed", changed.seconds)
        again = await bench.replicate(ended["imageVersion"]["id"], REGIONS)
        found.add("to three regions", (changed.seconds + again) / (first.seconds + full))

        _, lab, disk = await bench.restore("three", image)
        await asyncio.to_thread(_write, disks.first, disks.updated, disk, found)
        updated, _ = await bench.export(documents.REEXPORT, lab=lab)
        found.add("updated", updated.seconds)

        peers.settle()
        began = time.perf_counter()
        made = await asyncio.gather(*(bench.lab(f"many-{number}", image, pause=0.2) for number in range(labs)))
        found.add("many", time.perf_counter() - began)
        used = max(overlay.stat().st_blocks * 512 for _, overlay in made)
        found.notes["many"] = f"{labs} labs, at most {used / 1024:.0f} KiB each"


async def measure_large(disk: Path, scratch: Path, found: Times) -> None:
    """Measure a lab's creation from a disk of 64 GiB."""
    async with ours.running(disk, scratch, OVERLAYS) as bench:
        lab, _ = await bench.lab("large", {"marketplaceImageId": bench.image})
        _, ended = await bench.export(ours.EXPORT, lab=lab, name="large")
        image = {"imageVersionId": ended["imageVersion"]["id"]}
        await bench.lab("base", image)
        found.add("present, large", await _labs(bench, "large", image))


async def _labs(bench: Bench, name: str, image: Mapping[str, str]) -> float:
    """Return the median time until a lab over a present base can be used."""
    times: list[float] = []
    for number in range(LABS):
        began = time.perf_counter()
        await bench.lab(f"{name}-{number}", image, pause=0)
        times.append(time.perf_counter() - began)
    return statistics.median(times)


def _qemu_img(overlay: Path) -> float:
    """Return the median time of `qemu-img create -b` over the same base."""
    base = _output(["qemu-img", "info", "-U", "--output=json", str(overlay)])
    with tempfile.TemporaryDirectory(dir=overlay.parent) as folder:

        def create(number: int) -> float:
            began = time.perf_counter()
            target = f"{folder}/{number}.qcow2"
            _output(["qemu-img", "create", "-q", "-f", "qcow2", "-b", _base_in(base), "-F", "raw", target])
            return time.perf_counter() - began

        return statistics.median(map(create, range(LABS)))


def _base_in(information: str) -> str:
    found: dict[str, Any] = json.loads(information)
    return str(found["full-backing-filename"])


def _write(before: Path, after: Path, overlay: Path, found: Times) -> None:
    """Write the differences of two disks to an overlay of the first, through QEMU."""
    total = 0
    with tempfile.TemporaryDirectory(dir=overlay.parent.parent) as folder, after.open("rb") as new:
        commands: list[str] = []
        for number, (start, end) in enumerate(_differences(before, after)):
            new.seek(start)
            part = Path(folder, f"{number}")
            part.write_bytes(new.read(end - start))
            commands.append(f"write -s {part} {start} {end - start}")
            total += end - start
        _output(["qemu-io", "-f", "qcow2", "-t", "none", str(overlay)], "\n".join([*commands, "quit", ""]))
    found.notes[after.stem] = f"{total / MIB:.1f} MiB written"
    os.sync()
    ours.read(overlay)


def _differences(before: Path, after: Path) -> Iterator[tuple[int, int]]:
    """Yield the ranges in which two disks of one size differ."""
    with before.open("rb") as old, after.open("rb") as new:
        last: tuple[int, int] | None = None
        for index in itertools.count():
            one, other = old.read(MIB), new.read(MIB)
            if not other:
                break
            for start in range(0, len(other), BLOCK_BYTES) if one != other else ():
                if one[start : start + BLOCK_BYTES] == other[start : start + BLOCK_BYTES]:
                    continue
                place = index * MIB + start
                if last and last[1] == place:
                    last = last[0], place + BLOCK_BYTES
                else:
                    if last:
                        yield last
                    last = place, place + BLOCK_BYTES
        if last:
            yield last


def _output(command: list[str], given: str = "") -> str:
    return subprocess.run(command, input=given, check=True, capture_output=True, text=True).stdout


def show(found: Times) -> None:
    """Print each row with its ratio."""

    def to(row: str, other: str) -> str:
        return f"{found.median(row) / found.median(other):.2f} x {other}"

    rows = (
        ("A lab, base present", "present", f"{to('present', 'cp')}, {to('present', 'create -b')}"),
        ("The same on 64 GiB", "present, large", to("present, large", "present")),
        ("qemu-img create -b", "create -b", ""),
        ("A lab, base absent", "absent", to("absent", "cp")),
        ("Many labs at once", "many", found.notes["many"]),
        ("First export (raw disk)", "first", to("first", "borg first")),
        ("Re-export, files added", "changed", f"{to('changed', 'first')}, {to('changed', 'borg changed')}"),
        ("Re-export, packages added", "updated", to("updated", "borg updated")),
    )
    say("\nMedians of all rounds")
    for title, row, ratio in rows:
        say(f"  {title:26} {found.median(row):7.3f} s   {ratio}")
    say(f"  To three regions: {found.median('to three regions'):.2f} x the first export and its copies")
    say("  " + "; ".join(f"{name}: {note}" for name, note in found.notes.items()))


if __name__ == "__main__":
    asyncio.run(main())
