"""Command on sign-in: `login-link`."""

from typing import TYPE_CHECKING

import click

from graph.commands.configuration import pass_settings
from graph.commands.errors import InvalidCommandError

if TYPE_CHECKING:
    from graph.settings import Settings

DEFAULT_ADDRESS = "http://127.0.0.1:8000"


@click.command("login-link")
@click.option("--principal", required=True, metavar="NAME", help="The person who signs in.")
@pass_settings
def login_link(settings: "Settings", principal: str) -> None:
    """Print a link that signs a person in once, within ten minutes."""
    from graph.commands.audit_log import COMMAND_LINE, command
    from graph.commands.running import open_database, run
    from graph.domain.audit.entries import entry
    from graph.domain.problems import DomainError
    from graph.domain.values import names
    from graph.identity import sessions

    try:
        name = names.principal(principal)
    except DomainError as error:
        raise InvalidCommandError(f"--principal: {error.message}") from error

    async def work() -> None:
        async with open_database(settings) as database, database.writes.begin() as session:
            created = await sessions.create_link(session, name)
            session.add(entry(COMMAND_LINE, command("createLoginLink", principal=name)))
        click.echo(f"{settings.public_url or DEFAULT_ADDRESS}/auth/link#{created}")

    run(work())
