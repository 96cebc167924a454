"""Effects of revoked tokens and roles on open connections."""

import asyncio
from collections.abc import AsyncIterator

import httpx
import orjson
import pytest

from tests.web.conftest import Sockets, application, serving
from tests.web.world import HEADERS, TOKEN, StubServer, schema


async def two_token_lookups(world: StubServer) -> None:
    """Wait for two token lookups: the effects of the first one are then complete."""
    for _ in range(2):
        world.looked.clear()
        async with asyncio.timeout(5):
            await world.looked.wait()


WATCH = {"query": "subscription { watch }"}


@pytest.fixture
async def address(world: StubServer) -> AsyncIterator[str]:
    async with serving(application(world, schema, 0.05)) as address:
        yield address


async def test_revoked_token_closes_its_sockets(address: str, world: StubServer) -> None:
    async with Sockets(address).open() as socket:
        await socket.subscribe("1", WATCH["query"])
        assert (await socket.receive())["type"] == "next"
        world.revoked = True
        assert await socket.closed() == (4403, "Token revoked")
    async with asyncio.timeout(5):
        await world.stopped.wait()


async def errors_of_stream(address: str, world: StubServer, change: str) -> list[dict[str, object]]:
    """Stream until the change ends the stream, and return the errors at its end."""
    async with (
        httpx.AsyncClient(headers={**HEADERS, "Accept": "text/event-stream"}, timeout=30) as http,
        http.stream("POST", f"http://{address}/graphql", json=WATCH) as response,
    ):
        lines = [line async for line in response.aiter_lines() if not changed(world, change)]
    assert world.stopped.is_set()
    [_, last] = [orjson.loads(line[6:]) for line in lines if line.startswith("data: {")]
    assert lines[-3] == "event: complete"
    return last["errors"]


def changed(world: StubServer, change: str) -> bool:
    world.revoked = change == "revoked"
    world.is_admin = change != "no administrator"
    return False


async def test_revoked_token_ends_its_streams(address: str, world: StubServer) -> None:
    assert await errors_of_stream(address, world, "revoked") == [
        {
            "message": "The bearer token has expired or was revoked: present another one.",
            "extensions": {"code": "UNAUTHENTICATED"},
        }
    ]


async def test_revoked_role_ends_the_streams_that_may_depend_on_it(address: str, world: StubServer) -> None:
    assert await errors_of_stream(address, world, "no administrator") == [
        {"message": "You have fewer roles than before: subscribe again.", "extensions": {"code": "FORBIDDEN"}}
    ]


async def test_revoked_role_rechecks_subscriptions_of_sockets_only(address: str, world: StubServer) -> None:
    async with Sockets(address).open() as socket:
        await socket.subscribe("1", "subscription { mine }")
        assert (await socket.receive())["payload"] == {"data": {"mine": 1}}
        await socket.subscribe("2", "mutation { writeSlowly }")
        async with asyncio.timeout(5):
            await world.begun.wait()
        world.is_admin = False
        refused = await socket.receive()
        assert (refused["type"], refused["id"]) == ("error", "1")
        assert refused["payload"][0]["extensions"] == {"code": "NOT_FOUND"}
        world.gate.set()
        assert (await socket.receive())["payload"] == {"data": {"writeSlowly": 1}}
    assert world.written == 1


async def test_granted_role_does_not_interrupt_connections(address: str, world: StubServer) -> None:
    world.is_admin = False
    async with Sockets(address).open() as socket:
        await socket.subscribe("1", WATCH["query"])
        assert (await socket.receive())["payload"] == {"data": {"watch": 1}}
        world.is_admin = True
        await two_token_lookups(world)
        world.gate.set()
        assert (await socket.receive())["payload"] == {"data": {"watch": 2}}
        assert (await socket.receive())["type"] == "complete"


async def test_connections_stay_open_during_a_database_failure(
    address: str, world: StubServer, caplog: pytest.LogCaptureFixture
) -> None:
    async with Sockets(address).open() as socket:
        await socket.subscribe("1", WATCH["query"])
        assert (await socket.receive())["payload"] == {"data": {"watch": 1}}
        world.database_down = True
        await two_token_lookups(world)
        assert "The database does not answer: ConnectionError: postgresql://admin:hunter2@db" in caplog.messages
        world.database_down = False
        world.gate.set()
        assert (await socket.receive())["payload"] == {"data": {"watch": 2}}


async def test_one_token_lookup_serves_all_connections(address: str, world: StubServer) -> None:
    sockets = Sockets(address)
    async with sockets.open(), sockets.open({"Authorization": f"Bearer {TOKEN}"}), sockets.open({}):
        await two_token_lookups(world)
        assert world.presented == {TOKEN}
