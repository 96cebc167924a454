"""`make bench-graph`: our GraphQL server beside others, on the same PostgreSQL rows, one process each, in one run.

Ours answers with authentication, limits, costs and permission filters; the peers have none of them, except for the
mutation. All run pinned to one processor, the database and wrk on the others, in interleaved rounds. Trust the ratios,
not the figures.

The crowd is the first table: 120 principals of three roles, each with a token, read 20 galleries by a variable. Crowd Q1
is one gallery; crowd Q2 is a gallery → 20 definitions → 5 versions → replicas; crowd latest is a gallery → 50
definitions → latest version → replicas; crowd mixed sends the three in turn. Crowd Q5 is a mutation: 40 owners describe
20 galleries. The peers on Node.js look up the token too, then run the statements of ours in a transaction with its lock;
the others have no mutation. The second table sends one query with one token on all connections: Q1 and Q2 as above; Q3
100 definitions with their latest version and its replicas; Q4 introspection. Ours has connections where the peers have
plain lists, and a region is an object where theirs is a name: it answers the same values in more objects. Introspection
is of each one's own schema, and ours is by far the largest. All of it takes about fifteen minutes; in parts, with
`--add-to FILE`:

    python -m bench.graph --add-to /tmp/graph.json --only crowd
    python -m bench.graph --add-to /tmp/graph.json --only Q
    python -m bench.graph --add-to /tmp/graph.json --rounds 0
"""

import argparse
import asyncio
import os
import tempfile
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

import psutil

from bench.graph.install import install_peers
from bench.graph.load import require, wrk
from bench.graph.results import Results, say
from bench.graph.seed import seed, seed_crowd
from bench.graph.servers import NAMES, Peer, all_peers, serving
from tests.postgres import Cluster

CONNECTIONS = (1, 32)
MIB = 1 << 20
# wrk prints the transferred bytes with three digits.
ROUNDED = 0.99
# The queries of the mixed load are answered equally often, but for those under way when it ends.
MIXED = 0.8


@dataclass
class Running:
    """A running peer."""

    peer: Peer
    url: str
    process: psutil.Process


async def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.graph", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=2, help="interleaved rounds; 0 prints what FILE has (default: 2)")
    parser.add_argument("--seconds", type=int, default=2, help="of each load (default: 2)")
    parser.add_argument(
        "--only",
        action="append",
        metavar="NAME",
        default=[],
        help="how a server's or a load's name begins; may be repeated",
    )
    parser.add_argument("--add-to", type=Path, metavar="FILE", help="add the results to those in FILE")
    arguments = parser.parse_args()
    results = Results.of(arguments.add_to)
    if arguments.rounds:
        require()
        servers, _ = split(arguments.only)
        install_peers(name for name in NAMES if not servers or name.startswith(servers))
        try:
            await measure(arguments, results)
        finally:
            # The results before a failure are valid.
            if arguments.add_to:
                results.keep(arguments.add_to)
    results.show(NAMES)


def split(only: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return how the names of the chosen servers begin, and of the chosen loads."""
    loads = tuple(one for one in only if one.startswith(("Q", "crowd")))
    return tuple(one for one in only if one not in loads), loads


async def measure(arguments: argparse.Namespace, results: Results) -> None:
    """Start the selected servers, and put each load on each of them."""
    with Cluster() as cluster, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        cluster.create_database("bench")
        urls = {"postgresql": cluster.url("bench"), "sqlite": f"sqlite+aiosqlite:///{folder / 'bench.sqlite'}"}
        tokens = {kind: await seed(url) for kind, url in urls.items()}
        crowds = {kind: await seed_crowd(url) for kind, url in urls.items()}
        servers, loads = split(arguments.only)
        peers = [
            peer for peer in all_peers(urls, tokens, crowds, folder) if not servers or peer.name.startswith(servers)
        ]
        async with AsyncExitStack() as stack:
            running = [
                Running(
                    peer, *await stack.enter_async_context(serving(peer, folder / f"{peer.name}.log", results.answers))
                )
                for peer in peers
            ]
            for number in range(arguments.rounds):
                for one in running:
                    await one_round(one, loads, arguments.seconds, folder / "load.lua", results)
                say(f"round {number + 1} of {arguments.rounds} done, load {os.getloadavg()[0]:.1f}")
            for one in running:
                results.memory[one.peer.name] = one.process.memory_info().rss / MIB


async def one_round(running: Running, only: tuple[str, ...], seconds: int, script: Path, results: Results) -> None:
    """Put each load on one server."""
    peer = running.peer
    for name, requests in peer.loads().items():
        for connections in CONNECTIONS if not only or name.startswith(only) else ():
            measured = await wrk(
                running.url,
                requests,
                running.process,
                connections=connections,
                seconds=seconds,
                script=script,
            )
            if measured.refused:
                raise RuntimeError(f"{peer.name} refused {measured.refused} requests of {name}")
            # An error has status 200 too, and a short answer. After a run that was too short, no answer is known.
            least = MIXED if name == "crowd mixed" else ROUNDED
            if 0 < measured.length < least * results.answers[name, peer.name].length:
                raise RuntimeError(f"{peer.name} answers {name} with less under load: {measured.length:.0f} bytes")
            results.rounds.setdefault((name, peer.name, connections), []).append(measured)


if __name__ == "__main__":
    asyncio.run(main())
