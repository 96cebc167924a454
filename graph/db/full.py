"""Full databases: detection, and the limit on writes to one."""

import sqlite3
import time
from typing import TYPE_CHECKING

from sqlalchemy import ExceptionContext, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session

from graph.db.models import AccountEvent, AuditEntry, ExportTransition, GalleryEvent, ManifestRemoval
from graph.errors import LabGalleryError

if TYPE_CHECKING:
    from graph.db.engine import Database

POSTGRESQL_DISK_FULL = "53100"
# How PostgreSQL refuses a session whose catalog cache it cannot write: as an internal error, not as a full disk.
UNWRITABLE_CACHE = "could not write init file"
# Primary result codes are the last eight bits of SQLite's extended ones.
PRIMARY = 0xFF
_SQLITE_FULL = frozenset({sqlite3.SQLITE_FULL})
# Errors of writing a log or its index on a full file system.
_SQLITE_FAILED_WRITES = frozenset(
    {sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_SHMSIZE, sqlite3.SQLITE_IOERR_FSYNC}
)


# Longer than the longest pause between two attempts of work that waits for space.
FULL_SECONDS = 10.0
# Rows that deletions and revocations add.
SMALL_ROWS = (AccountEvent, AuditEntry, ExportTransition, GalleryEvent, ManifestRemoval)
FULL_MESSAGE = (
    "The file system of the database is full: free space there. Until then, only deletions and revocations are "
    "certain to work."
)


class DatabaseFullError(LabGalleryError):
    """The database's file system has so little space that only deletions and revocations may write."""

    def __init__(self) -> None:
        super().__init__(FULL_MESSAGE)


class FullSightings:
    """The last failure of a statement for want of space: the free space of a database server cannot be measured."""

    def __init__(self) -> None:
        self._last = float("-inf")

    @property
    def is_recent(self) -> bool:
        """Whether a statement failed so recently that the database counts as full."""
        return time.monotonic() - self._last < FULL_SECONDS

    def note(self, context: ExceptionContext) -> None:
        """Note an error of the engine."""
        if is_full(context.original_exception):
            self._last = time.monotonic()


def keep_small(database: "Database", session: AsyncSession) -> None:
    """Let the session add only the rows of deletions while the database is nearly full; else raise DatabaseFullError.

    The remaining space is for deletions; without this limit, any client could use it up.
    """

    def refuse_rows(session: Session, *_: object) -> None:
        if database.is_nearly_full and any(not isinstance(row, SMALL_ROWS) for row in session.new):
            raise DatabaseFullError

    if database.reserve is not None:
        event.listen(session.sync_session, "before_flush", refuse_rows)


def is_full(error: BaseException) -> bool:
    """Whether an error says that the database has no space left."""
    if isinstance(error, DatabaseFullError):
        return True
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, sqlite3.Error):
        code = getattr(cause, "sqlite_errorcode", 0)
        return code & PRIMARY in _SQLITE_FULL or code in _SQLITE_FAILED_WRITES
    return getattr(cause, "sqlstate", None) == POSTGRESQL_DISK_FULL or UNWRITABLE_CACHE in str(cause)
