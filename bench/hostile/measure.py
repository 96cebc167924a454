"""Measurements of one phase: queries of a token holder, of another address, exports, and the server's memory."""

import asyncio
import os
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from statistics import quantiles

import httpx

from bench.ours import EXPORT, MIB, Bench
from graph.demo import documents

QUERY = "{ labAccounts(first: 1) { nodes { name } } }"
QUERY_PAUSE_SECONDS = 0.05
OTHER_ADDRESS = "127.0.0.2"
OTHER_PAUSE_SECONDS = 0.2
# Large enough that the time of its requests and transactions hardly matters for its speed.
EXPORT_MIB = 256
SAMPLE_SECONDS = 0.25


@dataclass
class Measured:
    """The results of one phase."""

    export_mib: int
    query_seconds: list[float] = field(default_factory=list[float])
    # Requests of the token holder and of another address, and those of them without the expected response.
    requests: int = 0
    refused: list[str] = field(default_factory=list[str])
    exported_mib: int = 0
    export_seconds: float = 0.0
    most_memory: int = 0

    def percentile_ms(self, percent: int) -> float:
        """Return a percentile of the query's time."""
        return quantiles(self.query_seconds, n=100, method="inclusive")[percent - 1] * 1e3

    @property
    def mib_per_second(self) -> float:
        return self.exported_mib / self.export_seconds


class Measurement:
    """The clients that measure, and the lab that is exported."""

    def __init__(self, bench: Bench, lab: str, disk: Path, export_mib: int) -> None:
        self._bench, self._lab, self._disk, self._export_mib = bench, lab, disk, export_mib
        self._exports = 0

    async def phase(self, seconds: float) -> Measured:
        """Measure for some time, and at least one export."""
        found = Measured(self._export_mib)
        tasks = [asyncio.create_task(work(found)) for work in (self._queries, self._others, self._memory)]
        deadline = time.perf_counter() + seconds
        while found.export_seconds == 0 or time.perf_counter() < deadline:
            await self._export(found)
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
        for task in tasks:
            if not task.cancelled():
                task.result()
        return found

    async def _export(self, found: Measured) -> None:
        await asyncio.to_thread(self._change)
        self._exports += 1
        began = time.perf_counter()
        ask, watch = self._bench.client.ask, self._bench.client.watch
        export = (await ask(EXPORT, lab=self._lab, name=f"export{self._exports}"))["export"]["id"]
        async for _ in watch(documents.PROGRESS, export=export):
            pass
        ended = await ask(documents.EXPORTED, id=export)
        if ended["status"] != "SUCCEEDED":
            found.refused.append(f"an export: {ended}")
        found.export_seconds += time.perf_counter() - began
        found.exported_mib += self._export_mib

    def _change(self) -> None:
        with self._disk.open("r+b") as file:
            for _ in range(self._export_mib):
                file.write(os.urandom(MIB))

    async def _queries(self, found: Measured) -> None:
        headers = {"Authorization": f"Bearer {self._bench.token}"}
        async with httpx.AsyncClient(base_url=self._url, headers=headers, timeout=60) as http:
            while True:
                began = time.perf_counter()
                await _expect(found, lambda: http.post("/graphql", json={"query": QUERY}))
                found.query_seconds.append(time.perf_counter() - began)
                await asyncio.sleep(QUERY_PAUSE_SECONDS)

    async def _others(self, found: Measured) -> None:
        """Be callers at another address, with and without a token, each on a new connection."""
        for number in range(1 << 30):
            headers = {"Authorization": f"Bearer {self._bench.token}"} if number % 2 else {}
            transport = httpx.AsyncHTTPTransport(local_address=OTHER_ADDRESS)
            async with httpx.AsyncClient(base_url=self._url, headers=headers, transport=transport, timeout=60) as http:
                await _expect(found, lambda http=http: http.get("/healthz"))
                query = QUERY if headers else "{ __typename }"
                await _expect(found, lambda http=http, query=query: http.post("/graphql", json={"query": query}))
            await asyncio.sleep(OTHER_PAUSE_SECONDS)

    async def _memory(self, found: Measured) -> None:
        while True:
            found.most_memory = max(found.most_memory, self._bench.process.memory_info().rss)
            await asyncio.sleep(SAMPLE_SECONDS)

    @property
    def _url(self) -> str:
        return f"http://127.0.0.1:{self._bench.port}"


async def _expect(found: Measured, send: Callable[[], Awaitable[httpx.Response]]) -> None:
    found.requests += 1
    try:
        answer = await send()
    except httpx.TransportError as error:
        found.refused.append(f"{type(error).__name__} {error}")
        return
    if not answer.is_success or "errors" in answer.json():
        found.refused.append(f"{answer.status_code} {answer.text[:200]}")
