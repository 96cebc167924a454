"""Runtime: the database, stores, disks and running work that this process shares."""

import asyncio
import logging
from collections import Counter, defaultdict
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Sequence
from contextlib import asynccontextmanager, contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import TypeVar

from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.engine import Database
from graph.notifications.announce import WORK
from graph.notifications.hub import Hub
from graph.settings import Settings
from graph.storage.stores.region_store import RegionStore
from graph.template_vms.local import LocalTemplateVms
from graph.template_vms.machines import LibvirtMachines
from graph.workflows.runtime import leases
from graph.workflows.runtime.retries import WorkFailedError, with_retries
from graph.workflows.runtime.store_wait import Report, StoreWait, waiting
from graph.workflows.startup.marked_stores import open_store

log = logging.getLogger(__name__)

T = TypeVar("T")


@dataclass
class Runtime:
    """One worker process.

    Workflows are plain functions, found by name after a crash; `steps` passes them the runtime.
    """

    worker: str
    database: Database
    settings: Settings
    hub: Hub
    templates: LocalTemplateVms
    # The driver of template VMs that run as machines on this host, if they do.
    machines: LibvirtMachines | None = None
    running: Counter[str] = field(default_factory=Counter[str])
    # Locks of the bases that this worker writes, by digest.
    base_locks: defaultdict[str, asyncio.Lock] = field(default_factory=lambda: defaultdict(asyncio.Lock))
    # Locks of the labs whose disks this worker flattens.
    flattening_locks: defaultdict[int, asyncio.Lock] = field(default_factory=lambda: defaultdict(asyncio.Lock))
    # The regions whose stores were too full for work of this worker; what it left there is collected soon.
    full_regions: set[str] = field(default_factory=set[str])
    # Labs whose disks this worker writes without a workflow.
    labs_at_once: set[int] = field(default_factory=set[int])
    # Set when this worker has lost its lease.
    fenced: asyncio.Event = field(default_factory=asyncio.Event)
    _stores: dict[str, RegionStore] = field(default_factory=dict[str, RegionStore])

    async def store(self, region: str) -> RegionStore:
        """Return a region's store, opened and its marker checked on first use; raises WorkFailedError."""
        if region not in self._stores:
            if region not in self.settings.regions:
                raise WorkFailedError(
                    "REGION_UNKNOWN", f"Region {region} is no longer in the configuration.", retryable=True
                )
            self._stores[region] = await with_retries(lambda: open_store(self.settings, self.database, region))
        return self._stores[region]

    async def available_stores(self, regions: Sequence[str]) -> list[RegionStore]:
        """Return the stores that can be opened: another region may have the data of one that cannot."""
        found: list[RegionStore] = []
        for region in regions:
            try:
                with waiting(None):
                    found.append(await self.store(region))
            except WorkFailedError as failure:
                log.warning("Continuing without region %s: %s", region, failure.message)
        return found

    async def read(self, query: Callable[[AsyncSession], Awaitable[T]]) -> T:
        """Return what the query reads; retried while the database does not answer."""

        async def read() -> T:
            async with self.database.reads() as session:
                return await query(session)

        return await with_retries(read)

    @asynccontextmanager
    async def write(self) -> AsyncGenerator[AsyncSession]:
        """Open a writing transaction of this worker's work; raises FencedError without a lease."""
        async with self.database.writes.begin() as session:
            try:
                await leases.check(session, self.worker)
            except leases.FencedError:
                self.fenced.set()
                raise
            yield session

    @contextmanager
    def counted(self, *kinds: str) -> Generator[None]:
        """Count running work by its kinds, and look for more work when it has ended."""
        self.running.update(kinds)
        try:
            yield
        finally:
            self.running.subtract(kinds)
            self.hub.wake(WORK)

    @contextmanager
    def waiting_for_stores(self, kind: str, job: str, report: Report) -> Generator[None]:
        """Let the job wait for stores; meanwhile it is not counted as running work of its kind."""

        def release(is_waiting: bool) -> None:
            self.running.update({kind: -1 if is_waiting else 1})
            self.hub.wake(WORK)

        with waiting(StoreWait(job, self.settings.store_patience_minutes * 60, report, release)):
            yield


# Not a global variable: unfinished work of a fenced worker must never get its successor's runtime and write under that
# name.
_current: ContextVar[Runtime | None] = ContextVar("runtime", default=None)


def install(runtime: Runtime | None) -> None:
    """Make this the runtime of all work that this task, and the tasks it creates, start from now on."""
    _current.set(runtime)


def get() -> Runtime:
    """Return the runtime under which this work was started."""
    if (runtime := _current.get()) is None:
        raise RuntimeError("no worker runs in this context")
    return runtime
