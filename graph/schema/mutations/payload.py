"""Payloads of mutations, and the decorator that turns user errors into payloads."""

import inspect
from collections.abc import Awaitable, Callable, Coroutine
from functools import wraps
from typing import Any, Self, TypeVar

import strawberry
from sqlalchemy.exc import DBAPIError, IntegrityError

from graph.domain.problems import DomainError, ErrorCode
from graph.schema.context import Info
from graph.schema.input_checks import check_input
from graph.schema.mutations.audited_input import action_of
from graph.schema.types.notice import MessageParameter, parameters

INPUT = strawberry.argument(description="The parameters of the mutation.")
# A transaction that lost a race is repeated on the rows that the winner committed.
ATTEMPTS = 4
SERIALIZATION_FAILURE, DEADLOCK = "40001", "40P01"


@strawberry.type(description="A problem with the request that the caller can correct.")
class UserError:
    code: ErrorCode = strawberry.field(description="The stable error code.")
    message: str = strawberry.field(description="A human-readable description.")
    path: list[str] = strawberry.field(
        description="The path of the input field, relative to `input`, with the indices of list items, for example "
        '`["targetRegions", "2", "regionName"]`; empty if the error concerns no single field. Not paginated.'
    )
    params: list[MessageParameter] = strawberry.field(
        description="The parameters of the message. `problem` is always the first: it names the message, as a code has "
        "several. docs/reference/errors.md lists the problems with their other parameters. Not paginated: at most seven."
    )

    @classmethod
    def of(cls, error: DomainError) -> Self:
        """Return the error as clients get it."""
        params = parameters(error.parameters.items())
        return cls(code=error.code, message=error.message, path=list(error.path), params=params)


@strawberry.type
class Payload:
    """Result of a mutation: its object, or user errors."""

    user_errors: list[UserError] = strawberry.field(
        description="Errors that the caller can correct, at most 20, not paginated; empty on success. If the list is not empty, nothing "
        "was changed. All errors of the input come together; a rule about the state of objects gives one error.",
        default_factory=list[UserError],
    )

    @classmethod
    def refused(cls, error: DomainError) -> Self:
        """Return the payload of a mutation that was refused."""
        return cls(user_errors=[UserError.of(fault) for fault in error.faults])


@strawberry.type
class DeletionPayload(Payload):
    """Result of a mutation after which its object may not exist."""


P = TypeVar("P", bound=Payload)
I = TypeVar("I")  # noqa: E741


def mutation(resolve: Callable[[Info, I], Awaitable[P]]) -> Callable[[Info, I], Coroutine[Any, Any, P]]:
    """Decorate a mutation: check its input, repeat a lost race, and return user errors as the annotated payload.

    The mutation has one transaction and uses the database only inside it, so a repetition repeats nothing committed.
    """
    payload: type[P] = inspect.signature(resolve).return_annotation
    deletes = issubclass(payload, DeletionPayload)

    @wraps(resolve)
    async def resolve_with_payload(info: Info, input: I) -> P:
        action = info.context.action = action_of(info.field_name, input, deletes=deletes)
        for remaining in reversed(range(ATTEMPTS)):
            try:
                check_input(input, info.context.settings)
                return await resolve(info, input)
            except DomainError as error:
                info.context.record_refusal(action, error.code)
                return payload.refused(error)
            except DBAPIError as error:
                if not remaining or not _is_lost_race(error):
                    raise
        raise AssertionError("unreachable")

    return resolve_with_payload


def _is_lost_race(error: DBAPIError) -> bool:
    state = getattr(error.orig, "sqlstate", None)
    return isinstance(error, IntegrityError) or state in (SERIALIZATION_FAILURE, DEADLOCK)
