"""Support of all subscriptions: finding the object, shared reads, and the throttle of progress."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Hashable
from typing import TypeGuard, TypeVar

import strawberry
from graphql import GraphQLError

from graph.db.models import Base
from graph.db.outage import unexpected
from graph.domain.words import type_in_words
from graph.notifications.hub import Watch
from graph.schema import ids
from graph.schema.context import Info

Row = TypeVar("Row", bound=Base)
T = TypeVar("T")

log = logging.getLogger(__name__)

# A read that failed is repeated after this time.
RETRY_SECONDS = 1.0
NOTED = "A subscription repeats the read."
# The least time between two progress events; changes of state are sent at once.
PROGRESS_SECONDS = 0.25


async def find(info: Info, table: type[Row], kind: str, id: strawberry.ID) -> Row:
    """Return the visible row of an id; raise NOT_FOUND, which rejects the subscription before its first event."""
    found = ids.decode(id)
    key = ids.number(found[1]) if found and found[0] == kind else None
    row = await _row(info, table, key) if key is not None else None
    if row is None:
        raise GraphQLError(f"There is no such {type_in_words(kind)}.", extensions={"code": "NOT_FOUND"})
    return row


async def _row(info: Info, table: type[Row], key: int) -> Row | None:
    rows = info.context.loaders.row(table)
    group = table, rows.reader.principal.access_key
    return await until_read(lambda: info.context.database.subscriber_reads.load(group, key, rows.read))


async def until_read(read: Callable[[], Awaitable[T]]) -> T:
    """Read; repeat it after a failure or timeout, because a slow database must not end a subscription."""
    while True:
        try:
            return await read()
        except Exception as failure:
            # Subscribers that share a read get one exception, which is logged once.
            if NOTED not in getattr(failure, "__notes__", ()):
                failure.add_note(NOTED)
                log.warning(
                    "A subscription could not be read: %s", type(failure).__name__, exc_info=unexpected(failure)
                )
            await asyncio.sleep(RETRY_SECONDS)


def is_position(after: int | None, newest: int) -> TypeGuard[int]:
    """Whether `after` is a sequence that was issued. Otherwise, a subscription begins with the current state.

    A higher one comes from before the database was restored.
    """
    return after is not None and 0 <= after <= newest


async def read_once(info: Info, key: Hashable, read: Callable[[], Awaitable[T]]) -> T:
    """Read once for all subscribers with an equal key at the same time. The result is shared and must not be changed."""

    async def answer(_: object) -> dict[Hashable, T]:
        return {key: await read()}

    load = info.context.database.subscriber_reads.load_many
    return (await until_read(lambda: load(key, (key,), answer)))[key]


class ProgressThrottle:
    """Limits how often progress is sent."""

    def __init__(self) -> None:
        self._next = 0.0

    def sent(self) -> None:
        """Record that an event was sent."""
        self._next = time.monotonic() + PROGRESS_SECONDS

    @property
    def is_due(self) -> bool:
        """Whether progress may be sent now."""
        return time.monotonic() >= self._next

    async def wait(self, watch: Watch, *, pending: bool) -> None:
        """Wait for a change; if progress is pending, until it may be sent."""
        await watch.wait(max(0.0, self._next - time.monotonic()) if pending else None)
