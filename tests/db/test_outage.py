"""Telling a database that is away from a statement that is wrong."""

import errno
import logging
import socket
import sqlite3

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from graph.db.engine import Database
from graph.db.full import FULL_MESSAGE, DatabaseFullError
from graph.db.outage import is_outage, log_failure, unexpected
from tests.ports import free_port


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (ConnectionRefusedError(), True),
        (TimeoutError(), True),
        (PoolTimeout(), True),
        (socket.gaierror(), True),
        (OSError(errno.EHOSTUNREACH, "no route to host"), True),
        (OSError(errno.ENOSPC, "no space left on device"), False),
        (FileNotFoundError(), False),
        (ValueError(), False),
    ],
    ids=lambda value: type(value).__name__,
)
def test_outage_is_told_from_other_errors(error: Exception, *, expected: bool) -> None:
    assert is_outage(error) is expected


def driver_error(name: str) -> DBAPIError:
    """Return an error of a statement, as SQLite's driver raises it with this code."""
    cause = sqlite3.OperationalError(name)
    cause.sqlite_errorcode = getattr(sqlite3, name)
    return DBAPIError("UPDATE lab", None, cause)


@pytest.mark.parametrize(
    ("error", "is_expected"),
    [
        (None, True),
        (ConnectionRefusedError(), True),
        (DatabaseFullError(), True),
        (driver_error("SQLITE_FULL"), True),
        (driver_error("SQLITE_IOERR_WRITE"), True),
        (driver_error("SQLITE_IOERR_SHMSIZE"), True),
        (driver_error("SQLITE_CORRUPT"), False),
        (ValueError(), False),
    ],
    ids=lambda value: str(value) or type(value).__name__,
)
def test_only_an_unexpected_error_is_logged_with_its_traceback(
    caplog: pytest.LogCaptureFixture, error: Exception | None, *, is_expected: bool
) -> None:
    assert (unexpected(error) is None) is is_expected
    if error is None:
        return
    log_failure(logging.getLogger("graph.tests"), "A step failed", error)
    [record] = caplog.records
    assert (record.levelname, record.exc_info is None) == ("WARNING" if is_expected else "ERROR", is_expected)
    if isinstance(error, DatabaseFullError):
        assert record.getMessage() == FULL_MESSAGE


async def test_wrong_statement_is_no_outage(database: Database) -> None:
    with pytest.raises(DBAPIError) as raised:
        async with database.reads() as session:
            await session.execute(text("SELECT * FROM nowhere"))
    assert not is_outage(raised.value)


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_terminated_session_is_an_outage(database: Database) -> None:
    async with database.writes.sessions() as session:
        me = await session.scalar(text("SELECT pg_backend_pid()"))
        async with database.reads() as other:
            await other.execute(text("SELECT pg_terminate_backend(:me)"), {"me": me})
        with pytest.raises(DBAPIError) as raised:
            await session.execute(text("SELECT 1"))
    assert is_outage(raised.value)


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_database_that_refuses_connections_is_an_outage(database: Database) -> None:
    address = database.engine.url
    port = free_port()
    away = Database.connect(address.set(port=port).render_as_string(hide_password=False))
    with pytest.raises(OSError, match="Connect call failed") as raised:
        async with away.reads() as session:
            await session.execute(text("SELECT 1"))
    assert is_outage(raised.value)
    await away.close()
