"""How objects are made of rows: read off each type's own `of`, so that a plan and a resolver cannot differ.

A type's `of` is one call, `cls(name=row.name, region=place(row.region_name), …)`. Its source gives the expression and
the columns behind each attribute, and a plan reads the columns of those attributes only that a query asks for.
"""

import ast
import inspect
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import FunctionType
from typing import Any

from typing_extensions import override

Path = tuple[str, ...]


@dataclass(frozen=True)
class Reading:
    """An attribute as source over `c_<column>`, and the columns in it."""

    source: str
    columns: frozenset[str]


class KeptRow(Reading):
    """An attribute that is the row itself, of which these columns are read."""

    def __init__(self, columns: frozenset[str]) -> None:
        pairs = ", ".join(f"{name}=c_{name}" for name in sorted(columns))
        super().__init__(f"_namespace({pairs})", columns)

    def __or__(self, other: Reading) -> "KeptRow":
        """Join what two methods read."""
        return KeptRow(self.columns | other.columns)


Readings = dict[str, Reading]


@dataclass(frozen=True)
class Making:
    """The attributes of a type's objects, as expressions of a row."""

    kind: type
    row: str
    attributes: Mapping[str, ast.expr]
    scope: Mapping[str, Any]

    def attribute(self, attribute: str) -> Reading | None:
        """Return how an attribute is made; None where that takes the row as a whole."""
        found = self.attributes.get(attribute)
        if found is None:
            return None
        columns = _Columns(self.row)
        source = ast.unparse(columns.visit(ast.parse(ast.unparse(found), mode="eval")))
        return None if columns.whole else Reading(source, frozenset(columns.names))

    def method(self, function: FunctionType) -> Readings | None:
        """Return how the attributes that a method reads are made; None where that cannot be told."""
        found: Readings = {}
        for head, *rest in self._reads(function):
            kept = self.attributes.get(head)
            if isinstance(kept, ast.Name) and kept.id == self.row and rest:
                merge(found, {head: KeptRow(frozenset(rest[:1]))})
            elif (reading := self.attribute(head)) is not None:
                found[head] = reading
            else:
                return None
        return found

    def _reads(self, function: FunctionType) -> Iterator[Path]:
        for path in _attributes_of_self(function):
            method = inspect.getattr_static(self.kind, path[0], None) if path else None
            if isinstance(method, FunctionType) and path[0] not in self.attributes:
                yield from self._reads(method)
            else:
                yield path or ("",)


def merge(readings: Readings, others: Readings) -> None:
    """Add other attributes; of the row itself, other columns."""
    for name, reading in others.items():
        known = readings.get(name)
        readings[name] = known | reading if isinstance(known, KeptRow) else reading


@cache
def making(kind: type) -> Making | None:
    """Read a type's `of`; None where it has none, or one that is more than one call."""
    of: Any = vars(kind).get("of")
    function: Any = getattr(of, "__func__", None)
    if not isinstance(function, FunctionType):
        return None
    definition = _source(function)
    last = definition.body[-1] if definition else None
    match last:
        case ast.Return(value=ast.Call(func=ast.Name(id="cls"), args=[], keywords=keywords)):
            given = {word.arg: word.value for word in keywords if word.arg}
        case _:
            return None
    assert definition is not None
    # Before it, only what refuses: `if row is None: raise …`, which a plan leaves to graphql-core.
    refusals = all(isinstance(one, ast.If) and isinstance(one.body[-1], ast.Raise) for one in definition.body[:-1])
    if not refusals or len(definition.args.args) != len(("cls", "row")):
        return None
    return Making(kind, definition.args.args[1].arg, given, function.__globals__)


class _Columns(ast.NodeTransformer):
    """Turns `row.column` into a local variable."""

    def __init__(self, row: str) -> None:
        self.row = row
        self.names: set[str] = set()
        self.whole = False

    @override
    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        if isinstance(node.value, ast.Name) and node.value.id == self.row:
            self.names.add(node.attr)
            return ast.Name(f"c_{node.attr}", ast.Load())
        return self.generic_visit(node)

    @override
    def visit_Name(self, node: ast.Name) -> ast.AST:
        self.whole = self.whole or node.id == self.row
        return node


def _attributes_of_self(function: FunctionType) -> Iterator[Path]:
    """Give what a method reads of `self`, as far down as the source goes; the empty path for `self` itself."""
    definition = _source(function)
    if definition is None or not definition.args.args:
        yield ()
        return
    name = definition.args.args[0].arg
    waiting: list[ast.AST] = list(definition.body)
    while waiting:
        node = waiting.pop()
        path: list[str] = []
        base = node
        while isinstance(base, ast.Attribute):
            path.insert(0, base.attr)
            base = base.value
        if isinstance(base, ast.Name):
            if base.id == name:
                yield tuple(path)
        else:
            waiting.extend(ast.iter_child_nodes(base))


def _source(function: FunctionType) -> ast.FunctionDef | ast.AsyncFunctionDef | None:
    try:
        [definition] = ast.parse(textwrap.dedent(inspect.getsource(function))).body
    except (OSError, SyntaxError, ValueError):
        return None
    return definition if isinstance(definition, ast.FunctionDef | ast.AsyncFunctionDef) else None
