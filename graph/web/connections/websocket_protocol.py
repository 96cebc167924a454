"""uvicorn's WebSocket protocol, bounded where a peer could make it use memory without limit."""

import asyncio
import logging
from typing import Any, cast

from typing_extensions import override
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import CloseCode, Frame

from graph.aio.event import Event
from graph.web.connections import admission

log = logging.getLogger("uvicorn.error.sockets")
log.setLevel(logging.WARNING)

# A message may consist of frames without content, which the limit of its size does not count.
MAX_FRAMES_OF_MESSAGE = 1_024
# A peer that sends more pings within the time is not read from for as long: each costs about as much as a small message.
MAX_PINGS = 100
PING_SECONDS = 1.0


class _Inbox:
    """The messages for the application, in a tenth of the memory of asyncio's queue.

    There are few: uvicorn does not read from the peer until the application has taken them.
    """

    __slots__ = ("_arrived", "_messages")

    def __init__(self) -> None:
        self._messages: list[Any] = []
        self._arrived = Event()

    def empty(self) -> bool:
        """Whether no message waits."""
        return not self._messages

    def put_nowait(self, message: Any) -> None:
        """Add a message."""
        self._messages.append(message)
        self._arrived.set()

    async def get(self) -> Any:
        """Return the oldest message; wait for one if there is none."""
        while not self._messages:
            self._arrived.clear()
            await self._arrived.wait()
        return self._messages.pop(0)


class WebSocketProtocol(WebSocketsSansIOProtocol):
    """One connection. It logs nothing when it opens, and releases its handshake."""

    @override
    def __init__(self, *args: Any, connection: admission.Connection, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.connection = connection
        # Instead of asyncio's, which occupy 3 KiB: there may be thousands of connections.
        self.queue = cast("asyncio.Queue[Any]", _Inbox())
        self.writable = cast("asyncio.Event", Event())
        self.writable.set()
        self.logger = self.conn.logger = log
        self._pings = 0
        self._pings_since = 0.0
        self._rests = False

    @override
    async def run_asgi(self) -> None:
        self.scope["extensions"][admission.EXTENSION] = self.connection  # type: ignore[index, typeddict-item]
        if self.connection.is_proxied:
            self.scope["client"] = (self.connection.address, 0)
        await super().run_asgi()

    @override
    def connection_lost(self, exc: Exception | None) -> None:
        self.connection.leave()
        super().connection_lost(exc)

    @override
    def pause_writing(self) -> None:
        # Every ping is answered with a pong: a peer that reads no pongs is not read from either.
        super().pause_writing()
        self.transport.pause_reading()

    @override
    def resume_writing(self) -> None:
        super().resume_writing()
        self._resume_reading()

    def _resume_reading(self) -> None:
        if self.writable.is_set() and not (self._rests or self.read_paused or self.transport.is_closing()):
            self.transport.resume_reading()

    @override
    def handle_ping(self) -> None:
        super().handle_ping()
        now = self.loop.time()
        if now - self._pings_since >= PING_SECONDS:
            self._pings, self._pings_since = 0, now
        self._pings += 1
        if self._pings > MAX_PINGS and not self._rests and not self.transport.is_closing():
            self._rests = True
            self.transport.pause_reading()
            self.loop.call_later(PING_SECONDS, self._rested)

    def _rested(self) -> None:
        self._rests = False
        self._resume_reading()

    @override
    async def receive(self) -> Any:
        message = await super().receive()
        if (self._rests or not self.writable.is_set()) and not self.transport.is_closing():
            # uvicorn has resumed reading because the previous message was taken.
            self.transport.pause_reading()
        return message

    @override
    def handle_cont(self, event: Frame) -> None:
        super().handle_cont(event)
        if len(self.frames) > MAX_FRAMES_OF_MESSAGE:
            self.conn.fail(CloseCode.MESSAGE_TOO_BIG, "too many frames")
            self.handle_parser_exception()

    @override
    async def send(self, message: Any) -> None:
        await super().send(message)
        if message["type"] == "websocket.accept":
            # Not needed after the handshake. The parser still references the request, and the application the scope.
            self.request.headers.clear()
            self.scope["headers"] = []
            del self.request, self.response
