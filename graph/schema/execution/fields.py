"""Field of a selection: its arguments, the declared origin of its value, and the conversion of values to output."""

import asyncio
from collections.abc import Callable, Coroutine, Mapping, Sequence
from functools import partial
from typing import Any, cast

from graphql import FieldNode, GraphQLField, get_argument_values
from strawberry.types import Info
from strawberry.types.arguments import convert_arguments
from strawberry.types.field import StrawberryField

from graph.schema.execution.errors import NotPlannableError
from graph.schema.execution.plan_execution import BatchRead, Output, PlanExecution, minimal_info
from graph.schema.execution.type_helpers import Type, names_variable
from graph.schema.fields import OfRows, origin_of
from graph.schema.loaders.sources import Columns, Source

Many = Callable[[Sequence[Any], PlanExecution], list[Any]]


class Shape:
    """Conversion of a source's rows to a field's values."""

    def columns(self, source: Source) -> Columns:
        """Return the columns that rows are pruned to."""
        raise NotImplementedError

    def outputs(self, read: BatchRead, values: Sequence[Any], run: PlanExecution) -> list[Any]:
        """Build the outputs, one for each value."""
        raise NotImplementedError


class Field:
    """A field at one place of a document, with its arguments."""

    def __init__(
        self, kind: type, key: str, node: FieldNode, field: GraphQLField, many: Many, shape: Shape | None, schema: Any
    ) -> None:
        self.key = key
        self.node = node
        self.field = field
        self.type: Type = cast("Any", field).type
        self.many = many
        self.shape = shape
        definition = field.extensions.get("strawberry-definition")
        if not isinstance(definition, StrawberryField) or definition.extensions:
            raise NotPlannableError
        self.definition = definition
        self.origin = origin_of(kind, definition)
        self.name = definition.python_name
        self.is_plain = definition.is_basic_field
        self.is_async = definition.is_async
        self._is_constant = not any(names_variable(argument.value) for argument in node.arguments or ())
        self._constant: tuple[Source, Columns] | None = None
        resolver = cast("Any", definition).base_resolver
        self._convert = partial(
            convert_arguments,
            arguments=definition.arguments,
            scalar_registry=schema.schema_converter.scalar_registry,
            config=schema.config,
        )
        if resolver is not None:
            if resolver.parent_parameter or resolver.root_parameter:
                raise NotPlannableError
            self.resolver: Callable[..., Any] = resolver.wrapped_func
            self.takes_self = resolver.self_parameter is not None
            self.takes_info = resolver.info_parameter.name if resolver.info_parameter else None

    def call(self, parent: Any, run: PlanExecution) -> Any:
        """Call the resolver."""
        given = self.arguments(run)
        if self.takes_info:
            info = Info(_raw_info=minimal_info(run.context), _field=self.definition)
            given = {**given, self.takes_info: info}
        return self.resolver(parent, **given) if self.takes_self else self.resolver(**given)

    def one(self, parent: Any, run: PlanExecution) -> Any:
        """Call the resolver and build the output."""
        return self.many((self.call(parent, run),), run)[0]

    @property
    def rows(self) -> OfRows | None:
        """The declared origin, if the value consists of rows."""
        return self.origin if isinstance(self.origin, OfRows) else None

    def source(self, run: PlanExecution) -> tuple[Source, Columns]:
        """Return the source of the values and the columns to read; they are cached if all arguments are constant."""
        if self._constant is not None:
            return self._constant
        if self.rows is None or self.shape is None:
            raise NotPlannableError
        source = self.rows.source_for(self.arguments(run))
        found = source, self.shape.columns(source)
        if self._is_constant:
            self._constant = found
        return found

    def distribute(self, run: PlanExecution, read: BatchRead, found: Mapping[Any, Any]) -> None:
        """Put the values that were read into the outputs."""
        assert self.shape is not None
        self._put(read.outputs, self.shape.outputs(read, read.values(found), run))

    async def call_each(self, run: PlanExecution, outputs: Sequence[Output], parents: Sequence[Any]) -> None:
        """Call the resolver for each parent; the loaders under it see all of them at once."""
        calls: list[Coroutine[Any, Any, Any]] = [self.call(parent, run) for parent in parents]
        values = [await calls[0]] if len(calls) == 1 else await asyncio.gather(*calls, return_exceptions=True)
        for value in values:
            if isinstance(value, BaseException):
                raise value
        self._put(outputs, self.many(values, run))

    def _put(self, outputs: Sequence[Output], values: Sequence[Any]) -> None:
        for output, value in zip(outputs, values, strict=True):
            output[self.key] = value

    def arguments(self, run: PlanExecution) -> dict[str, Any]:
        if not self.definition.arguments:
            return {}
        given = run.arguments.get(self)
        if given is None:
            raw = get_argument_values(self.field, self.node, run.variables)
            given = run.arguments[self] = self._convert(raw)
        return given
