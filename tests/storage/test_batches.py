"""Batches: about one segment's data to a step."""

from graph.storage.chunks.segment_batches import batches


def test_segments_are_put_together_up_to_one_segments_worth() -> None:
    loads = [(0, 100), (1, 0), (2, 156), (3, 1), (4, 256), (5, 0), (6, 200), (7, 57)]
    assert list(batches(loads)) == [(0, 2), (3,), (4,), (6,), (7,)]


def test_nothing_makes_no_batch() -> None:
    assert list(batches([])) == list(batches([(0, 0)])) == []
