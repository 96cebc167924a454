"""Size limits of operations and their variables: one linear pass that measures each fragment once."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
)


@dataclass(frozen=True, slots=True)
class QuerySize:
    """The size of a selection with its fragments expanded."""

    depth: int = 0
    fields: int = 0
    aliases: int = 0
    directives: int = 0
    # All selections, introspection and empty fragments included: bounds every later traversal of the document.
    selections: int = 0


# The weight of an alias of `__schema`, or inside it: each may add a hundred kilobytes to the response.
ALIAS_OF_SCHEMA = 10
MAX_SIZE = QuerySize(depth=12, fields=1000, aliases=30, directives=50, selections=4000)

# Counts each value of the variables, lists and objects included; as many as a document has tokens for literals.
# Coercing 60,000 invalid values takes over a second.
MAX_VALUES = 2000


def has_too_many_values(variables: Mapping[str, Any]) -> bool:
    """Whether variables contain more than MAX_VALUES values."""
    left = MAX_VALUES
    pending: list[Any] = [variables]
    while pending:
        value = pending.pop()
        if isinstance(value, dict):
            value = list(cast("dict[str, Any]", value).values())
        if isinstance(value, list):
            inner = cast("list[Any]", value)
            left -= len(inner)
            if left < 0:
                return True
            pending += inner
    return False


class QuerySizeAnalyzer:
    """Measures the definitions of one document."""

    def __init__(self, document: DocumentNode) -> None:
        self.fragments = {
            node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)
        }
        self.cyclic = False
        self._measured: dict[str, QuerySize | None] = {}

    def definition(self, node: OperationDefinitionNode | FragmentDefinitionNode) -> QuerySize:
        """Measure an operation or a fragment."""
        inner = self._selection_set(node.selection_set)
        own = len(node.directives or ()) + sum(
            len(variable.directives or ()) for variable in node.variable_definitions or ()
        )
        return QuerySize(inner.depth, inner.fields, inner.aliases, inner.directives + own, inner.selections)

    def _fragment(self, name: str) -> QuerySize:
        if name not in self._measured:
            self._measured[name] = None
            node = self.fragments.get(name)
            self._measured[name] = self.definition(node) if node else QuerySize()
        size = self._measured[name]
        if size is None:
            self.cyclic = True
            return QuerySize()
        return size

    def _selection_set(self, node: SelectionSetNode | None) -> QuerySize:
        sizes = [self._selection(child) for child in node.selections] if node else []
        return QuerySize(
            max((size.depth for size in sizes), default=0),
            sum(size.fields for size in sizes),
            sum(size.aliases for size in sizes),
            sum(size.directives for size in sizes),
            sum(size.selections for size in sizes),
        )

    def _selection(self, node: SelectionNode) -> QuerySize:
        inner = (
            self._fragment(node.name.value)
            if isinstance(node, FragmentSpreadNode)
            else self._selection_set(getattr(node, "selection_set", None))
        )
        directives = inner.directives + len(node.directives or ())
        if not isinstance(node, FieldNode):
            return QuerySize(inner.depth, inner.fields, inner.aliases, directives, inner.selections + 1)
        aliases = inner.aliases + (node.alias is not None)
        if node.name.value in ("__schema", "__type"):
            # graphql-core limits the depth of introspection; its selections do not count as fields of the operation.
            each = ALIAS_OF_SCHEMA if node.name.value == "__schema" else 1
            return QuerySize(1, 1, each * aliases, directives, inner.selections + 1)
        return QuerySize(inner.depth + 1, inner.fields + 1, aliases, directives, inner.selections + 1)
