"""Conditions of lists: those of which a value is given, and the search for a part of a text."""

from collections.abc import Hashable, Iterable
from typing import Annotated, Any

import strawberry
from graphql import GraphQLError
from sqlalchemy import BindParameter, ColumnElement
from strawberry.types.arguments import StrawberryArgumentAnnotation

from graph.db.models import Base
from graph.db.search_index import ESCAPE, PART, candidates
from graph.db.search_text import folded
from graph.schema import ids
from graph.schema.paging import ListFilter

MAX_SEARCH = 200


def _search(columns: str) -> StrawberryArgumentAnnotation:
    """Describe the argument `search` of a list; `columns` is what `keep_search_text` of its table names."""
    return strawberry.argument(
        description=f"A part of {columns}, ignoring case and accents: 'uber' finds 'Überblick'. No character has a special "
        "meaning. Up to 200 characters; if omitted, null or empty, everything matches."
    )


SearchNames = Annotated[str | None, _search("the name")]
SearchFileNames = Annotated[str | None, _search("the file name")]
SearchGalleries = Annotated[str | None, _search("the name, the description or a tag")]
SearchImages = Annotated[str | None, _search("the name, the display name, the description or a tag")]
SearchMarketplaceImages = Annotated[
    str | None, _search("the publisher, the offer, the SKU, the version or the display name")
]
SearchPrincipals = Annotated[str | None, _search("the name of the principal")]
SearchChanges = Annotated[str | None, _search("the principal, the note or a version number")]
SearchTokens = Annotated[str | None, _search("the principal or the purpose")]
SearchSessions = Annotated[str | None, _search("the principal or the display name")]
SearchAuditLog = Annotated[
    str | None,
    _search("the principal, the action, the outcome, or a name in the input (of an object, a file or a principal)"),
]
SearchExports = Annotated[str | None, _search("the name of the image, the version or the lab")]
# A parameter, its condition, and its value; None for a condition that is not given.
Condition = tuple[BindParameter[Any], ColumnElement[bool], Any]


def list_filter(*conditions: Condition, key: Hashable = "", clauses: Iterable[ColumnElement[bool]] = ()) -> ListFilter:
    """Return the filter of the conditions with a value; `key` names the clauses without one."""
    given = [one for one in conditions if one[2] is not None]
    return ListFilter(
        (key, *(parameter.key for parameter, _, _ in given)),
        (*clauses, *(clause for _, clause, _ in given)),
        tuple((parameter.key, value) for parameter, _, value in given),
    )


def searched(table: type[Base], search: str | None) -> tuple[Condition, Condition]:
    """Return the conditions of rows whose search text contains a text: the index's, then that of the text itself."""
    column: Any = table.__table__.c.search_text
    if search is not None and len(search) > MAX_SEARCH:
        message = f"search has up to {MAX_SEARCH} characters."
        raise GraphQLError(message, extensions={"code": "BAD_USER_INPUT"})
    part = folded(search or "")
    contains = PART, column.like(PART, escape=ESCAPE), f"%{escaped(part)}%" if part else None
    return candidates(table, part), contains


def escaped(text: str) -> str:
    """Return the text as a LIKE pattern that matches the text itself."""
    return text.replace(ESCAPE, ESCAPE * 2).replace("%", f"{ESCAPE}%").replace("_", f"{ESCAPE}_")


def key_of(id: str | None, kind: str) -> int | None:
    """Return the primary key of an id, None if it is not given, or that of no row for an id of nothing."""
    if id is None:
        return None
    found = ids.decode(id)
    number = ids.number(found[1]) if found and found[0] == kind else None
    return 0 if number is None else number
