"""Broadcast: subscribers with equal queries and equal permissions share one execution and one encoding per event."""

import asyncio
import logging
import sys
from collections.abc import AsyncGenerator, Generator, Hashable
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import orjson
from graphql import ExecutionResult, GraphQLError
from graphql.execution import Executor

from graph.aio.lru import LRU
from graph.db.outage import unexpected
from graph.web.graphql.execution import EventSource, Operation, close_events, execute_event
from graph.web.graphql.pipeline import Body, formatted
from graph.web.protocol.errors import cause_of
from graph.web.subscriptions.sharing import SharingKey, sharing_key

# Results that may still be shared. One is of use until the last subscriber has been woken, a fraction of a second if the
# server is not overloaded; then it is removed, with the event and the row that it references.
RESULT_SECONDS = 5.0
MAX_RESULTS = 4_096
MAX_RESULT_BYTES = 4_194_304
# An event that could not be read is executed again after this time.
RETRY_SECONDS = 1.0

log = logging.getLogger(__name__)


class Result:
    """The response to one event, encoded once for each transport."""

    def __init__(self, body: Body, sequence: int | None = None) -> None:
        # Not as bytes: those that orjson returns occupy 4 KiB, whatever their length.
        self.text = orjson.dumps(body).decode()
        # Of the event; None if it has none, or could not be read and must be sent again.
        self.sequence = sequence

    @cached_property
    def event(self) -> bytes:
        """The JSON as a server-sent event."""
        return next_event(self.text.encode(), self.sequence)


def next_event(json: bytes, sequence: int | None = None) -> bytes:
    """Encode a server-sent event. Lines end with LF: urql splits events at two of them."""
    event = b"event: next\ndata: " + json + b"\n\n"
    return event if sequence is None else b"id: %d\n%b" % (sequence, event)


@dataclass(slots=True)
class _Group:
    """Subscribers with one sharing key; the executor of the first one serves all of them."""

    executor: Executor[Any]
    # Referenced so that no other operation gets its identity while the group exists.
    operation: Operation
    subscribers: int = 0


@dataclass(slots=True)
class _Shared:
    """A result to share. It references the objects whose identities are its key, so that no other ones get these."""

    event: object
    operation: Operation
    result: asyncio.Future[Result]


class Broadcast:
    """The groups and the shared results of one application."""

    def __init__(self) -> None:
        self.groups: dict[SharingKey, _Group] = {}
        # By the identity of the event, and the sharing key for it.
        self.results: LRU[tuple[int, Hashable], _Shared] = LRU(MAX_RESULTS, MAX_RESULT_BYTES)

    async def stream(self, source: EventSource) -> AsyncGenerator[Result]:
        """Yield the result of each event until the subscription ends. Events must not change after they are yielded."""
        key = sharing_key(source.operation.document, source.operation.definition, source.principal)
        with self._member(key, source) as group:
            events = source.events
            # Of the members of a group only the first one's executor and context are retained.
            del source
            try:
                async for event in events:
                    if key is None:
                        yield await _result(event, group)
                    else:
                        yield await self._shared(event, key, group)
            except Exception as failure:  # noqa: BLE001  (logged; the client gets the id of the log entry)
                error = failure if isinstance(failure, GraphQLError) else GraphQLError("", original_error=failure)
                yield Result({"data": None, "errors": formatted([error])})
            finally:
                await close_events(events)

    @contextmanager
    def _member(self, key: SharingKey | None, source: EventSource) -> Generator[_Group]:
        if key is None:
            yield _Group(source.executor, source.operation, subscribers=1)
            return
        group = self.groups.setdefault(key, _Group(source.executor, source.operation))
        del source
        group.subscribers += 1
        try:
            yield group
        finally:
            group.subscribers -= 1
            if not group.subscribers:
                del self.groups[key]

    async def _shared(self, event: object, key: SharingKey, group: _Group) -> Result:
        place = id(event), key.of(event)
        shared = self.results.get(place)
        if shared is None:
            # A task of its own: the subscriber that comes first may leave first.
            execution = asyncio.ensure_future(self._execute(place, event, group))
            shared = _Shared(event, group.operation, execution)
            self.results.set(place, shared)
        # Without a turn of the event loop if the result is there already.
        return shared.result.result() if shared.result.done() else await asyncio.shield(shared.result)

    async def _execute(self, place: tuple[int, Hashable], event: object, group: _Group) -> Result:
        result = await _result(event, group)
        if (shared := self.results.get(place)) is not None:
            self.results.set(place, shared, sys.getsizeof(result.text))
            asyncio.get_running_loop().call_later(RESULT_SECONDS, self.results.pop, place)
        return result


async def _result(event: object, group: _Group) -> Result:
    """Execute an event; repeat that while the database does not answer or is full, because the event is sent only once."""
    while True:
        result = await execute_event(group.executor, event)
        outages = [cause for error in result.errors or () if unexpected(cause := cause_of(error)) is None]
        if not outages or not group.subscribers:
            return _encoded(result, getattr(event, "sequence", None))
        log.warning("An event could not be read: %s", type(outages[0]).__name__)
        await asyncio.sleep(RETRY_SECONDS)


def _encoded(result: ExecutionResult, sequence: int | None) -> Result:
    if result.errors:
        return Result({"data": result.data, "errors": formatted(result.errors)})
    return Result({"data": result.data}, sequence)
