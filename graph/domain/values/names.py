"""Validation of names and texts (E-28, E-31, E-52)."""

import re

from graph.db.models import now
from graph.domain.problems import DomainError, ErrorCode

GALLERY = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._]{0,78}[A-Za-z0-9])?")
DEFINITION = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]{0,78}[A-Za-z0-9])?")
# The first and last characters must be visible; control characters and line breaks are not allowed.
TITLE = re.compile(r"[^\s\x00-\x1f\x7f]([^\x00-\x1f\x7f]{0,98}[^\s\x00-\x1f\x7f])?")
USERNAME = re.compile(r"[a-z_][a-z0-9_-]{0,31}", re.IGNORECASE | re.ASCII)

# URLs that a page may link to safely: no `javascript:`, no white space, no character that ends an attribute.
URI = re.compile(r"https?://[^\s\x00-\x1f\x7f<>\"]+", re.IGNORECASE)

MAX_TITLE = 100
MAX_KEY = 200
MAX_TEXT = 4096


def key(name: str) -> str:
    """Return the case-insensitive form by which names are compared."""
    # PostgreSQL refuses NUL, even in a query. Names contain no control characters, so the replacement matches
    # nothing.
    return name.casefold().replace("\0", "\1")


def gallery_name(name: str, *path: str) -> str:
    """Validate a gallery's name (E-31: no dash)."""
    if not GALLERY.fullmatch(name):
        raise DomainError(
            ErrorCode.NAME_INVALID,
            "A gallery's name has up to 80 letters, digits, '_' and '.', and starts and ends with a letter or digit.",
            *path,
        )
    return name


def definition_name(name: str, *path: str) -> str:
    """Validate an image definition's name (E-52); the error suggests a valid one (O-44)."""
    if not DEFINITION.fullmatch(name):
        slug = re.sub(r"[^A-Za-z0-9._-]+", "-", name).strip("._-")[:80].strip("._-")
        raise DomainError(
            ErrorCode.NAME_INVALID,
            "An image's name has up to 80 letters, digits, '_', '.' and '-', and starts and ends with a letter or"
            f" digit{f', such as {slug!r}' if slug else ''}.",
            *path,
        )
    return name


def title(name: str, what: str, *path: str) -> str:
    """Validate the name of a lab account or lab: up to 100 visible characters (E-28)."""
    # Case folding can lengthen a name ("ß" becomes "ss"), and the key has a column of its own.
    if not TITLE.fullmatch(name) or len(key(name)) > MAX_TITLE:
        raise DomainError(
            ErrorCode.NAME_INVALID, f"{what} requires a name of 1 to 100 characters without surrounding spaces.", *path
        )
    return name


def text(value: str | None, *path: str) -> str | None:
    """Validate a free text; an empty text is null."""
    # PostgreSQL texts cannot contain NUL.
    if value and (len(value) > MAX_TEXT or "\0" in value):
        raise DomainError(ErrorCode.RANGE_INVALID, f"A text has up to {MAX_TEXT} characters and no NUL.", *path)
    return value or None


def uri(value: str | None, *path: str) -> str | None:
    """Validate the URL of a web page (E-59); an empty text is null."""
    if value and not URI.fullmatch(value):
        raise DomainError(
            ErrorCode.RANGE_INVALID, "A URL starts with http:// or https:// and contains no spaces.", *path
        )
    return text(value, *path)


def idempotency_key(value: str | None, *path: str) -> str | None:
    """Validate an idempotency key (O-50, O-105)."""
    if value is not None and (not 1 <= len(value) <= MAX_KEY or "\0" in value):
        raise DomainError(ErrorCode.RANGE_INVALID, f"An idempotency key has 1 to {MAX_KEY} characters.", *path)
    return value


def suggestion(name: str) -> str:
    """Return a variant of a taken name, such as `ubuntu-20261123` (O-45)."""
    return f"{name[:70].rstrip('._-')}-{now():%Y%m%d}"
