"""The fields asked of one type of objects, as generated Python: one loop over all of them that builds their outputs."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from types import SimpleNamespace
from typing import Any

from graphql import GraphQLObjectType, is_leaf_type

from graph.execution.errors import Unplanned
from graph.execution.fields import Field
from graph.execution.kinds import is_required, nullable
from graph.execution.leaves import leaf_source
from graph.execution.rows import Making, Reading, Readings, making, merge
from graph.execution.run import Output, Run

Fill = Callable[[Sequence[Any], Run], list[Output]]
Layout = tuple[str, ...]
INDENT = " " * 8


class Selection:
    """The fields asked of one object type, `__typename` among them as None."""

    def __init__(self, kind: GraphQLObjectType, fields: Mapping[str, Field | None], *, is_root: bool = False) -> None:
        self.kind = kind
        self.is_root = is_root
        self.fields = fields
        definition = kind.extensions["strawberry-definition"]
        self.origin: type = (definition.concrete_of or definition).origin
        self.making = making(self.origin)
        self.columns = _columns(self.making, fields)
        self._of_rows: dict[Layout, Fill] = {}

    @cached_property
    def of_objects(self) -> Fill:
        """What makes outputs of objects."""
        return _Source(self, None).compile()

    def of_rows(self, layout: Layout) -> Fill:
        """Return what makes outputs of rows, each its key and then the columns of the layout."""
        fill = self._of_rows.get(layout)
        if fill is None:
            fill = self._of_rows[layout] = _Source(self, layout).compile()
        return fill

    def belongs_to(self, of: Callable[[Any], Any]) -> bool:
        """Say whether these objects are what `of` makes of rows."""
        return getattr(of, "__func__", of) is getattr(getattr(self.origin, "of", None), "__func__", None)


def _columns(making: Making | None, fields: Mapping[str, Field | None]) -> frozenset[str] | None:
    """Return the columns behind the fields; None where one of them needs the whole row."""
    columns: set[str] = set()
    for field in fields.values():
        if field is None:
            continue
        reads = _reads(making, field) if making else None
        if reads is None:
            return None
        columns |= _columns_of(reads.values())
    return frozenset(columns)


def _reads(making: Making, field: Field) -> Readings | None:
    """Return the attributes that a field needs of its object; None where that cannot be told."""
    if field.is_plain:
        reading = making.attribute(field.name)
        return None if reading is None else {field.name: reading}
    return None if field.method is None else making.method(field.method)


def _columns_of(readings: Iterable[Reading]) -> frozenset[str]:
    return frozenset[str]().union(*(reading.columns for reading in readings))


class _Source:
    """The function's source, in the making: of objects, or of rows of a layout."""

    def __init__(self, selection: Selection, layout: Layout | None) -> None:
        self.selection = selection
        self.layout = layout
        self.making = selection.making
        self.scope: dict[str, Any] = {
            **(self.making.scope if self.making and layout is not None else {}),
            "_class": selection.origin,
            "_new": object.__new__,
            "_namespace": SimpleNamespace,
            "_unplanned": Unplanned,
        }
        self.before: list[str] = []
        self.within: list[str] = []
        self.after: list[str] = []
        self.of_parent: Readings = {}
        self.items: list[str] = []

    def compile(self) -> Fill:
        for number, (key, field) in enumerate(self.selection.fields.items()):
            self._add(number, key, field)
        lines = [
            "def fill(sources, run):",
            "    outputs = []",
            *(f"    {line}" for line in self.before),
            *(INDENT[4:] + line for line in self._loop()),
            *(INDENT + line for line in self.within),
            f"{INDENT}outputs.append({{{', '.join(self.items)}}})",
            *(f"    {line}" for line in self.after),
            "    return outputs",
        ]
        # Made of this package's own words and of the types' own source: names from a query only as `repr`.
        exec(compile("\n".join(lines), f"<plan of {self.selection.kind.name}>", "exec"), self.scope)  # noqa: S102
        return self.scope["fill"]

    def _loop(self) -> list[str]:
        if self.layout is None:
            refusal = f"{INDENT[4:]}if not isinstance(source, _class): raise _unplanned"
            return ["for source in sources:", *([] if self.selection.is_root else [refusal])]
        names = ", ".join(["_key", *(f"c_{column}" for column in self.layout)])
        loop = [f"for {names}, in sources:"]
        if self.of_parent:
            # Fields that are read later get an object, with what they need of it and nothing else.
            loop.append(f"{INDENT[4:]}source = _new(_class)")
            loop.extend(f"{INDENT[4:]}source.{name} = {one.source}" for name, one in self.of_parent.items())
            loop.append(f"{INDENT[4:]}parents.append(source)")
        return loop

    def _add(self, number: int, key: str, field: Field | None) -> None:
        value = f"v{number}"
        self.items.append(f"{key!r}: {value}")
        if field is None:
            self.before.append(f"{value} = {self.selection.kind.name!r}")
            return
        self.scope[f"_field{number}"] = field
        if field.is_plain:
            self._plain(number, field, value)
        elif field.is_async:
            self._later(number, field, value)
        else:
            self._method(number, field, value)

    def _reads(self, field: Field) -> Readings:
        reads = _reads(self.making, field) if self.making else None
        if reads is None:
            raise Unplanned
        return reads

    def _plain(self, number: int, field: Field, value: str) -> None:
        read = f"source.{field.name}" if self.layout is None else self._reads(field)[field.name].source
        kind, required = nullable(field.type), is_required(field.type)
        if not is_leaf_type(kind):
            self.scope[f"_many{number}"] = field.many
            self.within.append(f"{value} = _many{number}(({read},), run)[0]")
            return
        self.within.append(f"{value} = {read}")
        made = leaf_source(kind, value, self.scope)
        self.within.append(f"{value} = {made}" if required else f"if {value} is not None: {value} = {made}")

    def _later(self, number: int, field: Field, value: str) -> None:
        self.before.append(f"{value} = None")
        if self.layout is None:
            self.after.append(f"run.later(_field{number}, outputs, sources)")
            return
        if not self.of_parent:
            self.before.append("parents = []")
        merge(self.of_parent, self._reads(field))
        self.after.append(f"run.later(_field{number}, outputs, parents)")

    def _method(self, number: int, field: Field, value: str) -> None:
        self.scope[f"_one{number}"] = field.one
        if self.layout is None:
            self.within.append(f"{value} = _one{number}(source, run)")
            return
        reads = self._reads(field)
        # What a method makes depends on the columns that it reads: for equal ones it is called once.
        columns = sorted(_columns_of(reads.values()))
        self.before.append(f"made{number} = {{}}")
        self.within += [
            f"key = ({', '.join(f'c_{name}' for name in columns)}{',' if len(columns) == 1 else ''})",
            f"{value} = made{number}.get(key, made{number})",
            f"if {value} is made{number}:",
            "    one = _new(_class)",
            *(f"    one.{name} = {reading.source}" for name, reading in reads.items()),
            f"    {value} = made{number}[key] = _one{number}(one, run)",
        ]
