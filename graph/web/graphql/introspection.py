"""Operations that only introspect: they need no token."""

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
)

INTROSPECTION = frozenset({"__schema", "__type", "__typename"})


def only_introspects(document: DocumentNode, operation: OperationDefinitionNode) -> bool:
    """Whether every root field of an operation is an introspection field, fragments and skipped fields included."""
    fragments = {
        node.name.value: node.selection_set for node in document.definitions if isinstance(node, FragmentDefinitionNode)
    }
    pending: list[SelectionSetNode] = [operation.selection_set]
    while pending:
        for node in pending.pop().selections:
            if isinstance(node, FieldNode):
                if node.name.value not in INTROSPECTION:
                    return False
            elif isinstance(node, InlineFragmentNode):
                pending.append(node.selection_set)
            elif isinstance(node, FragmentSpreadNode) and (spread := fragments.pop(node.name.value, None)):
                # Removed from the dictionary: each fragment is examined once, and cycles end.
                pending.append(spread)
    return True
