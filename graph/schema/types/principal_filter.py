"""Filter of a list by a principal."""

from typing import Annotated, Any

import strawberry
from sqlalchemy import String, bindparam
from sqlalchemy.orm import InstrumentedAttribute

from graph.domain.values.characters import normal
from graph.schema.list_filters import Condition

_NAME = bindparam("of_principal", type_=String())
OfPrincipal = Annotated[
    str | None,
    strawberry.argument(description="Returns only those of the principal with this name. Defaults to all."),
]


def of_principal(column: InstrumentedAttribute[Any], name: str | None) -> Condition:
    """Return the condition of rows with a principal's name."""
    return _NAME, column == _NAME, None if name is None else searchable(name)


def searchable(text: str) -> str:
    """Return a text for a comparison: PostgreSQL refuses NUL and lone surrogates, which no stored name contains."""
    return normal(text).replace("\0", "\1").encode(errors="replace").decode()
