"""How an operation is carried out: what wraps it, what it runs in, what becomes of its errors."""

from collections.abc import Hashable
from typing import Any, cast

import strawberry
from graphql import GraphQLError
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
from graph.web.sharing import SharedAnswer, question


class ContextPerEvent(PlannedExecutor):
    """Resolves each event of a subscription in a context of its own: loaders remember, for hours if let."""

    _question: Hashable = None
    _asked = False

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
