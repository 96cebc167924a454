"""Upper bound of this machine and the measuring client: no server, one frame written to every connection.

It performs the handshake and answers each connection's first message; it has no GraphQL, and stores nothing for
`after`.
"""

import asyncio
import base64
import hashlib
import re
import sys
import time
from typing import ClassVar, cast

import uvloop

from bench.subscribers.moving import TICK_SECONDS

KEY = re.compile(rb"Sec-WebSocket-Key: (\S+)\r\n")
GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"  # RFC 6455, 1.3


def frame(text: str) -> bytes:
    """Encode one text frame of a server, of 126 to 65535 bytes."""
    return b"\x81\x7e" + len(text).to_bytes(2, "big") + text.encode()


def event(sequence: int) -> bytes:
    """Encode the event that all servers send."""
    data = (
        f'{{"data":{{"exportProgress":{{"sequence":{sequence},"message":"P{sequence}","status":"RUNNING",'
        '"phase":"CAPTURING","progress":0.0}}}}}'
    )
    return frame(f'{{"type":"next","id":"1","payload":{data}}}')


class Connection(asyncio.Protocol):
    """One subscriber's connection."""

    open: ClassVar[set["Connection"]] = set()
    sequence = 1

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Wait for the handshake."""
        # uvloop's transports are not subclasses of asyncio's.
        self.transport = cast("asyncio.WriteTransport", transport)

    def connection_lost(self, exc: Exception | None) -> None:
        """Remove the connection."""
        self.open.discard(self)

    def data_received(self, data: bytes) -> None:
        """Perform the handshake, then send the current state."""
        if key := KEY.search(data):
            accept = base64.b64encode(hashlib.sha1(key[1] + GUID).digest()).decode()  # noqa: S324  (the protocol's)
            head = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            self.transport.write(f"{head}Sec-WebSocket-Accept: {accept}\r\n\r\n".encode())
        elif self not in self.open:
            self.transport.write(event(self.sequence))
            self.open.add(self)


async def main(port: int) -> None:
    """Serve, and print for each event its number and the time of its first write."""
    loop = asyncio.get_running_loop()
    await loop.create_server(Connection, "127.0.0.1", port, backlog=4096)
    due = time.monotonic()
    while True:
        due += TICK_SECONDS
        await asyncio.sleep(max(0.0, due - time.monotonic()))
        Connection.sequence += 1
        print(Connection.sequence, time.monotonic_ns(), flush=True)
        written = event(Connection.sequence)
        for one in list(Connection.open):
            one.transport.write(written)


if __name__ == "__main__":
    uvloop.run(main(int(sys.argv[1])))
