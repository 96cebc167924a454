"""A bound on how long a query or mutation may run."""

import asyncio
from collections.abc import AsyncIterator, Awaitable
from dataclasses import dataclass
from typing import Any, TypeVar

from graphql import GraphQLError
from strawberry.extensions import SchemaExtension
from typing_extensions import override

from graph.web.errors import Reason, masked, refusal

DEADLINE = 10.0

T = TypeVar("T")


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


@dataclass(slots=True, eq=False)
class _Bound:
    task: asyncio.Task[Any]
    # What the task was cancelled for before, by others.
    cancelled: int
    until: float
    is_late: bool = False


class Deadlines:
    """The deadlines of many operations at a time, by one timer.

    To set and remove a timer for each of them takes three hundredths of a small query's time.
    """

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        # In the order in which they end, since all may take as long.
        self._bounds: dict[_Bound, None] = {}
        self._timer: asyncio.TimerHandle | None = None

    async def within(self, work: Awaitable[T]) -> T:
        """Await the work; as `asyncio.timeout` does, stop it and raise TimeoutError when it takes too long."""
        loop = asyncio.get_running_loop()
        task = asyncio.current_task()
        assert task is not None
        bound = _Bound(task, task.cancelling(), loop.time() + self.seconds)
        self._bounds[bound] = None
        if self._timer is None:
            self._timer = loop.call_later(self.seconds, self._ring)
        try:
            return await work
        except asyncio.CancelledError:
            if bound.is_late and task.cancelling() - 1 <= bound.cancelled:
                raise TimeoutError from None
            raise
        finally:
            del self._bounds[bound]
            if bound.is_late:
                task.uncancel()

    def _ring(self) -> None:
        loop = asyncio.get_running_loop()
        self._timer = None
        now = loop.time()
        for bound in self._bounds:
            if bound.is_late:
                continue
            if bound.until > now:
                self._timer = loop.call_at(bound.until, self._ring)
                return
            bound.is_late = True
            bound.task.cancel()
