"""Assembly of a disk's manifest from the staging objects of its segments."""

from collections.abc import Iterable

from graph.storage.chunks.codec import DIGEST_BYTES, SEGMENT_CHUNKS, count_chunks, count_segments, zero_digests
from graph.storage.chunks.manifest import Manifest
from graph.storage.errors import StagingIncompleteError
from graph.storage.stores.region_store import RegionStore


def assemble(store: RegionStore, job: str, size_bytes: int, segments: Iterable[int]) -> Manifest:
    """Return the manifest of a disk whose `segments` were stored under `job`; all other segments are zeros.

    Raises StagingIncompleteError, which names a segment to store again, and StoreError.
    """
    stored = frozenset(segments)
    parts: list[bytes] = []
    for index in range(count_segments(size_bytes)):
        first = index * SEGMENT_CHUNKS
        last = min(first + SEGMENT_CHUNKS, count_chunks(size_bytes))
        if index in stored:
            parts.append(_staged(store, job, index, (last - first) * DIGEST_BYTES))
        else:
            parts.append(bytes(zero_digests(size_bytes, first, last)))
    return Manifest(size_bytes, b"".join(parts))


def _staged(store: RegionStore, job: str, index: int, length: int) -> bytes:
    digests = store.get_staging(job, index)
    if digests is None:
        raise StagingIncompleteError(index, "its staging object is missing")
    if len(digests) != length:
        raise StagingIncompleteError(index, f"its staging object has {len(digests)} bytes, not {length}")
    return digests
