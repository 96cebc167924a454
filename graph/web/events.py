"""Server-sent events: the graphql-sse protocol, distinct connections mode."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing
from datetime import UTC, datetime
from typing import cast

import orjson
from graphql import GraphQLError
from strawberry.http import GraphQLHTTPResponse
from strawberry.http.streaming import SSETransport
from typing_extensions import override

from graph.web.callers import Caller, Loss
from graph.web.errors import Reason, refusal
from graph.web.negotiation import accepts_events
from graph.web.sharing import is_shared


class EventStream(SSETransport):
    """LF line ends: urql splits events on a blank line made of two LFs."""

    @override
    def accepts(self, accept: str) -> bool:
        return accepts_events(accept)

    @override
    def encode_next(self, response: GraphQLHTTPResponse, encode_json: Callable[[object], str]) -> str:
        return self.encode_event("next", response["data"].encode() if is_shared(response) else encode_json(response))

    @override
    def encode_event(self, event: str, data: str | None = None) -> str:
        return f"event: {event}\ndata: {data or ''}\n\n"

    @override
    def encode_comment(self, comment: str) -> str:
        return f": {comment}\n\n"


def seconds_until(moment: datetime) -> float:
    """Return how long to wait for a moment; less than nothing when it has passed."""
    return (moment - datetime.now(UTC)).total_seconds()


async def while_allowed(stream: Callable[[], AsyncIterator[str]], caller: Caller) -> AsyncGenerator[str, None]:
    """Pass a stream on for as long as there is a place for it and the caller's token is good."""
    ending = EventStream()
    try:
        with caller.gate.connection(caller):
            async for chunk in _chunks(stream, caller):
                yield chunk
    except GraphQLError as refused:
        yield ending.encode_event("next", orjson.dumps({"errors": [refused.formatted]}).decode())
        yield ending.encode_complete()


async def _chunks(stream: Callable[[], AsyncIterator[str]], caller: Caller) -> AsyncGenerator[str, None]:
    lost: set[Loss] = set()
    waiting: asyncio.Timeout | None = None

    def on_loss(loss: Loss) -> None:
        lost.add(loss)
        if waiting is not None:
            waiting.reschedule(0)

    caller.on_loss = on_loss
    # A generator whatever its type says; closing it ends the operation.
    async with aclosing(cast("AsyncGenerator[str, None]", stream())) as chunks:
        while True:
            # Known from the first event on; until then heartbeats bring us back here.
            left = None if caller.expires_at is None else seconds_until(caller.expires_at)
            try:
                async with asyncio.timeout(0 if lost else left) as waiting:
                    chunk = await anext(chunks)
            except StopAsyncIteration:
                return
            except TimeoutError:
                break
            finally:
                waiting = None
            yield chunk
    if Loss.ROLES in lost:
        raise refusal(Reason.FORBIDDEN, "You have fewer roles than before: subscribe again.")
    raise refusal(Reason.UNAUTHENTICATED, "The bearer token has expired or was revoked.")
