"""Code generation for the fields of one object type: one loop over all objects that builds their outputs."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from types import SimpleNamespace
from typing import Any

from graphql import GraphQLObjectType, is_leaf_type
from sqlalchemy import JSON

from graph.schema.execution import embedding
from graph.schema.execution.errors import NotPlannableError
from graph.schema.execution.fields import Field
from graph.schema.execution.leaf_serializers import leaf_source
from graph.schema.execution.plan_execution import Output, PlanExecution
from graph.schema.execution.type_helpers import is_required, nullable, origin
from graph.schema.fields import OfColumns, OfResolver, OfRows
from graph.schema.loaders.embedded import Text

Fill = Callable[[Sequence[Any], PlanExecution], list[Output]]
Layout = tuple[str | Text, ...]
INDENT = " " * 8


class Selection:
    """The selected fields of one object type; `__typename` is None."""

    def __init__(self, kind: GraphQLObjectType, fields: Mapping[str, Field | None], *, is_root: bool = False) -> None:
        self.kind = kind
        self.is_root = is_root
        self.fields = fields
        self.origin = origin(kind)
        self.columns = _columns(fields)
        # The fields whose values are rows.
        self.rows = [field for field in fields.values() if field is not None and field.rows is not None]
        self._of_rows: dict[Layout, Fill] = {}

    @cached_property
    def of_objects(self) -> Fill:
        """The generated function that builds outputs of objects."""
        return _Source(self, None).compile()

    @cached_property
    def template(self) -> "embedding.Template | None":
        """The pieces of an object's text within the row above it; None if it cannot be text."""
        return embedding.template(self)

    def of_rows(self, layout: Layout) -> Fill:
        """Generate a function that builds outputs of rows, each its key and then the columns of the layout."""
        fill = self._of_rows.get(layout)
        if fill is None:
            fill = self._of_rows[layout] = _Source(self, layout).compile()
        return fill


def _columns(fields: Mapping[str, Field | None]) -> frozenset[str] | None:
    """Return the columns that the fields use; None if a resolver needs the whole row."""
    columns: set[str] = set()
    for field in fields.values():
        match field and field.origin:
            case OfColumns() | OfResolver() as declared:
                columns.update(declared.columns)
            case OfRows(key=str(key)):
                columns.add(key)
            case OfRows():
                pass
            case _ if field is not None:
                return None
            case _:
                pass
    return frozenset(columns)


