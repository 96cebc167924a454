"""Sources: getting a chunk from a region that has it right, whichever that is."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from graph.storage.chunks.codec import Check, decode, is_named
from graph.storage.errors import ChunkCorrupt, ChunkMissing, StorageError, StoreError
from graph.storage.stores.hedging import NoneGood, first_good
from graph.storage.stores.region_store import RegionStore

if TYPE_CHECKING:
    from graph.storage.stores.region_store import Stored


class Sources:
    """Regions to read chunks from, in order of preference. Remembers which were found damaged.

    `spread` takes the regions in turn, by the chunk, so that each serves a share. `spares` are asked after all others:
    they may have a chunk, and nothing is the matter if they do not.
    """

    def __init__(
        self, stores: Sequence[RegionStore], spares: Sequence[RegionStore] = (), *, spread: bool = False
    ) -> None:
        self._stores = list(stores)
        self._spares = list(spares)
        self._spread = spread
        self._damaged: set[str] = set()

    @property
    def damaged(self) -> tuple[str, ...]:
        """The names of the regions that lacked a chunk or had it wrong."""
        return tuple(sorted(self._damaged))

    def fetch(self, digest: bytes, length: int, check: Check = is_named) -> "tuple[Stored, bytes]":
        """Return a chunk's object and its verified bytes.

        A region that lacks the chunk, has it damaged, fails or stalls is passed over. If none is left, raises the
        StoreError of one that failed, else ChunkCorrupt if one had it damaged, else ChunkMissing.
        """

        def read(store: RegionStore) -> "tuple[Stored, bytes]":
            stored = store.get_chunk(digest)
            return stored, decode(digest, stored, length, check)

        try:
            return first_good(self._order(digest), read, self._note)
        except NoneGood as none:
            raise self._sum_up(digest, none.failures) from None

    def _order(self, digest: bytes) -> list[RegionStore]:
        turn = digest[0] % len(self._stores) if self._spread and self._stores else 0
        return [*self._stores[turn:], *self._stores[:turn], *self._spares]

    def _note(self, store: RegionStore, error: StorageError) -> None:
        if isinstance(error, ChunkMissing | ChunkCorrupt) and store in self._stores:
            self._damaged.add(store.name)

    def _sum_up(self, digest: bytes, failures: list[StorageError]) -> StorageError:
        regions = [store.name for store in self._stores]
        for error in failures:
            if isinstance(error, StoreError):
                # The region may have it and come back, so this is worth a retry, and says why.
                return error
        for error in failures:
            if isinstance(error, ChunkCorrupt):
                return ChunkCorrupt(digest, error.reason, regions)
        return ChunkMissing(digest, regions)
