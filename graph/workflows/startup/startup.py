"""The part of a start that needs the database: it is postponed while that is full, or PostgreSQL is unavailable."""

import asyncio
import logging
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager, suppress

from graph.db.full import FULL_MESSAGE, is_full
from graph.db.outage import cause_of, is_outage

log = logging.getLogger(__name__)

# The engine's start waits for its database by itself, so that a start may neither succeed nor fail.
START_SECONDS = 15.0
RETRY_SECONDS = 1.0

Begin = Callable[[], AbstractAsyncContextManager[object]]


class Startup:
    """A start that is tried again until it succeeds. An error that no wait can cure is raised by the first attempt."""

    def __init__(self, begin: Begin, *, may_be_away: bool) -> None:
        self.is_complete = False
        self._begin = begin
        self._may_be_away = may_be_away
        # The start is complete, or postponed.
        self._settled = asyncio.Event()
        self._reason = ""
        self._is_full = False

    async def _run(self) -> None:
        while True:
            try:
                async with self._begin():
                    self.is_complete = True
                    self._settled.set()
                    await asyncio.Event().wait()
            except Exception as error:
                is_away = self._may_be_away and (self._settled.is_set() or is_outage(error))
                if self.is_complete or not (is_away or is_full(error)):
                    raise
                self._postpone(error)
            await asyncio.sleep(RETRY_SECONDS)

    def _postpone(self, error: Exception) -> None:
        self._is_full = is_full(error)
        reason = FULL_MESSAGE if self._is_full else cause_of(error)
        if reason != self._reason:
            log.warning("The start waits for the database: %s", reason)
        self._reason = reason
        self._settled.set()

    @property
    def reason(self) -> str:
        """Why the start is not complete, for anyone to read: without addresses."""
        if self._is_full:
            return f"The start waits for the database. {FULL_MESSAGE}"
        return "The start waits for the database: start it, or read in the server's log what it lacks."

    @asynccontextmanager
    async def run(self) -> AsyncGenerator[None]:
        """Begin, and end with the block; the block runs as soon as the start is complete or postponed."""
        running = asyncio.create_task(self._run())
        settled = asyncio.create_task(self._settled.wait())
        try:
            await asyncio.wait({running, settled}, timeout=START_SECONDS, return_when=asyncio.FIRST_COMPLETED)
            if running.done():
                running.result()
            self._settled.set()
            yield
        finally:
            settled.cancel()
            running.cancel()
            with suppress(asyncio.CancelledError):
                await running


@contextmanager
def unless_full() -> Generator[None]:
    """Leave what a full database refuses to the start, which waits for space."""
    try:
        yield
    except Exception as error:
        if not is_full(error):
            raise
