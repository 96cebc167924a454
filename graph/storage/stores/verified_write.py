"""Chunk writing: putting a chunk into a region so that it is proven to be there."""

from collections.abc import Callable

from typing_extensions import Buffer

from graph.storage.errors import ChunkMissing, StoreError
from graph.storage.stores.region_store import RegionStore

Sound = Callable[[Buffer], bool]


def put_proven(store: RegionStore, digest: bytes, stored: Buffer, sound: Sound, *, replace: bool) -> None:
    """Write a chunk's object, read it back and judge it; write it once more if it is wrong, else StoreError.

    `replace` overwrites at once: what is there is known to be damaged.
    """
    if not replace:
        store.put_chunk(digest, stored)
        if reads_back(store, digest, sound):
            return
    store.overwrite_chunk(digest, stored)
    if not reads_back(store, digest, sound):
        raise StoreError(store.name, f"chunk {digest.hex()} does not read back as it was written")


def reads_back(store: RegionStore, digest: bytes, sound: Sound) -> bool:
    """Whether the region has the chunk, and it is sound."""
    try:
        return sound(store.get_chunk(digest))
    except ChunkMissing:
        return False
