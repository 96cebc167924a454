"""Executor: runs a query or mutation by its plan, or by graphql-core if no plan applies."""

import logging
import weakref
from collections import deque
from collections.abc import Awaitable, Callable
from enum import StrEnum
from typing import Any, ClassVar, Protocol, Self, cast

import orjson
from graphql import (
    ExecutionResult,
    GraphQLError,
    OperationDefinitionNode,
    OperationType,
    VariableNode,
    Visitor,
    located_error,
    visit,
)
from graphql.execution import Executor
from graphql.execution.collect_fields import FieldDetailsList, collect_fields
from graphql.execution.values import VariableValues
from graphql.language import DirectiveNode
from graphql.pyutils import Path
from graphql.type.definition import GraphQLResolveInfoHelpers
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext
from typing_extensions import override

from graph.db.outage import unexpected
from graph.domain.problems import DomainError
from graph.metrics import QUERIES_WITHOUT_PLAN
from graph.schema.execution.codegen import Selection
from graph.schema.execution.compiler import TYPENAME, Compiler
from graph.schema.execution.errors import NotPlannableError, error_at_location_of
from graph.schema.execution.holes import Fillers, Holes
from graph.schema.execution.plan_execution import Arguments, Outcomes, PlanExecution

log = logging.getLogger(__name__)

MAX_COMBINATIONS = 16
# Cached introspection results: introspection needs no token, and two kilobytes of query return megabytes.
MAX_ANSWERS = 16
MAX_ANSWER = 1_048_576
INTROSPECTION = frozenset({"__schema", "__type"})


class Renewable(Protocol):
    """A context that can be renewed for another operation."""

    def fresh(self) -> Self:
        """Return a copy with new loaders."""
        ...


# Runs an operation by its plan and returns the data.
Root = Callable[[PlanExecution, Outcomes], Awaitable[dict[str, Any]]]


class Reason(StrEnum):
    """Why graphql-core executes a query or mutation."""

    # A field or a type that the compiler does not know.
    NOT_COMPILED = "not_compiled"
    # Introspection beside other fields.
    INTROSPECTION = "introspection"
    # An error for the client.
    ERROR = "error"
    # A value that no plan can return, for example null in a non-null field.
    VALUE = "value"
    # Any other exception.
    FAILURE = "failure"


class Plan:
    """The plan of one operation: its root, or the cached result of an introspection."""

    def __init__(
        self,
        plans: "Plans",
        root: Root | None = None,
        fillers: Fillers | None = None,
        *,
        introspects: bool = False,
        reason: Reason | None = None,
        failure: Exception | None = None,
    ) -> None:
        self.plans = plans
        self.root = root
        self.fillers = fillers
        self.introspects = introspects
        # Why there is neither a root nor a cached introspection.
        self.reason = reason
        self.failure = failure
        self.answer: orjson.Fragment | None = None

    async def run(
        self, context: Any, variables: VariableValues, outcomes: Outcomes, arguments: Arguments | None = None
    ) -> dict[str, Any]:
        """Return the data. An exception, which is counted, means that graphql-core has to execute the operation.

        `outcomes` then has the outcomes of the mutation's fields that were called, which must not be called again.
        """
        assert self.root is not None
        assert self.fillers is not None
        run = PlanExecution(context, variables, Arguments() if arguments is None else arguments)
        run.holes = Holes(self.fillers, run)
        try:
            return await self.root(run, outcomes)
        except Exception as failure:
            self.plans.report(_reason(failure), failure)
            raise
        finally:
            # Each refers to the other: the garbage collector would stop the server to free thousands of executions at once.
            del run.holes


def _query(selection: Selection) -> Root:
    """Return the root of a query: one selection, whose levels are read one after the other."""

    async def root(run: PlanExecution, _: Outcomes) -> dict[str, Any]:
        [data] = selection.of_objects((None,), run)
        await run.finish()
        return data

    return root


