"""Worker: runs jobs under a lease, and recovers the work of dead workers. A fenced worker ends, and a new one begins."""

import asyncio
import fcntl
import logging
import os
import socket
import uuid
from collections.abc import AsyncGenerator, Coroutine, Generator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

from sqlalchemy import select

from graph.db.engine import Database
from graph.db.models import GalleryAttachment, Lab, LabAccount, ManifestRemoval
from graph.db.outage import DATABASE_ERRORS, log_failure
from graph.domain.labs.template_vms import IS_CHANGING
from graph.domain.values.units import ONE_GIB
from graph.notifications.hub import Hub
from graph.settings import Settings, StartupError
from graph.storage.errors import StoreError
from graph.storage.stores.region_store import PartialFiles
from graph.template_vms.local import LocalTemplateVms
from graph.template_vms.machines import machines_of
from graph.template_vms.virsh import expect_installed
from graph.workflows.jobs import cleanup, template_vms
from graph.workflows.jobs.base_verification import verify_bases
from graph.workflows.jobs.bases import evict_bases, prepare_bases
from graph.workflows.jobs.expired_records import remove_expired_records
from graph.workflows.jobs.machines import reconcile_machines
from graph.workflows.jobs.missing_disks import report_missing_disks
from graph.workflows.jobs.partial_disks import remove_partial_disks, remove_seeds_without_lab
from graph.workflows.maintenance import audit_chain
from graph.workflows.runtime import engine, executors, leases, runtime
from graph.workflows.runtime.observer import Observer
from graph.workflows.runtime.retries import WorkFailedError
from graph.workflows.runtime.runtime import Runtime
from graph.workflows.worker import dispatcher, schedule
from graph.workflows.worker.loops import Waiting, log_failures, look_for_work, repeat
from graph.workflows.worker.recovery import Recovery

log = logging.getLogger(__name__)

RECOVER_SECONDS = 1.0
RECONCILE_SECONDS = 5.0
PURGE_SECONDS = 60.0
AUDIT_SECONDS = 2.0
SCHEDULE_SECONDS = 60.0
EXPIRE_SECONDS = 3600.0
RETRY_SECONDS = 1.0
CLEANUP = (
    Waiting(select(ManifestRemoval.id), cleanup.remove_manifests),
    Waiting(select(GalleryAttachment.id).where(GalleryAttachment.detaching), cleanup.finish_detaching),
    Waiting(select(LabAccount.id).where(LabAccount.deletion_started_at.is_not(None)), cleanup.finish_account_deletions),
)
TEMPLATES = Waiting(select(Lab.id).where(IS_CHANGING), template_vms.apply_pending)


class AlreadyRunningError(StartupError):
    """Another server uses this data directory."""


class Worker:
    """The worker of this process; after it was fenced, it continues under a new name."""

    def __init__(self, settings: Settings, database: Database, hub: Hub, observer: Observer) -> None:
        self._settings = settings
        self._database = database
        self._hub = hub
        self._observer = observer
        self._current: Runtime | None = None
        self._loops: list[asyncio.Task[None]] = []

    @property
    def name(self) -> str:
        """The worker's current name."""
        return self._running.worker

    @property
    def _running(self) -> Runtime:
        if self._current is None:
            raise RuntimeError("the worker is not running")
        return self._current

    async def begin(self) -> None:
        """Start the engine, create a lease under a new name, and work."""
        templates = LocalTemplateVms(self._settings.data_dir, max_bytes=self._settings.max_os_disk_gb * ONE_GIB)
        machines = machines_of(self._settings)
        current = Runtime(_new_name(self._settings), self._database, self._settings, self._hub, templates, machines)
        self._current = current
        try:
            # Before the lease: a worker whose engine waits for its database must not count, nor be fenced meanwhile.
            await engine.launch(self._settings, current.worker)
            async with self._database.writes.begin() as session:
                if self._settings.is_embedded:
                    await leases.fence_all(session)
                await leases.begin(session, current.worker)
            self._observer.enroll(current.worker, current.fenced)
            await self._work(current)
        except BaseException:
            await self.end()
            raise

    async def _work(self, current: Runtime) -> None:
        runtime.install(current)
        if self._settings.is_embedded and await executors.unfinished():
            # Before any work begins, so that all of them belong to the previous process.
            await _remove_partial_files(current, await _partial_files(current))
        self._loops = [asyncio.create_task(loop) for loop in _loops(current, Recovery(current, self._observer))]

    async def lose(self) -> None:
        """Wait until the worker has been fenced."""
        await self._running.fenced.wait()

    async def end(self) -> None:
        """Stop working; the next worker continues the unfinished work."""
        if self._current is None:
            return
        self._observer.dismiss()
        for loop in self._loops:
            loop.cancel()
        await asyncio.gather(*self._loops, return_exceptions=True)
        await engine.stop()
        try:
            async with self._database.writes.begin() as session:
                await leases.resign(session, self.name)
        except DATABASE_ERRORS as error:
            # Others fence it when its heartbeat has stopped for a whole lease.
            log_failure(log, f"Worker {self.name} could not release its lease", error)
        self._current, self._loops = None, []
        runtime.install(None)

    async def supervise(self) -> None:
        """Restart under a new name whenever the worker has been fenced."""
        while True:
            await self.lose()
            log.warning("Worker %s was fenced: it stops and begins again under a new name.", self.name)
            while not await log_failures(self._restart):  # noqa: ASYNC110  (an attempt, not a look)
                await asyncio.sleep(RETRY_SECONDS)
            log.info("Worker %s has begun.", self.name)

    async def _restart(self) -> None:
        await self.end()
        await self.begin()


