"""Measurement of one server with many subscribers: joins, latencies, missed events."""

import asyncio
import os
import random
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

from bench.subscribers.clients import Seen, Subscriber
from bench.subscribers.moving import TICK_SECONDS, is_transition
from bench.subscribers.servers import Running

KIB = 1024
RECONNECTS = 3
# Disconnected and reconnected together.
GROUP = 100
JOIN_SECONDS = 300.0
SETTLE_SECONDS = 2.0


@dataclass(frozen=True)
class Measured:
    """The figures of one server."""

    join_seconds: float
    # Milliseconds from the commit of a change to its receipt.
    p50: float
    p99: float
    most: float
    # Events per second that each subscriber received.
    rate: float
    kib_each: float
    # Microseconds of the server's processor for each delivered event.
    cpu: float
    # Changes of state that subscribers missed, in total; None for a server without `after`.
    missed: int | None
    repeated: int
    load: float


async def measure(running: Running, count: int, seconds: float, *, reconnect: bool) -> Measured:
    """Connect, watch, reconnect, and check that nothing is missing."""
    seen = Seen()
    subscribers = [Subscriber(running.watch(number), seen) for number in range(count)]
    before = running.process.memory_info().rss
    begun = time.monotonic()
    await asyncio.gather(*(one.connect(running.port) for one in subscribers))
    await _until(lambda: seen.connected >= count)
    joined = time.monotonic() - begun
    await asyncio.sleep(SETTLE_SECONDS)
    each = (running.process.memory_info().rss - before) / count / KIB
    used = sum(running.process.cpu_times()[:2])
    seen.measuring = True
    await asyncio.sleep(seconds)
    seen.measuring = False
    used = sum(running.process.cpu_times()[:2]) - used
    missed = await _missed(running, subscribers) if reconnect else None
    for one in subscribers:
        one.drop()
    latencies = [(arrived - running.moved[number]) / 1e6 for number, arrived in seen.events]
    ranks = statistics.quantiles(latencies, n=100)
    return Measured(
        joined,
        ranks[49],
        ranks[98],
        max(latencies),
        len(latencies) / seconds / sum(one.watch.export is not None for one in subscribers),
        each,
        used / len(latencies) * 1e6,
        missed,
        seen.repeated,
        os.getloadavg()[0],
    )


async def _missed(running: Running, subscribers: list[Subscriber]) -> int:
    """Disconnect every connection three times, in random groups.

    Count the events that were not sent after the reconnect.
    """
    seen = subscribers[0].seen
    for _ in range(RECONNECTS):
        order = random.sample(subscribers, len(subscribers))
        for start in range(0, len(order), GROUP):
            group = order[start : start + GROUP]
            for one in group:
                one.drop()
            await asyncio.sleep(random.random() * TICK_SECONDS)  # noqa: S311
            await asyncio.gather(*(one.connect(running.port) for one in group))
        await _until(lambda: seen.connected >= len(subscribers))
    count = running.exports
    expected = [
        {number for number in running.moved if number % count == export and is_transition(number, count)}
        for export in range(count)
    ]
    watching = [(one, expected[one.watch.export]) for one in subscribers if one.watch.export is not None]
    await _until(lambda: all((one.last or 0) >= max(numbers) for one, numbers in watching))
    return sum(len({n for n in numbers if n > (one.first or 0)} - one.transitions) for one, numbers in watching)


async def _until(is_so: Callable[[], bool]) -> None:
    async with asyncio.timeout(JOIN_SECONDS):
        while not is_so():  # noqa: ASYNC110  (the protocols count)
            await asyncio.sleep(0.02)
