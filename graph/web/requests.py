"""What a GraphQL request over HTTP must look like before anything reads it."""

from typing import cast

from cross_web import HTTPException
from starlette.types import Message, Receive, Scope

from graph.web.documents import too_long
from graph.web.negotiation import JSON

ONE_MIB = 1_048_576
MAX_BODY = ONE_MIB
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


def require_json(content_type: str | None) -> None:
    """Refuse every other content type: forms can be sent across origins without asking."""
    essence = (content_type or "").partition(";")[0].strip().lower()
    if essence != JSON:
        raise HTTPException(415, f"Content-Type must be {JSON}")


def require_shape(body: object) -> None:
    """Refuse what is not one request; strawberry checks `query`, `variables` and `extensions` itself."""
    if not isinstance(body, dict):
        raise HTTPException(400, "The body must be a JSON object")
    fields = cast("dict[str, object]", body)
    if not isinstance(fields.get("operationName"), str | None):
        raise HTTPException(400, "operationName must be a string or null")


def require_readable(query: str | None) -> None:
    """Refuse a document too long to parse while others wait."""
    if query is not None and (refused := too_long(query)) is not None:
        raise HTTPException(413, refused.message)
