"""The bytes that a Range header selects, and the comparison of entity tags."""

import pytest

from graph.web.files.ranges import UnsatisfiableRangeError, etag_matches, etag_matches_weakly, parse


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
        # A malformed range, another unit, or several ranges are answered with the complete content.
        (None, None),
        ("", None),
        ("bytes=", None),
        ("bytes=-", None),
        ("bytes=2-1", None),
        ("bytes=a-b", None),
        ("bytes=0-1,3-4", None),
        ("lines=0-1", None),
        ("bytes=²-", None),
        ("bytes=2-1,0-", None),
        # Positions of any length are valid.
        (f"bytes=10-{2**63 - 1}", (10, 100)),
        (f"bytes=10-{'9' * 5_000}", (10, 100)),
        (f"bytes=-{2**63 - 1}", (0, 100)),
        (f"bytes={'0' * 5_000}1-2", (1, 3)),
        # A list may have empty elements, and ranges without a byte.
        ("bytes=,0-1, ", (0, 2)),
        ("bytes=0-1,100-", (0, 2)),
    ],
)
def test_range_is_clipped_to_the_content(header: str | None, expected: tuple[int, int] | None) -> None:
    assert parse(header, 100) == expected


@pytest.mark.parametrize(
    "header", ["bytes=100-", "bytes=100-200", "bytes=-0", f"bytes={'9' * 18}-", f"bytes={'9' * 19}-", "bytes=100-,-0"]
)
def test_range_beyond_the_end_is_unsatisfiable(header: str) -> None:
    with pytest.raises(UnsatisfiableRangeError):
        parse(header, 100)


def test_entity_tags_are_compared_strongly() -> None:
    assert etag_matches('"a"', '"a"')
    assert etag_matches('"b", "a"', '"a"')
    assert etag_matches("*", '"a"')
    assert not etag_matches('W/"a"', '"a"')
    assert not etag_matches('"b"', '"a"')


def test_entity_tags_of_if_none_match_are_compared_weakly() -> None:
    assert etag_matches_weakly('"a"', '"a"')
    assert etag_matches_weakly('"b", W/"a"', '"a"')
    assert etag_matches_weakly("*", '"a"')
    assert not etag_matches_weakly('W/"b"', '"a"')
    assert not etag_matches_weakly('w/"a"', '"a"')
