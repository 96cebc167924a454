"""Conversion of coerced arguments to what resolvers take: strawberry's, with the types and names resolved once."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING
from typing import Any

from strawberry import UNSET
from strawberry.schema.config import StrawberryConfig
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.base import StrawberryList, StrawberryMaybe, StrawberryOptional, has_object_definition
from strawberry.types.lazy_type import LazyType

from graph.schema.execution.errors import NotPlannableError

# Of a value that is given and not null.
Convert = Callable[[Any], Any]


def arguments_converter(
    arguments: Iterable[StrawberryArgument], config: StrawberryConfig
) -> Callable[[Mapping[str, Any]], dict[str, Any]]:
    """Return the conversion of a field's arguments."""
    names = config.name_converter
    converters = [(names.from_argument(one), one.python_name, _converter(one.type, config)) for one in arguments]
    return lambda given: _converted(converters, given)


def _converter(kind: Any, config: StrawberryConfig) -> Convert | None:
    """Return the conversion to a type; None if it leaves values unchanged."""
    match kind:
        case StrawberryMaybe():
            raise NotPlannableError
        case StrawberryOptional():
            return _converter(kind.of_type, config)
        case LazyType():
            return _converter(kind.resolve_type(), config)
        case StrawberryList():
            item = _converter(kind.of_type, config)
            # A copy: graphql-core gives the same default to all requests.
            return list if item is None else lambda values: [_value(item, one) for one in values]
        case _:
            return _input_converter(kind, config) if has_object_definition(kind) else None


def _input_converter(kind: Any, config: StrawberryConfig) -> Convert:
    definition = kind.__strawberry_definition__
    if definition.from_input is not None:
        raise NotPlannableError
    names = config.name_converter
    converters = [
        (names.from_field(field), field.python_name, _converter(field.resolve_type(type_definition=definition), config))
        for field in definition.fields
    ]
    absent = {
        field.python_name: None
        for field in definition.fields
        if field.default_value is MISSING and field.default_factory is MISSING
    }
    return lambda given: kind(**(absent | _converted(converters, given)))


def _converted(converters: Iterable[tuple[str, str, Convert | None]], given: Mapping[str, Any]) -> dict[str, Any]:
    return {attribute: _value(convert, given[name]) for name, attribute, convert in converters if name in given}


def _value(convert: Convert | None, value: Any) -> Any:
    return value if convert is None or value is None or value is UNSET else convert(value)