def _new_name(settings: Settings) -> str:
    """Return a name that no worker had before, because a lost lease cannot be regained."""
    place = "embedded" if settings.is_embedded else f"{socket.gethostname()[:60]}-{os.getpid()}"
    return f"{place}-{uuid.uuid4().hex[:8]}"


@asynccontextmanager
async def run_worker(
    settings: Settings, database: Database, hub: Hub, observer: Observer, *, restarts: bool
) -> AsyncGenerator[Worker]:
    """Work until the block ends; a fenced worker restarts under a new name, or the caller ends it."""
    if settings.template_vms.driver == "libvirt":
        expect_installed()
    with _single_instance(settings):
        worker = Worker(settings, database, hub, observer)
        await worker.begin()
        supervising = [asyncio.create_task(worker.supervise())] if restarts else []
        try:
            yield worker
        finally:
            for task in supervising:
                task.cancel()
            await asyncio.gather(*supervising, return_exceptions=True)
            await worker.end()


@contextmanager
def _single_instance(settings: Settings) -> Generator[None]:
    """Prevent a second server on an embedded database; the lock is released when the process ends."""
    if not settings.is_embedded:
        yield
        return
    with (settings.data_dir / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise AlreadyRunningError(
                f"another server uses {settings.data_dir}: stop it, or set another data_dir"
            ) from None
        yield


def _loops(current: Runtime, recovery: Recovery) -> list[Coroutine[Any, Any, None]]:
    return [
        look_for_work(current, *dispatcher.TRANSFERS, *CLEANUP),
        # Separate loops: an unresponsive data directory must not delay replication, and a new lab waits for no machine.
        look_for_work(current, *dispatcher.DISKS),
        look_for_work(current, TEMPLATES),
        repeat(RECOVER_SECONDS, recovery.run),
        repeat(0, lambda: _sweep(current, recovery.recovered)),
        repeat(RECONCILE_SECONDS, lambda: reconcile_machines(current)),
        repeat(PURGE_SECONDS, lambda: report_missing_disks(current)),
        repeat(PURGE_SECONDS, lambda: remove_partial_disks(current)),
        repeat(PURGE_SECONDS, lambda: remove_seeds_without_lab(current)),
        repeat(PURGE_SECONDS, lambda: evict_bases(current)),
        repeat(PURGE_SECONDS, lambda: prepare_bases(current)),
        repeat(EXPIRE_SECONDS, lambda: verify_bases(current)),
        repeat(PURGE_SECONDS, lambda: cleanup.purge(current)),
        repeat(AUDIT_SECONDS, lambda: audit_chain.link_entries(current)),
        repeat(PURGE_SECONDS, lambda: audit_chain.prune_entries(current)),
        repeat(PURGE_SECONDS, lambda: cleanup.remove_expired_uploads(current)),
        repeat(EXPIRE_SECONDS, lambda: remove_expired_records(current)),
        repeat(SCHEDULE_SECONDS, lambda: schedule.collect_due(current)),
        repeat(SCHEDULE_SECONDS, lambda: schedule.verify_due(current)),
    ]


async def _sweep(current: Runtime, recovered: asyncio.Event) -> None:
    """Delete the partially written files of killed workers after the next recovery.

    A live worker completes a file in less time than a lease.
    """
    await recovered.wait()
    recovered.clear()
    found = await _partial_files(current)
    await asyncio.sleep(current.settings.worker_lease_seconds)
    await _remove_partial_files(current, found)


async def _partial_files(current: Runtime) -> dict[str, PartialFiles]:
    """Return the partially written files in each region's store."""
    found: dict[str, PartialFiles] = {}
    for region in current.settings.regions:
        try:
            store = await current.store(region)
            found[region] = await asyncio.to_thread(store.partial_files)
        except (StoreError, WorkFailedError) as error:
            log.warning("Partially written files may remain: %s", error)
    return found


async def _remove_partial_files(current: Runtime, found: dict[str, PartialFiles]) -> None:
    for region, files in found.items():
        try:
            store = await current.store(region)
            await asyncio.to_thread(store.remove_partial_files, files)
        except (StoreError, WorkFailedError) as error:
            log.warning("Partially written files remain: %s", error)
