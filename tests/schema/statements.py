"""Counts of the SQL statements of requests."""

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from sqlalchemy import Engine, event

# Every request looks up its token, with the roles of its principal.
AUTHENTICATION = 1
# Tasks inherit the variables of the code that creates them: the application's own tasks start within `uncounted`.
_is_counted = ContextVar("is_counted", default=True)


@contextmanager
def uncounted() -> Generator[None]:
    """Exclude the statements of this block, and of all tasks created in it, from every count."""
    before = _is_counted.set(False)
    try:
        yield
    finally:
        _is_counted.reset(before)


@contextmanager
def counted() -> Generator[list[str]]:
    """Collect the statements of this process's requests until the block ends, except BEGIN.

    The application's own tasks, such as the observer of workers, are excluded: they run at any moment.
    """
    statements: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: Any) -> None:
        if _is_counted.get() and not statement.startswith("BEGIN"):
            statements.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        event.remove(Engine, "before_cursor_execute", note)
