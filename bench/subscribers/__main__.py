"""`python -m bench.subscribers`: many watchers of one export, over WebSocket and over server-sent events.

Latency is from before the server writes a change to when the client has it; all reconnect three times, at random.
"""

import argparse
import asyncio
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial

import psutil

from bench.subscribers.clients import Seen, Subscriber, socket_request, stream_request
from bench.subscribers.server import TICKS_PER_TRANSITION

AT_ONCE = 50
RECONNECTS = 3
DOCUMENTS = {
    "event only": "subscription ($id: ID!, $after: Int)"
    " { exportProgress(exportId: $id, after: $after) { sequence message status phase progress } }",
    "with export": "subscription ($id: ID!, $after: Int)"
    " { exportProgress(exportId: $id, after: $after) { sequence message export { id status lab { id name } } } }",
}


async def measure(
    request: Callable[[int | None], tuple[bytes, bytes]], port: int, server: psutil.Process, count: int, seconds: float
) -> str:
    """Connect, watch, reconnect; return a line of figures."""
    seen = Seen()
    before = server.memory_info().rss
    subscribers = [Subscriber(request, seen) for _ in range(count)]
    for start in range(0, count, AT_ONCE):
        await asyncio.gather(*(one.connect(port) for one in subscribers[start : start + AT_ONCE]))
        await _all_connected(seen, min(count, start + AT_ONCE))
    await asyncio.sleep(2)
    each = (server.memory_info().rss - before) / count / 1024
    busy, seen.measuring = server.cpu_times(), True
    await asyncio.sleep(seconds)
    seen.measuring = False
    used = (server.cpu_times().user + server.cpu_times().system - busy.user - busy.system) / seconds
    for _ in range(RECONNECTS):
        for start in range(0, count, AT_ONCE):
            some = random.sample(subscribers, AT_ONCE) if count < AT_ONCE else subscribers[start : start + AT_ONCE]
            for one in some:
                one.drop()
            await asyncio.sleep(random.random() / 5)  # noqa: S311
            await asyncio.gather(*(one.connect(port) for one in some))
        await _all_connected(seen, count)
    await asyncio.sleep(3)
    common = min(one.last or 0 for one in subscribers)
    missed = sum(
        len({n for n in range((one.first or 0) + 1, common + 1) if n % TICKS_PER_TRANSITION == 0} - one.transitions)
        for one in subscribers
    )
    for one in subscribers:
        one.drop()
    ranks = statistics.quantiles(seen.latencies, n=100)
    return (
        f"p50 {ranks[49] * 1000:.0f} ms, p99 {ranks[98] * 1000:.0f} ms, {len(seen.latencies) / seconds / count:.2f} events/s each,"
        f" {each:.1f} KiB each, server {used:.2f} processors, {missed} transitions missed"
    )


async def _all_connected(seen: Seen, count: int) -> None:
    async with asyncio.timeout(120):
        while seen.connected < count:  # noqa: ASYNC110  (the protocols count)
            await asyncio.sleep(0.05)


def main() -> None:
    """Measure each transport against a server of its own."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--subscribers", type=int, default=2000)
    options.add_argument("--seconds", type=float, default=10)
    given = options.parse_args()
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    for transport, build in {"WebSocket": socket_request, "events": stream_request}.items():
        for title, document in DOCUMENTS.items():
            with (
                tempfile.TemporaryDirectory() as folder,
                subprocess.Popen(
                    [sys.executable, "-m", "bench.subscribers.server", folder], stdout=subprocess.PIPE, text=True
                ) as server,
            ):
                assert server.stdout is not None
                port, token, export_id = server.stdout.readline().split()
                request = partial(build, document, token, export_id)
                measured = measure(request, int(port), psutil.Process(server.pid), given.subscribers, given.seconds)
                print(f"{transport}, {title}: {asyncio.run(measured)} (load {os.getloadavg()[0]:.1f})", flush=True)
                server.kill()


if __name__ == "__main__":
    main()
