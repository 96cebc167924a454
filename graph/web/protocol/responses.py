"""HTTP responses with a GraphQL result: body, media type, status, headers."""

import asyncio
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import orjson
from graphql import GraphQLError
from starlette.types import Send

from graph.web.protocol.errors import RequestError, RequestErrorCode, code_of
from graph.web.protocol.negotiation import GRAPHQL_JSON

# The status of a result without `data`, if the media type is `application/graphql-response+json`. Other codes are a 400.
STATUSES: Mapping[str, int] = {
    RequestErrorCode.UNAUTHENTICATED: 401,
    RequestErrorCode.RATE_LIMITED: 429,
    RequestErrorCode.INTERNAL: 500,
    RequestErrorCode.TIMEOUT: 503,
    RequestErrorCode.DATABASE_UNAVAILABLE: 503,
}
BY_STATUS = {401: [(b"www-authenticate", b"Bearer")], 405: [(b"allow", b"GET, POST")]}
# A response depends on the token and the Accept header, must not be cached, and is not a page.
HEADERS = [
    (b"cache-control", b"no-store"),
    (b"vary", b"Accept, Authorization"),
    (b"x-content-type-options", b"nosniff"),
]


# A caller beyond its rate limit that asks again at once, as often as it gets a response, is refused this often.
REFUSED_SECONDS = 0.5


async def slow_down(rejected: RequestError) -> None:
    """Delay the response if the rate limit was exceeded: a refusal takes time, too, and can be asked for without end."""
    if rejected.code == RequestErrorCode.RATE_LIMITED:
        # It refers to the request, which may be large.
        rejected.__traceback__ = None
        await asyncio.sleep(REFUSED_SECONDS)


async def send_result(send: Send, body: Mapping[str, Any], media: str, status: int | None = None) -> None:
    """Send the result of a request. Unless a status is given, `application/json` implies 200."""
    if status is None:
        status = 200 if media != GRAPHQL_JSON or "data" in body else _status_of(body)
    encoded = orjson.dumps(body)
    headers = [
        *HEADERS,
        *BY_STATUS.get(status, ()),
        (b"content-type", _content_type(media)),
        (b"content-length", str(len(encoded)).encode()),
    ]
    if status == STATUSES[RequestErrorCode.RATE_LIMITED]:
        headers.append((b"retry-after", str(body["errors"][0]["extensions"]["retryAfter"]).encode()))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": encoded})


def _status_of(body: Mapping[str, Any]) -> int:
    return STATUSES.get(body["errors"][0]["extensions"]["code"], 400)


def status_of(error: GraphQLError) -> int:
    """Return the HTTP status of a rejection for this error."""
    return STATUSES.get(code_of(error) or "", 400)


@lru_cache(maxsize=2)
def _content_type(media: str) -> bytes:
    return f"{media}; charset=utf-8".encode()
