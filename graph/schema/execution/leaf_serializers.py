"""Serialization of scalars and enums: graphql-core's, with a shortcut for the usual values."""

from collections.abc import Callable, MutableMapping
from enum import Enum
from typing import Any

from graphql import GraphQLEnumType, GraphQLScalarType, Undefined
from graphql.type import GraphQLLeafType

from graph.schema.execution.errors import NotPlannableError

# Values of exactly this class and within these bounds are sent unchanged.
AS_IT_IS = {
    "String": "{0}.__class__ is str",
    "ID": "{0}.__class__ is str",
    "Int": "{0}.__class__ is int and -2147483648 <= {0} <= 2147483647",
    "Float": "{0}.__class__ is float and -1e308 < {0} < 1e308",
    "Boolean": "{0} is True or {0} is False",
    "BigInt": "{0}.__class__ is int",
}


def serializer(kind: GraphQLLeafType) -> Callable[[Any], Any]:
    """Return the serializer of a value that is not null."""
    coerce = kind.coerce_output_value

    def serialize(value: Any) -> Any:
        made = None if value is None else coerce(value)
        if made is None or made is Undefined:
            raise NotPlannableError
        return made

    return serialize


def leaf_source(kind: GraphQLLeafType, name: str, scope: MutableMapping[str, Any]) -> str:
    """Return source text that serializes the local variable `name`, which is not null; add its globals to `scope`."""
    function = f"_serialize_{kind.name}"
    scope[function] = serializer(kind)
    if isinstance(kind, GraphQLScalarType) and (usual := AS_IT_IS.get(kind.name)):
        return f"({name} if {usual.format(name)} else {function}({name}))"
    wrapped = getattr(kind, "wrapped_cls", None)
    if isinstance(kind, GraphQLEnumType) and wrapped is not None and issubclass(wrapped, Enum):
        scope[f"_class_{kind.name}"] = wrapped
        scope[f"_names_{kind.name}"] = {member: scope[function](member) for member in wrapped}
        return f"(_names_{kind.name}[{name}] if {name}.__class__ is _class_{kind.name} else {function}({name}))"
    return f"{function}({name})"
