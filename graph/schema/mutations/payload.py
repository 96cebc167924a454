"""Mutation payloads: one transaction, and user errors as data."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

import strawberry

from graph.domain.problems import DomainError, ErrorCode
from graph.domain.transaction import Transaction
from graph.schema.context import Info

T = TypeVar("T")
P = TypeVar("P")

INPUT = strawberry.argument(description="The parameters of the mutation.")
USER_ERRORS = "Errors that the caller can correct; empty on success. If it is not empty, nothing was changed."


@strawberry.type(description="A problem with the request that the caller can correct.")
class UserError:
    code: ErrorCode = strawberry.field(description="The stable error code.")
    message: str = strawberry.field(description="A human-readable description.")
    path: list[str] = strawberry.field(
        description='The path of the input field, relative to `input`, for example `["target", '
        '"updateImage", "bump"]`; empty if the error concerns no single field.'
    )


async def change(
    info: Info,
    work: Callable[[Transaction], Awaitable[T]],
    done: Callable[[T], P],
    refused: Callable[[list[UserError]], P],
) -> P:
    """Run a rule in one transaction; return the payload of its result or of its user error."""
    try:
        made = await info.context.change(work)
    except DomainError as problem:
        return refused([UserError(code=problem.code, message=problem.message, path=list(problem.path))])
    # The transaction is over: the payload's own fields read committed rows.
    return done(made)
