"""Cancellation of the current task, as opposed to that of what it awaits."""

import asyncio


def is_being_cancelled() -> bool:
    """Whether someone asked the current task to end; otherwise a CancelledError comes from what it awaits."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0
