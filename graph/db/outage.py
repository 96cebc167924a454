"""Telling a database that is away from a statement that is wrong."""

import errno
from socket import gaierror

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

# Everything that a session raises when the database fails, does not answer or has no free connection.
DATABASE_ERRORS = (DBAPIError, PoolTimeout, OSError)
# Connection exceptions, insufficient resources, operator intervention (shutdown, recovery, a terminated session).
AWAY_STATES = ("08", "53", "57P")
UNREACHABLE = (errno.EHOSTUNREACH, errno.ENETUNREACH, errno.EHOSTDOWN, errno.ENETDOWN)


def is_outage(error: BaseException) -> bool:
    """Whether the statement may succeed unchanged once the database answers again. SQLite is never away."""
    if isinstance(error, DBAPIError):
        state = getattr(error.orig, "sqlstate", None) or ""
        return error.connection_invalidated or state.startswith(AWAY_STATES)
    unreachable = isinstance(error, OSError) and error.errno in UNREACHABLE
    return unreachable or isinstance(error, (PoolTimeout, ConnectionError, TimeoutError, gaierror))
