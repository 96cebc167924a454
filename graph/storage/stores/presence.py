"""Presence: the chunks of a manifest that a region has, without reading them.

Used when a manifest is published. Exports and copies look for chunks themselves, while they transfer them.
"""

from collections.abc import Sequence

from graph.storage.chunks.manifest import Manifest
from graph.storage.stores.region_store import RegionStore
from graph.storage.thread_pools import CancelToken, pool_for


def missing_chunks(manifest: Manifest, store: RegionStore) -> list[tuple[bytes, int]]:
    """Return digest and length of the distinct chunks that the region lacks; raises StoreError."""
    missing: list[tuple[bytes, int]] = []

    def look(chunks: Sequence[tuple[bytes, int]]) -> None:
        stored = store.stored_of(chunks)
        missing.extend(chunk for chunk in chunks if chunk[0] not in stored)

    pool_for(store).each_group(list(manifest.distinct()), look, CancelToken())
    return missing
