"""Objects that `node` may return have no conflicting field types: one query can select fields of all of them."""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

from graphql import (
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    build_schema,
    get_named_type,
    is_leaf_type,
    is_required_argument,
    parse,
    validate,
)

ROOT = Path(__file__).parents[2]


def schema() -> GraphQLSchema:
    return build_schema((ROOT / "schema.graphql").read_text())


def nodes(found: GraphQLSchema) -> list[GraphQLObjectType]:
    interface = found.get_type("Node")
    assert isinstance(interface, GraphQLInterfaceType)
    return list(found.get_implementations(interface).objects)


def differ(one: Any, other: Any, seen: set[tuple[str, str]]) -> bool:
    """Whether values of two types cannot have the same key of a response (SameResponseShape of the specification)."""
    wrappers: list[type[Any]] = [GraphQLNonNull, GraphQLList, GraphQLNonNull]
    for wrapper in wrappers:
        if isinstance(one, wrapper) != isinstance(other, wrapper):
            return True
        if isinstance(one, wrapper):
            one, other = one.of_type, other.of_type
    if is_leaf_type(one) or is_leaf_type(other):
        return one is not other
    return one is not other and any(conflicts(one, other, seen))


def conflicts(one: Any, other: Any, seen: set[tuple[str, str]]) -> Iterator[str]:
    """Yield the fields of equal name whose values differ, in these objects or anywhere below them."""
    if (one.name, other.name) in seen:
        return
    seen.add((one.name, other.name))
    for name in one.fields.keys() & other.fields.keys():
        if differ(one.fields[name].type, other.fields[name].type, seen):
            yield f"{one.name}.{name}: {one.fields[name].type}, {other.name}.{name}: {other.fields[name].type}"


def found_in(given: GraphQLSchema) -> list[str]:
    return [fault for pair in combinations(nodes(given), 2) for fault in conflicts(*pair, set())]


def test_objects_of_node_have_no_conflicting_field_types() -> None:
    assert found_in(schema()) == []


def test_one_query_selects_all_leaf_fields_of_all_objects() -> None:
    given = schema()
    parts: list[str] = []
    for kind in nodes(given):
        leaves = [
            name
            for name, field in kind.fields.items()
            if is_leaf_type(get_named_type(field.type)) and not any(map(is_required_argument, field.args.values()))
        ]
        parts.append(f"... on {kind.name} {{ {' '.join(leaves)} }}")
    assert len(parts) == 17
    assert validate(given, parse(f'{{ node(id: "x") {{ {" ".join(parts)} }} }}')) == []


def test_conflicts_are_found_at_every_depth() -> None:
    fields = """
      interface Node { id: ID! }
      type Query { node(id: ID!): Node }
      type A implements Node { id: ID! same: Int! null: Int listed: [Int!] kind: X deep: B own: A }
      type B implements Node { id: ID! same: Int! null: Int! listed: Int kind: Y deep: C own: B }
      type C { kind: X! }
      enum X { V }
      enum Y { V }
    """
    assert sorted(found_in(build_schema(fields))) == [
        "A.deep: B, B.deep: C",
        "A.kind: X, B.kind: Y",
        "A.listed: [Int!], B.listed: Int",
        "A.null: Int, B.null: Int!",
    ]
