"""Exports read once per change, for everybody in this process who watches them."""

import asyncio
import logging
from collections import deque
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import asynccontextmanager
from math import inf
from weakref import WeakKeyDictionary

from sqlalchemy import select

from graph.db.engine import Database
from graph.db.enums import ACTIVE_EXPORT
from graph.db.joint import Joint
from graph.db.models import Export, ExportTransition
from graph.notifications.announce import export_topic
from graph.notifications.hub import Hub
from graph.schema.subscriptions.watching import Pace
from graph.schema.types.export_event import ExportEvent

log = logging.getLogger(__name__)

# Who is further behind reads the table.
KEPT = 64
# Followers are told in turns, between which the loop sees to everything else.
TOLD_AT_ONCE = 200
RETRY_SECONDS = 1.0


class Feed:
    """One export's events. Followers share the very objects, so that what is made of them is shared too."""

    def __init__(self, database: Database, hub: Hub, export_id: int) -> None:
        self._database = database
        self._hub = hub
        self.export_id = export_id
        self.followers = 0
        # As last read, whatever was published of it; None once there is no such export.
        self.now: ExportEvent | None = None
        # All changes of state after the floor (there is none before the first reading), and the progress sent last.
        self.transitions: deque[ExportEvent] = deque(maxlen=KEPT)
        self.floor: float = inf
        self.progress: ExportEvent | None = None
        # The export came to its end, or is gone.
        self.is_over = False
        # Grows with what is published.
        self.news = 0
        self._waiting: set[asyncio.Future[None]] = set()
        # As followers read it when they came, where that is newer.
        self._newest: ExportEvent | None = None
        self._earlier: Joint[int, Sequence[ExportEvent]] = Joint(at_once=1)
        self.reading = asyncio.create_task(self._read_on())

    def present(self, row: Export) -> ExportEvent:
        """Return the export as it is, no older than a row that was just read."""
        for event in (self.now, self._newest):
            if event is not None and event.sequence >= row.revision:
                return event
        self._newest = ExportEvent.now(row)
        return self._newest

    async def after(self, last: int) -> Sequence[ExportEvent]:
        """Return every change of state after a sequence, and the progress if that is newer."""
        if last < self.floor:
            return await self._earlier.ask(None, last, self._read_earlier) or ()
        found: list[ExportEvent] = []
        for event in reversed(self.transitions):
            if event.sequence <= last:
                break
            found.append(event)
        found.reverse()
        if self.progress and self.progress.sequence > (found[-1].sequence if found else last):
            found.append(self.progress)
        return found

    async def told(self, news: int) -> None:
        """Return once there is more than so much news. Take the number before looking, so that none slips between."""
        if self.news != news:
            return
        waiting = asyncio.get_running_loop().create_future()
        self._waiting.add(waiting)
        try:
            await waiting
        finally:
            self._waiting.discard(waiting)

    async def _read_on(self) -> None:
        with self._hub.watch(export_topic(self.export_id)) as watch:
            pace = Pace()
            while not self.is_over:
                before = self._published()
                try:
                    pending = await self._read(pace)
                except Exception as failure:
                    # Nothing is lost by waiting: the next reading finds all that happened meanwhile.
                    log.warning("An export could not be read: %s", type(failure).__name__, exc_info=failure)
                    await asyncio.sleep(RETRY_SECONDS)
                    continue
                if self._published() != before:
                    await self._tell()
                if not self.is_over:
                    await pace.wait(watch, pending=pending)

    def _published(self) -> tuple[object, ...]:
        return (
            self.floor,
            self.transitions and self.transitions[-1].sequence,
            self.progress and self.progress.sequence,
            self.is_over,
        )

    async def _tell(self) -> None:
        self.news += 1
        waiting = list(self._waiting)
        for start in range(0, len(waiting), TOLD_AT_ONCE):
            if start:
                await asyncio.sleep(0)
            for each in waiting[start : start + TOLD_AT_ONCE]:
                if not each.done():
                    each.set_result(None)

    async def _read(self, pace: Pace) -> bool:
        """Read what is new; say whether progress is held back."""
        found = await read(self._database, self.export_id, self.now.sequence if self.now else None)
        if found is None:
            self.now, self.is_over = None, True
            return False
        row, transitions = found
        if self.now is None:
            self.floor = row.revision
        self.now = ExportEvent.now(row)
        for transition in transitions:
            if len(self.transitions) == KEPT:
                self.floor = self.transitions[0].sequence
            self.transitions.append(ExportEvent.at(transition, row))
            pace.sent()
        self.is_over = row.status not in ACTIVE_EXPORT
        told = [event.sequence for event in (*self.transitions, self.progress) if event]
        if self.is_over or row.revision <= max([self.floor, *told]):
            return False
        if pace.is_due:
            self.progress = self.now
            pace.sent()
            return False
        return True

    async def _read_earlier(self, asked: Sequence[int]) -> Mapping[int, Sequence[ExportEvent]]:
        """Read what the feed has no more, or not yet, for all who are that far behind."""
        found = await read(self._database, self.export_id, min(asked))
        if found is None:
            return {}
        present, transitions = found
        events = [ExportEvent.at(transition, present) for transition in transitions]
        # As it was read, not as it is by now: between the two there may be changes of state.
        if not events or events[-1].sequence < present.revision:
            events.append(ExportEvent.now(present))
        return {last: [event for event in events if event.sequence > last] for last in asked}


async def read(
    database: Database, export_id: int, after: int | None
) -> tuple[Export, Sequence[ExportTransition]] | None:
    """Return an export as it is now, and its changes of state after a sequence; None once it is gone."""
    kept = ExportTransition
    async with database.reads() as session:
        # In this order: a transition kept after the first read is one that the next round sends.
        row = await session.get(Export, export_id)
        if row is None:
            return None
        if after is None:
            return row, ()
        query = select(kept).where(kept.export_id == export_id, kept.sequence > after, kept.sequence <= row.revision)
        return row, (await session.scalars(query.order_by(kept.sequence))).all()


_FEEDS: WeakKeyDictionary[Hub, dict[int, Feed]] = WeakKeyDictionary()


@asynccontextmanager
async def feed_of(database: Database, hub: Hub, export_id: int) -> AsyncGenerator[Feed]:
    """Follow an export; the first follower starts the reading, the last one ends it."""
    feeds = _FEEDS.setdefault(hub, {})
    feed = feeds.get(export_id)
    if feed is None or feed.is_over:
        feed = feeds[export_id] = Feed(database, hub, export_id)
    feed.followers += 1
    try:
        yield feed
    finally:
        feed.followers -= 1
        if not feed.followers:
            feed.reading.cancel()
            if feeds.get(export_id) is feed:
                del feeds[export_id]
