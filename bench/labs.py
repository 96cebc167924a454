"""`python -m bench.labs`: labs and their exports beside cp, qemu-img and borg, each figure with its target.

Labs are created over a present and an absent base, one at a time and a hundred at once, and changed through QEMU. The server runs
on SQLite, on the disks of `bench.images`. Trust the ratios and the counts, not the seconds. `bench.live` measures running templates.
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
from graph.schema.ids import encode

SETTINGS = '\n[labs]\nprepare = "none"\n\n[quotas]\nlabs_per_principal = 1000\n'
LABS = 20
REEXPORTS = 5
MANY_LABS = 100
BLOCK_BYTES = 4096
PROGRESS = "query ($id: ID!) { node(id: $id) { ... on Lab { labState templateVm { progress } } } }"


@dataclass
class Times:
    """Seconds of each row, from all rounds; and the bytes of the re-exports."""

    seconds: dict[str, list[float]] = field(default_factory=dict[str, list[float]])
    # The last round's.
    counts: dict[str, float] = field(default_factory=dict[str, float])

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
            for name, peer in (("borg", peers.borg), ("qemu-img", peers.qemu_img)):
                run = await asyncio.to_thread(peer, disks, scratch)
                for row in ("first", "changed", "updated"):
                    found.add(f"{name} {row}", getattr(run, row).seconds)
            copies = await asyncio.to_thread(peers.copy, disks.first, scratch)
            found.add("cp", copies.written)
            found.add("cp, durable", copies.durable)
            say(f"round {number + 1} of {arguments.rounds} done")
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    show(found)


async def measure(disks: images.Images, scratch: Path, found: Times, *, labs: int) -> None:
    """Measure the Debian disk: labs, and the exports of labs."""
    async with ours.running(disks.first, scratch, SETTINGS) as bench:
        _, lab, disk = await bench.restore("one", {"marketplaceImageId": bench.image})
        ours.read(disk)
        first, ended = await bench.export(ours.EXPORT, lab=lab, name="debian")
        found.add("first", first.seconds)
        version = ended["imageVersion"]["id"]
        full = await bench.replicate(version, REGIONS)
        image = {"imageVersionId": version}
        watching = asyncio.create_task(_progress(bench, found))
        absent, lab, disk = await bench.restore("two", image)
        await watching
        found.add("absent", absent.seconds)
        found.add("present", await _labs(bench, "present", image))
        found.add("create -b", await asyncio.to_thread(_qemu_img, disk))

        # All that an export reads besides chunks: of the database, of sockets, and of the parent's manifest.
        before = bench.read_bytes()
        await bench.export(documents.REEXPORT, lab=lab)
        unchanged = bench.read_bytes() - before
        changed, again = await _reexports(bench, disks, found, image, unchanged)
        found.add("changed", changed)
        found.add("to three regions", (changed + again) / (first.seconds + full))

        _, lab, disk = await bench.restore("three", image)
        await asyncio.to_thread(_write, disks.first, disks.updated, disk)
        updated, _ = await bench.export(documents.REEXPORT, lab=lab)
        found.add("updated", updated.seconds)

        peers.settle()
        began = time.perf_counter()
        made = await asyncio.gather(*(bench.lab(f"many-{number}", image, pause=0.2) for number in range(labs)))
        found.add("many", time.perf_counter() - began)
        used = max(overlay.stat().st_blocks * 512 for _, overlay in made)
        found.counts |= {"labs": labs, "used": used}


async def _reexports(
    bench: Bench,
    disks: images.Images,
    found: Times,
    image: Mapping[str, str],
    unchanged: int,
) -> tuple[float, float]:
    """Return the median times of re-exports, of different changes, and of their copies to two more regions.

    `unchanged` are the bytes that an export without a change reads.
    """
    exports: list[float] = []
    copies: list[float] = []
    for number in range(REEXPORTS):
        _, lab, disk = await bench.restore(f"changed-{number}", image)
        changed_bytes = await asyncio.to_thread(_write, disks.first, disks.changed, disk, bytes([number]))
        before = bench.read_bytes()
        changed, ended = await bench.export(documents.REEXPORT, lab=lab)
        # Chunks are read back when they are stored.
        read = bench.read_bytes() - before - unchanged - changed.stored_bytes
        found.counts |= {"changed": changed_bytes, "read": read}
        exports.append(changed.seconds)
        copies.append(await bench.replicate(ended["imageVersion"]["id"], REGIONS))
    return statistics.median(exports), statistics.median(copies)


async def measure_large(disk: Path, scratch: Path, found: Times) -> None:
    """Measure a lab's creation from a disk of 64 GiB."""
    async with ours.running(disk, scratch, SETTINGS) as bench:
        lab, raw = await bench.lab("large", {"marketplaceImageId": bench.image})
        await asyncio.to_thread(ours.read, raw)
        first, ended = await bench.export(ours.EXPORT, lab=lab, name="large")
        image = {"imageVersionId": ended["imageVersion"]["id"]}
        await bench.lab("base", image)
        found.add("present, large", await _labs(bench, "large", image))
        found.add("first, large", first.seconds)
        exports: list[float] = []
        for number in range(REEXPORTS):
            lab, overlay = await bench.lab(f"changed-{number}", image)
            words = [f"write -P {number * 20 + chunk + 1} {chunk * 3 * MIB} 1M" for chunk in range(20)]
            await asyncio.to_thread(_output, ["qemu-io", "-f", "qcow2", str(overlay)], "\n".join([*words, "quit", ""]))
            exports.append((await bench.export(documents.REEXPORT, lab=lab))[0].seconds)
        found.add("changed, large", statistics.median(exports))


