"""Migration of a database to this version's schema."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, func, select

from graph.db.engine import Database
from graph.settings import StartupError

# Key of an advisory lock that has no other use in this database. SQLite has one writing transaction at a time.
MIGRATING = 0x6D696772


class DatabaseBehindError(StartupError):
    """The database's schema differs from this version's."""

    def __init__(self) -> None:
        super().__init__("the database does not have this version's schema: run lab-gallery migrate")


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    return config


def _upgrade(connection: Connection) -> None:
    command.upgrade(_config(connection), "head")


async def migrate(database: Database) -> None:
    """Apply missing migrations; a current database is not changed. Processes that start at once migrate in turn."""
    async with database.writes.sessions.kw["bind"].begin() as connection:
        if database.is_postgresql:
            await connection.execute(select(func.pg_advisory_xact_lock(MIGRATING)))
        await connection.run_sync(_upgrade)


async def is_current(database: Database) -> bool:
    """Return whether the database has this version's schema."""
    head = ScriptDirectory.from_config(_config()).get_current_head()
    async with database.engine.connect() as connection:
        found = await connection.run_sync(lambda sync: MigrationContext.configure(sync).get_current_revision())
    return found == head
