"""A test schema with its data, a client without a network, and a real server for tests that need one."""

import asyncio
import socket
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx
import orjson
import pytest
import strawberry
import uvicorn
from starlette.applications import Starlette
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Origin, Subprotocol

from graph.server import close_stalled_connections
from graph.settings import Limits
from graph.web.access.access import AccessControl
from graph.web.connections import descriptors
from graph.web.connections.options import uvicorn_options
from graph.web.graphql.documents import DocumentCache
from graph.web.graphql.pipeline import OPERATION_SECONDS, Pipeline
from graph.web.routes import core_schema, graphql_routes
from tests.web.world import HEADERS, TOKEN, Json, StubServer, schema

# Longer than any handshake on a busy machine.
INIT_SECONDS = 30.0
# Longer than any test except those of revocation.
LOOK_SECONDS = 600.0


@pytest.fixture
async def world() -> StubServer:
    return StubServer()


def application(
    world: StubServer,
    served: strawberry.Schema = schema,
    look_seconds: float = LOOK_SECONDS,
    init_seconds: float = INIT_SECONDS,
    operation_seconds: float = OPERATION_SECONDS,
    **limits: int,
) -> Starlette:
    access = AccessControl(world.authenticate, world.context_for, Limits(**limits), look_seconds)
    pipeline = Pipeline(core_schema(served), access, operation_seconds)
    app = Starlette(routes=graphql_routes(pipeline, init_seconds=init_seconds))
    app.state.pipeline = pipeline
    return app


def answered(response: httpx.Response) -> Json:
    """Return a response's body without the cost, which test_query_cost.py tests."""
    return without_cost(response.json())


def without_cost(body: Json) -> Json:
    if (extensions := body.get("extensions")) and extensions.keys() == {"cost"}:
        del body["extensions"]
    return body


@dataclass
class Api:
    """Client of the application over HTTP, by default as Ann."""

    http: httpx.AsyncClient
    documents: DocumentCache

    async def post(self, query: str, *, accept: str = "application/json", **body: object) -> httpx.Response:
        return await self.http.post("/graphql", json={"query": query, **body}, headers={"Accept": accept})

    async def run(self, query: str, **variables: object) -> Json:
        return answered(await self.post(query, variables=variables))


@asynccontextmanager
async def client_of(app: Starlette, headers: dict[str, str]) -> AsyncGenerator[Api]:
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://lab", headers=headers) as http:
        yield Api(http, app.state.pipeline.documents)


@pytest.fixture
async def api(world: StubServer) -> AsyncIterator[Api]:
    async with client_of(application(world), HEADERS) as api:
        yield api


@pytest.fixture
async def anonymous(world: StubServer) -> AsyncIterator[Api]:
    async with client_of(application(world), {}) as api:
        yield api


@asynccontextmanager
async def serving(app: Starlette, *, stalled_seconds: float = 60, limits: Limits | None = None) -> AsyncGenerator[str]:
    """Run a real server in this event loop; yield its host and port."""
    listening = socket.create_server(("127.0.0.1", 0))
    close_stalled_connections(listening, stalled_seconds)
    options = uvicorn_options(limits or Limits(), descriptors.raise_limit())
    config = uvicorn.Config(app, log_level="warning", lifespan="off", **options)
    config.load()
    # Not `serve`, which polls ten times per second whether to stop.
    server = uvicorn.Server(config)
    server.lifespan = config.lifespan_class(config)
    await server.startup([listening])
    try:
        yield "{}:{}".format(*listening.getsockname())
    finally:
        for listener in server.servers:
            listener.close()
        for connection in list(server.server_state.connections):
            connection.shutdown()
        async with asyncio.timeout(5):
            await asyncio.gather(*server.server_state.tasks)


@pytest.fixture
async def server(world: StubServer) -> AsyncIterator[str]:
    async with serving(application(world)) as address:
        yield address


class Socket:
    """The client end of a WebSocket."""

    def __init__(self, connection: ClientConnection) -> None:
        self.connection = connection

    async def send(self, message: object) -> None:
        await self.connection.send(orjson.dumps(message).decode())

    async def receive(self) -> Json:
        async with asyncio.timeout(5):
            frame = await self.connection.recv()
        assert isinstance(frame, str)
        message = orjson.loads(frame)
        if message["type"] == "next":
            without_cost(message["payload"])
        return message

    async def subscribe(self, id: str, query: str, **payload: object) -> None:
        await self.send({"type": "subscribe", "id": id, "payload": {"query": query, **payload}})

    async def closed(self) -> tuple[int, str]:
        """Wait for the server to close; discard other messages."""
        async with asyncio.timeout(5):
            try:
                while True:
                    await self.connection.recv()
            except ConnectionClosed as end:
                return (end.rcvd.code, end.rcvd.reason) if end.rcvd else (1006, "the connection broke")


@dataclass
class Sockets:
    address: str

    @asynccontextmanager
    async def raw(
        self, *, origin: str | None = None, subprotocols: Sequence[str] = ("graphql-transport-ws",)
    ) -> AsyncGenerator[Socket]:
        async with connect(
            f"ws://{self.address}/graphql",
            subprotocols=[Subprotocol(name) for name in subprotocols],
            origin=None if origin is None else Origin(origin),
            compression=None,
        ) as connection:
            yield Socket(connection)

    @asynccontextmanager
    async def open(self, payload: Any = None) -> AsyncGenerator[Socket]:
        """Open a socket as Ann and wait until it is acknowledged."""
        async with self.raw() as opened:
            given = {"Authorization": f"Bearer {TOKEN}"} if payload is None else payload
            await opened.send({"type": "connection_init", "payload": given})
            assert await opened.receive() == {"type": "connection_ack"}
            yield opened


@pytest.fixture
def sockets(server: str) -> Sockets:
    return Sockets(server)
