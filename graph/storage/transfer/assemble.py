"""Assembly of a disk's manifest from the staging objects of its batches."""

from collections.abc import Iterable, Sequence

from graph.storage.chunks.codec import DIGEST_BYTES, SEGMENT_CHUNKS, count_chunks, count_segments, zero_digests
from graph.storage.chunks.manifest import Manifest
from graph.storage.errors import StagingIncompleteError
from graph.storage.stores.region_store import RegionStore


def assemble(store: RegionStore, job: str, size_bytes: int, batches: Iterable[Sequence[int]]) -> Manifest:
    """Return the manifest of a disk whose `batches` of segments were stored under `job`; all other segments are zeros.

    Raises StagingIncompleteError, which names the first segment of a batch, and StoreError.
    """
    digests: dict[int, bytes] = {}
    for batch in batches:
        digests |= _staged(store, job, size_bytes, batch)
    parts = (
        digests.get(index) or zero_digests(size_bytes, *_slots(size_bytes, index))
        for index in range(count_segments(size_bytes))
    )
    return Manifest(size_bytes, b"".join(parts))


def _staged(store: RegionStore, job: str, size_bytes: int, batch: Sequence[int]) -> dict[int, bytes]:
    """Return the digests of each segment of a batch."""
    found = store.get_staging(job, batch[0])
    if found is None:
        raise StagingIncompleteError(batch[0], "its staging object is missing")
    digests: dict[int, bytes] = {}
    end = 0
    for index in batch:
        first, last = _slots(size_bytes, index)
        start, end = end, end + (last - first) * DIGEST_BYTES
        digests[index] = found[start:end]
    if len(found) != end:
        raise StagingIncompleteError(batch[0], f"its staging object has {len(found)} bytes, not {end}")
    return digests


def _slots(size_bytes: int, index: int) -> tuple[int, int]:
    """Return the slots [first, last) of a segment."""
    first = index * SEGMENT_CHUNKS
    return first, min(first + SEGMENT_CHUNKS, count_chunks(size_bytes))
