"""Cache of compiled statements: SQLAlchemy takes longer to build and compile one than a database to execute it."""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any, Literal

import orjson
from sqlalchemy import (
    BindParameter,
    Boolean,
    ColumnElement,
    Dialect,
    Enum,
    Integer,
    Select,
    bindparam,
)
from sqlalchemy.ext.asyncio import AsyncEngine
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import UserDefinedType
from typing_extensions import override

from graph.aio.coalescing import Coalescer
from graph.db.readers import READERS, Readers, Row

MAX_STATEMENTS = 1024
KEYS = "keys"


class ValueList(UserDefinedType[Sequence[Any]]):
    """A list of values as one parameter: an array on PostgreSQL, JSON text on SQLite."""

    cache_ok = True
    render_bind_cast = True

    def __init__(self, item: Literal["BIGINT", "VARCHAR"]) -> None:
        self.item = item

    def get_col_spec(self, **_: Any) -> str:
        """Return the array's type, for the cast that PostgreSQL needs."""
        return f"{self.item}[]"

    @override
    def bind_processor(self, dialect: Dialect) -> Any:
        return None if dialect.name == "postgresql" else _json_text


def _json_text(value: Sequence[Any] | None) -> str:
    return orjson.dumps(value).decode()


IDS = ValueList("BIGINT")
TEXTS = ValueList("VARCHAR")


class in_list(FunctionElement[bool]):  # noqa: N801  (reads as SQL does)
    """Whether a column's value is in a list that is one parameter: the text does not depend on the list's length."""

    type = Boolean()
    inherit_cache = True
    # SQLite has no booleans: without this, SQLAlchemy would compare it with 1.
    _is_implicitly_boolean = True


@compiles(in_list)
def _in_json(element: in_list, compiler: SQLCompiler, **options: Any) -> str:
    column, values = (compiler.process(part, **options) for part in element.clauses)
    return f"{column} IN (SELECT value FROM json_each({values}))"  # noqa: S608  (both are compiled SQL)


@compiles(in_list, "postgresql")
def _in_array(element: in_list, compiler: SQLCompiler, **options: Any) -> str:
    column, values = (compiler.process(part, **options) for part in element.clauses)
    return f"{column} = ANY ({values})"


def keys_parameter(column: InstrumentedAttribute[Any]) -> BindParameter[Sequence[Any]]:
    """Return the parameter with the list of keys for this column."""
    return bindparam(KEYS, type_=IDS if isinstance(column.type, Integer) else TEXTS)


def among_keys(column: InstrumentedAttribute[Any]) -> ColumnElement[bool]:
    """Select rows by the keys."""
    return in_list(column, keys_parameter(column))


class Prepared:
    """A compiled statement: its text, its parameters, and how its columns are read."""

    def __init__(self, query: Select[*tuple[Any, ...]], dialect: Dialect) -> None:
        compiled: Any = query.compile(dialect=dialect)
        required = {bind.key for bind in compiled.binds.values() if bind.required}
        # Lists of constants, as `IN (…)`, are written out.
        expanded = compiled.construct_expanded_state(dict.fromkeys(required))
        self.text: str = expanded.statement
        processors: dict[str, Callable[[Any], Any]] = {**compiled._bind_processors, **expanded.processors}  # noqa: SLF001
        # In order: the processors of each run's values, and the constant values.
        self._parameters: list[tuple[str | None, Callable[[Any], Any] | None, Any]] = [
            (name, processors.get(name), None)
            if name in required
            else (None, None, _processed(processors.get(name), expanded.parameters[name]))
            for name in expanded.positiontup or ()
        ]
        columns = [_reader(column.type.dialect_impl(dialect), dialect) for column in query.selected_columns]
        self._readers = [(place, read) for place, read in enumerate(columns) if read is not None]

    def parameters(self, values: Mapping[str, Any]) -> tuple[Any, ...]:
        """Return the parameters in order; raises KeyError for one without a value."""
        return tuple(
            constant if name is None else _processed(process, values[name])
            for name, process, constant in self._parameters
        )

    def read(self, rows: Sequence[Row]) -> Sequence[Row]:
        """Convert the driver's values to Python's."""
        if not rows or not self._readers:
            return rows
        columns: list[Sequence[Any]] = list(zip(*rows, strict=True))
        for place, read in self._readers:
            columns[place] = [read(value) for value in columns[place]]
        return list(zip(*columns, strict=True))


def _processed(process: Callable[[Any], Any] | None, value: Any) -> Any:
    return value if process is None or value is None else process(value)


def _reader(kind: Any, dialect: Dialect) -> Callable[[Any], Any] | None:
    """Return the converter of a column's values."""
    process = kind.result_processor(dialect, None)
    if process is None or not isinstance(kind, Enum):
        return process
    return {None: None, **{name: process(name) for name in kind.enums}}.__getitem__


class Statements:
    """LRU cache of statements, each under its cache key."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._dialect = engine.dialect
        self.readers = Readers(engine)
        # Concurrent executions of one statement share a read.
        self.coalescer: Coalescer[Any, Any] = Coalescer(READERS)
        self._made: OrderedDict[Hashable, Prepared] = OrderedDict()

    def prepared(self, question: Hashable, make: Callable[[], Select[*tuple[Any, ...]]]) -> Prepared:
        """Return the statement of a cache key. Equal keys must produce equal statements: values are parameters."""
        prepared = self._made.get(question)
        if prepared is None:
            prepared = self._made[question] = Prepared(make(), self._dialect)
            if len(self._made) > MAX_STATEMENTS:
                self._made.popitem(last=False)
        else:
            self._made.move_to_end(question)
        return prepared

    async def rows(self, prepared: Prepared, values: Mapping[str, Any]) -> Sequence[Row]:
        """Run a statement."""
        return prepared.read(await self.readers.fetch(prepared.text, prepared.parameters(values)))
