"""Reads of the account log, shared by the subscriptions to accounts and labs."""

from collections.abc import AsyncGenerator, Hashable, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

import strawberry
from sqlalchemy import ColumnElement, func, select

from graph.db import models
from graph.schema.context import Info
from graph.schema.loaders.visibility import visible
from graph.schema.subscriptions.subscription_support import is_position, read_once
from graph.schema.types.account_event import AccountEvent

BATCH = 100
After = Annotated[
    int | None,
    strawberry.argument(
        description="The sequence of the last event that the client received, to resume: all later events are sent first."
        " With 0, all events that the server has stored are sent. If omitted, or higher than the newest sequence, the"
        " newest event is sent first."
    ),
]


@dataclass(frozen=True)
class Log:
    """The part of the account log that a subscription sends.

    `readers` is equal for subscribers who may see the same events of it.
    """

    info: Info
    topic: str
    of: ColumnElement[bool]
    readers: Hashable

    async def events(self, after: int | None) -> AsyncGenerator[AccountEvent, None]:
        """Yield the events after a sequence, or from the newest one on. At most BATCH are held at a time."""
        with self.info.context.hub.watch(self.topic) as watch:
            newest, highest = await read_once(self.info, ("newest", self.topic, self.readers), self._newest)
            last = newest.sequence if newest else 0
            if is_position(after, highest):
                last = after
            elif newest is not None:
                yield newest
            del newest
            while True:
                key = ("events", self.topic, self.readers, last)
                events = await read_once(self.info, key, lambda last=last: self._after(last))
                for event in events:
                    yield event
                    last = event.sequence
                if len(events) < BATCH:
                    await watch.wait()

    async def _newest(self) -> tuple[AccountEvent | None, int]:
        """Return the newest visible event, and the highest sequence, which an invisible one may have."""
        table = models.AccountEvent
        query = select(table).where(self.of, visible(table)).order_by(table.id.desc()).limit(1)
        async with self.info.context.database.reads() as session:
            row = await session.scalar(query, self._access)
            highest = await session.scalar(select(func.max(table.id)).where(self.of))
        return AccountEvent.of(row) if row else None, highest or 0

    async def _after(self, last: int) -> Sequence[AccountEvent]:
        """Return the next BATCH visible events after a sequence."""
        table = models.AccountEvent
        query = select(table).where(self.of, table.id > last, visible(table)).order_by(table.id).limit(BATCH)
        async with self.info.context.database.reads() as session:
            return [AccountEvent.of(row) for row in await session.scalars(query, self._access)]

    @property
    def _access(self) -> dict[str, Any]:
        return dict(self.info.context.actor.access_parameters)
