"""Cancellation of the current task, as opposed to that of what it awaits."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


def is_being_cancelled() -> bool:
    """Whether someone asked the current task to end; otherwise a CancelledError comes from what it awaits."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


def raise_if_cancelled() -> None:
    """Raise CancelledError if someone asked the current task to end: for a loop that continues after an error.

    The clean-up of a cancelled task may fail, and that error takes the place of the CancelledError.
    """
    if is_being_cancelled():
        raise asyncio.CancelledError


async def complete(work: Coroutine[Any, Any, T]) -> T:
    """Run the work to its end, even if the current task is cancelled meanwhile; that cancellation is raised then."""
    task = asyncio.create_task(work)
    cancellation: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.wait((task,))
        except asyncio.CancelledError as error:
            cancellation = error
    if cancellation is None:
        return task.result()
    # Marks an exception as retrieved.
    failure = None if task.cancelled() else task.exception()
    raise cancellation from failure
