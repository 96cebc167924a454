"""Cache of compiled statements: SQLAlchemy takes longer to build and compile one than a database to execute it."""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any, Literal, TypeVar

import orjson
from sqlalchemy import (
    BindParameter,
    Boolean,
    ColumnElement,
    Dialect,
    Enum,
    Float,
    Insert,
    Integer,
    Select,
    Update,
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
from graph.db.read_pool import READ_CONNECTIONS, ReadPool, Row
from graph.db.search_index import PART

Cached = TypeVar("Cached")

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
        return _array if dialect.name == "postgresql" else _json_text


def _array(value: Sequence[Any] | None) -> list[Any] | None:
    # psycopg adapts a list as an array; a filter's values are a tuple, which can be hashed.
    return None if value is None else list(value)


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


def key_in_list(column: InstrumentedAttribute[Any]) -> ColumnElement[bool]:
    """Select rows by the keys."""
    return in_list(column, keys_parameter(column))


class CompiledStatement:
    """A compiled statement: its text, its parameters, and how its columns are read.

    The values of the columns that an INSERT or UPDATE writes are parameters too; a column has no default.
    """

    def __init__(
        self, query: Select[*tuple[Any, ...]] | Insert | Update, dialect: Dialect, written: Sequence[str] = ()
    ) -> None:
        compiled: Any = query.compile(dialect=dialect, column_keys=[*written])
        required = {bind.key for bind in compiled.binds.values() if bind.required}
        # Lists of constants, as `IN (…)`, are written out.
        expanded = compiled.construct_expanded_state(dict.fromkeys(required))
        self.text: str = expanded.statement
        # The parameters of embedded rows have a prefix.
        self.plan_by_values = any(name.endswith(PART.key) for name in required)
        processors: dict[str, Callable[[Any], Any]] = {**compiled._bind_processors, **expanded.processors}  # noqa: SLF001
        # In order: the processors of each run's values, and the constant values.
        self._parameters: list[tuple[str | None, Callable[[Any], Any] | None, Any]] = [
            (name, processors.get(name), None)
            if name in required
            else (None, None, _processed(processors.get(name), expanded.parameters[name]))
            for name in expanded.positiontup or ()
        ]
        selected = query.selected_columns if isinstance(query, Select) else ()
        columns = [_converter(column.type.dialect_impl(dialect), dialect) for column in selected]
        self._converters = [(position, convert) for position, convert in enumerate(columns) if convert is not None]

    def parameters(self, values: Mapping[str, Any]) -> tuple[Any, ...]:
        """Return the parameters in order; raises KeyError for one without a value."""
        parameters: list[Any] = []
        for name, process, constant in self._parameters:
            value = constant if name is None else values[name]
            parameters.append(value if process is None or value is None else process(value))
        return tuple(parameters)

    def read(self, rows: Sequence[Row]) -> Sequence[Row]:
        """Convert the driver's values to Python's."""
        if not rows or not self._converters:
            return rows
        columns: list[Sequence[Any]] = list(zip(*rows, strict=True))
        for position, convert in self._converters:
            columns[position] = [convert(value) for value in columns[position]]
        return list(zip(*columns, strict=True))


def _processed(process: Callable[[Any], Any] | None, value: Any) -> Any:
    return value if process is None or value is None else process(value)


def _converter(kind: Any, dialect: Dialect) -> Callable[[Any], Any] | None:
    """Return the converter of a column's values."""
    if isinstance(kind, Float):
        # Drivers return floats, and without a driver's description of the column asyncpg's dialect has no processor.
        return None
    process = kind.result_processor(dialect, None)
    if process is None or not isinstance(kind, Enum):
        return process
    return {None: None, **{name: process(name) for name in kind.enums}}.__getitem__


def _cached(cache: OrderedDict[Hashable, Cached], key: Hashable, build: Callable[[], Cached]) -> Cached:
    found = cache.get(key)
    if found is None:
        found = cache[key] = build()
        if len(cache) > MAX_STATEMENTS:
            cache.popitem(last=False)
    else:
        cache.move_to_end(key)
    return found


class StatementCache:
    """LRU cache of statements, each under its cache key."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._dialect = engine.dialect
        self.read_pool = ReadPool(engine)
        # Executions of one statement that arrive while it runs share the next read.
        self.coalescer: Coalescer[Any, Any] = Coalescer(READ_CONNECTIONS, eager=True)
        self._compiled: OrderedDict[Hashable, CompiledStatement] = OrderedDict()
        self._queries: OrderedDict[Hashable, Select[*tuple[Any, ...]]] = OrderedDict()

    def compiled(self, cache_key: Hashable, build: Callable[[], Select[*tuple[Any, ...]]]) -> CompiledStatement:
        """Return the statement of a cache key. Equal keys must produce equal statements: values are parameters."""
        return _cached(self._compiled, cache_key, lambda: CompiledStatement(build(), self._dialect))

    def query(self, cache_key: Hashable, build: Callable[[], Select[*tuple[Any, ...]]]) -> Select[*tuple[Any, ...]]:
        """Return the statement of a cache key for a session, which compiles it once and reads entities."""
        return _cached(self._queries, cache_key, build)

    async def rows(self, statement: CompiledStatement, values: Mapping[str, Any]) -> Sequence[Row]:
        """Run a statement."""
        rows = await self.read_pool.fetch(
            statement.text, statement.parameters(values), plan_by_values=statement.plan_by_values
        )
        return statement.read(rows)
