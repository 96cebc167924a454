"""Commands on the database: `migrate`."""

from typing import TYPE_CHECKING

import click

from graph.commands.configuration import pass_settings

if TYPE_CHECKING:
    from graph.settings import Settings


@click.command
@pass_settings
def migrate(settings: "Settings") -> None:
    """Migrate the database to this version's schema."""
    from graph.commands.running import run
    from graph.db.engine import Database
    from graph.db.migrate import migrate

    async def work() -> None:
        database = Database.connect(settings.effective_database_url, with_reserve=True)
        try:
            await migrate(database)
        finally:
            await database.close()

    run(work())
