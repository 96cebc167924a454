"""`make bench`: exports beside borg and qemu-img, re-exports, the first event, and memory, in one run."""

import argparse
import asyncio
import statistics
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import zstandard

from bench import images, ours, peers
from bench.peers import Measurement
from graph.demo import documents
from tests.disks import write_disk

MIB = 1 << 20
EVENTS = 30


@dataclass
class Rounds:
    """What the interleaved rounds gave, by tool."""

    first: dict[str, list[Measurement]] = field(default_factory=dict[str, list[Measurement]])
    again: dict[str, list[Measurement]] = field(default_factory=dict[str, list[Measurement]])
    changed_bytes: int = 0

    def add(self, measured: Measurement, changed: Measurement | None) -> None:
        """Keep one tool's round."""
        self.first.setdefault(measured.tool, []).append(measured)
        if changed is not None:
            self.again.setdefault(measured.tool, []).append(changed)


async def main() -> None:
    """Measure, and print the tables."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="interleaved rounds (default: %(default)s)")
    parser.add_argument("--only", choices=("exports", "events", "memory"), help="one part of it")
    arguments = parser.parse_args()
    peers.require()
    disks = images.ensure()
    scratch = images.default_folder() / "scratch"
    say(", ".join(peers.versions().values()))
    if arguments.only in (None, "exports"):
        warm()
        show(await rounds(disks, scratch, arguments.rounds))
    if arguments.only in (None, "events"):
        await events(scratch)
    if arguments.only in (None, "memory"):
        await memory(disks.large, scratch)


async def rounds(disks: images.Images, scratch: Path, count: int) -> Rounds:
    """Run every tool once a round, each round in another order."""
    found = Rounds()
    for number in range(count):
        turns = [
            lambda: _ours(disks, scratch, found),
            lambda: _borg(disks, scratch, found),
            lambda: _qemu(disks, scratch, found),
        ]
        for turn in turns[number % 3 :] + turns[: number % 3]:
            await turn()
        say(f"round {number + 1} of {count} done")
    return found


async def _ours(disks: images.Images, scratch: Path, found: Rounds) -> None:
    async with ours.running(disks.first, scratch) as bench:
        lab, _ = await bench.lab("one", {"marketplaceImageId": bench.image})
        first, ended = await bench.export("ours", ours.EXPORT, lab=lab, name="debian")
        definition = ended["imageVersion"]["definition"]["id"]
        lab, disk = await bench.lab("two", {"imageDefinitionId": definition})
        written = ours.write_changes(disks.first, disks.changed, disk)
        found.changed_bytes = len(zstandard.ZstdCompressor(level=1).compress(b"".join(written)))
        again, _ = await bench.export("ours", documents.REEXPORT, lab=lab)
        found.add(first, again)


async def _borg(disks: images.Images, scratch: Path, found: Rounds) -> None:
    run = await asyncio.to_thread(peers.borg, disks.first, scratch, changed=disks.changed)
    found.add(run.first, run.changed)


async def _qemu(disks: images.Images, scratch: Path, found: Rounds) -> None:
    found.add(await asyncio.to_thread(peers.qemu_img, disks.first, scratch), None)


def show(found: Rounds) -> None:
    """Print medians, and ours as a ratio to each peer's."""
    for title, measured in (
        ("First export, into the lab's region", found.first),
        ("Re-export after 20 MiB changed", found.again),
    ):
        say(f"\n{title}: medians of {len(measured['ours'])} interleaved rounds [least, most]")
        mine = median(measured["ours"])
        for tool, runs in measured.items():
            seconds = [run.seconds for run in runs]
            say(
                f"  {tool:9} {median(runs):6.2f} s [{min(seconds):.2f}, {max(seconds):.2f}]"
                f"  cpu {statistics.median(run.cpu_seconds for run in runs):6.2f} s"
                f"  stored {statistics.median(run.stored_bytes for run in runs) / MIB:7.1f} MiB"
                f"  ours/{tool} {mine / median(runs):.2f}"
            )
    stored = statistics.median(run.stored_bytes for run in found.again["ours"])
    say(
        f"  re-export stored {stored / found.changed_bytes:.2f} x the changed bytes compressed ({found.changed_bytes / MIB:.1f} MiB)"
    )
    say(f"  re-export took {median(found.again['ours']) / median(found.first['ours']):.2f} x the first export's time")


def median(runs: list[Measurement]) -> float:
    """Return the median of the wall times."""
    return statistics.median(run.seconds for run in runs)


async def events(scratch: Path) -> None:
    """Time how soon a watcher hears of an export."""
    scratch.mkdir(parents=True, exist_ok=True)  # noqa: ASYNC240  (nothing else runs yet)
    with tempfile.TemporaryDirectory(dir=scratch) as folder:
        disk = write_disk(Path(folder) / "small.raw", 8 * MIB, {0: b"x" * MIB})
        async with ours.running(disk, scratch) as bench:
            lab, _ = await bench.lab("one", {"marketplaceImageId": bench.image})
            times = [await bench.first_event(lab, f"image-{number}") for number in range(EVENTS)]
    for name, of in (("first event", 0), ("first event that says RUNNING", 1)):
        sorted_times = sorted(time[of] * 1000 for time in times)
        p95 = sorted_times[int(0.95 * len(times))]
        say(f"\nFrom mutation to {name}: p50 {statistics.median(sorted_times):.0f} ms, p95 {p95:.0f} ms, of {EVENTS}")


async def memory(disk: Path, scratch: Path) -> None:
    """Watch the server's memory while it exports a large, thinly filled disk."""
    async with ours.running(disk, scratch) as bench:
        lab, _ = await bench.lab("large", {"marketplaceImageId": bench.image})
        before = bench.peak_memory()
        measured, ended = await bench.export("ours", ours.EXPORT, lab=lab, name="large")
        say(
            f"\n64 GiB sparse disk, {int(ended['bytesTotal']) / MIB:.0f} MiB on it: {measured.seconds:.1f} s,"
            f" most memory of server and worker {bench.peak_memory() / MIB:.0f} MiB ({before / MIB:.0f} MiB before it)"
        )


def warm() -> None:
    """Touch memory once: on virtual machines the first touch of a page is slow, and would be the first tool's alone."""
    block = bytearray(4 << 30)
    block[::4096] = b"\1" * len(block[::4096])


def say(text: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(main())
