"""The routes of `/graphql`: one pipeline, and the transports over it."""

import asyncio
from collections.abc import Awaitable, Iterable, Sequence

import strawberry
from graphql import GraphQLSchema
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.types import ASGIApp, Receive, Scope, Send

from graph.web.graphql.endpoint import GraphQLEndpoint
from graph.web.graphql.pipeline import Pipeline
from graph.web.subscriptions.broadcast import Broadcast
from graph.web.subscriptions.sse import SseTransport
from graph.web.subscriptions.websocket import INIT_SECONDS, WebSocketEndpoint

PATH = "/graphql"


def core_schema(schema: strawberry.Schema) -> GraphQLSchema:
    """Return graphql-core's schema, which strawberry builds and does not publish."""
    return schema._schema  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]


class DirectGraphQLMiddleware:
    """The innermost middleware: requests for `/graphql` skip the router and the exception handlers.

    These take a tenth of a small query's time, and 3 KiB for each open WebSocket. The endpoints report all of their errors
    themselves.
    """

    def __init__(self, app: ASGIApp, *, routes: Sequence[BaseRoute]) -> None:
        self._app = app
        [http] = [route.app for route in routes if isinstance(route, Route) and route.path == PATH]
        [socket] = [route.app for route in routes if isinstance(route, WebSocketRoute) and route.path == PATH]
        self._endpoints = {"http": http, "websocket": socket}

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        endpoint = self._endpoints.get(scope["type"]) if scope.get("path") == PATH else None
        return (endpoint or self._app)(scope, receive, send)


def graphql_routes(
    pipeline: Pipeline,
    *,
    allowed_origins: Iterable[str] = (),
    init_seconds: float = INIT_SECONDS,
    open_streams: set[asyncio.Task[None]] | None = None,
) -> list[BaseRoute]:
    """Build the routes for POST, GET, server-sent events and WebSocket; `open_streams` will have the tasks of event streams."""
    broadcast = Broadcast()
    streams = SseTransport(pipeline, broadcast, set() if open_streams is None else open_streams)
    endpoint = GraphQLEndpoint(pipeline, streams.stream)
    sockets = WebSocketEndpoint(pipeline, broadcast, allowed_origins=allowed_origins, init_seconds=init_seconds)
    return [Route(PATH, endpoint), WebSocketRoute(PATH, sockets)]
