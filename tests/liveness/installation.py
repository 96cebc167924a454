"""Two servers and two workers on one PostgreSQL, under a supervisor that restarts what has exited."""

import asyncio
import time
from collections.abc import AsyncGenerator, Generator
from contextlib import ExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from tests.disks import write_disk
from tests.faketime import Clock
from tests.ports import free_port
from tests.postgres import Cluster
from tests.server import Process, configure, run

# The default of the setting.
LEASE_SECONDS = 15
DATABASE = "liveness"
# As `RestartSec` of systemd.
RESTART_SECONDS = 1.0
SAMPLE_SECONDS = 1.0
WINDOW_SECONDS = 60.0
LINES_PER_WINDOW = 200
COMMAND_SECONDS = 300.0
DISK_BYTES = (8 << 20) + 512


@dataclass
class Supervised:
    """One process with a clock of its own. `url` is None for a standalone worker."""

    name: str
    process: Process
    clock: Clock
    has_worker: bool
    url: str | None = None
    paused: bool = False
    # Whether the supervisor restarts it.
    wanted: bool = True
    # The number of lines in the log at each sample: (time, lines).
    lines: list[tuple[float, int]] = field(default_factory=list[tuple[float, int]])

    def busiest_minute(self) -> int:
        """Return the highest number of log lines in any 60 seconds."""
        most = 0
        for end, count in self.lines:
            before = [lines for at, lines in self.lines if at <= end - WINDOW_SECONDS]
            most = max(most, count - (before[-1] if before else 0))
        return most

    async def readiness(self) -> dict[str, Any] | None:
        """Return the response of `/readyz`, or None if there is none within five seconds."""
        try:
            async with httpx.AsyncClient(timeout=5) as http:
                return (await http.get(f"{self.url}/readyz")).json()
        except httpx.TransportError:
            return None

    async def workers(self) -> float:
        """Return the number of live workers in `/metrics`; 0 if the server does not know."""
        try:
            async with httpx.AsyncClient(timeout=10) as http:
                text = (await http.get(f"{self.url}/metrics")).text
        except httpx.TransportError:
            return 0
        return sum(float(line.split()[1]) for line in text.splitlines() if line.startswith("lab_gallery_workers "))


@dataclass
class Installation:
    """The database and the processes."""

    folder: Path
    cluster: Cluster
    processes: list[Supervised]

    @property
    def servers(self) -> list[Supervised]:
        """The processes that serve."""
        return [one for one in self.processes if one.url]

    @property
    def database_url(self) -> str:
        return self.cluster.url(DATABASE)

    @asynccontextmanager
    async def supervised(self) -> AsyncGenerator[None]:
        """Restart processes that exit, probe the servers as a load balancer does, and sample the logs."""
        tasks = [asyncio.create_task(self._supervise()), asyncio.create_task(self._sample())]
        tasks += [asyncio.create_task(self._probe(server)) for server in self.servers]
        try:
            yield
        finally:
            for task in tasks:
                task.cancel()
            failures = await asyncio.gather(*tasks, return_exceptions=True)
        assert all(isinstance(failure, asyncio.CancelledError) for failure in failures), failures

    async def _supervise(self) -> None:
        while True:
            for one in self.processes:
                if one.process.has_exited():
                    one.process.exit_status()
                if one.wanted and not one.process.is_running:
                    await asyncio.sleep(RESTART_SECONDS)
                    Process.start(one.process)
            await asyncio.sleep(0.1)

    async def _sample(self) -> None:
        while True:
            for one in self.processes:
                one.lines.append((time.monotonic(), one.process.log.count("\n")))
            await asyncio.sleep(SAMPLE_SECONDS)

    async def _probe(self, server: Supervised) -> None:
        while True:
            await server.readiness()
            await asyncio.sleep(SAMPLE_SECONDS)


@contextmanager
def installed(folder: Path) -> Generator[Installation]:
    """Create the installation in a folder, and start it."""
    with ExitStack() as stack:
        cluster = stack.enter_context(Cluster(synchronous_commit="on"))
        cluster.create_database(DATABASE)
        disk = write_disk(folder / "images" / "debian-12.raw", DISK_BYTES, {0: b"boot", 5 << 20: b"root" * 4096})
        config = configure(folder, database_url=cluster.url(DATABASE), disk=disk, lease_seconds=LEASE_SECONDS)
        assert run("migrate", "--config", config, cwd=folder, seconds=COMMAND_SECONDS).returncode == 0

        def supervised(name: str, command: str, *options: str) -> Supervised:
            clock, port = Clock(folder / f"{name}.clock"), free_port()
            options = ("--port", str(port), *options) if command == "serve" else options
            process = stack.enter_context(Process(config, command, *options, env=clock.env, log=f"{name}.log"))
            url = f"http://127.0.0.1:{port}" if command == "serve" else None
            return Supervised(name, process, clock, "--no-worker" not in options, url)

        yield Installation(
            folder,
            cluster,
            [
                supervised("working", "serve"),
                supervised("serving", "serve", "--no-worker"),
                supervised("worker", "worker"),
            ],
        )
