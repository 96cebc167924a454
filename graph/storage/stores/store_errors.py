"""Store errors: converts errors of obstore and the system to one readable line without paths, URLs or secrets."""

import errno
import os
import re
from collections.abc import Generator
from contextlib import contextmanager

from obstore import exceptions

from graph.storage.errors import StoreError

FULL_ERRNOS = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
HTTP_INSUFFICIENT_STORAGE = 507
MAX_REASON = 160
_OS_ERROR = re.compile(r"os error (\d+)|Os \{\s*code: (\d+)")
_HTTP_STATUS = re.compile(r"status(?: code)?:? ?(\d{3})", re.IGNORECASE)
_SECRETIVE = re.compile(r"\w+://\S+|\S*/\S*/\S*|\S+[=:]\S{8,}|[A-Za-z0-9+/_-]{20,}")
_PLAIN = {
    exceptions.PermissionDeniedError: "access is denied",
    exceptions.UnauthenticatedError: "the credentials were rejected",
    FileNotFoundError: "the bucket or directory does not exist",
    exceptions.UnknownConfigurationKeyError: "its URL has an option that this kind of store does not support",
    ValueError: "the store rejected the request as invalid",
}
_WORDS = {
    "dns error": "its host name cannot be resolved",
    "timeout": "the store did not answer in time",
    "timed out": "the store did not answer in time",
}


@contextmanager
def store_errors(region: str) -> Generator[None]:
    """Convert any error of obstore or the system to a StoreError of the region."""
    try:
        yield
    except (exceptions.BaseError, OSError, ValueError) as error:
        reason, full = describe(error)
        raise StoreError(region, reason, full=full) from error


def describe(error: Exception) -> tuple[str, bool]:
    """Return one readable line for the error, and whether the store is full."""
    for kind, reason in _PLAIN.items():
        if isinstance(error, kind):
            return reason, False
    text = str(error)
    return _by_system(error, text) or _by_status(text) or (_by_words(text), False)


def _by_system(error: Exception, text: str) -> tuple[str, bool] | None:
    code = error.errno if isinstance(error, OSError) else None
    if code is None and (found := _OS_ERROR.search(text)):
        code = int(found[1] or found[2])
    if code is None:
        return None
    # Our own errors say more than the system's text (`require_room`).
    own = error.strerror if isinstance(error, OSError) and error.strerror != os.strerror(code) else None
    return own or os.strerror(code).lower(), code in FULL_ERRNOS


def _by_status(text: str) -> tuple[str, bool] | None:
    if found := _HTTP_STATUS.search(text):
        return f"the store answered with HTTP status {found[1]}", int(found[1]) == HTTP_INSUFFICIENT_STORAGE
    return None


def _by_words(text: str) -> str:
    lower = text.lower()
    for words, reason in _WORDS.items():
        if words in lower:
            return reason
    return _SECRETIVE.sub("…", text.partition("\n")[0])[:MAX_REASON]
