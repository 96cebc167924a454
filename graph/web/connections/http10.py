"""Responses to HTTP/1.0 clients, which know no chunks: a body without a length ends with the connection."""

from typing import TYPE_CHECKING

from typing_extensions import override
from uvicorn.protocols.http.httptools_impl import RequestResponseCycle

if TYPE_CHECKING:
    from uvicorn._types import ASGISendEvent

MAX_LENGTH = 1 << 62


class Http10Cycle(RequestResponseCycle):
    """uvicorn's cycle of one request and its response; it sends no chunks."""

    has_unknown_length = False

    @override
    async def send(self, message: "ASGISendEvent") -> None:
        if message["type"] == "http.response.start":
            self.has_unknown_length = all(name.lower() != b"content-length" for name, _ in message.get("headers", []))
            if self.has_unknown_length:
                self.chunked_encoding = False
                self.expected_content_length = MAX_LENGTH
        elif message["type"] == "http.response.body" and self.has_unknown_length and not message.get("more_body"):
            # The length is known now: uvicorn compares it with the last piece.
            self.expected_content_length = len(message.get("body", b""))
        await super().send(message)
