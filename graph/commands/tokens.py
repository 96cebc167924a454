"""Commands on bearer tokens: `token create`, `token list`, `token revoke`."""

from collections.abc import Sequence
from datetime import timedelta

import click
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from graph.commands.configuration import pass_settings
from graph.commands.errors import CommandError, InvalidCommandError
from graph.commands.running import open_database, run
from graph.commands.types import Lifetime
from graph.db.engine import Database
from graph.db.enums import Role
from graph.db.models import AccessToken, LabAccount, RoleAssignment, now
from graph.domain.problems import DomainError
from graph.domain.values import names
from graph.domain.values.characters import normal
from graph.identity import tokens
from graph.settings import Settings

LIFETIME = "90d"
SERVER_SCOPE = "server"
ACCOUNT_ROLES = (Role.ACCOUNT_OWNER, Role.ACCOUNT_CONTRIBUTOR, Role.LAB_CREATOR, Role.READER)
CREATED_BY = "command line"


@click.group(no_args_is_help=False)
def token() -> None:
    """Create, list and revoke bearer tokens."""


@token.command
@click.option("--principal", required=True, metavar="NAME", help="The person or program that the token stands for.")
@click.option(
    "--role",
    type=click.Choice([role.value for role in (Role.ADMIN, *ACCOUNT_ROLES)], case_sensitive=False),
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
    settings: Settings, principal: str, role: str | None, lab_account: str | None, expires: timedelta | None
) -> None:
    """Create a bearer token and print it."""

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
def list_(settings: Settings, principal: str | None) -> None:
    """List the tokens: number, principal, creation, state."""

    async def work() -> None:
        async with open_database(settings) as database:
            for one in await list_tokens(database, principal):
                click.echo(f"{one.id}\t{one.principal}\tcreated {one.created_at:%Y-%m-%d %H:%M}\t{state(one)}")

    run(work())


@token.command
@click.option("--principal", metavar="NAME", help="All tokens of this principal.")
@click.option("--id", "token_id", type=int, metavar="NUMBER", help="The token with this number in `token list`.")
@pass_settings
def revoke(settings: Settings, principal: str | None, token_id: int | None) -> None:
    """Revoke tokens, and close their connections within seconds."""
    if (principal is None) == (token_id is None):
        raise InvalidCommandError("give --principal or --id, and not both")

    async def work() -> None:
        async with open_database(settings) as database:
            revoked = await revoke_tokens(database, principal=principal, token_id=token_id)
        if not revoked:
            raise CommandError("no active token matches")
        click.echo(f"{revoked} revoked")

    run(work())


async def create_token(
    database: Database, *, principal: str, role: Role | None, lab_account: str | None, expires: timedelta | None
) -> str:
    """Create a token, and grant the role if there is one and the principal does not have it; raises InvalidCommandError."""
    try:
        principal = names.principal(principal)
    except DomainError as error:
        raise InvalidCommandError(f"--principal: {error.message}") from error
    _check_role(role, lab_account)
    async with database.writes.begin() as session:
        if role is not None:
            await _grant(session, principal, role, lab_account)
        return await tokens.create(session, principal, now() + expires if expires else None)


def _check_role(role: Role | None, lab_account: str | None) -> None:
    if role is None:
        if lab_account is not None:
            raise InvalidCommandError("--lab-account needs --role: the role to grant on it")
    elif role == Role.ADMIN:
        if lab_account is not None:
            raise InvalidCommandError("--role ADMIN is on the whole server: omit --lab-account")
    elif lab_account is None:
        raise InvalidCommandError(f"--role {role} needs --lab-account")


async def _grant(session: AsyncSession, principal: str, role: Role, lab_account: str | None) -> None:
    account_id = None
    if lab_account is not None:
        account_id = await session.scalar(select(LabAccount.id).where(LabAccount.name_key == names.key(lab_account)))
        if account_id is None:
            raise InvalidCommandError(f"--lab-account: there is no lab account {lab_account!r}")
    scope = SERVER_SCOPE if account_id is None else f"lab_account:{account_id}"
    same = select(RoleAssignment.id).where(
        RoleAssignment.principal == principal, RoleAssignment.role == role, RoleAssignment.scope == scope
    )
    if await session.scalar(same) is None:
        session.add(
            RoleAssignment(
                principal=principal, role=role, scope=scope, lab_account_id=account_id, created_by=CREATED_BY
            )
        )


async def list_tokens(database: Database, principal: str | None) -> Sequence[AccessToken]:
    """Return every token, or those of one principal, the oldest first."""
    query = select(AccessToken).order_by(AccessToken.id)
    if principal is not None:
        query = query.where(AccessToken.principal == normal(principal))
    async with database.reads() as session:
        return (await session.scalars(query)).all()


async def revoke_tokens(database: Database, *, principal: str | None, token_id: int | None) -> int:
    """Revoke one token, or all of a principal; return how many were not revoked before."""
    matches = AccessToken.id == token_id if token_id is not None else AccessToken.principal == normal(principal or "")
    async with database.writes.begin() as session:
        revoked = await session.scalars(
            update(AccessToken)
            .where(matches, AccessToken.revoked_at.is_(None))
            .values(revoked_at=now())
            .returning(AccessToken.id)
        )
        return len(revoked.all())


def state(token: AccessToken) -> str:
    """Return whether a token is valid, in a word or two."""
    if token.revoked_at is not None:
        return f"revoked {token.revoked_at:%Y-%m-%d %H:%M}"
    if token.expires_at is None:
        return "valid"
    return f"{'expired' if token.expires_at <= now() else 'valid until'} {token.expires_at:%Y-%m-%d %H:%M}"
