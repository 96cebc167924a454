"""Acceptance of new connections by a busy server."""

import asyncio
import socket
from contextlib import ExitStack

import pytest

from graph.server import accepting

uvloop = pytest.importorskip("uvloop")
CLIENTS, MOST_ITERATIONS = 32, 6


def test_connections_that_arrive_together_are_accepted_in_few_iterations() -> None:
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        assert runner.run(_iterations()) <= MOST_ITERATIONS


async def _iterations() -> int:
    """Return how many iterations of the event loop accept all clients."""
    loop = asyncio.get_running_loop()
    accepted: list[asyncio.BaseTransport] = []

    class Accepted(asyncio.Protocol):
        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            accepted.append(transport)

    listener = socket.create_server(("127.0.0.1", 0), backlog=CLIENTS)
    servers = [await loop.create_server(Accepted, sock=each) for each in accepting(listener)]
    iterations = 0
    with ExitStack() as clients:
        for _ in range(CLIENTS):
            clients.enter_context(socket.create_connection(listener.getsockname()))
        while len(accepted) < CLIENTS:
            await asyncio.sleep(0)
            iterations += 1
        for transport in accepted:
            transport.close()  # type: ignore[attr-defined]
    for server in servers:
        server.close()
        await server.wait_closed()
    return iterations
