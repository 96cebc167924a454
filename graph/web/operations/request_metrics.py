"""Request metrics: a middleware that counts and times every request."""

import time
from dataclasses import dataclass
from functools import lru_cache, partial

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from graph import metrics

ROUTES = frozenset({"graphql", "uploads", "downloads", "healthz", "readyz", "metrics", "graphiql"})
METHODS = frozenset({"GET", "HEAD", "POST", "PATCH", "DELETE", "OPTIONS"})
OTHER = "other"
# The client disconnected before the response started.
NO_RESPONSE = "none"


@dataclass(frozen=True)
class RequestMetricsMiddleware:
    """The outermost middleware."""

    app: ASGIApp

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            await _Measured(_route(route_of(scope["path"])), receive, send).run(self.app, scope)
        elif scope["type"] == "websocket":
            with metrics.SOCKETS.track_inprogress():
                await self.app(scope, receive, send)
        else:
            await self.app(scope, receive, send)


class _Route:
    """The metrics of one route: finding them by their labels takes longer than counting."""

    def __init__(self, name: str) -> None:
        self.running = metrics.HTTP_RUNNING.labels(name)
        self.seconds = metrics.HTTP_SECONDS.labels(name)
        self.received = metrics.HTTP_RECEIVED.labels(name)
        self.sent = metrics.HTTP_SENT.labels(name)
        self.requests = lru_cache(maxsize=1024)(partial(metrics.HTTP_REQUESTS.labels, name))


_route = lru_cache(maxsize=len(ROUTES) + 2)(_Route)


@dataclass(slots=True)
class _Measured:
    route: _Route
    receive: Receive
    send: Send
    status: str = NO_RESPONSE

    async def run(self, app: ASGIApp, scope: Scope) -> None:
        begun = time.perf_counter()
        route = self.route
        route.running.inc()
        try:
            await app(scope, self.received, self.sent)
        finally:
            route.running.dec()
            method = scope["method"] if scope["method"] in METHODS else OTHER
            route.requests(method, self.status).inc()
            route.seconds.observe(time.perf_counter() - begun)

    async def received(self) -> Message:
        message = await self.receive()
        if body := message.get("body"):
            self.route.received.inc(len(body))
        return message

    async def sent(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = str(message["status"])
        await self.send(message)
        if body := message.get("body"):
            self.route.sent.inc(len(body))


def route_of(path: str) -> str:
    """Return the label of a path."""
    first = path.split("/", 2)[1] if path.startswith("/") else path
    return "home" if not first else first if first in ROUTES else OTHER
