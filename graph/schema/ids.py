"""Global ids: a type's name and a key, opaque to clients (Relay's object identification)."""

import base64
import binascii
from functools import lru_cache

import strawberry

from graph.domain.problems import DomainError, Problem

MAX_ID_CHARACTERS = 500  # A region's key is its name, up to 80 characters of any script.
# An input's id is decoded by its check, for the audit log, and by the resolver.
MAX_DECODED = 256
MAX_DIGITS = 18  # The maximum of a 64-bit key; a larger number would be a database error.


def encode(kind: str, key: int | str) -> strawberry.ID:
    """Return the id of an object by its type and key."""
    return strawberry.ID(base64.b64encode(f"{kind}:{key}".encode()).decode())


def decode(id: str) -> tuple[str, str] | None:
    """Return the type's name and the key as text; None if no object can have the id."""
    return _decode(id) if len(id) <= MAX_ID_CHARACTERS else None


@lru_cache(MAX_DECODED)
def _decode(id: str) -> tuple[str, str] | None:
    try:
        kind, colon, key = base64.b64decode(id, validate=True).decode().partition(":")
    except (binascii.Error, ValueError):
        return None
    # Only the canonical encoding is valid: base64 decodes some texts that it never produces.
    return (kind, key) if colon and encode(kind, key) == id else None


def number(key: str) -> int | None:
    """Return a numeric key, or None."""
    plain = key.isascii() and key.isdecimal() and len(key) <= MAX_DIGITS and (key == "0" or not key.startswith("0"))
    return int(key) if plain else None


def pk(id: str, kind: str, *path: str) -> int:
    """Return the primary key of an input's id, or raise NOT_FOUND: hidden, malformed and absent ids look alike."""
    found = decode(id)
    key = number(found[1]) if found and found[0] == kind else None
    if key is None:
        raise DomainError(Problem.OBJECT_UNKNOWN, *path, object=kind)
    return key
