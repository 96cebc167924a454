"""Statements that are compiled once: they run in a session's transaction, on the driver's cursor."""

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import Any, TypeVar

from sqlalchemy import Connection, Dialect, Insert, Select, Update, inspect
from sqlalchemy.orm import Session, make_transient_to_detached

from graph.db.models import Base
from graph.db.read_pool import Row
from graph.db.statement_cache import MAX_STATEMENTS, CompiledStatement

Entity = TypeVar("Entity", bound=Base)


def run(connection: Connection, statement: Select[Any] | Insert | Update, values: Mapping[str, Any]) -> Sequence[Row]:
    """Run a statement with the values of its parameters and columns; it must be built once, as it is compiled once.

    Returns its rows: an UPDATE returns columns if it has RETURNING.

    SQLAlchemy's execution takes as long as the statement itself. Its listeners are called, and an error is SQLAlchemy's.
    """
    compiled = _compiled(statement, tuple(values), connection.dialect)
    return compiled.read(_execute(connection, compiled.text, compiled.parameters(values)))


def find(
    session: Session, query: Select[Entity], table: type[Entity], key: int, values: Mapping[str, Any]
) -> Entity | None:
    """Return the row with a primary key that a query selects; None if it selects none.

    The ORM takes as long to make an object of a row as the database to find it. It refreshes an object that the session has.
    """
    mapper = inspect(table)
    if mapper.identity_key_from_primary_key((key,)) in session.identity_map:
        return session.scalar(query, values)
    if session.autoflush:
        session.flush()
    found = run(session.connection(), query, values)
    if not found:
        return None
    row: Entity = mapper.class_manager.new_instance()
    inspect(row).dict.update(zip(_attributes(query), found[0], strict=True))
    make_transient_to_detached(row)
    session.add(row)
    return row


@cache
def _attributes(query: Select[Any]) -> tuple[str, ...]:
    """Return the names of the attributes that a query of one table's rows reads, in its order."""
    return tuple(str(column.key) for column in query.selected_columns)


@lru_cache(MAX_STATEMENTS)
def _compiled(statement: Select[Any] | Insert | Update, names: tuple[str, ...], dialect: Dialect) -> CompiledStatement:
    return CompiledStatement(statement, dialect, names)


def _execute(connection: Any, text: str, parameters: Sequence[Any]) -> list[Row]:
    cursor = connection.connection.cursor()
    listeners = connection.engine.dispatch
    # Finding none takes less time than iterating over none.
    if before := listeners.before_cursor_execute:
        for listener in before:
            listener(connection, cursor, text, parameters, None, False)
    try:
        cursor.execute(text, parameters)
    except BaseException as error:
        # Raises SQLAlchemy's error for one of the driver, and any other one again; a cancelled connection is closed.
        is_of_driver = isinstance(error, connection.dialect.loaded_dbapi.Error)
        shown = text if is_of_driver else None
        connection._handle_dbapi_exception(error, shown, parameters, cursor, None)  # noqa: SLF001
        raise
    if after := listeners.after_cursor_execute:
        for listener in after:
            listener(connection, cursor, text, parameters, None, False)
    return cursor.fetchall()
