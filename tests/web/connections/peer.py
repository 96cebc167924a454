"""Peers that write arbitrary bytes to a server."""

import asyncio
import base64
import os
import socket
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

SECONDS = 30.0
MIB = 1 << 20


@dataclass
class Peer:
    """One TCP connection to a server."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    @classmethod
    @asynccontextmanager
    async def at(cls, url: str, *, receive_buffer: int | None = None) -> AsyncGenerator["Peer"]:
        """Connect; a small receive buffer makes a peer that soon stops receiving."""
        place = urlsplit(url)
        raw = socket.socket()
        if receive_buffer is not None:
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        raw.setblocking(False)
        await asyncio.get_running_loop().sock_connect(raw, (place.hostname, place.port))
        reader, writer = await asyncio.open_connection(sock=raw)
        try:
            yield cls(reader, writer)
        finally:
            writer.transport.abort()

    async def send(self, data: bytes) -> None:
        """Write, and wait until the kernel has accepted it."""
        self.writer.write(data)
        await self.writer.drain()

    async def flood(self, piece: bytes, most: int) -> int:
        """Write a piece repeatedly until the server closes, and return the maximum number of accepted bytes."""
        sent = 0
        try:
            async with asyncio.timeout(SECONDS):
                while sent < most:
                    await self.send(piece)
                    sent += len(piece)
        except ConnectionError:
            pass
        return sent

    async def rest(self) -> bytes:
        """Read until the server closes."""
        async with asyncio.timeout(SECONDS):
            try:
                return await self.reader.read()
            except ConnectionError:
                return b""

    async def status(self) -> int:
        """Read a response until the connection closes, and return its status; 0 without a response."""
        head, *_ = (await self.rest()).split(b"\r\n")
        return int(head.split()[1]) if head else 0

    async def upgrade(self, url: str) -> None:
        """Open a WebSocket of the GraphQL protocol."""
        key = base64.b64encode(os.urandom(16)).decode()
        await self.send(
            f"GET /graphql HTTP/1.1\r\nHost: {urlsplit(url).netloc}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n"
            "Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n".encode()
        )
        async with asyncio.timeout(SECONDS):
            head = await self.reader.readuntil(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 101 "), head
