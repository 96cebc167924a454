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
STATUSES: Mapping[str, int] = {Reason.UNAUTHENTICATED: 401, Reason.INTERNAL: 500, Reason.TIMEOUT: 503}
HEADERS = {401: {"WWW-Authenticate": "Bearer"}, 405: {"Allow": "GET, POST"}}


def respond(body: object, status: int, media: str) -> Response:
    """Send a body."""
    return Response(orjson.dumps(body), status, HEADERS.get(status), media_type=f"{media}; charset=utf-8")


def answer(result: Mapping[str, Any], media: str) -> Response:
    """Send an operation's result. `application/json` promises 200 for whatever GraphQL answered."""
    if media != GRAPHQL_JSON or "data" in result:
        return respond(result, 200, media)
    code = result["errors"][0]["extensions"]["code"]
    return respond(result, STATUSES.get(code, 400), media)


def refuse(refused: HTTPException, media: str) -> Response:
    """Send why there is no result: in GraphQL's shape, for it is GraphQL clients that read it."""
    error = refusal(REASONS.get(refused.status_code, Reason.BAD_REQUEST), refused.reason)
    return respond({"errors": [error.formatted]}, refused.status_code, media)
