"""Sign-in flow: from the start at a provider to a session, its bearer tokens and its end."""

import hmac
import logging
import secrets
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import orjson
from cryptography.fernet import Fernet, InvalidToken
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.engine import Database
from graph.db.enums import AuditChannel
from graph.db.models import Session, now
from graph.domain.audit.entries import Action, Actor, Recorder, entry
from graph.domain.audit.refusals import RefusalLog
from graph.domain.principals.sessions import end_sessions
from graph.identity import sessions
from graph.identity.oidc.claims import identify
from graph.identity.oidc.errors import GrantEndedError, ProviderUnavailableError, SignInError
from graph.identity.oidc.provider import Provider
from graph.settings import Settings
from graph.web.access.access import anonymous

log = logging.getLogger(__name__)

SIGN_IN_SECONDS = 600
CALLBACK_PATH = "/auth/callback"
SECRET_BYTES = 32
RENEW_AFTER = timedelta(hours=1)
# Without the provider, a session continues with its roles for another hour.
REFUSE_AFTER = timedelta(hours=2)
RETRY_AFTER = timedelta(minutes=1)
MAX_RETURN = 2_000
# The outcome of a refused sign-in in the audit log.
REFUSED = "SIGN_IN_REFUSED"
START_AGAIN = "The sign-in took too long or began in another browser. Start it again."


@dataclass(frozen=True)
class Refreshed:
    """A bearer token for a session's page."""

    token: str
    expires_at: datetime
    principal: str
    display_name: str
    session_ends_at: datetime
    # False if the provider did not answer when the roles were to be renewed.
    provider_answers: bool


