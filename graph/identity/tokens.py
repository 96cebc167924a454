"""Bearer tokens: made once, shown once, kept as hashes, expiring and revocable."""

import hashlib
import secrets
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from itertools import islice

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.engine import Database
from graph.db.enums import Role
from graph.db.models import AccessToken, Lab, RoleAssignment, now
from graph.domain.roles import Principal

PREFIX = "lg_"
TOKEN_BYTES = 32
MAX_TOKEN_CHARACTERS = 200
BATCH = 500

# A role, the account or lab it is on, and that lab's account.
Held = tuple[Role, int | None, int | None, int | None]


def hash_of(token: str) -> str:
    """Return what is kept of a token. It has 256 random bits, so a plain SHA-256 cannot be searched backwards."""
    return hashlib.sha256(token.encode()).hexdigest()


async def create(session: AsyncSession, principal: str, expires_at: datetime | None) -> str:
    """Make a token for a principal and return it: the only time it can be seen."""
    token = PREFIX + secrets.token_urlsafe(TOKEN_BYTES)
    session.add(AccessToken(principal=principal, token_hash=hash_of(token), expires_at=expires_at))
    return token


async def authenticate(database: Database, presented: Collection[str]) -> dict[str, Principal]:
    """Return who holds each token, and their roles as of now; unknown, expired and revoked ones are left out."""
    tokens = {hash_of(token): token for token in presented if len(token) <= MAX_TOKEN_CHARACTERS and token.isascii()}
    table = AccessToken
    found: dict[str, Principal] = {}
    async with database.reads() as session:
        for hashes in batched(tokens):
            query = select(table.token_hash, table.principal, table.expires_at).where(
                table.token_hash.in_(hashes),
                table.revoked_at.is_(None),
                table.expires_at.is_(None) | (table.expires_at > now()),
            )
            rows = (await session.execute(query)).all()
            principals = await _principals(session, {name for _, name, _ in rows})
            for token_hash, name, expires_at in rows:
                found[tokens[token_hash]] = replace(principals[name], token_expires_at=expires_at)
    return found


async def _principals(session: AsyncSession, names: Collection[str]) -> dict[str, Principal]:
    """Gather the roles of principals; who has none is a principal all the same."""
    rows = await session.execute(
        select(
            RoleAssignment.principal,
            RoleAssignment.role,
            RoleAssignment.lab_account_id,
            RoleAssignment.lab_id,
            Lab.lab_account_id,
        )
        .join(Lab, Lab.id == RoleAssignment.lab_id, isouter=True)
        .where(RoleAssignment.principal.in_(names))
    )
    held: dict[str, list[Held]] = {name: [] for name in names}
    for name, role, account_id, lab_id, account_of_lab in rows:
        held[name].append((role, account_id, lab_id, account_of_lab))
    return {name: _principal(name, roles) for name, roles in held.items()}


def _principal(name: str, held: Iterable[Held]) -> Principal:
    accounts: dict[int, set[Role]] = {}
    labs: dict[int, set[Role]] = {}
    accounts_of_labs: set[int] = set()
    is_admin = False
    for role, account_id, lab_id, account_of_lab in held:
        is_admin = is_admin or role is Role.ADMIN
        if account_id is not None:
            accounts.setdefault(account_id, set()).add(role)
        if lab_id is not None and account_of_lab is not None:
            labs.setdefault(lab_id, set()).add(role)
            accounts_of_labs.add(account_of_lab)
    return Principal(
        name,
        is_admin,
        {account: frozenset(roles) for account, roles in accounts.items()},
        {lab: frozenset(roles) for lab, roles in labs.items()},
        frozenset(accounts_of_labs),
    )


def batched(values: Iterable[str]) -> Iterator[list[str]]:
    """Cut into lists no longer than a statement's parameters may be."""
    left = iter(values)
    while some := list(islice(left, BATCH)):
        yield some
