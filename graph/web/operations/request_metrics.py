"""Request metrics: a middleware that counts and times every request."""

import time
from collections.abc import Awaitable
from dataclasses import dataclass

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from graph import metrics
from graph.web.operations.request_counts import REQUESTS, RouteCounts

ROUTES = frozenset({"graphql", "uploads", "downloads", "healthz", "readyz", "metrics", "graphiql"})
METHODS = frozenset({"GET", "HEAD", "POST", "PATCH", "DELETE", "OPTIONS"})
OTHER = "other"
# The client disconnected before the response started.
NO_RESPONSE = "none"


@dataclass(frozen=True)
class RequestMetricsMiddleware:
    """The outermost middleware."""

    app: ASGIApp

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        if scope["type"] == "http":
            return _Measured(REQUESTS.routes[route_of(scope["path"])], receive, send).run(self.app, scope)
        if scope["type"] == "websocket":
            return self._counted(scope, receive, send)
        return self.app(scope, receive, send)

    async def _counted(self, scope: Scope, receive: Receive, send: Send) -> None:
        with metrics.SOCKETS.track_inprogress():
            await self.app(scope, receive, send)


@dataclass(slots=True)
class _Measured:
    route: RouteCounts
    receive: Receive
    send: Send
    status: str = NO_RESPONSE

    async def run(self, app: ASGIApp, scope: Scope) -> None:
        begun = time.perf_counter()
        self.route.running += 1
        try:
            await app(scope, self.received, self.sent)
        finally:
            method = scope["method"] if scope["method"] in METHODS else OTHER
            self.route.end(method, self.status, time.perf_counter() - begun)

    async def received(self) -> Message:
        message = await self.receive()
        if body := message.get("body"):
            self.route.received += len(body)
        return message

    async def sent(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = str(message["status"])
        await self.send(message)
        if body := message.get("body"):
            self.route.sent += len(body)


def route_of(path: str) -> str:
    """Return the label of a path."""
    first = path.split("/", 2)[1] if path.startswith("/") else path
    return "home" if not first else first if first in ROUTES else OTHER
