"""Live chunks: the chunks that a region's manifests and running exports reference (the mark phase)."""

from array import array

from graph.storage.chunks.codec import DIGEST_BYTES
from graph.storage.chunks.manifest import Manifest
from graph.storage.errors import ManifestCorruptError
from graph.storage.stores.region_store import RegionStore
from graph.storage.thread_pools import CancelToken

SHARED = -1


class LiveChunks:
    """The referenced chunks of one region.

    Takes about 130 bytes of memory for each distinct chunk: 130 MB for each TiB.
    """

    def __init__(self, store: RegionStore, stop: CancelToken) -> None:
        self._store = store
        self._stop = stop
        self._seen: set[tuple[str, ...]] = set()
        self._keys: list[str] = []
        # The manifest that references a chunk, as an index into `_keys`, or SHARED if several objects do.
        self._owners: dict[bytes, int] = {}
        self._exclusive = array("q")

    def __contains__(self, digest: object) -> bool:
        return digest in self._owners

    @property
    def keys(self) -> frozenset[str]:
        """The keys of the manifests that have been read."""
        return frozenset(self._keys)

    def read_new(self) -> None:
        """Read the manifests and staging objects that are new since the last call; marks are never removed.

        Raises StoreError, StoppedError, and ManifestCorruptError: the references of a damaged manifest are unknown.
        """
        for found in self._store.list_staging():
            if self._is_new("staging", found.key, found.tag):
                digests = self._store.get_listed_staging(found.key) or b""
                for start in range(0, len(digests), DIGEST_BYTES):
                    self._owners[digests[start : start + DIGEST_BYTES]] = SHARED
        for found in self._store.list_manifests():
            # None: deleted since it was listed.
            if self._is_new("manifest", found.key, found.tag) and (manifest := self._read(found.key)) is not None:
                self._mark(found.key, manifest)

    def _read(self, key: str) -> Manifest | None:
        try:
            return self._store.get_manifest(key)
        except ManifestCorruptError as error:
            raise ManifestCorruptError(f"manifest {key} cannot be read: {error}") from error

    def _is_new(self, *found: str) -> bool:
        self._stop.check()
        if found in self._seen:
            return False
        self._seen.add(found)
        return True

    def _mark(self, key: str, manifest: Manifest) -> None:
        number = len(self._keys)
        self._keys.append(key)
        self._exclusive.append(0)
        for digest, _ in manifest.distinct():
            owner = self._owners.setdefault(digest, number)
            if owner != number:
                self._owners[digest] = SHARED

    def add_size(self, digest: bytes, stored_bytes: int) -> None:
        """Add a chunk's size to its manifest's exclusive bytes if only one manifest references it."""
        owner = self._owners[digest]
        if owner != SHARED:
            self._exclusive[owner] += stored_bytes

    @property
    def exclusive(self) -> dict[str, int]:
        """The exclusive bytes of each manifest."""
        return dict(zip(self._keys, self._exclusive, strict=True))
