"""Sentinel for omitted input fields, which differ from null."""

from enum import Enum
from typing import Literal, TypeVar

T = TypeVar("T")


class _Unset(Enum):
    TOKEN = 0


# The value of an omitted field: it stays unchanged.
UNSET = _Unset.TOKEN
Unset = Literal[_Unset.TOKEN]


def value_or(value: T | Unset, present: T) -> T:
    """Return the given value, or the current one if it is omitted."""
    return present if value is UNSET else value
