"""Retries with back-off, and work failures in a form that can be stored."""

import asyncio
import logging
import random
import time
from collections.abc import Awaitable, Callable
from typing import ParamSpec, TypeVar

from dbos import DBOS
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from graph.aio.cancellation import raise_if_cancelled
from graph.db.full import is_full
from graph.db.notices import NoticeCode, notice
from graph.db.outage import cause_of, is_outage, log_failure
from graph.errors import LabGalleryError
from graph.storage import errors
from graph.workflows.runtime import store_wait
from graph.workflows.runtime.store_wait import StoreWait

log = logging.getLogger(__name__)

P = ParamSpec("P")
T = TypeVar("T")

ATTEMPTS = 5
FIRST_PAUSE_SECONDS = 0.2
LONGEST_PAUSE_SECONDS = 5.0
STORE_FULL = "STORE_FULL"


class WorkCancelledError(Exception):
    """Control flow: the work was cancelled, or is retried elsewhere."""


class WorkFailedError(LabGalleryError):
    """Work that failed permanently. All attributes are in `args`, so that a durable step can store it."""

    def __init__(self, code: str, message: str, retryable: bool) -> None:
        super().__init__(code, message, retryable)
        self.code = code
        self.message = message
        self.retryable = retryable


CODES: tuple[tuple[type[errors.StorageError], str, bool], ...] = (
    (errors.StoreUnavailableError, "STORE_UNAVAILABLE", True),
    (errors.StoreError, "STORE_FAILED", True),
    (errors.ChunkMissingError, "CHUNK_MISSING", True),
    (errors.ChunkCorruptError, "CHUNK_CORRUPT", True),
    (errors.ManifestCorruptError, "MANIFEST_CORRUPT", True),
    (errors.DiskBusyError, "DISK_BUSY", True),
    (errors.DiskChangedError, "DISK_CHANGED", True),
    (errors.DiskInvalidError, "DISK_INVALID", False),
    (errors.ViewEndedError, "TEMPLATE_STOPPED", True),
    (errors.ScratchFullError, "SCRATCH_FULL", True),
    (errors.ToolMissingError, "TOOL_MISSING", True),
    (errors.ToolLimitError, "TOOL_EXCEEDED", True),
    (errors.SandboxMissingError, "SANDBOX_MISSING", True),
    (errors.DiskIOError, "DISK_FAILED", True),
    (errors.StorageError, "STORAGE_FAILED", True),
)
# Transient errors. A full store or disk is not transient: an operator must free space.
TRANSIENT = (errors.StoreError, errors.DiskIOError, DBAPIError, PoolTimeout, ConnectionError)


def is_transient(error: Exception) -> bool:
    """Whether a retry can succeed."""
    return isinstance(error, TRANSIENT) and not getattr(error, "full", False)


def as_work_failure(error: Exception) -> WorkFailedError:
    """Convert an error to one that can be stored and shown.

    An unknown error is logged, and only its type is shown.
    """
    if isinstance(error, WorkFailedError):
        return error
    if getattr(error, "full", False):
        return WorkFailedError(STORE_FULL, f"{error}", retryable=True)
    if isinstance(error, errors.DiskRefusedError):
        return WorkFailedError(error.reason, f"{error}", retryable=False)
    for kind, code, retryable in CODES:
        if isinstance(error, kind):
            return WorkFailedError(code, f"{error}", retryable=retryable)
    log.error("%s failed unexpectedly.", _work(), exc_info=error)
    return WorkFailedError(
        "INTERNAL",
        f"An unexpected error occurred ({type(error).__name__}). The server's log has the details.",
        retryable=True,
    )


def _work() -> str:
    """Return the workflow that runs, as `export-12-1`: the first attempt of export 12."""
    return f"Workflow {DBOS.workflow_id}" if DBOS.workflow_id else "Work"


def first_failure(group: BaseExceptionGroup[WorkFailedError]) -> WorkFailedError:
    """Return the failure of work that was done in parallel."""
    found = group.exceptions[0]
    return first_failure(found) if isinstance(found, BaseExceptionGroup) else found


async def in_thread_with_retries(work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Call a blocking function in a thread, with retries."""
    return await with_retries(lambda: asyncio.to_thread(work, *args, **kwargs))


async def with_retries(work: Callable[[], Awaitable[T]]) -> T:
    """Do the work, with back-off while a retry can succeed; raises WorkFailedError or WorkCancelledError.

    Retries without limit while the database is full or unavailable: it could record neither success nor failure. In a
    job, retries for `store_patience_minutes` while a store fails, and reports that it waits.
    """
    retries = _Retries(store_wait.current())
    try:
        while True:
            try:
                result = await work()
            except errors.StoppedError:
                raise WorkCancelledError from None
            except WorkCancelledError:
                raise
            except Exception as error:  # noqa: BLE001  (`after` raises it unless a retry can succeed)
                raise_if_cancelled()
                pause = await retries.after(error)
                await asyncio.sleep(pause * random.uniform(0.5, 1.0))  # noqa: S311  (jitter, not a secret)
            else:
                await retries.succeeded()
                return result
    finally:
        retries.end()


class _Retries:
    """The failures of one piece of work so far."""

    def __init__(self, wait: StoreWait | None) -> None:
        self._wait = wait
        # When the store failed for the first time.
        self._since: float | None = None
        self._has_reported = False
        self._pause = FIRST_PAUSE_SECONDS
        self._left = ATTEMPTS

    async def after(self, error: Exception) -> float:
        """Return the pause before the next attempt; raises WorkFailedError if there is none."""
        if is_full(error) or is_outage(error):
            log_failure(log, "", error)
            if self._wait is not None and is_full(error):
                # An update often needs no space.
                self._has_reported = True
                await self._wait.report(notice(NoticeCode.WAITS_FOR_SPACE))
        else:
            if self._wait is not None and isinstance(error, errors.StoreError) and not error.full:
                await self._wait_for(self._wait, error)
            else:
                self._left -= 1
                if not self._left or not is_transient(error):
                    raise as_work_failure(error) from error
            reason = error.detail if isinstance(error, errors.StoreError) else cause_of(error)
            log.warning("%s is retried: %s", _work(), reason)
        pause, self._pause = self._pause, min(LONGEST_PAUSE_SECONDS, self._pause * 2)
        return pause

    async def _wait_for(self, wait: StoreWait, error: errors.StoreError) -> None:
        if self._since is None:
            self._since = time.monotonic()
            wait.begin()
        if time.monotonic() - self._since >= wait.seconds:
            raise as_work_failure(error) from error
        self._has_reported = True
        reason = notice(NoticeCode.WAITS_FOR_STORE, region=error.region, detail=error.reason)
        if not await wait.report(reason):
            raise WorkCancelledError

    async def succeeded(self) -> None:
        if self._wait is not None and self._has_reported:
            await self._wait.report(None)

    def end(self) -> None:
        if self._wait is not None and self._since is not None:
            self._wait.end()
