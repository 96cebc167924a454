"""Opening and closing handshakes of WebSockets."""

import asyncio
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.types import Message
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus
from websockets.typing import Origin, Subprotocol

from graph.web.routes import graphql_routes
from graph.web.subscriptions.broadcast import Broadcast
from graph.web.subscriptions.websocket import WebSocketEndpoint
from tests.web.conftest import Sockets, application, serving
from tests.web.world import TOKEN, Json, StubServer

GOOD = {"Authorization": f"Bearer {TOKEN}"}


async def test_legacy_protocol_is_refused(sockets: Sockets) -> None:
    async with sockets.raw(subprotocols=["graphql-ws", "unknown"]) as socket:
        assert await socket.closed() == (4406, "Subprotocol not acceptable")


async def test_compression_is_not_negotiated(sockets: Sockets) -> None:
    async with connect(
        f"ws://{sockets.address}/graphql", subprotocols=[Subprotocol("graphql-transport-ws")], compression="deflate"
    ) as connection:
        assert connection.protocol.extensions == []


@pytest.mark.parametrize("origin", ["https://evil.test", "null", "http://127.0.0.1.evil.test"])
async def test_page_of_another_origin_is_refused(sockets: Sockets, origin: str) -> None:
    with pytest.raises(InvalidStatus) as refused:
        async with sockets.raw(origin=origin):
            pass
    assert refused.value.response.status_code == 403


async def test_forwarded_host_headers_are_ignored(sockets: Sockets) -> None:
    claimed = {"X-Forwarded-Host": "portal.example", "Forwarded": "host=portal.example"}
    with pytest.raises(InvalidStatus) as refused:
        async with connect(
            f"ws://{sockets.address}/graphql",
            subprotocols=[Subprotocol("graphql-transport-ws")],
            origin=Origin("https://portal.example"),
            additional_headers=claimed,
        ):
            pass
    assert refused.value.response.status_code == 403


async def test_page_of_this_origin_is_accepted(sockets: Sockets) -> None:
    async with sockets.raw(origin=f"http://{sockets.address}") as socket:
        await socket.send({"type": "connection_init", "payload": GOOD})
        assert await socket.receive() == {"type": "connection_ack"}


async def test_page_of_a_listed_origin_is_accepted(world: StubServer) -> None:
    listed = "https://portal.example.edu"
    app = Starlette(routes=graphql_routes(application(world).state.pipeline, allowed_origins=(listed,)))
    async with serving(app) as address, Sockets(address).raw(origin=listed) as socket:
        await socket.send({"type": "connection_init", "payload": GOOD})
        assert await socket.receive() == {"type": "connection_ack"}


async def test_subscription_before_the_init_closes_the_socket(sockets: Sockets) -> None:
    async with sockets.raw() as socket:
        await socket.subscribe("1", "{ hello }")
        assert await socket.closed() == (4401, "Unauthorized")


async def test_missing_init_closes_the_socket(world: StubServer) -> None:
    async with serving(application(world, init_seconds=0.2)) as address, Sockets(address).raw() as socket:
        assert await socket.closed() == (4408, "Connection initialisation timeout")


async def test_second_init_closes_the_socket(sockets: Sockets) -> None:
    async with sockets.open() as socket:
        await socket.send({"type": "connection_init", "payload": GOOD})
        assert await socket.closed() == (4429, "Too many initialisation requests")


@pytest.mark.parametrize(
    "payload",
    [
        {"Authorization": "Bearer lg_bad"},
        {"Authorization": "lg_good"},
        {"Authorization": None},
        {"Authorization": {"Bearer": TOKEN}},
        {"Authorization": f"Bearer {TOKEN}", "authorization": f"Bearer {TOKEN}"},
    ],
)
async def test_invalid_token_closes_the_socket(sockets: Sockets, payload: object) -> None:
    async with sockets.raw() as socket:
        await socket.send({"type": "connection_init", "payload": payload})
        assert await socket.closed() == (4403, "Forbidden")


@pytest.mark.parametrize("message", [{"payload": {}}, {"payload": None}, {}])
async def test_socket_without_a_token_permits_introspection_only(sockets: Sockets, message: dict[str, object]) -> None:
    async with sockets.raw() as socket:
        await socket.send({"type": "connection_init", **message})
        assert await socket.receive() == {"type": "connection_ack"}
        await socket.subscribe("1", "{ __typename }")
        assert (await socket.receive())["payload"] == {"data": {"__typename": "Query"}}
        assert (await socket.receive())["type"] == "complete"
        await socket.subscribe("2", "subscription { count(to: 1) }")
        assert await socket.receive() == {
            "type": "error",
            "id": "2",
            "payload": [{"message": "Present a bearer token.", "extensions": {"code": "UNAUTHENTICATED"}}],
        }


