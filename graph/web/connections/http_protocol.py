"""uvicorn's HTTP protocol with bounds on what a peer may send before the application sees it.

uvicorn bounds neither the size nor the time of a header, nor the time of a body, and queues pipelined requests without
end. httptools appends each piece of a header to what it has, so that a header without end takes quadratic time.
"""

import asyncio
import logging
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from http import HTTPStatus
from typing import Any, cast

from typing_extensions import override
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

from graph.web.connections.admission import EXTENSION, Admission
from graph.web.connections.http10 import Http10Cycle

log = logging.getLogger("uvicorn.error.http")
# Lower levels include lines that any peer can cause, one for each request.
log.setLevel(logging.ERROR)

# Request line and fields of one request; trailers count anew.
MAX_HEADER_BYTES = 32_768
MAX_HEADER_FIELDS = 100
# Requests that wait for the answer to an earlier one on the same connection.
MAX_PIPELINED = 16
# The slowest body that is waited for, in bytes a second.
MIN_BODY_RATE = 1_024
# The maximum that is read of a body whose request is already answered, so that the client can read the response.
MAX_DISCARDED_BYTES = 1 << 20
DISCARD_SECONDS = 5.0
RETRY_SECONDS = 5


@dataclass(frozen=True, slots=True)
class Timeouts:
    """How long a connection may take over each part of a request, in seconds."""

    header: float
    # The period over which the rate of a body is measured.
    body: float


class Awaited(Enum):
    """The part of a request that a timer runs for."""

    NOTHING = auto()
    HEADER = auto()
    BODY = auto()
    DISCARDED = auto()


class ParsingEndedError(Exception):
    """Control flow: ends the parsing of a piece from a callback. httptools reports it as an error of its own."""


