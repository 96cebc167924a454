"""Load, by wrk: so many connections, each asking again as soon as it has its answer."""

import asyncio
import os
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

import orjson
import psutil

REST_SECONDS = 0.2
SIZES = {"B": 1, "KB": 1 << 10, "MB": 1 << 20, "GB": 1 << 30}
UNITS = {"us": 0.001, "ms": 1.0, "s": 1000.0, "m": 60_000.0}


@dataclass(frozen=True)
class Measured:
    """What one server did under one load."""

    per_second: float
    # In milliseconds.
    p50: float
    p99: float
    refused: int
    # What the server's process took of its processor for each request: what a busy machine changes least.
    cpu: float
    # Bytes of each answer, with its head.
    length: float


def require() -> None:
    """Say what is missing."""
    if shutil.which("wrk") is None:
        raise SystemExit("bench.graph needs wrk: apt-get install wrk")


async def wrk(
    url: str, query: str, token: str, server: psutil.Process, *, connections: int, seconds: int, script: Path
) -> Measured:
    """Ask one query for some seconds."""
    body = orjson.dumps({"query": query}).decode()
    script.write_text(  # noqa: ASYNC240  (nothing else runs)
        'wrk.method = "POST"\nwrk.headers["Content-Type"] = "application/json"\n'
        f'wrk.headers["Authorization"] = "{f"Bearer {token}" if token else ""}"\nwrk.body = [==[{body}]==]\n'
    )
    others = ["taskset", "-c", f"1-{count - 1}"] if (count := os.cpu_count() or 1) > 1 else []
    command = [*others, "wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", "--timeout", "30s"]
    used = sum(server.cpu_times()[:2])
    running = await asyncio.create_subprocess_exec(
        *command, "-s", str(script), url, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    output = (await running.communicate())[0].decode()
    cpu = sum(server.cpu_times()[:2]) - used
    # What it still works on, though nobody waits for it any more, is not the next load's.
    await drained(server)
    asked = int(_found(r"(\d+) requests in", output))
    read = (
        float(_found(r"requests in [^,]+, ([\d.]+)", output))
        * SIZES[_found(r"requests in [^,]+, [\d.]+(\w+) read", output)]
    )
    refused = re.search(r"Non-2xx or 3xx responses: (\d+)", output)
    return Measured(
        per_second=float(_found(r"Requests/sec:\s+([\d.]+)", output)),
        p50=_milliseconds(_found(r"50%\s+([\d.]+\w+)", output)),
        p99=_milliseconds(_found(r"99%\s+([\d.]+\w+)", output)),
        refused=int(refused[1]) if refused else 0,
        cpu=1000 * cpu / max(asked, 1),
        length=read / max(asked, 1),
    )


async def drained(server: psutil.Process) -> None:
    """Wait until a server rests."""
    while True:
        used = sum(server.cpu_times()[:2])
        await asyncio.sleep(REST_SECONDS)
        if sum(server.cpu_times()[:2]) - used <= REST_SECONDS / 4:
            return


def _found(pattern: str, output: str) -> str:
    found = re.search(pattern, output)
    if found is None:
        raise RuntimeError(f"wrk said: {output}")
    return found[1]


def _milliseconds(text: str) -> float:
    number, unit = re.fullmatch(r"([\d.]+)([a-z]+)", text).groups()  # type: ignore[union-attr]
    return float(number) * UNITS[unit]
