"""Rows below a row as JSON text, which the database writes: they are neither read as rows nor encoded again."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    JSON,
    Boolean,
    ColumnClause,
    ColumnElement,
    Enum,
    Integer,
    String,
    case,
    cast,
    func,
    literal_column,
    select,
)
from sqlalchemy import type_coerce as as_type
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from graph.db.columns import UtcDateTime

if TYPE_CHECKING:
    from graph.schema.loaders.sources import Source, Values

# Encloses a hole. JSON escapes it within strings.
MARK = "\x01"
NULL = "null"
# PostgreSQL's driver caches no statement above 15 KiB, and SQLite refuses expressions of more than a thousand operators.
MAX_TEXTS = 12_000
# Characters of a statement that a piece takes at most, beside its own text.
COLUMN_CHARACTERS = 160
ROWS_CHARACTERS = 500


@dataclass(frozen=True)
class Value:
    """A piece of text: a column's value as JSON."""

    column: str


@dataclass(frozen=True)
class Hole:
    """A piece of text that is replaced by a value computed from columns; it has their values as a JSON list."""

    number: int
    columns: tuple[str, ...]


@dataclass(frozen=True)
class Embedded:
    """A piece of text: rows of a source whose parent is the row, each an object: a list, or the first one or null."""

    source: "Source"
    item: "Text"
    # The statement's parameters of this source begin with it.
    prefix: str
    listed: bool


Piece = str | Value | Hole | Embedded


class Text:
    """JSON text computed from a row: its pieces, in order. Equal pieces are the same text of a statement."""

    def __init__(self, name: str, pieces: Sequence["Piece"]) -> None:
        # The name of the local variable in generated code.
        self.name = name
        self.pieces = tuple(pieces)
        self.cache_key = tuple(
            (one.source.cache_key, one.item.cache_key, one.prefix, one.listed) if isinstance(one, Embedded) else one
            for one in self.pieces
        )
        self._hash = hash(self.cache_key)
        # At least the characters of the expression.
        self.size = sum(map(_size, self.pieces))

    def __eq__(self, other: object) -> bool:
        return self is other or (isinstance(other, Text) and self.cache_key == other.cache_key)

    def __hash__(self) -> int:
        return self._hash

    @cached_property
    def values(self) -> "Values":
        """The values of the statement's parameters."""
        return tuple(self._values())

    def _values(self) -> Iterator[tuple[str, Any]]:
        for piece in self.pieces:
            if isinstance(piece, Embedded):
                for name, value in piece.source.embedded_values:
                    yield piece.prefix + name, value
                yield from piece.item.values

    def expression(self, row: Any) -> ColumnElement[str]:
        """Return the SQL expression. The row is a table, or the columns of a subquery."""
        parts: list[str | ColumnElement[str]] = []
        for piece in self._flat(row):
            if parts and isinstance(piece, str) and isinstance(parts[-1], str):
                parts[-1] += piece
            else:
                parts.append(piece)
        return _joined(*(_constant(part) if isinstance(part, str) else part for part in parts))

    def _flat(self, row: Any) -> Iterator[str | ColumnElement[str]]:
        for piece in self.pieces:
            match piece:
                case str():
                    yield piece
                case Value(column):
                    yield from _json(getattr(row, column))
                case Hole(number, columns):
                    for place, column in enumerate(columns):
                        yield "," if place else f"{MARK}{number}["
                        yield from _json(getattr(row, column))
                    yield f"]{MARK}"
                case Embedded(source, item, prefix, listed):
                    rows = source.embedded(row, item, prefix)
                    if not listed:
                        yield func.coalesce(rows.scalar_subquery(), _constant(NULL))
                        continue
                    joined = func.aggregate_strings(rows.subquery().c.item, ",")
                    yield "["
                    yield func.coalesce(select(joined).scalar_subquery(), _constant(""))
                    yield "]"


def _size(piece: Piece) -> int:
    match piece:
        case str():
            return len(piece)
        case Value():
            return COLUMN_CHARACTERS
        case Hole(_, columns):
            return COLUMN_CHARACTERS * len(columns)
        case Embedded(_, item):
            return ROWS_CHARACTERS + item.size


def has_json(column: InstrumentedAttribute[Any]) -> bool:
    """Whether a database can write the column's value as JSON that is read back as the same value."""
    return isinstance(column.type, Enum | Boolean | Integer | String | JSON | UtcDateTime)


def _json(column: ColumnElement[Any]) -> Iterator[str | ColumnElement[str]]:
    """Yield the pieces of a column's value as JSON: an enum's name, a time as text in UTC."""
    quotes = ""
    match column.type:
        case Enum():
            quotes, text = '"', as_type(column, String)
        case Boolean():
            text = case((column, _constant("true")), (~column, _constant("false")))
        case Integer() | JSON():
            text = cast(column, String)
        case UtcDateTime():
            quotes, text = '"', _time(column)
        case _:
            text = _quoted(column)
    if getattr(column, "nullable", True):
        # Null if a part is.
        yield func.coalesce(
            _constant(quotes).concat(text).concat(_constant(quotes)) if quotes else text, _constant(NULL)
        )
        return
    yield from (quotes, text, quotes)


class _joined(FunctionElement[str]):  # noqa: N801  (reads as SQL does)
    """Texts, none of them null, as one text."""

    type = String()
    inherit_cache = True


@compiles(_joined)
def _joined_by_sqlite(element: _joined, compiler: SQLCompiler, **options: Any) -> str:
    """Write a call of `printf`: SQLite's operator copies all that precedes it. `MAX_TEXTS` bounds the arguments below 127."""
    pattern, arguments = "", list[str]()
    for part in element.clauses:
        text = compiler.process(part, **options)
        if isinstance(part, ColumnClause) and part.is_literal:
            pattern += text[1:-1].replace("%", "%%")
        else:
            pattern += "%s"
            arguments.append(text)
    return "printf(" + ", ".join([f"'{pattern}'", *arguments]) + ")"


@compiles(_joined, "postgresql")
def _joined_by_postgresql(element: _joined, compiler: SQLCompiler, **options: Any) -> str:
    return " || ".join(compiler.process(part, **options) for part in element.clauses)


class _quoted(FunctionElement[str]):  # noqa: N801  (reads as SQL does)
    """A text as a JSON string."""

    type = String()
    inherit_cache = True


@compiles(_quoted)
def _quoted_by_sqlite(element: _quoted, compiler: SQLCompiler, **options: Any) -> str:
    return f"json_quote({compiler.process(element.clauses, **options)})"


@compiles(_quoted, "postgresql")
def _quoted_by_postgresql(element: _quoted, compiler: SQLCompiler, **options: Any) -> str:
    return f"CAST(to_json({compiler.process(element.clauses, **options)}) AS VARCHAR)"


class _time(FunctionElement[str]):  # noqa: N801  (reads as SQL does)
    """A time as ISO 8601 text in UTC, without an offset."""

    type = String()
    inherit_cache = True


@compiles(_time)
def _stored_time(element: _time, compiler: SQLCompiler, **options: Any) -> str:
    return compiler.process(element.clauses, **options)


@compiles(_time, "postgresql")
def _formatted_time(element: _time, compiler: SQLCompiler, **options: Any) -> str:
    column = compiler.process(element.clauses, **options)
    return f"to_char({column} AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US')"


def _constant(text: str) -> ColumnElement[str]:
    # Written out: a parameter would be sent with each run. Names of a query have no quotes.
    return literal_column("'{}'".format(text.replace("'", "''")), String())
