"""Commands on bearer tokens: `token create`, `token list`, `token revoke`."""

from datetime import timedelta
from typing import TYPE_CHECKING

import click

from graph.commands.configuration import pass_settings
from graph.commands.errors import CommandError, InvalidCommandError
from graph.commands.types import Lifetime
from graph.db.enums import Role

if TYPE_CHECKING:
    from graph.settings import Settings

LIFETIME = "90d"
ROLES = (Role.ADMIN, Role.ACCOUNT_OWNER, Role.ACCOUNT_CONTRIBUTOR, Role.LAB_CREATOR, Role.READER)


@click.group(no_args_is_help=False)
def token() -> None:
    """Create, list and revoke bearer tokens."""


@token.command
@click.option("--principal", required=True, metavar="NAME", help="The person or program that the token stands for.")
@click.option(
    "--role",
    type=click.Choice([role.value for role in ROLES], case_sensitive=False),
    help="Also grant the principal this role.",
)
@click.option("--lab-account", metavar="NAME", help="The lab account that the role is on; not for ADMIN.")
@click.option(
    "--expires",
    type=Lifetime(),
    default=LIFETIME,
    show_default=True,
    metavar="TIME",
    help="The lifetime, as in 30d or 12h; `never` for a token without an expiry.",
)
@pass_settings
def create(
    settings: "Settings", principal: str, role: str | None, lab_account: str | None, expires: timedelta | None
) -> None:
    """Create a bearer token and print it."""
    from graph.commands.running import open_database, run
    from graph.commands.token_rows import create_token

    async def work() -> None:
        async with open_database(settings) as database:
            created = await create_token(
                database,
                principal=principal,
                role=Role(role) if role else None,
                lab_account=lab_account,
                expires=expires,
            )
        click.echo(created)

    run(work())


@token.command("list")
@click.option("--principal", metavar="NAME", help="Only the tokens of this principal.")
@pass_settings
def list_(settings: "Settings", principal: str | None) -> None:
    """List the tokens: number, principal, creation, state."""
    from graph.commands.running import open_database, run
    from graph.commands.token_rows import list_tokens, state

    async def work() -> None:
        async with open_database(settings) as database:
            for one in await list_tokens(database, principal):
                click.echo(f"{one.id}\t{one.principal}\tcreated {one.created_at:%Y-%m-%d %H:%M}\t{state(one)}")

    run(work())


@token.command
@click.option("--principal", metavar="NAME", help="All tokens of this principal.")
@click.option("--id", "token_id", type=int, metavar="NUMBER", help="The token with this number in `token list`.")
@pass_settings
def revoke(settings: "Settings", principal: str | None, token_id: int | None) -> None:
    """Revoke tokens, and close their connections within seconds."""
    if (principal is None) == (token_id is None):
        raise InvalidCommandError("give --principal or --id, and not both")

    from graph.commands.running import open_database, run
    from graph.commands.token_rows import revoke_tokens

    async def work() -> None:
        async with open_database(settings) as database:
            revoked = await revoke_tokens(database, principal=principal, token_id=token_id)
        if not revoked:
            raise CommandError("no active token matches: check the principal or the id")
        click.echo(f"{revoked} revoked")

    run(work())
