"""Text frames that are made once and written to many: uvicorn's own way makes each anew, for each who gets it."""

import asyncio
import logging
from typing import Any, Protocol
from weakref import WeakKeyDictionary

from starlette.types import Scope
from typing_extensions import override
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import CloseCode, Frame
from websockets.protocol import State

from graph.web.connections import admission

log = logging.getLogger("uvicorn.error.sockets")
log.setLevel(logging.WARNING)

EXTENSION = "lab_gallery.frames"
# A message may be cut into frames without content, which no limit of its size stops.
MAX_FRAMES_OF_MESSAGE = 1_024
# RFC 6455, 5.2: a final text frame, and the lengths that need no more room than that.
TEXT, IN_TWO_BYTES, IN_EIGHT_BYTES = 0x81, 126, 127
MAX_IN_TWO_BYTES = 0xFFFF


class Frames(Protocol):
    """What a connection offers to those who have bytes for it."""

    def write_text(self, *parts: bytes) -> bool:
        """Write one text frame; write nothing, and say so, when it has to wait or the connection is closing."""
        ...


class Writer(Protocol):
    """A connection with frames for the end of the turn."""

    loop: asyncio.AbstractEventLoop

    def write_unsent(self) -> None:
        """Write them."""
        ...


class Outbox:
    """Frames of one turn of the event loop, written together at its end.

    Between two writes to the network there is then no other work, in which the other end would fall asleep: waking it
    costs more than writing does.
    """

    def __init__(self) -> None:
        self._waiting: list[Writer] = []

    def add(self, connection: "Writer") -> None:
        """Have a connection write what it has."""
        if not self._waiting:
            connection.loop.call_soon(self._write)
        self._waiting.append(connection)

    def _write(self) -> None:
        waiting, self._waiting = self._waiting, []
        for connection in waiting:
            try:
                connection.write_unsent()
            except (OSError, RuntimeError) as failure:
                # It is gone, which uvloop says so. Those after it would wait for ever.
                log.debug("A frame was not written: %s", failure)


_outboxes: WeakKeyDictionary[asyncio.AbstractEventLoop, Outbox] = WeakKeyDictionary()


class FrameProtocol(WebSocketsSansIOProtocol):
    """uvicorn's connection, which also takes text that is encoded already, and has no line logged when it opens."""

    @override
    def __init__(self, *args: Any, connection: admission.Connection, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.connection = connection
        self.logger = self.conn.logger = log
        self.outbox = _outboxes.setdefault(self.loop, Outbox())
        self.unsent: list[bytes] = []

    @override
    async def run_asgi(self) -> None:
        self.scope["extensions"][admission.EXTENSION] = self.connection  # type: ignore[index, typeddict-item]
        if not self.conn.extensions:
            # Extensions are compression: with that, a frame is its connection's own.
            self.scope["extensions"][EXTENSION] = self  # type: ignore[index, typeddict-item]
        await super().run_asgi()

    @override
    def connection_lost(self, exc: Exception | None) -> None:
        self.connection.leave()
        super().connection_lost(exc)

    @override
    def pause_writing(self) -> None:
        # Every ping is answered with a pong: a peer that reads none of them is not read from either.
        super().pause_writing()
        self.transport.pause_reading()

    @override
    def resume_writing(self) -> None:
        super().resume_writing()
        if not self.read_paused and not self.transport.is_closing():
            self.transport.resume_reading()

    @override
    async def receive(self) -> Any:
        message = await super().receive()
        if not self.writable.is_set() and not self.transport.is_closing():
            # The message before was taken, for which reading has resumed.
            self.transport.pause_reading()
        return message

    @override
    def handle_cont(self, event: Frame) -> None:
        super().handle_cont(event)
        if len(self.frames) > MAX_FRAMES_OF_MESSAGE:
            self.conn.fail(CloseCode.MESSAGE_TOO_BIG, "too many frames")
            self.handle_parser_exception()

    def write_text(self, *parts: bytes) -> bool:
        """See `Frames`."""
        if self.close_sent or not self.writable.is_set() or self.conn.state is not State.OPEN:
            return False
        if not self.unsent:
            self.outbox.add(self)
        self.unsent += (_head(sum(map(len, parts))), *parts)
        return True

    def write_unsent(self) -> None:
        """Write the frames that wait for the end of the turn, unless the connection has ended."""
        unsent, self.unsent = self.unsent, []
        if unsent and not self.close_sent and self.conn.state is State.OPEN and not self.transport.is_closing():
            self.transport.write(b"".join(unsent))

    @override
    async def send(self, message: Any) -> None:
        self.write_unsent()
        await super().send(message)
        if message["type"] == "websocket.accept":
            # Of no use any more; there may be thousands.
            del self.request, self.response

    @override
    def shutdown(self) -> None:
        self.write_unsent()
        super().shutdown()


def _head(length: int) -> bytes:
    if length < IN_TWO_BYTES:
        return bytes((TEXT, length))
    if length <= MAX_IN_TWO_BYTES:
        return bytes((TEXT, IN_TWO_BYTES)) + length.to_bytes(2, "big")
    return bytes((TEXT, IN_EIGHT_BYTES)) + length.to_bytes(8, "big")


def frames_of(scope: Scope) -> Frames | None:
    """Return where encoded text may be written, where the server has that."""
    return scope.get("extensions", {}).get(EXTENSION)
