"""Segment batches: segments grouped so that one durable step, with one sync, moves about one segment's data."""

from collections.abc import Iterable, Iterator

from graph.storage.chunks.codec import SEGMENT_CHUNKS

# An existence check costs less than a tenth of a copy, locally as over a network.
LOOKS_PER_COPY = 16


def load_of(copies: int, looks: int) -> int:
    """Return the load of chunks that are copied, and of chunks that are only looked for, in copies."""
    return copies + -(-looks // LOOKS_PER_COPY)


def batches(loads: Iterable[tuple[int, int]]) -> Iterator[tuple[int, ...]]:
    """Group segments in order. Each is given with its load in data slots; segments without data are left out."""
    batch: list[int] = []
    total = 0
    for index, load in loads:
        if batch and total + load > SEGMENT_CHUNKS:
            yield tuple(batch)
            batch, total = [], 0
        if load:
            batch.append(index)
            total += load
    if batch:
        yield tuple(batch)
