"""Connections kept for reading: they come back from what breaks them, and end with the database."""

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
    """Readers of a database that has its schema."""
    return database.statements.readers


async def test_more_who_ask_than_there_are_connections_take_turns(readers: Readers, database: Database) -> None:
    found = await asyncio.gather(*(readers.fetch(ONE, ()) for _ in range(5 * READERS)))
    assert [[tuple(row) for row in rows] for rows in found] == [[(1,)]] * (5 * READERS)
    assert database.engine.pool.checkedout() <= READERS  # type: ignore[attr-defined]


async def test_a_statement_that_fails_raises_what_sqlalchemy_raises_and_leaves_the_next_alone(readers: Readers) -> None:
    for _ in range(2 * READERS):
        with pytest.raises(DBAPIError):
            await readers.fetch("SELECT nothing FROM nowhere", ())
    assert [tuple(row) for row in await readers.fetch(ONE, ())] == [(1,)]


async def test_who_listens_to_statements_hears_of_each_once(readers: Readers, database: Database) -> None:
    heard: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: Any) -> None:
        heard.append(statement)

    event.listen(database.engine.sync_engine, "before_cursor_execute", note)
    await readers.fetch(ONE, ())
    assert heard == [ONE]


# SQLite has no server that could end a connection.
@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_connections_that_the_server_ended_are_replaced(readers: Readers, database: Database) -> None:
    await asyncio.gather(*(readers.fetch(ONE, ()) for _ in range(READERS)))
    other = Database.connect(database.engine.url.render_as_string(hide_password=False))
    kill = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()"
    await other.statements.readers.fetch(kill, ())
    await other.close()
    found = await asyncio.gather(*(readers.fetch(ONE, ()) for _ in range(READERS)))
    assert [[tuple(row) for row in rows] for rows in found] == [[(1,)]] * READERS


async def test_who_leaves_in_the_middle_leaves_no_broken_connection_behind(readers: Readers) -> None:
    leaving = [asyncio.create_task(readers.fetch(ONE, ())) for _ in range(READERS)]
    await asyncio.sleep(0)
    for task in leaving:
        task.cancel()
    await asyncio.gather(*leaving, return_exceptions=True)
    found = await asyncio.gather(*(readers.fetch(ONE, ()) for _ in range(2 * READERS)))
    assert [[tuple(row) for row in rows] for rows in found] == [[(1,)]] * (2 * READERS)


async def test_closing_the_database_gives_all_of_them_back(readers: Readers, database: Database) -> None:
    await readers.fetch(ONE, ())
    await database.close()
    assert database.engine.pool.checkedout() == 0  # type: ignore[attr-defined]
