"""Byte ranges of a representation (RFC 9110 section 14)."""

import re

# One range alone: a request for several is answered with the whole, as a server may.
ONE = re.compile(r"bytes=[ \t]*([0-9]{0,18})-([0-9]{0,18})[ \t]*", re.ASCII | re.IGNORECASE)


class Unsatisfiable(Exception):  # noqa: N818  (an answer, not a fault)
    """None of the bytes asked for exist."""


def parse(header: str | None, size: int) -> tuple[int, int] | None:
    """Return [begin, end) of the bytes asked for; None for all of them, as when the header makes no sense.

    Raises Unsatisfiable.
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
        raise Unsatisfiable
    return begin, end


def names(header: str, tag: str) -> bool:
    """Whether a list of entity tags, as in If-Match, has this strong one, or is `*`."""
    return header.strip() == "*" or tag in (one.strip() for one in header.split(","))
