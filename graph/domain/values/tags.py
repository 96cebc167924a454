"""Tags: name-value pairs of galleries and images (E-30, E-63)."""

from collections.abc import Sequence

from graph.domain.problems import DomainError, ErrorCode

MAX_TAGS = 50
MAX_TAG_NAME = 512
MAX_TAG_VALUE = 256


def check(tags: Sequence[tuple[str, str]]) -> dict[str, str]:
    """Validate tags and return them in their stored form."""
    found = dict(tags)
    if len(found) != len(tags) or len(tags) > MAX_TAGS:
        raise DomainError(ErrorCode.RANGE_INVALID, f"An object has up to {MAX_TAGS} tags with different names.", "tags")
    for name, value in tags:
        if not 1 <= len(name) <= MAX_TAG_NAME or len(value) > MAX_TAG_VALUE or not (name + value).isprintable():
            raise DomainError(
                ErrorCode.RANGE_INVALID,
                f"A tag has a name of 1 to {MAX_TAG_NAME} and a value of up to {MAX_TAG_VALUE} printable characters.",
                "tags",
            )
    return found
