"""Bearer tokens: shown once, stored as hashes, expiring and revocable."""

import hashlib
import logging
import secrets
from collections.abc import Collection, Iterable
from datetime import datetime
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import Any

import orjson
from sqlalchemy import ColumnElement, Select, Text, and_, bindparam, cast, literal, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.commit_log import log_at_commit
from graph.db.engine import Database
from graph.db.enums import Role
from graph.db.models import AccessToken, Lab, RoleAssignment, Session, now
from graph.db.statement_cache import KEYS, key_in_list
from graph.domain.access.roles import Principal

log = logging.getLogger(__name__)

PREFIX = "lg_"
TOKEN_BYTES = 32
MAX_TOKEN_CHARACTERS = 200
NOW = "now"

# The columns of `_holders` that describe the token; those of one of its principal's roles follow.
OF_TOKEN = 8
# The principals of recent rows: with the rows unchanged, so is the principal.
MAX_PRINCIPALS = 1_024
# A role, the account or lab it applies to, and that lab's account.
Held = tuple[Role, int | None, int | None, int | None]


def hash_of(token: str) -> str:
    """Return the stored hash of a token. A token has 256 random bits, so a plain SHA-256 is sufficient."""
    return hashlib.sha256(token.encode()).hexdigest()


async def create(
    session: AsyncSession,
    principal: str,
    expires_at: datetime | None,
    *,
    session_id: int | None = None,
    created_by: str | None = None,
) -> str:
    """Create a token for a principal, or for one of its sessions, and return it; it cannot be read again."""
    token = new()
    row = AccessToken(
        principal=principal,
        token_hash=hash_of(token),
        expires_at=expires_at,
        session_id=session_id,
        created_by=created_by,
    )
    session.add(row)
    if session_id is None:
        await session.flush()
        until = f"expires {expires_at:%Y-%m-%d %H:%M} UTC" if expires_at else "does not expire"
        log_at_commit(session, log, logging.INFO, "Token %d of %s was created: it %s.", row.id, principal, until)
    return token


def new() -> str:
    """Return a random token."""
    return PREFIX + secrets.token_urlsafe(TOKEN_BYTES)


async def authenticate(database: Database, presented: Collection[str]) -> dict[str, Principal]:
    """Return the principal of each token with its current roles; unknown, expired and revoked tokens are left out."""
    tokens = {hash_of(token): token for token in presented if len(token) <= MAX_TOKEN_CHARACTERS and token.isascii()}
    holders = database.statements.compiled("tokens", _holders)
    rows = await database.statements.rows(holders, {KEYS: list(tokens), NOW: now()})
    found: dict[str, Principal] = {}
    for _, group in groupby(rows, key=itemgetter(0)):
        held = tuple(group)
        found[tokens[held[0][1]]] = _holder(held)
    return found


@lru_cache(MAX_PRINCIPALS)
def _holder(held: tuple[tuple[Any, ...], ...]) -> Principal:
    """Return the principal that these rows of `_holders` describe, which are those of one token."""
    number, _, name, expires_at, limited_to, session_id, display_name, claimed = held[0][:OF_TOKEN]
    role_ids: list[int] | None = orjson.loads(limited_to or "null")
    roles: list[Held] = [
        (role, account, lab, of_lab)
        for role_id, role, account, lab, of_lab in (row[OF_TOKEN:] for row in held)
        if role_id is not None and (role_ids is None or role_id in role_ids)
    ]
    roles += [(Role(role), account, None, None) for role, account in orjson.loads(claimed or "[]")]
    return _principal(
        name,
        roles,
        token_expires_at=expires_at,
        token_id=number,
        session_id=session_id,
        display_name=display_name,
        role_ids=None if role_ids is None else frozenset(role_ids),
    )


async def valid(database: Database, numbers: Collection[int]) -> dict[int, bool]:
    """Return which of these tokens, by their ids, are neither revoked nor expired; all others are left out.

    Work that began with a session's token may continue until the session ends: such tokens expire after minutes.
    """
    moment = literal(now(), AccessToken.expires_at.type)
    current = or_(_unexpired(moment), AccessToken.session_id.is_not(None))
    query = (
        select(AccessToken.id)
        .join(Session, Session.id == AccessToken.session_id, isouter=True)
        .where(AccessToken.id.in_(numbers), AccessToken.revoked_at.is_(None), current, _in_session(moment))
    )
    async with database.reads() as session:
        return dict.fromkeys(await session.scalars(query), True)


def _unexpired(moment: ColumnElement[datetime]) -> ColumnElement[bool]:
    return or_(AccessToken.expires_at.is_(None), AccessToken.expires_at > moment)


def _in_session(moment: ColumnElement[datetime]) -> ColumnElement[bool]:
    """Select the tokens of current sessions and those without a session."""
    return or_(AccessToken.session_id.is_(None), and_(Session.ended_at.is_(None), Session.ends_at > moment))


async def principal_named(database: Database, name: str, claimed: Iterable[tuple[Role, int | None]]) -> Principal:
    """Return a principal with its granted roles, and with those that claims give."""
    granted = database.statements.compiled("roles of a principal", _granted)
    rows = await database.statements.rows(granted, {KEYS: [name]})
    held: list[Held] = [(role, account, lab, of_lab) for role, account, lab, of_lab in rows]
    return _principal(name, [*held, *((role, account, None, None) for role, account in claimed)])


def _holders() -> Select[*tuple[Any, ...]]:
    """Select the given tokens with the roles of their principals; a principal without roles has one row."""
    token, role = AccessToken, RoleAssignment
    moment = bindparam(NOW, type_=token.expires_at.type)
    # JSON as text, which can be hashed. Casts, because the driver for PostgreSQL reads a column of JSON.
    role_ids, roles = cast(token.role_ids, Text), cast(Session.roles, Text)
    of_token = (token.id, token.token_hash, token.principal, token.expires_at, role_ids)
    of_session = (Session.id, Session.display_name, roles)
    return (
        select(*of_token, *of_session, role.id, role.role, role.lab_account_id, role.lab_id, Lab.lab_account_id)
        .join(Session, Session.id == token.session_id, isouter=True)
        .join(role, role.principal == token.principal, isouter=True)
        .join(Lab, Lab.id == role.lab_id, isouter=True)
        .where(key_in_list(token.token_hash), token.revoked_at.is_(None), _unexpired(moment), _in_session(moment))
        .order_by(token.id)
    )


def _granted() -> Select[*tuple[Any, ...]]:
    """Select the granted roles of the given principals, in the form of `Held`."""
    role = RoleAssignment
    return (
        select(role.role, role.lab_account_id, role.lab_id, Lab.lab_account_id)
        .join(Lab, Lab.id == role.lab_id, isouter=True)
        .where(key_in_list(role.principal))
    )


def _principal(name: str, held: Iterable[Held], **of_token: Any) -> Principal:
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
        **of_token,
    )
