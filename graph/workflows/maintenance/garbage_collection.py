"""The collector: frees what no version of a region needs any more, beside whatever else runs (decisions/0008)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from graph.db.engine import Database
from graph.db.enums import UpkeepKind
from graph.db.models import now
from graph.domain.maintenance import gc_generation
from graph.domain.maintenance import leases as maintenance_leases
from graph.storage.errors import ManifestCorrupt, Stopped, StorageError, StoreError
from graph.storage.gc.live_chunks import Marks
from graph.storage.gc.scan import Survey, survey, sweep
from graph.storage.stores.region_store import RegionStore, StoredChunk
from graph.storage.transfer import thread_pools
from graph.storage.transfer.counters import Progress
from graph.workflows.maintenance.lease import Tended, tending

# What an attempt notes of its chunks goes with it; this is for what a worker wrote that stood still meanwhile.
STAGING_GRACE = timedelta(days=1)
BATCH = 512
# What is younger stays: it spares work that failed, and may be tried again, from storing everything again; and it
# covers clocks that differ between stores and servers.
GRACE = timedelta(hours=1)


class NotCollected(Exception):  # noqa: N818  (named for what happened)
    """Nothing was removed from a region, or not all; the message says why, for people."""


@dataclass(frozen=True)
class Collected:
    """What a region's store held, and what of it went; in a dry run, what would have gone."""

    region: str
    found: Survey
    removed_chunks: int
    removed_bytes: int


async def collect(
    database: Database, store: RegionStore, holder: str, *, dry_run: bool = False, grace: timedelta = GRACE
) -> Collected:
    """Look through a region's store and remove the chunks that nothing needs; raises NotCollected."""
    try:
        async with tending(database, store.name, UpkeepKind.COLLECT, holder) as tended:
            if tended is None:
                raise NotCollected(f"Region {store.name}: another process is collecting it.")
            return await _collect(tended, store, dry_run=dry_run, grace=grace)
    except (maintenance_leases.LeaseLost, Stopped):
        raise NotCollected(f"Region {store.name}: this process stood still and lost its turn.") from None
    except ManifestCorrupt as error:
        raise NotCollected(
            f"Region {store.name}: {error}, and nothing is removed. Run `lab-gallery verify`."
        ) from error
    except StorageError as error:
        raise NotCollected(f"{error}") from error


async def _collect(tended: Tended, store: RegionStore, *, dry_run: bool, grace: timedelta) -> Collected:
    before = await _horizon(tended, grace)
    async with tended.database.reads() as session:
        promised = await gc_generation.promised(session, store.name)
    if not dry_run:
        # It would hold on to its chunks for ever.
        ended = await _horizon(tended, STAGING_GRACE)
        await thread_pools.run(tended.stop, lambda: store.sweep_staging(ended))
    marks = Marks(store, tended.stop)
    await thread_pools.run(tended.stop, marks.look)
    await _refuse_if_incomplete(tended, promised - marks.keys)
    found = await thread_pools.run(tended.stop, lambda: survey(store, marks, before, tended.stop))
    if dry_run:
        return Collected(store.name, found, len(found.unneeded), found.unneeded_bytes)
    removed = Progress()
    for start in range(0, len(found.unneeded), BATCH):
        await _sweep(tended, store, marks, found.unneeded[start : start + BATCH], removed)
    async with tended.database.writes.begin() as session:
        await gc_generation.forecast(session, store.name, marks.exclusive)
    totals = removed.snapshot()
    return Collected(store.name, found, totals.chunks_processed, totals.bytes_processed)


async def _horizon(tended: Tended, grace: timedelta) -> datetime:
    """Return the moment before which a chunk was written that no running work has just stored."""
    async with tended.database.reads() as session:
        oldest = await gc_generation.oldest_work(session, tended.region)
    latest = now()
    return min(oldest or latest, latest) - grace


async def _refuse_if_incomplete(tended: Tended, absent: set[str]) -> None:
    """Remove nothing where a usable version has no manifest: the store may be another one, or not mounted."""
    if absent:
        # Less those that were deleted since they were promised.
        async with tended.database.reads() as session:
            absent &= await gc_generation.promised(session, tended.region)
    if absent:
        raise NotCollected(
            f"Region {tended.region}: the manifests of {len(absent)} usable versions are missing, so nothing is "
            "removed. Is it the right store? `lab-gallery verify` brings them back from other regions."
        )


async def _sweep(tended: Tended, store: RegionStore, marks: Marks, batch: list[StoredChunk], removed: Progress) -> None:
    await tended.begin_sweep()

    def work() -> None:
        sweep(store, marks, batch, may_remove=tended.is_fresh, removed=removed, stop=tended.stop)

    over = True
    try:
        await thread_pools.run(tended.stop, work)
    except StoreError:
        # A removal that a remote store did not answer may still be carried out: the lease runs out instead.
        over = not store.is_remote
        raise
    finally:
        if over:
            await tended.end_sweep()
