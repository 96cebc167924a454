"""What the work of this process shares: its database, stores, disks, and which pieces are running."""

import asyncio
from collections import Counter
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field

from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.engine import Database
from graph.notifications.announce import WORK
from graph.notifications.hub import Hub
from graph.settings import Settings
from graph.storage.stores.region_store import RegionStore
from graph.template_vms.local import LocalTemplateVms
from graph.workflows.runtime import leases
from graph.workflows.runtime.retries import Failed, persistently


@dataclass
class Runtime:
    """One worker process. Workflows are plain functions, found again by name after a crash: they reach this by `get`."""

    worker: str
    database: Database
    settings: Settings
    hub: Hub
    templates: LocalTemplateVms
    running: Counter[str] = field(default_factory=Counter[str])
    _stores: dict[str, RegionStore] = field(default_factory=dict[str, RegionStore])

    async def store(self, region: str) -> RegionStore:
        """Return a region's store, opened when it is first needed; raises Failed."""
        if region not in self._stores:
            if region not in self.settings.regions:
                raise Failed("REGION_UNKNOWN", f"Region {region} is not in the configuration any more.", retryable=True)
            url = self.settings.store_url(self.settings.regions[region])
            keep = self.settings.keep_free_gb
            self._stores[region] = await persistently(
                lambda: asyncio.to_thread(RegionStore.open, region, url, keep_free_gb=keep)
            )
        return self._stores[region]

    @asynccontextmanager
    async def write(self) -> AsyncGenerator[AsyncSession]:
        """Open a writing transaction for this worker; a worker taken for dead is refused (leases.Fenced)."""
        async with self.database.writes.begin() as session:
            await leases.check(session, self.worker)
            yield session

    @contextmanager
    def counted(self, *kinds: str) -> Generator[None]:
        """Count a running piece of work under its kinds, and look for more when it has ended."""
        self.running.update(kinds)
        try:
            yield
        finally:
            self.running.subtract(kinds)
            self.hub.wake(WORK)


_current: Runtime | None = None


def install(runtime: Runtime | None) -> None:
    """Make this the process's runtime."""
    global _current  # noqa: PLW0603  (one a process, as the engine itself is)
    _current = runtime


def get() -> Runtime:
    """Return the process's runtime."""
    if _current is None:
        raise RuntimeError("no worker runs in this process")
    return _current
