"""Last use of tokens: recorded in this process, and written to the database at most once a minute for each token."""

import asyncio
import logging
import time
from collections.abc import AsyncGenerator, Iterable
from contextlib import asynccontextmanager, suppress
from datetime import timedelta

from sqlalchemy import or_, select, update

from graph.aio.cancellation import raise_if_cancelled
from graph.aio.lru import LRU
from graph.db.engine import Database
from graph.db.models import AccessToken, now
from graph.db.outage import log_failure
from graph.domain.access.roles import Principal

log = logging.getLogger(__name__)

WRITE_SECONDS = 10.0
# A token in use is written once in this time, by all servers together.
PRECISION = timedelta(minutes=1)
MAX_TOKENS = 10_000
BATCH = 500


class TokenUse:
    """The tokens that this process has seen since the last write."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._used: set[int] = set()
        self._written: LRU[int, float] = LRU(MAX_TOKENS)

    def record(self, principals: Iterable[Principal]) -> None:
        """Record the tokens of principals. Those of sessions are left out: a session has a time of its own."""
        for principal in principals:
            number = principal.token_id
            if number is None or principal.session_id is not None or len(self._used) >= MAX_TOKENS:
                continue
            written = self._written.get(number)
            if written is None or time.monotonic() - written > PRECISION.total_seconds():
                self._used.add(number)

    async def run(self) -> None:
        """Write at intervals, until cancelled."""
        while True:
            await asyncio.sleep(WRITE_SECONDS)
            try:
                await self.write()
            except Exception as failure:  # noqa: BLE001  (logged; the next use is written)
                log_failure(log, "The last use of tokens could not be written", failure)
                raise_if_cancelled()

    async def write(self) -> None:
        """Write the recorded uses."""
        used, self._used = sorted(self._used), set()
        for number in used:
            self._written.set(number, time.monotonic())
        for start in range(0, len(used), BATCH):
            stale = or_(AccessToken.used_at.is_(None), AccessToken.used_at < now() - PRECISION)
            # Skipped if another server writes them now, so that no two wait for each other.
            query = select(AccessToken.id).where(AccessToken.id.in_(used[start : start + BATCH]), stale)
            async with self._database.writes.begin() as session:
                mine = (await session.scalars(query.with_for_update(skip_locked=True))).all()
                await session.execute(update(AccessToken).where(AccessToken.id.in_(mine)).values(used_at=now()))


@asynccontextmanager
async def run_token_use(database: Database) -> AsyncGenerator[TokenUse]:
    """Write the last uses of tokens until the block ends."""
    uses = TokenUse(database)
    running = asyncio.create_task(uses.run())
    try:
        yield uses
    finally:
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running
