"""Field of a selection: its arguments, the declared origin of its value, and the conversion of values to output."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from graphql import FieldNode, GraphQLField, GraphQLObjectType, get_argument_values, is_leaf_type
from strawberry.types import Info
from strawberry.types.field import StrawberryField

from graph.schema.execution.argument_conversion import arguments_converter
from graph.schema.execution.errors import NotPlannableError
from graph.schema.execution.plan_execution import BatchRead, Output, PlanExecution, minimal_info
from graph.schema.execution.type_helpers import Type, names_variable, nullable, origin
from graph.schema.fields import PARENT_KEY, OfRows, origin_of
from graph.schema.loaders.embedded import Piece, Text
from graph.schema.loaders.sources import Columns, Source

if TYPE_CHECKING:
    from graph.schema.execution.codegen import Selection
    from graph.schema.execution.compiler import Compiler

Many = Callable[[Sequence[Any], PlanExecution], list[Any]]


class Shape:
    """Conversion of a source's rows to a field's values."""

    # The selections on the rows.
    selections: Sequence["Selection"] = ()

    def columns(self, source: Source, run: PlanExecution) -> Columns:
        """Return the columns that rows are pruned to, and the texts of the rows below them."""
        raise NotImplementedError

    def pieces(self, source: Source, prefix: str, run: PlanExecution) -> Sequence[Piece] | None:
        """Return the pieces of the values' JSON text within their parent's row; None if they cannot be text."""
        raise NotImplementedError

    def outputs(self, read: BatchRead, values: Sequence[Any], run: PlanExecution) -> list[Any]:
        """Build the outputs, one for each value."""
        raise NotImplementedError


class Field:
    """A field at one place of a document, with its arguments."""

    def __init__(
        self,
        kind: GraphQLObjectType,
        key: str,
        node: FieldNode,
        field: GraphQLField,
        many: Many,
        shape: Shape | None,
        compiler: "Compiler",
    ) -> None:
        self.kind = kind
        self.key = key
        # The field's place in the plan.
        self.number = len(compiler.fields)
        compiler.fields.append(self)
        self.text_name = f"f{self.number}"
        self.node = node
        self.field = field
        self.type: Type = cast("Any", field).type
        self.many = many
        self.shape = shape
        definition = field.extensions.get("strawberry-definition")
        if not isinstance(definition, StrawberryField) or definition.extensions:
            raise NotPlannableError
        self.definition = definition
        self.origin = origin_of(origin(kind), definition)
        self.name = definition.python_name
        self.is_plain = definition.is_basic_field
        self.is_async = definition.is_async
        self._constant: tuple[Source, Columns] | None = None
        self._constant_text: tuple[Text | None] | None = None
        resolver = cast("Any", definition).base_resolver
        self._convert = arguments_converter(definition.arguments, compiler.schema.config)
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
            info = Info(_raw_info=minimal_info(run.context, self.node.name.value), _field=self.definition)
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
        """Return the source of the values and the columns to read, cached for equal arguments."""
        cached = self._constant or run.arguments.sources.get(self)
        if cached is not None:
            return cached
        if self.rows is None or self.shape is None:
            raise NotPlannableError
        source = self.rows.source_for(self.arguments(run))
        found = source, self.shape.columns(source, run)
        if self.is_constant:
            self._constant = found
        elif self._is_constant_below:
            # Otherwise each value of a variable would have a text of its own.
            run.arguments.sources[self] = found
        return found

    @cached_property
    def is_constant(self) -> bool:
        """Whether no variable is an argument of the field, or of rows below it."""
        given = any(names_variable(argument.value) for argument in self.node.arguments or ())
        return not given and self._is_constant_below

    @cached_property
    def _is_constant_below(self) -> bool:
        return all(field.is_constant for field in self._rows_below())

    def _rows_below(self) -> Iterator["Field"]:
        for selection in self.shape.selections if self.shape else ():
            yield from selection.rows

    @cached_property
    def is_immediate(self) -> bool:
        """Whether the value is computed from the object at once, with all that is selected on it."""
        if self.is_async or self.rows is not None:
            return False
        if is_leaf_type(nullable(self.type)):
            return True
        selections = self.shape.selections if self.shape else ()
        below = [field for selection in selections for field in selection.fields.values() if field is not None]
        return bool(selections) and all(field.is_immediate for field in below)

    def text(self, run: PlanExecution) -> Text | None:
        """Return the text of the value's rows within their parent's row; None if they cannot be text."""
        if self._constant_text is None:
            text = self._text(run)
            if not self.is_constant:
                return text
            self._constant_text = (text,)
        return self._constant_text[0]

    def _text(self, run: PlanExecution) -> Text | None:
        if self.rows is None or self.shape is None or self.rows.key != PARENT_KEY:
            return None
        try:
            source = self.rows.source_for(self.arguments(run))
        except Exception:  # noqa: BLE001  (an error only if there is a parent: the next level raises it then)
            return None
        if not source.embeds_in(getattr(origin(self.kind), "table")):  # noqa: B009  (rows have one)
            return None
        pieces = self.shape.pieces(source, f"{self.text_name}_", run)
        return None if pieces is None else Text(self.text_name, pieces)

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
        given = run.arguments.of_field.get(self)
        if given is None:
            raw = get_argument_values(self.field, self.node, run.variables)
            given = run.arguments.of_field[self] = self._convert(raw)
        return given
