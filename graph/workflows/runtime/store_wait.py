"""Wait of running work for a region's store that does not answer: reported to clients, and limited by a setting.

A wait for space in the database's file system is reported in the same way, and has no limit (`retries.py`).
"""

import logging
from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar

from graph.db.notices import Notice
from graph.db.outage import DATABASE_ERRORS, log_failure

log = logging.getLogger(__name__)

# Records why the work waits, or that it continues (None). Returns whether the work is still wanted.
Report = Callable[[Notice | None], Awaitable[bool]]
# Called with True when the work begins to wait, and with False when it no longer does.
Release = Callable[[bool], None]


class StoreWait:
    """The wait of one job; its parallel steps wait together."""

    def __init__(self, job: str, seconds: float, report: Report, release: Release) -> None:
        # The job in words, for the log.
        self.job = job
        self.seconds = seconds
        self._report = report
        self._release = release
        self._waiting = 0

    def begin(self) -> None:
        """Let other work have the job's place among the running work."""
        self._waiting += 1
        if self._waiting == 1:
            self._release(True)

    def end(self) -> None:
        self._waiting -= 1
        if self._waiting == 0:
            self._release(False)

    async def report(self, reason: Notice | None) -> bool:
        """Record why the job waits, or that it continues; returns whether it is still wanted."""
        try:
            return await self._report(reason)
        except DATABASE_ERRORS as error:
            # Only what clients see is missing; the next report follows.
            log_failure(log, f"{self.job}: the wait for a store was not recorded", error)
            return True


_current: ContextVar[StoreWait | None] = ContextVar("store wait", default=None)


def current() -> StoreWait | None:
    """Return the wait of the running job; None outside of jobs, and where a job must not wait."""
    return _current.get()


@contextmanager
def waiting(wait: StoreWait | None) -> Generator[None]:
    """Let the steps of the block wait for stores; with None they fail after a few attempts."""
    token = _current.set(wait)
    try:
        yield
    finally:
        _current.reset(token)
