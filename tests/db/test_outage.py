"""Telling a database that is away from a statement that is wrong."""

import errno
import socket

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from graph.db.engine import Database
from graph.db.outage import is_outage


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


async def test_wrong_statement_is_no_outage(database: Database) -> None:
    with pytest.raises(DBAPIError) as raised:
        async with database.reads() as session:
            await session.execute(text("SELECT * FROM nowhere"))
    assert not is_outage(raised.value)


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_terminated_session_is_an_outage(database: Database) -> None:
    async with database.writes() as session:
        me = await session.scalar(text("SELECT pg_backend_pid()"))
        async with database.reads() as other:
            await other.execute(text("SELECT pg_terminate_backend(:me)"), {"me": me})
        with pytest.raises(DBAPIError) as raised:
            await session.execute(text("SELECT 1"))
    assert is_outage(raised.value)


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_database_that_refuses_connections_is_an_outage(database: Database) -> None:
    address = database.engine.url
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]
    away = Database.connect(address.set(port=port).render_as_string(hide_password=False))
    with pytest.raises(OSError, match="Connect call failed") as raised:
        async with away.reads() as session:
            await session.execute(text("SELECT 1"))
    assert is_outage(raised.value)
    await away.close()
