"""Database outages: errors of a database that does not answer, as opposed to errors of a statement."""

import errno
import logging
from socket import gaierror

import asyncpg
import psycopg
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from graph.db.full import FULL_MESSAGE, is_full
from graph.errors import LabGalleryError

# The exceptions of a session when the database fails, does not answer or has no free connection.
DATABASE_ERRORS = (DBAPIError, PoolTimeout, OSError)
# Connection exceptions, insufficient resources, operator intervention (shutdown, recovery, a terminated session).
# The last one ends a session whose process was paused within a transaction.
AWAY_STATES = ("08", "53", "57P", "25P03")
UNREACHABLE = (errno.EHOSTUNREACH, errno.ENETUNREACH, errno.EHOSTDOWN, errno.ENETDOWN)


def is_outage(error: BaseException) -> bool:
    """Whether the statement may succeed unchanged once the database answers again. SQLite is never away."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    # While it connects, the driver's own errors are not converted.
    if (getattr(cause, "sqlstate", None) or "").startswith(AWAY_STATES):
        return True
    # The engine's driver: a connection that it could not open or has lost has no state.
    if isinstance(cause, psycopg.OperationalError) and cause.sqlstate is None:
        return True
    if isinstance(error, DBAPIError):
        return error.connection_invalidated
    unreachable = isinstance(error, OSError) and error.errno in UNREACHABLE
    # The driver's own error: for a statement on a connection that the database has closed.
    closed = isinstance(error, asyncpg.InterfaceError) and "closed" in str(error)
    return unreachable or closed or isinstance(error, (PoolTimeout, ConnectionError, TimeoutError, gaierror))


def cause_of(error: BaseException) -> str:
    """Return the error in one line: the driver's, without the statement and its parameters."""
    if isinstance(error, LabGalleryError):
        return str(error)
    cause = error
    if isinstance(error, DBAPIError) and error.orig is not None:
        cause = error.orig.__cause__ or error.orig
    return " ".join(f"{type(cause).__name__}: {cause}".split()).removesuffix(":")


def unexpected(error: BaseException | None) -> BaseException | None:
    """Return the error if its traceback belongs in the log: a full database and an outage are no surprise."""
    return None if error is None or is_full(error) or is_outage(error) else error


def log_failure(log: logging.Logger, what: str, error: BaseException) -> None:
    """Log a failure: an outage in a line that is the same everywhere, anything unexpected with its traceback."""
    if is_full(error):
        log.warning(FULL_MESSAGE)
    elif is_outage(error):
        log.warning("The database does not answer: %s", cause_of(error))
    else:
        log.error("%s: %s", what, cause_of(error), exc_info=error)
