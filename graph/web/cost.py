"""What operations cost, before they run: too much is refused, the rest is taken from the caller's budget."""

from collections.abc import Iterator
from typing import Any

from graphql import GraphQLError, GraphQLSchema, OperationType, get_operation_ast
from strawberry.extensions import SchemaExtension
from typing_extensions import override

from graph.web.authentication import Authentication
from graph.web.documents import DocumentCache
from graph.web.errors import Reason, refusal
from graph.web.limits import MAX_VALUES, has_too_many_values


class Cost(SchemaExtension):
    """Charges a valid operation. Comes after validation: cost depends on variables, which no rule sees."""

    def __init__(self, documents: DocumentCache, schema: GraphQLSchema, authentication: Authentication) -> None:
        self.documents = documents
        self.schema = schema
        self.authentication = authentication
        self.shown: dict[str, Any] = {}

    @override
    def on_validate(self) -> Iterator[None]:
        operation = self.execution_context
        if not operation.pre_execution_errors:
            try:
                self._charge()
            except GraphQLError as refused:
                operation.pre_execution_errors = [refused]
        yield

    def _charge(self) -> None:
        operation, caller = self.execution_context, self.authentication.caller
        checked = self.documents.get(operation.query or "")
        assert checked is not None
        node = get_operation_ast(checked.document, operation.operation_name)
        assert node is not None
        if has_too_many_values(operation.variables or {}):
            message = f"The variables hold too many values: the limit is {MAX_VALUES}."
            raise refusal(Reason.OPERATION_TOO_LARGE, message)
        limits = caller.gate.limits
        cost = checked.cost(self.schema, node, operation.variables or {})
        shown: dict[str, Any] = {"requested": cost, "limit": limits.operation_cost}
        if node.operation is not OperationType.SUBSCRIPTION:
            # Of each event it would be news to nobody.
            self.shown["cost"] = shown
        if cost > limits.operation_cost:
            message = f"The operation may cost {cost}: the limit is {limits.operation_cost}. Ask for shorter pages."
            raise refusal(Reason.OPERATION_TOO_LARGE, message)
        shown["remaining"] = caller.gate.budgets.charge(caller.name, cost)
        shown["perMinute"] = limits.cost_per_minute

    @override
    def get_results(self) -> dict[str, Any]:
        return self.shown
