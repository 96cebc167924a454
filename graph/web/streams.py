"""Subscriptions after their first answer: of each is kept where its events come from and how they are answered.

strawberry and graphql-core hold a stack of generators, extensions and contexts for as long as a subscription lasts, and
pass each event through all of it. Only the first answer needs that: it is where a subscription can be refused.
"""

from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Callable
from contextlib import aclosing
from contextvars import ContextVar
from typing import Any

from graphql import ExecutionResult as Executed
from graphql import GraphQLError
from strawberry.types import ExecutionResult

from graph.web.errors import presentable

Answer = Callable[[Any], Awaitable[Executed]]


class Source:
    """A subscription's events and how they are answered. Once taken over, only who did so closes it."""

    def __init__(self, events: AsyncIterable[Any], answer: Answer) -> None:
        self.events = aiter(events)
        self.answer = answer
        self.is_taken = False

    def __aiter__(self) -> AsyncIterator[Any]:
        return self

    def __anext__(self) -> Awaitable[Any]:
        return self.events.__anext__()

    async def aclose(self) -> None:
        """End the events, unless they are somebody else's by now."""
        if not self.is_taken:
            await self.end()

    async def end(self) -> None:
        """End the events."""
        # A generator has this; another iterator may.
        if aclose := getattr(self.events, "aclose", None):
            await aclose()


# Where the source of the subscription that is begun in this context is left.
_begun: ContextVar[list[Source] | None] = ContextVar("begun", default=None)


def source_of(events: AsyncIterable[Any], answer: Answer) -> AsyncIterable[Any]:
    """Make what a subscription returned something that `lean` can take over."""
    begun = _begun.get()
    if begun is None or begun:
        return events
    source = Source(events, answer)
    begun.append(source)
    return source


async def lean(stream: AsyncGenerator[Any]) -> AsyncGenerator[Any]:
    """Pass on the first answer of an operation, and if it is a subscription, answer the rest without its stream."""
    begun: list[Source] = []
    async with aclosing(stream):
        token = _begun.set(begun)
        try:
            first = await anext(stream, None)
        finally:
            _begun.reset(token)
        if first is not None:
            yield first
        if not begun:
            async for later in stream:
                yield later
            return
        [source] = begun
        source.is_taken = True
        try:
            await stream.aclose()
            del stream, first
            async for event in source.events:
                executed = await source.answer(event)
                yield ExecutionResult(executed.data, executed.errors and presentable(executed.errors))
        except Exception as failure:  # noqa: BLE001  (masked and logged)
            error = failure if isinstance(failure, GraphQLError) else GraphQLError(str(failure), original_error=failure)
            yield ExecutionResult(None, presentable([error]))
        finally:
            await source.end()
