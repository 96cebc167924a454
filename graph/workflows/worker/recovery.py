"""Recovery: continues the work of dead workers, and finds work that no executor runs."""

import asyncio
import logging
import time
from collections.abc import Collection

from graph.db.enums import LabState
from graph.db.outage import log_failure
from graph.workflows.runtime import executors, leases
from graph.workflows.runtime.executors import Unfinished
from graph.workflows.runtime.observer import Observer
from graph.workflows.runtime.runtime import Runtime
from graph.workflows.worker import dispatcher
from graph.workflows.worker.dispatcher import Job

log = logging.getLogger(__name__)

# How often all work is checked without a cause, in seconds.
WATCHDOG_SECONDS = 10.0
# How long a recovery may take, in leases. One that waits for a lock of another session begins again, and fences first.
LONGEST_LEASES = 2


class Recovery:
    """Continues work without a live executor in this process; runs in one worker at a time."""

    def __init__(self, runtime: Runtime, observer: Observer) -> None:
        self._runtime = runtime
        self._observer = observer
        # Set when the work of a dead worker was continued.
        self.recovered = asyncio.Event()
        self._looked: float | None = None
        # Workflows of this executor that were not running at the last check.
        self._idle: set[Unfinished] = set()

    async def run(self) -> None:
        """Fence silent workers and continue their work, if there is a cause to check."""
        silent, fenced = self._observer.liveness.silent(), self._observer.liveness.fenced()
        due = self._looked is None or time.monotonic() - self._looked >= WATCHDOG_SECONDS
        if not (silent or fenced or due):
            return
        longest = LONGEST_LEASES * self._runtime.settings.worker_lease_seconds
        async with asyncio.timeout(longest), leases.recovery_lock(self._runtime.database) as chosen:
            if not chosen:
                return
            for heartbeat in silent:
                await self._fence(heartbeat)
            await self._recover()
        self._looked = time.monotonic()

    async def _fence(self, silent: leases.Heartbeat) -> None:
        async with self._runtime.write() as session:
            fenced = await leases.fence(session, silent)
        if fenced:
            log.warning(
                "Worker %s has not renewed its lease for %.0f s: it is fenced, and its work continues here.",
                silent.worker,
                self._runtime.settings.worker_lease_seconds,
            )

    async def _recover(self) -> None:
        """Continue all work that no live executor runs, then delete the leases of dead workers without unfinished work."""
        unfinished = await executors.unfinished()
        async with self._runtime.database.reads() as session:
            jobs = await dispatcher.claimed(session)
        workflows = await executors.started_workflows({job.workflow for job in jobs})
        # Read last: every owner above had its lease before, and a name that has lost its lease never gets another.
        async with self._runtime.write() as session:
            live = await leases.live(session)
            gone = [beat.worker for beat in await leases.heartbeats(session) if beat.fenced]
        orphans = self._orphans(unfinished, live)
        for found in orphans:
            if not found.can_run:
                log.warning("Workflow %s of another version cannot be continued: it is removed.", found.id)
                await executors.delete(found.id)
                # As if it had never started: its job, if there still is one, starts again.
                workflows.pop(found.id, None)
        continued = {found.id for found in orphans if found.can_run and await _claim(found)}
        started = [await self._restart(job, workflows, continued, live) for job in jobs]
        busy = {found.executor for found in unfinished} | {job.worker for job in jobs}
        if idle := [worker for worker in gone if worker not in busy]:
            async with self._runtime.write() as session:
                await leases.delete_lease(session, idle)
        if count := len(continued) + sum(started):
            log.info("Continuing %d workflows that no live worker ran.", count)
            self.recovered.set()

    def _orphans(self, unfinished: list[Unfinished], live: Collection[str]) -> list[Unfinished]:
        """Return the workflows that no live executor runs.

        Those of this executor count only if they were not running at the last check either.
        """
        own = {self._runtime.worker}
        idle = {found for found in unfinished if found.is_held_by(own) and not found.is_running_here}
        stuck = idle & self._idle
        self._idle = idle
        return [found for found in unfinished if found in stuck or not found.is_held_by(live)]

    async def _restart(
        self, job: Job, workflows: dict[str, bool], continued: Collection[str], live: Collection[str]
    ) -> bool:
        """Start a claimed row's workflow if it was never started, or has ended although the row is unfinished."""
        mine = job.worker == self._runtime.worker
        if job.worker in live and not mine:
            return False
        if job.workflow in {dispatcher.lab_workflow(key, LabState.CREATING) for key in self._runtime.labs_at_once}:
            return False
        ended = workflows.get(job.workflow)
        if ended is False and job.workflow not in continued:
            # Another worker continues it, or this one runs it.
            return False
        async with self._runtime.write() as session:
            # Checked a second time, because a row and its workflow do not end at the same moment.
            if not await job.adopt(session, self._runtime.worker):
                return False
        if ended:
            log.warning("Workflow %s ended without its result: it is started again.", job.workflow)
            await executors.delete(job.workflow)
        if ended is not False:
            await job.start()
        return ended is not False


async def _claim(found: Unfinished) -> bool:
    try:
        return await executors.claim(found)
    except Exception as error:  # noqa: BLE001  (logged)
        # A workflow that cannot be started must not block the others.
        log_failure(log, f"Workflow {found.id} could not be continued", error)
        return False
