"""The part of a start that needs the database: it is postponed while PostgreSQL is unavailable or full."""

import asyncio
import logging
from collections.abc import AsyncGenerator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress

from graph.db.full import FULL_MESSAGE, is_full
from graph.db.outage import cause_of, is_outage

log = logging.getLogger(__name__)

# The engine's start waits for its database by itself, so that a start may neither succeed nor fail.
START_SECONDS = 15.0
RETRY_SECONDS = 1.0

Begin = Callable[[], AbstractAsyncContextManager[object]]


class Startup:
    """A start that is tried again until it succeeds. An error that no wait can cure is raised by the first attempt."""

    def __init__(self, begin: Begin, *, may_wait: bool) -> None:
        self.is_complete = False
        self._begin = begin
        self._may_wait = may_wait
        # The start is complete, or postponed.
        self._settled = asyncio.Event()
        self._reason = ""

    async def _run(self) -> None:
        while True:
            try:
                async with self._begin():
                    self.is_complete = True
                    self._settled.set()
                    await asyncio.Event().wait()
            except Exception as error:
                may_pass = self._may_wait and (self._settled.is_set() or is_outage(error) or is_full(error))
                if self.is_complete or not may_pass:
                    raise
                self._postpone(error)
            await asyncio.sleep(RETRY_SECONDS)

    def _postpone(self, error: Exception) -> None:
        reason = FULL_MESSAGE if is_full(error) else cause_of(error)
        if reason != self._reason:
            log.warning("The start waits for the database: %s", reason)
        self._reason = reason
        self._settled.set()

    @asynccontextmanager
    async def run(self) -> AsyncGenerator[None]:
        """Begin, and end with the block; the block runs as soon as the start is complete or postponed."""
        running = asyncio.create_task(self._run())
        settled = asyncio.create_task(self._settled.wait())
        try:
            seconds = START_SECONDS if self._may_wait else None
            await asyncio.wait({running, settled}, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
            if running.done():
                running.result()
            self._settled.set()
            yield
        finally:
            settled.cancel()
            running.cancel()
            with suppress(asyncio.CancelledError):
                await running
