"""Text by which rows are searched: names, descriptions and tags without case and accents, kept by every write."""

import unicodedata
from collections.abc import Iterable, Mapping
from itertools import chain
from typing import Any, cast

from sqlalchemy import Connection, event
from sqlalchemy.orm import Mapper

SEPARATOR = "\n"
# With it, a trigram begins at each character, so that the index also serves shorter terms (`search_index`).
END = SEPARATOR * 2
TAGS, INPUT = "tags", "input"
# The fields of a mutation's input that name an object or a principal.
NAMES = ("name", "imageName", "fileName", "principal")


def folded(text: str) -> str:
    """Return a text without case and accents: "Überblick" and "uberblick" are equal."""
    if text.isascii():
        return text.casefold().replace("\0", "\1")
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    bare = "".join(character for character in decomposed if not unicodedata.combining(character))
    # PostgreSQL refuses NUL and lone surrogates, also in a query.
    return bare.replace("\0", "\1").encode(errors="replace").decode()


def search_text(values: Mapping[str, Any]) -> str:
    """Return the search text of a row with these columns."""
    return SEPARATOR.join(folded(part) for name, value in values.items() for part in _parts(name, value)) + END


def _parts(name: str, value: Any) -> Iterable[str]:
    if value is None:
        return ()
    if name == TAGS:
        tags: dict[str, Any] = value
        return chain.from_iterable((tag, str(given)) for tag, given in tags.items())
    return _names(value) if name == INPUT else (value,)


def _names(given: Mapping[str, Any]) -> Iterable[str]:
    for field, value in given.items():
        if isinstance(value, dict):
            yield from _names(cast("dict[str, Any]", value))
        elif field in NAMES and isinstance(value, str):
            yield value


def keep_search_text(table: type[Any], *columns: str) -> None:
    """Write the search text of these columns with every insert and update of a row."""

    def write(_mapper: Mapper[Any], _connection: Connection, row: Any) -> None:
        row.search_text = search_text({name: getattr(row, name) for name in columns})

    event.listen(table, "before_insert", write)
    event.listen(table, "before_update", write)
