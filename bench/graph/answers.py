"""Size of an answer, to show that a faster server has not answered less."""

from collections.abc import Sequence
from dataclasses import astuple, dataclass
from typing import Any, Self

import orjson


@dataclass(frozen=True)
class Answer:
    """The size of one answer."""

    # Bytes of the body.
    length: int
    # JSON objects in `data`, including wrappers (`nodes`).
    objects: int
    # Strings, numbers, booleans and nulls in `data`.
    values: int

    @classmethod
    def of(cls, body: bytes) -> Self:
        """Count the content of a body."""
        return cls(len(body), *_counted(orjson.loads(body)["data"]))

    @classmethod
    def mean(cls, answers: Sequence[Self]) -> Self:
        """Return the mean of answers that hold as much but for the length of a name."""
        count = len(answers)
        length, objects, values = (sum(each) // count for each in zip(*map(astuple, answers), strict=True))
        return cls(length, objects, values)


def _counted(value: Any) -> tuple[int, int]:
    if not isinstance(value, dict | list):
        return 0, 1
    is_object = isinstance(value, dict)
    inner = [_counted(each) for each in (value.values() if is_object else value)]  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]
    return is_object + sum(objects for objects, _ in inner), sum(values for _, values in inner)
