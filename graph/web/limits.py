"""How large an operation and its variables may be: one linear pass, each fragment measured once and reused."""

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
class Size:
    """What executing a selection amounts to, fragments written out."""

    depth: int = 0
    fields: int = 0
    aliases: int = 0
    directives: int = 0
    # Everything, introspection and empty fragments included: bounds whoever walks the document after us.
    selections: int = 0


# What an alias of the whole schema, or within it, counts for: each may answer a hundred kilobytes more.
ALIAS_OF_SCHEMA = 10
MAX_SIZE = Size(depth=12, fields=1000, aliases=30, directives=50, selections=4000)

# Each value of the variables, lists and objects among them. As many as a document has tokens to name literals with:
# reading sixty thousand wrong ones, and saying so of each, takes over a second.
MAX_VALUES = 2000


def has_too_many_values(variables: Mapping[str, Any]) -> bool:
    """Whether variables hold more values than are worth reading."""
    left = MAX_VALUES
    waiting: list[Any] = [variables]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            value = list(cast("dict[str, Any]", value).values())
        if isinstance(value, list):
            inner = cast("list[Any]", value)
            left -= len(inner)
            if left < 0:
                return True
            waiting += inner
    return False


class Measure:
    """Measures the definitions of one document."""

    def __init__(self, document: DocumentNode) -> None:
        self.fragments = {
            node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)
        }
        self.cyclic = False
        self._measured: dict[str, Size | None] = {}

    def definition(self, node: OperationDefinitionNode | FragmentDefinitionNode) -> Size:
        """Measure an operation or a fragment."""
        inner = self._selection_set(node.selection_set)
        own = len(node.directives or ()) + sum(
            len(variable.directives or ()) for variable in node.variable_definitions or ()
        )
        return Size(inner.depth, inner.fields, inner.aliases, inner.directives + own, inner.selections)

    def _fragment(self, name: str) -> Size:
        if name not in self._measured:
            self._measured[name] = None
            node = self.fragments.get(name)
            self._measured[name] = self.definition(node) if node else Size()
        size = self._measured[name]
        if size is None:
            self.cyclic = True
            return Size()
        return size

    def _selection_set(self, node: SelectionSetNode | None) -> Size:
        sizes = [self._selection(child) for child in node.selections] if node else []
        return Size(
            max((size.depth for size in sizes), default=0),
            sum(size.fields for size in sizes),
            sum(size.aliases for size in sizes),
            sum(size.directives for size in sizes),
            sum(size.selections for size in sizes),
        )

    def _selection(self, node: SelectionNode) -> Size:
        inner = (
            self._fragment(node.name.value)
            if isinstance(node, FragmentSpreadNode)
            else self._selection_set(getattr(node, "selection_set", None))
        )
        directives = inner.directives + len(node.directives or ())
        if not isinstance(node, FieldNode):
            return Size(inner.depth, inner.fields, inner.aliases, directives, inner.selections + 1)
        aliases = inner.aliases + (node.alias is not None)
        if node.name.value in ("__schema", "__type"):
            # graphql-core bounds how deep introspection goes; what it selects is not the operation's own.
            each = ALIAS_OF_SCHEMA if node.name.value == "__schema" else 1
            return Size(1, 1, each * aliases, directives, inner.selections + 1)
        return Size(inner.depth + 1, inner.fields + 1, aliases, directives, inner.selections + 1)
