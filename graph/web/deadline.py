"""A bound on how long a query or mutation may run."""

import asyncio
from collections.abc import AsyncIterator

from graphql import GraphQLError
from strawberry.extensions import SchemaExtension
from typing_extensions import override

from graph.web.errors import Reason, masked, refusal

DEADLINE = 10.0


def too_late(seconds: float) -> GraphQLError:
    """Say that an operation was stopped."""
    return refusal(Reason.TIMEOUT, f"The operation took longer than {seconds:g} seconds and was stopped.")


class Deadline(SchemaExtension):
    """Stops what runs too long. A subscription is bounded only until its first event."""

    def __init__(self, seconds: float = DEADLINE) -> None:
        self.seconds = seconds

    @override
    async def on_execute(self) -> AsyncIterator[None]:
        try:
            async with asyncio.timeout(self.seconds):
                yield
        except TimeoutError:
            raise too_late(self.seconds) from None
        except asyncio.CancelledError as stray:
            task = asyncio.current_task()
            if task is None or task.cancelling():
                raise
            # Nobody cancelled us: a resolver awaited something that another one's failure cancelled.
            # Unhandled it would leave the client without any answer.
            raise masked(stray) from None
