"""Batches: about one segment's data per step."""

from graph.storage.chunks.segment_batches import batches


def test_segments_are_batched_up_to_the_size_of_one_segment() -> None:
    loads = [(0, 100), (1, 0), (2, 156), (3, 1), (4, 256), (5, 0), (6, 200), (7, 57)]
    assert list(batches(loads)) == [(0, 2), (3,), (4,), (6,), (7,)]


def test_no_data_makes_no_batch() -> None:
    assert list(batches([])) == list(batches([(0, 0)])) == []
