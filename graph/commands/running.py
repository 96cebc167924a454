"""Running a command's work: on an open database, with errors as one line."""

import asyncio
from collections.abc import AsyncGenerator, Coroutine, Generator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

from sqlalchemy.exc import DBAPIError

from graph.commands.errors import CommandError, InvalidCommandError
from graph.db.engine import Database
from graph.db.full import FULL_MESSAGE, is_full
from graph.db.migrate import DatabaseBehindError, is_current, migrate
from graph.settings import ConfigurationError, Settings, StartupError


@contextmanager
def one_line_errors() -> Generator[None]:
    """Turn an invalid configuration and a database that cannot be used into CommandError."""
    try:
        yield
    except ConfigurationError as error:
        raise InvalidCommandError(str(error)) from error
    except StartupError as error:
        raise CommandError(str(error)) from error
    except (DBAPIError, OSError) as error:
        if is_full(error):
            raise CommandError(FULL_MESSAGE) from error
        reason = getattr(error, "orig", None) or error
        raise CommandError(
            f"the database does not answer; check database_url: {type(reason).__name__}: {reason}"
        ) from error


def run(work: Coroutine[Any, Any, None]) -> None:
    """Run work to its end; raises CommandError."""
    with one_line_errors():
        asyncio.run(work)


@asynccontextmanager
async def open_database(settings: Settings) -> AsyncGenerator[Database]:
    """Open the database for the block. An embedded one is migrated first; raises DatabaseBehindError for another."""
    database = Database.connect(settings.effective_database_url, with_reserve=True)
    try:
        if settings.is_embedded:
            await migrate(database)
        elif not await is_current(database):
            raise DatabaseBehindError
        yield database
    finally:
        await database.close()
