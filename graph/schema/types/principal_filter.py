"""Filter of a list by a principal."""

from typing import Annotated, Any

import strawberry
from sqlalchemy import ColumnElement, String, bindparam
from sqlalchemy.orm import InstrumentedAttribute

from graph.domain.values.characters import normal
from graph.schema.paging import ListFilter

_NAME = bindparam("of_principal", type_=String())
OfPrincipal = Annotated[
    str | None,
    strawberry.argument(description="Returns only those of the principal with this name. Defaults to all."),
]


def of_principal(column: InstrumentedAttribute[Any], name: str, *more: ColumnElement[bool]) -> ListFilter:
    """Return the filter by a principal's name, and by further conditions."""
    return ListFilter(f"of principal {len(more)}", (column == _NAME, *more), ((_NAME.key, searchable(name)),))


def searchable(text: str) -> str:
    """Return a text for a comparison: PostgreSQL refuses NUL and lone surrogates, which no stored name contains."""
    return normal(text).replace("\0", "\1").encode(errors="replace").decode()
