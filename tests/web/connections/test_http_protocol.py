"""Input before a request reaches the application: headers, bodies, pipelined requests, silence."""

import asyncio
import time

import pytest

from tests.server import Server
from tests.web.connections.conftest import is_alive, memory, processor_seconds
from tests.web.connections.peer import MIB, Peer

HEAD = b"GET /healthz HTTP/1.1\r\nHost: lab\r\n"
POST = b"POST /graphql HTTP/1.1\r\nHost: lab\r\nContent-Type: application/json\r\n"
PLENTY = 64 * MIB

ENDLESS = {
    "address": (b"GET /", b"a" * 65_536),
    "field": (HEAD + b"X: ", b"a" * 65_536),
    "field name": (HEAD, b"a" * 65_536),
    "fields": (HEAD, b"a: b\r\n" * 10_000),
    "empty lines": (b"", b"\r\n" * 32_768),
    "trailer": (POST + b"Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nX: ", b"a" * 65_536),
    "chunk extension": (POST + b"Transfer-Encoding: chunked\r\n\r\n2;x=", b"a" * 65_536),
}


@pytest.mark.parametrize(("begin", "piece"), ENDLESS.values(), ids=ENDLESS.keys())
async def test_endless_header_ends_the_connection_at_low_cost(server: Server, begin: bytes, piece: bytes) -> None:
    before, used = memory(server), processor_seconds(server)
    async with Peer.at(server.url) as peer:
        await peer.send(begin)
        sent = await peer.flood(piece, PLENTY)
    assert sent < PLENTY
    assert memory(server) - before < 16 * MIB
    assert processor_seconds(server) - used < 1
    assert is_alive(server)


async def test_header_with_too_many_bytes_is_refused_with_431(server: Server) -> None:
    async with Peer.at(server.url) as peer:
        await peer.send(HEAD + b"X: " + b"a" * 40_000 + b"\r\n\r\n")
        assert await peer.status() == 431


async def test_header_with_too_many_fields_is_refused_with_431(server: Server) -> None:
    async with Peer.at(server.url) as peer:
        await peer.send(HEAD + b"a: b\r\n" * 100 + b"\r\n")
        assert await peer.status() == 431


async def test_header_within_the_limits_is_accepted(server: Server) -> None:
    async with Peer.at(server.url) as peer:
        await peer.send(HEAD + b"X: " + b"a" * 30_000 + b"\r\nConnection: close\r\n\r\n")
        assert await peer.status() == 200


async def test_silent_connection_is_closed(server: Server) -> None:
    begun = time.monotonic()
    async with Peer.at(server.url) as peer:
        assert await peer.rest() == b""
    assert 0.9 < time.monotonic() - begun < 10


async def test_slow_header_is_refused_with_408(server: Server) -> None:
    async with Peer.at(server.url) as peer:

        async def trickle() -> None:
            while True:
                await peer.send(b"a")
                await asyncio.sleep(0.1)

        await peer.send(HEAD + b"X: ")
        trickling = asyncio.create_task(trickle())
        try:
            assert await peer.status() == 408
        finally:
            trickling.cancel()


async def test_header_of_a_second_request_has_its_own_timeout(server: Server) -> None:
    async with Peer.at(server.url) as peer:
        await peer.send(HEAD + b"\r\n")
        await peer.reader.readuntil(b"\r\n\r\n")
        await peer.send(b"GET /hea")
        assert b" 408 " in await peer.rest()


async def test_stalled_body_is_refused_with_408(server: Server) -> None:
    async with Peer.at(server.url) as peer:
        await peer.send(POST + b"Content-Length: 1000\r\n\r\n{")
        assert await peer.status() == 408


async def test_body_at_the_minimum_rate_is_accepted(server: Server) -> None:
    body = b'{"query": "{ __typename }"' + b" " * 5_973 + b"}"
    async with Peer.at(server.url) as peer:
        await peer.send(POST + b"Connection: close\r\nContent-Length: %d\r\n\r\n" % len(body))
        for begin in range(0, len(body), 600):
            await peer.send(body[begin : begin + 600])
            await asyncio.sleep(0.25)
        assert await peer.status() == 200


async def test_body_after_its_response_is_discarded_up_to_a_limit(server: Server) -> None:
    async with Peer.at(server.url) as peer:
        await peer.send(POST + b"Content-Length: %d\r\n\r\n" % (1 << 40))
        sent = await peer.flood(b"a" * 65_536, PLENTY)
    assert sent < PLENTY


async def test_pipelined_requests_are_answered_up_to_a_limit(server: Server) -> None:
    request = HEAD + b"\r\n"
    async with Peer.at(server.url) as peer:
        await peer.send(request * 10 + HEAD + b"Connection: close\r\n\r\n")
        assert (await peer.rest()).count(b"HTTP/1.1 200 ") == 11
    async with Peer.at(server.url) as peer:
        await peer.send(request * 1_000)
        answers = await peer.rest()
    assert answers.count(b"HTTP/1.1 200 ") <= 17
    assert is_alive(server)
