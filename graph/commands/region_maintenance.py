"""Garbage collection and verification of all regions, one after the other, with their reports."""

import asyncio
import os
import socket
from contextlib import suppress

import click

from graph.commands.audit_log import COMMAND_LINE, command
from graph.commands.errors import CommandError
from graph.commands.running import open_database
from graph.db.engine import Database
from graph.domain.audit.entries import entry
from graph.settings import Settings
from graph.storage.errors import StoreError
from graph.storage.stores.region_store import RegionStore
from graph.storage.transfer.byte_rate import ByteRateLimiter
from graph.storage.transfer.counters import Progress
from graph.workflows.maintenance import verify as verification
from graph.workflows.maintenance.garbage_collection import Collected, CollectionError, collect
from graph.workflows.maintenance.verify import VerificationError, Verified
from graph.workflows.startup.marked_stores import open_store

MIB = 1 << 20
PROGRESS_SECONDS = 5.0


async def collect_all(settings: Settings, *, dry_run: bool) -> None:
    """Collect garbage in every region; raises CommandError that names the failures."""
    failures: list[str] = []
    done: list[Collected] = []
    async with open_database(settings) as database:
        for region in settings.regions.values():
            click.echo(f"{region.name}: scanning its store")
            try:
                store = await open_store(settings, database, region.name)
                if not dry_run:
                    await _record(database, "collectGarbage", region.name)
                done.append(await collect(database, store, _holder(), dry_run=dry_run))
            except (CollectionError, StoreError) as error:
                failures.append(error.detail if isinstance(error, StoreError) else f"{error}")
                continue
            click.echo(f"{region.name}: {_gc_summary(done[-1:], dry_run=dry_run)}")
    click.echo(f"total: {_gc_summary(done, dry_run=dry_run)}")
    if failures:
        raise CommandError("; ".join(failures))


async def verify_all(settings: Settings, mib_per_second: int | None) -> None:
    """Verify every region; raises CommandError that names the failures."""
    pace = ByteRateLimiter(mib_per_second and mib_per_second * MIB)
    failures: list[str] = []
    async with open_database(settings) as database:
        for region in settings.regions:
            click.echo(f"{region}: verifying its replicas")
            try:
                done = await _verify_region(settings, database, region, pace)
            except (VerificationError, StoreError) as error:
                failures.append(error.detail if isinstance(error, StoreError) else f"{error}")
                continue
            click.echo(f"{region}: {_verify_summary(done)}")
            if done.lost_copies:
                failures.append(f"Region {region}: damaged replicas that no region can repair: {done.lost_copies}")
    if failures:
        raise CommandError("; ".join(failures))


async def _verify_region(settings: Settings, database: Database, region: str, pace: ByteRateLimiter) -> Verified:
    store = await open_store(settings, database, region)
    await _record(database, "verifyReplicas", region)
    other_stores: list[RegionStore] = []
    for name in verification.other_regions(settings, region):
        # Damage is found without a sister region too, only not repaired from it.
        with suppress(StoreError):
            other_stores.append(await open_store(settings, database, name))
    progress = Progress()
    reporting = asyncio.create_task(_report_progress(region, progress))
    try:
        return await verification.verify(database, store, other_stores, _holder(), progress, pace)
    finally:
        reporting.cancel()
        await asyncio.wait([reporting])


async def _record(database: Database, action: str, region: str) -> None:
    """Record in the audit log that a command begins to work on a region's store."""
    async with database.writes.begin() as session:
        session.add(entry(COMMAND_LINE, command(action, region=region)))


async def _report_progress(region: str, progress: Progress) -> None:
    while True:
        await asyncio.sleep(PROGRESS_SECONDS)
        now = progress.snapshot()
        click.echo(f"{region}: {_chunks(now.chunks_processed, now.processed_bytes)} so far")


def _verify_summary(done: Verified) -> str:
    rate = done.size / MIB / done.seconds if done.seconds else 0.0
    intact = done.copies - done.damaged_copies
    return (
        f"{_chunks(done.chunks, done.size)} read at {rate:,.0f} MiB/s; replicas: {intact:,} intact, "
        f"{done.damaged_copies - done.lost_copies:,} repaired (chunks: {done.repaired_chunks:,}), "
        f"{done.lost_copies:,} lost"
    )


def _gc_summary(done: list[Collected], *, dry_run: bool) -> str:
    found = [collected.found for collected in done]
    deleted = "would be deleted" if dry_run else "deleted"
    kept = _chunks(sum(one.live_chunks for one in found), sum(one.live_bytes for one in found))
    gone = _chunks(sum(one.removed_chunks for one in done), sum(one.removed_bytes for one in done))
    recent = _chunks(sum(one.young_chunks for one in found), sum(one.young_bytes for one in found))
    return f"{kept} kept, {gone} {deleted}, {recent} too recent to delete"


def _chunks(count: int, size: int) -> str:
    return f"{count:,} {'chunk' if count == 1 else 'chunks'} ({size / MIB:,.1f} MiB)"


def _holder() -> str:
    return f"{socket.gethostname()[:60]}-{os.getpid()}-command"
