"""Why work failed, in a form that can be kept; and trying again what may pass."""

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable
from typing import TypeVar

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from graph.db.full import FULL_MESSAGE, is_full
from graph.db.outage import is_outage
from graph.storage import errors

log = logging.getLogger(__name__)

T = TypeVar("T")

ATTEMPTS = 5
FIRST_PAUSE_SECONDS = 0.2
LONGEST_PAUSE_SECONDS = 5.0


class Unwanted(Exception):  # noqa: N818  (not a fault: the work was cancelled, or retried elsewhere)
    """Nobody wants this work any more."""


class Failed(Exception):  # noqa: N818  (named for what happened)
    """Work that failed for good. All of it is in `args`, so that a durable step can keep it."""

    def __init__(self, code: str, message: str, retryable: bool) -> None:
        super().__init__(code, message, retryable)
        self.code = code
        self.message = message
        self.retryable = retryable


CODES: tuple[tuple[type[errors.StorageError], str, bool], ...] = (
    (errors.StoreUnavailable, "STORE_UNAVAILABLE", True),
    (errors.StoreError, "STORE_FAILED", True),
    (errors.ChunkMissing, "CHUNK_MISSING", True),
    (errors.ChunkCorrupt, "CHUNK_CORRUPT", True),
    (errors.ManifestCorrupt, "MANIFEST_CORRUPT", True),
    (errors.DiskBusy, "DISK_BUSY", True),
    (errors.DiskChanged, "DISK_CHANGED", True),
    (errors.DiskInvalid, "DISK_INVALID", False),
    (errors.ToolMissing, "TOOL_MISSING", True),
    (errors.ToolExceeded, "TOOL_EXCEEDED", True),
    (errors.DiskFailed, "DISK_FAILED", True),
    (errors.StorageError, "STORAGE_FAILED", True),
)
# What may be gone a moment later. A full store or disk is not: somebody has to make room.
PASSING = (errors.StoreError, errors.DiskFailed, DBAPIError, PoolTimeout, ConnectionError)


def _may_pass(error: Exception) -> bool:
    return isinstance(error, PASSING) and not getattr(error, "full", False)


def failed(error: Exception) -> Failed:
    """Turn an error into one that can be kept and shown; one we do not know is logged and named by its kind only."""
    if isinstance(error, Failed):
        return error
    if getattr(error, "full", False):
        return Failed("STORE_FULL", f"{error}", retryable=True)
    if isinstance(error, errors.DiskRefused):
        return Failed(error.reason, f"{error}", retryable=False)
    for kind, code, retryable in CODES:
        if isinstance(error, kind):
            return Failed(code, f"{error}", retryable=retryable)
    log.error("Work failed unexpectedly", exc_info=error)
    return Failed(
        "INTERNAL", f"An unexpected fault ({type(error).__name__}); the server's log says more.", retryable=True
    )


def first_failure(group: BaseExceptionGroup[Failed]) -> Failed:
    """Return one of the failures of work that was done in parallel."""
    found = group.exceptions[0]
    return first_failure(found) if isinstance(found, BaseExceptionGroup) else found


async def persistently(work: Callable[[], Awaitable[T]]) -> T:
    """Do the work, trying again with growing pauses while a fault may pass; then raise Failed, or Unwanted.

    A database that is full or away is waited for without limit: it could record neither success nor failure.
    """
    pause, left = FIRST_PAUSE_SECONDS, ATTEMPTS
    while True:
        try:
            return await work()
        except errors.Stopped:
            raise Unwanted from None
        except Unwanted:
            raise
        except Exception as error:
            if not (is_full(error) or is_outage(error)):
                left -= 1
                if not left or not _may_pass(error):
                    raise failed(error) from error
            log.warning("Trying again in %.1f s: %s", pause, FULL_MESSAGE if is_full(error) else type(error).__name__)
        await asyncio.sleep(pause * random.uniform(0.5, 1.0))  # noqa: S311  (jitter, not a secret)
        pause = min(LONGEST_PAUSE_SECONDS, pause * 2)
