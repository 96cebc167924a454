"""Tags: name-value pairs of galleries and images (E-30, E-63)."""

from collections.abc import Sequence

from graph.domain.problems import DomainError, ErrorCode
from graph.domain.values.characters import is_name, is_printable, normal
from graph.domain.values.names import key

MAX_TAGS = 50
MAX_TAG_NAME = 512
MAX_TAG_VALUE = 256


def check(tags: Sequence[tuple[str, str]]) -> dict[str, str]:
    """Validate tags and return them in their stored form; two names that compare equal are the same name."""
    found = {normal(name): normal(value) for name, value in tags}
    if len({key(name) for name in found}) != len(tags) or len(tags) > MAX_TAGS:
        raise DomainError(ErrorCode.RANGE_INVALID, f"An object has up to {MAX_TAGS} tags with different names.", "tags")
    for name, value in found.items():
        short = len(name) <= MAX_TAG_NAME and len(value) <= MAX_TAG_VALUE
        if not short or not is_name(name) or not is_printable(value):
            raise DomainError(
                ErrorCode.RANGE_INVALID,
                f"A tag has a name of 1 to {MAX_TAG_NAME} and a value of up to {MAX_TAG_VALUE} printable characters.",
                "tags",
            )
    return found
