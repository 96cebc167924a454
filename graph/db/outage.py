"""Database outages: errors of a database that does not answer, as opposed to errors of a statement."""

import errno
from socket import gaierror

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

# The exceptions of a session when the database fails, does not answer or has no free connection.
DATABASE_ERRORS = (DBAPIError, PoolTimeout, OSError)
# Connection exceptions, insufficient resources, operator intervention (shutdown, recovery, a terminated session).
AWAY_STATES = ("08", "53", "57P")
UNREACHABLE = (errno.EHOSTUNREACH, errno.ENETUNREACH, errno.EHOSTDOWN, errno.ENETDOWN)


def is_outage(error: BaseException) -> bool:
    """Whether the statement may succeed unchanged once the database answers again. SQLite is never away."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    # While it connects, the driver's own errors are not converted.
    if (getattr(cause, "sqlstate", None) or "").startswith(AWAY_STATES):
        return True
    if isinstance(error, DBAPIError):
        return error.connection_invalidated
    unreachable = isinstance(error, OSError) and error.errno in UNREACHABLE
    return unreachable or isinstance(error, (PoolTimeout, ConnectionError, TimeoutError, gaierror))
