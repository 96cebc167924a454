"""Validation of names and texts (E-28, E-31, E-52)."""

import re

from graph.db.models import now
from graph.domain.problems import DomainError, ErrorCode
from graph.domain.values.characters import comparable, is_name, is_text, normal

GALLERY = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._]{0,78}[A-Za-z0-9])?")
DEFINITION = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]{0,78}[A-Za-z0-9])?")
USERNAME = re.compile(r"[a-z_][a-z0-9_-]{0,31}", re.IGNORECASE | re.ASCII)

# URLs that a page may link to safely: no `javascript:`, no white space, no character that ends an attribute.
URI = re.compile(r"https?://[^\s\x00-\x1f\x7f<>\"]+", re.IGNORECASE)

MAX_TITLE = 100
# Case folding and NFKC can lengthen a name ("ß" becomes "ss"); the comparison key has a column and an index of its own.
MAX_TITLE_KEY = 400
MAX_PRINCIPAL = 200
MAX_IDEMPOTENCY_KEY = 200
MAX_TEXT = 4096


def key(name: str) -> str:
    """Return the form by which names are compared: neither case nor the way of writing a character counts."""
    # PostgreSQL refuses NUL and lone surrogates, even in a query. Names contain neither, so the replacements match
    # nothing.
    return comparable(name).replace("\0", "\1").encode(errors="replace").decode()


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
    """Validate the name of a lab account or lab, and return its normal form (E-28)."""
    found = normal(name)
    if len(found) > MAX_TITLE or not is_name(found) or len(key(found)) > MAX_TITLE_KEY:
        raise DomainError(
            ErrorCode.NAME_INVALID,
            f"{what} requires a name of 1 to {MAX_TITLE} printable characters without surrounding spaces.",
            *path,
        )
    return found


def principal(name: str, *path: str) -> str:
    """Validate a principal's name, and return its normal form. Principals are compared exactly, with their case."""
    found = normal(name)
    if len(found) > MAX_PRINCIPAL or not is_name(found):
        raise DomainError(
            ErrorCode.NAME_INVALID,
            f"A principal's name has 1 to {MAX_PRINCIPAL} printable characters without surrounding spaces.",
            *path,
        )
    return found


def text(value: str | None, *path: str) -> str | None:
    """Validate a free text, and return its normal form; an empty text is null."""
    found = normal(value or "")
    if len(found) > MAX_TEXT or not is_text(found):
        raise DomainError(
            ErrorCode.RANGE_INVALID,
            f"A text has up to {MAX_TEXT} characters, and of the control characters only tabs and line breaks.",
            *path,
        )
    return found or None


def line(value: str | None, *path: str) -> str | None:
    """Validate a display name, and return its normal form; an empty one is null."""
    found = text(value, *path)
    if found is not None and not is_name(found):
        raise DomainError(
            ErrorCode.NAME_INVALID, "A display name has printable characters without surrounding spaces.", *path
        )
    return found


def uri(value: str | None, *path: str) -> str | None:
    """Validate the URL of a web page (E-59); an empty text is null."""
    if value and not URI.fullmatch(value):
        raise DomainError(
            ErrorCode.RANGE_INVALID, "A URL starts with http:// or https:// and contains no spaces.", *path
        )
    return text(value, *path)


def idempotency_key(value: str | None, *path: str) -> str | None:
    """Validate an idempotency key (O-50, O-105)."""
    if value is not None and not (1 <= len(value) <= MAX_IDEMPOTENCY_KEY and is_text(value)):
        raise DomainError(
            ErrorCode.RANGE_INVALID, f"An idempotency key has 1 to {MAX_IDEMPOTENCY_KEY} printable characters.", *path
        )
    return value


def suggestion(name: str) -> str:
    """Return a variant of a taken name, such as `ubuntu-20261123` (O-45)."""
    return f"{name[:70].rstrip('._-')}-{now():%Y%m%d}"
