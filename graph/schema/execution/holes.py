"""Holes of embedded texts: values that a database cannot write, each computed once for equal columns."""

from collections.abc import Callable, Sequence
from typing import Any

import orjson
from sqlalchemy import Enum

from graph.db.columns import UtcDateTime, utc_from_text
from graph.schema.execution.codegen import Selection
from graph.schema.execution.fields import Field
from graph.schema.execution.plan_execution import PlanExecution
from graph.schema.fields import OfColumns, OfResolver
from graph.schema.loaders.embedded import MARK


class Filler:
    """Computation of a field's value from the JSON values of its columns."""

    def __init__(self, field: Field) -> None:
        assert isinstance(field.origin, OfColumns | OfResolver)
        selection = Selection(field.kind, {field.key: field})
        table: Any = getattr(selection.origin, "table")  # noqa: B009  (rows have one)
        self._key = field.key
        self._readers = [_reader(getattr(table, name).type) for name in field.origin.columns]
        self._fill = selection.of_rows(field.origin.columns)

    def text(self, values: Sequence[Any], run: PlanExecution) -> str:
        """Return the field's value as JSON."""
        row = [
            read(value) if read and value is not None else value
            for read, value in zip(self._readers, values, strict=True)
        ]
        [output] = self._fill([(None, *row)], run)
        return orjson.dumps(output[self._key]).decode()


class Fillers(dict[int, Filler]):
    """The computations for the holes of one plan, by the field's number."""

    def __init__(self, fields: Sequence[Field]) -> None:
        super().__init__()
        self._fields = fields

    def __missing__(self, number: int) -> Filler:
        made = self[number] = Filler(self._fields[number])
        return made


class Holes(dict[str, str]):
    """The texts for the holes of one execution."""

    def __init__(self, fillers: Fillers, run: PlanExecution) -> None:
        super().__init__()
        self._fillers = fillers
        self._run = run

    def __missing__(self, hole: str) -> str:
        number, _, values = hole.partition("[")
        text = self[hole] = self._fillers[int(number)].text(orjson.loads(f"[{values}"), self._run)
        return text

    def fill(self, text: str) -> orjson.Fragment:
        """Return a text with its holes filled."""
        parts = text.split(MARK)
        if len(parts) > 1:
            parts[1::2] = map(self.__getitem__, parts[1::2])
            text = "".join(parts)
        return orjson.Fragment(text)


def _reader(kind: Any) -> Callable[[Any], Any] | None:
    """Return the conversion of a column's JSON value."""
    match kind:
        case Enum(enum_class=members) if members is not None:
            return {member.name: member for member in members}.__getitem__
        case UtcDateTime():
            return utc_from_text
        case _:
            return None
