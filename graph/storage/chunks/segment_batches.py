"""Segment batches: segments grouped so that one durable step, with one sync, moves about one segment's data."""

from collections.abc import Iterable, Iterator

from graph.storage.chunks.codec import SEGMENT_CHUNKS


def batches(loads: Iterable[tuple[int, int]]) -> Iterator[tuple[int, ...]]:
    """Group segments in order. Each is given with its number of data slots; segments without data are left out."""
    batch: list[int] = []
    load = 0
    for index, slots in loads:
        if batch and load + slots > SEGMENT_CHUNKS:
            yield tuple(batch)
            batch, load = [], 0
        if slots:
            batch.append(index)
            load += slots
    if batch:
        yield tuple(batch)
