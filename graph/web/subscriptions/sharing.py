"""Which subscribers get equal results: by their query, their permissions, and the event."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import cast

from graphql import FieldNode, FragmentDefinitionNode, Node, OperationDefinitionNode, VariableNode

from graph.domain.access.roles import Principal
from graph.schema.types.export_event import SharedEvent
from graph.web.graphql.documents import Document

# Administrators see everything, whatever their name.
ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True)
class SharingKey:
    """Identifies subscribers whose results for one event are equal."""

    # Compared by identity: comparing operations by content takes longer than answering them.
    operation: int
    access: Hashable
    # Whether only fields of the event itself are selected.
    has_leaves_only: bool
    is_admin: bool

    def of(self, event: object) -> Hashable:
        """Return the key for one event: the permissions do not matter to the fields of a shared event itself."""
        if isinstance(event, SharedEvent):
            if self.has_leaves_only:
                return self.operation
            if self.is_admin:
                return self.operation, ADMINISTRATOR
        return self.operation, self.access


def sharing_key(
    document: Document, operation: OperationDefinitionNode, principal: Principal | None
) -> SharingKey | None:
    """Return the sharing key of a subscriber; None if its results depend on its variables, or it has no principal."""
    [root, *others] = operation.selection_set.selections
    if others or not isinstance(root, FieldNode) or root.selection_set is None or root.directives or principal is None:
        return None
    fragments = [node for node in document.ast.definitions if isinstance(node, FragmentDefinitionNode)]
    if _has_variables(root.selection_set) or any(map(_has_variables, fragments)):
        return None
    leaves = all(isinstance(field, FieldNode) and not field.selection_set for field in root.selection_set.selections)
    return SharingKey(id(operation), principal.access_key, leaves, principal.is_admin)


def _has_variables(node: object) -> bool:
    """Whether a variable occurs in a node; a spread contains its directives, but not its fragment."""
    if isinstance(node, VariableNode):
        return True
    if isinstance(node, Node):
        return any(_has_variables(getattr(node, key)) for key in node.keys if key != "loc")
    return isinstance(node, tuple | list) and any(map(_has_variables, cast("tuple[object, ...]", node)))
