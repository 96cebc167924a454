"""Presence: which of a manifest's chunks a region has, without reading them."""

from graph.storage.chunks.manifest import Manifest
from graph.storage.stores.region_store import RegionStore
from graph.storage.transfer.thread_pools import Stop, pool_for


def missing_chunks(manifest: Manifest, store: RegionStore) -> list[tuple[bytes, int]]:
    """Return digest and length of the different chunks that the region lacks; raises StoreError."""
    missing: list[tuple[bytes, int]] = []

    def look(chunk: tuple[bytes, int]) -> None:
        if store.chunk_size(chunk[0]) is None:
            missing.append(chunk)

    pool_for(store).each(list(manifest.distinct()), look, Stop())
    return missing
