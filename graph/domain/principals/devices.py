"""Approval or refusal of a program's sign-in by the device flow (RFC 8628): an approval creates the program's token."""

import hashlib
import time

from sqlalchemy import select

from graph.aio.lru import LRU
from graph.db.models import AccessToken, DeviceGrant, now
from graph.domain.locks import lock_one
from graph.domain.principals import tokens
from graph.domain.problems import DomainError, Problem
from graph.domain.transaction import Transaction

# No vowels, so that no code is a word; no characters that look alike.
LETTERS = "BCDFGHJKLMNPQRSTVWXZ"
CODE_LETTERS = 8
MAX_CODE = 40
# Wrong codes of one principal in one process.
MAX_WRONG, WRONG_SECONDS = 10, 600
MAX_PRINCIPALS = 10_000
_wrong: LRU[str, tuple[float, int]] = LRU(MAX_PRINCIPALS)


def user_code_hash(code: str) -> str:
    """Return the stored hash of a code; case, dashes and spaces do not count."""
    letters = "".join(letter for letter in code[:MAX_CODE].upper() if letter in LETTERS)
    return hashlib.sha256(f"user code {letters}".encode()).hexdigest()


async def approve(tx: Transaction, *, user_code: str) -> AccessToken:
    """Approve the sign-in with this code, and create its token; it is usable when the program has received it."""
    grant = await _waiting(tx, user_code)
    token = await tokens.create(
        tx,
        principal=None,
        name=grant.client_name,
        expires_at=None,
        role_assignment_ids=None,
        token_hash=grant.token_hash,
    )
    grant.approved_at, grant.access_token_id = now(), token.id
    return token


async def deny(tx: Transaction, *, user_code: str) -> str:
    """Refuse the sign-in with this code; return the program's name. Its next request gets `access_denied`."""
    grant = await _waiting(tx, user_code)
    grant.denied_at = now()
    return grant.client_name


async def _waiting(tx: Transaction, user_code: str) -> DeviceGrant:
    """Lock the sign-in that waits for an answer; wrong codes are counted."""
    name = tx.principal.name
    since, count = _wrong.get(name) or (time.monotonic(), 0)
    if time.monotonic() - since > WRONG_SECONDS:
        since, count = time.monotonic(), 0
    if count >= MAX_WRONG:
        minutes = WRONG_SECONDS // 60
        raise DomainError(Problem.DEVICE_CODE_TRIES, "userCode", limit=MAX_WRONG, minutes=minutes)
    found = select(DeviceGrant.id).where(DeviceGrant.user_code_hash == user_code_hash(user_code))
    number = await tx.session.scalar(found)
    grant = None if number is None else await lock_one(tx.session, DeviceGrant, DeviceGrant.id == number)
    if grant is None or grant.approved_at or grant.denied_at or grant.expires_at <= now():
        _wrong.set(name, (since, count + 1))
        raise DomainError(Problem.DEVICE_CODE_UNKNOWN, "userCode")
    return grant
