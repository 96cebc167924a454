"""Access tokens of a provider as bearer tokens: a portal on another origin presents the institution's own token."""

import logging
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from joserfc.util import urlsafe_b64decode

from graph.aio.lru import LRU
from graph.db.engine import Database
from graph.db.enums import Role
from graph.domain.access.roles import Principal
from graph.identity import sessions, tokens
from graph.identity.oidc.claims import identify
from graph.identity.oidc.errors import SignInError
from graph.identity.oidc.provider import Provider
from graph.identity.oidc.tokens import MAX_TOKEN, json_object
from graph.settings import ClaimGrant

log = logging.getLogger(__name__)

MAX_VALIDATED = 1_024


@dataclass(frozen=True)
class _Validated:
    principal: str
    roles: Sequence[sessions.ClaimedRole]
    expires: float


class BearerTokens:
    """Validates access tokens. A valid one is not verified again before its end; its granted roles are read each time."""

    def __init__(self, providers: Iterable[Provider], grants: Sequence[ClaimGrant]) -> None:
        self._providers = {p.configured.issuer: p for p in providers if p.configured.bearer_audience is not None}
        self._grants = grants
        self._validated: LRU[str, _Validated] = LRU(MAX_VALIDATED)

    def accepts(self, token: str) -> bool:
        """Whether a token has the form of a provider's."""
        return bool(self._providers) and token.count(".") == 2 and len(token) <= MAX_TOKEN  # noqa: PLR2004

    async def authenticate(self, database: Database, presented: Iterable[str]) -> dict[str, Principal]:
        """Return the principal of each valid token; the others are left out and logged without the token."""
        found: dict[str, Principal] = {}
        for token in presented:
            try:
                validated = await self._validate(database, token)
            except SignInError as error:
                log.info("An access token was refused: %s", error)
                continue
            claimed = [(Role(role), account) for role, account in validated.roles]
            principal = await tokens.principal_named(database, validated.principal, claimed)
            expires_at = datetime.fromtimestamp(validated.expires, UTC)
            found[token] = replace(principal, token_expires_at=expires_at)
        return found

    async def _validate(self, database: Database, token: str) -> _Validated:
        hashed = tokens.hash_of(token)
        known = self._validated.get(hashed)
        if known is not None and known.expires > time.time():
            return known
        provider = self._providers.get(_issuer(token))
        if provider is None:
            raise SignInError("its issuer is not configured with bearer_audience")
        claims = await provider.access_token_claims(token)
        person = identify(claims, provider.configured, self._grants)
        async with database.reads() as session:
            roles = await sessions.accounts_named(session, person.roles)
        validated = _Validated(person.principal, roles, float(claims["exp"]))
        self._validated.set(hashed, validated)
        return validated


def _issuer(token: str) -> str:
    """Return the issuer that a token claims, which is not verified."""
    try:
        issuer = json_object(urlsafe_b64decode(token.split(".")[1].encode())).get("iss")
    except ValueError:
        return ""
    return issuer if isinstance(issuer, str) else ""
