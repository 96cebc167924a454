"""Server-sent events: the graphql-sse protocol in its distinct connections mode."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from datetime import UTC, datetime

import orjson
from starlette.types import Receive, Send

from graph.web.access.access import Caller, Revocation
from graph.web.graphql.execution import Operation
from graph.web.graphql.pipeline import Body, Pipeline
from graph.web.protocol.errors import RequestError, RequestErrorCode, internal_error, rejection
from graph.web.protocol.negotiation import EVENT_STREAM
from graph.web.protocol.responses import HEADERS, slow_down
from graph.web.subscriptions.broadcast import Broadcast, next_event

# Proxies close connections that are silent for long.
HEARTBEAT_SECONDS = 15.0
HEARTBEAT = b": ping\n\n"
COMPLETE = b"event: complete\ndata: \n\n"
STREAM_HEADERS = [
    *HEADERS,
    (b"content-type", EVENT_STREAM.encode()),
    # nginx must not buffer the events.
    (b"x-accel-buffering", b"no"),
]


def seconds_until(moment: datetime) -> float:
    """Return the time until a moment; negative if it has passed."""
    return (moment - datetime.now(UTC)).total_seconds()


class SseTransport:
    """Sends the results of operations as streams of events."""

    def __init__(self, pipeline: Pipeline, broadcast: Broadcast, open_streams: set[asyncio.Task[None]]) -> None:
        self.pipeline = pipeline
        self.broadcast = broadcast
        # The tasks of the streams. The server cancels them when it stops: they do not end by themselves.
        self.open_streams = open_streams

    async def stream(self, response: Operation | Body, caller: Caller, receive: Receive, send: Send) -> None:
        """Send the results of an operation, or the body of a rejected request."""
        task = asyncio.current_task()
        assert task is not None
        self.open_streams.add(task)
        try:
            await _Stream(self._events(response, caller), caller, send).run(receive)
        finally:
            self.open_streams.discard(task)

    async def _events(self, response: Operation | Body, caller: Caller) -> AsyncGenerator[bytes]:
        if not isinstance(response, Operation):
            yield next_event(orjson.dumps(response))
        elif not response.is_subscription:
            yield next_event(orjson.dumps(await self.pipeline.execute(response, caller)))
        else:
            source = await self.pipeline.subscribe(response, caller)
            async with aclosing(self.broadcast.stream(source)) as results:
                async for result in results:
                    yield result.event


class _Stream:
    """One response. It ends with its events, its reader, its token, or a lost role.

    It takes two tasks, one of which an event wakes, and two timers.
    """

    def __init__(self, events: AsyncGenerator[bytes], caller: Caller, send: Send) -> None:
        self._events = events
        self._caller = caller
        self._send = send
        # Expires with the token, at a revocation, or when the client disconnects.
        self._allowed = asyncio.timeout(None)
        self._revocation: Revocation | None = None
        self._is_read = True
        self._beat: asyncio.Task[None] | None = None
        self._next_beat: asyncio.TimerHandle | None = None

    async def run(self, receive: Receive) -> None:
        """Send the whole response."""
        await self._send({"type": "http.response.start", "status": 200, "headers": STREAM_HEADERS})
        last = b""
        try:
            with self._caller.access.connection(self._caller):
                self._caller.on_revoked = self._on_revoked
                async with self._allowed, aclosing(self._events) as events:
                    await self._write(events, receive)
        except TimeoutError as failure:
            # Also the database's, which says nothing about the token.
            last = _rejected(self._reason() if self._allowed.expired() else RequestError(internal_error(failure)))
        except RequestError as rejected:
            await slow_down(rejected)
            last = _rejected(rejected)
        except asyncio.CancelledError:
            # The server stops. The response ends without `complete`, so that the client subscribes again.
            await self._send({"type": "http.response.body", "body": b""})
            raise
        if self._is_read:
            await self._send({"type": "http.response.body", "body": last + COMPLETE})

    async def _write(self, events: AsyncGenerator[bytes], receive: Receive) -> None:
        leaving = asyncio.create_task(self._until_disconnected(receive))
        self._schedule_beat()
        try:
            async for event in events:
                await self._send({"type": "http.response.body", "body": event, "more_body": True})
                self._limit()
        finally:
            for task in (leaving, self._next_beat, self._beat):
                if task is not None:
                    task.cancel()

    async def _until_disconnected(self, receive: Receive) -> None:
        while (await receive())["type"] != "http.disconnect":
            pass
        self._is_read = False
        self._end()

    def _schedule_beat(self) -> None:
        self._next_beat = asyncio.get_running_loop().call_later(HEARTBEAT_SECONDS, self._beat_now)

    def _beat_now(self) -> None:
        async def beat() -> None:
            await self._send({"type": "http.response.body", "body": HEARTBEAT, "more_body": True})

        self._limit()
        # At most one heartbeat waits for a slow reader.
        if self._beat is None or self._beat.done():
            self._beat = asyncio.create_task(beat())
        self._schedule_beat()

    def _limit(self) -> None:
        """End the stream with its token: its expiry is known from the first event on; before, heartbeats look for it."""
        if self._allowed.when() is None and (moment := self._caller.expires_at) is not None:
            self._end(seconds_until(moment))

    def _end(self, seconds: float = 0) -> None:
        self._allowed.reschedule(asyncio.get_running_loop().time() + seconds)

    def _on_revoked(self, revocation: Revocation) -> None:
        self._revocation = revocation
        self._end()

    def _reason(self) -> RequestError:
        if self._revocation is Revocation.ROLES:
            return rejection(RequestErrorCode.FORBIDDEN, "You have fewer roles than before: subscribe again.")
        return rejection(
            RequestErrorCode.UNAUTHENTICATED, "The bearer token has expired or was revoked: present another one."
        )


def _rejected(rejected: RequestError) -> bytes:
    return next_event(orjson.dumps(rejected.body()))
