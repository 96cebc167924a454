"""Column types with the same behaviour on SQLite and PostgreSQL."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated, Any

from sqlalchemy import BigInteger, DateTime, Dialect, Enum, Integer, TypeDecorator
from sqlalchemy.orm import mapped_column
from typing_extensions import override

# SQLite only numbers rows by INTEGER PRIMARY KEY; elsewhere, keys have 64 bits.
Key = BigInteger().with_variant(Integer, "sqlite")
PrimaryKey = Annotated[int, mapped_column(Key, primary_key=True)]
Bytes = Annotated[int, mapped_column(BigInteger)]


class UtcDateTime(TypeDecorator[datetime]):
    """A time in UTC. SQLite stores no offset, so it is removed when writing and added when reading."""

    impl = DateTime(timezone=True)
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time requires a UTC offset")
        return value.astimezone(UTC)

    @override
    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def utc_from_text(text: str) -> datetime:
    """Return a time from its text in UTC without an offset."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def enum_type(kind: type[StrEnum]) -> Enum:
    """Return the column type of an enum: its names as text, checked by the database."""
    return Enum(
        kind,
        native_enum=False,
        create_constraint=True,
        length=40,
        name=kind.__name__.lower(),
        validate_strings=True,
    )


Json = Annotated[Any, mapped_column()]
