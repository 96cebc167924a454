"""Tending a region's store: holding the lease on one kind of care while it is given."""

import asyncio
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from graph.db.engine import Database
from graph.db.enums import UpkeepKind
from graph.db.outage import DATABASE_ERRORS
from graph.domain.maintenance import gc_generation
from graph.domain.maintenance import leases as maintenance_leases
from graph.storage.transfer.thread_pools import Stop
from graph.workflows.runtime.liveness import Silence

RENEW_SECONDS = 4.0
# How often a lease that another process has is looked at.
WATCH_SECONDS = 1.0
# How long after a renewal a removal may still be begun.
FRESH_SECONDS = 10.0


@dataclass
class Tended:
    """A region that is this process's to look after, until `stop` is set."""

    database: Database
    region: str
    kind: UpkeepKind
    holder: str
    stop: Stop = field(default_factory=Stop)
    _renewed: float = field(default_factory=time.monotonic)

    async def renew(self) -> None:
        """Renew the lease; raises LeaseLost."""
        begun = time.monotonic()
        async with self.database.writes.begin() as session:
            await maintenance_leases.renew(session, self.region, self.kind, self.holder)
        self._renewed = begun

    async def begin_sweep(self) -> None:
        """Announce that chunks are going to be removed; raises LeaseLost."""
        begun = time.monotonic()
        async with self.database.writes.begin() as session:
            await gc_generation.begin(session, self.region, self.holder)
        self._renewed = begun

    async def end_sweep(self) -> None:
        """Announce that no chunk is being removed any more; raises LeaseLost."""
        async with self.database.writes.begin() as session:
            await gc_generation.end(session, self.region, self.holder)

    def is_fresh(self) -> bool:
        """Whether the lease was renewed so recently that what is begun now ends while it lasts."""
        return time.monotonic() - self._renewed < FRESH_SECONDS


@asynccontextmanager
async def tending(database: Database, region: str, kind: UpkeepKind, holder: str) -> AsyncGenerator[Tended | None]:
    """Hold the region's lease until the block ends; None where another process has it."""
    tended = Tended(database, region, kind, holder)
    if not await _take(tended):
        yield None
        return
    renewing = asyncio.create_task(_renewing(tended))
    finished = False
    try:
        yield tended
        finished = True
    finally:
        renewing.cancel()
        await asyncio.wait([renewing])
        async with database.writes.begin() as session:
            await maintenance_leases.give_up(session, region, kind, holder, finished=finished)


async def _take(tended: Tended) -> bool:
    """Take the region's lease; one that another has is watched until it changes, or was silent for its length."""
    silence, before, dead = Silence(), None, None
    while True:
        asked = time.monotonic()
        async with tended.database.writes.begin() as session:
            held = await maintenance_leases.take(session, tended.region, tended.kind, tended.holder, dead=dead)
        if held is None:
            return True
        if before not in (None, held):
            # Its holder lives, or has just finished.
            return False
        before, dead = held, held if silence.observe(held, asked=asked) >= maintenance_leases.LEASE_SECONDS else None
        await asyncio.sleep(WATCH_SECONDS)


async def _renewing(tended: Tended) -> None:
    while True:
        await asyncio.sleep(RENEW_SECONDS)
        try:
            await tended.renew()
        except maintenance_leases.LeaseLost:
            tended.stop.set()
            return
        except DATABASE_ERRORS:
            # Tried again; without a renewal nothing is removed.
            continue
