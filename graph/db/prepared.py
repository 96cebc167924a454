"""Statements that are built and compiled once: that takes SQLAlchemy longer than a database takes to answer them."""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import Any

import orjson
from sqlalchemy import (
    ARRAY,
    BigInteger,
    ColumnElement,
    Dialect,
    Enum,
    Integer,
    Select,
    String,
    any_,
    bindparam,
    func,
    select,
)
from sqlalchemy.ext.asyncio import AsyncEngine
from sqlalchemy.orm import InstrumentedAttribute

from graph.db.joint import Joint
from graph.db.readers import READERS, Readers, Row

MAX_STATEMENTS = 1024
KEYS = "keys"


def keys_array(column: InstrumentedAttribute[Any]) -> Any:
    """Return the parameter that is PostgreSQL's array of keys."""
    return bindparam(KEYS, None, type_=ARRAY(BigInteger() if isinstance(column.type, Integer) else String()))


def among_keys(column: InstrumentedAttribute[Any], *, postgresql: bool) -> ColumnElement[bool]:
    """Select rows by the keys: one parameter however many they are, so that the statement stays the same."""
    if postgresql:
        return column == any_(keys_array(column))
    listed = func.json_each(bindparam(KEYS, None, type_=String())).table_valued("value")
    return column.in_(select(listed.c.value))


def given_keys(keys: Iterable[Any], *, postgresql: bool) -> dict[str, Any]:
    """Return what to run such a statement with."""
    return {KEYS: list(keys) if postgresql else orjson.dumps(list(keys)).decode()}


class Prepared:
    """A statement's text, its parameters, and how its columns are read."""

    def __init__(self, query: Select[*tuple[Any, ...]], dialect: Dialect) -> None:
        compiled: Any = query.compile(dialect=dialect, compile_kwargs={"render_postcompile": True})
        self.text: str = compiled.string
        self.names: list[str] = list(compiled.positiontup or ())
        self._processors: dict[str, Callable[[Any], Any]] = compiled._bind_processors  # noqa: SLF001
        self._values = {name: self._bound(name, value) for name, value in compiled.params.items()}
        columns = [_reader(column.type.dialect_impl(dialect), dialect) for column in query.selected_columns]
        self._readers = [(place, read) for place, read in enumerate(columns) if read is not None]

    def _bound(self, name: str, value: Any) -> Any:
        # A driver takes keys as they are; SQLAlchemy would look at each.
        if name == KEYS:
            return value
        # A list's values have its name, and a number.
        process = self._processors.get(name) or self._processors.get(name.rpartition("_")[0])
        return process(value) if process is not None and value is not None else value

    def parameters(self, given: Mapping[str, Any]) -> tuple[Any, ...]:
        """Return the parameters in their order: those given now, the others as they were when it was built."""
        return tuple(self._bound(name, given[name]) if name in given else self._values[name] for name in self.names)

    def read(self, rows: Sequence[Row]) -> Sequence[Row]:
        """Turn what the driver gave into Python's values."""
        if not rows or not self._readers:
            return rows
        columns: list[Sequence[Any]] = list(zip(*rows, strict=True))
        for place, read in self._readers:
            columns[place] = [read(value) for value in columns[place]]
        return list(zip(*columns, strict=True))


def _reader(kind: Any, dialect: Dialect) -> Callable[[Any], Any] | None:
    """Return what turns a column's value into Python's."""
    process = kind.result_processor(dialect, None)
    if process is None or not isinstance(kind, Enum):
        return process
    return {None: None, **{name: process(name) for name in kind.enums}}.__getitem__


class Statements:
    """The statements used last, each under the question that it answers."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._dialect = engine.dialect
        self.readers = Readers(engine)
        # By statement: who asks the same at the same time is answered together.
        self.joint: Joint[Any, Any] = Joint(READERS)
        self._made: OrderedDict[Hashable, Prepared] = OrderedDict()

    def prepared(self, question: Hashable, make: Callable[[], Select[*tuple[Any, ...]]]) -> Prepared:
        """Return a question's statement. Equal questions must make equal statements, but for the parameters given."""
        prepared = self._made.get(question)
        if prepared is None:
            prepared = self._made[question] = Prepared(make(), self._dialect)
            if len(self._made) > MAX_STATEMENTS:
                self._made.popitem(last=False)
        else:
            self._made.move_to_end(question)
        return prepared

    async def rows(self, prepared: Prepared, given: Mapping[str, Any]) -> Sequence[Row]:
        """Run a statement."""
        return prepared.read(await self.readers.fetch(prepared.text, prepared.parameters(given)))
