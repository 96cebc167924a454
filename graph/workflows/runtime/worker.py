"""The worker: takes work, renews its lease, and takes over from workers that died."""

import asyncio
import fcntl
import logging
import os
import socket
import uuid
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, Generator
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from graph.db.engine import Database
from graph.notifications.announce import WORK
from graph.notifications.hub import Hub
from graph.settings import CannotStart, Settings
from graph.storage.errors import StoreError
from graph.template_vms.local import LocalTemplateVms
from graph.workflows.jobs import cleanup, template_vms
from graph.workflows.runtime import dispatcher, engine, leases, runtime, schedule
from graph.workflows.runtime.retries import Failed
from graph.workflows.runtime.runtime import Runtime

log = logging.getLogger(__name__)

# The one worker of an embedded database: the same from start to start, so that it finds its own work again.
EMBEDDED = "embedded"
LOOK_SECONDS = 2.0
REAP_SECONDS = 1.5
PURGE_SECONDS = 60.0
TEND_SECONDS = 60.0


class AlreadyRunning(CannotStart):
    """Another server uses this data directory."""


@asynccontextmanager
async def working(settings: Settings, database: Database, hub: Hub) -> AsyncGenerator[None]:
    """Work until the block ends. What runs then stays unfinished, and goes on at the next start, or elsewhere."""
    name = EMBEDDED if settings.is_embedded else f"{socket.gethostname()}-{os.getpid()}-{uuid.uuid4().hex[:8]}"
    current = Runtime(name, database, settings, hub, LocalTemplateVms(settings.data_dir))
    with _alone(settings):
        started = datetime.now(UTC)
        runtime.install(current)
        async with database.writes.begin() as session:
            await leases.begin(session, name)
        engine.launch(settings, name)
        loops = [asyncio.create_task(loop) for loop in _loops(current)]
        try:
            if settings.is_embedded and await dispatcher.resume_claimed(current, name):
                loops.append(asyncio.create_task(_sweep(current, started)))
            yield
        finally:
            for loop in loops:
                loop.cancel()
            await asyncio.gather(*loops, return_exceptions=True)
            await engine.stop()
            async with database.writes.begin() as session:
                await leases.expire(session, name)
            runtime.install(None)


@contextmanager
def _alone(settings: Settings) -> Generator[None]:
    """Keep a second server off an embedded database; the lock goes with the process, however it ends."""
    if not settings.is_embedded:
        yield
        return
    with (settings.data_dir / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise AlreadyRunning(f"another server uses {settings.data_dir}: stop it, or set data_dir") from None
        yield


def _loops(current: Runtime) -> list[Coroutine[Any, Any, None]]:
    loops: list[Coroutine[Any, Any, None]] = [
        _look_for_work(current, dispatcher.dispatch, cleanup.remove_manifests),
        # Apart: a data directory that does not answer must not hold up copies between regions.
        _look_for_work(current, template_vms.move),
        _every(leases.RENEW_SECONDS, lambda: _renew(current)),
        _every(PURGE_SECONDS, lambda: cleanup.purge(current)),
        _every(PURGE_SECONDS, lambda: cleanup.remove_expired_uploads(current)),
        _every(TEND_SECONDS, lambda: schedule.collect_due(current)),
        _every(TEND_SECONDS, lambda: schedule.verify_due(current)),
    ]
    if not current.settings.is_embedded:
        loops.append(_every(REAP_SECONDS, lambda: _reap(current)))
    return loops


async def _look_for_work(current: Runtime, *works: Callable[[Runtime], Awaitable[None]]) -> None:
    with current.hub.watch(WORK) as watch:
        while True:
            for work in works:
                await _carefully(partial(work, current))
            await watch.wait(LOOK_SECONDS)


async def _every(seconds: float, work: Callable[[], Awaitable[None]]) -> None:
    while True:
        await _carefully(work)
        await asyncio.sleep(seconds)


async def _carefully(work: Callable[[], Awaitable[None]]) -> None:
    """Outlive a database that is away for a while: the loops are what notices that it is back."""
    try:
        await work()
    except leases.Fenced:
        log.error("This worker was taken for dead; it stops taking work. Restart it.")  # noqa: TRY400
    except (DBAPIError, PoolTimeout, OSError) as error:
        log.warning("The database did not answer: %s", type(error).__name__)


async def _renew(current: Runtime) -> None:
    async with current.database.writes.begin() as session:
        await leases.renew(session, current.worker)


async def _reap(current: Runtime) -> None:
    had_work = False
    async with leases.only_survivor(current.database) as chosen:
        if not chosen:
            return
        async with current.write() as session:
            dead = await leases.fence_dead(session)
        for worker in dead:
            log.warning("Worker %s is gone; taking over its work.", worker)
            # What is left behind now is found again next time, as long as the lease is there.
            if await engine.take_over(worker):
                had_work = await dispatcher.resume_claimed(current, worker) or had_work
                async with current.write() as session:
                    await leases.forget(session, worker)
    if had_work:
        # Whoever lives writes a file in much less time than a lease lasts.
        await _sweep(current, datetime.now(UTC) - timedelta(seconds=leases.LEASE_SECONDS))


async def _sweep(current: Runtime, before: datetime) -> None:
    """Remove the half-written files that a killed worker left in the region stores."""
    for region in current.settings.regions:
        try:
            store = await current.store(region)
            await asyncio.to_thread(store.sweep_unfinished, before)
        except (StoreError, Failed) as error:
            log.warning("Half-written files may be left: %s", error)
