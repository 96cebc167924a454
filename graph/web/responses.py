"""What answers over HTTP look like: body, media type, status, headers."""

from collections.abc import Mapping
from typing import Any

import orjson
from cross_web import HTTPException
from starlette.responses import Response

from graph.web.errors import Reason, refusal
from graph.web.negotiation import GRAPHQL_JSON

REASONS = {
    404: Reason.NOT_FOUND,
    405: Reason.METHOD_NOT_ALLOWED,
    406: Reason.NOT_ACCEPTABLE,
    413: Reason.OPERATION_TOO_LARGE,
    415: Reason.UNSUPPORTED_MEDIA_TYPE,
}
# Of answers without `data`, where the media type lets us say it (the others are 400).
STATUSES: Mapping[str, int] = {
    Reason.UNAUTHENTICATED: 401,
    Reason.RATE_LIMITED: 429,
    Reason.INTERNAL: 500,
    Reason.TIMEOUT: 503,
}
OF_STATUS = {401: {"WWW-Authenticate": "Bearer"}, 405: {"Allow": "GET, POST"}}
# What is answered depends on who asks and what they read, is for nobody else, and is no page.
HEADERS = {"Cache-Control": "no-store", "Vary": "Accept, Authorization", "X-Content-Type-Options": "nosniff"}


def respond(body: object, status: int, media: str) -> Response:
    """Send a body."""
    headers = {**HEADERS, **OF_STATUS.get(status, {})}
    return Response(orjson.dumps(body), status, headers, media_type=f"{media}; charset=utf-8")


def answer(result: Mapping[str, Any], media: str) -> Response:
    """Send an operation's result. `application/json` promises 200 for whatever GraphQL answered."""
    if media != GRAPHQL_JSON or "data" in result:
        return respond(result, 200, media)
    extensions = result["errors"][0]["extensions"]
    response = respond(result, STATUSES.get(extensions["code"], 400), media)
    if "retryAfter" in extensions:
        response.headers["Retry-After"] = str(extensions["retryAfter"])
    return response


def refuse(refused: HTTPException, media: str) -> Response:
    """Send why there is no result: in GraphQL's shape, for it is GraphQL clients that read it."""
    error = refusal(REASONS.get(refused.status_code, Reason.BAD_REQUEST), refused.reason)
    return respond({"errors": [error.formatted]}, refused.status_code, media)