def _mutation(selection: Selection) -> Root:
    """Return the root of a mutation: its fields are called one after the other, each after all reads of the one before.

    Resolvers are coroutines: nothing happens when one is called, so that a call that fails may be repeated.
    """
    if not all(field is None or field.is_async for field in selection.fields.values()):
        raise NotPlannableError

    async def root(run: PlanExecution, outcomes: Outcomes) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for key, field in selection.fields.items():
            if field is None:
                data[key] = selection.kind.name
                continue
            call = field.call(None, run)
            try:
                outcome = outcomes[key] = await call
            except Exception as failure:
                outcomes[key] = failure
                raise
            [data[key]] = field.many((outcome,), run)
            await run.finish()
        return data

    return root


class Plans:
    """The plans of one operation: one for each combination of the values of its `@skip` and `@include`."""

    def __init__(self, conditions: tuple[str, ...]) -> None:
        self.conditions = conditions
        self.made: dict[tuple[Any, ...], Plan] = {}
        self._reported: set[Reason] = set()

    def key(self, variables: VariableValues) -> tuple[Any, ...]:
        """Return the values of the conditions."""
        return tuple(variables.coerced.get(name) for name in self.conditions)

    def report(self, reason: Reason, failure: Exception | None) -> None:
        """Count an execution without a plan, and log the first one of this operation and reason."""
        QUERIES_WITHOUT_PLAN.labels(reason.value).inc()
        if reason not in self._reported:
            self._reported.add(reason)
            # An error for the client is not a fault of the server.
            trace = None if reason is Reason.ERROR else unexpected(failure)
            log.info("No plan completed an operation (%s): graphql-core does", reason.value, exc_info=trace)


def _reason(failure: Exception) -> Reason:
    match failure:
        case NotPlannableError():
            return Reason.VALUE
        case GraphQLError() | DomainError():
            return Reason.ERROR
        case _:
            return Reason.FAILURE


def cached_plan(operation: OperationDefinitionNode, variables: VariableValues) -> Plan | None:
    """Return the plan of an operation that ran before, with variables that select the same fields."""
    plans = PlannedExecutor.plans.get(id(operation))
    return plans.made.get(plans.key(variables)) if plans else None


