"""What names may look like (domain.md E-28, E-31, E-52), checked before anything is done."""

import re

from graph.db.models import now
from graph.domain.problems import Code, Problem

GALLERY = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._]{0,78}[A-Za-z0-9])?")
DEFINITION = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]{0,78}[A-Za-z0-9])?")
# The leading and trailing characters are what a person sees; control characters and line breaks are nobody's name.
TITLE = re.compile(r"[^\s\x00-\x1f\x7f]([^\x00-\x1f\x7f]{0,98}[^\s\x00-\x1f\x7f])?")
USERNAME = re.compile(r"[a-z_][a-z0-9_-]{0,31}", re.IGNORECASE | re.ASCII)

# What a page may link to without asking: no `javascript:`, no white space, nothing that ends an attribute.
URI = re.compile(r"https?://[^\s\x00-\x1f\x7f<>\"]+", re.IGNORECASE)

MAX_TITLE = 100
MAX_KEY = 200
MAX_TEXT = 4096


def key(name: str) -> str:
    """Return the form under which names compare: case does not count."""
    # PostgreSQL takes no NUL, not even to look for. No name has a control character, so neither form finds one.
    return name.casefold().replace("\0", "\1")


def gallery_name(name: str, *path: str) -> str:
    """Check a gallery's name (E-31: no dash)."""
    if not GALLERY.fullmatch(name):
        raise Problem(
            Code.NAME_INVALID,
            "A gallery's name has up to 80 letters, digits, '_' and '.', and starts and ends with a letter or digit.",
            *path,
        )
    return name


def definition_name(name: str, *path: str) -> str:
    """Check an image definition's name (E-52); a wrong one is answered with a right one (O-44)."""
    if not DEFINITION.fullmatch(name):
        slug = re.sub(r"[^A-Za-z0-9._-]+", "-", name).strip("._-")[:80].strip("._-")
        raise Problem(
            Code.NAME_INVALID,
            "An image's name has up to 80 letters, digits, '_', '.' and '-', and starts and ends with a letter or"
            f" digit{f', such as {slug!r}' if slug else ''}.",
            *path,
        )
    return name


def title(name: str, what: str, *path: str) -> str:
    """Check the name of a lab account or lab: up to 100 visible characters (E-28)."""
    # Folding can make a name longer ("ß" is "ss" then), and the key has a column of its own.
    if not TITLE.fullmatch(name) or len(key(name)) > MAX_TITLE:
        raise Problem(
            Code.NAME_INVALID, f"{what} needs a name of 1 to 100 characters, without spaces around it.", *path
        )
    return name


def text(value: str | None, *path: str) -> str | None:
    """Check a free text: bounded; nothing and the empty text are the same."""
    # PostgreSQL's texts cannot hold the character NUL.
    if value and (len(value) > MAX_TEXT or "\0" in value):
        raise Problem(Code.RANGE_INVALID, f"A text may have up to {MAX_TEXT} characters, none of them NUL.", *path)
    return value or None


def uri(value: str | None, *path: str) -> str | None:
    """Check the address of a web page (E-59): bounded; nothing and the empty text are the same."""
    if value and not URI.fullmatch(value):
        raise Problem(Code.RANGE_INVALID, "An address begins with http:// or https://, and has no spaces.", *path)
    return text(value, *path)


def idempotency_key(value: str | None, *path: str) -> str | None:
    """Check the word by which a caller knows what it began, to begin it once (domain.md O-50, O-105)."""
    if value is not None and (not 1 <= len(value) <= MAX_KEY or "\0" in value):
        raise Problem(Code.RANGE_INVALID, f"An idempotency key has 1 to {MAX_KEY} characters.", *path)
    return value


def suggestion(name: str) -> str:
    """Return a free-looking variant of a taken name, such as `ubuntu-20261123` (domain.md O-45)."""
    return f"{name[:70].rstrip('._-')}-{now():%Y%m%d}"
