"""The commands that look after the regions' stores: what they do, region by region, and what they tell."""

import asyncio
import os
import socket
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress

from graph.db.engine import Database
from graph.db.migrate import DatabaseBehind, is_current, migrate
from graph.settings import Settings
from graph.storage.errors import StoreError
from graph.storage.stores.region_store import RegionStore
from graph.storage.transfer.byte_rate import Pace
from graph.storage.transfer.counters import Progress
from graph.workflows.maintenance.garbage_collection import Collected, NotCollected, collect
from graph.workflows.maintenance.verify import NotVerified, Verified, sisters_of, verify

MIB = 1 << 20
TELL_SECONDS = 5.0


class Unfinished(Exception):  # noqa: N818  (named for what happened)
    """Some regions could not be looked after; the message is one line that says which, and why."""


async def gc(settings: Settings, *, dry_run: bool) -> None:
    """Free what no version needs any more, in every region, and say so line by line; raises Unfinished."""
    failures: list[str] = []
    done: list[Collected] = []
    async with _opened(settings) as database:
        for region in settings.regions.values():
            _say(f"{region.name}: looking through its store")
            try:
                store = await asyncio.to_thread(RegionStore.open, region.name, settings.store_url(region))
                done.append(await collect(database, store, _holder(), dry_run=dry_run))
            except (NotCollected, StoreError) as error:
                failures.append(f"{error}")
                continue
            _say(f"{region.name}: {_told(done[-1:], dry_run=dry_run)}")
    _say(f"in all: {_told(done, dry_run=dry_run)}")
    if failures:
        raise Unfinished("; ".join(failures))


async def verify_all(settings: Settings, *, mib_per_second: int | None = None) -> None:
    """Read every region's copies again, heal them, and say so line by line; raises Unfinished, also for what is lost."""
    failures: list[str] = []
    pace = Pace(mib_per_second and mib_per_second * MIB)
    async with _opened(settings) as database:
        for region in settings.regions:
            _say(f"{region}: reading its copies again")
            try:
                done = await _verified(settings, database, region, pace)
            except (NotVerified, StoreError) as error:
                failures.append(f"{error}")
                continue
            _say(f"{region}: {_found(done)}")
            if done.lost_copies:
                failures.append(f"Region {region}: copies that are damaged and no region can mend: {done.lost_copies}")
    if failures:
        raise Unfinished("; ".join(failures))


async def _verified(settings: Settings, database: Database, region: str, pace: Pace) -> Verified:
    store = await asyncio.to_thread(RegionStore.open, region, settings.store_url(settings.regions[region]))
    sisters: list[RegionStore] = []
    for name in sisters_of(settings, region):
        # A sister that is away is no reason not to look.
        with suppress(StoreError):
            url = settings.store_url(settings.regions[name])
            sisters.append(await asyncio.to_thread(RegionStore.open, name, url))
    progress = Progress()
    telling = asyncio.create_task(_telling(region, progress))
    try:
        return await verify(database, store, sisters, _holder(), progress, pace)
    finally:
        telling.cancel()
        await asyncio.wait([telling])


async def _telling(region: str, progress: Progress) -> None:
    while True:
        await asyncio.sleep(TELL_SECONDS)
        now = progress.snapshot()
        _say(f"{region}: {_chunks(now.chunks_processed, now.bytes_processed)} so far")


def _found(done: Verified) -> str:
    rate = done.size / MIB / done.seconds if done.seconds else 0.0
    sound = done.copies - done.damaged_copies
    return (
        f"{_chunks(done.chunks, done.size)} read at {rate:,.0f} MiB/s; copies: {sound:,} sound, "
        f"{done.damaged_copies - done.lost_copies:,} healed (chunks: {done.healed_chunks:,}), {done.lost_copies:,} lost"
    )


def _told(done: list[Collected], *, dry_run: bool) -> str:
    found = [collected.found for collected in done]
    removed = "would be removed" if dry_run else "removed"
    kept = _chunks(sum(one.kept_chunks for one in found), sum(one.kept_bytes for one in found))
    gone = _chunks(sum(one.removed_chunks for one in done), sum(one.removed_bytes for one in done))
    young = _chunks(sum(one.young_chunks for one in found), sum(one.young_bytes for one in found))
    return f"{kept} kept, {gone} {removed}, {young} too young to tell"


def _chunks(count: int, size: int) -> str:
    return f"{count:,} {'chunk' if count == 1 else 'chunks'} ({size / MIB:,.1f} MiB)"


@asynccontextmanager
async def _opened(settings: Settings) -> AsyncGenerator[Database]:
    database = Database.connect(settings.effective_database_url)
    try:
        if settings.is_embedded:
            await migrate(database)
        elif not await is_current(database):
            raise DatabaseBehind
        yield database
    finally:
        await database.close()


def _holder() -> str:
    return f"{socket.gethostname()[:60]}-{os.getpid()}-command"


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
