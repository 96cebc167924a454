"""OpenID Connect provider: its metadata, its keys, and the authorization-code flow with PKCE (RFC 7636, RFC 9700)."""

import asyncio
import hashlib
import hmac
import logging
import time
from base64 import urlsafe_b64encode
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode, urlsplit

import httpx
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from graph.identity.oidc import tokens
from graph.identity.oidc.errors import GrantEndedError, ProviderUnavailableError, SignInError, TokenInvalidError
from graph.settings import ConfigurationError, OidcProvider

log = logging.getLogger(__name__)

METADATA = "/.well-known/openid-configuration"
METADATA_SECONDS = 3600.0
# A token with an unknown key fetches the key set again, but not more often.
KEYS_SECONDS = 60.0
REQUEST_SECONDS = 10.0
MAX_RESPONSE = 1 << 20
OK = 200
PUBLIC_KEY_TYPES = frozenset({"RSA", "EC", "OKP"})
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
LOGOUT_EVENT = "http://schemas.openid.net/event/backchannel-logout"


@dataclass(frozen=True)
class Grant:
    """The provider's answer to a code or a refresh token."""

    id_token: str | None
    access_token: str | None
    refresh_token: str | None


class Provider:
    """One configured provider. The server works while it is down; sign-ins fail with ProviderUnavailableError."""

    def __init__(self, configured: OidcProvider) -> None:
        self.configured = configured
        self._secret = _read_secret(configured)
        self._metadata: tuple[float, dict[str, Any]] | None = None
        self._keys: tuple[float, KeySet] | None = None
        self._lock = asyncio.Lock()

    async def authorization_url(self, *, redirect_uri: str, state: str, nonce: str, verifier: str) -> str:
        """Return the address that a browser is sent to."""
        challenge = urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
        query = {
            "response_type": "code",
            "client_id": self.configured.client_id,
            "redirect_uri": redirect_uri,
            "scope": " ".join(self.configured.scopes),
            "state": state,
            "nonce": nonce,
            "code_challenge": challenge,
            "code_challenge_method": "S256",
        }
        endpoint = await self._endpoint("authorization_endpoint")
        return f"{endpoint}{'&' if urlsplit(endpoint).query else '?'}{urlencode(query)}"

    async def redeem(self, code: str, *, redirect_uri: str, verifier: str) -> Grant:
        """Exchange an authorization code; raises SignInError."""
        fields = {"grant_type": "authorization_code", "code": code, "redirect_uri": redirect_uri}
        return await self._token_request({**fields, "code_verifier": verifier})

    async def refresh(self, refresh_token: str) -> Grant:
        """Exchange a refresh token; raises GrantEndedError if the provider ended it."""
        return await self._token_request({"grant_type": "refresh_token", "refresh_token": refresh_token})

    async def requires_issuer(self) -> bool:
        """Return whether the provider's answers name their issuer (RFC 9207)."""
        return (await self._described()).get("authorization_response_iss_parameter_supported") is True

    async def end_session_url(self) -> str | None:
        """Return the address that also signs the person out at the provider, if it has one."""
        return (
            await self._endpoint("end_session_endpoint") if "end_session_endpoint" in await self._described() else None
        )

    async def id_token_claims(self, token: str, *, nonce: str | None) -> tokens.Claims:
        """Validate an ID token and return its claims; raises TokenInvalidError. A renewed token has no nonce."""
        claims = await self._verified(token, tokens.ID_TOKEN_TYPES)
        tokens.check_audience(claims, self.configured.client_id)
        tokens.check_authorized_party(claims, self.configured.client_id)
        presented = claims.get("nonce")
        if nonce is not None and not (isinstance(presented, str) and hmac.compare_digest(presented, nonce)):
            raise TokenInvalidError("its nonce is another one")
        if "events" in claims:
            raise TokenInvalidError("it is a token of another type")
        tokens.subject_of(claims)
        return claims

    async def claims_of(self, grant: Grant, *, nonce: str | None, wanted: Collection[str]) -> tokens.Claims | None:
        """Return the claims about a person; None if a renewed grant has no ID token. Raises SignInError.

        Wanted claims that the ID token lacks come from the provider's user info (OpenID Connect Core 5.3).
        """
        if grant.id_token is None:
            return None
        claims = await self.id_token_claims(grant.id_token, nonce=nonce)
        if claims.keys() >= set(wanted) or not grant.access_token or "userinfo_endpoint" not in await self._described():
            return claims
        headers = {"Authorization": f"Bearer {grant.access_token}"}
        status, more = await self._send("GET", await self._endpoint("userinfo_endpoint"), headers=headers)
        if status != OK:
            raise self._unavailable(f"its user info returned {status}")
        if more.get("sub") != claims["sub"]:
            raise TokenInvalidError("the user info is about another person")
        return {**more, **claims}

    async def access_token_claims(self, token: str) -> tokens.Claims:
        """Validate an access token that a client presents as its bearer token (RFC 9068); raises TokenInvalidError."""
        audience = self.configured.bearer_audience
        if audience is None:
            raise TokenInvalidError("bearer_audience is not set")
        claims = await self._verified(token, tokens.ACCESS_TOKEN_TYPES)
        tokens.check_audience(claims, audience)
        if "nonce" in claims or "events" in claims:
            raise TokenInvalidError("it is a token of another type")
        tokens.subject_of(claims)
        return claims

    async def logout_token_claims(self, token: str) -> tokens.Claims:
        """Validate a back-channel logout token (OpenID Connect Back-Channel Logout 2.6); raises TokenInvalidError."""
        claims = await self._verified(token, tokens.LOGOUT_TOKEN_TYPES)
        tokens.check_audience(claims, self.configured.client_id)
        events = claims.get("events")
        if not isinstance(events, dict) or LOGOUT_EVENT not in events or "nonce" in claims:
            raise TokenInvalidError("it is a token of another type")
        if not any(isinstance(claims.get(name), str) for name in ("sub", "sid")):
            raise TokenInvalidError("it names no subject and no session")
        return claims

    async def _verified(self, token: str, types: frozenset[str]) -> tokens.Claims:
        try:
            claims = tokens.verify(token, await self._key_set(), self.configured, types)
        except KeyError:
            # The provider may have rotated its keys.
            try:
                claims = tokens.verify(token, await self._key_set(again=True), self.configured, types)
            except KeyError:
                raise TokenInvalidError("its key is not in the provider's key set") from None
        tokens.check_issuer(claims, self.configured.issuer)
        tokens.check_times(claims)
        return claims

    async def _key_set(self, *, again: bool = False) -> KeySet:
        async with self._lock:
            now = time.monotonic()
            if self._keys is not None and now - self._keys[0] < (KEYS_SECONDS if again else METADATA_SECONDS):
                return self._keys[1]
            found = await self._get(await self._endpoint("jwks_uri"))
            try:
                # A symmetric key would let anyone who reads the set sign tokens.
                public = [key for key in found["keys"] if key.get("kty") in PUBLIC_KEY_TYPES]
                keys = KeySet.import_key_set({"keys": public})
            except (JoseError, AttributeError, KeyError, ValueError, TypeError) as error:
                raise self._unavailable("its key set cannot be used") from error
            self._keys = (now, keys)
            return keys

    async def _described(self) -> dict[str, Any]:
        now = time.monotonic()
        if self._metadata is None or now - self._metadata[0] > METADATA_SECONDS:
            found = await self._get(self.configured.issuer.rstrip("/") + METADATA)
            if found.get("issuer") != self.configured.issuer:
                raise self._unavailable("its metadata names another issuer than the configuration")
            self._metadata = (now, found)
        return self._metadata[1]

    async def _endpoint(self, name: str) -> str:
        url = (await self._described()).get(name)
        parts = urlsplit(url) if isinstance(url, str) else None
        if parts is None or not (parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOOPBACK)):
            raise self._unavailable(f"its metadata has no usable {name}")
        return parts.geturl()

    async def _token_request(self, fields: dict[str, str]) -> Grant:
        methods = (await self._described()).get("token_endpoint_auth_methods_supported", ["client_secret_basic"])
        auth = None
        if self._secret and "client_secret_basic" in methods:
            auth = httpx.BasicAuth(self.configured.client_id, self._secret)
        else:
            fields = {**fields, "client_id": self.configured.client_id}
            if self._secret:
                fields["client_secret"] = self._secret
        status, body = await self._send("POST", await self._endpoint("token_endpoint"), data=fields, auth=auth)
        if status >= 500:  # noqa: PLR2004
            raise self._unavailable(f"its token endpoint returned {status}")
        if status != OK:
            code = str(body.get("error"))[:60]
            log.warning("Provider %r refused a %s: %s", self.configured.name, fields["grant_type"], code)
            if code == "invalid_grant":
                raise GrantEndedError("The provider has ended this sign-in. Sign in again.")
            raise SignInError(f"The provider refused the sign-in ({code}). Ask the administrator of this server.")
        found = [body.get(name) for name in ("id_token", "access_token", "refresh_token")]
        return Grant(*(token if isinstance(token, str) else None for token in found))

    async def _get(self, url: str) -> dict[str, Any]:
        status, body = await self._send("GET", url)
        if status != OK:
            raise self._unavailable(f"{urlsplit(url).path} returned {status}")
        return body

    async def _send(self, method: str, url: str, **options: Any) -> tuple[int, dict[str, Any]]:
        try:
            async with (
                asyncio.timeout(REQUEST_SECONDS),
                httpx.AsyncClient(trust_env=False) as client,
                client.stream(method, url, **options) as response,
            ):
                content = b""
                async for piece in response.aiter_bytes():
                    content += piece
                    if len(content) > MAX_RESPONSE:
                        raise self._unavailable("its answer is too large")
        except (httpx.HTTPError, OSError, TimeoutError) as error:
            raise self._unavailable(f"it does not answer ({type(error).__name__})") from error
        try:
            return response.status_code, tokens.json_object(content)
        except ValueError:
            return response.status_code, {}

    def _unavailable(self, reason: str) -> ProviderUnavailableError:
        log.warning("Provider %r cannot be used: %s", self.configured.name, reason)
        return ProviderUnavailableError(f"{self.configured.name}: {reason}. Try again later.")


def _read_secret(configured: OidcProvider) -> str:
    if configured.client_secret_file is None:
        return ""
    try:
        secret = configured.client_secret_file.read_text().strip()
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not text"
        raise ConfigurationError(
            f"identity.oidc: client_secret_file: {configured.client_secret_file}: {reason}"
        ) from error
    if not secret:
        raise ConfigurationError(f"identity.oidc: client_secret_file: {configured.client_secret_file} is empty")
    return secret
