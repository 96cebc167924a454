"""Many subscribers in one process, at minimal cost: they search the received bytes for the fields they need."""

import asyncio
import json
import os
import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field

EVENT = re.compile(rb'"sequence":(\d+),"message":"([TP])')
# An event is shorter: data that does not match within this length never will.
MAX_EVENT = 4096


@dataclass
class Seen:
    """Events seen by all subscribers: the number and the arrival time of each."""

    events: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    connected: int = 0
    measuring: bool = False
    # Events received twice on the same connection.
    repeated: int = 0


# The messages to send to resume after a sequence: each one after the previous one was answered.
Request = Callable[[int | None], list[bytes]]


@dataclass(frozen=True)
class Watch:
    """The subscription of one subscriber."""

    request: Request
    # The number of its export; None if it watches a lab without exports.
    export: int | None = 0


@dataclass(eq=False)
class Subscriber(asyncio.Protocol):
    """One subscriber, over any number of connections."""

    watch: Watch
    seen: Seen
    last: int | None = None
    first: int | None = None
    transitions: set[int] = field(default_factory=set[int])
    buffer: bytes = b""
    transport: asyncio.Transport | None = None
    begun: bool = False
    unsent: list[bytes] = field(default_factory=list[bytes])

    async def connect(self, port: int) -> None:
        """Open a connection, and resume after the last event seen."""
        self.buffer, self.begun = b"", False
        self.transport, _ = await asyncio.get_running_loop().create_connection(lambda: self, "127.0.0.1", port)
        first, *self.unsent = self.watch.request(self.last)
        self.transport.write(first)

    def drop(self) -> None:
        """Break the connection."""
        if self.transport is not None:
            self.transport.abort()
        self.seen.connected -= self.begun
        self.begun = False

    def data_received(self, data: bytes) -> None:
        """Search for events."""
        arrived, end = time.monotonic_ns(), 0
        if self.unsent and self.transport is not None:
            self.transport.write(self.unsent.pop(0))
            if not self.unsent and self.watch.export is None:
                self._begin()
        self.buffer += data
        for match in EVENT.finditer(self.buffer):
            end = match.end()
            sequence = int(match[1])
            if not self.begun:
                self._begin()
            elif self.seen.measuring:
                self.seen.events.append((sequence, arrived))
            self.seen.repeated += self.last is not None and sequence <= self.last
            self.last = sequence
            self.first = self.first or sequence
            if match[2] == b"T":
                self.transitions.add(sequence)
        self.buffer = self.buffer[end:][-MAX_EVENT:]

    def _begin(self) -> None:
        self.begun = True
        self.seen.connected += 1


def frame(text: str) -> bytes:
    """Encode one text frame of a WebSocket client, of up to 65535 bytes."""
    body, mask = text.encode(), os.urandom(4)
    masked = bytes(byte ^ mask[at % 4] for at, byte in enumerate(body))
    length = bytes([0x80 | len(body)]) if len(body) < 126 else b"\xfe" + len(body).to_bytes(2, "big")
    return b"\x81" + length + mask + masked


def subscription(document: str, id: str, after: int | None) -> dict[str, object]:
    """Build the operation."""
    return {"query": document, "variables": {"id": id, "after": after}}


def socket_request(document: str, token: str, id: str, after: int | None) -> list[bytes]:
    """Perform the handshake, present the token, subscribe."""
    init = {"type": "connection_init", "payload": {"Authorization": f"Bearer {token}"}}
    subscribe = {"id": "1", "type": "subscribe", "payload": subscription(document, id, after)}
    head = (
        "GET /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n"
    )
    return [head.encode(), frame(json.dumps(init)), frame(json.dumps(subscribe))]


def stream_request(document: str, token: str, id: str, after: int | None) -> list[bytes]:
    """Request server-sent events."""
    body = json.dumps(subscription(document, id, after)).encode()
    head = (
        f"POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {token}\r\nAccept: text/event-stream\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return [head.encode() + body]
