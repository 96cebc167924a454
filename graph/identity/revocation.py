"""Seeing which tokens there are, and ending them, on the command line."""

from collections.abc import Sequence

from sqlalchemy import select, update

from graph.db.engine import Database
from graph.db.models import AccessToken, now


async def list_tokens(database: Database, principal: str | None) -> Sequence[AccessToken]:
    """Return what is kept of every token, or of one principal's, the oldest first."""
    query = select(AccessToken).order_by(AccessToken.id)
    async with database.reads() as session:
        return (await session.scalars(query if principal is None else query.filter_by(principal=principal))).all()


async def revoke(database: Database, *, principal: str | None, token_id: int | None) -> int:
    """Revoke one token, or all of a principal's; return how many were good until now."""
    of_them = AccessToken.id == token_id if token_id is not None else AccessToken.principal == principal
    async with database.writes.begin() as session:
        ended = await session.scalars(
            update(AccessToken)
            .where(of_them, AccessToken.revoked_at.is_(None))
            .values(revoked_at=now())
            .returning(AccessToken.id)
        )
        return len(ended.all())


def state(token: AccessToken) -> str:
    """Say in a word or two whether a token opens anything."""
    if token.revoked_at is not None:
        return f"revoked {token.revoked_at:%Y-%m-%d %H:%M}"
    if token.expires_at is None:
        return "good"
    return f"{'expired' if token.expires_at <= now() else 'good until'} {token.expires_at:%Y-%m-%d %H:%M}"
