"""Durable workflows and steps: plain functions that get the runtime of the worker that runs them.

The engine finds workflows by name after a crash, so their arguments must be storable; the runtime is not. It is
therefore passed here, as the first argument.

The engine replays a workflow by the order of its steps, and ends it with an error if another step follows than was
recorded. So each run of a workflow takes the same steps in the same order, as far as it gets: no step is conditional,
and none follows a failure. Work of some runs only, such as reporting a failure or cleaning up, is `unrecorded`.
"""

from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from dbos import DBOS

from graph.workflows.runtime import runtime
from graph.workflows.runtime.retries import with_retries
from graph.workflows.runtime.runtime import Runtime

P = ParamSpec("P")
T = TypeVar("T")


def workflow(work: Callable[Concatenate[Runtime, P], Coroutine[Any, Any, T]]) -> Callable[P, Coroutine[Any, Any, T]]:
    """Durable workflow: after a crash, another worker continues it at its first step without an outcome.

    It is replayed even if it was complete but for the record of its end.
    """

    @wraps(work)
    async def run(*args: P.args, **kwargs: P.kwargs) -> T:
        return await work(runtime.get(), *args, **kwargs)

    return DBOS.workflow()(run)


def step(work: Callable[Concatenate[Runtime, P], Coroutine[Any, Any, T]]) -> Callable[P, Coroutine[Any, Any, T]]:
    """Durable step, retried as a whole while a retry can succeed; its outcome is recorded once.

    The outcome is a result, WorkFailedError or WorkCancelledError. A database outage is waited for, and FencedError
    leaves no outcome: it is not an Exception, so the successor runs the step again.
    """

    @wraps(work)
    async def run(*args: P.args, **kwargs: P.kwargs) -> T:
        current = runtime.get()
        return await with_retries(lambda: work(current, *args, **kwargs))

    return DBOS.step()(run)


def unrecorded(
    work: Callable[Concatenate[Runtime, P], Coroutine[Any, Any, T]],
) -> Callable[P, Coroutine[Any, Any, T]]:
    """Work of a workflow that is retried like a step but has no record: a replay may skip it, begin it or repeat it."""

    @wraps(work)
    async def run(*args: P.args, **kwargs: P.kwargs) -> T:
        current = runtime.get()
        return await with_retries(lambda: work(current, *args, **kwargs))

    return run
