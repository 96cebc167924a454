"""`make bench`: exports, re-exports and lab disks beside borg and qemu-img, and others by name; first event; memory."""

import argparse
import asyncio
import os
import shutil
import statistics
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import zstandard

from bench import images, ours, peers
from bench.peers import Copies, Measurement, Run
from graph.demo import documents
from tests.disks import write_disk

MIB = 1 << 20
EVENTS = 30
# Complete disks, as the peers restore; `bench.labs` measures overlays.
COPIES = '\n[labs]\ndisk = "raw"\n'


REGIONS = ("francecentral", "francesouth", "francewest")
STAGES = {
    "first": "First export, into the lab's region",
    "changed": "Re-export after 20 MiB changed",
    "updated": "Second version, packages added in place (qemu-img: a full conversion)",
    "restored": "A disk from the first image, verified and durable (a lab's creation)",
}


@dataclass
class Rounds:
    """Results of the interleaved rounds, by tool."""

    runs: dict[str, list[Run]] = field(default_factory=dict[str, list[Run]])
    copies: list[Copies] = field(default_factory=list[Copies])
    # Seconds until all three regions had the first version, and the second.
    replications: list[tuple[float, float]] = field(default_factory=list[tuple[float, float]])
    # Seconds until a lab had its disk from a marketplace image.
    marketplace: list[float] = field(default_factory=list[float])
    changed_bytes: int = 0