async def test_token_lookup_failure_closes_the_socket_with_a_retryable_code(
    sockets: Sockets, world: StubServer
) -> None:
    world.database_down = True
    async with sockets.raw() as socket:
        await socket.send({"type": "connection_init", "payload": GOOD})
        assert await socket.closed() == (1011, "Internal error")


SUBSCRIBE: Json = {"type": "subscribe", "id": "1", "payload": {"query": "{ hello }"}}
MALFORMED: list[Any] = [
    [],
    "x",
    None,
    5,
    {},
    {"type": 5},
    {"type": "ping", "payload": "x"},
    {"type": "complete", "id": {}},
    {**SUBSCRIBE, "id": {}},
    {**SUBSCRIBE, "id": None},
    {**SUBSCRIBE, "payload": None},
    {**SUBSCRIBE, "payload": {"query": 5}},
    {**SUBSCRIBE, "payload": {"query": "{hello}", "variables": [1]}},
    {**SUBSCRIBE, "payload": {"query": "{hello}", "operationName": 5}},
    {**SUBSCRIBE, "payload": {"query": "{hello}", "extensions": 5}},
]


@pytest.mark.parametrize("message", MALFORMED, ids=repr)
async def test_malformed_message_closes_the_socket(
    sockets: Sockets, message: object, caplog: pytest.LogCaptureFixture
) -> None:
    async with sockets.open() as socket:
        await socket.send(message)
        assert await socket.closed() == (4400, "Malformed message")
    assert [record for record in caplog.records if record.exc_info] == []


@pytest.mark.parametrize(
    ("frame", "reason"),
    [
        (b"{}", "WebSocket message type must be text"),
        ("{", "WebSocket message must be valid JSON"),
        ('{"type":"ping","payload":' + "[" * 5000, "WebSocket message must be valid JSON"),
    ],
)
async def test_frame_without_json_text_closes_the_socket(sockets: Sockets, frame: str | bytes, reason: str) -> None:
    async with sockets.open() as socket:
        await socket.connection.send(frame)
        assert await socket.closed() == (4400, reason)


async def test_close_reason_that_quotes_the_client_fits_its_frame(sockets: Sockets) -> None:
    async with sockets.open() as socket:
        await socket.send({"type": "é" * 500})
        code, reason = await socket.closed()
    assert (code, reason) == (4400, "Unknown message type: " + "é" * 50)


async def test_too_large_message_closes_the_socket(sockets: Sockets) -> None:
    async with sockets.open() as socket:
        await socket.subscribe("1", "#" * 70_000 + "\n{ hello }")
        code, _ = await socket.closed()
    assert code == 1009


async def test_id_in_use_closes_the_socket(sockets: Sockets) -> None:
    async with sockets.open() as socket:
        await socket.subscribe("1", "subscription { watch }")
        await socket.subscribe("1", "subscription { watch }")
        assert await socket.closed() == (4409, "Subscriber for 1 already exists")


class Peer:
    """An ASGI server for one connection: the client's messages, and those sent by the application."""

    def __init__(self, *received: Message, gives_up: bool = False) -> None:
        self.received = [{"type": "websocket.connect"}, *received]
        self.gives_up = gives_up
        self.sent: list[Message] = []

    async def receive(self) -> Message:
        return self.received.pop(0) if self.received else await asyncio.Event().wait()  # type: ignore[func-returns-value, return-value]

    async def send(self, message: Message) -> None:
        if self.gives_up and message["type"] != "websocket.accept":
            raise RuntimeError(f"Unexpected ASGI message {message['type']!r}, after sending 'websocket.close'.")
        self.sent.append(message)

    async def serve(self, world: StubServer, init_seconds: float = 0.01) -> None:
        endpoint = WebSocketEndpoint(application(world).state.pipeline, Broadcast(), init_seconds=init_seconds)
        scope = {"type": "websocket", "headers": [], "subprotocols": ["graphql-transport-ws"], "client": None}
        async with asyncio.timeout(5):
            await endpoint(scope, self.receive, self.send)


async def test_closed_connection_is_not_closed_again(world: StubServer) -> None:
    peer = Peer({"type": "websocket.receive", "text": "[]"})
    await peer.serve(world, init_seconds=0)
    assert [message.get("code") for message in peer.sent] == [None, 4400]


async def test_connection_closed_by_the_server_ends_silently(
    world: StubServer, caplog: pytest.LogCaptureFixture
) -> None:
    peer = Peer({"type": "websocket.receive", "text": '{"type": "ping"}'}, gives_up=True)
    await peer.serve(world)
    assert [message["type"] for message in peer.sent] == ["websocket.accept"]
    assert caplog.records == []
