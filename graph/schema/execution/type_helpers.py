"""Types and values of a document, looked at: graphql-core leaves open what its wrapping types are of."""

from typing import Any

from graphql import (
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    ListValueNode,
    ObjectValueNode,
    ValueNode,
    VariableNode,
)

from graph.schema.execution.errors import NotPlannableError

Type = Any


def is_required(kind: Type) -> bool:
    """Say whether null is an error."""
    return isinstance(kind, GraphQLNonNull)


def is_list(kind: Type) -> bool:
    """Say whether it is a list, which may not be null."""
    return isinstance(kind, GraphQLList)


def inner(kind: Type) -> Type:
    """Return what a list or a required type is of."""
    return kind.of_type


def nullable(kind: Type) -> Type:
    """Return the type without its being required."""
    return inner(kind) if is_required(kind) else kind


def item(kind: Type) -> GraphQLObjectType:
    """Return the object type at the bottom."""
    while is_required(kind) or is_list(kind):
        kind = inner(kind)
    if not isinstance(kind, GraphQLObjectType):
        raise NotPlannableError
    return kind


def names_variable(value: ValueNode) -> bool:
    """Say whether an argument depends on a variable."""
    match value:
        case ListValueNode():
            return any(map(names_variable, value.values))
        case ObjectValueNode():
            return any(names_variable(field.value) for field in value.fields)
        case _:
            return isinstance(value, VariableNode)
