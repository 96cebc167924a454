"""Session of writing transactions, which writes one changed row without a unit of work."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import ClauseElement, Update, bindparam, inspect, update
from sqlalchemy.orm import InstanceState, Mapper, Session
from sqlalchemy.orm.exc import StaleDataError
from typing_extensions import override

from graph.db.session_statements import run


class WriteSession(Session):
    """Writes the changes of a single row by a statement that is built once for its table.

    Most mutations change one row. The unit of work, which sorts all changes by their dependencies, takes several times as
    long as such a statement; it writes everything else.
    """

    @override
    def flush(self, objects: Sequence[Any] | None = None) -> None:
        changed = () if objects is not None or self.new or self.deleted else tuple(self.dirty)
        if len(changed) != 1 or not self._write(inspect(changed[0])):
            super().flush(objects)

    def _write(self, row: InstanceState[Any]) -> bool:
        """Write the changes of one row, or return False if only the unit of work can."""
        mapper, connection = row.mapper, self.connection()
        mapper.dispatch.before_update(mapper, connection, row)
        values = _changes(row)
        if values is None:
            return False
        if values:
            parameters = values | dict(zip(_keys(mapper), row.identity or (), strict=True))
            if len(run(connection, _update(mapper), parameters)) != 1:
                raise StaleDataError(f"A row of {mapper.local_table} was deleted before its change was written.")
            mapper.dispatch.after_update(mapper, connection, row)
        self._register_persistent({row})
        return True


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


@cache
def _update(mapper: Mapper[Any]) -> Update:
    """Return the statement that changes a row and returns its key; the names of the parameters determine the columns."""
    keys = [
        column == bindparam(name, type_=column.type)
        for column, name in zip(mapper.primary_key, _keys(mapper), strict=True)
    ]
    table: Any = mapper.local_table
    return update(table).where(*keys).returning(*mapper.primary_key)
