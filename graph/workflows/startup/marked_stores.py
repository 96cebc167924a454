"""Stores with the marker of this installation and region: opened, checked, and marked on first use."""

from graph.aio.daemon_threads import in_daemon_thread
from graph.db.engine import Database
from graph.db.models import AuditEntry
from graph.domain.replication import store_markers
from graph.settings import Settings
from graph.storage.stores.marker import Marker, owner
from graph.storage.stores.region_store import RegionStore


async def expected_marker(database: Database, region: str) -> tuple[Marker, bool]:
    """Return the marker that the region's store must have, and whether it has got it before."""
    async with database.reads() as session:
        return Marker(await store_markers.installation_key(session), region), await store_markers.is_marked(
            session, region
        )


async def open_store(settings: Settings, database: Database, region: str) -> RegionStore:
    """Open a region's store and check its marker; a store that never had one gets it. Raises StoreError."""
    url = settings.store_url(settings.regions[region])
    store = await in_daemon_thread(
        f"open-{region}", lambda: RegionStore.open(region, url, keep_free_gb=settings.keep_free_gb)
    )
    if store.is_persistent:
        await _check(database, store)
    return store


async def _check(database: Database, store: RegionStore) -> None:
    marker, marked = await expected_marker(database, store.name)

    def check() -> None:
        if not marked and store.get_marker() is None:
            store.put_marker(marker)
        store.expect(marker)

    await in_daemon_thread(f"mark-{store.name}", check)
    if not marked:
        async with database.writes.begin() as session:
            await store_markers.record_marked(session, store.name)


async def adopt(settings: Settings, database: Database, region: str, recorded: AuditEntry) -> str:
    """Write the marker to a region's store, whatever its present marker is; return the former owner in words.

    `recorded` is the entry of the audit log.
    """
    store = RegionStore.open(region, settings.store_url(settings.regions[region]))
    marker, _ = await expected_marker(database, region)
    found = store.get_marker()
    store.put_marker(marker)
    store.expect(marker)
    async with database.writes.begin() as session:
        await store_markers.record_marked(session, region)
        session.add(recorded)
    if found is None:
        return "no marker"
    return "this marker already" if found == marker.to_bytes() else f"the marker of {owner(marker, found)}"
