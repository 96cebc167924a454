"""GraphQL requests over HTTP: their headers, their body, and its shape."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, cast
from urllib.parse import parse_qsl

import orjson
from starlette.requests import ClientDisconnect
from starlette.types import Receive, Scope

from graph.web.protocol.content import is_encoded, is_encoded_in_transfer
from graph.web.protocol.errors import RequestErrorCode, rejection
from graph.web.protocol.negotiation import JSON

# Four times the longest document. A megabyte of variables takes a second to coerce, and no client needs that many.
MAX_BODY = 262_144
# The values that are sent as `id`; others are ignored, as by browsers.
LAST_EVENT_ID = re.compile(rb"[0-9]{1,18}")
SHA256 = re.compile(r"[0-9A-Fa-f]{64}")
TOO_LARGE = f"The body is too large: the limit is {MAX_BODY} bytes. Send less."
# The type of each parameter, and its name in messages.
STRING, OBJECT, ANY = (str, "a string"), (dict, "an object"), (object, "anything")
PARAMETERS: dict[str, tuple[type, str]] = {
    "query": STRING,
    "variables": OBJECT,
    "operationName": STRING,
    "extensions": OBJECT,
    "documentId": STRING,
    "doc_id": STRING,
}


@dataclass(frozen=True, slots=True)
class GraphQLRequest:
    """The parameters of one GraphQL request, however it was sent."""

    query: str
    variables: dict[str, Any]
    operation_name: str | None
    # The SHA-256 hash of the document, which is empty if the client expects the server to know it.
    persisted_hash: str | None = None
    # The id of a trusted document, or `sha256:` and its hash. The query is then empty.
    document_id: str | None = None


@dataclass(slots=True)
class Headers:
    """The headers that GraphQL over HTTP reads."""

    accept: str = ""
    content_type: str = ""
    content_encoding: str = ""
    transfer_encoding: str = ""
    content_length: int = 0
    authorization: tuple[str, ...] = ()

    @classmethod
    def of(cls, scope: Scope) -> "Headers":
        """Read the headers in one pass. Several headers of one name are one list (RFC 9110)."""
        headers = cls()
        for name, value in scope["headers"]:
            if name == b"accept":
                headers.accept = _appended(headers.accept, value)
            elif name == b"authorization":
                headers.authorization += (value.decode("latin-1"),)
            elif name == b"content-type":
                headers.content_type = _appended(headers.content_type, value)
            elif name == b"content-length" and value.isdigit():
                headers.content_length = int(value)
            elif name == b"content-encoding":
                headers.content_encoding = _appended(headers.content_encoding, value)
            elif name == b"transfer-encoding":
                headers.transfer_encoding = _appended(headers.transfer_encoding, value)
        return headers


def last_event_id(scope: Scope) -> int | None:
    """Return the sequence of the last event that a client of server-sent events received, by `Last-Event-ID`."""
    found = [value for name, value in scope["headers"] if name == b"last-event-id" and LAST_EVENT_ID.fullmatch(value)]
    return int(found[-1]) if found else None


def _appended(before: str, value: bytes) -> str:
    text = value.decode("latin-1")
    return f"{before}, {text}" if before else text


async def read_request(scope: Scope, headers: Headers, receive: Receive) -> GraphQLRequest:
    """Read the request of a GET or POST; raise RequestError if it is malformed."""
    if scope["method"] == "GET":
        return _request_of(_query_parameters(scope))
    _require_json(headers)
    body = await _read_body(headers, receive)
    try:
        parameters = orjson.loads(body)
    except ValueError:
        raise _bad_request("Unable to parse request body as JSON") from None
    return _request_of(parameters)


def _require_json(headers: Headers) -> None:
    if not _is_json(headers.content_type):
        message = f"Content-Type must be {JSON}, in UTF-8"
        raise rejection(RequestErrorCode.UNSUPPORTED_MEDIA_TYPE, message, status=415)
    if headers.content_encoding and is_encoded(headers.content_encoding):
        raise rejection(RequestErrorCode.UNSUPPORTED_MEDIA_TYPE, "The body must not be compressed", status=415)
    if headers.transfer_encoding and is_encoded_in_transfer(headers.transfer_encoding):
        message = "Transfer-Encoding must be chunked"
        raise rejection(RequestErrorCode.UNSUPPORTED_MEDIA_TYPE, message, status=501)


@lru_cache(maxsize=256)
def _is_json(content_type: str) -> bool:
    """Whether the type is JSON in UTF-8. Other types, such as forms, can be sent across origins without a preflight."""
    essence, *parameters = (piece.strip().lower() for piece in content_type.split(";"))
    charsets = {piece.removeprefix("charset=").strip('"') for piece in parameters if piece.startswith("charset=")}
    return essence == JSON and charsets <= {"utf-8"}


async def _read_body(headers: Headers, receive: Receive) -> bytes:
    if headers.content_length > MAX_BODY:
        raise rejection(RequestErrorCode.OPERATION_TOO_LARGE, TOO_LARGE, status=413)
    body = b""
    more = True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        body += message.get("body", b"")
        if len(body) > MAX_BODY:
            raise rejection(RequestErrorCode.OPERATION_TOO_LARGE, TOO_LARGE, status=413)
        more = message.get("more_body", False)
    return body


def _query_parameters(scope: Scope) -> dict[str, Any]:
    """Return the parameters of a GET; an empty one counts as absent."""
    parameters: dict[str, Any] = dict(parse_qsl(scope["query_string"].decode("latin-1")))
    for name in ("variables", "extensions"):
        if name in parameters:
            try:
                parameters[name] = orjson.loads(parameters[name])
            except ValueError:
                raise _bad_request(f"Unable to parse the `{name}` parameter as JSON") from None
    return parameters


def _request_of(parameters: object) -> GraphQLRequest:
    if not isinstance(parameters, dict):
        raise _bad_request("The body must be a JSON object")
    fields = cast("dict[str, Any]", parameters)
    for name, value in fields.items():
        kind, words = PARAMETERS.get(name, ANY)
        if value is not None and not isinstance(value, kind):
            raise _bad_request(f"{name} must be {words} or null")
    return request_of(fields)


def request_of(fields: dict[str, Any]) -> GraphQLRequest:
    """Return the request with these parameters, whose types are correct."""
    # An empty operation name counts as absent.
    name = fields.get("operationName") or None
    persisted = _persisted_hash(fields.get("extensions") or {})
    # `documentId` is the parameter of GraphQL over HTTP, `doc_id` that of Relay's network layers.
    document_id = fields.get("documentId") or fields.get("doc_id") or None
    return GraphQLRequest(fields.get("query") or "", fields.get("variables") or {}, name, persisted, document_id)


def _persisted_hash(extensions: dict[str, Any]) -> str | None:
    """Return the hash of a persisted query. Like unknown extensions, those of another shape are ignored."""
    match extensions.get("persistedQuery"):
        case {"version": 1, "sha256Hash": str(sha256)} if SHA256.fullmatch(sha256):
            return sha256.lower()
        case _:
            return None


def _bad_request(message: str) -> Exception:
    return rejection(RequestErrorCode.BAD_REQUEST, message, status=400)
