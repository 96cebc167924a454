"""Maintenance lease of a region's store, held for the duration of a run."""

import asyncio
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from graph.aio.cancellation import raise_if_cancelled
from graph.db.engine import Database
from graph.db.enums import MaintenanceKind
from graph.db.outage import DATABASE_ERRORS
from graph.domain.maintenance import gc_generation
from graph.domain.maintenance import leases as maintenance_leases
from graph.storage.thread_pools import CancelToken
from graph.workflows.runtime.liveness import Silence

RENEW_SECONDS = 4.0
# How often another process's lease is polled, in seconds.
WATCH_SECONDS = 1.0
# The time after a renewal within which a deletion may start, in seconds.
FRESH_SECONDS = 10.0


@dataclass
class HeldLease:
    """The lease on a region; valid until `stop` is set."""

    database: Database
    region: str
    kind: MaintenanceKind
    holder: str
    stop: CancelToken = field(default_factory=CancelToken)
    _renewed: float = field(default_factory=time.monotonic)

    async def renew(self) -> None:
        """Renew the lease; raises LeaseLostError."""
        begun = time.monotonic()
        async with self.database.writes.begin() as session:
            await maintenance_leases.renew(session, self.region, self.kind, self.holder)
        self._renewed = begun

    async def begin_sweep(self) -> None:
        """Announce that chunks will be deleted; raises LeaseLostError."""
        begun = time.monotonic()
        async with self.database.writes.begin() as session:
            await gc_generation.begin(session, self.region, self.holder)
        self._renewed = begun

    async def end_sweep(self) -> None:
        """Announce that the deletion of chunks has ended; raises LeaseLostError."""
        async with self.database.writes.begin() as session:
            await gc_generation.end(session, self.region, self.holder)

    def may_delete(self) -> bool:
        """Whether the lease was renewed recently enough for a deletion that starts now to end within it."""
        return time.monotonic() - self._renewed < FRESH_SECONDS


@asynccontextmanager
async def hold_lease(
    database: Database, region: str, kind: MaintenanceKind, holder: str
) -> AsyncGenerator[HeldLease | None]:
    """Hold the region's lease until the block ends; None if another process holds it."""
    lease = HeldLease(database, region, kind, holder)
    if not await _acquire(lease):
        yield None
        return
    renewing = asyncio.create_task(_renew_until_lost(lease))
    finished = False
    try:
        yield lease
        finished = True
    finally:
        renewing.cancel()
        await asyncio.wait([renewing])
        async with database.writes.begin() as session:
            await maintenance_leases.release(session, region, kind, holder, finished=finished)


async def _acquire(lease: HeldLease) -> bool:
    """Acquire the region's lease; wait until another holder's lease changes, or has not changed for its duration."""
    silence, before, dead = Silence(), None, None
    while True:
        asked = time.monotonic()
        async with lease.database.writes.begin() as session:
            held = await maintenance_leases.acquire(session, lease.region, lease.kind, lease.holder, dead=dead)
        if held is None:
            return True
        if before not in (None, held):
            # Its holder is alive, or has just finished.
            return False
        before, dead = held, held if silence.observe(held, asked=asked) >= maintenance_leases.LEASE_SECONDS else None
        await asyncio.sleep(WATCH_SECONDS)


async def _renew_until_lost(lease: HeldLease) -> None:
    while True:
        await asyncio.sleep(RENEW_SECONDS)
        try:
            await lease.renew()
        except maintenance_leases.LeaseLostError:
            lease.stop.set()
            return
        except DATABASE_ERRORS:
            raise_if_cancelled()
            # Retried; without a renewal, nothing is deleted.
            continue
