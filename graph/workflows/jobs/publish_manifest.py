"""Sealing: writing a version's manifest so that no collector takes one of its chunks, then or ever (decisions/0008)."""

import asyncio
from collections.abc import Callable, Sequence

from graph.db.engine import Database
from graph.domain.maintenance import gc_generation
from graph.storage.chunks.manifest import Manifest
from graph.storage.stores.presence import missing_chunks
from graph.storage.stores.region_store import RegionStore

POLL_SECONDS = 0.1

Bring = Callable[[Sequence[tuple[bytes, int]]], None]


async def seal(
    database: Database, store: RegionStore, key: str, manifest: Manifest, *, generation: int, bring: Bring
) -> None:
    """Write the manifest; when this returns, the region has all its chunks and keeps them while it has the manifest.

    `generation` is what `sweeps.generation` said before the work first looked for a chunk in the region. `bring`
    stores chunks that were removed since then again, durably. Raises what it does, and StoreError.
    """
    await asyncio.to_thread(store.put_manifest, key, manifest)
    # Whoever removes chunks from here on has read the manifest first. Who began before is waited for.
    while (found := await _generation(database, store.name)) is None:  # noqa: ASYNC110  (it may be in another process)
        await asyncio.sleep(POLL_SECONDS)
    if generation == found != gc_generation.SWEEPING:
        return
    missing = await asyncio.to_thread(missing_chunks, manifest, store)
    if missing:
        await asyncio.to_thread(bring, missing)


async def _generation(database: Database, region: str) -> int | None:
    """Return the region's generation, or None while a live collector is removing chunks there."""
    async with database.reads() as session:
        found = await gc_generation.generation(session, region)
        return None if found == gc_generation.SWEEPING and await gc_generation.is_sweeping(session, region) else found
