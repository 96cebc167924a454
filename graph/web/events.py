"""Server-sent events: the graphql-sse protocol, distinct connections mode."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import aclosing
from datetime import UTC, datetime

import orjson
from graphql import GraphQLError
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from strawberry.http.streaming import SSETransport
from typing_extensions import override

from graph.web.callers import Caller, Loss
from graph.web.errors import Reason, refusal
from graph.web.negotiation import accepts_events

# Proxies close what says nothing for long.
HEARTBEAT_SECONDS = 15.0
HEARTBEAT = b": ping\n\n"
COMPLETE = b"event: complete\ndata: \n\n"


class EventStream(SSETransport):
    """What strawberry has to know of streams, which `EventResponse` writes."""

    @override
    def accepts(self, accept: str) -> bool:
        return accepts_events(accept)


def next_event(answer: bytes) -> bytes:
    """Encode an answer's event. LF line ends: urql splits events on a blank line made of two LFs."""
    return b"event: next\ndata: " + answer + b"\n\n"


def seconds_until(moment: datetime) -> float:
    """Return how long to wait for a moment; less than nothing when it has passed."""
    return (moment - datetime.now(UTC)).total_seconds()


class EventResponse(Response):
    """A stream of events, for as long as somebody reads, there is a place for it and the caller's token is good.

    It takes two tasks, of which an event wakes one, and two timers.
    """

    def __init__(self, events: Callable[[], AsyncGenerator[bytes]], caller: Caller, headers: Mapping[str, str]) -> None:
        self.status_code = 200
        self.background = None
        self.init_headers(headers)
        self._events = events
        self._caller = caller
        # Ends the writing when it expires: with the token, when something is lost, when nobody reads any more.
        self._allowed = asyncio.timeout(None)
        self._lost: Loss | None = None
        self._is_read = True
        self._beat: asyncio.Task[None] | None = None
        self._next_beat: asyncio.TimerHandle | None = None

    @override
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        last = b""
        try:
            with self._caller.gate.connection(self._caller):
                self._caller.on_loss = self._on_loss
                async with self._allowed, aclosing(self._events()) as events:
                    await self._write(events, receive, send)
        except TimeoutError:
            last = _refused(self._why())
        except GraphQLError as refused:
            last = _refused(refused)
        if self._is_read:
            await send({"type": "http.response.body", "body": last + COMPLETE})

    async def _write(self, events: AsyncGenerator[bytes], receive: Receive, send: Send) -> None:
        leaving = asyncio.create_task(self._until_left(receive))
        self._beat_later(send)
        try:
            async for event in events:
                await send({"type": "http.response.body", "body": event, "more_body": True})
                self._limit()
        finally:
            for task in (leaving, self._next_beat, self._beat):
                if task is not None:
                    task.cancel()

    async def _until_left(self, receive: Receive) -> None:
        while (await receive())["type"] != "http.disconnect":
            pass
        self._is_read = False
        self._end()

    def _beat_later(self, send: Send) -> None:
        self._next_beat = asyncio.get_running_loop().call_later(HEARTBEAT_SECONDS, self._beat_now, send)

    def _beat_now(self, send: Send) -> None:
        async def beat() -> None:
            await send({"type": "http.response.body", "body": HEARTBEAT, "more_body": True})

        self._limit()
        # One that waits for a slow reader is enough.
        if self._beat is None or self._beat.done():
            self._beat = asyncio.create_task(beat())
        self._beat_later(send)

    def _limit(self) -> None:
        """End the stream with its token: known from the first event on, and until then looked for at each heartbeat."""
        if self._allowed.when() is None and (moment := self._caller.expires_at) is not None:
            self._end(seconds_until(moment))

    def _end(self, seconds: float = 0) -> None:
        self._allowed.reschedule(asyncio.get_running_loop().time() + seconds)

    def _on_loss(self, loss: Loss) -> None:
        self._lost = loss
        self._end()

    def _why(self) -> GraphQLError:
        if self._lost is Loss.ROLES:
            return refusal(Reason.FORBIDDEN, "You have fewer roles than before: subscribe again.")
        return refusal(Reason.UNAUTHENTICATED, "The bearer token has expired or was revoked.")


def _refused(why: GraphQLError) -> bytes:
    return next_event(orjson.dumps({"errors": [why.formatted]}))
