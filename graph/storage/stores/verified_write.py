"""Verified write: writes a chunk to a region and reads it back."""

from collections.abc import Callable

from typing_extensions import Buffer

from graph.storage.errors import ChunkMissingError, StoreError
from graph.storage.stores.region_store import RegionStore

Sound = Callable[[Buffer], bool]


def write_verified(store: RegionStore, digest: bytes, stored: Buffer, sound: Sound, *, replace: bool) -> None:
    """Write a chunk's object, read it back and verify it; retry once if it differs, then raise StoreError.

    With `replace`, an existing object is overwritten at once, because it is known to be damaged.
    """
    if not replace:
        store.put_chunk(digest, stored)
        if verify_written(store, digest, sound):
            return
    store.overwrite_chunk(digest, stored)
    if not verify_written(store, digest, sound):
        raise StoreError(store.name, f"chunk {digest.hex()} read back differs from the written one")


def verify_written(store: RegionStore, digest: bytes, sound: Sound) -> bool:
    """Whether the region has a valid copy of the chunk."""
    try:
        return sound(store.get_chunk(digest))
    except ChunkMissingError:
        return False
