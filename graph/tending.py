"""The commands that look after the regions' stores: what they do, region by region, and what they tell."""

import asyncio
import os
import socket
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from graph.db.engine import Database
from graph.db.migrate import DatabaseBehind, is_current, migrate
from graph.settings import Settings
from graph.storage.errors import StoreError
from graph.storage.region_store import RegionStore
from graph.workflows.collect import Collected, NotCollected, collect

MIB = 1 << 20


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
