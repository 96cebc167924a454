"""Validation of a provider's signed tokens (OpenID Connect Core 3.1.3.7, RFC 8725).

The algorithm comes from the configuration and the key from the provider's key set, never from the token.
"""

import time
from collections.abc import Mapping
from typing import Any, cast

import orjson
from joserfc import jws, jwt
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, KeySet, OKPKey, RSAKey
from joserfc.util import urlsafe_b64decode

from graph.identity.oidc.errors import TokenInvalidError
from graph.settings import OidcProvider

MAX_TOKEN = 16_384
MAX_SUBJECT = 255
CLOCK_SKEW_SECONDS = 60
# Headers that would let the token choose its own key or its own rules.
FORBIDDEN_HEADERS = frozenset({"jwk", "jku", "x5c", "x5u", "x5t", "x5t#S256", "crit", "b64", "zip"})
ID_TOKEN_TYPES = frozenset({"", "jwt"})
ACCESS_TOKEN_TYPES = frozenset({"", "jwt", "at+jwt", "application/at+jwt"})
LOGOUT_TOKEN_TYPES = frozenset({"", "jwt", "logout+jwt"})
KEY_TYPES = {"R": RSAKey, "P": RSAKey, "E": ECKey}

Claims = Mapping[str, Any]


def json_object(text: bytes) -> dict[str, Any]:
    """Parse a JSON object; raises ValueError for anything else."""
    value = orjson.loads(text)
    if not isinstance(value, dict):
        raise ValueError("not an object")  # noqa: TRY004  (the same as for malformed JSON)
    return cast("dict[str, Any]", value)


def header_of(token: str) -> dict[str, Any]:
    """Return a token's header, which is not verified; raises TokenInvalidError."""
    if len(token) > MAX_TOKEN or not token.isascii() or token.count(".") != 2:  # noqa: PLR2004
        raise TokenInvalidError("it is not a signed token, or it is too large")
    try:
        header = json_object(urlsafe_b64decode(token.partition(".")[0].encode()))
    except ValueError as error:
        raise TokenInvalidError("its header is malformed") from error
    if FORBIDDEN_HEADERS & header.keys():
        raise TokenInvalidError("its header chooses its own key")
    return header


def verify(token: str, keys: KeySet, provider: OidcProvider, types: frozenset[str]) -> Claims:
    """Check the signature and return the claims; raises TokenInvalidError, KeyError if the key is unknown."""
    header = header_of(token)
    algorithm = header.get("alg")
    if algorithm not in provider.algorithms:
        raise TokenInvalidError(f"its algorithm {str(algorithm)[:20]!r} is not in `algorithms`")
    if str(header.get("typ", "")).lower() not in types:
        raise TokenInvalidError("it is a token of another type")
    key = _key(header.get("kid"), algorithm, keys)
    try:
        registry = jws.JWSRegistry(algorithms=[algorithm])
        return jwt.decode(token, key, algorithms=[algorithm], registry=registry).claims
    except (JoseError, ValueError) as error:
        raise TokenInvalidError(f"its signature is not valid ({type(error).__name__})") from error


def _key(key_id: object, algorithm: str, keys: KeySet) -> RSAKey | ECKey | OKPKey:
    kind = OKPKey if algorithm == "Ed25519" else KEY_TYPES[algorithm[0]]
    usable = [key for key in keys.keys if isinstance(key, kind) and (key.as_dict().get("use") or "sig") == "sig"]
    if key_id is None and len(usable) == 1:
        return usable[0]
    for key in usable:
        if key.kid == key_id:
            return key
    raise KeyError(key_id)


def check_times(claims: Claims) -> None:
    """Require that a token is valid now; raises TokenInvalidError."""
    registry = jwt.JWTClaimsRegistry(
        now=lambda: int(time.time()), leeway=CLOCK_SKEW_SECONDS, exp={"essential": True}, iat={"essential": True}
    )
    try:
        registry.validate({name: claims[name] for name in ("exp", "iat", "nbf") if name in claims})
    except JoseError as error:
        raise TokenInvalidError(f"it is expired, not yet valid, or without times ({error.description})") from error


def check_issuer(claims: Claims, issuer: str) -> None:
    """Require the exact issuer."""
    if claims.get("iss") != issuer:
        raise TokenInvalidError("its issuer is another one")


def check_audience(claims: Claims, audience: str) -> None:
    """Require this audience; with several, require to be the authorized party (OpenID Connect Core 3.1.3.7, 3 to 5)."""
    found = claims.get("aud")
    audiences = [found] if isinstance(found, str) else found
    if not isinstance(audiences, list) or audience not in audiences:
        raise TokenInvalidError("its audience is another one")


def check_authorized_party(claims: Claims, client_id: str) -> None:
    """Require that an ID token was issued to this client."""
    several = isinstance(claims.get("aud"), list) and len(claims["aud"]) > 1
    if (several or "azp" in claims) and claims.get("azp") != client_id:
        raise TokenInvalidError("its authorized party is another client")


def subject_of(claims: Claims) -> str:
    """Return the subject; raises TokenInvalidError."""
    subject = claims.get("sub")
    if not isinstance(subject, str) or not 0 < len(subject) <= MAX_SUBJECT:
        raise TokenInvalidError("it has no valid subject")
    return subject
