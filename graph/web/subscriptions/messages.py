"""Messages of graphql-transport-ws: decoding, and the close codes of the protocol."""

from typing import Any, TypeGuard

import orjson
from starlette.types import Message

# A close frame has room for no more.
MAX_CLOSE_REASON = 123
# Close codes of the protocol. Clients reconnect after 4403 with a new token, and after 1013 and 1011 later.
INTERNAL, TRY_AGAIN_LATER = 1011, 1013
BAD_MESSAGE, UNAUTHORIZED, FORBIDDEN, BAD_SUBPROTOCOL = 4400, 4401, 4403, 4406
INIT_TIMEOUT, DUPLICATE_ID, TOO_MANY_INITS = 4408, 4409, 4429


class ProtocolError(Exception):
    """Control flow: close the connection with this code and reason."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(code, reason)
        self.code = code
        self.reason = reason


def close_frame(code: int, reason: str) -> Message:
    """Return the ASGI message that closes a connection."""
    # Reasons quote the client; a longer one would break the frame.
    fitting = reason.encode()[:MAX_CLOSE_REASON].decode(errors="ignore")
    return {"type": "websocket.close", "code": code, "reason": fitting}


def decode(frame: Message) -> dict[str, Any]:
    """Return the message in a frame; close the connection if it does not have the shape that the protocol requires."""
    text = frame.get("text")
    if text is None:
        raise ProtocolError(BAD_MESSAGE, "WebSocket message type must be text")
    try:
        message = orjson.loads(text)
    except ValueError:
        raise ProtocolError(BAD_MESSAGE, "WebSocket message must be valid JSON") from None
    if not is_well_formed(message):
        raise ProtocolError(BAD_MESSAGE, "Malformed message")
    return message


def is_well_formed(message: object) -> TypeGuard[dict[str, Any]]:
    """Whether a client message has the shape that the protocol requires."""
    if not _is_object(message) or not isinstance(message.get("type"), str):
        return False
    payload = message.get("payload")
    if message["type"] == "complete":
        return isinstance(message.get("id"), str)
    if message["type"] != "subscribe":
        return payload is None or _is_object(payload)
    return (
        isinstance(message.get("id"), str)
        and _is_object(payload)
        # A trusted document is named by its id.
        and any(isinstance(payload.get(name), str) for name in ("query", "documentId", "doc_id"))
        and all(isinstance(payload.get(name), str | None) for name in ("query", "documentId", "doc_id"))
        and isinstance(payload.get("variables"), dict | None)
        and isinstance(payload.get("operationName"), str | None)
        and isinstance(payload.get("extensions"), dict | None)
    )


def _is_object(value: object) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)
