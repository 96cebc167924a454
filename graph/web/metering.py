"""Metering: every request is counted, whatever becomes of it."""

import time
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from graph import metrics

ROUTES = frozenset({"graphql", "uploads", "downloads", "healthz", "readyz", "metrics", "graphiql"})
METHODS = frozenset({"GET", "HEAD", "POST", "PATCH", "DELETE", "OPTIONS"})
OTHER = "other"
# No answer was begun: the client went away before.
NO_ANSWER = "none"


@dataclass(frozen=True)
class Metering:
    """Middleware around everything else."""

    app: ASGIApp

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            await _Metered(route_of(scope["path"]), receive, send).run(self.app, scope)
        elif scope["type"] == "websocket":
            with metrics.SOCKETS.track_inprogress():
                await self.app(scope, receive, send)
        else:
            await self.app(scope, receive, send)


@dataclass
class _Metered:
    route: str
    receive: Receive
    send: Send
    status: str = NO_ANSWER

    async def run(self, app: ASGIApp, scope: Scope) -> None:
        begun = time.perf_counter()
        method = scope["method"] if scope["method"] in METHODS else OTHER
        with _labelled(metrics.HTTP_RUNNING, self.route).track_inprogress():
            try:
                await app(scope, self.received, self.sent)
            finally:
                _labelled(metrics.HTTP_REQUESTS, self.route, method, self.status).inc()
                _labelled(metrics.HTTP_SECONDS, self.route).observe(time.perf_counter() - begun)

    async def received(self) -> Message:
        message = await self.receive()
        if body := message.get("body"):
            _labelled(metrics.HTTP_RECEIVED, self.route).inc(len(body))
        return message

    async def sent(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = str(message["status"])
        await self.send(message)
        if body := message.get("body"):
            _labelled(metrics.HTTP_SENT, self.route).inc(len(body))


@lru_cache(maxsize=1024)
def _labelled(metric: Any, *labels: str) -> Any:
    """Return a metric's part with these labels: finding it takes longer than counting."""
    return metric.labels(*labels)


def route_of(path: str) -> str:
    """Name the part of the server that a path belongs to."""
    first = path.split("/", 2)[1] if path.startswith("/") else path
    return "home" if not first else first if first in ROUTES else OTHER
