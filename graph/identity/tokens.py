"""Bearer tokens: made once, shown once, kept as hashes, expiring and revocable."""

import hashlib
import secrets
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.engine import Database
from graph.db.enums import Role
from graph.db.models import AccessToken, Lab, RoleAssignment, now
from graph.domain.roles import Principal

PREFIX = "lg_"
TOKEN_BYTES = 32
MAX_TOKEN_CHARACTERS = 200


def hash_of(token: str) -> str:
    """Return what is kept of a token. It has 256 random bits, so a plain SHA-256 cannot be searched backwards."""
    return hashlib.sha256(token.encode()).hexdigest()


async def create(session: AsyncSession, principal: str, expires_at: datetime | None) -> str:
    """Make a token for a principal and return it: the only time it can be seen."""
    token = PREFIX + secrets.token_urlsafe(TOKEN_BYTES)
    session.add(AccessToken(principal=principal, token_hash=hash_of(token), expires_at=expires_at))
    return token


async def authenticate(database: Database, token: str) -> Principal | None:
    """Return who holds the token and their roles as of now; None for an unknown, expired or revoked one."""
    if len(token) > MAX_TOKEN_CHARACTERS or not token.isascii():
        return None
    async with database.reads() as session:
        found = await session.scalar(select(AccessToken).where(AccessToken.token_hash == hash_of(token)))
        if found is None or found.revoked_at is not None or (found.expires_at and found.expires_at <= now()):
            return None
        return await principal_of(session, found.principal, found.expires_at)


async def principal_of(session: AsyncSession, name: str, expires_at: datetime | None = None) -> Principal:
    """Gather a principal's roles."""
    rows = await session.execute(
        select(RoleAssignment.role, RoleAssignment.lab_account_id, RoleAssignment.lab_id, Lab.lab_account_id)
        .join(Lab, Lab.id == RoleAssignment.lab_id, isouter=True)
        .where(RoleAssignment.principal == name)
    )
    accounts: dict[int, set[Role]] = {}
    labs: dict[int, set[Role]] = {}
    accounts_of_labs: set[int] = set()
    is_admin = False
    for role, account_id, lab_id, account_of_lab in rows:
        is_admin = is_admin or role is Role.ADMIN
        if account_id is not None:
            accounts.setdefault(account_id, set()).add(role)
        if lab_id is not None:
            labs.setdefault(lab_id, set()).add(role)
            accounts_of_labs.add(account_of_lab)
    return Principal(
        name,
        is_admin,
        {account: frozenset(roles) for account, roles in accounts.items()},
        {lab: frozenset(roles) for lab, roles in labs.items()},
        frozenset(accounts_of_labs),
        expires_at,
    )
