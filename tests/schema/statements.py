"""Counts of the SQL statements of a server."""

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Engine, event

# Every request looks up its token, with the roles of its principal.
AUTHENTICATION = 1


@contextmanager
def counted() -> Generator[list[str]]:
    """Collect the statements of every engine of this process until the block ends, except BEGIN."""
    statements: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: Any) -> None:
        if not statement.startswith("BEGIN"):
            statements.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        event.remove(Engine, "before_cursor_execute", note)