class HTTPProtocol(HttpToolsProtocol):
    """One connection: admitted, timed, and bounded in what it sends ahead of its answers."""

    @override
    def __init__(self, *args: Any, admission: Admission, timeouts: Timeouts, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.logger = log
        self.admission = admission
        self.timeouts = timeouts
        self.connection = None
        self.is_upgraded = False
        self._in_header = True
        # Of the header, or of the framing around a body, that is incomplete.
        self._overhead = 0
        self._made_progress = False
        # Bytes of the current request's body: in total, and when its rate was checked last.
        self._body_bytes = self._body_bytes_before = 0
        self._discarded = 0
        self._fault = HTTPStatus.BAD_REQUEST
        self._awaited = Awaited.NOTHING
        self._timer: asyncio.TimerHandle | None = None

    @override
    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.connection = self.admission.admit(transport, self.client[0] if self.client else "")
        if self.connection is None:
            self._refuse(HTTPStatus.SERVICE_UNAVAILABLE, "Connection limit reached. Try again later.")
        else:
            self._await(Awaited.HEADER)

    @override
    def connection_lost(self, exc: Exception | None) -> None:
        self._await(Awaited.NOTHING)
        if self.connection is not None:
            self.connection.leave()
        super().connection_lost(exc)

    @override
    def data_received(self, data: bytes) -> None:
        # First as much as the header may still have, then the rest: a large piece may contain header and body.
        while data and not self.is_upgraded and not self.transport.is_closing():
            room = MAX_HEADER_BYTES - self._overhead if self._in_header else len(data)
            piece, data = (data, b"") if room >= len(data) else (data[:room], data[room:])
            self._parse(piece)

    def _parse(self, piece: bytes) -> None:
        self._made_progress = False
        super().data_received(piece)
        if self.is_upgraded or self.transport.is_closing():
            return
        self._overhead = 0 if self._made_progress else self._overhead + len(piece)
        if self._overhead >= MAX_HEADER_BYTES:
            self._refuse(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "The header is too large.")
        elif self._discards and (self._discarded + len(piece)) > MAX_DISCARDED_BYTES:
            self.transport.close()
        else:
            self._discarded = self._discarded + len(piece) if self._discards else 0
            self._watch()

    @property
    def _is_answered(self) -> bool:
        cycle = cast("RequestResponseCycle | None", self.cycle)
        return cycle is None or cycle.response_complete

    @property
    def _discards(self) -> bool:
        return not self._in_header and self._is_answered

    def _watch(self) -> None:
        """Start the timer of the part of a request that has begun and is not complete."""
        if self._in_header:
            # While a request is being answered, its connection is not closed for the beginning of the next one.
            self._await(Awaited.HEADER if self._overhead and self._is_answered else Awaited.NOTHING)
        elif self._is_answered:
            self._await(Awaited.DISCARDED)
        else:
            self._await(Awaited.BODY)
            assert self.connection is not None
            self.connection.hold(self._body_bytes)

    def _await(self, awaited: Awaited) -> None:
        if awaited is self._awaited:
            return
        self._awaited = awaited
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if awaited is Awaited.HEADER:
            self._timer = self.loop.call_later(self.timeouts.header, self._header_is_late)
        elif awaited is Awaited.BODY:
            self._body_bytes_before = 0
            self._timer = self.loop.call_later(self.timeouts.body, self._check_rate)
        elif awaited is Awaited.DISCARDED:
            self._timer = self.loop.call_later(DISCARD_SECONDS, self.transport.close)

    def _header_is_late(self) -> None:
        if self._overhead:
            self._refuse(HTTPStatus.REQUEST_TIMEOUT, "The header took too long.")
        else:
            self.transport.close()

    def _check_rate(self) -> None:
        came = self._body_bytes - self._body_bytes_before
        # If the application reads slowly, the client is not at fault.
        if came < MIN_BODY_RATE * self.timeouts.body and not self.flow.read_paused:
            self._refuse(HTTPStatus.REQUEST_TIMEOUT, "The body took too long.")
            return
        self._body_bytes_before = self._body_bytes
        self._timer = self.loop.call_later(self.timeouts.body, self._check_rate)

    @override
    def send_400_response(self, msg: str) -> None:
        self._refuse(self._fault, msg)

    def _refuse(self, status: HTTPStatus, text: str) -> None:
        """Send an error response, unless the application has begun its response, and close."""
        if self._is_answered or not self.cycle.response_started:
            head = f"HTTP/1.1 {status.value} {status.phrase}\r\n"
            head += f"content-type: text/plain; charset=utf-8\r\ncontent-length: {len(text)}\r\n"
            if status is HTTPStatus.SERVICE_UNAVAILABLE:
                head += f"retry-after: {RETRY_SECONDS}\r\n"
            self.transport.write(f"{head}connection: close\r\n\r\n{text}".encode())
        self.transport.close()

    @override
    def on_message_begin(self) -> None:
        super().on_message_begin()
        cast("dict[str, Any]", self.scope)["extensions"] = {EXTENSION: self.connection}

    @override
    def on_header(self, name: bytes, value: bytes) -> None:
        super().on_header(name, value)
        if len(self.headers) > MAX_HEADER_FIELDS:
            self._fault = HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE
            raise ParsingEndedError

    @override
    def on_headers_complete(self) -> None:
        self._in_header = False
        self._made_progress = True
        self._body_bytes = 0
        if len(self.pipeline) >= MAX_PIPELINED:
            raise ParsingEndedError
        if self.connection is not None and self.connection.is_proxied:
            self.connection.serve_client(self.headers)
            cast("dict[str, Any]", self.scope)["client"] = (self.connection.address, 0)
        before = self.cycle
        super().on_headers_complete()
        if self.cycle is not before and self.scope["http_version"] == "1.0":
            # uvicorn creates the cycle and has no option for its class; its task has not started.
            self.cycle.__class__ = Http10Cycle

    @override
    def on_body(self, body: bytes) -> None:
        self._made_progress = True
        self._body_bytes += len(body)
        super().on_body(body)

    @override
    def on_message_complete(self) -> None:
        self._in_header = True
        self._made_progress = True
        super().on_message_complete()

    @override
    def on_response_complete(self) -> None:
        super().on_response_complete()
        if self.connection is not None:
            self.connection.hold(0)
        if not self.is_upgraded and not self.transport.is_closing():
            self._watch()

    @override
    def handle_websocket_upgrade(self) -> None:
        self._await(Awaited.NOTHING)
        self.is_upgraded = True
        made = self.ws_protocol_class
        self.ws_protocol_class = cast("Any", partial(cast("Any", made), connection=self.connection))
        super().handle_websocket_upgrade()
        # It references this object, which is not needed any longer: the garbage collector would find both later.
        self.parser = cast("Any", None)
