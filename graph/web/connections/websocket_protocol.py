"""uvicorn's WebSocket protocol, bounded where a peer could make it use memory without limit."""

import logging
from typing import Any

from typing_extensions import override
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import CloseCode, Frame

from graph.web.connections import admission

log = logging.getLogger("uvicorn.error.sockets")
log.setLevel(logging.WARNING)

# A message may consist of frames without content, which the limit of its size does not count.
MAX_FRAMES_OF_MESSAGE = 1_024


class WebSocketProtocol(WebSocketsSansIOProtocol):
    """One connection. It logs nothing when it opens, and releases its handshake."""

    @override
    def __init__(self, *args: Any, connection: admission.Connection, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.connection = connection
        self.logger = self.conn.logger = log

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
        if not self.read_paused and not self.transport.is_closing():
            self.transport.resume_reading()

    @override
    async def receive(self) -> Any:
        message = await super().receive()
        if not self.writable.is_set() and not self.transport.is_closing():
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
            # Not needed after the handshake; there may be thousands of connections.
            del self.request, self.response
