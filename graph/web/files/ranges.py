"""Byte ranges of a representation (RFC 9110 section 14)."""

import re

from graph.errors import LabGalleryError

# A single range. A request for several ranges is answered with the whole file, which the RFC permits.
ONE = re.compile(r"bytes=[ \t]*([0-9]{0,18})-([0-9]{0,18})[ \t]*", re.ASCII | re.IGNORECASE)


class UnsatisfiableRangeError(LabGalleryError):
    """No byte of the range exists."""


def parse(header: str | None, size: int) -> tuple[int, int] | None:
    """Return the range [begin, end) of a header; None for the whole file and if the header is invalid.

    Raises UnsatisfiableRangeError.
    """
    match = ONE.fullmatch(header) if header is not None else None
    if match is None or not (match[1] or match[2]):
        return None
    if not match[1]:
        begin, end = max(0, size - int(match[2])), size
    else:
        begin = int(match[1])
        end = min(size, int(match[2]) + 1) if match[2] else size
        if match[2] and int(match[2]) < begin:
            return None
    if begin >= size:
        raise UnsatisfiableRangeError
    return begin, end


def etag_matches(header: str, tag: str) -> bool:
    """Whether a list of entity tags, as in If-Match, contains this strong tag or is `*`."""
    return header.strip() == "*" or tag in (one.strip() for one in header.split(","))
