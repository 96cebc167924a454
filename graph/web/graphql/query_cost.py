"""Query cost: the number of fields that a response may contain, with every list at its maximum length.

Fields that declare a cost, searches, `totalCount` and mutations count for more than one.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any, cast

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLCompositeType,
    GraphQLField,
    GraphQLSchema,
    GraphQLType,
    OperationDefinitionNode,
    OperationType,
    SelectionNode,
    SelectionSetNode,
    ValueNode,
    VariableNode,
    get_named_type,
    is_composite_type,
    value_from_ast_untyped,
)

from graph.schema.fields import COST, LENGTH
from graph.schema.paging import DEFAULT_PAGE, MAX_PAGE

# The assumed length of a list without a length argument: replicas, roles, regions.
SHORT_LIST = 10
# How often each field selected below `__schema` occurs, for each type of the schema: types have that many fields, input
# fields and values on average, most of which have no arguments and no `ofType`.
PER_TYPE = 2
# A mutation holds a transaction for about as long as two hundred fields take to resolve.
WRITE = 200
# The database counts all entries of a list for it, in a large gallery a thousand, and reads its first page.
TOTAL = 60
# A search compares the texts of all candidates, in a large gallery a thousand.
SEARCH = 120
BOUNDS = ("first", "last", "ids")


@dataclass(frozen=True, slots=True)
class ListSize:
    """The maximum length of a list: by its arguments, or as assumed."""

    bounds: tuple[ValueNode, ...] = ()
    otherwise: int = SHORT_LIST

    def of(self, variables: Mapping[str, Any]) -> int:
        """Return the length; a value that the field rejects counts as a full page."""
        numbers = [_number(node, variables) for node in self.bounds]
        longest = max((number for number in numbers if number is not None), default=self.otherwise)
        return min(max(longest, 1), MAX_PAGE)


def _number(node: ValueNode, variables: Mapping[str, Any]) -> int | None:
    value = variables.get(node.name.value) if isinstance(node, VariableNode) else value_from_ast_untyped(node)
    if isinstance(value, list):
        return len(value)  # pyright: ignore[reportUnknownArgumentType]
    return value if isinstance(value, int) else None


# The `edges` or `nodes` of a connection: the arguments of the connection decide their length.
PAGE = ListSize(otherwise=DEFAULT_PAGE)


@dataclass(frozen=True, slots=True)
class CostFormula:
    """Fields that occur once, and lists of further fields."""

    fields: int = 0
    lists: tuple[tuple[ListSize, "CostFormula"], ...] = ()

    def cost(self, variables: Mapping[str, Any]) -> int:
        """Return the cost with these variables."""
        return self.fields + sum(length.of(variables) * each.cost(variables) for length, each in self.lists)


class CostAnalyzer:
    """Derives the cost formulas of one document, which is valid and within the size limits."""

    def __init__(self, schema: GraphQLSchema, document: DocumentNode) -> None:
        self._schema = schema
        self._fragments = {
            node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)
        }
        self._formulas: dict[str, CostFormula] = {}
        self._selected: dict[str, int] = {}

    def operation(self, node: OperationDefinitionNode) -> CostFormula:
        """Return the formula of one operation."""
        root = self._schema.get_root_type(node.operation)
        assert root is not None
        formula = self._selection_set(node.selection_set, root)
        writes = len(node.selection_set.selections) if node.operation is OperationType.MUTATION else 0
        return CostFormula(formula.fields + WRITE * writes, formula.lists)

    def _selection_set(self, node: SelectionSetNode, parent: GraphQLCompositeType) -> CostFormula:
        each = [self._selection(child, parent) for child in node.selections]
        return CostFormula(sum(one.fields for one in each), tuple(chain.from_iterable(one.lists for one in each)))

    def _selection(self, node: SelectionNode, parent: GraphQLCompositeType) -> CostFormula:
        if isinstance(node, FieldNode):
            name = node.name.value
            if name.startswith("__"):
                return CostFormula(1 if name == "__typename" else self._introspection(node))
            return self._field(node, parent.fields[name], parent)  # type: ignore[union-attr]
        if isinstance(node, FragmentSpreadNode):
            return self._fragment(node.name.value)
        condition = getattr(node, "type_condition", None)
        return self._selection_set(node.selection_set, self._type(condition.name.value) if condition else parent)  # type: ignore[attr-defined]

    def _introspection(self, node: FieldNode) -> int:
        """Return the cost of `__schema` or `__type`, whose answer no argument makes longer."""
        each = PER_TYPE * len(self._schema.type_map) if node.name.value == "__schema" else SHORT_LIST
        return 1 + each * self._fields(node.selection_set)

    def _fields(self, selection_set: SelectionSetNode | None, *, wrapped: bool = False) -> int:
        """Count the fields below an introspection field, those of fragments wherever they are spread.

        Clients write `ofType` in `ofType` many times over, and few types have even two wrappers: the inner ones are free.
        """
        return sum(self._fields_of(node, wrapped) for node in selection_set.selections) if selection_set else 0

    def _fields_of(self, node: SelectionNode, wrapped: bool) -> int:
        if isinstance(node, FragmentSpreadNode):
            name = node.name.value
            if name not in self._selected:
                self._selected[name] = self._fields(self._fragments[name].selection_set)
            return self._selected[name]
        wraps = isinstance(node, FieldNode) and node.name.value == "ofType"
        if wraps and wrapped:
            return 0
        inner = self._fields(getattr(node, "selection_set", None), wrapped=wraps)
        return inner + isinstance(node, FieldNode)

    def _fragment(self, name: str) -> CostFormula:
        if name not in self._formulas:
            node = self._fragments[name]
            self._formulas[name] = self._selection_set(node.selection_set, self._type(node.type_condition.name.value))
        return self._formulas[name]

    def _field(self, node: FieldNode, field: GraphQLField, parent: GraphQLCompositeType) -> CostFormula:
        of = cast("GraphQLType", field.type)  # pyright: ignore[reportUnknownMemberType]
        named = get_named_type(of)
        declared = _declared(field)
        is_total = node.name.value == "totalCount" and parent.name.endswith("Connection")
        own = TOTAL if is_total else declared.get(COST, 1)
        own += SEARCH * any(argument.name.value == "search" for argument in node.arguments or ())
        if node.selection_set is None or not is_composite_type(named):
            return CostFormula(own)
        inner = self._selection_set(node.selection_set, named)
        bounds = tuple(argument.value for argument in node.arguments or () if argument.name.value in BOUNDS)
        if "[" in str(of):
            short = ListSize(bounds, declared.get(LENGTH) or SHORT_LIST)
            return CostFormula(own, ((PAGE if parent.name.endswith("Connection") else short, inner),))
        page = ListSize(bounds, DEFAULT_PAGE)
        return CostFormula(
            own + inner.fields, tuple((page if length is PAGE else length, each) for length, each in inner.lists)
        )

    def _type(self, name: str) -> GraphQLCompositeType:
        found = self._schema.type_map[name]
        assert is_composite_type(found)
        return found


def _declared(field: GraphQLField) -> Mapping[str, Any]:
    """Return the metadata of a field, which may declare its cost and length."""
    return getattr(field.extensions.get("strawberry-definition"), "metadata", {})


def default_values(node: OperationDefinitionNode) -> dict[str, Any]:
    """Return the default values of the variables."""
    return {
        variable.variable.name.value: value_from_ast_untyped(variable.default_value)
        for variable in node.variable_definitions or ()
        if variable.default_value is not None
    }
