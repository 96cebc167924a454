"""Sources: getting a chunk from the first region that has it right."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from graph.storage.chunks import decode
from graph.storage.errors import ChunkCorrupt, ChunkMissing, StoreError
from graph.storage.region_store import RegionStore

if TYPE_CHECKING:
    from obstore import Bytes


class Sources:
    """Regions to read chunks from, in order of preference. Remembers which were found damaged."""

    def __init__(self, stores: Sequence[RegionStore]) -> None:
        self._stores = stores
        self._damaged: set[str] = set()

    @property
    def damaged(self) -> tuple[str, ...]:
        """The names of the regions that lacked a chunk or had it wrong."""
        return tuple(sorted(self._damaged))

    def fetch(self, digest: bytes, length: int) -> "tuple[Bytes, bytes]":
        """Return a chunk's object and its verified bytes.

        A region that lacks the chunk, has it damaged or fails is passed over. If none is left, raises the
        StoreError of one that failed, else ChunkCorrupt if one had it damaged, else ChunkMissing.
        """
        corrupt: ChunkCorrupt | None = None
        failed: StoreError | None = None
        for store in self._stores:
            try:
                stored = store.get_chunk(digest)
                return stored, decode(digest, stored, length)
            except ChunkMissing:
                self._damaged.add(store.name)
            except ChunkCorrupt as error:
                self._damaged.add(store.name)
                corrupt = error
            except StoreError as error:
                failed = error
        regions = [store.name for store in self._stores]
        if failed is not None:
            # The region may have it and come back, so this is worth a retry, and says why.
            raise failed
        if corrupt is not None:
            raise ChunkCorrupt(digest, corrupt.reason, regions)
        raise ChunkMissing(digest, regions)
