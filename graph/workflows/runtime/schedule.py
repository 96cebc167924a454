"""The upkeep that a worker gives its regions' stores by itself, one region at a time."""

import logging
from datetime import timedelta

from graph import metrics
from graph.db.enums import UpkeepKind
from graph.db.models import now
from graph.domain.maintenance import leases as maintenance_leases
from graph.storage.errors import StoreError
from graph.storage.transfer.byte_rate import Clock, Pace
from graph.storage.transfer.counters import Progress
from graph.workflows.jobs.replicate import open_stores
from graph.workflows.maintenance.garbage_collection import NotCollected, collect
from graph.workflows.maintenance.verify import NotVerified, sisters_of, verify
from graph.workflows.runtime.retries import Failed
from graph.workflows.runtime.runtime import Runtime

log = logging.getLogger(__name__)

COLLECT_EVERY = timedelta(hours=6)
VERIFY_EVERY = timedelta(days=7)
MIB = 1 << 20


async def collect_due(runtime: Runtime) -> None:
    """Collect the regions whose turn it is."""
    for region in runtime.settings.regions:
        try:
            if await _is_due(runtime, region, UpkeepKind.COLLECT, COLLECT_EVERY):
                done = await collect(runtime.database, await runtime.store(region), runtime.worker)
                log.info("Collected region %s: removed %d chunks.", region, done.removed_chunks)
                metrics.UPKEEP.labels(region, UpkeepKind.COLLECT, "done").inc()
                metrics.COLLECTED_CHUNKS.labels(region).inc(done.removed_chunks)
                metrics.COLLECTED_BYTES.labels(region).inc(done.removed_bytes)
        except (NotCollected, StoreError, Failed) as error:
            metrics.UPKEEP.labels(region, UpkeepKind.COLLECT, "put_off").inc()
            log.warning("Collecting is put off: %s", error)


async def verify_due(runtime: Runtime, clock: Clock | None = None) -> None:
    """Read again the regions whose turn it is, no faster than the configuration allows."""
    rate = runtime.settings.verification.mib_per_second * MIB or None
    for region in runtime.settings.regions:
        try:
            if await _is_due(runtime, region, UpkeepKind.VERIFY, VERIFY_EVERY):
                sisters = await open_stores(runtime, sisters_of(runtime.settings, region))
                store = await runtime.store(region)
                done = await verify(runtime.database, store, sisters, runtime.worker, Progress(), Pace(rate, clock))
                log.info("Verified region %s: %d of %d copies were damaged.", region, done.damaged_copies, done.copies)
                metrics.UPKEEP.labels(region, UpkeepKind.VERIFY, "done").inc()
                metrics.VERIFIED_BYTES.labels(region).inc(done.size)
                metrics.HEALED_CHUNKS.labels(region).inc(done.healed_chunks)
                metrics.LOST_COPIES.labels(region).inc(done.lost_copies)
        except (NotVerified, StoreError, Failed) as error:
            metrics.UPKEEP.labels(region, UpkeepKind.VERIFY, "put_off").inc()
            log.warning("Verifying is put off: %s", error)


async def _is_due(runtime: Runtime, region: str, kind: UpkeepKind, every: timedelta) -> bool:
    async with runtime.write() as session:
        return await maintenance_leases.is_due(session, region, kind, now() - every)
