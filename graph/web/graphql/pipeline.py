"""The request pipeline: document, authentication, cost, execution. Every transport runs its operations through it."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from graphql import ExecutionResult, GraphQLSchema

from graph.aio.timeouts import SharedTimeout
from graph.web.access.access import AccessControl, Caller
from graph.web.graphql.documents import DocumentCache, document_cost
from graph.web.graphql.execution import (
    EventSource,
    Operation,
    PlannedOperation,
    planned_operation,
    run_operation,
    start_subscription,
)
from graph.web.graphql.introspection import only_introspects
from graph.web.graphql.persisted_queries import PersistedQueries
from graph.web.graphql.query_limits import MAX_VALUES, has_too_many_values
from graph.web.graphql.trusted_documents import TrustedDocuments
from graph.web.protocol.errors import (
    RequestError,
    RequestErrorCode,
    internal_error,
    rejection,
    to_client_errors,
)
from graph.web.protocol.requests import GraphQLRequest
from graph.web.protocol.responses import slow_down

OPERATION_SECONDS = 10.0
# How many times as long as a query a mutation may take: it waits for its turn to write.
MUTATION_TIMES = 3
ANONYMOUS_DOCUMENTS, ANONYMOUS_CHARACTERS = 16, 32_768

Body = dict[str, Any]


class Pipeline:
    """Runs operations of one schema for the callers of one application."""

    def __init__(
        self,
        schema: GraphQLSchema,
        access: AccessControl,
        seconds: float = OPERATION_SECONDS,
        trusted: TrustedDocuments | None = None,
    ) -> None:
        self.schema = schema
        self.access = access
        self.documents = DocumentCache()
        # Callers without a token cannot evict the documents of the others.
        self.anonymous_documents = DocumentCache(ANONYMOUS_DOCUMENTS, ANONYMOUS_CHARACTERS)
        self.persisted_queries = PersistedQueries(trusted=trusted)
        self.timeout = SharedTimeout(seconds)
        self.mutation_timeout = SharedTimeout(MUTATION_TIMES * seconds)

    async def prepare(self, request: GraphQLRequest, caller: Caller) -> Operation:
        """Parse a request's document, or take it from the cache, and select the operation to run."""
        documents = self._documents_of(caller)
        text = self.persisted_queries.document_of(request)
        is_authenticated = False
        if text not in documents:
            is_authenticated = await self._charge_document(text, caller)
        document = documents.parsed(text)
        if caller.token is not None:
            self.persisted_queries.register(request)
        if has_too_many_values(request.variables):
            message = f"The variables hold too many values: the limit is {MAX_VALUES}. Send fewer."
            raise rejection(RequestErrorCode.OPERATION_TOO_LARGE, message)
        definition = document.operation(request.operation_name)
        return Operation(document, definition, request.variables, is_authenticated)

    async def execute(self, operation: Operation, caller: Caller) -> Body:
        """Run a query or mutation and return the response body. It has no `data` if the operation did not run."""
        timeout = self.timeout if operation.is_query else self.mutation_timeout
        try:
            return await timeout.within(self._execute(operation, caller))
        except RequestError as rejected:
            await slow_down(rejected)
            return rejected.body()
        except TimeoutError:
            return _timed_out(timeout).body()
        except asyncio.CancelledError as stray:
            task = asyncio.current_task()
            if task is None or task.cancelling():
                raise
            # This task was not cancelled: a resolver awaited something that another one's failure had cancelled.
            return RequestError(internal_error(stray)).body()
        except Exception as failure:  # noqa: BLE001  (logged; the client gets the id of the log entry)
            return RequestError(internal_error(failure)).body()

    async def subscribe(self, operation: Operation, caller: Caller) -> EventSource:
        """Start a subscription; raise RequestError if it is rejected. The timeout applies to the start only."""
        try:
            return await self.timeout.within(self._subscribe(operation, caller))
        except TimeoutError:
            raise _timed_out(self.timeout) from None

    async def _execute(self, operation: Operation, caller: Caller) -> Body:
        planned = planned_operation(self.schema, operation)
        if planned is not None and (body := await self._read_during_lookup(operation, planned, caller)):
            return body
        operation = await self._admit(operation, caller)
        cost = self._charge(operation, caller.name)
        context = self.access.context_for(caller.principal, caller.address)
        if planned is not None:
            try:
                return _body(await planned.run(context), cost)
            except Exception:  # noqa: BLE001  (graph.schema.execution logs it; graphql-core reports the error)
                context = context.fresh()
        result = await run_operation(self.schema, operation, context, planned.outcomes if planned else None)
        return _result_body(result, cost)

    async def _subscribe(self, operation: Operation, caller: Caller) -> EventSource:
        operation = await self._admit(operation, caller)
        self._charge(operation, caller.name)
        context = self.access.context_for(caller.principal, caller.address)
        context.last_sequence = operation.last_sequence
        return await start_subscription(self.schema, operation, caller.principal, context)

    async def _read_during_lookup(self, operation: Operation, planned: PlannedOperation, caller: Caller) -> Body | None:
        """Speculative read: run a plan for the token's last principal while the token is looked up.

        It saves one database round trip. The data leaves this function only if the look-up confirms the same principal
        with the same roles; otherwise it is discarded, its cost is refunded, and the request is authenticated as usual.
        """
        token = caller.token
        reads = operation.is_query and planned.plan.answer is None
        before = self.access.last_principals.get(token) if token and reads else None
        lookup = self.access.start_lookup(token) if token and before else None
        if token is None or before is None or lookup is None:
            return None
        try:
            cost = self._charge(operation, before.name)
        except RequestError:
            _discard(lookup)
            return None
        try:
            data = await planned.run(self.access.context_for(before, caller.address))
            found = (await lookup).get(token)
            # Equal rows give the same object.
            if found is before or found == before:
                caller.update_principal(before)
                return _body(data, cost)
        except Exception:  # noqa: BLE001  (the full path raises the error again and reports it)
            data = None
        finally:
            _discard(lookup)
        self.access.rate_limiter.refund(before.name, cost["requested"])
        return None

    def _documents_of(self, caller: Caller) -> DocumentCache:
        return self.anonymous_documents if caller.token is None else self.documents

    async def _charge_document(self, text: str, caller: Caller) -> bool:
        """Charge parsing and validation before either, and return whether the token was looked up for that.

        An invalid document costs as much as a valid one.
        """
        looks_up = caller.token is not None and caller.principal is None
        if looks_up:
            await caller.authenticate()
        self.access.rate_limiter_of(caller.name).consume(caller.name, document_cost(text))
        return looks_up

    async def _admit(self, operation: Operation, caller: Caller) -> Operation:
        """Authenticate the caller, then validate the document: a rejected caller costs no validation."""
        principal = caller.principal if operation.is_authenticated else await caller.authenticate()
        if principal is None and not only_introspects(operation.document.ast, operation.definition):
            raise rejection(RequestErrorCode.UNAUTHENTICATED, "Present a bearer token.")
        document = self._documents_of(caller).validated(self.schema, operation.document)
        if document.errors:
            raise RequestError(*document.errors)
        if document is operation.document:
            return operation
        name = operation.definition.name
        definition = document.operation(name.value if name else None)
        return replace(operation, document=document, definition=definition, is_authenticated=False)

    def _charge(self, operation: Operation, name: str) -> dict[str, int]:
        """Charge the cost of an operation to a principal's rate limit, and return the report for the client."""
        limits, rate_limiter = self.access.limits, self.access.rate_limiter_of(name)
        cost = operation.document.cost(self.schema, operation.definition, operation.variables)
        report = {"requested": cost, "limit": limits.operation_cost}
        try:
            if cost > limits.operation_cost:
                message = f"The operation may cost {cost}: the limit is {limits.operation_cost}. Request shorter pages."
                raise rejection(RequestErrorCode.OPERATION_TOO_LARGE, message)
            report["remaining"] = rate_limiter.consume(name, cost)
        except RequestError as rejected:
            rejected.extensions = None if operation.is_subscription else {"cost": report}
            raise
        report["perMinute"] = rate_limiter.per_minute
        return report


def _body(data: Any, cost: dict[str, int]) -> Body:
    return {"data": data, "extensions": {"cost": cost}}


def _result_body(result: ExecutionResult, cost: dict[str, int]) -> Body:
    if not result.errors:
        return _body(result.data, cost)
    if result.data is None and all(error.path is None for error in result.errors):
        # The operation did not run.
        raise RequestError(*result.errors, extensions={"cost": cost})
    return {"data": result.data, "errors": formatted(result.errors), "extensions": {"cost": cost}}


def formatted(errors: Sequence[Any]) -> list[dict[str, Any]]:
    """Log and count errors, and format them for the client."""
    return [{**error.formatted} for error in to_client_errors(errors)]


def _timed_out(timeout: SharedTimeout) -> RequestError:
    message = f"The operation took longer than {timeout.seconds:g} seconds and was stopped. Request less, or try again."
    return rejection(RequestErrorCode.TIMEOUT, message)


def _discard(lookup: "asyncio.Future[Any]") -> None:
    """Cancel a future, or mark its exception as retrieved."""
    if not lookup.cancel() and not lookup.cancelled():
        lookup.exception()
