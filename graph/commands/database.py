"""Commands on the database: `migrate`."""

import click

from graph.commands.configuration import pass_settings
from graph.commands.running import run
from graph.db import migrate as migrations
from graph.db.engine import Database
from graph.settings import Settings


@click.command
@pass_settings
def migrate(settings: Settings) -> None:
    """Migrate the database to this version's schema."""
    run(_migrate(settings))


async def _migrate(settings: Settings) -> None:
    database = Database.connect(settings.effective_database_url, with_reserve=True)
    try:
        await migrations.migrate(database)
    finally:
        await database.close()
