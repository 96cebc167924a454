"""Bearer tokens in the database: creation with a role, list, revocation."""

import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from graph.commands.audit_log import COMMAND_LINE, command
from graph.commands.errors import InvalidCommandError
from graph.db.commit_log import log_at_commit
from graph.db.engine import Database
from graph.db.enums import Role
from graph.db.models import AccessToken, LabAccount, RoleAssignment, now
from graph.domain.audit.entries import Recorder, entry
from graph.domain.problems import DomainError
from graph.domain.values import names
from graph.domain.values.characters import normal
from graph.identity import tokens

log = logging.getLogger(__name__)

SERVER_SCOPE = "server"
CREATED_BY = "command line"


async def create_token(
    database: Database, *, principal: str, role: Role | None, lab_account: str | None, expires: timedelta | None
) -> str:
    """Create a token, and grant the role if there is one and the principal does not have it; raises InvalidCommandError."""
    try:
        principal = names.principal(principal)
    except DomainError as error:
        raise InvalidCommandError(f"--principal: {error.message}") from error
    _check_role(role, lab_account)
    ends = now() + expires if expires else None
    given = {"principal": principal, "role": role, "labAccount": lab_account}
    recorder = Recorder(COMMAND_LINE, command("createToken", **given, expiresAt=ends.isoformat() if ends else None))
    async with database.writes.begin(last=recorder.end) as session:
        await recorder.begin(session)
        if role is not None:
            await _grant(session, principal, role, lab_account)
        return await tokens.create(session, principal, ends, created_by=CREATED_BY)


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
            raise InvalidCommandError(f"--lab-account: there is no lab account {lab_account!r}; check its name")
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
        place = "the server" if lab_account is None else f"lab account {lab_account}"
        log_at_commit(session, log, logging.INFO, "Role %s on %s was granted to %s.", role, place, principal)


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
        found = revoked.all()
        for number in sorted(found):
            action = replace(command("revokeToken"), object=("AccessToken", number))
            session.add(entry(COMMAND_LINE, action))
            log_at_commit(session, log, logging.INFO, "Token %d was revoked on the command line.", number)
        return len(found)


def state(token: AccessToken) -> str:
    """Return whether a token is valid, in a word or two."""
    if token.revoked_at is not None:
        return f"revoked {token.revoked_at:%Y-%m-%d %H:%M}"
    if token.expires_at is None:
        return "valid"
    return f"{'expired' if token.expires_at <= now() else 'valid until'} {token.expires_at:%Y-%m-%d %H:%M}"
