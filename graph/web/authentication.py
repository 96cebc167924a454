"""Who asks: a bearer token becomes a principal, and without one there is nothing but introspection."""

import re
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, Self

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

from graph.domain.roles import Principal
from graph.web.errors import Reason, masked, refusal

MAX_TOKEN = 8192
BEARER = re.compile(rf"(?i:bearer) +([A-Za-z0-9._~+/-]{{1,{MAX_TOKEN}}}=*) *")
# What a caller presents that is no bearer token: a credential, and always a wrong one.
MALFORMED = ""
INTROSPECTION = frozenset({"__schema", "__type", "__typename"})


class OperationContext(Protocol):
    """What resolvers get; `graph.schema.context.Context` in the product."""

    def fresh(self) -> Self:
        """Return the same with new loaders."""
        ...


Authenticate = Callable[[str], Awaitable[Principal | None]]
ContextFor = Callable[[Principal | None], OperationContext]


def bearer(presented: Sequence[object]) -> str | None:
    """Read the token from the `Authorization` values of a request: none gives None, no proper one MALFORMED."""
    if not presented:
        return None
    [first, *others] = presented
    match = BEARER.fullmatch(first) if isinstance(first, str) and not others else None
    return match[1] if match else MALFORMED


@dataclass(slots=True)
class Caller:
    """The other end of one request or one socket."""

    authenticate: Authenticate
    context_for: ContextFor
    token: str | None = None
    # When the token that was accepted last stops being one.
    expires_at: datetime | None = None

    async def identify(self) -> Principal | None:
        """Look the token up: anew for each operation, for roles and tokens end while a socket stays open."""
        if self.token is None:
            return None
        try:
            principal = await self.authenticate(self.token) if self.token != MALFORMED else None
        except Exception as fault:  # noqa: BLE001  (masked and logged; strawberry would break the stream)
            raise masked(fault) from None
        if principal is None:
            raise refusal(Reason.UNAUTHENTICATED, "The bearer token is malformed, unknown or expired.")
        self.expires_at = principal.token_expires_at
        return principal


class Authentication(SchemaExtension):
    """Gives each operation a context of its own, or refuses it. The one place where that is decided."""

    @override
    async def on_validate(self) -> AsyncIterator[None]:
        operation = self.execution_context
        caller: Caller = operation.context
        try:
            principal = await caller.identify()
            if principal is None and not self._only_introspects():
                raise refusal(Reason.UNAUTHENTICATED, "Present a bearer token.")
        except GraphQLError as refused:
            # Handing the errors over skips validation, which is the dear part.
            operation.pre_execution_errors = [refused]
        else:
            operation.context = caller.context_for(principal)
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