class _Source:
    """Builder of a function's source text, for objects or for rows of a layout."""

    def __init__(self, selection: Selection, layout: Layout | None) -> None:
        self.selection = selection
        self.layout = layout
        self.scope: dict[str, Any] = {
            "_class": selection.origin,
            "_new": object.__new__,
            "_namespace": SimpleNamespace,
            "_unplanned": NotPlannableError,
        }
        self.before: list[str] = []
        self.within: list[str] = []
        self.after: list[str] = []
        self.items: list[str] = []

    def compile(self) -> Fill:
        for number, (key, field) in enumerate(self.selection.fields.items()):
            self._add(number, key, field)
        lines = [
            "def fill(sources, run):",
            "    outputs = []",
            *(f"    {line}" for line in self.before),
            "    shared = {}",
            *(INDENT[4:] + line for line in self._loop()),
            *(INDENT + line for line in self._body()),
            *(f"    {line}" for line in self.after),
            "    return outputs",
        ]
        # The source contains only this package's text and declared columns; names from a query occur as `repr`.
        exec(compile("\n".join(lines), f"<plan of {self.selection.kind.name}>", "exec"), self.scope)  # noqa: S102
        return self.scope["fill"]

    def _loop(self) -> list[str]:
        if self.layout is None:
            refusal = f"{INDENT[4:]}if not isinstance(source, _class): raise _unplanned"
            return ["for source in sources:", *([] if self.selection.is_root else [refusal])]
        return [f"for {', '.join(['_key', *map(_local, self.layout)])}, in sources:"]

    def _body(self) -> list[str]:
        output = f"{{{', '.join(self.items)}}}"
        if self.layout is None or not self._repeats(self.layout):
            return [*self.within, f"outputs.append({output})"]
        # Rows with equal columns have equal outputs: the first one is used for all of them.
        values = "".join(f"{_local(name)}, " for name in self.layout)
        return [
            f"row = ({values})",
            "output = shared.get(row)",
            "if output is None:",
            *(f"    {line}" for line in self.within),
            f"    output = shared[row] = {output}",
            "outputs.append(output)",
        ]

    def _repeats(self, layout: Layout) -> bool:
        """Whether rows may have equal columns, and nothing is added to an output later."""
        table: Any = getattr(self.selection.origin, "table")  # noqa: B009  (rows have one)
        is_unique = {column.key for column in table.__table__.primary_key} <= {*layout}
        return not self.after and not is_unique and self._are_hashable(layout)

    def _add(self, number: int, key: str, field: Field | None) -> None:
        value = f"v{number}"
        self.items.append(f"{key!r}: {value}")
        if field is None:
            self.before.append(f"{value} = {self.selection.kind.name!r}")
            return
        self.scope[f"_field{number}"] = field
        if isinstance(field.origin, OfRows):
            self._rows(number, field, field.origin, value)
        elif field.is_plain:
            self._plain(number, field, value)
        elif field.is_async:
            self._later(number, field, value)
        else:
            self._method(number, field, value)

    def _plain(self, number: int, field: Field, value: str) -> None:
        read = f"source.{field.name}" if self.layout is None else self._expression(number, field)
        kind, required = nullable(field.type), is_required(field.type)
        if not is_leaf_type(kind):
            self.scope[f"_many{number}"] = field.many
            self.within.append(f"{value} = _many{number}(({read},), run)[0]")
            return
        self.within.append(f"{value} = {read}")
        made = leaf_source(kind, value, self.scope)
        self.within.append(f"{value} = {made}" if required else f"if {value} is not None: {value} = {made}")

    def _expression(self, number: int, field: Field) -> str:
        if not isinstance(field.origin, OfColumns):
            raise NotPlannableError
        columns = ", ".join(map(_local, field.origin.columns))
        if field.origin.make is None:
            return columns
        self.scope[f"_make{number}"] = field.origin.make
        return f"_make{number}({columns})"

    def _rows(self, number: int, field: Field, rows: OfRows, value: str) -> None:
        if any(isinstance(one, Text) and one.name == field.text_name for one in self.layout or ()):
            self.within.append(f"{value} = run.holes.fill({_local(field.text_name)})")
            return
        self.before.append(f"{value} = None")
        if not isinstance(rows.key, str):
            keys = f"[_field{number}.rows.constant_key(_field{number}.arguments(run))] * len(outputs)"
            self.after.append(f"run.schedule(_field{number}, outputs, {keys})")
            return
        self.before.append(f"keys{number} = []")
        self.within.append(
            f"keys{number}.append({f'source.row.{rows.key}' if self.layout is None else _local(rows.key)})"
        )
        self.after.append(f"run.schedule(_field{number}, outputs, keys{number})")

    def _later(self, number: int, field: Field, value: str) -> None:
        self.before.append(f"{value} = None")
        if self.layout is None:
            self.after.append(f"run.call(_field{number}, outputs, sources)")
            return
        self.before.append(f"parents{number} = []")
        self.within += [*self._object(field), f"parents{number}.append(one)"]
        self.after.append(f"run.call(_field{number}, outputs, parents{number})")

    def _method(self, number: int, field: Field, value: str) -> None:
        self.scope[f"_one{number}"] = field.one
        if self.layout is None:
            self.within.append(f"{value} = _one{number}(source, run)")
            return
        if not self._are_hashable(self._used(field)):
            self.within += [*self._object(field), f"{value} = _one{number}(one, run)"]
            return
        # The value depends on the declared columns: for equal ones the resolver is called once.
        self.before.append(f"made{number} = {{}}")
        names = "".join(f"{_local(name)}, " for name in self._used(field))
        self.within += [
            f"key = ({names})",
            f"{value} = made{number}.get(key, made{number})",
            f"if {value} is made{number}:",
            *(f"    {line}" for line in self._object(field)),
            f"    {value} = made{number}[key] = _one{number}(one, run)",
        ]

    def _are_hashable(self, columns: Layout) -> bool:
        table: Any = getattr(self.selection.origin, "table")  # noqa: B009  (rows have one)
        return not any(isinstance(one, str) and isinstance(getattr(table, one).type, JSON) for one in columns)

    @staticmethod
    def _used(field: Field) -> Layout:
        if not isinstance(field.origin, OfResolver):
            raise NotPlannableError
        return field.origin.columns

    def _object(self, field: Field) -> list[str]:
        """Return the constructor of an object with the columns that its resolver uses."""
        pairs = ", ".join(f"{name}={_local(name)}" for name in self._used(field))
        return ["one = _new(_class)", f"one.row = _namespace({pairs})"]


def _local(column: str | Text) -> str:
    """Return the local variable of a column or a text."""
    return f"c_{column if isinstance(column, str) else column.name}"
