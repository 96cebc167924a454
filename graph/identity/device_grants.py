"""Sign-ins of programs by the device flow (RFC 8628): their start, and the requests of the waiting program.

The device code is the token without its prefix, so the server stores no secret: only the hash of the future token.
"""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.models import AccessToken, DeviceGrant, now
from graph.domain.locks import lock_one
from graph.domain.principals.devices import CODE_LETTERS, LETTERS, user_code_hash
from graph.identity import tokens

LIFETIME = timedelta(minutes=10)
INTERVAL_SECONDS = 5
SLOWER_SECONDS = 5
MAX_WAITING = 10_000
MAX_WAITING_OF_ADDRESS = 20


class TooManyGrantsError(Exception):
    """Control flow: too many sign-ins wait for their approval."""


@dataclass(frozen=True)
class Started:
    """A started sign-in: the codes of the program and of the person."""

    device_code: str
    user_code: str


@dataclass(frozen=True)
class Answer:
    """The answer to a waiting program: an error of RFC 8628, or None and the token with its expiry."""

    error: str | None
    token: str = ""
    expires_at: datetime | None = None


async def start(session: AsyncSession, *, client_name: str, address: str) -> Started:
    """Start a sign-in; raises TooManyGrantsError."""
    await session.execute(delete(DeviceGrant).where(DeviceGrant.expires_at < now() - LIFETIME))
    for limit, where in ((MAX_WAITING, ()), (MAX_WAITING_OF_ADDRESS, (DeviceGrant.address == address,))):
        if (await session.scalar(select(func.count(DeviceGrant.id)).where(*where)) or 0) >= limit:
            raise TooManyGrantsError
    device_code = secrets.token_urlsafe(tokens.TOKEN_BYTES)
    letters = "".join(secrets.choice(LETTERS) for _ in range(CODE_LETTERS))
    session.add(
        DeviceGrant(
            token_hash=tokens.hash_of(tokens.PREFIX + device_code),
            user_code_hash=user_code_hash(letters),
            client_name=client_name,
            address=address,
            expires_at=now() + LIFETIME,
            poll_seconds=INTERVAL_SECONDS,
        )
    )
    return Started(device_code, f"{letters[:4]}-{letters[4:]}")


async def poll(session: AsyncSession, device_code: str) -> Answer:
    """Answer a waiting program. It gets the token once, and the sign-in is then over."""
    token = tokens.PREFIX + device_code
    grant = await lock_one(session, DeviceGrant, DeviceGrant.token_hash == tokens.hash_of(token))
    if grant is None:
        return Answer("invalid_grant")
    if grant.approved_at is not None:
        created = await session.get(AccessToken, grant.access_token_id)
        await session.delete(grant)
        return Answer(None, token, created.expires_at if created else None)
    if grant.denied_at is not None or grant.expires_at <= now():
        await session.delete(grant)
        return Answer("access_denied" if grant.denied_at else "expired_token")
    last, grant.polled_at = grant.polled_at, now()
    if last is not None and now() - last < timedelta(seconds=grant.poll_seconds):
        grant.poll_seconds += SLOWER_SECONDS
        return Answer("slow_down")
    return Answer("authorization_pending")
