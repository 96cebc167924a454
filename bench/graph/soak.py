"""`python -m bench.graph.soak --minutes N`: check that our server's memory stays flat under a mixed load.

The load is the four queries of the benchmark and random documents, most of them new to the server: valid ones of many
shapes, invalid ones, unparsable ones, introspection. The caches of documents, plans and answers therefore fill and
evict all the time. The output is the memory of the server's process, and its slope over the second half.
"""

import argparse
import asyncio
import random
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import psutil

from bench.graph.results import say
from bench.graph.seed import seed
from bench.graph.servers import Peer, ours, serving
from tests.postgres import Cluster

MIB = 1 << 20
# Every fifth request is a query of the benchmark; one of them reads 2,000 values.
DRAWN = 0.8
SEED = 7
LEAVES = ["id", "name", "description", "__typename"]
OF_VERSIONS = [*LEAVES, "provisioningState", "digest", "diskSizeBytes", "createdAt"]


async def main() -> None:
    """Load the server, and print the development of its memory."""
    parser = argparse.ArgumentParser(prog="python -m bench.graph.soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10, help="how long (default: 10)")
    parser.add_argument("--connections", type=int, default=4, help="requests at a time (default: 4)")
    parser.add_argument("--every", type=float, default=20, help="seconds between two measurements (default: 20)")
    arguments = parser.parse_args()
    with Cluster() as cluster, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        cluster.create_database("bench")
        url = cluster.url("bench")
        server = ours("postgresql", url, await seed(url), folder)
        async with serving(server, folder / "server.log", {}) as (address, process):
            await soak(server, address, process, arguments)


async def soak(server: Peer, address: str, process: psutil.Process, arguments: argparse.Namespace) -> None:
    """Send requests for some minutes; print the memory at intervals, and its slope at the end."""
    end = time.monotonic() + 60 * arguments.minutes
    asked = [0] * arguments.connections
    headers = {"Authorization": f"Bearer {server.token}"}

    async def ask(number: int) -> None:
        async with httpx.AsyncClient(headers=headers, timeout=60) as client:
            for body in requests(server, random.Random(SEED + number)):  # noqa: S311  (of no secrets)
                if time.monotonic() > end:
                    return
                response = await client.post(address, json=body)
                if response.status_code != 200:
                    raise RuntimeError(f"{body} is answered with {response.status_code}: {response.text[:300]}")
                asked[number] += 1

    seen: list[tuple[float, float]] = []

    async def look() -> None:
        began = time.monotonic()
        while time.monotonic() < end:
            await asyncio.sleep(arguments.every)
            seen.append((time.monotonic() - began, process.memory_info().rss / MIB))
            say(f"{seen[-1][0]:6.0f} s {seen[-1][1]:8.1f} MiB {sum(asked):9} requests")

    async with asyncio.TaskGroup() as tasks:
        for number in range(arguments.connections):
            tasks.create_task(ask(number))
        tasks.create_task(look())
    half = seen[len(seen) // 2 :]
    say(f"over the second half, {half[-1][0] - half[0][0]:.0f} s: {3600 * slope(half):+.1f} MiB an hour")


def requests(server: Peer, draw: random.Random) -> Iterator[dict[str, object]]:
    """Draw requests endlessly."""
    while True:
        if draw.random() < DRAWN:
            yield drawn(draw)
        else:
            yield {"query": draw.choice(list(server.queries.values()))}


def drawn(draw: random.Random) -> dict[str, object]:
    """Draw a document: mostly of definitions and versions, seldom of introspection, sometimes invalid."""
    kind = draw.random()
    if kind < 0.05:
        return {
            "query": f"query Q{draw.getrandbits(40)} {{ __schema {{ types {{ {fields(draw, ['name', 'kind', 'description'])} }} }} }}"
        }
    if kind < 0.1:
        return {"query": f"{{ nothing{draw.getrandbits(40)} }}"}
    if kind < 0.15:
        return {"query": f'{{ gallery(name: "{draw.getrandbits(40)}") {{ name '}
    versions = f"versions(first: {draw.randint(1, 5)}) {{ nodes {{ {fields(draw, OF_VERSIONS)} ...R }} }}"
    inner = f"definitions(first: $n) {{ totalCount nodes {{ {fields(draw, LEAVES)} {versions} }} }}"
    query = (
        f"query Q{draw.getrandbits(40)} ($n: Int, $name: String!, $r: Boolean!) {{ gallery(name: $name) {{ {fields(draw, LEAVES)} {inner} }} }}"
        " fragment R on ImageVersion { replicas @include(if: $r) { state progress } }"
    )
    # A page with 0 items is an error below the root, which graphql-core answers.
    variables = {"n": draw.choice([0, 1, 3, 9]), "name": f"gallery{draw.randint(0, 25)}", "r": draw.random() < 0.5}
    return {"query": query, "variables": variables}


def fields(draw: random.Random, names: list[str]) -> str:
    """Draw some fields, some of them with aliases."""
    chosen = draw.sample(names, draw.randint(1, len(names)))
    return " ".join(f"a{draw.getrandbits(20)}: {name}" if draw.random() < 0.2 else name for name in chosen)


def slope(seen: list[tuple[float, float]]) -> float:
    """Return the slope of the least-squares line."""
    count = len(seen)
    x, y = sum(moment for moment, _ in seen) / count, sum(mib for _, mib in seen) / count
    spread = sum((moment - x) ** 2 for moment, _ in seen)
    return sum((moment - x) * (mib - y) for moment, mib in seen) / spread if spread else 0.0


if __name__ == "__main__":
    asyncio.run(main())
