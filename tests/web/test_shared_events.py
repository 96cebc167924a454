"""Shared events over the transports: complete, in order, and with back-pressure."""

import asyncio
import socket
from collections.abc import AsyncGenerator, AsyncIterator

import httpx
import orjson
import pytest
import strawberry
from websockets.asyncio.client import connect
from websockets.typing import Subprotocol

from graph.schema.types.export_event import SharedEvent
from graph.web.subscriptions import sse
from tests.web.conftest import Sockets, application, serving
from tests.web.world import HEADERS, TOKEN, Info, StubServer

STALLED_SECONDS = 1
EVENT_BYTES = 100_000
# The maximum that the kernel and the event loop buffer for one connection.
MAX_HELD = 16 * 1_048_576


@strawberry.type
class Text(SharedEvent):
    text: str


@strawberry.type
class Query:
    n: int = 1


@strawberry.type
class Subscription:
    @strawberry.subscription
    async def texts(self, lengths: list[int]) -> AsyncGenerator[Text, None]:
        for length in lengths:
            yield Text(text="é" * length)

    @strawberry.subscription
    async def failing(self) -> AsyncGenerator[Text, None]:
        yield Text(text="one")
        yield Text(text="two")
        raise RuntimeError("password=hunter2")

    @strawberry.subscription
    async def flood(self, info: Info) -> AsyncGenerator[Text, None]:
        try:
            while True:
                await asyncio.sleep(0)
                info.context.world.flooded += EVENT_BYTES
                yield Text(text="x" * EVENT_BYTES)
        finally:
            info.context.world.stopped.set()

    @strawberry.subscription
    async def silence(self, info: Info) -> AsyncGenerator[Text, None]:
        await info.context.world.gate.wait()
        yield Text(text="at last")


schema = strawberry.Schema(Query, subscription=Subscription)


@pytest.fixture
async def address(world: StubServer) -> AsyncIterator[str]:
    async with serving(application(world, schema), stalled_seconds=STALLED_SECONDS) as address:
        yield address


# Around the limits of the three encodings of a frame's length, including the message around the text.
LENGTHS = [0, 1, *range(20, 40), 32_700, 32_768, 40_000]


async def test_messages_of_all_lengths_arrive_complete_and_in_order(address: str) -> None:
    async with Sockets(address).open() as connection:
        await connection.subscribe(
            "1", "subscription ($n: [Int!]!) { texts(lengths: $n) { text } }", variables={"n": LENGTHS}
        )
        received = [await connection.receive() for _ in LENGTHS]
        assert [message["payload"]["data"]["texts"]["text"] for message in received] == ["é" * n for n in LENGTHS]
        assert await connection.receive() == {"type": "complete", "id": "1"}


async def test_shared_events_arrive_before_a_later_failure(address: str) -> None:
    async with Sockets(address).open() as connection:
        await connection.subscribe("1", "subscription { failing { text } }")
        for text in ("one", "two"):
            assert (await connection.receive())["payload"] == {"data": {"failing": {"text": text}}}
        failed = (await connection.receive())["payload"]
        assert (failed["data"], failed["errors"][0]["message"]) == (None, "Internal error")
        assert await connection.receive() == {"type": "complete", "id": "1"}


async def test_connection_that_does_not_read_shared_events_is_bounded_and_closed(
    address: str, world: StubServer
) -> None:
    host, port = address.split(":")
    with socket.socket() as reader:
        reader.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        reader.connect((host, int(port)))
        reader.setblocking(False)
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
            subscribe = {"type": "subscribe", "id": "1", "payload": {"query": "subscription { flood { text } }"}}
            await connection.send(orjson.dumps(subscribe).decode())
            async with asyncio.timeout(30):
                await world.stopped.wait()
    assert 0 < world.flooded < MAX_HELD


async def test_idle_stream_sends_heartbeats(address: str, world: StubServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sse, "HEARTBEAT_SECONDS", 0.05)
    body = {"query": "subscription { silence { text } }"}
    async with (
        httpx.AsyncClient(headers={**HEADERS, "Accept": "text/event-stream"}, timeout=30) as http,
        http.stream("POST", f"http://{address}/graphql", json=body) as response,
    ):
        lines = response.aiter_lines()
        for _ in range(2):
            assert [await anext(lines), await anext(lines)] == [": ping", ""]
        world.gate.set()
        rest = [line async for line in lines if line not in (": ping", "")]
    assert rest == ["event: next", 'data: {"data":{"silence":{"text":"at last"}}}', "event: complete", "data: "]
