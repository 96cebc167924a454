"""Text by which rows are searched: names, descriptions and tags without case and accents, kept by every write."""

import unicodedata
from collections.abc import Iterable
from itertools import chain
from typing import Any

from sqlalchemy import Connection, event
from sqlalchemy.orm import Mapper

SEPARATOR = "\n"
# With it, a trigram begins at each character, so that the index also serves shorter terms (`search_index`).
END = SEPARATOR * 2
TAGS = "tags"


def folded(text: str) -> str:
    """Return a text without case and accents: "Überblick" and "uberblick" are equal."""
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    bare = "".join(character for character in decomposed if not unicodedata.combining(character))
    # PostgreSQL refuses NUL and lone surrogates, also in a query.
    return bare.replace("\0", "\1").encode(errors="replace").decode()


def _text_of(row: Any, columns: Iterable[str]) -> str:
    values = [getattr(row, name) for name in columns]
    parts = [part for name, value in zip(columns, values, strict=True) for part in _parts(name, value)]
    return SEPARATOR.join(folded(part) for part in parts) + END


def _parts(name: str, value: Any) -> Iterable[str]:
    if name != TAGS:
        return () if value is None else (value,)
    tags: dict[str, Any] = value or {}
    return chain.from_iterable((tag, str(given)) for tag, given in tags.items())


def keep_search_text(table: type[Any], *columns: str) -> None:
    """Write the search text of these columns with every insert and update of a row."""

    def write(_mapper: Mapper[Any], _connection: Connection, row: Any) -> None:
        row.search_text = _text_of(row, columns)

    event.listen(table, "before_insert", write)
    event.listen(table, "before_update", write)
