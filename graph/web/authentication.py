"""Who asks, and whether they may: without a bearer token there is nothing but introspection."""

from collections.abc import AsyncIterator

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
)
from strawberry.extensions import SchemaExtension
from typing_extensions import override

from graph.web.callers import Caller
from graph.web.errors import Reason, refusal

INTROSPECTION = frozenset({"__schema", "__type", "__typename"})


class Authentication(SchemaExtension):
    """Gives each operation a context of its own, or refuses it. The one place where that is decided."""

    caller: Caller

    @override
    async def on_validate(self) -> AsyncIterator[None]:
        operation = self.execution_context
        self.caller = operation.context
        try:
            principal = await self.caller.identify()
            if principal is None and not self._only_introspects():
                raise refusal(Reason.UNAUTHENTICATED, "Present a bearer token.")
        except GraphQLError as refused:
            # Handing the errors over skips validation, which is the dear part.
            operation.pre_execution_errors = [refused]
        else:
            operation.context = self.caller.gate.context_for(principal)
        yield

    def _only_introspects(self) -> bool:
        operation = self.execution_context
        document = operation.graphql_document
        return document is not None and root_fields(document, operation.operation_name) <= INTROSPECTION


def root_fields(document: DocumentNode, operation_name: str | None) -> set[str]:
    """Name the fields that an operation selects at its root, in fragments too; `@skip` or not."""
    fragments = {
        node.name.value: node.selection_set for node in document.definitions if isinstance(node, FragmentDefinitionNode)
    }
    waiting: list[SelectionSetNode] = [
        node.selection_set
        for node in document.definitions
        if isinstance(node, OperationDefinitionNode)
        and (operation_name is None or (node.name is not None and node.name.value == operation_name))
    ]
    names: set[str] = set()
    while waiting:
        for node in waiting.pop().selections:
            if isinstance(node, FieldNode):
                names.add(node.name.value)
            elif isinstance(node, InlineFragmentNode):
                waiting.append(node.selection_set)
            elif isinstance(node, FragmentSpreadNode) and (spread := fragments.pop(node.name.value, None)):
                # Popped: each fragment is looked into once, and cycles end.
                waiting.append(spread)
    return names
