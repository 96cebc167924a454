"""Custom scalars."""

from datetime import UTC, datetime
from typing import NewType

import strawberry
from graphql import GraphQLError
from strawberry.schema.config import StrawberryConfig

BigInt = NewType("BigInt", int)
MAX_BIG_INT = 2**63 - 1
MAX_DIGITS = 19


def _big(value: object) -> int:
    if isinstance(value, str) and len(value) <= MAX_DIGITS + 1 and value.lstrip("-").isdecimal() and value.isascii():
        value = int(value)
    if not isinstance(value, int) or isinstance(value, bool) or abs(value) > MAX_BIG_INT:
        raise GraphQLError("BigInt cannot represent this value: give an integer of up to 64 bits.")
    return value


def _time(value: object) -> datetime:
    try:
        found = datetime.fromisoformat(value) if isinstance(value, str) else None
        # The offset can move the time out of the supported range of years.
        found = found.astimezone(UTC) if found is not None and found.tzinfo is not None else None
    except (ValueError, OverflowError):
        found = None
    if found is None:
        raise GraphQLError(
            "DateTime cannot represent this value: give ISO 8601 with an offset, as in 2026-11-23T09:00:00Z."
        )
    return found


CONFIG = StrawberryConfig(
    scalar_map={
        BigInt: strawberry.scalar(
            name="BigInt",
            description="A 64-bit signed integer, such as a number of bytes. In results it is a JSON number, which may exceed"
            " JavaScript's safe integers (2^53 - 1). Inputs are numbers or decimal strings.",
            serialize=int,
            parse_value=_big,
        ),
        datetime: strawberry.scalar(
            name="DateTime",
            description="A point in time in ISO 8601, such as `2026-11-23T09:00:00Z`. Results are in UTC. Inputs need an "
            "offset: `Z`, or one such as `+01:00`.",
            serialize=lambda value: value.isoformat().replace("+00:00", "Z"),
            parse_value=_time,
        ),
    }
)
