"""Byte ranges and entity tags of a representation (RFC 9110 sections 8.8.3, 13.1 and 14)."""

import re

from graph.errors import LabGalleryError

RANGES = re.compile(r"bytes=(.*)", re.ASCII | re.IGNORECASE)
ONE = re.compile(r"[ \t]*([0-9]*)-([0-9]*)[ \t]*", re.ASCII)
WEAK = "W/"
# Positions with more digits are beyond the end of every file.
MAX_DIGITS = 18


class UnsatisfiableRangeError(LabGalleryError):
    """No byte of the range exists."""


def parse(header: str | None, size: int) -> tuple[int, int] | None:
    """Return the range [begin, end) of a header; None for the whole file.

    That is the response to an invalid header and to several ranges, of which the RFC permits to ignore any.
    Raises UnsatisfiableRangeError if no byte of any range exists.
    """
    match = RANGES.fullmatch(header.strip()) if header is not None else None
    # A list may have empty elements.
    texts = [text for text in match[1].split(",") if text.strip()] if match is not None else []
    ranges = [_parse_one(text, size) for text in texts]
    if not ranges or None in ranges:
        return None
    existing = [one for one in ranges if one is not None and one[0] < one[1]]
    if not existing:
        raise UnsatisfiableRangeError
    return existing[0] if len(existing) == 1 else None


def _parse_one(text: str, size: int) -> tuple[int, int] | None:
    """Return one range, which is empty if it has no byte; None if it is invalid."""
    match = ONE.fullmatch(text)
    if match is None or not (match[1] or match[2]):
        return None
    if not match[1]:
        return max(0, size - _position(match[2])), size
    begin, last = _position(match[1]), _position(match[2]) if match[2] else size
    return None if last < begin and match[2] else (begin, min(size, last + 1))


def _position(digits: str) -> int:
    digits = digits.lstrip("0")
    return int(digits or "0") if len(digits) <= MAX_DIGITS else 10**MAX_DIGITS


def etag_matches(header: str, tag: str) -> bool:
    """Whether a list of entity tags, as in If-Match, contains this strong tag or is `*`; weak tags never match."""
    return header.strip() == "*" or tag in _tags(header)


def etag_matches_weakly(header: str, tag: str) -> bool:
    """Whether a list of entity tags, as in If-None-Match, contains this tag, weak or strong, or is `*`."""
    return header.strip() == "*" or tag in [one.removeprefix(WEAK) for one in _tags(header)]


def _tags(header: str) -> list[str]:
    return [one.strip() for one in header.split(",")]
