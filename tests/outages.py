"""Outages of the database for code in this process."""

from collections.abc import Generator
from contextlib import contextmanager

from sqlalchemy import Engine, event


@contextmanager
def database_down() -> Generator[None]:
    """Let no statement reach a database until the block ends."""

    def refuse(*_: object) -> None:
        raise ConnectionRefusedError

    event.listen(Engine, "before_cursor_execute", refuse)
    try:
        yield
    finally:
        event.remove(Engine, "before_cursor_execute", refuse)
