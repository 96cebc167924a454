"""Values of an input that can be left out: "not given" is not the same as null."""

from enum import Enum
from typing import Literal, TypeVar

T = TypeVar("T")


class _NotGiven(Enum):
    TOKEN = 0


# What a field holds that the caller left out: it stays as it is.
NOT_GIVEN = _NotGiven.TOKEN
NotGiven = Literal[_NotGiven.TOKEN]


def given(value: T | NotGiven, present: T) -> T:
    """Return the value given, or the present one."""
    return present if value is NOT_GIVEN else value
