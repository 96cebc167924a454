"""How an operation is carried out: what wraps it, what it runs in, what becomes of its errors."""

from collections.abc import AsyncIterable, Hashable
from inspect import isawaitable
from typing import Any, ClassVar, cast
from weakref import WeakValueDictionary

import strawberry
from graphql import ExecutionResult, GraphQLError, GraphQLSchema
from graphql.execution import Executor
from strawberry.extensions import SchemaExtension
from strawberry.types import ExecutionContext
from typing_extensions import override

from graph.execution.executor import PlannedExecutor
from graph.web.authentication import Authentication
from graph.web.callers import OperationContext
from graph.web.cost import Cost
from graph.web.deadline import DEADLINE, Deadline
from graph.web.documents import DocumentCache, Documents
from graph.web.errors import presentable
from graph.web.sharing import Same, SharedAnswer, question, rights, shared_already
from graph.web.streams import lean, source_of


class ContextPerEvent(PlannedExecutor):
    """Resolves each event of a subscription in a context of its own: loaders remember, for hours if let."""

    _question: Hashable = None
    _asked = False

    # By their questions and rights, one of those who answer the same: the others are let go after their first answer.
    answering: ClassVar[WeakValueDictionary[Hashable, "ContextPerEvent"]] = WeakValueDictionary()

    @override
    def cancellable_iterable(self, iterable: AsyncIterable[Any]) -> AsyncIterable[Any]:
        asked = self._question_of()
        context = cast("OperationContext", self.context_value)
        # Of the same rights, even where the question is the same for all: an event without answers is each one's own.
        same = asked, rights(self.context_value.principal), Same(context.database)
        answering = self if asked is None else self.answering.setdefault(same, self)
        return source_of(super().cancellable_iterable(iterable), answering._answered)  # noqa: SLF001

    async def _answered(self, payload: object) -> ExecutionResult:
        if (answered := shared_already(getattr(payload, "answers", None), self._question)) is not None:
            return answered
        result: Any = self.build_per_event_executor(payload).execute_operation(False)
        return await result if isawaitable(result) else result

    @override
    def build_per_event_executor(self, payload: object) -> Executor[Any]:
        # An event with room for answers is one that others get as well.
        answers = getattr(payload, "answers", None)
        if answers is None or (asked := self._question_of()) is None:
            return self._own(payload)
        return cast("Executor[Any]", SharedAnswer(answers, asked, lambda: self._own(payload).execute_operation(False)))

    def _question_of(self) -> Hashable:
        if not self._asked:
            self._asked = True
            self._question = question(self.operation, self.fragment_definitions, self.context_value.principal)
        return self._question

    def _own(self, payload: object) -> Executor[Any]:
        executor = cast("Executor[Any]", super().build_per_event_executor(payload))  # pyright: ignore[reportUnknownMemberType]
        executor.context_value = cast("OperationContext", self.context_value).fresh()
        return executor


class ServedSchema(strawberry.Schema):
    """A schema as clients meet it. Its context value is the `Caller`; resolvers get what that makes."""

    deadline = DEADLINE

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(  # pyright: ignore[reportUnknownMemberType]
            *args, execution_context_class=ContextPerEvent, **kwargs
        )
        self.documents = DocumentCache()

    @property
    def types(self) -> GraphQLSchema:
        """The schema as graphql-core has it."""
        return self._schema

    @override
    async def stream(self, *args: Any, **kwargs: Any) -> Any:
        return lean(cast("Any", await super().stream(*args, **kwargs)))

    @override
    def get_extensions(self, sync: bool = False) -> list[SchemaExtension]:
        # In this order: who is refused costs no validation.
        authentication = Authentication()
        return [
            authentication,
            Documents(self.documents, self._schema),
            Cost(self.documents, self._schema, authentication),
            Deadline(self.deadline),
            *super().get_extensions(sync),
        ]

    @override
    def process_errors(self, errors: list[GraphQLError], execution_context: ExecutionContext | None = None) -> None:
        # In place: every transport sends this very list, before and after execution and for each event.
        errors[:] = presentable(errors)
