"""Chunk reader: reads a chunk from the first region that has a valid copy."""

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING

from graph.storage.chunks.codec import Check, decode, digest_matches
from graph.storage.errors import ChunkCorruptError, ChunkMissingError, StorageError, StoreError
from graph.storage.stores.hedging import AllSourcesFailedError, hedged_read
from graph.storage.stores.region_store import RegionStore

if TYPE_CHECKING:
    from graph.storage.stores.region_store import Stored

log = logging.getLogger(__name__)


class ChunkReader:
    """Regions to read chunks from, in order of preference. Logs each region that had a damaged chunk, once.

    With `spread`, the regions take turns by chunk, so that each serves a share. `spares` are tried last: they may lack
    a chunk without being considered damaged.
    """

    def __init__(
        self, stores: Sequence[RegionStore], spares: Sequence[RegionStore] = (), *, spread: bool = False
    ) -> None:
        self._stores = list(stores)
        self._spares = list(spares)
        self._spread = spread
        self._damaged: set[str] = set()

    def fetch(self, digest: bytes, length: int, check: Check = digest_matches) -> "tuple[Stored, bytes]":
        """Return a chunk's object and its verified bytes.

        Regions that lack the chunk, have it damaged, fail or stall are skipped. If none is left, raises the
        StoreError of a
        failed region, otherwise ChunkCorruptError if a region had it damaged, otherwise ChunkMissingError.
        """

        def read(store: RegionStore) -> "tuple[Stored, bytes]":
            stored = store.get_chunk(digest)
            return stored, decode(digest, stored, length, check)

        try:
            return hedged_read(self._order(digest), read, self._note)
        except AllSourcesFailedError as none:
            raise self._sum_up(digest, none.failures) from None

    def _order(self, digest: bytes) -> list[RegionStore]:
        turn = digest[0] % len(self._stores) if self._spread and self._stores else 0
        return [*self._stores[turn:], *self._stores[:turn], *self._spares]

    def _note(self, store: RegionStore, error: StorageError) -> None:
        damaged = isinstance(error, ChunkMissingError | ChunkCorruptError) and store in self._stores
        if damaged and store.name not in self._damaged:
            self._damaged.add(store.name)
            log.warning("A chunk of region %s was not used: %s. Run `lab-gallery verify`.", store.name, error)

    def _sum_up(self, digest: bytes, failures: list[StorageError]) -> StorageError:
        regions = [store.name for store in self._stores]
        for error in failures:
            if isinstance(error, StoreError):
                # The region may have the chunk and may recover, so this error is retryable and states the cause.
                return error
        for error in failures:
            if isinstance(error, ChunkCorruptError):
                return ChunkCorruptError(digest, error.reason, regions)
        return ChunkMissingError(digest, regions)
