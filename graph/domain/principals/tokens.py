"""Tokens of principals: creation with the creator's roles at most, and revocation."""

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import func, or_, select

from graph.db.commit_log import log_at_commit
from graph.db.models import AccessToken, RoleAssignment, now
from graph.domain.access.roles import require
from graph.domain.locks import lock_one
from graph.domain.problems import DomainError, Problem
from graph.domain.transaction import Transaction
from graph.domain.values import names
from graph.settings import Settings

log = logging.getLogger(__name__)

USUAL_LIFETIME = timedelta(days=90)
MAX_TOKENS = 100
MAX_ROLES = 100


async def create(
    tx: Transaction,
    *,
    principal: str | None,
    name: str,
    expires_at: datetime | None,
    role_assignment_ids: Sequence[int] | None,
    token_hash: str,
) -> AccessToken:
    """Create a token for the caller, or by an administrator for another principal.

    It has the principal's granted roles, or some of them. Roles from claims end with the session, so no token has them.
    """
    owner = tx.principal.name if principal is None else names.principal(principal, "principal")
    require(owner == tx.principal.name or tx.principal.is_admin, "create tokens for another principal")
    name = names.title(name, "A token", "name")
    role_ids = await _roles(tx, owner, role_assignment_ids)
    ends = _expiry(tx, expires_at)
    usable = (AccessToken.revoked_at.is_(None), or_(AccessToken.expires_at.is_(None), AccessToken.expires_at > now()))
    mine = (AccessToken.principal == owner, AccessToken.session_id.is_(None))
    if (await tx.session.scalar(select(func.count(AccessToken.id)).where(*mine, *usable)) or 0) >= MAX_TOKENS:
        raise DomainError(Problem.TOKEN_LIMIT, principal=owner, limit=MAX_TOKENS)
    token = AccessToken(
        principal=owner,
        name=name,
        created_by=tx.principal.name,
        token_hash=token_hash,
        role_ids=role_ids,
        expires_at=ends,
    )
    tx.session.add(token)
    await tx.session.flush()
    values = token.id, owner, tx.principal.name, f"{ends:%Y-%m-%d %H:%M}"
    log_at_commit(tx.session, log, logging.INFO, "Token %d of %r created by %r, valid until %s.", *values)
    return token


async def _roles(tx: Transaction, owner: str, wanted: Sequence[int] | None) -> list[int] | None:
    """Return the role assignments that the token is limited to: no more than those of the caller's own token."""
    path = "roleAssignmentIds"
    limit = tx.principal.role_ids if owner == tx.principal.name else None
    if wanted is None:
        return None if limit is None else sorted(limit)
    chosen = sorted(set(wanted))
    if not 1 <= len(chosen) <= MAX_ROLES:
        raise DomainError(Problem.TOKEN_ROLES, path, maximum=MAX_ROLES)
    own = select(RoleAssignment.id).where(RoleAssignment.id.in_(chosen), RoleAssignment.principal == owner)
    found = set(await tx.session.scalars(own))
    if len(found) != len(chosen):
        raise DomainError(Problem.ROLE_UNKNOWN, path)
    require(limit is None or found <= limit, "give a token roles that yours does not have")
    return chosen


def check_expiry(settings: Settings, ends: datetime, *path: str) -> datetime:
    """Check when a token expires."""
    days = settings.identity.token_max_days
    if not now() < ends <= now() + timedelta(days=days):
        raise DomainError(Problem.TOKEN_EXPIRY, *path, days=days)
    return ends


def _expiry(tx: Transaction, wanted: datetime | None) -> datetime:
    """Return the end of the token: a program's token creates none that outlives it."""
    longest = now() + timedelta(days=tx.settings.identity.token_max_days)
    own_end = tx.principal.token_expires_at
    if tx.principal.token_id is not None and tx.principal.session_id is None and own_end is not None:
        longest = min(longest, own_end)
    if wanted is None:
        return min(longest, now() + USUAL_LIFETIME)
    check_expiry(tx.settings, wanted, "expiresAt")
    if wanted > longest:
        raise DomainError(Problem.TOKEN_OUTLIVES, "expiresAt")
    return wanted


async def revoke(tx: Transaction, *, token_id: int) -> AccessToken:
    """Revoke a token; a revoked one stays so. Its connections close within seconds."""
    seen = () if tx.principal.is_admin else (AccessToken.principal == tx.principal.name,)
    token = await lock_one(tx.session, AccessToken, AccessToken.id == token_id, AccessToken.session_id.is_(None), *seen)
    if token is None:
        raise DomainError(Problem.OBJECT_UNKNOWN, "accessTokenId", object="AccessToken")
    if token.revoked_at is not None:
        return token
    if not tx.principal.is_admin:
        may = tx.principal.role_ids is None or tx.principal.token_id == token.id
        require(may, "revoke another token with a token that is limited to some roles")
    token.revoked_at = now()
    values = token.id, token.principal, tx.principal.name
    log_at_commit(tx.session, log, logging.INFO, "Token %d of %r revoked by %r.", *values)
    return token
