"""What a GraphQL request over HTTP must look like before anything reads it."""

from collections.abc import Mapping
from typing import Any, cast

from cross_web import HTTPException
from starlette.types import Message, Receive, Scope
from strawberry.http import GraphQLRequestData

from graph.web.documents import too_long
from graph.web.negotiation import JSON

# Four times the longest document. A million bytes of variables take a second to read, and nothing needs them.
MAX_BODY = 262_144
PARAMETERS: dict[str, tuple[type, str]] = {
    "query": (str, "a string"),
    "variables": (dict, "an object"),
    "operationName": (str, "a string"),
    "extensions": (dict, "an object"),
}
TOO_LARGE = HTTPException(413, f"The body is too large: the limit is {MAX_BODY} bytes.")


def limited(scope: Scope, receive: Receive) -> Receive:
    """Let no more than MAX_BODY through, announced or not."""
    announced = dict(scope["headers"]).get(b"content-length", b"0")
    received = 0

    async def receive_some() -> Message:
        nonlocal received
        if announced.isdigit() and int(announced) > MAX_BODY:
            raise TOO_LARGE
        message = await receive()
        received += len(message.get("body", b""))
        if received > MAX_BODY:
            raise TOO_LARGE
        return message

    return receive_some


def require_json(headers: Mapping[str, str]) -> None:
    """Refuse every other kind of body: forms can be sent across origins without asking. JSON is UTF-8, by RFC 8259."""
    essence, *parameters = (piece.strip().lower() for piece in headers.get("content-type", "").split(";"))
    charsets = {piece.removeprefix("charset=").strip('"') for piece in parameters if piece.startswith("charset=")}
    if essence != JSON or not charsets <= {"utf-8"}:
        raise HTTPException(415, f"Content-Type must be {JSON}, in UTF-8")
    if headers.get("content-encoding", "identity").lower() != "identity":
        raise HTTPException(415, "The body must not be compressed")


def require_shape(body: object) -> GraphQLRequestData:
    """Refuse what is not one request."""
    if not isinstance(body, dict):
        raise HTTPException(400, "The body must be a JSON object")
    fields = cast("dict[str, Any]", body)
    for name, (kind, words) in PARAMETERS.items():
        if not isinstance(fields.get(name), kind | None):
            raise HTTPException(400, f"{name} must be {words} or null")
    # An empty name counts as none.
    name = fields.get("operationName") or None
    return GraphQLRequestData(fields.get("query"), fields.get("variables"), name, fields.get("extensions"))


def require_readable(query: str | None) -> None:
    """Refuse a request without a document, or with one too long to parse while others wait."""
    if not query:
        raise HTTPException(400, "No GraphQL query found in the request")
    if (refused := too_long(query)) is not None:
        raise HTTPException(413, refused.message)
