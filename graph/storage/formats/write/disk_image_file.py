"""Stored files: reading a layout's bytes, the disk's among them straight from the chunks that regions hold."""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache

from graph.storage.chunks.manifest import Manifest
from graph.storage.formats.write.layout import DiskPart, Layout, Piece
from graph.storage.stores.chunk_reader import Sources
from graph.storage.stores.region_store import RegionStore

# Of their own: a region that hangs must not hold up other work.
THREADS = 16
# Pieces made ready while another is sent: what one reader costs in memory, a chunk each.
AHEAD = 2


@cache
def _readers() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(THREADS, thread_name_prefix="stored-file")


class StoredFile:
    """A disk as a file, in one or more regions, the first preferred.

    Each chunk comes verified from the first region that has it right.
    """

    def __init__(self, layout: Layout, manifest: Manifest, stores: Sequence[RegionStore]) -> None:
        self._layout = layout
        self._manifest = manifest
        self._sources = Sources(stores)

    async def read(self, begin: int, end: int) -> AsyncGenerator[bytes]:
        """Yield the bytes in [begin, end), up to a chunk at a time; zeros are not fetched.

        Raises ChunkMissing, ChunkCorrupt or StoreError when no region has the next chunk right.
        """
        waiting: deque[bytes | asyncio.Future[bytes]] = deque()
        try:
            for piece in self._layout.pieces(begin, end):
                waiting.append(self._begin(piece))
                while waiting and (isinstance(waiting[0], bytes) or len(waiting) > AHEAD):
                    yield await _ready(waiting.popleft())
            while waiting:
                yield await _ready(waiting.popleft())
        finally:
            for one in waiting:
                if not isinstance(one, bytes):
                    one.cancel()

    def _begin(self, piece: Piece) -> "bytes | asyncio.Future[bytes]":
        if isinstance(piece, bytes):
            return piece
        make = self._fetch(piece) if isinstance(piece, DiskPart) else piece
        return asyncio.get_running_loop().run_in_executor(_readers(), make)

    def _fetch(self, part: DiskPart) -> Callable[[], bytes]:
        digest, length = self._manifest.digest_at(part.slot), self._manifest.length_at(part.slot)
        return lambda: self._sources.fetch(digest, length)[1][part.begin : part.end]


async def _ready(one: "bytes | asyncio.Future[bytes]") -> bytes:
    return one if isinstance(one, bytes) else await one