class PlannedExecutor(StrawberryGraphQLCoreExecutionContext):
    """Executes queries and mutations by plans, and the events of subscriptions by graphql-core."""

    # By the operation's identity, while the operation exists; the document cache decides how long that is.
    plans: ClassVar[dict[int, Plans]] = {}
    # The operations with a cached result.
    kept: ClassVar[deque[Plan]] = deque()

    # Of the fields of a mutation, if its plan was tried before and did not apply; None if it was not tried.
    outcomes: Outcomes | None = None
    # The first error of each field, by its nodes: there may be one for each of thousands of rows.
    _erred: dict[tuple[int, ...], GraphQLError] | None = None

    @property
    def async_helpers(self) -> GraphQLResolveInfoHelpers:
        """Helpers for the resolvers.

        Not stored: they reference the executor, and only the garbage collector would free it, with its context.
        """
        return GraphQLResolveInfoHelpers(gather=self.gather_async_work, track=self.track_async_work)

    @async_helpers.setter
    def async_helpers(self, _: GraphQLResolveInfoHelpers) -> None:  # pyright: ignore[reportIncompatibleVariableOverride]
        pass

    @override
    def execute_operation(self, serially: bool | None = None) -> Any:
        middleware = self.middleware_manager
        if self.operation.operation is OperationType.SUBSCRIPTION or (middleware and middleware.middlewares):
            return super().execute_operation(serially)
        if self.outcomes is not None:
            return super().execute_operation(serially)
        plan = self._plan()
        if plan.introspects:
            return self._introspect(plan, serially)
        if plan.root is None:
            plan.plans.report(cast("Reason", plan.reason), plan.failure)
            return super().execute_operation(serially)
        return self._run(plan, serially)

    @override
    def execute_field(
        self, parent_type: Any, source: Any, field_details_list: FieldDetailsList, path: Path, position_context: Any
    ) -> Any:
        if path.prev is not None or not self.outcomes or path.key not in self.outcomes:
            return super().execute_field(parent_type, source, field_details_list, path, position_context)
        nodes = [details.node for details in field_details_list]
        field = parent_type.fields[nodes[0].name.value]
        core = cast("Any", self)
        info = core.build_resolve_info(field, nodes, parent_type, path)
        outcome = _returned(self.outcomes[path.key])
        return core.complete_awaitable_value(field.type, field_details_list, info, path, outcome, position_context)

    @override
    def handle_field_error(
        self, raw_error: Exception, return_type: Any, field_details_list: FieldDetailsList, path: Path
    ) -> None:
        if not isinstance(raw_error, GraphQLError) or not (raw_error.path or raw_error.nodes):
            raw_error = self._located(raw_error, field_details_list, path)
        super().handle_field_error(  # pyright: ignore[reportUnknownMemberType]
            raw_error, return_type, field_details_list, path
        )

    def _located(self, raw_error: Exception, field_details_list: FieldDetailsList, path: Path) -> GraphQLError:
        key = tuple(id(details.node) for details in field_details_list)
        self._erred = erred = self._erred or {}
        if key in erred:
            return error_at_location_of(
                erred[key], str(getattr(raw_error, "message", raw_error)), path.as_list(), raw_error
            )
        nodes = [details.node for details in field_details_list]
        erred[key] = located_error(raw_error, nodes, path.as_list())
        return erred[key]

    async def _run(self, plan: Plan, serially: bool | None) -> ExecutionResult:
        self.outcomes = {}
        try:
            data = await plan.run(self.context_value, self.variable_values, self.outcomes)
        except Exception:  # noqa: BLE001  (reported; graphql-core meets the error again, and formats it)
            self.context_value = cast("Renewable", self.context_value).fresh()
            result: Any = super().execute_operation(serially)
            return result if isinstance(result, ExecutionResult) else await result
        return ExecutionResult(data, None)

    def _introspect(self, plan: Plan, serially: bool | None) -> Any:
        if plan.answer is not None:
            return ExecutionResult(cast("Any", plan.answer), None)
        result = super().execute_operation(serially)
        if isinstance(result, ExecutionResult) and not result.errors and not self.operation.variable_definitions:
            self._keep(plan, orjson.dumps(result.data))
        return result

    def _keep(self, plan: Plan, answer: bytes) -> None:
        if len(answer) > MAX_ANSWER:
            return
        plan.answer = orjson.Fragment(answer)
        self.kept.append(plan)
        if len(self.kept) > MAX_ANSWERS:
            self.kept.popleft().answer = None

    def _plan(self) -> Plan:
        key = id(self.operation)
        plans = self.plans.get(key)
        if plans is None:
            plans = self.plans[key] = Plans(self._conditions())
            weakref.finalize(self.operation, self.plans.pop, key).atexit = False
        values = plans.key(self.variable_values)
        plan = plans.made.get(values)
        if plan is None:
            if len(plans.made) >= MAX_COMBINATIONS:
                plans.made.clear()
            plan = plans.made[values] = self._compile(plans)
        return plan

    def _conditions(self) -> tuple[str, ...]:
        """Return the names of the variables in `@skip` and `@include`."""
        found = _Conditions()
        for node in (self.operation, *self.fragment_definitions.values()):
            visit(node, found)
        return tuple(sorted(found.names))

    def _compile(self, plans: Plans) -> Plan:
        root = self.schema.get_root_type(self.operation.operation)
        assert root is not None
        try:
            grouped = collect_fields(
                self.schema, self.fragments, self.variable_values, root, self.operation
            ).grouped_field_set
            names = {details[0].node.name.value for details in grouped.values()}
            if names & INTROSPECTION:
                # With other fields beside it, the answer depends on the principal.
                alone = names <= INTROSPECTION | {TYPENAME}
                return Plan(plans, introspects=alone, reason=None if alone else Reason.INTROSPECTION)
            compiler = Compiler(cast("Executor[Any]", self))
            selection = compiler.root(root, grouped)
            is_query = self.operation.operation is OperationType.QUERY
            return Plan(plans, (_query if is_query else _mutation)(selection), Fillers(compiler.fields))
        except Exception as failure:  # noqa: BLE001  (counted and logged)
            return Plan(plans, reason=Reason.NOT_COMPILED, failure=failure)


async def _returned(outcome: Any) -> Any:
    return outcome


class _Conditions(Visitor):
    """Collects the variables in `@skip` and `@include`."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def enter_directive(self, node: DirectiveNode, *_: Any) -> None:
        for argument in node.arguments or ():
            if isinstance(argument.value, VariableNode):
                self.names.add(argument.value.name.value)
