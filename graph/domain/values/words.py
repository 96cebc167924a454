"""Values of enums in human-readable messages."""

from enum import StrEnum


def in_words(value: StrEnum) -> str:
    """Return an enum's value in words, as `partially succeeded`."""
    return value.value.replace("_", " ").lower()
