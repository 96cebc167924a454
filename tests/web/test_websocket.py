"""Operations over a WebSocket."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from graph.web.subscriptions.websocket import MAX_OPERATIONS
from tests.web.conftest import Sockets, application, serving
from tests.web.test_query_limits import bomb
from tests.web.world import StubServer


async def test_subscription_runs_to_its_end(sockets: Sockets) -> None:
    async with sockets.open() as socket:
        await socket.subscribe("1", "subscription ($to: Int!) { count(to: $to) }", variables={"to": 2})
        assert [await socket.receive() for _ in range(3)] == [
            {"type": "next", "id": "1", "payload": {"data": {"count": 1}}},
            {"type": "next", "id": "1", "payload": {"data": {"count": 2}}},
            {"type": "complete", "id": "1"},
        ]


async def test_queries_and_mutations_run_on_a_socket(sockets: Sockets, world: StubServer) -> None:
    async with sockets.open() as socket:
        await socket.subscribe("1", "query A { who } query B { hello }", operationName="A")
        assert (await socket.receive())["payload"] == {"data": {"who": "ann"}}
        assert (await socket.receive())["type"] == "complete"
        await socket.subscribe("2", "mutation { write }")
        assert (await socket.receive())["payload"] == {"data": {"write": 1}}
    assert world.written == 1


async def test_ping_is_answered(sockets: Sockets) -> None:
    async with sockets.raw() as socket:
        await socket.send({"type": "ping"})
        assert await socket.receive() == {"type": "pong"}


async def test_socket_closes_at_the_expiry_of_its_token(sockets: Sockets, world: StubServer) -> None:
    world.token_expires_at = datetime.now(UTC) + timedelta(seconds=0.2)
    async with sockets.open() as socket:
        await socket.subscribe("1", "subscription { watch }")
        assert (await socket.receive())["payload"] == {"data": {"watch": 1}}
        assert await socket.closed() == (4403, "Token expired")
    async with asyncio.timeout(5):
        await world.stopped.wait()


async def test_operations_end_with_the_token_even_if_the_close_is_unanswered(
    sockets: Sockets, world: StubServer
) -> None:
    world.token_expires_at = datetime.now(UTC) + timedelta(seconds=0.2)
    async with sockets.open() as socket:
        await socket.subscribe("1", "subscription { watch }")
        assert (await socket.receive())["type"] == "next"
        socket.connection.transport.pause_reading()
        async with asyncio.timeout(5):
            await world.stopped.wait()
        socket.connection.transport.resume_reading()
        assert await socket.closed() == (4403, "Token expired")


async def test_revoked_token_starts_no_operation(sockets: Sockets, world: StubServer) -> None:
    async with sockets.open() as socket:
        world.revoked = True
        await socket.subscribe("1", "mutation { write }")
        message = await socket.receive()
    assert (message["type"], message["payload"][0]["extensions"]) == ("error", {"code": "UNAUTHENTICATED"})
    assert world.written == 0


async def test_operations_per_socket_are_limited(sockets: Sockets) -> None:
    async with sockets.open() as socket:
        for number in range(MAX_OPERATIONS):
            await socket.subscribe(str(number), "subscription { watch }")
            assert (await socket.receive())["type"] == "next"
        await socket.subscribe("more", "{ hello }")
        message = await socket.receive()
        assert (message["type"], message["id"]) == ("error", "more")
        assert message["payload"][0]["extensions"] == {"code": "TOO_MANY_OPERATIONS"}
        await socket.send({"type": "complete", "id": "0"})
        await socket.subscribe("more", "{ hello }")
        assert (await socket.receive())["payload"] == {"data": {"hello": "world"}}


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("{", "GRAPHQL_PARSE_FAILED"),
        ("{ nothing }", "GRAPHQL_VALIDATION_FAILED"),
        ("query A { hello } query B { hello }", "BAD_REQUEST"),
        ("", "BAD_REQUEST"),
        (bomb(30, "hello"), "OPERATION_TOO_LARGE"),
        ("subscription { hidden }", "NOT_FOUND"),
    ],
)
async def test_refused_operation_does_not_affect_the_others(
    sockets: Sockets, world: StubServer, query: str, code: str
) -> None:
    async with sockets.open() as socket:
        await socket.subscribe("1", "subscription { watch }")
        assert (await socket.receive())["type"] == "next"
        await socket.subscribe("2", query)
        refused = await socket.receive()
        assert (refused["type"], refused["id"]) == ("error", "2")
        assert [error["extensions"]["code"] for error in refused["payload"]] == [code]
        world.gate.set()
        assert await socket.receive() == {"type": "next", "id": "1", "payload": {"data": {"watch": 2}}}


async def test_internal_error_is_masked_on_a_socket(sockets: Sockets) -> None:
    async with sockets.open() as socket:
        await socket.subscribe("1", "subscription { failing }")
        assert (await socket.receive())["payload"] == {"data": {"failing": 1}}
        payload = (await socket.receive())["payload"]
    [error] = payload["errors"]
    assert (error["message"], error["extensions"]["code"]) == ("Internal error", "INTERNAL")


async def test_operations_of_one_socket_share_no_context(sockets: Sockets, world: StubServer) -> None:
    async with sockets.open() as socket:
        for number in (1, 2):
            await socket.subscribe(str(number), "{ loaded }")
            assert (await socket.receive())["payload"] == {"data": {"loaded": number}}
            assert (await socket.receive())["type"] == "complete"
    assert world.contexts == 2


async def test_disconnect_ends_operations_without_a_log_entry(
    sockets: Sockets, world: StubServer, caplog: pytest.LogCaptureFixture
) -> None:
    async with sockets.open() as socket:
        await socket.subscribe("1", "subscription { watch }")
        assert (await socket.receive())["type"] == "next"
    async with asyncio.timeout(5):
        await world.stopped.wait()
    assert [record for record in caplog.records if record.exc_info] == []


async def test_cancelled_query_is_not_logged(
    sockets: Sockets, world: StubServer, caplog: pytest.LogCaptureFixture
) -> None:
    async with sockets.open() as socket:
        await socket.subscribe("1", "{ slow }")
        await socket.subscribe("2", "{ hello }")
        assert (await socket.receive())["id"] == "2"
        await socket.send({"type": "complete", "id": "1"})
        async with asyncio.timeout(5):
            await world.stopped.wait()
    assert [record for record in caplog.records if record.exc_info] == []


@pytest.mark.parametrize("end", ["by a wrong message", "with the connection", "with the token"])
async def test_flowing_stream_ends_without_a_log_entry(
    world: StubServer, caplog: pytest.LogCaptureFixture, end: str
) -> None:
    if end == "with the token":
        world.token_expires_at = datetime.now(UTC) + timedelta(seconds=0.2)
    async with serving(application(world)) as address, Sockets(address).open() as socket:
        await socket.subscribe("1", "subscription { flow }")
        assert (await socket.receive())["type"] == "next"
        if end == "by a wrong message":
            await socket.send([])
            assert await socket.closed() == (4400, "Malformed message")
        elif end == "with the token":
            assert await socket.closed() == (4403, "Token expired")
        else:
            socket.connection.transport.abort()
        async with asyncio.timeout(5):
            await world.stopped.wait()
    # The server has ended, with everything that could have logged.
    assert [record for record in caplog.records if record.exc_info] == []
