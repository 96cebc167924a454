"""The pool of reading connections: recovery after failures, and release with the database."""

import asyncio
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.exc import DBAPIError

from graph.db.engine import Database
from graph.db.readers import READERS, Readers

ONE = "SELECT 1 AS one"


@pytest.fixture
def readers(app: object, database: Database) -> Readers:
    """The readers of a database with a schema."""
    return database.statements.readers


async def test_callers_beyond_the_pool_size_take_turns(readers: Readers, database: Database) -> None:
    found = await asyncio.gather(*(readers.fetch(ONE, ()) for _ in range(5 * READERS)))
    assert [[tuple(row) for row in rows] for rows in found] == [[(1,)]] * (5 * READERS)
    assert database.engine.pool.checkedout() <= READERS  # type: ignore[attr-defined]


async def test_failing_statement_raises_the_sqlalchemy_error_and_keeps_connections_usable(readers: Readers) -> None:
    for _ in range(2 * READERS):
        with pytest.raises(DBAPIError):
            await readers.fetch("SELECT nothing FROM nowhere", ())
    assert [tuple(row) for row in await readers.fetch(ONE, ())] == [(1,)]


async def test_statement_listener_is_called_once_per_statement(readers: Readers, database: Database) -> None:
    heard: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: Any) -> None:
        heard.append(statement)

    event.listen(database.engine.sync_engine, "before_cursor_execute", note)
    await readers.fetch(ONE, ())
    assert heard == [ONE]


# SQLite has no server that could close a connection.
@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_connections_closed_by_the_server_are_replaced(readers: Readers, database: Database) -> None:
    await asyncio.gather(*(readers.fetch(ONE, ()) for _ in range(READERS)))
    other = Database.connect(database.engine.url.render_as_string(hide_password=False))
    kill = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()"
    await other.statements.readers.fetch(kill, ())
    await other.close()
    found = await asyncio.gather(*(readers.fetch(ONE, ()) for _ in range(READERS)))
    assert [[tuple(row) for row in rows] for rows in found] == [[(1,)]] * READERS


async def test_cancelled_callers_leave_no_broken_connection(readers: Readers) -> None:
    leaving = [asyncio.create_task(readers.fetch(ONE, ())) for _ in range(READERS)]
    await asyncio.sleep(0)
    for task in leaving:
        task.cancel()
    await asyncio.gather(*leaving, return_exceptions=True)
    found = await asyncio.gather(*(readers.fetch(ONE, ()) for _ in range(2 * READERS)))
    assert [[tuple(row) for row in rows] for rows in found] == [[(1,)]] * (2 * READERS)


async def test_closing_the_database_releases_all_connections(readers: Readers, database: Database) -> None:
    await readers.fetch(ONE, ())
    await database.close()
    assert database.engine.pool.checkedout() == 0  # type: ignore[attr-defined]
