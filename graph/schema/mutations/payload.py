"""What every mutation shares: one transaction, and refusals as data."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

import strawberry

from graph.domain.problems import Code, Problem
from graph.domain.transaction import Transaction
from graph.schema.context import Info

T = TypeVar("T")
P = TypeVar("P")

INPUT = strawberry.argument(description="What to do, and to what.")
USER_ERRORS = "What the caller did wrong; empty on success. Where it is not empty, nothing was changed."


@strawberry.type(description="Something the caller did wrong, and can mend.")
class UserError:
    code: Code = strawberry.field(description="What it is; stable, to match on.")
    message: str = strawberry.field(description="What it is, for people.")
    path: list[str] = strawberry.field(
        description="The input field it is about, from the input downwards; empty for none."
    )


async def change(
    info: Info,
    work: Callable[[Transaction], Awaitable[T]],
    done: Callable[[T], P],
    refused: Callable[[list[UserError]], P],
) -> P:
    """Run a rule in one transaction; answer with what it made, or with what the caller did wrong."""
    try:
        made = await info.context.change(work)
    except Problem as problem:
        return refused([UserError(code=problem.code, message=problem.message, path=list(problem.path))])
    # The transaction is over: the payload's own fields read committed rows.
    return done(made)
