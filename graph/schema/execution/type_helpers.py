"""Type helpers: typed access to graphql-core's wrapping types and to values of a document."""

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


def origin(kind: GraphQLObjectType) -> type:
    """Return the Python type of an object type."""
    definition = kind.extensions["strawberry-definition"]
    return (definition.concrete_of or definition).origin


def is_required(kind: Type) -> bool:
    """Whether null is an error."""
    return isinstance(kind, GraphQLNonNull)


def is_list(kind: Type) -> bool:
    """Whether the type is a list that may not be null."""
    return isinstance(kind, GraphQLList)


def inner(kind: Type) -> Type:
    """Return the inner type of a list or a required type."""
    return kind.of_type


def nullable(kind: Type) -> Type:
    """Return the nullable form of the type."""
    return inner(kind) if is_required(kind) else kind


def item(kind: Type) -> GraphQLObjectType:
    """Return the innermost object type."""
    while is_required(kind) or is_list(kind):
        kind = inner(kind)
    if not isinstance(kind, GraphQLObjectType):
        raise NotPlannableError
    return kind


def names_variable(value: ValueNode) -> bool:
    """Whether an argument depends on a variable."""
    match value:
        case ListValueNode():
            return any(map(names_variable, value.values))
        case ObjectValueNode():
            return any(names_variable(field.value) for field in value.fields)
        case _:
            return isinstance(value, VariableNode)
