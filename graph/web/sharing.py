"""One answer for all who watch the same: an event is executed and encoded once for equal questions of equal rights."""

import asyncio
from collections.abc import Callable, Hashable, Mapping
from functools import cached_property
from inspect import isawaitable
from typing import Any, cast

import orjson
from graphql import ExecutionResult, FieldNode, FragmentSpreadNode, Node, OperationDefinitionNode, VariableNode
from typing_extensions import override

from graph.domain.access.roles import Principal
from graph.web.events import next_event

Execute = Callable[[], Any]
# To one event, by their questions.
Answers = dict[Hashable, asyncio.Future[ExecutionResult]]
# Of one event. More different questions than that, or askers of different rights, each get an answer of their own.
MAX_ANSWERS = 64


class Same:
    """Equal to what holds the very same object: comparing operations by content would take longer than answering."""

    __slots__ = ("of",)

    def __init__(self, of: object) -> None:
        # Held, so that nothing else gets its identity.
        self.of = of

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and other.of is self.of

    @override
    def __hash__(self) -> int:
        return id(self.of)


class SharedData(dict[str, Any]):
    """The data of an answer, which keeps its own encoding."""

    @cached_property
    def encoded(self) -> bytes:
        """The whole answer as JSON."""
        return orjson.dumps({"data": self})

    @cached_property
    def event(self) -> bytes:
        """The whole answer as a server-sent event."""
        return next_event(self.encoded)


class SharedAnswer:
    """Stands for the executor of one event: whoever comes first executes, the others wait for that."""

    def __init__(self, answers: Answers, key: Hashable, execute: Execute) -> None:
        self._answers = answers
        self._key = key
        self._execute = execute

    async def execute_operation(self, serial: bool | None = None) -> ExecutionResult:
        """Answer as graphql-core's `Executor.execute_operation` does."""
        answer = self._answers.get(self._key)
        if answer is None and len(self._answers) >= MAX_ANSWERS:
            return await _await(self._execute())
        if answer is None:
            # A task of its own: who comes first may leave first.
            answer = self._answers[self._key] = asyncio.ensure_future(self._answered())
        result = answer.result() if answer.done() else await asyncio.shield(answer)
        if not result.errors:
            return result
        # Errors are masked and logged for each follower, in place.
        return await _await(self._execute())

    async def _answered(self) -> ExecutionResult:
        result = await _await(self._execute())
        return result if result.errors or result.data is None else ExecutionResult(SharedData(result.data))


def shared_already(answers: Answers | None, asked: Hashable) -> ExecutionResult | None:
    """Return the answer that was made for others, if it is there and is everybody's: on the short way, for thousands."""
    made = answers.get(asked) if answers and asked is not None else None
    if made is None or not made.done() or made.cancelled() or made.exception() is not None:
        return None
    return None if made.result().errors else made.result()


async def _await(result: Any) -> ExecutionResult:
    return await result if isawaitable(result) else result


def question(operation: OperationDefinitionNode, fragments: Mapping[str, Any], principal: Principal | None) -> Hashable:
    """Return what answers to one event depend on, beside the event; None when they cannot be shared."""
    [root, *others] = operation.selection_set.selections
    if others or not isinstance(root, FieldNode) or root.selection_set is None or root.directives or principal is None:
        return None
    if _has_variables(root.selection_set) or any(map(_has_variables, fragments.values())):
        return None
    if all(isinstance(field, FieldNode) and not field.selection_set for field in root.selection_set.selections):
        # Of the event itself, which all its followers may see.
        return Same(operation)
    return Same(operation), True if principal.is_admin else rights(principal)


def rights(principal: Principal) -> Hashable:
    """Return all by which principals are told apart."""
    return (
        principal.name,
        principal.is_admin,
        frozenset(principal.account_roles.items()),
        frozenset(principal.lab_roles.items()),
        principal.accounts_of_labs,
    )


def _has_variables(node: object) -> bool:
    """Look for variables below; fragments are looked through by who spreads them."""
    if isinstance(node, VariableNode):
        return True
    if isinstance(node, Node) and not isinstance(node, FragmentSpreadNode):
        return any(_has_variables(getattr(node, key)) for key in node.keys if key != "loc")
    return isinstance(node, tuple | list) and any(map(_has_variables, cast("tuple[object, ...]", node)))
