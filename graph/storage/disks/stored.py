"""Stored disks: reading a version's bytes straight from the chunks that regions hold."""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache

from graph.storage.chunks import CHUNK_BYTES, ZEROS, count_chunks
from graph.storage.manifest import Manifest
from graph.storage.region_store import RegionStore
from graph.storage.sources import Sources

# Of their own: a region that hangs must not hold up other work.
THREADS = 16
# Chunks fetched while another is sent: what one reader costs in memory.
AHEAD = 2


@cache
def _readers() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(THREADS, thread_name_prefix="stored-disk")


class StoredDisk:
    """A disk in one or more regions, the first preferred; each chunk comes verified from the first that has it right."""

    def __init__(self, manifest: Manifest, stores: Sequence[RegionStore]) -> None:
        self.manifest = manifest
        self._sources = Sources(stores)

    async def read(self, begin: int, end: int) -> AsyncGenerator[bytes]:
        """Yield the bytes in [begin, end), up to a chunk at a time; zeros are not fetched.

        Raises ChunkMissing, ChunkCorrupt or StoreError when no region has the next chunk right.
        """
        waiting: deque[tuple[int, asyncio.Future[bytes] | None]] = deque()
        try:
            for slot in range(begin // CHUNK_BYTES, count_chunks(end)):
                waiting.append((slot, self._fetch(slot)))
                if len(waiting) > AHEAD:
                    yield await self._piece(*waiting.popleft(), begin, end)
            while waiting:
                yield await self._piece(*waiting.popleft(), begin, end)
        finally:
            for _, fetching in waiting:
                if fetching is not None:
                    fetching.cancel()

    def _fetch(self, slot: int) -> "asyncio.Future[bytes] | None":
        if self.manifest.is_zero(slot):
            return None
        digest, length = self.manifest.digest_at(slot), self.manifest.length_at(slot)
        loop = asyncio.get_running_loop()
        return loop.run_in_executor(_readers(), lambda: self._sources.fetch(digest, length)[1])

    async def _piece(self, slot: int, fetching: "asyncio.Future[bytes] | None", begin: int, end: int) -> bytes:
        data = ZEROS if fetching is None else await fetching
        start = slot * CHUNK_BYTES
        return data[max(0, begin - start) : min(self.manifest.length_at(slot), end - start)]
