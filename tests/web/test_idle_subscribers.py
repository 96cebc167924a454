"""Idle subscribers: what the server retains of each, without help of the garbage collector."""

import asyncio
import gc
from collections import Counter
from collections.abc import AsyncGenerator, AsyncIterator, Generator
from contextlib import AsyncExitStack, contextmanager

import pytest
import strawberry
from graphql import DocumentNode

from graph.schema.execution.executor import PlannedExecutor
from graph.web.connections.http_protocol import HTTPProtocol
from graph.web.connections.websocket_protocol import WebSocketProtocol
from tests.web.conftest import Sockets, application, serving
from tests.web.world import StubServer

CROWD = 20
WATCHED = HTTPProtocol, WebSocketProtocol, PlannedExecutor, DocumentNode


async def once_and_wait() -> AsyncGenerator[int]:
    yield 1
    await asyncio.Event().wait()


@strawberry.type
class Query:
    n: int = 1


@strawberry.type
class Subscription:
    @strawberry.subscription
    async def ticks(self) -> AsyncGenerator[int, None]:
        return once_and_wait()


schema = strawberry.Schema(Query, subscription=Subscription)


@pytest.fixture
async def sockets(world: StubServer) -> AsyncIterator[Sockets]:
    async with serving(application(world, schema)) as address:
        yield Sockets(address)


@contextmanager
def without_collector() -> Generator[None]:
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def counted() -> Counter[type]:
    objects: list[object] = gc.get_objects()
    return Counter(kind for each in objects for kind in WATCHED if type(each) is kind)


async def test_subscribers_retain_no_http_parser_and_no_document_of_their_own(sockets: Sockets) -> None:
    with without_collector():
        before = counted()
        async with AsyncExitStack() as stack:
            opened = [await stack.enter_async_context(sockets.open()) for _ in range(CROWD)]
            for socket in opened:
                await socket.subscribe("1", "subscription { ticks }")
            for socket in opened:
                assert await socket.receive() == {"type": "next", "id": "1", "payload": {"data": {"ticks": 1}}}
            after = counted()
    # `ticks` is a field without sub-fields, so its results are not shared: each subscriber has an executor.
    assert after - before == {WebSocketProtocol: CROWD, PlannedExecutor: CROWD, DocumentNode: 1}
