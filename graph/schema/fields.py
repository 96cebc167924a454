"""Declared fields: each states the origin of its value, for resolvers and for plans alike.

`column`: columns of the object's own row. `related`: rows found by a key. `reads`: a resolver, with the columns of its
own row that it uses. A field without a declaration is a resolver that gets whole objects.
"""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from typing import Any, ClassVar, Self

import strawberry
from strawberry.types.field import StrawberryField

from graph.db.models import Base
from graph.domain.words import type_in_words
from graph.schema import ids
from graph.schema.connections import connection
from graph.schema.context import Info
from graph.schema.loaders.pages import PageOfRows
from graph.schema.loaders.sources import Rows, Source
from graph.schema.types.node import ObjectGoneError

ORIGIN = "origin"
COST, LENGTH = "cost", "length"
PARENT_KEY = "id"
# Concurrent callers read the same objects. Encoding an id takes five times as long as its look-up.
MAX_CACHED_IDS = 16_384
_cached_id = lru_cache(MAX_CACHED_IDS)(ids.encode)


@dataclass(frozen=True)
class OfColumns:
    """Origin: columns of the object's own row; `make` computes the value, None takes the one column as it is."""

    columns: tuple[str, ...]
    make: Callable[..., Any] | None = None

    def value(self, row: object) -> Any:
        """Return the value for a row."""
        values = [getattr(row, name) for name in self.columns]
        return values[0] if self.make is None else self.make(*values)


@dataclass(frozen=True)
class OfResolver:
    """Origin: a resolver that uses these columns of the object's own row and nothing else of the object."""

    columns: tuple[str, ...]


@dataclass(frozen=True)
class OfRows:
    """Origin: rows of a source, which may depend on the field's arguments, found by a key.

    The key is a column of the object's own row by its name, or a constant, or a function of the arguments.
    """

    source: Source | Callable[..., Source]
    key: str | int | Callable[..., Any]
    optional: bool

    @property
    def parameters(self) -> Callable[..., Any] | None:
        """The function whose parameters are the field's arguments."""
        return next((part for part in (self.source, self.key) if callable(part)), None)

    def source_for(self, arguments: Mapping[str, Any]) -> Source:
        """Return the source for these arguments."""
        return self.source if isinstance(self.source, Source) else self.source(**arguments)

    def constant_key(self, arguments: Mapping[str, Any]) -> Any:
        """Return the key if it is not a column."""
        return self.key(**arguments) if callable(self.key) else self.key

    async def resolve(self, parent: Any, info: Info, arguments: Mapping[str, Any]) -> Any:
        """Return the value as graphql-core needs it: objects."""
        source = self.source_for(arguments)
        key = getattr(parent.row, self.key) if isinstance(self.key, str) else self.constant_key(arguments)
        if key is None:
            return None
        loaders = info.context.loaders
        found = await loaders.of(source).load(key)
        of = object_type(source.table).of
        if isinstance(source, PageOfRows):
            nodes = [of(row) for row in found.rows]
            return connection(found, source.order, nodes, lambda: loaders.of(source.count).load(key))
        if isinstance(source, Rows):
            return [of(row) for row in found]
        return None if found is None and self.optional else of(found)


def column(*columns: str, make: Callable[..., Any] | None = None, description: str) -> Any:
    """Declare a field whose value is a column of the object's row, by default of the field's name."""
    return strawberry.field(description=description, metadata={ORIGIN: OfColumns(columns, make)})


def reads(*columns: str) -> dict[str, Any]:
    """Declare, as a resolver's `metadata`, the columns of the object's row that it uses."""
    return {ORIGIN: OfResolver(columns)}


def costs(fields: int) -> dict[str, Any]:
    """Declare, as a resolver's `metadata`, that its reads take as long as this many fields of a response."""
    return {COST: fields}


def related(
    source: Source | Callable[..., Source],
    *,
    key: str | int | Callable[..., Any] = PARENT_KEY,
    optional: bool = False,
    length: int | None = None,
    cost: int = 1,
    description: str,
) -> Any:
    """Declare a field whose value is a row, rows, or a page of rows.

    `optional`: null if there is no visible row. `length`: what the query cost assumes of a list that is not a page.
    `cost`: the number of fields that take as long to resolve as its read.
    """
    origin = OfRows(source, key, optional)

    async def resolve(self: Any, info: Info, **arguments: Any) -> Any:
        return await origin.resolve(self, info, arguments)

    own = [inspect.Parameter(name, inspect.Parameter.POSITIONAL_OR_KEYWORD) for name in ("self", "info")]
    of_arguments = inspect.signature(origin.parameters).parameters.values() if origin.parameters else ()
    arguments = [one.replace(kind=inspect.Parameter.KEYWORD_ONLY) for one in of_arguments]
    own[1] = own[1].replace(annotation=Info)
    resolve.__signature__ = inspect.Signature([*own, *arguments])  # type: ignore[attr-defined]
    resolve.__annotations__ = {"info": Info, **{one.name: one.annotation for one in arguments}}
    return strawberry.field(
        resolver=resolve, description=description, metadata={ORIGIN: origin, LENGTH: length, COST: cost}
    )


class RowObject:
    """An object that is made from one row."""

    row: Any
    table: ClassVar[type[Base]]

    def __init_subclass__(cls, table: type[Base]) -> None:
        super().__init_subclass__()
        cls.table = table
        _OBJECT_TYPES[table] = cls

    @classmethod
    def of(cls, row: Any) -> Self:
        """Return the object of a row; raise ObjectGoneError without one."""
        if row is None:
            raise ObjectGoneError(f"The {type_in_words(cls.__name__)} is gone.")
        attributes_of_row = {name: origin.value(row) for name, origin in attributes(cls).items()}
        # strawberry makes the class a dataclass, which has this constructor.
        return cls(row=row, **attributes_of_row)  # pyright: ignore[reportCallIssue]


_OBJECT_TYPES: dict[type[Base], type[RowObject]] = {}


def object_type(table: type[Base]) -> Any:
    """Return the type of a table's objects."""
    return _OBJECT_TYPES[table]


def origin_of(kind: type, field: StrawberryField) -> OfColumns | OfResolver | OfRows | None:
    """Return the declared origin of a type's field."""
    if issubclass(kind, RowObject) and field.python_name == PARENT_KEY:
        return OfColumns((PARENT_KEY,), partial(_cached_id, kind.__name__))
    origin = field.metadata.get(ORIGIN)
    if isinstance(origin, OfColumns) and not origin.columns:
        return OfColumns((field.python_name,), origin.make)
    return origin


@cache
def attributes(kind: type[RowObject]) -> Mapping[str, OfColumns]:
    """Return the origins of a type's attributes."""
    definition: Any = getattr(kind, "__strawberry_definition__")  # noqa: B009  (set by strawberry)
    found = {field.python_name: origin_of(kind, field) for field in definition.fields}
    return {name: origin for name, origin in found.items() if isinstance(origin, OfColumns)}
