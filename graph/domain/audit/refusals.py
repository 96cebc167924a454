"""Refused changes in the audit log: sampled by rate, and written by a task of the process."""

import asyncio
import logging
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from datetime import datetime

from graph.aio.cancellation import raise_if_cancelled
from graph.aio.lru import LRU
from graph.db.engine import Database
from graph.db.models import now
from graph.db.outage import log_failure
from graph.domain.audit.entries import Action, Actor, entry

log = logging.getLogger(__name__)

WRITE_SECONDS = 1.0
# Of one principal; further ones are counted.
PER_MINUTE = 20
MAX_PRINCIPALS = 10_000
MAX_WAITING = 1_000


class _Sample:
    """The refusals of a principal in the current minute, and the number of those that were not recorded."""

    def __init__(self) -> None:
        self.began = time.monotonic()
        self.recorded = 0
        self.suppressed = 0

    def admit(self) -> int | None:
        """Return how many were suppressed before this one; None if it is suppressed too."""
        if time.monotonic() - self.began >= 60:  # noqa: PLR2004  (a minute)
            self.began, self.recorded = time.monotonic(), 0
        if self.recorded >= PER_MINUTE:
            self.suppressed += 1
            return None
        self.recorded += 1
        suppressed, self.suppressed = self.suppressed, 0
        return suppressed


class RefusalLog:
    """The refusals of one process that wait to be written. Those of its last second are lost if it is killed."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._samples: LRU[str, _Sample] = LRU(MAX_PRINCIPALS)
        self._waiting: list[tuple[Actor, Action, str, int, datetime]] = []

    def record(self, actor: Actor, action: Action, code: str) -> None:
        """Record a refusal, or count it if its principal or address was refused too often."""
        name = actor.principal or f"\0{actor.address}"
        sample = self._samples.get(name)
        if sample is None:
            sample = _Sample()
            self._samples.set(name, sample)
        suppressed = sample.admit()
        if suppressed is not None and len(self._waiting) < MAX_WAITING:
            self._waiting.append((actor, action, code, suppressed, now()))

    async def run(self) -> None:
        """Write at intervals, until cancelled."""
        while True:
            await asyncio.sleep(WRITE_SECONDS)
            try:
                await self.write()
            except Exception as failure:  # noqa: BLE001  (logged)
                log_failure(log, "Refusals could not be written to the audit log", failure)
                raise_if_cancelled()

    async def write(self) -> None:
        """Write the waiting refusals. While the database is nearly full, they are dropped."""
        waiting, self._waiting = self._waiting, []
        if not waiting or self._database.is_nearly_full:
            return
        try:
            async with self._database.writes.begin() as session:
                for actor, action, code, suppressed, at in waiting:
                    row = entry(actor, action, code, suppressed=suppressed)
                    row.occurred_at = at
                    session.add(row)
        except BaseException:
            # Written after the outage, before the newer ones. If the commit's outcome is unknown, perhaps twice.
            self._waiting = (waiting + self._waiting)[:MAX_WAITING]
            raise


@asynccontextmanager
async def run_refusal_log(refusals: RefusalLog) -> AsyncGenerator[None]:
    """Write refusals until the block ends, and the last ones at its end."""
    running = asyncio.create_task(refusals.run())
    try:
        yield
    finally:
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running
        try:
            await refusals.write()
        except Exception as failure:  # noqa: BLE001  (logged)
            log_failure(log, "Refusals could not be written to the audit log", failure)
