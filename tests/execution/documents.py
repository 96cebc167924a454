# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false, reportUnknownArgumentType=false
# pyright: reportPrivateUsage=false
# graphql-core does not annotate the inner types of its wrapping types.
"""Random queries generated from the schema: aliases, fragments, directives, variables, valid and invalid arguments."""

from dataclasses import dataclass, field
from typing import Any

import orjson
from graphql import (
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    get_named_type,
    is_leaf_type,
    is_list_type,
    is_non_null_type,
    is_required_argument,
)
from hypothesis import strategies as st

from graph.schema.schema import schema

CORE = schema._schema
DEPTH = 4
WIDTH = 4
SCALARS: dict[str, list[Any]] = {
    "Int": [1, 1, 2, 3, 50, 100, 0, -1, 101],
    "BigInt": [1, 0, "12"],
    "Boolean": [True, False],
    "Float": [0.0, 1.5],
    "DateTime": ["2026-11-23T09:00:00Z", "2020-01-01T00:00:00Z"],
}
# Fields whose value changes between two executions.
NOT_ASKED = {"Export.etaSeconds", "StorageLocation.freeBytes", "StorageLocation.keptFreeBytes"}


@dataclass
class Values:
    """Values for arguments, by the name of the argument or its type."""

    ids: list[str]
    names: list[str]


@dataclass
class Document:
    """A query under construction."""

    draw: st.DrawFn
    values: Values
    variables: dict[str, Any] = field(default_factory=dict[str, Any])
    definitions: list[str] = field(default_factory=list[str])
    fragments: list[str] = field(default_factory=list[str])
    aliases: int = 0

    def chance(self, of: int) -> bool:
        return self.draw(st.integers(1, of)) == 1

    def selections(self, kind: GraphQLObjectType | GraphQLInterfaceType, depth: int) -> str:
        own = [name for name, one in kind.fields.items() if self._may_ask(kind, name, one, depth)]
        names = self.draw(st.lists(st.sampled_from(own), min_size=1, max_size=WIDTH)) if own else ["__typename"]
        parts = [self._one(kind, name, depth) for name in names]
        if self.chance(3):
            parts.append("__typename")
        if isinstance(kind, GraphQLInterfaceType):
            possible = self.draw(st.lists(st.sampled_from(CORE.get_possible_types(kind)), min_size=1, max_size=3))
            parts += [f"... on {one.name} {{ {self.selections(one, depth)} }}" for one in possible]
        return " ".join(parts)

    @staticmethod
    def _may_ask(kind: GraphQLObjectType | GraphQLInterfaceType, name: str, one: GraphQLField, depth: int) -> bool:
        return f"{kind.name}.{name}" not in NOT_ASKED and (depth > 0 or is_leaf_type(get_named_type(one.type)))

    def _one(self, kind: GraphQLObjectType | GraphQLInterfaceType, name: str, depth: int) -> str:
        text = self._field(kind.fields[name], name, depth)
        match self.draw(st.integers(0, 11)):
            case 0:
                return f"... on {kind.name} {{ {text} }}"
            case 1:
                return f"... @{self._condition()} {{ {text} }}"
            case 2:
                fragment = f"F{len(self.fragments)}"
                self.fragments.append(f"fragment {fragment} on {kind.name} {{ {text} }}")
                return f"...{fragment} ...{fragment}"
            case _:
                return text

    def _field(self, one: GraphQLField, name: str, depth: int) -> str:
        self.aliases += 1
        given = [f"{key}: {self._given(key, arg)}" for key, arg in one.args.items() if self._gives(arg)]
        text = f"a{self.aliases}: {name}" + (f"({', '.join(given)})" if given else "")
        if self.chance(10):
            text += f" @{self._condition()}"
        kind: Any = get_named_type(one.type)
        if is_leaf_type(kind):
            return text
        # The page size is in the argument, not in the selection.
        below = depth if kind.name.endswith(("Connection", "Edge")) else depth - 1
        return f"{text} {{ {self.selections(kind, max(below, 0))} }}"

    def _gives(self, arg: GraphQLArgument) -> bool:
        return is_required_argument(arg) or self.chance(4)

    def _condition(self) -> str:
        word, decided = self.draw(st.sampled_from(["skip", "include"])), self.draw(st.booleans())
        if self.chance(2):
            return f"{word}(if: {str(decided).lower()})"
        return f"{word}(if: ${self._variable('Boolean!', decided)})"

    def _variable(self, kind: str, value: Any) -> str:
        name = f"v{len(self.variables)}"
        self.variables[name] = value
        self.definitions.append(f"${name}: {kind}")
        return name

    def _given(self, name: str, arg: GraphQLArgument) -> str:
        kind: Any = arg.type
        value = self._value(name, kind)
        if self.chance(3):
            return f"${self._variable(str(kind), value)}"
        return literal(value, kind)

    def _value(self, name: str, kind: Any) -> Any:
        if is_non_null_type(kind):
            kind = kind.of_type
        elif self.chance(12):
            return None
        if is_list_type(kind):
            return [self._value(name, kind.of_type) for _ in range(self.draw(st.integers(0, 4)))]
        if isinstance(kind, GraphQLEnumType):
            return self.draw(st.sampled_from(sorted(kind.values)))
        if isinstance(kind, GraphQLInputObjectType):
            fields = {key: one.type for key, one in kind.fields.items() if is_non_null_type(one.type) or self.chance(3)}
            return {key: self._value(key, one) for key, one in fields.items()}
        return self.draw(self._scalar(name, kind.name))

    def _scalar(self, name: str, kind: str) -> st.SearchStrategy[Any]:
        if name in ("after", "before"):
            return st.sampled_from(["WyJsYWItbmV3ZXN0IiwyXQ==", "nonsense"])
        return st.sampled_from({"ID": [*self.values.ids, "nonsense", ""], **SCALARS}.get(kind, self.values.names))


def literal(value: Any, kind: Any) -> str:
    """Format a value as a GraphQL literal."""
    if is_non_null_type(kind):
        kind = kind.of_type
    if value is None:
        return "null"
    if is_list_type(kind):
        return f"[{', '.join(literal(one, kind.of_type) for one in value)}]"
    if isinstance(kind, GraphQLInputObjectType):
        return f"{{{', '.join(f'{key}: {literal(one, kind.fields[key].type)}' for key, one in value.items())}}}"
    return value if isinstance(kind, GraphQLEnumType) else orjson.dumps(value).decode()


@st.composite
def queries(draw: st.DrawFn, values: Values) -> tuple[str, dict[str, Any]]:
    """Draw a query and its variables."""
    document = Document(draw, values)
    assert CORE.query_type is not None
    body = document.selections(CORE.query_type, DEPTH)
    head = f"query({', '.join(document.definitions)})" if document.definitions else "query"
    return " ".join([f"{head} {{ {body} }}", *document.fragments]), document.variables
