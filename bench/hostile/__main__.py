"""`make bench-hostile`: what eight hostile clients cost the others, in one run.

A server with all defaults on SQLite serves a token holder's small query, callers at another address, and exports: first
without attackers, then while eight clients attack it in turn by endless headers, silent connections, unfinished bodies,
sockets without init, unread pings, expensive documents without a token, and a reader's expensive lists, estimates and
refused mutations. They have the lowest priority, attack 127.0.0.1 only, and end by themselves.
"""

import argparse
import asyncio
import os
import secrets
import sys
import tempfile
from asyncio.subprocess import PIPE
from pathlib import Path

from bench.hostile.measure import EXPORT_MIB, Measured, Measurement
from bench.ours import EXPORT, MIB, Bench, running
from graph.demo import documents
from graph.demo.processes import command, environment

# The disk also has an area that is never written.
HOLE_MIB = 32
# The smallest that a baseline of latencies and exports can be measured in.
SHORTEST_SECONDS = 2.0
CALM_SECONDS = 60.0
CALM_PAUSE_SECONDS = 1.0
MAX_P99_MS = 250.0
MIN_EXPORT_SPEED = 0.5
MAX_GROWTH_MIB = 64
HEAD = "| | normal | under attack | target | |\n|---|---|---|---|---|"


async def main() -> int:
    """Measure, print the table, and return the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.hostile", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=60, help="of the attack, at most 600 (default: 60)")
    parser.add_argument(
        "--export-mib", type=int, default=EXPORT_MIB, help=f"new data of each export (default: {EXPORT_MIB})"
    )
    parser.add_argument("--check", action="store_true", help="exit with 1 if a target is missed")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        disk = Path(folder) / "disk.raw"
        disk.write_bytes(os.urandom(MIB))
        os.truncate(disk, (given.export_mib + HOLE_MIB) * MIB)
        async with running(disk, Path(folder) / "server") as bench:
            missed = await _measure(bench, min(600.0, given.seconds), given.export_mib)
    return 1 if missed and given.check else 0


async def _measure(bench: Bench, seconds: float, export_mib: int) -> int:
    lab, disk = await bench.lab("bench", {"marketplaceImageId": bench.image})
    export = (await bench.client.ask(EXPORT, lab=lab, name="first"))["export"]["id"]
    async for _ in bench.client.watch(documents.PROGRESS, export=export):
        pass
    version = (await bench.client.ask(documents.EXPORTED, id=export))["imageVersion"]["id"]
    measurement = Measurement(bench, lab, disk, export_mib)
    normal = await measurement.phase(max(SHORTEST_SECONDS, seconds / 4))
    reader = await _reader(bench)
    arguments = str(bench.port), reader, version, str(seconds)
    attackers = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bench.hostile.attackers", *arguments, stdout=PIPE, start_new_session=True
    )
    assert attackers.stdout is not None
    await attackers.stdout.readline()
    try:
        attacked = await measurement.phase(seconds)
        begun, _ = await attackers.communicate()
    finally:
        if attackers.returncode is None:
            attackers.kill()
            await attackers.wait()
    if attackers.returncode:
        raise RuntimeError("the attackers failed")
    rest = await _rest(bench, normal.most_memory + MAX_GROWTH_MIB * MIB)
    print(f"Attacks begun: {begun.decode().strip()}")
    return report(normal, attacked, rest)


async def _reader(bench: Bench) -> str:
    words = ("token", "create", "--principal", f"reader-{secrets.token_hex(4)}", "--role", "READER")
    process = await asyncio.create_subprocess_exec(
        *command(*words, "--lab-account", "bench", "--config", str(bench.config)), stdout=PIPE, env=environment()
    )
    output, _ = await process.communicate()
    return output.decode().strip()


async def _rest(bench: Bench, limit: int) -> int:
    """Wait until the memory is below the limit, and return it."""
    for _ in range(int(CALM_SECONDS / CALM_PAUSE_SECONDS)):
        if bench.process.memory_info().rss < limit:
            break
        await asyncio.sleep(CALM_PAUSE_SECONDS)
    return bench.process.memory_info().rss


def report(normal: Measured, attacked: Measured, rest: int) -> int:
    """Print the table; return the number of targets that were missed."""
    memory = normal.most_memory // MIB
    growth, left = attacked.most_memory // MIB - memory, rest // MIB - memory
    speed = attacked.mib_per_second / normal.mib_per_second
    refused = len(attacked.refused)
    rows = (
        (
            "token holder's query, p50",
            f"{normal.percentile_ms(50):.0f} ms",
            f"{attacked.percentile_ms(50):.0f} ms",
            "",
            True,
        ),
        (
            "token holder's query, p99",
            f"{normal.percentile_ms(99):.0f} ms",
            f"{attacked.percentile_ms(99):.0f} ms",
            f"≤ {MAX_P99_MS:.0f} ms",
            attacked.percentile_ms(99) <= MAX_P99_MS,
        ),
        (
            f"export of {normal.export_mib} MiB",
            f"{normal.mib_per_second:.1f} MiB/s",
            f"{attacked.mib_per_second:.1f} MiB/s",
            f"≥ {MIN_EXPORT_SPEED:.0%}",
            speed >= MIN_EXPORT_SPEED,
        ),
        ("memory, most", f"{memory} MiB", f"{growth:+d} MiB", f"≤ +{MAX_GROWTH_MIB} MiB", growth <= MAX_GROWTH_MIB),
        ("memory, afterwards", "", f"{left:+d} MiB", f"≤ +{MAX_GROWTH_MIB} MiB", left <= MAX_GROWTH_MIB),
        (
            "legitimate requests refused",
            f"{len(normal.refused)} of {normal.requests}",
            f"{refused} of {attacked.requests}",
            "0",
            not refused,
        ),
    )
    print(HEAD)
    for name, before, under, target, met in rows:
        print(f"| {name} | {before} | {under} | {target} | {'' if met else 'missed'} |")
    for line in dict.fromkeys([*normal.refused, *attacked.refused]):
        print(f"refused: {line}")
    return sum(not met for *_, met in rows)


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
