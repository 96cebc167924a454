"""Giving a principal a token, and with it a role, on the command line."""

from datetime import timedelta

from sqlalchemy import select

from graph.db.engine import Database
from graph.db.enums import Role
from graph.db.models import LabAccount, RoleAssignment, now
from graph.domain.values.names import key
from graph.identity import tokens

MAX_PRINCIPAL = 200
ON_SERVER = "server"
ON_ACCOUNT = (Role.ACCOUNT_OWNER, Role.ACCOUNT_CONTRIBUTOR, Role.LAB_CREATOR, Role.READER)
BY = "command line"


class GrantError(Exception):
    """A wrong role, account or name; the message is one line."""


async def create_token(
    database: Database, *, principal: str, role: str | None, lab_account: str | None, expires: timedelta | None
) -> str:
    """Make a token, and assign the role if one is given; a role that the principal has already is no error."""
    if not principal.strip() or len(principal) > MAX_PRINCIPAL or not principal.isprintable():
        raise GrantError(f"--principal: a name has 1 to {MAX_PRINCIPAL} printable characters")
    wanted = _role(role, lab_account)
    async with database.writes.begin() as session:
        if wanted is not None:
            account_id = None
            if lab_account is not None:
                account_id = await session.scalar(select(LabAccount.id).where(LabAccount.name_key == key(lab_account)))
                if account_id is None:
                    raise GrantError(f"--lab-account: there is no lab account {lab_account!r}")
            scope = ON_SERVER if account_id is None else f"lab_account:{account_id}"
            same = select(RoleAssignment.id).where(
                RoleAssignment.principal == principal, RoleAssignment.role == wanted, RoleAssignment.scope == scope
            )
            if await session.scalar(same) is None:
                session.add(
                    RoleAssignment(
                        principal=principal, role=wanted, scope=scope, lab_account_id=account_id, created_by=BY
                    )
                )
        return await tokens.create(session, principal, now() + expires if expires else None)


def _role(role: str | None, lab_account: str | None) -> Role | None:
    if role is None:
        if lab_account is not None:
            raise GrantError("--lab-account: say which role to give there, with --role")
        return None
    if role == Role.ADMIN:
        if lab_account is not None:
            raise GrantError("--role ADMIN is on the whole server: leave --lab-account out")
        return Role.ADMIN
    if role not in ON_ACCOUNT:
        raise GrantError(f"--role: {role} is none of ADMIN, {', '.join(ON_ACCOUNT)}")
    if lab_account is None:
        raise GrantError(f"--role {role} needs --lab-account")
    return Role(role)
