"""Claims of a provider: who the person is here, and which roles the session has."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from graph.domain.problems import DomainError
from graph.domain.values import names
from graph.identity.oidc.errors import SignInError
from graph.settings import ClaimGrant, OidcProvider

MAX_DISPLAY_NAME = 200
# Beyond 200 groups, Microsoft Entra sends a pointer instead of them.
POINTERS = "_claim_names"


@dataclass(frozen=True)
class Identified:
    """A person as a provider describes them."""

    principal: str
    display_name: str
    # Each a role, and the key of an account's name (None for ADMIN).
    roles: tuple[tuple[str, str | None], ...]


def identify(claims: Mapping[str, Any], provider: OidcProvider, grants: Iterable[ClaimGrant]) -> Identified:
    """Return the person whom claims describe; raises SignInError."""
    value = claims.get(provider.principal_claim)
    if provider.principal_claim == "email" and claims.get("email_verified") is False:
        raise SignInError(
            f"Your email address is not verified at {provider.name}. Verify it there, then sign in again."
        )
    try:
        principal = names.principal(f"{provider.principal_prefix}{value}" if isinstance(value, str) and value else "")
    except DomainError as error:
        raise SignInError(
            f"The claim {provider.principal_claim!r} of your account at {provider.name} cannot name you here: "
            f"{error.message} Ask the administrator of this server."
        ) from error
    shown = claims.get(provider.name_claim)
    if not isinstance(shown, str) or not shown.isprintable():
        shown = ""
    return Identified(principal, shown.strip()[:MAX_DISPLAY_NAME] or principal, tuple(_roles(claims, provider, grants)))


def _roles(
    claims: Mapping[str, Any], provider: OidcProvider, grants: Iterable[ClaimGrant]
) -> Iterable[tuple[str, str | None]]:
    pointers = claims.get(POINTERS)
    for grant in grants:
        if isinstance(pointers, dict) and grant.claim in pointers:
            # Fewer rights without a word would look like a fault of this server.
            raise SignInError(
                f"{provider.name} sends only a pointer to {grant.claim!r}, because you are in too many groups. "
                "Ask the administrator of the provider to use app roles instead."
            )
        found = claims.get(grant.claim)
        if found == grant.value or (isinstance(found, list) and grant.value in found):
            yield grant.role, None if grant.lab_account is None else names.key(grant.lab_account)
