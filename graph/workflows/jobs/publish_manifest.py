"""Publication of a manifest, safe against concurrent garbage collection (decisions/0008)."""

import asyncio
import time
from collections.abc import Callable, Sequence

from graph.db.engine import Database
from graph.domain.maintenance import gc_generation
from graph.domain.maintenance import leases as maintenance_leases
from graph.storage.chunks.manifest import Manifest
from graph.storage.stores.presence import missing_chunks
from graph.storage.stores.region_store import RegionStore
from graph.workflows.runtime.liveness import Silence

POLL_SECONDS = 0.1

Bring = Callable[[Sequence[tuple[bytes, int]]], None]


async def publish_manifest(
    database: Database, store: RegionStore, key: str, manifest: Manifest, *, generation: int, bring: Bring
) -> None:
    """Write the manifest; when this returns, the region has all its chunks and keeps them while it has the manifest.

    `generation` is the result of `gc_generation.generation` before the work first looked for a chunk in the region.
    `bring` durably stores the chunks again that were deleted since then. Raises the errors of `bring`, and StoreError.
    """
    await asyncio.to_thread(store.put_manifest, key, manifest)
    # A collector that deletes chunks from here on has read the manifest first; wait for one that began before.
    found = await _generation(database, store.name)
    if generation == found != gc_generation.SWEEPING:
        return
    missing = await asyncio.to_thread(missing_chunks, manifest, store)
    if missing:
        await asyncio.to_thread(bring, missing)


async def _generation(database: Database, region: str) -> int:
    """Return the region's generation once no live collector is deleting chunks there."""
    silence = Silence()
    while True:
        asked = time.monotonic()
        async with database.reads() as session:
            sweeper = await gc_generation.sweeper(session, region)
            found = await gc_generation.generation(session, region)
        if sweeper is None or silence.observe(sweeper, asked=asked) >= maintenance_leases.LEASE_SECONDS:
            return found
        await asyncio.sleep(POLL_SECONDS)
