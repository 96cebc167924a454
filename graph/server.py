"""Processes: an API server with or without a worker, and a standalone worker."""

import asyncio
import ctypes
import gc
import logging
import signal
import socket
import sys
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import Any

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send
from typing_extensions import override

from graph.app import create_app, open_resources, start_worker
from graph.db.outage import log_failure, unexpected
from graph.settings import Settings, StartupError
from graph.web.connections import descriptors
from graph.web.connections.options import uvicorn_options
from graph.workflows.startup.startup import Startup
from graph.workflows.worker.worker import Worker

log = logging.getLogger(__name__)

SHUTDOWN_SECONDS = 5
# Garbage collection runs on the youngest generation after this many new objects; every fifth run includes the second
# generation, and every tenth all of them. Parsed documents are reference cycles and should be freed soon.
GC_THRESHOLDS = (50_000, 5, 2)
# How long a thread may run Python code while another one waits to. A transfer runs Python code for some microseconds
# between two calls that read, hash or write; with Python's 5 ms it waits for the API's thread after each of them, and
# beside a busy API is a quarter slower.
SWITCH_SECONDS = 0.0005
# Options of malloc by their numbers in glibc's malloc.h. By default nearly every thread gets an arena of its own, and keeps
# most of the memory that a busy minute needed: two are allowed (M_ARENA_MAX). Transfers share them, with a few blocks of a
# chunk's size in each thread: an arena returns memory above 8 MiB (M_TRIM_THRESHOLD) instead of 2 MiB, otherwise each chunk
# causes a hundred page faults; and these blocks come from arenas (M_MMAP_THRESHOLD), as by default after the first of them.
MALLOC_OPTIONS = {-8: 2, -1: 8 << 20, -3: 4 << 20}
# The new connections that one iteration of the event loop accepts. libuv accepts one for each descriptor that listens; with
# a single one, the last of thirty clients that connect to a busy server waits for thirty iterations.
ACCEPTED_AT_ONCE = 8
# A connection whose reader takes no data for this time is closed; until then it holds a full send buffer.
STALLED_SECONDS = 30


class _StoppableServer(uvicorn.Server):
    """uvicorn server that this module stops.

    uvicorn raises a signal again at its end, which would interrupt the
    worker's shutdown.
    """

    def __init__(self, config: uvicorn.Config, open_streams: set[asyncio.Task[None]]) -> None:
        super().__init__(config)
        self._open_streams = open_streams

    @override
    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        # They take effect when the listeners are closed, so that a client reconnects to the next server.
        for stream in self._open_streams:
            stream.cancel()
        await super().shutdown(sockets)

    @contextmanager
    @override
    def capture_signals(self) -> Generator[None]:
        yield

    def request_stop(self) -> None:
        """Request a clean stop; a second request stops at once."""
        self.force_exit = self.should_exit
        self.should_exit = True


def serve(settings: Settings, *, host: str, port: int, worker: bool) -> None:
    """Run the server until a stop is requested."""
    tune_malloc()
    files = descriptors.raise_limit()
    app = create_app(settings, worker=worker)
    config = uvicorn.Config(
        _cancellable(app),
        host=host,
        port=port,
        log_config=None,
        access_log=False,
        **uvicorn_options(settings.limits, files, settings.http),
        timeout_graceful_shutdown=SHUTDOWN_SECONDS,
        server_header=False,
        # Opened around the server: within it a failure to open would be a traceback and exit status 0.
        lifespan="off",
    )

    async def run() -> None:
        _log_loop_failures()
        with _listen(host, port) as listener:
            async with app.router.lifespan_context(app):
                server = _StoppableServer(config, app.state.open_streams)
                _on_stop_signal(server.request_stop)
                tune_gc()
                sys.setswitchinterval(SWITCH_SECONDS)
                log.info("Serving on http://%s:%d", *listener.getsockname()[:2])
                await server.serve(accepting(listener))

    with asyncio.Runner(loop_factory=config.get_loop_factory()) as runner:
        runner.run(run())


def _log_loop_failures() -> None:
    """Log a failure of the database that no task waits for as one line, instead of the event loop's traceback."""
    loop = asyncio.get_running_loop()

    def handle(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, Exception) and unexpected(error) is None:
            log_failure(log, "", error)
        else:
            loop.default_exception_handler(context)

    loop.set_exception_handler(handle)


def _cancellable(app: ASGIApp) -> ASGIApp:
    """Return the application; a request that uvicorn cancels at a stop ends without a traceback in the log."""

    async def run(scope: Scope, receive: Receive, send: Send) -> None:
        with suppress(asyncio.CancelledError):
            await app(scope, receive, send)

    return run


def tune_gc() -> None:
    """Freeze the startup objects and raise the garbage collector's thresholds.

    With Python's defaults, the collector traverses all modules and the schema every few hundred objects: a third of a
    busy server's time.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*GC_THRESHOLDS)


def tune_malloc() -> None:
    """Set malloc's options, before threads allocate memory. Other C libraries than glibc have none."""
    with suppress(AttributeError):
        for option, value in MALLOC_OPTIONS.items():
            ctypes.CDLL(None).mallopt(option, value)


def _listen(host: str, port: int) -> socket.socket:
    try:
        [(family, kind, protocol, _, address), *_] = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        listener = socket.socket(family, kind, protocol)
        try:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            close_stalled_connections(listener, STALLED_SECONDS)
            listener.bind(address)
            listener.listen()
        except OSError:
            listener.close()
            raise
    except OSError as error:
        raise StartupError(f"cannot listen on {host}:{port}: {error.strerror}") from error
    return listener


def accepting(listener: socket.socket) -> list[socket.socket]:
    """Return a listener and its duplicates: an iteration of the event loop accepts a connection from each of them."""
    return [listener, *(listener.dup() for _ in range(ACCEPTED_AT_ONCE - 1))]


def close_stalled_connections(listener: socket.socket, seconds: float) -> None:
    """Let the kernel close connections whose peer reads nothing or is gone (RFC 5482). Linux only.

    The event loop cannot: it closes a connection when its buffer is empty, which never happens here.
    """
    if hasattr(socket, "TCP_USER_TIMEOUT"):
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, int(seconds * 1000))


def _on_stop_signal(stop: Callable[[], None]) -> None:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop)


async def work(settings: Settings) -> bool:
    """Work until a stop is requested; return False if the worker was fenced, and only a new process can continue.

    The worker begins when PostgreSQL is available.
    """
    descriptors.raise_limit()
    _log_loop_failures()
    stop = asyncio.Event()
    _on_stop_signal(stop.set)
    begun = asyncio.get_running_loop().create_future()

    @asynccontextmanager
    async def begin() -> AsyncGenerator[None]:
        async with start_worker(settings, resources, restarts=False) as worker:
            begun.set_result(worker)
            yield

    async def lose() -> str:
        worker: Worker = await begun
        name = worker.name
        await worker.lose()
        return name

    async with open_resources(settings) as resources, Startup(begin, may_be_away=True).run():
        lost = asyncio.create_task(lose())
        waits = [asyncio.create_task(stop.wait()), lost]
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        for task in waits:
            task.cancel()
        if stop.is_set():
            return True
        log.error("Worker %s was fenced: it had not renewed its lease. Start it again.", lost.result())
    return False
