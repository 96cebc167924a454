"""Counting the SQL statements that a server runs."""

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Engine, event

# Every request looks its token up, with the roles of who holds it.
AUTHENTICATION = 1


@contextmanager
def counted() -> Generator[list[str]]:
    """Collect the statements that any engine of this process runs until the block ends, transactions' limits aside."""
    statements: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: Any) -> None:
        if not statement.startswith("BEGIN"):
            statements.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        event.remove(Engine, "before_cursor_execute", note)
