"""Loops of a worker, which continue after errors: repeated work, and looks for waiting work."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlalchemy import Select, select

from graph.aio.cancellation import is_being_cancelled, raise_if_cancelled
from graph.db.outage import log_failure
from graph.notifications.announce import WORK
from graph.workflows.runtime import leases
from graph.workflows.runtime.runtime import Runtime

log = logging.getLogger(__name__)

# The longest rest between two looks for work.
MAX_REST_SECONDS = 0.25
LOOK_SECONDS = 2.0


@dataclass(frozen=True)
class Waiting:
    """Work of one kind that waits in the tables: `rows` exist while there is some, and `work` does it."""

    rows: Select[*tuple[Any, ...]]
    work: Callable[[Runtime], Awaitable[None]]


async def look_for_work(current: Runtime, *kinds: Waiting) -> None:
    """Look for work when there may be some, and rest as long as a look took: many changes share one look.

    One statement asks for all kinds, because most looks find nothing.
    """
    found = select(*(kind.rows.exists() for kind in kinds))

    async def look() -> Sequence[bool]:
        async with current.database.reads() as session:
            return (await session.execute(found)).one()

    async def work() -> None:
        for kind, is_waiting in zip(kinds, await look(), strict=True):
            if is_waiting:
                await log_failures(partial(kind.work, current))

    with current.hub.watch(WORK) as watch:
        while True:
            began = time.monotonic()
            await log_failures(work)
            await asyncio.sleep(min(time.monotonic() - began, MAX_REST_SECONDS))
            await watch.wait(LOOK_SECONDS)


async def repeat(seconds: float, work: Callable[[], Awaitable[None]]) -> None:
    """Do the work, and again after a pause."""
    while True:
        await log_failures(work)
        await asyncio.sleep(seconds)


async def log_failures(work: Callable[[], Awaitable[None]]) -> bool:
    """Do the work and log its failure, so that the loop continues. Return whether it succeeded."""
    try:
        await work()
    except leases.FencedError:
        # `Runtime.fenced` is set: the whole worker is about to end.
        raise_if_cancelled()
        return False
    except asyncio.CancelledError as error:
        if is_being_cancelled():
            raise
        log_failure(log, "A part of the worker was cancelled by what it waited for, and is retried", error)
        return False
    except Exception as error:  # noqa: BLE001  (logged)
        log_failure(log, "A part of the worker failed and is retried", error)
        raise_if_cancelled()
        return False
    return True
