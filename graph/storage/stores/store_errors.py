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
_ADDRESS = re.compile(r"performing \w+ (https?://[^/\s?@]+)")
_CERTIFICATE = re.compile(r"InvalidCertificate\(\s*(?:Other\(\s*OtherError\(\s*)?(\w+)")
# The codes of S3 and Azure Blob, with status 404, for a missing bucket or container.
_NO_BUCKET = re.compile(r"<Code>(?:NoSuchBucket|ContainerNotFound)</Code>")
_HTTP_STATUS = re.compile(r"status(?: code)?:? ?(\d{3})", re.IGNORECASE)
_SECRETIVE = re.compile(r"\w+://\S+|\S*/\S*/\S*|\S+[=:]\S{8,}|[A-Za-z0-9+/_-]{20,}")
NO_BUCKET = "the bucket or directory does not exist"
_PLAIN = {
    exceptions.PermissionDeniedError: "access is denied",
    exceptions.UnauthenticatedError: "the credentials were rejected",
    FileNotFoundError: NO_BUCKET,
    exceptions.UnknownConfigurationKeyError: "its URL has an option that this kind of store does not support",
    ValueError: "the store rejected the request as invalid",
}
# Parts of obstore's texts, which contain the structure of the error.
_WORDS = {
    "badscheme": "an endpoint with http:// needs `allow_http=true` in the URL of the store",
    "invalidcontenttype": "the server does not speak TLS: its endpoint begins with http://",
    "incompletemessage": "the server closed the connection: perhaps its endpoint begins with https://",
    "redirect without location": "the bucket is in another region of the provider: set `region` in the URL of the store",
    "dns error": "its host name cannot be resolved",
    "kind: timeout": "the store did not answer in time",
    "timedout": "the store did not answer in time",
    "timed out": "the store did not answer in time",
}


@contextmanager
def store_errors(region: str, kind: type[StoreError] = StoreError) -> Generator[None]:
    """Convert any error of obstore or the system to a StoreError of the region, of the given kind."""
    try:
        yield
    except (exceptions.BaseError, OSError, ValueError) as error:
        reason, full = describe(error)
        raise kind(region, reason, full=full, address=address_of(error)) from error


def address_of(error: Exception) -> str | None:
    """Return the server that failed: scheme, host and port, without anything secret."""
    found = _ADDRESS.search(str(error))
    return found[1] if found else None


def names_no_bucket(error: Exception) -> bool:
    """Whether an object was not found because its bucket does not exist."""
    return _NO_BUCKET.search(str(error)) is not None


def describe(error: Exception) -> tuple[str, bool]:
    """Return one readable line for the error, and whether the store is full."""
    for kind, reason in _PLAIN.items():
        if isinstance(error, kind):
            return reason, False
    text = str(error)
    if found := _CERTIFICATE.search(text):
        return f"its certificate is not trusted: {_in_words(found[1])}", False
    return _by_system(error, text) or _by_status(text) or (_by_words(text), False)


def _in_words(name: str) -> str:
    return re.sub(r"(?<!^)([A-Z])", r" \1", name).lower()


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