async def _progress(bench: Bench, found: Times) -> None:
    """Count the different figures of progress that a client sees while a base is written."""
    seen: set[float] = set()
    lab = encode("Lab", 2)
    state = "CREATING"
    while state == "CREATING":
        # Null before it is created.
        node = await bench.client.ask(PROGRESS, id=lab) or {"labState": state, "templateVm": {"progress": None}}
        state = node["labState"]
        seen |= {node["templateVm"]["progress"]} - {None}
        await asyncio.sleep(0.05)
    found.counts["progress"] = len(seen)


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


def _write(before: Path, after: Path, overlay: Path, mark: bytes = b"") -> int:
    """Write the differences of two disks to an overlay of the first, through QEMU; return the bytes of the changed chunks.

    Each range begins with `mark`, so that different marks make different chunks.
    """
    slots: set[int] = set()
    with tempfile.TemporaryDirectory(dir=overlay.parent.parent) as folder, after.open("rb") as new:
        commands: list[str] = []
        for number, (start, end) in enumerate(_differences(before, after)):
            new.seek(start)
            part = Path(folder, f"{number}")
            part.write_bytes(mark + new.read(end - start)[len(mark) :])
            commands.append(f"write -s {part} {start} {end - start}")
            slots |= {*range(start // MIB, -(-end // MIB))}
        _output(["qemu-io", "-f", "qcow2", "-t", "none", str(overlay)], "\n".join([*commands, "quit", ""]))
    os.sync()
    ours.read(overlay)
    return len(slots) * MIB


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
    """Print each row with its figure and its target; the peers' figures are beside it."""

    def ratio(row: str, other: str) -> float:
        return found.median(row) / found.median(other)

    count = found.counts
    three = found.median("to three regions")
    rows: tuple[tuple[str, str, str, bool], ...] = (
        ("A lab, base present", seconds(found, "present"), "0.25 s", found.median("present") <= 0.25),
        ("  beside cp", times(ratio("present", "cp")), "0.25", ratio("present", "cp") <= 0.25),
        ("  beside qemu-img create -b", times(ratio("present", "create -b")), "", True),
        ("  on 64 GiB", seconds(found, "present, large"), "0.25 s", found.median("present, large") <= 0.25),
        (f"{count['labs']:.0f} labs at once", seconds(found, "many"), "15 s", found.median("many") <= 15),
        ("  space of each", f"{count['used'] / 1024:.0f} KiB", "1 MiB", count["used"] <= MIB),
        ("A lab, base absent, beside cp", times(ratio("absent", "cp")), "1.5", ratio("absent", "cp") <= 1.5),
        ("  beside cp and sync", times(ratio("absent", "cp, durable")), "", True),
        ("  figures of progress seen", f"{count['progress']:.0f}", "", count["progress"] > 0),
        ("Re-export, beside the first", times(ratio("changed", "first")), "0.1", ratio("changed", "first") <= 0.1),
        ("  beside borg", times(ratio("changed", "borg changed")), "", True),
        ("  beside qemu-img convert", times(ratio("changed", "qemu-img changed")), "", True),
        (
            "  read, beside the changed chunks",
            times(count["read"] / count["changed"]),
            "1.01",
            count["read"] <= 1.01 * count["changed"],
        ),
        (
            "  on 64 GiB",
            times(ratio("changed, large", "first, large")),
            "0.1",
            ratio("changed, large", "first, large") <= 0.1,
        ),
        ("  to three regions", times(three), "0.08", three <= 0.08),
        (
            "Packages added, beside borg",
            times(ratio("updated", "borg updated")),
            "0.30",
            ratio("updated", "borg updated") <= 0.3,
        ),
        ("  beside qemu-img convert", times(ratio("updated", "qemu-img updated")), "", True),
        (
            "First export, beside borg",
            times(ratio("first", "borg first")),
            "0.45",
            ratio("first", "borg first") <= 0.45,
        ),
        ("  beside qemu-img convert", times(ratio("first", "qemu-img first")), "", True),
    )
    say(f"\n{'medians of all rounds':34} {'measured':>10}  {'target':>14}")
    for title, figure, target, is_met in rows:
        say(f"{title:34} {figure:>10}  {target and f'<= {target}':>14}{'' if is_met else '  MISSED'}")
    say(
        "\nseconds: "
        + ", ".join(f"{row} {found.median(row):.3f}" for row in found.seconds if row != "to three regions")
    )
    say(", ".join(f"{name} {count[name] / MIB:.1f} MiB" for name in ("changed", "read")))


def seconds(found: Times, row: str) -> str:
    """Format the median of a row."""
    return f"{found.median(row):.3f} s"


def times(ratio: float) -> str:
    """Format a ratio."""
    return f"{ratio:.2f} x"


if __name__ == "__main__":
    asyncio.run(main())
