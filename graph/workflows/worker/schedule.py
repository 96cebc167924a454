"""Scheduled maintenance of the regions' stores, one region at a time."""

import logging
from datetime import timedelta

from graph import metrics
from graph.db.enums import MaintenanceKind
from graph.db.models import now
from graph.domain.maintenance import leases as maintenance_leases
from graph.storage.errors import StoreError
from graph.storage.transfer.byte_rate import ByteRateLimiter, Clock
from graph.storage.transfer.counters import Progress
from graph.workflows.maintenance.garbage_collection import CollectionError, collect
from graph.workflows.maintenance.verify import VerificationError, other_regions, verify
from graph.workflows.runtime.retries import WorkFailedError
from graph.workflows.runtime.runtime import Runtime

log = logging.getLogger(__name__)

COLLECT_EVERY = timedelta(hours=6)
VERIFY_EVERY = timedelta(days=7)
MIB = 1 << 20


async def collect_due(runtime: Runtime) -> None:
    """Collect garbage in the regions that are due, and in those where work failed for want of space."""
    for region in runtime.settings.regions:
        try:
            is_full = region in runtime.full_regions
            if is_full or await _is_due(runtime, region, MaintenanceKind.COLLECT, COLLECT_EVERY):
                done = await collect(runtime.database, await runtime.store(region), runtime.worker)
                log.info("Garbage collection of region %s: deleted %d chunks.", region, done.removed_chunks)
                metrics.MAINTENANCE.labels(region, MaintenanceKind.COLLECT, "done").inc()
                metrics.COLLECTED_CHUNKS.labels(region).inc(done.removed_chunks)
                metrics.COLLECTED_BYTES.labels(region).inc(done.removed_bytes)
                if not done.found.young_chunks:
                    # Nothing is left of work that failed.
                    runtime.full_regions.discard(region)
        except (CollectionError, StoreError, WorkFailedError) as error:
            metrics.MAINTENANCE.labels(region, MaintenanceKind.COLLECT, "put_off").inc()
            log.warning("Garbage collection postponed: %s", error)


async def verify_due(runtime: Runtime, clock: Clock | None = None) -> None:
    """Verify the regions that are due, within the configured rate."""
    rate = runtime.settings.verification.mib_per_second * MIB or None
    for region in runtime.settings.regions:
        try:
            if await _is_due(runtime, region, MaintenanceKind.VERIFY, VERIFY_EVERY):
                other_stores = await runtime.available_stores(other_regions(runtime.settings, region))
                store = await runtime.store(region)
                done = await verify(
                    runtime.database, store, other_stores, runtime.worker, Progress(), ByteRateLimiter(rate, clock)
                )
                log.info(
                    "Verified region %s: %d of %d replicas were damaged.", region, done.damaged_copies, done.copies
                )
                metrics.MAINTENANCE.labels(region, MaintenanceKind.VERIFY, "done").inc()
                metrics.VERIFIED_BYTES.labels(region).inc(done.size)
                metrics.REPAIRED_CHUNKS.labels(region).inc(done.repaired_chunks)
                metrics.LOST_COPIES.labels(region).inc(done.lost_copies)
        except (VerificationError, StoreError, WorkFailedError) as error:
            metrics.MAINTENANCE.labels(region, MaintenanceKind.VERIFY, "put_off").inc()
            log.warning("Verification postponed: %s", error)


async def _is_due(runtime: Runtime, region: str, kind: MaintenanceKind, every: timedelta) -> bool:
    async with runtime.write() as session:
        return await maintenance_leases.is_due(session, region, kind, now() - every)
