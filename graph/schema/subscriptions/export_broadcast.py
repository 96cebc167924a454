"""Broadcast of exports: an export is read once per change for all of its subscribers in this process."""

import asyncio
import logging
from collections import deque
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import asynccontextmanager
from math import inf

from sqlalchemy import select

from graph.aio.cancellation import raise_if_cancelled
from graph.aio.coalescing import Coalescer
from graph.db.engine import Database
from graph.db.enums import ACTIVE_EXPORT
from graph.db.models import Export, ExportTransition
from graph.db.outage import log_failure
from graph.notifications.announce import export_topic
from graph.notifications.hub import Hub
from graph.schema.subscriptions.subscription_support import ProgressThrottle
from graph.schema.types.export_event import ExportEvent

log = logging.getLogger(__name__)

# A subscriber that is further behind reads the table.
MAX_TRANSITIONS = 64
# Subscribers are woken in slices, between which the event loop does other work.
WOKEN_AT_ONCE = 200
RETRY_SECONDS = 1.0


class ExportBroadcast:
    """The events of one export. Subscribers get the same event objects, so results for them can be shared."""

    def __init__(self, database: Database, hub: Hub, export_id: int) -> None:
        self._database = database
        self._hub = hub
        self.export_id = export_id
        self.subscribers = 0
        # The export as of the last read, published or not; None if it does not exist.
        self.now: ExportEvent | None = None
        # All changes of state after this sequence (none before the first read), and the progress published last.
        self.transitions: deque[ExportEvent] = deque(maxlen=MAX_TRANSITIONS)
        self.complete_after: float = inf
        self.progress: ExportEvent | None = None
        # The export has ended or does not exist.
        self.is_over = False
        # Grows with every published event.
        self.version = 0
        self._waiting: set[asyncio.Future[None]] = set()
        # The export as a new subscriber read it, if that is newer.
        self._newest: ExportEvent | None = None
        self._earlier: Coalescer[int, Sequence[ExportEvent]] = Coalescer(max_reads=1)
        self.reading = asyncio.create_task(self._read_on())

    def current_event(self, row: Export) -> ExportEvent:
        """Return the current event, no older than a row that was just read."""
        for event in (self.now, self._newest):
            if event is not None and event.sequence >= row.revision:
                return event
        self._newest = ExportEvent.now(row)
        return self._newest

    async def after(self, last: int) -> Sequence[ExportEvent]:
        """Return every change of state after a sequence, then the progress if it is newer."""
        if last < self.complete_after:
            return await self._earlier.load(None, last, self._read_earlier) or ()
        found: list[ExportEvent] = []
        for event in reversed(self.transitions):
            if event.sequence <= last:
                break
            found.append(event)
        found.reverse()
        if self.progress and self.progress.sequence > (found[-1].sequence if found else last):
            found.append(self.progress)
        return found

    async def wait_for_change(self, version: int) -> None:
        """Return once the version differs. Read the version before the events, so that no change is missed."""
        if self.version != version:
            return
        waiting = asyncio.get_running_loop().create_future()
        self._waiting.add(waiting)
        try:
            await waiting
        finally:
            self._waiting.discard(waiting)

    async def _read_on(self) -> None:
        with self._hub.watch(export_topic(self.export_id)) as watch:
            throttle = ProgressThrottle()
            while not self.is_over:
                before = self._published()
                try:
                    pending = await self._read(throttle)
                except Exception as failure:  # noqa: BLE001  (logged)
                    # Nothing is lost: the next read returns all changes since the last one.
                    log_failure(log, f"Export {self.export_id} could not be read", failure)
                    raise_if_cancelled()
                    await asyncio.sleep(RETRY_SECONDS)
                    continue
                if self._published() != before:
                    await self._wake()
                if not self.is_over:
                    await throttle.wait(watch, pending=pending)

    def _published(self) -> tuple[object, ...]:
        return (
            self.complete_after,
            self.transitions and self.transitions[-1].sequence,
            self.progress and self.progress.sequence,
            self.is_over,
        )

    async def _wake(self) -> None:
        self.version += 1
        waiting = list(self._waiting)
        for start in range(0, len(waiting), WOKEN_AT_ONCE):
            if start:
                await asyncio.sleep(0)
            for each in waiting[start : start + WOKEN_AT_ONCE]:
                if not each.done():
                    each.set_result(None)

    async def _read(self, throttle: ProgressThrottle) -> bool:
        """Read the changes; return whether progress is pending."""
        found = await read(self._database, self.export_id, self.now.sequence if self.now else None)
        if found is None:
            self.now, self.is_over = None, True
            return False
        row, transitions = found
        if self.now is None:
            self.complete_after = row.revision
        self.now = ExportEvent.now(row)
        for transition in transitions:
            if len(self.transitions) == MAX_TRANSITIONS:
                self.complete_after = self.transitions[0].sequence
            self.transitions.append(ExportEvent.at(transition, row))
            throttle.sent()
        self.is_over = row.status not in ACTIVE_EXPORT
        published = [event.sequence for event in (*self.transitions, self.progress) if event]
        if self.is_over or row.revision <= max([self.complete_after, *published]):
            return False
        if throttle.is_due:
            self.progress = self.now
            throttle.sent()
            return False
        return True

    async def _read_earlier(self, sequences: Sequence[int]) -> Mapping[int, Sequence[ExportEvent]]:
        """Read the changes that the broadcast does not hold, for all subscribers that are so far behind."""
        found = await read(self._database, self.export_id, min(sequences))
        if found is None:
            return {}
        present, transitions = found
        events = [ExportEvent.at(transition, present) for transition in transitions]
        # The export as it was read, not its current state: there may be changes of state between the two.
        if not events or events[-1].sequence < present.revision:
            events.append(ExportEvent.now(present))
        return {last: [event for event in events if event.sequence > last] for last in sequences}


async def read(
    database: Database, export_id: int, after: int | None
) -> tuple[Export, Sequence[ExportTransition]] | None:
    """Return an export and its changes of state after a sequence; None if it does not exist."""
    kept = ExportTransition
    async with database.reads() as session:
        # In this order: the next round sends a transition that is stored after the first read.
        row = await session.get(Export, export_id)
        if row is None:
            return None
        if after is None:
            return row, ()
        query = select(kept).where(kept.export_id == export_id, kept.sequence > after, kept.sequence <= row.revision)
        return row, (await session.scalars(query.order_by(kept.sequence))).all()


class ExportBroadcasts:
    """The broadcasts of one process, by export."""

    def __init__(self, database: Database, hub: Hub) -> None:
        self._database = database
        self._hub = hub
        self._broadcasts: dict[int, ExportBroadcast] = {}

    @asynccontextmanager
    async def subscribe(self, export_id: int) -> AsyncGenerator[ExportBroadcast]:
        """Subscribe to an export; its reads start with the first subscriber and end with the last."""
        broadcast = self._broadcasts.get(export_id)
        if broadcast is None or broadcast.is_over:
            broadcast = self._broadcasts[export_id] = ExportBroadcast(self._database, self._hub, export_id)
        broadcast.subscribers += 1
        try:
            yield broadcast
        finally:
            broadcast.subscribers -= 1
            if not broadcast.subscribers:
                broadcast.reading.cancel()
                if self._broadcasts.get(export_id) is broadcast:
                    del self._broadcasts[export_id]
