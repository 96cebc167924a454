"""The short way for queries asked before: from the request's bytes to their plan, past everything that was checked then.

It has no refusals and no errors of its own. Whatever is not plainly a query with a plan, from somebody with a token and
enough of a budget, goes on to `GraphQLView`, as if this were not here.
"""

import asyncio
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any

import orjson
from cross_web import HTTPException
from graphql import GraphQLError, OperationDefinitionNode, OperationType, get_operation_ast
from graphql.execution.values import VariableValues, get_variable_values
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from strawberry.http import GraphQLRequestData

from graph.domain.access.roles import Principal
from graph.execution.executor import Plan, carry_out, known_plan
from graph.web.callers import Gate, bearer
from graph.web.connections.admission import authenticated
from graph.web.deadline import Deadlines, too_late
from graph.web.documents import Checked
from graph.web.limits import has_too_many_values
from graph.web.negotiation import accepts_events, accepts_json, negotiate
from graph.web.operations import ServedSchema
from graph.web.requests import MAX_BODY, require_json, require_shape
from graph.web.responses import HEADERS, answer

NO_VARIABLES = VariableValues({}, {})
MAX_HOLDERS = 1_024
PLAIN = frozenset({"query", "variables", "operationName"})
FIXED = [(name.lower().encode(), value.encode()) for name, value in HEADERS.items()]


@dataclass(frozen=True, slots=True)
class Asked:
    """A query that has a plan, and what it was asked with."""

    operation: OperationDefinitionNode
    checked: Checked
    plan: Plan
    given: dict[str, Any]
    variables: VariableValues


