"""Validation of names and texts (E-28, E-31, E-52)."""

import re

from graph.db.models import now
from graph.domain.problems import DomainError, Problem
from graph.domain.values.characters import comparable, is_name, is_printable, is_text, normal

GALLERY = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._]{0,78}[A-Za-z0-9])?")
DEFINITION = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]{0,78}[A-Za-z0-9])?")
MAX_USERNAME = 32
USERNAME = re.compile(r"[a-z_][a-z0-9_-]{0,31}", re.IGNORECASE | re.ASCII)

# URLs that a page may link to safely: no `javascript:`, no white space, no character that ends an attribute.
URI = re.compile(r"https?://[^\s\x00-\x1f\x7f<>\"]+", re.IGNORECASE)

# At most 256 bytes, as openssl reads.
MIN_PASSWORD, MAX_PASSWORD = 8, 64
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
        raise DomainError(Problem.GALLERY_NAME, *path)
    return name


def definition_name(name: str, *path: str) -> str:
    """Validate an image definition's name (E-52); the error suggests a valid one (O-44)."""
    if not DEFINITION.fullmatch(name):
        slug = re.sub(r"[^A-Za-z0-9._-]+", "-", name).strip("._-")[:80].strip("._-")
        if slug:
            raise DomainError(Problem.IMAGE_NAME_VARIANT, *path, suggestion=slug)
        raise DomainError(Problem.IMAGE_NAME, *path)
    return name


def title(name: str, what: str, *path: str) -> str:
    """Validate the name of a lab account or lab, and return its normal form (E-28)."""
    found = normal(name)
    if len(found) > MAX_TITLE or not is_name(found) or len(key(found)) > MAX_TITLE_KEY:
        raise DomainError(Problem.TITLE, *path, object=what, maximum=MAX_TITLE)
    return found


def principal(name: str, *path: str) -> str:
    """Validate a principal's name, and return its normal form. Principals are compared exactly, with their case."""
    found = normal(name)
    if len(found) > MAX_PRINCIPAL or not is_name(found):
        raise DomainError(Problem.PRINCIPAL_NAME, *path, maximum=MAX_PRINCIPAL)
    return found


def username(name: str, *path: str) -> str:
    """Validate the user name of a lab's template."""
    if not USERNAME.fullmatch(name):
        raise DomainError(Problem.USERNAME, *path, maximum=MAX_USERNAME)
    return name


def password(value: str, *path: str) -> str:
    """Validate the password of a template's user."""
    if not MIN_PASSWORD <= len(value) <= MAX_PASSWORD or not is_printable(value):
        raise DomainError(Problem.PASSWORD, *path, minimum=MIN_PASSWORD, maximum=MAX_PASSWORD)
    return value


def text(value: str | None, *path: str) -> str | None:
    """Validate a free text, and return its normal form; an empty text is null."""
    found = normal(value or "")
    if len(found) > MAX_TEXT or not is_text(found):
        raise DomainError(Problem.TEXT, *path, maximum=MAX_TEXT)
    return found or None


def line(value: str | None, *path: str) -> str | None:
    """Validate a display name, and return its normal form; an empty one is null."""
    found = text(value, *path)
    if found is not None and not is_name(found):
        raise DomainError(Problem.DISPLAY_NAME, *path)
    return found


def uri(value: str | None, *path: str) -> str | None:
    """Validate the URL of a web page (E-59); an empty text is null."""
    if value and not URI.fullmatch(value):
        raise DomainError(Problem.WEB_ADDRESS, *path)
    return text(value, *path)


def idempotency_key(value: str | None, *path: str) -> str | None:
    """Validate an idempotency key (O-50, O-105)."""
    if value is not None and not (1 <= len(value) <= MAX_IDEMPOTENCY_KEY and is_text(value)):
        raise DomainError(Problem.IDEMPOTENCY_KEY, *path, maximum=MAX_IDEMPOTENCY_KEY)
    return value


def suggestion(name: str) -> str:
    """Return a variant of a taken name, such as `ubuntu-20261123` (O-45)."""
    return f"{name[:70].rstrip('._-')}-{now():%Y%m%d}"
