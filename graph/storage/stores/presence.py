"""Presence: the chunks of a manifest that a region has, without reading them."""

from graph.storage.chunks.manifest import Manifest
from graph.storage.stores.region_store import RegionStore
from graph.storage.thread_pools import CancelToken, pool_for


def missing_chunks(manifest: Manifest, store: RegionStore) -> list[tuple[bytes, int]]:
    """Return digest and length of the distinct chunks that the region lacks; raises StoreError."""
    missing: list[tuple[bytes, int]] = []

    def look(chunk: tuple[bytes, int]) -> None:
        if store.chunk_size(chunk[0]) is None:
            missing.append(chunk)

    pool_for(store).each(list(manifest.distinct()), look, CancelToken())
    return missing
