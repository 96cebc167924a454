"""Disk image file: reads the bytes of a layout; the disk's data comes directly from chunks in the regions."""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache

from graph.storage.chunks.manifest import Manifest
from graph.storage.formats.write.layout import DiskPart, Layout, Piece
from graph.storage.stores.chunk_reader import ChunkReader
from graph.storage.stores.region_store import RegionStore

# Separate threads: a region that hangs must not delay other work.
THREADS = 16
# The number of pieces read ahead while one is sent; each costs one chunk of memory for each reader.
AHEAD = 2


@cache
def _readers() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(THREADS, thread_name_prefix="stored-file")


class DiskImageFile:
    """A disk as a virtual file over one or more regions, the preferred region first.

    Each chunk is verified and comes from the first region that has a valid copy.
    """

    def __init__(self, layout: Layout, manifest: Manifest, stores: Sequence[RegionStore]) -> None:
        self._layout = layout
        self._manifest = manifest
        self._sources = ChunkReader(stores)

    async def read(self, begin: int, end: int) -> AsyncGenerator[bytes]:
        """Yield the bytes in [begin, end), up to a chunk at a time; zeros are not fetched.

        Raises ChunkMissingError, ChunkCorruptError or StoreError if no region has a valid copy of the next chunk.
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
