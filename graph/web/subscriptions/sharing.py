"""Which subscribers get equal results: by their query, their permissions, and the event."""

from collections.abc import Hashable
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from graphql import FieldNode, FragmentDefinitionNode, Node, OperationDefinitionNode, SelectionSetNode, VariableNode
from strawberry.types.field import StrawberryField
from strawberry.utils.str_converters import to_camel_case

from graph.domain.access.roles import Principal
from graph.schema.fields import OfColumns, OfRows, RowObject, object_type, origin_of
from graph.schema.loaders.sources import OneRow
from graph.schema.loaders.visibility import PARENT_OF
from graph.schema.types.export import Export
from graph.schema.types.export_event import ExportEvent, SharedEvent
from graph.web.graphql.documents import Document

# Administrators see everything, whatever their name.
ADMINISTRATOR = "administrator"
# The field of ExportEvent.
EXPORT = "export"


@dataclass(frozen=True, slots=True)
class SharingKey:
    """Identifies subscribers whose results for one event are equal."""

    # Compared by identity: comparing operations by content takes longer than answering them.
    operation: int
    access: Hashable
    # Whether only fields of the event itself are selected.
    has_leaves_only: bool
    # Whether these, and fields of the event's export that are equal for all who see the export, are selected.
    is_equal_for_viewers: bool
    is_admin: bool

    def of(self, event: object) -> Hashable:
        """Return the key for one event: the permissions do not matter to the fields of a shared event itself."""
        if isinstance(event, SharedEvent):
            if self.has_leaves_only or (self.is_equal_for_viewers and isinstance(event, ExportEvent)):
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
    selected = root.selection_set.selections
    leaves = all(isinstance(field, FieldNode) and not field.selection_set for field in selected)
    equal = leaves or all(map(_is_own_or_export, selected))
    return SharingKey(id(operation), principal.access_key, leaves, equal, principal.is_admin)


def _is_own_or_export(selection: Node) -> bool:
    """Whether a field of an event of exports is equal for all subscribers: each of them sees the export."""
    if not isinstance(selection, FieldNode):
        return False
    if selection.selection_set is None:
        return True
    return selection.name.value == EXPORT and _is_equal_for_viewers(Export, selection.selection_set)


def _is_equal_for_viewers(kind: type[RowObject], selections: SelectionSetNode) -> bool:
    """Whether the selected fields of an object are equal for all who see it: its columns, and what determines that."""
    return all(isinstance(field, FieldNode) and _is_equal(kind, field) for field in selections.selections)


def _is_equal(kind: type[RowObject], field: FieldNode) -> bool:
    if field.name.value == "__typename":
        return True
    declared = _fields(kind).get(field.name.value)
    match declared and origin_of(kind, declared):
        case OfColumns():
            return field.selection_set is None
        case OfRows(OneRow() as source, key) if field.selection_set is not None and kind.table in PARENT_OF:
            # The object is visible if this row is.
            column, parent = PARENT_OF[kind.table]
            is_parent = source.table is parent and source.by.key == "id" and key == column.key
            return is_parent and _is_equal_for_viewers(object_type(parent), field.selection_set)
        case _:
            return False


@cache
def _fields(kind: type[RowObject]) -> dict[str, StrawberryField]:
    """Return the fields of an object type by their names in the schema."""
    definition: Any = getattr(kind, "__strawberry_definition__")  # noqa: B009  (set by strawberry)
    return {field.graphql_name or to_camel_case(field.python_name): field for field in definition.fields}


def _has_variables(node: object) -> bool:
    """Whether a variable occurs in a node; a spread contains its directives, but not its fragment."""
    if isinstance(node, VariableNode):
        return True
    if isinstance(node, Node):
        return any(_has_variables(getattr(node, key)) for key in node.keys if key != "loc")
    return isinstance(node, tuple | list) and any(map(_has_variables, cast("tuple[object, ...]", node)))
