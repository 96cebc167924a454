"""Execution: by a cached plan where there is one, by graphql-core otherwise."""

# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false
# graphql-core leaves the type of the context open.

from collections.abc import AsyncGenerator, AsyncIterable
from dataclasses import dataclass, field
from inspect import isawaitable
from typing import Any, cast

from graphql import ExecutionResult, GraphQLSchema, OperationDefinitionNode, OperationType
from graphql.execution import Executor, create_source_event_stream
from graphql.execution.values import VariableValues, get_variable_values
from strawberry.execution import optimized_is_awaitable

from graph.domain.access.roles import Principal
from graph.schema.execution.executor import Plan, PlannedExecutor, cached_plan
from graph.schema.execution.plan_execution import Arguments, Outcomes
from graph.web.access.access import OperationContext
from graph.web.graphql.documents import Document
from graph.web.protocol.errors import MAX_ERRORS, RequestError

NO_VARIABLES = VariableValues({}, {})
# The most characters of variables, all of them texts, whose coerced values are cached.
SHORT = 200


@dataclass(slots=True)
class Operation:
    """One operation to run: its document, its definition in the document, and the values of its variables."""

    document: Document
    definition: OperationDefinitionNode
    variables: dict[str, Any]
    # Whether the caller's token was looked up for this operation already.
    is_authenticated: bool = False
    # The sequence after which a subscription resumes; it takes the place of the argument `after`.
    last_sequence: int | None = None

    @property
    def is_query(self) -> bool:
        """Whether it is a query."""
        return self.definition.operation is OperationType.QUERY

    @property
    def is_subscription(self) -> bool:
        """Whether it is a subscription."""
        return self.definition.operation is OperationType.SUBSCRIPTION


@dataclass(slots=True)
class PlannedOperation:
    """A query or mutation whose plan is cached, with its coerced variables."""

    plan: Plan
    variables: VariableValues
    arguments: Arguments
    # Of the fields of a mutation that were called.
    outcomes: Outcomes = field(default_factory=dict[str, Any])

    async def run(self, context: OperationContext) -> Any:
        """Return the data. Any exception means that the plan does not apply, and graphql-core has the result."""
        return (
            self.plan.answer
            if self.plan.answer is not None
            else await self.plan.run(context, self.variables, self.outcomes, self.arguments)
        )


def planned_operation(schema: GraphQLSchema, operation: Operation) -> PlannedOperation | None:
    """Return the cached plan of a query or mutation, if there is one and the variables are valid."""
    if operation.is_subscription or operation.document.errors != ():
        return None
    coerced = _coerced(schema, operation)
    plan = None if coerced is None else cached_plan(operation.definition, coerced[0])
    if coerced is None or plan is None or (plan.answer is None and plan.root is None):
        return None
    return PlannedOperation(plan, *coerced)


def _coerced(schema: GraphQLSchema, operation: Operation) -> tuple[VariableValues, Arguments] | None:
    """Return the coerced variables, and the arguments that executions with equal ones share; None if they are invalid.

    Coercion and conversion are a tenth of a small query's time, and the last variables of a query often return. Those of a
    mutation seldom do, and may be secrets.
    """
    given = operation.variables
    is_short = (
        operation.is_query
        and all(type(value) is str for value in given.values())
        and sum(map(len, [*given, *given.values()])) <= SHORT
    )
    key = (id(operation.definition), *given.items())
    if is_short and (found := operation.document.coerced.get(key)) is not None:
        return found
    declared = operation.definition.variable_definitions
    variables = get_variable_values(schema, declared, given) if declared else NO_VARIABLES
    if not isinstance(variables, VariableValues):
        return None
    coerced = variables, Arguments()
    if is_short:
        operation.document.coerced.set(key, coerced)
    return coerced


async def run_operation(
    schema: GraphQLSchema, operation: Operation, context: OperationContext, outcomes: Outcomes | None = None
) -> ExecutionResult:
    """Run a query or mutation. The first run compiles and caches its plan.

    `outcomes` are those of a plan that was tried before and did not apply.
    """
    executor = _executor(schema, operation, context)
    executor.outcomes = outcomes
    return await _awaited(executor.execute_operation())


@dataclass(slots=True)
class EventSource:
    """A started subscription: its operation, its principal, its events, and the executor for them."""

    operation: Operation
    principal: Principal | None
    events: AsyncIterable[Any]
    executor: Executor[Any]


async def start_subscription(
    schema: GraphQLSchema, operation: Operation, principal: Principal | None, context: OperationContext
) -> EventSource:
    """Start a subscription; raise RequestError if it is rejected."""
    executor = _executor(schema, operation, context)
    events = create_source_event_stream(executor)
    started = await events if isawaitable(events) else events
    if isinstance(started, ExecutionResult):
        raise RequestError(*(started.errors or ()))
    return EventSource(operation, principal, started, executor)


async def close_events(events: AsyncIterable[Any]) -> None:
    """End a stream of events."""
    await cast("AsyncGenerator[Any]", events).aclose()


async def execute_event(executor: Executor[Any], event: object) -> ExecutionResult:
    """Execute a subscription for one event, in a context of its own: loaders cache what they read."""
    per_event: Executor[Any] = executor.build_per_event_executor(event)
    per_event.context_value = executor.context_value.fresh()
    return await _awaited(per_event.execute_operation(False))


def _executor(schema: GraphQLSchema, operation: Operation, context: OperationContext) -> PlannedExecutor:
    name = operation.definition.name
    built = PlannedExecutor.build(
        schema,
        operation.document.ast,
        None,
        context,
        operation.variables,
        name.value if name else None,
        max_coercion_errors=MAX_ERRORS,
        is_awaitable=optimized_is_awaitable,  # pyright: ignore[reportArgumentType]
    )
    if isinstance(built, list):
        raise RequestError(*built)
    assert isinstance(built, PlannedExecutor)
    return built


async def _awaited(result: Any) -> ExecutionResult:
    return await result if isawaitable(result) else result
