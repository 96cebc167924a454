"""Garbage collection: frees chunks that no version of a region references, beside running work (decisions/0008)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from graph.db.engine import Database
from graph.db.enums import MaintenanceKind
from graph.db.models import now
from graph.domain.maintenance import gc_generation
from graph.domain.maintenance import leases as maintenance_leases
from graph.errors import LabGalleryError
from graph.storage import thread_pools
from graph.storage.errors import ManifestCorruptError, StoppedError, StorageError, StoreError
from graph.storage.gc.live_chunks import LiveChunks
from graph.storage.gc.scan import ScanResult, delete_unreferenced, scan
from graph.storage.stores.listing import StoredChunk
from graph.storage.stores.region_store import RegionStore
from graph.storage.transfer.counters import Progress
from graph.workflows.maintenance.lease import HeldLease, hold_lease

BATCH = 512
# Younger chunks stay, unless space is short: work that failed and is retried finds them. Their age proves nothing.
GRACE = timedelta(hours=1)


class CollectionError(LabGalleryError):
    """Garbage collection deleted nothing in a region, or not everything; the message states why."""


@dataclass(frozen=True)
class Collected:
    """The contents of a region's store, and what was deleted; in a dry run, what would have been deleted."""

    region: str
    found: ScanResult
    removed_chunks: int
    removed_bytes: int


async def collect(
    database: Database, store: RegionStore, holder: str, *, dry_run: bool = False, grace: timedelta = GRACE
) -> Collected:
    """Scan a region's store and delete unreferenced chunks; raises CollectionError."""
    try:
        async with hold_lease(database, store.name, MaintenanceKind.COLLECT, holder) as lease:
            if lease is None:
                raise CollectionError(f"Region {store.name}: another process is collecting garbage there.")
            return await _collect(lease, store, dry_run=dry_run, grace=grace)
    except (maintenance_leases.LeaseLostError, StoppedError):
        raise CollectionError(f"Region {store.name}: this process was paused and lost its lease.") from None
    except ManifestCorruptError as error:
        raise CollectionError(f"Region {store.name}: {error}; nothing is deleted. Run `lab-gallery verify`.") from error
    except StorageError as error:
        raise CollectionError(f"{error}") from error


async def _collect(lease: HeldLease, store: RegionStore, *, dry_run: bool, grace: timedelta) -> Collected:
    await thread_pools.run(lease.stop, store.check_marker)
    is_low = await thread_pools.run(lease.stop, store.is_low)
    before = await _horizon(lease, timedelta() if is_low else grace)
    async with lease.database.reads() as session:
        expected_manifests = await gc_generation.expected_manifests(session, store.name)
    if not dry_run:
        await _delete_staging_of_ended_work(lease, store)
    marks = LiveChunks(store, lease.stop)
    await thread_pools.run(lease.stop, marks.read_new)
    await _refuse_if_incomplete(lease, expected_manifests - marks.keys)
    found = await thread_pools.run(lease.stop, lambda: scan(store, marks, before, lease.stop))
    if dry_run:
        return Collected(store.name, found, len(found.unreferenced), found.unreferenced_bytes)
    removed = Progress()
    for start in range(0, len(found.unreferenced), BATCH):
        await _sweep(lease, store, marks, found.unreferenced[start : start + BATCH], removed)
    async with lease.database.writes.begin() as session:
        await gc_generation.record_reclaimable_bytes(session, store.name, marks.exclusive)
    totals = removed.snapshot()
    return Collected(store.name, found, totals.chunks_processed, totals.processed_bytes)


async def _delete_staging_of_ended_work(lease: HeldLease, store: RegionStore) -> None:
    """Delete the staging of failed or cancelled work, which would keep its chunks; a stalled worker can write it late."""
    # Listed before the running work is read: what began in between is not in the list.
    staged = await thread_pools.run(lease.stop, lambda: {found.key.partition("/")[0] for found in store.list_staging()})
    if not staged:
        return
    async with lease.database.reads() as session:
        running = await gc_generation.staging_of_running_work(session, store.name)
    for job in sorted(staged - running):
        await thread_pools.run(lease.stop, lambda job=job: store.delete_staging(job))


async def _horizon(lease: HeldLease, grace: timedelta) -> datetime:
    """Return the time before which chunks cannot belong to running work."""
    async with lease.database.reads() as session:
        oldest = await gc_generation.oldest_work(session, lease.region)
    latest = now()
    return min(oldest or latest, latest) - grace


async def _refuse_if_incomplete(lease: HeldLease, absent: set[str]) -> None:
    """Refuse to delete if a usable version has no manifest: the store may be the wrong one, or not mounted."""
    if absent:
        # Without those that were deleted since the expected manifests were read.
        async with lease.database.reads() as session:
            absent &= await gc_generation.expected_manifests(session, lease.region)
    if absent:
        raise CollectionError(
            f"Region {lease.region}: the manifests of {len(absent)} usable versions are missing, so nothing is"
            " deleted. Is it the right store? `lab-gallery verify` restores them from other regions."
        )


async def _sweep(
    lease: HeldLease, store: RegionStore, marks: LiveChunks, batch: list[StoredChunk], removed: Progress
) -> None:
    await lease.begin_sweep()

    def work() -> None:
        delete_unreferenced(store, marks, batch, may_remove=lease.may_delete, removed=removed, stop=lease.stop)

    over = True
    try:
        await thread_pools.run(lease.stop, work)
    except StoreError:
        # A deletion that a remote store did not confirm may still be executed, so the lease expires instead of being
        # released.
        over = not store.is_remote
        raise
    finally:
        if over:
            await lease.end_sweep()
