"""Global ids: a type's name and a key, opaque to clients (Relay's object identification)."""

import base64
import binascii

import strawberry

from graph.domain.problems import DomainError, ErrorCode

MAX_ID_CHARACTERS = 500  # a region is known by its name, of up to 80 characters in any script
MAX_DIGITS = 18  # what a 64-bit key can hold; more would be a database error


def encode(kind: str, key: int | str) -> strawberry.ID:
    """Return the id of the object of that type and key."""
    return strawberry.ID(base64.b64encode(f"{kind}:{key}".encode()).decode())


def decode(id: str) -> tuple[str, str] | None:
    """Return the type's name and the key as text; None for what no object can have."""
    if len(id) > MAX_ID_CHARACTERS:
        return None
    try:
        kind, colon, key = base64.b64decode(id, validate=True).decode().partition(":")
    except (binascii.Error, ValueError):
        return None
    # Only the one spelling counts: base64 reads some ids that it would not have written.
    return (kind, key) if colon and encode(kind, key) == id else None


def number(key: str) -> int | None:
    """Return a numeric key, or None."""
    plain = key.isascii() and key.isdecimal() and len(key) <= MAX_DIGITS and (key == "0" or not key.startswith("0"))
    return int(key) if plain else None


def pk(id: str, kind: str, *path: str) -> int:
    """Return the primary key behind an input's id, or refuse with NOT_FOUND: hidden, wrong and absent look alike."""
    found = decode(id)
    key = number(found[1]) if found and found[0] == kind else None
    if key is None:
        raise DomainError(ErrorCode.NOT_FOUND, f"There is no such {words(kind)}.", *path)
    return key


def words(kind: str) -> str:
    """Return a type's name as people say it: `ImageVersion` is an image version."""
    return "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in kind).strip()