async def main() -> None:
    """Measure, and print the tables."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="interleaved rounds (default: %(default)s)")
    parser.add_argument(
        "--peers",
        nargs="*",
        choices=tuple(peers.PEERS),
        default=peers.DEFAULT_PEERS,
        help=f"which (default: {' '.join(peers.DEFAULT_PEERS)})",
    )
    parser.add_argument("--small", action="store_true", help="disks of a few MiB, to try the command")
    parser.add_argument("--only", choices=("exports", "events", "memory"), help="one part of it")
    arguments = parser.parse_args()
    measured = arguments.peers if arguments.only in (None, "exports") else ()
    peers.require(measured)
    if arguments.small:
        os.environ["BENCH_SMALL"] = "1"
    disks = images.ensure_small() if arguments.small else images.ensure()
    scratch = images.default_folder() / "scratch"
    say(", ".join(peers.versions(measured)))
    try:
        if arguments.only in (None, "exports"):
            show(await rounds(disks, scratch, arguments.rounds, arguments.peers))
        if arguments.only in (None, "events"):
            await events(scratch, 2 if arguments.small else EVENTS)
        if arguments.only in (None, "memory"):
            await memory(disks.large, scratch)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


async def rounds(disks: images.Images, scratch: Path, count: int, chosen: Sequence[str]) -> Rounds:
    """Run every tool once per round, in a different order each round."""
    found = Rounds()
    tools = ["ours", *chosen, "cp"]
    for number in range(count):
        first = number % len(tools)
        for tool in tools[first:] + tools[:first]:
            if tool == "ours":
                found.runs.setdefault(tool, []).append(await _ours(disks, scratch, found))
            elif tool == "cp":
                found.copies.append(await asyncio.to_thread(peers.copy, disks.first, scratch))
            else:
                run = await asyncio.to_thread(peers.PEERS[tool], disks, scratch)
                found.runs.setdefault(tool, []).append(run)
        say(f"round {number + 1} of {count} done")
    return found


async def _ours(disks: images.Images, scratch: Path, found: Rounds) -> Run:
    async with ours.running(disks.first, scratch, COPIES) as bench:
        made, lab, disk = await bench.restore("one", {"marketplaceImageId": bench.image})
        found.marketplace.append(made.seconds)
        ours.read(disk)
        first, ended = await bench.export(ours.EXPORT, lab=lab, name="debian")
        full = await bench.replicate(ended["imageVersion"]["id"], REGIONS)
        image = {"imageVersionId": ended["imageVersion"]["id"]}
        restored, lab, disk = await bench.restore("two", image)
        written = ours.write_changes(disks.first, disks.changed, disk)
        found.changed_bytes = len(zstandard.ZstdCompressor(level=1).compress(b"".join(written)))
        changed, ended = await bench.export(documents.REEXPORT, lab=lab)
        found.replications.append((full, await bench.replicate(ended["imageVersion"]["id"], REGIONS)))
        _, lab, disk = await bench.restore("three", image)
        ours.write_changes(disks.first, disks.updated, disk)
        updated, _ = await bench.export(documents.REEXPORT, lab=lab)
        return Run(first=first, changed=changed, updated=updated, restored=restored)


def show(found: Rounds) -> None:
    """Print the medians, and the ratio of ours to each peer."""
    for stage, title in STAGES.items():
        say(f"\n{title}: medians of {len(found.runs['ours'])} interleaved rounds [least, most]")
        mine = seconds_of(found, "ours", stage)
        for tool, runs in found.runs.items():
            measured: list[Measurement] = [getattr(run, stage) for run in runs]
            seconds = [run.seconds for run in measured]
            stored = statistics.median(run.stored_bytes for run in measured) / MIB
            say(
                f"  {tool:9} {statistics.median(seconds):6.2f} s [{min(seconds):.2f}, {max(seconds):.2f}]"
                f"  cpu {statistics.median(run.cpu_seconds for run in measured):6.2f} s"
                + (f"  stored {stored:7.1f} MiB" if stored else "")
                + f"  ours/{tool} {mine / seconds_of(found, tool, stage):.2f}"
            )
    restored = seconds_of(found, "ours", "restored")
    for name, took in (
        ("cp", [copies.written for copies in found.copies]),
        ("cp+sync", [copies.durable for copies in found.copies]),
    ):
        say(f"  {name:9} {statistics.median(took):6.2f} s  ours/{name} {restored / statistics.median(took):.2f}")
    say(
        f"  A lab from the marketplace image, its chunks hashed and cached: {statistics.median(found.marketplace):.2f} s"
    )
    first, changed = seconds_of(found, "ours", "first"), seconds_of(found, "ours", "changed")
    stored = statistics.median(run.changed.stored_bytes for run in found.runs["ours"])
    full, again = (statistics.median(times) for times in zip(*found.replications, strict=True))
    say(
        f"\nThe re-export stored {stored / found.changed_bytes:.2f} x the changed bytes compressed"
        f" ({found.changed_bytes / MIB:.1f} MiB) and took {changed / first:.2f} x the first export's time"
    )
    say(
        f"To two more regions: the first version {full:.2f} s, the re-export {again:.2f} s; export and copies together"
        f" took {(changed + again) / (first + full):.2f} x the first's time"
    )


def seconds_of(found: Rounds, tool: str, stage: str) -> float:
    """Return the median wall time of a stage."""
    return statistics.median(getattr(run, stage).seconds for run in found.runs[tool])


async def events(scratch: Path, count: int) -> None:
    """Measure the delay until a subscriber receives the first event of an export."""
    scratch.mkdir(parents=True, exist_ok=True)  # noqa: ASYNC240  (nothing else runs yet)
    with tempfile.TemporaryDirectory(dir=scratch) as folder:
        disk = write_disk(Path(folder) / "small.raw", 8 * MIB, {0: b"x" * MIB})
        async with ours.running(disk, scratch) as bench:
            lab, _ = await bench.lab("one", {"marketplaceImageId": bench.image})
            times = [await bench.first_event(lab, f"image-{number}") for number in range(count)]
    for name, of in (("first event", 0), ("first event that says RUNNING", 1)):
        sorted_times = sorted(time[of] * 1000 for time in times)
        p95 = sorted_times[int(0.95 * len(times))]
        say(f"\nFrom mutation to {name}: p50 {statistics.median(sorted_times):.0f} ms, p95 {p95:.0f} ms, of {count}")


async def memory(disk: Path, scratch: Path) -> None:
    """Measure the server's peak memory while it exports a large sparse disk."""
    async with ours.running(disk, scratch) as bench:
        lab, _ = await bench.lab("large", {"marketplaceImageId": bench.image})
        before = bench.peak_memory()
        measured, ended = await bench.export(ours.EXPORT, lab=lab, name="large")
        say(
            f"\n64 GiB sparse disk, {int(ended['totalBytes']) / MIB:.0f} MiB on it: {measured.seconds:.1f} s,"
            f" most memory of server and worker {bench.peak_memory() / MIB:.0f} MiB ({before / MIB:.0f} MiB before it)"
        )


def say(text: str) -> None:
    """Print a line and flush."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(main())
