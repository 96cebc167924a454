"""Compiler of plans: graphql-core collects the fields of a query, and this turns them into loops over objects."""

from collections.abc import Sequence
from itertools import chain
from typing import Any

from graphql import (
    FieldNode,
    GraphQLInterfaceType,
    GraphQLObjectType,
    is_leaf_type,
)
from graphql.execution import Executor
from graphql.execution.collect_fields import FieldDetailsList, collect_subfields
from strawberry.schema import Schema

from graph.schema import paging
from graph.schema.execution.codegen import Selection
from graph.schema.execution.errors import NotPlannableError
from graph.schema.execution.fields import Field, Many, Shape
from graph.schema.execution.leaf_serializers import serializer
from graph.schema.execution.plan_execution import PlanExecution
from graph.schema.execution.result_shapes import ConnectionShape, ObjectsShape, split
from graph.schema.execution.type_helpers import Type, inner, is_list, is_required, item, nullable

TYPENAME = "__typename"


class Compiler:
    """Compiles one operation for one combination of its `@skip` and `@include` values."""

    def __init__(self, executor: Executor[Any]) -> None:
        self.executor = executor
        # The attribute by which strawberry marks its schema.
        self.schema: Schema = getattr(executor.schema, "_strawberry_schema")  # noqa: B009
        # The plan's fields, by their numbers.
        self.fields: list[Field] = []
        # Cached, because a field's objects can come from its resolver and from a loader.
        self._made: dict[tuple[str, tuple[int, ...]], Selection] = {}

    def root(self, kind: GraphQLObjectType, grouped: dict[str, FieldDetailsList]) -> Selection:
        """Compile an operation's own fields."""
        return Selection(kind, self._fields(kind, grouped), is_root=True)

    def _selection(self, kind: GraphQLObjectType, details: FieldDetailsList) -> Selection:
        """Compile the selections on a field's objects of this type."""
        key = kind.name, tuple(id(one.node) for one in details)
        if key not in self._made:
            self._made[key] = Selection(kind, self._fields(kind, self._below(kind, details)))
        return self._made[key]

    def _fields(self, kind: GraphQLObjectType, grouped: dict[str, FieldDetailsList]) -> dict[str, Field | None]:
        fields: dict[str, Field | None] = {}
        for key, details in grouped.items():
            node = details[0].node
            fields[key] = None if node.name.value == TYPENAME else self._field(key, node, kind, details)
        return fields

    def _field(self, key: str, node: FieldNode, parent: GraphQLObjectType, details: FieldDetailsList) -> Field:
        field = parent.fields.get(node.name.value)
        if field is None:
            raise NotPlannableError
        many, shape = self._many(field.type, details), self._shape(field.type, details)
        return Field(parent, key, node, field, many, shape, self)

    def _below(self, kind: GraphQLObjectType, details: FieldDetailsList) -> dict[str, FieldDetailsList]:
        executor = self.executor
        return collect_subfields(
            executor.schema, executor.fragments, executor.variable_values, executor.operation, kind, details
        ).grouped_field_set

    def _many(self, kind: Type, details: FieldDetailsList) -> Many:
        """Return the function that builds the outputs of many resolved values."""
        if is_required(kind):
            return _required(self._many(inner(kind), details))
        if is_list(kind):
            return _lists(self._many(inner(kind), details))
        if isinstance(kind, GraphQLObjectType):
            return _present(self._selection(kind, details))
        if isinstance(kind, GraphQLInterfaceType):
            return self._abstract(kind, details)
        if not is_leaf_type(kind):
            raise NotPlannableError
        serialize = serializer(kind)
        return lambda values, _: [None if value is None else serialize(value) for value in values]

    def _abstract(self, kind: GraphQLInterfaceType, details: FieldDetailsList) -> Many:
        selections: dict[type, Selection] = {}
        for possible in self.executor.schema.get_possible_types(kind):
            selection = self._selection(possible, details)
            selections[selection.origin] = selection

        def many(values: Sequence[Any], run: PlanExecution) -> list[Any]:
            made: list[Any] = [None] * len(values)
            by_class: dict[Any, list[int]] = {}
            for place, value in enumerate(values):
                if value is not None:
                    by_class.setdefault(value.__class__, []).append(place)
            for of, places in by_class.items():
                if of not in selections:
                    raise NotPlannableError
                outputs = selections[of].of_objects([values[place] for place in places], run)
                for place, output in zip(places, outputs, strict=True):
                    made[place] = output
            return made

        return many

    def _shape(self, kind: Type, details: FieldDetailsList) -> Shape | None:
        """Return the shape of a field whose value consists of a loader's rows."""
        required, kind = is_required(kind), nullable(kind)
        listed = is_list(kind)
        # A loader returns no null items.
        if listed and not is_required(kind := inner(kind)):
            return None
        kind = nullable(kind)
        if not isinstance(kind, GraphQLObjectType):
            return None
        selection = self._selection(kind, details)
        if selection.origin is paging.Connection:
            return None if listed else self._pages(kind, details)
        return ObjectsShape(selection, listed=listed, required=required)

    def _pages(self, connection: GraphQLObjectType, details: FieldDetailsList) -> ConnectionShape:
        pages = ConnectionShape({}, {})
        for key, below in self._below(connection, details).items():
            pages.keys.append(key)
            match below[0].node.name.value:
                case "nodes":
                    pages.nodes[key] = self._node(connection.fields["nodes"].type, below)
                case "edges":
                    pages.edges[key] = self._edge(item(connection.fields["edges"].type), below)
                case "pageInfo":
                    pages.info[key] = self._many(connection.fields["pageInfo"].type, below)
                case "totalCount":
                    pages.counts.append(key)
                case _:
                    pages.names[key] = connection.name
        return pages

    def _edge(self, edge: GraphQLObjectType, details: FieldDetailsList) -> dict[str, Selection | str]:
        found: dict[str, Selection | str] = {}
        for key, below in self._below(edge, details).items():
            match below[0].node.name.value:
                case "node":
                    found[key] = self._node(edge.fields["node"].type, below)
                case "cursor":
                    found[key] = "cursor"
                case _:
                    found[key] = edge.name
        return found

    def _node(self, kind: Type, details: FieldDetailsList) -> Selection:
        return self._selection(item(kind), details)


def _required(unwrapped: Many) -> Many:
    def many(values: Sequence[Any], run: PlanExecution) -> list[Any]:
        made = unwrapped(values, run)
        if any(output is None for output in made):
            raise NotPlannableError
        return made

    return many


def _present(selection: Selection) -> Many:
    def many(values: Sequence[Any], run: PlanExecution) -> list[Any]:
        present = [value for value in values if value is not None]
        made = selection.of_objects(present, run)
        if len(made) == len(values):
            return made
        rest = iter(made)
        return [None if value is None else next(rest) for value in values]

    return many


def _lists(items: Many) -> Many:
    def many(values: Sequence[Any], run: PlanExecution) -> list[Any]:
        lists = [value for value in values if value is not None]
        if not all(isinstance(one, list | tuple) for one in lists):
            raise NotPlannableError
        made = iter(split(items(list(chain.from_iterable(lists)), run), lists))
        return [None if value is None else next(made) for value in values]

    return many