class SignInFlow:
    """The sign-ins of one application."""

    def __init__(
        self,
        settings: Settings,
        database: Database,
        providers: Mapping[str, Provider],
        cipher: Fernet,
        refusals: RefusalLog,
    ) -> None:
        self._identity = settings.identity
        self._redirect_uri = settings.public_url + CALLBACK_PATH
        self.database = database
        self._providers = providers
        self._cipher = cipher
        self._refusals = refusals

    async def start(self, name: str, return_to: str) -> tuple[str, str]:
        """Return the provider's address and the encrypted state for the browser's cookie; raises SignInError."""
        provider = self._providers.get(name)
        if provider is None:
            raise SignInError(f"There is no provider {name[:80]!r}.")
        state, nonce, verifier = (secrets.token_urlsafe(SECRET_BYTES) for _ in range(3))
        url = await provider.authorization_url(
            redirect_uri=self._redirect_uri, state=state, nonce=nonce, verifier=verifier
        )
        kept = {"provider": name, "state": state, "nonce": nonce, "verifier": verifier, "return": local_path(return_to)}
        return url, self._cipher.encrypt(orjson.dumps(kept)).decode()

    def record_refusal(self, address: str, reason: str) -> None:
        """Record a refused sign-in in the audit log."""
        action = Action("signIn", {"reason": reason[:200]})
        self._refusals.record(Actor(AuditChannel.SIGN_IN, address=address or None), action, REFUSED)

    async def complete(self, cookie: str, answer: Mapping[str, str], address: str) -> tuple[str, str]:
        """Return the new session's cookie and where the browser goes next; raises SignInError."""
        kept = self._decrypted(cookie)
        provider = self._providers.get(kept["provider"])
        if provider is None or not hmac.compare_digest(answer.get("state", "").encode(), kept["state"].encode()):
            raise SignInError(START_AGAIN)
        issuer = answer.get("iss")
        if issuer != provider.configured.issuer and (issuer is not None or await provider.requires_issuer()):
            raise SignInError("The answer came from another provider than the one you chose. Start again.")
        if "error" in answer:
            raise SignInError(
                f"{provider.configured.name} refused the sign-in ({answer['error'][:60]!r}). Start it again."
            )
        grant = await provider.redeem(
            answer.get("code", ""), redirect_uri=self._redirect_uri, verifier=kept["verifier"]
        )
        claims = await provider.claims_of(grant, nonce=kept["nonce"], wanted=self._wanted(provider))
        if claims is None:
            raise SignInError(f"{provider.configured.name} sent no ID token. Add the scope 'openid'.")
        return await self._begin(provider, claims, grant.refresh_token, address), kept["return"]

    async def _begin(
        self, provider: Provider, claims: Mapping[str, Any], refresh_token: str | None, address: str
    ) -> str:
        person = identify(claims, provider.configured, self._identity.grants)
        action = Action("signIn", {"provider": provider.configured.name})
        async with (
            self.database.writes.begin(person.principal) as session,
            _recorded(session, person.principal, address, action),
        ):
            cookie = await sessions.begin(
                session,
                self._identity,
                person.principal,
                display_name=person.display_name,
                issuer=provider.configured.issuer,
                subject=claims["sub"],
                provider_session=claims["sid"] if isinstance(claims.get("sid"), str) else None,
                refresh_token=self._encrypted(refresh_token),
                roles=await sessions.accounts_named(session, person.roles),
            )
        log.info("%s signed in at %r.", person.principal, provider.configured.name)
        return cookie

    async def redeem_link(self, token: str, address: str) -> str:
        """Use a one-time link up and return the new session's cookie; raises SignInError."""
        async with self.database.writes.begin(anonymous(address)) as session:
            principal = await sessions.redeem_link(session, token)
            if principal is None:
                raise SignInError("The link was used, has expired or is incomplete. Ask for a new one.")
            async with _recorded(session, principal, address, Action("signIn", {"provider": "one-time link"})):
                cookie = await sessions.begin(session, self._identity, principal, display_name=principal)
        log.info("%s signed in with a one-time link.", principal)
        return cookie

    async def refresh(self, cookie: str) -> Refreshed | None:
        """Return a new bearer token of a session; None if the session has ended. Raises ProviderUnavailableError."""
        async with self.database.reads() as session:
            row = await sessions.find(session, self._identity, cookie)
        if row is None:
            return None
        answers = await self._renew_claims(row)
        if not answers and row.claims_at < now() - REFUSE_AFTER:
            raise ProviderUnavailableError("Your sign-in provider has not answered for an hour. Try again later.")
        async with self.database.writes.begin(row.principal) as session:
            row = await sessions.find(session, self._identity, cookie)
            if row is None:
                return None
            token, expires_at = await sessions.issue_token(session, row)
            return Refreshed(token, expires_at, row.principal, row.display_name, row.ends_at, answers)

    async def _renew_claims(self, row: Session) -> bool:
        """Renew the roles of a session once an hour; return whether the provider answers, as far as it was asked."""
        provider = self._provider_of(row.issuer)
        if row.refresh_token is None or provider is None or row.claims_at > now() - RENEW_AFTER:
            return True
        if row.renewal_at > now() - RETRY_AFTER:
            # Another request tries now or has just tried.
            return row.renewal_at == row.claims_at
        async with self.database.writes.begin(row.principal) as session:
            if not await sessions.claim_renewal(session, row):
                return True
        try:
            await self._renew(provider, row)
        except ProviderUnavailableError:
            return False
        except SignInError as error:
            log.info("The session of %s ends: %s", row.principal, error)
            async with self.database.writes.begin(row.principal) as session:
                await end_sessions(session, Session.id == row.id)
        return True

    async def _renew(self, provider: Provider, row: Session) -> None:
        refresh_token = self._cipher.decrypt((row.refresh_token or "").encode()).decode()
        grant = await provider.refresh(refresh_token)
        claims = await provider.claims_of(grant, nonce=None, wanted=self._wanted(provider))
        if claims is not None and claims["sub"] != row.subject:
            raise GrantEndedError("the provider renewed the sign-in of another person")
        person = None if claims is None else identify(claims, provider.configured, self._identity.grants)
        async with self.database.writes.begin(row.principal) as session:
            kept = await session.get_one(Session, row.id)
            kept.claims_at = kept.renewal_at = now()
            if grant.refresh_token is not None:
                kept.refresh_token = self._encrypted(grant.refresh_token)
            if person is not None:
                kept.roles = await sessions.accounts_named(session, person.roles)

    async def end(self, cookie: str, address: str) -> str | None:
        """End a session; returns the address that also signs out at the provider, if there is one."""
        async with self.database.writes.begin(anonymous(address)) as session:
            row = await sessions.find(session, self._identity, cookie)
            if row is None:
                return None
            await end_sessions(session, Session.id == row.id)
            actor = Actor(AuditChannel.SIGN_IN, row.principal, session_id=row.id, address=address or None)
            session.add(entry(actor, Action("signOut", object=("Session", row.id))))
        log.info("%s signed out.", row.principal)
        provider = self._provider_of(row.issuer)
        try:
            return await provider.end_session_url() if provider else None
        except ProviderUnavailableError:
            return None

    async def end_at_provider(self, logout_token: str, address: str) -> int:
        """End the sessions that a back-channel logout names; returns how many. Raises SignInError."""
        failure = SignInError("No provider is configured.")
        for provider in self._providers.values():
            try:
                claims = await provider.logout_token_claims(logout_token)
            except SignInError as error:
                failure = error
                continue
            matches = [Session.issuer == provider.configured.issuer]
            if isinstance(claims.get("sub"), str):
                matches.append(Session.subject == claims["sub"])
            if isinstance(claims.get("sid"), str):
                matches.append(Session.provider_session == claims["sid"])
            async with self.database.writes.begin(anonymous(address)) as session:
                ended = await end_sessions(session, *matches)
                given = {"provider": provider.configured.name, "sessions": ended}
                actor = Actor(AuditChannel.SIGN_IN, address=address or None)
                session.add(entry(actor, Action("signOutAtProvider", given)))
            log.info("%r ended %d session(s).", provider.configured.name, ended)
            return ended
        raise failure

    def _wanted(self, provider: Provider) -> set[str]:
        """Return the claims that the configuration uses."""
        used = {provider.configured.principal_claim, provider.configured.name_claim}
        return used | {grant.claim for grant in self._identity.grants}

    def _provider_of(self, issuer: str | None) -> Provider | None:
        return next((each for each in self._providers.values() if each.configured.issuer == issuer), None)

    def _encrypted(self, text: str | None) -> str | None:
        return None if text is None else self._cipher.encrypt(text.encode()).decode()

    def _decrypted(self, cookie: str) -> dict[str, str]:
        try:
            return orjson.loads(self._cipher.decrypt(cookie.encode(), ttl=SIGN_IN_SECONDS))
        except (InvalidToken, ValueError):
            raise SignInError(START_AGAIN) from None


@asynccontextmanager
async def _recorded(session: AsyncSession, principal: str, address: str, action: Action) -> AsyncGenerator[None]:
    """Record the sign-in that the block makes."""
    recorder = Recorder(Actor(AuditChannel.SIGN_IN, principal, address=address or None), action)
    await recorder.begin(session)
    yield
    await session.run_sync(recorder.end)


def local_path(wanted: str) -> str:
    """Return a path of this server, "/" for anything else: a link elsewhere would be an open redirect (CWE-601)."""
    is_local = wanted.startswith("/") and not wanted.startswith(("//", "/\\")) and wanted.isprintable()
    return wanted if is_local and wanted.isascii() and "\\" not in wanted and len(wanted) <= MAX_RETURN else "/"
