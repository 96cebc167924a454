"""`python -m bench.graph.principals`: the first queries of thousands of principals, and our server's memory meanwhile.

Each of 5,000 principals reads its gallery ten times. A server that built something for each of them would answer the
first query late, and grow. The output is the median time of the first and the tenth query, and the memory after each
tenth of the principals.
"""

import argparse
import asyncio
import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import httpx
import psutil

from bench.graph.load import Request
from bench.graph.queries import CROWD_OURS
from bench.graph.results import say
from bench.graph.seed import seed, seed_crowd
from bench.graph.servers import ours, serving
from tests.postgres import Cluster

QUERIES = 10
PRINTED = 10
MIB = 1 << 20


async def main() -> None:
    """Seed the principals, and print the times and the memory."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.graph.principals",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--principals", type=int, default=5_000, help="how many (default: 5,000)")
    parser.add_argument("--connections", type=int, default=4, help="requests at a time (default: 4)")
    arguments = parser.parse_args()
    with Cluster() as cluster, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        cluster.create_database("bench")
        url = cluster.url("bench")
        server = ours("postgresql", url, await seed(url), folder)
        crowd = await seed_crowd(url, arguments.principals)
        async with serving(server, folder / "server.log", {}) as (address, process):
            await measure(address, process, crowd, arguments.connections)


async def measure(address: str, process: psutil.Process, crowd: Sequence[tuple[str, str]], connections: int) -> None:
    """Let the principals read, some at a time; print the memory at intervals, and the times at the end."""
    times: list[list[float]] = []
    remaining = iter(crowd)
    say(f"memory at the start: {process.memory_info().rss / MIB:.1f} MiB")
    async with asyncio.TaskGroup() as tasks:
        for _ in range(connections):
            tasks.create_task(_read_each(address, process, remaining, len(crowd), times))
    places = [statistics.median(place) for place in zip(*times, strict=True)]
    say(f"median of query 1: {places[0]:.1f} ms, of query {QUERIES}: {places[-1]:.1f} ms; {places[0] / places[-1]:.2f}")


async def _read_each(
    address: str, process: psutil.Process, remaining: Iterator[tuple[str, str]], count: int, times: list[list[float]]
) -> None:
    async with httpx.AsyncClient(timeout=60) as client:
        for token, gallery in remaining:
            request = Request(CROWD_OURS["Q1"], token, {"g": gallery})
            own: list[float] = []
            for _ in range(QUERIES):
                began = time.perf_counter()
                response = await client.post(address, content=request.body, headers=request.headers)
                own.append(1_000 * (time.perf_counter() - began))
                if response.status_code != 200 or response.json()["data"]["gallery"]["name"] != gallery:
                    raise RuntimeError(f"a principal of {gallery} is answered: {response.text[:300]}")
            times.append(own)
            if len(times) % max(count // PRINTED, 1) == 0:
                say(f"{len(times):6} principals: {process.memory_info().rss / MIB:.1f} MiB")


if __name__ == "__main__":
    asyncio.run(main())
