"""Load generation with wrk: a number of connections, each of which sends the next request after the answer."""

import asyncio
import os
import re
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import orjson
import psutil

REST_SECONDS = 0.2
SIZES = {"B": 1, "KB": 1 << 10, "MB": 1 << 20, "GB": 1 << 30}
UNITS = {"us": 0.001, "ms": 1.0, "s": 1000.0, "m": 60_000.0}


@dataclass(frozen=True)
class Measured:
    """Result of one server under one load."""

    per_second: float
    # In milliseconds.
    p50: float
    p99: float
    refused: int
    # Processor time of the server's process per request: the figure that a busy machine changes least.
    cpu: float
    # Bytes of each answer, including its headers.
    length: float


def require() -> None:
    """Exit with the installation command if wrk is missing."""
    if shutil.which("wrk") is None:
        raise SystemExit("bench.graph needs wrk: run apt-get install wrk, or `make bench-graph`, which installs it.")


@dataclass(frozen=True)
class Request:
    """One request of a load."""

    query: str
    token: str = ""
    variables: Mapping[str, str] | None = None

    @property
    def body(self) -> bytes:
        """The request's JSON."""
        return orjson.dumps({"query": self.query, **({"variables": self.variables} if self.variables else {})})

    @property
    def headers(self) -> dict[str, str]:
        """The request's headers."""
        bearer = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        return {"Content-Type": "application/json", **bearer}


SCRIPT = """local requests = {%s}
local formatted = {}
local number = 0
-- Called by wrk once it knows the host.
init = function(arguments)
  for place, one in ipairs(requests) do
    local headers = {["Content-Type"] = "application/json", ["Host"] = wrk.headers["Host"]}
    if one[1] ~= "" then headers["Authorization"] = "Bearer " .. one[1] end
    formatted[place] = wrk.format("POST", nil, headers, one[2])
  end
end
request = function()
  number = number %% #formatted + 1
  return formatted[number]
end
"""


async def wrk(
    url: str, requests: Sequence[Request], server: psutil.Process, *, connections: int, seconds: int, script: Path
) -> Measured:
    """Send the requests in turn for some seconds."""
    rows = ",".join(f"{{[==[{one.token}]==],[==[{one.body.decode()}]==]}}" for one in requests)
    script.write_text(SCRIPT % rows)  # noqa: ASYNC240  (nothing else runs)
    others = ["taskset", "-c", f"1-{count - 1}"] if (count := os.cpu_count() or 1) > 1 else []
    command = [*others, "wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", "--timeout", "30s"]
    used = sum(server.cpu_times()[:2])
    running = await asyncio.create_subprocess_exec(
        *command, "-s", str(script), url, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    output = (await running.communicate())[0].decode()
    cpu = sum(server.cpu_times()[:2]) - used
    # Requests still in progress must not count in the next run.
    await wait_until_idle(server)
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


async def wait_until_idle(server: psutil.Process) -> None:
    """Wait until a server is idle."""
    while True:
        used = sum(server.cpu_times()[:2])
        await asyncio.sleep(REST_SECONDS)
        if sum(server.cpu_times()[:2]) - used <= REST_SECONDS / 4:
            return


def _found(pattern: str, output: str) -> str:
    found = re.search(pattern, output)
    if found is None:
        raise RuntimeError(f"wrk printed: {output}")
    return found[1]


def _milliseconds(text: str) -> float:
    number, unit = re.fullmatch(r"([\d.]+)([a-z]+)", text).groups()  # type: ignore[union-attr]
    return float(number) * UNITS[unit]
