"""Manifests of versions, read from the regions that have them."""

from collections.abc import Sequence

from graph.storage.chunks.manifest import Manifest
from graph.storage.errors import ManifestCorruptError, StoreError
from graph.storage.stores.hedging import AllSourcesFailedError, hedged_read
from graph.storage.stores.region_store import RegionStore


def read_manifest(stores: Sequence[RegionStore], key: str) -> Manifest:
    """Read a manifest from the first region with a valid copy.

    Raises the StoreError of a failed region, which may have it, otherwise ManifestCorruptError.
    """

    def read(store: RegionStore) -> Manifest:
        if (found := store.get_manifest(key)) is None:
            raise ManifestCorruptError("there is none")
        return found

    try:
        return hedged_read(stores, read, lambda _, __: None)
    except AllSourcesFailedError as none:
        for failure in none.failures:
            if isinstance(failure, StoreError):
                raise failure from None
        names = ", ".join(store.name for store in stores)
        raise ManifestCorruptError(f"the version's manifest is missing in {names}") from None


def find_manifest(store: RegionStore, key: str | None) -> Manifest | None:
    """Return a region's manifest, or None without a key or a manifest. Raises StoreError."""
    return store.get_manifest(key) if key is not None else None


def listed_chunks(store: RegionStore, key: str | None) -> frozenset[bytes]:
    """Return the digests in a region's manifest: none without a key or a manifest. Raises StoreError."""
    manifest = find_manifest(store, key)
    return frozenset(digest for digest, _ in manifest.distinct()) if manifest else frozenset()
