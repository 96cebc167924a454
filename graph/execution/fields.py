"""One field of a selection: its arguments, its resolver, and how its values become output."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from functools import partial
from types import FunctionType
from typing import Any, cast

from graphql import FieldNode, GraphQLField, get_argument_values
from strawberry.types import Info
from strawberry.types.arguments import convert_arguments
from strawberry.types.field import StrawberryField

from graph.execution.errors import Unplanned
from graph.execution.kinds import Type, names_variable
from graph.execution.run import Output, Read, Run, information
from graph.execution.sources import Source
from graph.execution.tracing import Reached, trace, traced
from graph.schema.loaders.keyed import Columns

# Servers in one process.
MAX_SERVERS = 16
Many = Callable[[Sequence[Any], Run], list[Any]]


class Shape:
    """How a field's value is made of what one loader gives."""

    def columns(self, reached: Reached) -> Columns:
        """Return the columns that rows are pruned to."""
        raise NotImplementedError

    def accepts(self, reached: Reached) -> bool:
        """Say whether this loader's rows are the field's objects."""
        raise NotImplementedError

    def outputs(self, read: Read, values: Sequence[Any], run: Run) -> list[Any]:
        """Make the outputs, one for each value."""
        raise NotImplementedError


class Field:
    """A field, with its arguments in one place of a document."""

    def __init__(
        self, key: str, node: FieldNode, field: GraphQLField, many: Many, shape: Shape | None, schema: Any
    ) -> None:
        self.key = key
        self.node = node
        self.field = field
        self.type: Type = cast("Any", field).type
        self.many = many
        self.shape = shape
        definition = field.extensions.get("strawberry-definition")
        if not isinstance(definition, StrawberryField) or definition.extensions:
            raise Unplanned
        self.definition = definition
        self.name = definition.python_name
        self.is_plain = definition.is_basic_field
        self.is_async = definition.is_async
        self._is_constant = not any(names_variable(argument.value) for argument in node.arguments or ())
        # By server.
        self._found: dict[int, Reached | None] = {}
        resolver = cast("Any", definition).base_resolver
        self._convert = partial(
            convert_arguments,
            arguments=definition.arguments,
            scalar_registry=schema.schema_converter.scalar_registry,
            config=schema.config,
        )
        if resolver is not None:
            if resolver.parent_parameter or resolver.root_parameter:
                raise Unplanned
            self.resolver: Callable[..., Any] = resolver.wrapped_func
            self.takes_self = resolver.self_parameter is not None
            self.takes_info = resolver.info_parameter.name if resolver.info_parameter else None

    @property
    def method(self) -> FunctionType | None:
        """The resolver, where it is a method of its type."""
        return self.resolver if self.takes_self and isinstance(self.resolver, FunctionType) else None

    def call(self, parent: Any, run: Run, context: Any = None) -> Any:
        """Call the resolver."""
        given = self._arguments(run)
        if self.takes_info:
            info = Info(_raw_info=information(context or run.context), _field=self.definition)
            given = {**given, self.takes_info: info}
        return self.resolver(parent, **given) if self.takes_self else self.resolver(**given)

    def one(self, parent: Any, run: Run) -> Any:
        """Call the resolver and make the output."""
        return self.many((self.call(parent, run),), run)[0]

    def source(self, run: Run) -> Source | None:
        """Return where the values come from, if that is one loader."""
        if self.shape is None or run.server is None:
            return None
        reached = self._reached(run, self.shape)
        return None if reached is None else Source(reached, self.shape.columns(reached), run.context.loaders)

    def _reached(self, run: Run, shape: Shape) -> Reached | None:
        """Return the loader, found out once for all principals where no variable decides it."""
        assert run.server is not None
        if not self._is_constant:
            return self._trace(run, shape)
        if run.server not in self._found:
            if len(self._found) >= MAX_SERVERS:
                self._found.clear()
            self._found[run.server] = self._trace(run, shape)
        return self._found[run.server]

    def _trace(self, run: Run, shape: Shape) -> Reached | None:
        reached = trace(partial(self.call, run=run, context=traced(run.context)))
        return reached if reached is not None and shape.accepts(reached) else None

    def hand_out(self, run: Run, read: Read, found: Any) -> None:
        """Put what was read into the outputs."""
        assert self.shape is not None
        self._put(read.outputs, self.shape.outputs(read, read.values(found), run))

    async def call_each(self, run: Run, outputs: Sequence[Output], parents: Sequence[Any]) -> None:
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

    def _arguments(self, run: Run) -> dict[str, Any]:
        if not self.definition.arguments:
            return {}
        given = run.arguments.get(self)
        if given is None:
            raw = get_argument_values(self.field, self.node, run.variables)
            given = run.arguments[self] = self._convert(raw)
        return given
