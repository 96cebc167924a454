"""Which bytes a Range header asks for, and which entity tags are named."""

import pytest

from graph.web.files.ranges import UnsatisfiableRangeError, etag_matches, parse


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("bytes=0-0", (0, 1)),
        ("bytes=0-", (0, 100)),
        ("bytes=99-", (99, 100)),
        ("bytes=10-19", (10, 20)),
        ("bytes=10-1000", (10, 100)),
        ("bytes=-1", (99, 100)),
        ("bytes=-1000", (0, 100)),
        ("Bytes= 1-2 ", (1, 3)),
        # What makes no sense, is of another unit, or asks for several is answered with the whole.
        (None, None),
        ("", None),
        ("bytes=", None),
        ("bytes=-", None),
        ("bytes=2-1", None),
        ("bytes=a-b", None),
        ("bytes=0-1,3-4", None),
        ("lines=0-1", None),
        ("bytes=²-", None),
        (f"bytes={'9' * 19}-", None),
    ],
)
def test_a_range_is_cut_to_what_there_is(header: str | None, expected: tuple[int, int] | None) -> None:
    assert parse(header, 100) == expected


@pytest.mark.parametrize("header", ["bytes=100-", "bytes=100-200", "bytes=-0", f"bytes={'9' * 18}-"])
def test_a_range_beyond_the_end_is_no_range(header: str) -> None:
    with pytest.raises(UnsatisfiableRangeError):
        parse(header, 100)


def test_entity_tags_are_compared_as_strong_ones() -> None:
    assert etag_matches('"a"', '"a"')
    assert etag_matches('"b", "a"', '"a"')
    assert etag_matches("*", '"a"')
    assert not etag_matches('W/"a"', '"a"')
    assert not etag_matches('"b"', '"a"')