class KnownQueries:
    """Middleware that answers known queries, and passes everything else on."""

    def __init__(self, app: ASGIApp, path: str, schema: ServedSchema, gate: Gate) -> None:
        self.app = app
        self.path = path
        self.schema = schema
        self.types = schema.types
        self.gate = gate
        self.deadlines = Deadlines(schema.deadline)
        # By token, who held it when it was last looked up.
        self.holders: dict[str, Principal] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or pass on."""
        if scope["type"] != "http" or scope["path"] != self.path or scope["method"] != "POST":
            return await self.app(scope, receive, send)
        media, token = _read(scope["headers"])
        if media is None or token is None:
            return await self.app(scope, receive, send)
        received = [await receive()]
        size = len(received[0].get("body", b""))
        while received[-1].get("more_body") and size <= MAX_BODY:
            received.append(await receive())
            size += len(received[-1].get("body", b""))
        if received[-1]["type"] == "http.request" and size <= MAX_BODY:
            asked = self._asked(b"".join(message.get("body", b"") for message in received))
            response = await self._answer(asked, token, media, scope) if asked is not None else None
            if response is not None:
                return await response(scope, receive, send)
        return await self.app(scope, _again(received, receive), send)

    def _asked(self, body: bytes) -> Asked | None:
        try:
            request: Any = orjson.loads(body)
            asked = require_shape(request)
        except (ValueError, HTTPException):
            return None
        if not request.keys() <= PLAIN:
            return None
        checked = self.schema.documents.get(asked.query or "")
        return None if checked is None or checked.errors else self._planned(checked, asked)

    def _planned(self, checked: Checked, asked: GraphQLRequestData) -> Asked | None:
        given = asked.variables or {}
        operation = get_operation_ast(checked.document, asked.operation_name)
        if operation is None or operation.operation is not OperationType.QUERY or has_too_many_values(given):
            return None
        wanted = operation.variable_definitions
        variables = get_variable_values(self.types, wanted, given) if wanted else NO_VARIABLES
        if not isinstance(variables, VariableValues):
            return None
        plan = known_plan(operation, variables)
        if plan is None or (plan.answer is None and plan.selection is None):
            return None
        return Asked(operation, checked, plan, given, variables)

    async def _answer(self, asked: Asked, token: str, media: str, scope: Scope) -> ASGIApp | None:
        try:
            body = await self.deadlines.within(self._body(asked, token))
            if body is None:
                return None
            authenticated(scope)
            return partial(_send, body, media)
        except TimeoutError:
            # What took that long is not tried again.
            return answer({"errors": [too_late(self.deadlines.seconds).formatted]}, media)
        except Exception:  # noqa: BLE001  (the long way meets it again, masks and logs it)
            return None

    async def _body(self, asked: Asked, token: str) -> bytes | None:
        limits = self.gate.limits
        cost = asked.checked.cost(self.types, asked.operation, asked.given)
        if cost > limits.operation_cost:
            return None
        before = self.holders.get(token)
        looking = None if before is None or asked.plan.answer is not None else self.gate.look(token)
        if before is None or looking is None:
            principal = await self.gate.holder(token)
            if principal is None:
                return None
            self._note(token, principal)
            return await self._charged(asked, cost, principal)
        # One trip to the database less to wait for. What is read meanwhile is shown only if the token says the same still.
        try:
            body = await self._charged(asked, cost, before)
            now = None if body is None else await self._holder(looking, token)
        finally:
            _forsake(looking)
        if body is None or now == before:
            return body
        self.holders.pop(token, None)
        self.gate.budgets.give_back(before.name, cost)
        return None

    async def _holder(self, looking: asyncio.Future[Mapping[str, Principal]], token: str) -> Principal | None:
        try:
            return (await looking).get(token)
        except Exception:  # noqa: BLE001  (nobody knows whose it is: the long way says so)
            return None

    def _note(self, token: str, principal: Principal) -> None:
        if token not in self.holders and len(self.holders) >= MAX_HOLDERS:
            del self.holders[next(iter(self.holders))]
        self.holders[token] = principal

    async def _charged(self, asked: Asked, cost: int, principal: Principal) -> bytes | None:
        limits = self.gate.limits
        try:
            remaining = self.gate.budgets.charge(principal.name, cost)
        except GraphQLError:
            return None
        shown = {
            "requested": cost,
            "limit": limits.operation_cost,
            "remaining": remaining,
            "perMinute": limits.cost_per_minute,
        }
        data: Any = asked.plan.answer
        if data is None:
            try:
                assert asked.plan.selection is not None
                data = await carry_out(asked.plan.selection, self.gate.context_for(principal), asked.variables)
            except Exception:  # noqa: BLE001  (graphql-core meets it again, and says what it is)
                self.gate.budgets.give_back(principal.name, cost)
                return None
        return orjson.dumps({"data": data, "extensions": {"cost": shown}})


def _forsake(answer: asyncio.Future[Any]) -> None:
    """Wait for an answer no longer, and let nobody say that its failure was never seen."""
    if not answer.cancel() and not answer.cancelled():
        answer.exception()


def _read(headers: list[tuple[bytes, bytes]]) -> tuple[str | None, str | None]:
    """Return the answer's media type and the token; None for what is not plain."""
    kind, accept, presented = b"", b"", list[str]()
    for name, value in headers:
        if name == b"content-type":
            kind = value
        elif name == b"accept":
            # Several of them: the longer way.
            accept = value if not accept else b"\0"
        elif name == b"authorization":
            presented.append(value.decode("latin-1"))
        elif name == b"content-encoding":
            return None, None
    return _media(kind, accept), bearer(presented) or None


@lru_cache(maxsize=256)
def _media(content_type: bytes, accept: bytes) -> str | None:
    """Return the media type of a result, for a body of JSON and a client that reads one result."""
    wanted = accept.decode("latin-1")
    try:
        require_json({"content-type": content_type.decode("latin-1")})
    except HTTPException:
        return None
    if accepts_events(wanted) and not accepts_json(wanted):
        return None
    return negotiate(wanted)


async def _send(body: bytes, media: str, _scope: Scope, _receive: Receive, send: Send) -> None:
    headers = [
        (b"content-type", f"{media}; charset=utf-8".encode()),
        (b"content-length", str(len(body)).encode()),
        *FIXED,
    ]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def _again(received: list[Message], receive: Receive) -> Receive:
    """Return what receives what was received already, and then what follows."""
    waiting = deque(received)

    async def receive_again() -> Message:
        return waiting.popleft() if waiting else await receive()

    return receive_again
