"""Session of writing transactions, which writes one changed row without a unit of work."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import ClauseElement, Insert, Select, Update, bindparam, inspect, select, update
from sqlalchemy.orm import InstanceState, Mapper, Session
from sqlalchemy.orm.exc import StaleDataError
from typing_extensions import override

from graph.db.session_statements import run
from graph.db.statement_cache import MAX_STATEMENTS

# How the name of a parameter with a column's new value begins; no column has such a name.
NEW = "new_value_"


class WriteSession(Session):
    """Writes the changes of a single row by a statement that is built once for its table.

    Most mutations change one row. The unit of work, which sorts all changes by their dependencies, takes several times as
    long as such a statement; it writes everything else.
    """

    @override
    def flush(self, objects: Sequence[Any] | None = None) -> None:
        change = self._change() if objects is None else None
        if change is None:
            super().flush(objects)
        else:
            self._write(change)

    def flush_with(self, insertion: Insert, values: Mapping[str, Any]) -> None:
        """Write the changes, then run an insertion, whose parameters all have names that no column has.

        On PostgreSQL, one statement changes a single row and inserts the other: it saves a round trip. The insertion then
        reads the rows as they were, so it does not read a changed reference to another row.
        """
        change = self._change()
        if change is None:
            super().flush()
        elif self.get_bind().dialect.name == "postgresql" and change.values and not change.has_reference:
            self._write(change, insertion, values)
            return
        else:
            self._write(change)
        run(self.connection(), insertion, values)

    def _change(self) -> "_Change | None":
        """Return the change of the only row that has one; None if the unit of work must write it."""
        changed = () if self.new or self.deleted else tuple(self.dirty)
        if len(changed) != 1:
            return None
        row: InstanceState[Any] = inspect(changed[0])
        row.mapper.dispatch.before_update(row.mapper, self.connection(), row)
        values = _changes(row)
        return None if values is None else _Change(row, values)

    def _write(
        self, change: "_Change", insertion: Insert | None = None, inserted: Mapping[str, Any] | None = None
    ) -> None:
        row, mapper = change.row, change.row.mapper
        if change.values:
            connection = self.connection()
            parameters = {f"{NEW}{name}": value for name, value in change.values.items()}
            parameters.update(zip(_keys(mapper), row.identity or (), strict=True))
            parameters.update(inserted or {})
            if len(run(connection, _update(mapper, tuple(change.values), insertion), parameters)) != 1:
                raise StaleDataError(f"A row of {mapper.local_table} was deleted before its change was written.")
            mapper.dispatch.after_update(mapper, connection, row)
        self._register_persistent({row})


class _Change(NamedTuple):
    """A row with its changed values by their columns."""

    row: InstanceState[Any]
    values: dict[str, Any]

    @property
    def has_reference(self) -> bool:
        """Whether a reference to another row changes."""
        columns = self.row.mapper.local_table.c
        return any(columns[name].foreign_keys for name in self.values)


def _changes(row: InstanceState[Any]) -> dict[str, Any] | None:
    """Return the changed values of a row by their columns; None if one is an expression, or of its key."""
    before: Mapping[str, Any] = row.committed_state
    current = row.dict
    if any(name not in current or isinstance(current[name], ClauseElement) for name in before):
        return None
    values = {name: current[name] for name, value in before.items() if current[name] != value}
    return None if any(column.key in values for column in row.mapper.primary_key) else values


def _keys(mapper: Mapper[Any]) -> tuple[str, ...]:
    """Return the names of the parameters that have a row's key; no column has such a name."""
    return tuple(f"key_of_row_{column.key}" for column in mapper.primary_key)


@lru_cache(MAX_STATEMENTS)
def _update(mapper: Mapper[Any], names: tuple[str, ...], insertion: Insert | None) -> Update | Select[Any]:
    """Return the statement that changes these columns of a row and returns its key; it also runs an insertion."""
    keys = [
        column == bindparam(name, type_=column.type)
        for column, name in zip(mapper.primary_key, _keys(mapper), strict=True)
    ]
    table: Any = mapper.local_table
    change = update(table).where(*keys).values({name: bindparam(f"{NEW}{name}") for name in names})
    change = change.returning(*mapper.primary_key)
    if insertion is None:
        return change
    return select(change.cte("changed")).add_cte(insertion.cte("inserted"))
