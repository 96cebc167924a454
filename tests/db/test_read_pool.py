"""The pool of reading connections: recovery after failures, and release with the database."""

import asyncio
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.exc import DBAPIError

from graph.db.engine import Database
from graph.db.read_pool import READ_CONNECTIONS, ReadPool

ONE = "SELECT 1 AS one"


@pytest.fixture
def read_pool(app: object, database: Database) -> ReadPool:
    """The read pool of a database with a schema."""
    return database.statements.read_pool


async def test_callers_beyond_the_pool_size_take_turns(read_pool: ReadPool, database: Database) -> None:
    found = await asyncio.gather(*(read_pool.fetch(ONE, ()) for _ in range(5 * READ_CONNECTIONS)))
    assert [[tuple(row) for row in rows] for rows in found] == [[(1,)]] * (5 * READ_CONNECTIONS)
    assert database.engine.pool.checkedout() <= READ_CONNECTIONS  # type: ignore[attr-defined]


async def test_failing_statement_raises_the_sqlalchemy_error_and_keeps_connections_usable(read_pool: ReadPool) -> None:
    for _ in range(2 * READ_CONNECTIONS):
        with pytest.raises(DBAPIError):
            await read_pool.fetch("SELECT nothing FROM nowhere", ())
    assert [tuple(row) for row in await read_pool.fetch(ONE, ())] == [(1,)]


async def test_statement_listener_is_called_once_per_statement(read_pool: ReadPool, database: Database) -> None:
    heard: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: Any) -> None:
        heard.append(statement)

    event.listen(database.engine.sync_engine, "before_cursor_execute", note)
    await read_pool.fetch(ONE, ())
    assert heard == [ONE]


# SQLite has no server that could close a connection.
@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_connections_closed_by_the_server_are_replaced(read_pool: ReadPool, database: Database) -> None:
    await asyncio.gather(*(read_pool.fetch(ONE, ()) for _ in range(READ_CONNECTIONS)))
    other = Database.connect(database.engine.url.render_as_string(hide_password=False))
    kill = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()"
    await other.statements.read_pool.fetch(kill, ())
    await other.close()
    found = await asyncio.gather(*(read_pool.fetch(ONE, ()) for _ in range(READ_CONNECTIONS)))
    assert [[tuple(row) for row in rows] for rows in found] == [[(1,)]] * READ_CONNECTIONS


async def test_cancelled_callers_leave_no_broken_connection(read_pool: ReadPool) -> None:
    leaving = [asyncio.create_task(read_pool.fetch(ONE, ())) for _ in range(READ_CONNECTIONS)]
    await asyncio.sleep(0)
    for task in leaving:
        task.cancel()
    await asyncio.gather(*leaving, return_exceptions=True)
    found = await asyncio.gather(*(read_pool.fetch(ONE, ()) for _ in range(2 * READ_CONNECTIONS)))
    assert [[tuple(row) for row in rows] for rows in found] == [[(1,)]] * (2 * READ_CONNECTIONS)


async def test_closing_the_database_releases_all_connections(read_pool: ReadPool, database: Database) -> None:
    await read_pool.fetch(ONE, ())
    await database.close()
    assert database.engine.pool.checkedout() == 0  # type: ignore[attr-defined]
