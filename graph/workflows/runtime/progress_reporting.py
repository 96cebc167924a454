"""Progress reports of running threads, and their cancellation when the work is no longer wanted."""

import asyncio
import logging
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager

from graph.aio.cancellation import raise_if_cancelled
from graph.db.outage import DATABASE_ERRORS, log_failure
from graph.storage.thread_pools import CancelToken
from graph.workflows.runtime.leases import FencedError

log = logging.getLogger(__name__)

REPORT_SECONDS = 0.25


@asynccontextmanager
async def report_progress(report: Callable[[], Awaitable[bool]], stop: CancelToken) -> AsyncGenerator[None]:
    """Call `report` four times a second; if it returns False, set `stop`."""

    async def tick() -> None:
        while not stop.is_set():
            await asyncio.sleep(REPORT_SECONDS)
            try:
                if not await report():
                    stop.set()
            except FencedError:
                # Not as cancelled work: the engine would record that, and the successor would stop too.
                stop.set(FencedError)
            except DATABASE_ERRORS as error:
                # A lost progress report is harmless: the records of the steps count.
                log_failure(log, "Progress was not recorded", error)
                raise_if_cancelled()

    ticker = asyncio.create_task(tick())
    try:
        yield
    finally:
        ticker.cancel()
        await asyncio.wait([ticker])
