"""Sessions: sign-ins in a browser, shared by all servers of the installation.

The cookie is stored as its hash. The page exchanges it for bearer tokens of a few minutes, which end with the session.
"""

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.models import AccessToken, LabAccount, Session, SignInLink, now
from graph.identity import tokens
from graph.settings import Identity

COOKIE_BYTES = 32
TOKEN_LIFETIME = timedelta(minutes=10)
# A download that began with a token may take longer than the token is valid.
TOKEN_KEPT_AFTER_END = timedelta(days=1)
LINK_LIFETIME = timedelta(minutes=10)
# Ended sessions are kept as long as the audit of a sign-in may need them.
KEPT_AFTER_END = timedelta(days=30)

# A role, and the id of the account that it is on; None for ADMIN.
ClaimedRole = tuple[str, int | None]


async def begin(
    session: AsyncSession, identity: Identity, principal: str, *, display_name: str, **of_provider: Any
) -> str:
    """Begin a session and return its cookie, which cannot be read again.

    `of_provider` has the columns that a provider's sign-in fills.
    """
    ended = (Session.principal == principal, Session.ends_at < now() - KEPT_AFTER_END)
    await session.execute(delete(Session).where(*ended))
    cookie = secrets.token_urlsafe(COOKIE_BYTES)
    session.add(
        Session(
            principal=principal,
            display_name=display_name,
            cookie_hash=tokens.hash_of(cookie),
            ends_at=now() + timedelta(days=identity.session_max_days),
            **of_provider,
        )
    )
    return cookie


async def find(session: AsyncSession, identity: Identity, cookie: str) -> Session | None:
    """Return the current session of a cookie: neither ended nor idle for too long."""
    return await session.scalar(current(identity).where(Session.cookie_hash == tokens.hash_of(cookie)))


def current(identity: Identity) -> Select[Session]:
    """Select the sessions that have not ended."""
    idle_since = now() - timedelta(hours=identity.session_idle_hours)
    return select(Session).where(Session.ended_at.is_(None), Session.ends_at > now(), Session.used_at > idle_since)


async def issue_token(session: AsyncSession, row: Session) -> tuple[str, datetime]:
    """Issue a bearer token of a session, and record the use; returns it with its expiry."""
    expired = (AccessToken.session_id == row.id, AccessToken.expires_at < now() - TOKEN_KEPT_AFTER_END)
    await session.execute(delete(AccessToken).where(*expired))
    row.used_at = now()
    expires_at = min(now() + TOKEN_LIFETIME, row.ends_at)
    return await tokens.create(session, row.principal, expires_at, session_id=row.id), expires_at


async def claim_renewal(session: AsyncSession, row: Session) -> bool:
    """Return whether this process may renew the claims now: a refresh token must not be used twice."""
    tried = row.renewal_at
    won = await session.scalars(
        update(Session)
        .where(Session.id == row.id, Session.renewal_at == tried)
        .values(renewal_at=now())
        .returning(Session.id)
        .execution_options(synchronize_session=False)
    )
    return bool(won.all())


async def accounts_named(session: AsyncSession, roles: Sequence[tuple[str, str | None]]) -> list[ClaimedRole]:
    """Return the roles with the ids of their accounts; those of accounts that do not exist are left out."""
    names = {name for _, name in roles if name is not None}
    query = select(LabAccount.name_key, LabAccount.id).where(LabAccount.name_key.in_(names))
    ids = {row.name_key: row.id for row in await session.execute(query)}
    return [(role, ids[name] if name else None) for role, name in roles if name is None or name in ids]


async def create_link(session: AsyncSession, principal: str) -> str:
    """Create a one-time link's token."""
    await session.execute(delete(SignInLink).where(SignInLink.expires_at < now()))
    token = secrets.token_urlsafe(COOKIE_BYTES)
    session.add(SignInLink(token_hash=tokens.hash_of(token), principal=principal, expires_at=now() + LINK_LIFETIME))
    return token


async def redeem_link(session: AsyncSession, token: str) -> str | None:
    """Use a one-time link up and return its principal; None if it is unknown, used or expired."""
    used = delete(SignInLink).where(SignInLink.token_hash == tokens.hash_of(token)).returning(SignInLink)
    row = await session.scalar(used)
    return row.principal if row is not None and row.expires_at > now() else None
