"""Clients that stop reading: bounded buffers, then disconnection."""

import asyncio
import socket
from collections.abc import AsyncIterator

import orjson
import pytest
from websockets.asyncio.client import connect
from websockets.typing import Subprotocol

from tests.web.conftest import application, serving
from tests.web.world import TOKEN, StubServer

STALLED_SECONDS = 1
QUERY = "subscription { flood }"
# The maximum that the kernel and the event loop buffer for one connection.
MAX_HELD = 16 * 1_048_576


@pytest.fixture
async def address(world: StubServer) -> AsyncIterator[str]:
    async with serving(application(world), stalled_seconds=STALLED_SECONDS) as address:
        yield address


def stalled_socket(address: str) -> socket.socket:
    """Connect with a small receive buffer."""
    host, port = address.split(":")
    made = socket.socket()
    made.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    made.connect((host, int(port)))
    made.setblocking(False)
    return made


async def test_stream_whose_reader_stops_is_ended(address: str, world: StubServer) -> None:
    body = orjson.dumps({"query": QUERY})
    head = f"POST /graphql HTTP/1.1\r\nHost: lab\r\nAuthorization: Bearer {TOKEN}\r\nAccept: text/event-stream\r\n"
    with stalled_socket(address) as reader:
        whole = head + f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        await asyncio.get_running_loop().sock_sendall(reader, whole.encode() + body)
        async with asyncio.timeout(30):
            await world.stopped.wait()
    assert 0 < world.flooded < MAX_HELD


async def test_socket_whose_reader_stops_is_ended(address: str, world: StubServer) -> None:
    with stalled_socket(address) as reader:
        async with connect(
            f"ws://{address}/graphql",
            sock=reader,
            subprotocols=[Subprotocol("graphql-transport-ws")],
            compression=None,
            max_queue=1,
            close_timeout=0.1,
        ) as connection:
            payload = {"Authorization": f"Bearer {TOKEN}"}
            await connection.send(orjson.dumps({"type": "connection_init", "payload": payload}).decode())
            await connection.recv()
            subscribe = {"type": "subscribe", "id": "1", "payload": {"query": QUERY}}
            await connection.send(orjson.dumps(subscribe).decode())
            async with asyncio.timeout(30):
                await world.stopped.wait()
    assert 0 < world.flooded < MAX_HELD
