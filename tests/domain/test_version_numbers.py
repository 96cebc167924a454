"""Version numbers as text."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.domain.values.latest import MAX_PART, VersionNumber

PARTS = st.integers(0, MAX_PART)


@pytest.mark.rule("E-70")
@pytest.mark.parametrize(
    "text",
    [
        "",
        "1",
        "1.0",
        "1.0.0.0",
        "a.b.c",
        "1.0.2147483648",
        "99999999999.0.0",
        "-1.0.0",
        "+1.0.0",
        "01.0.0",
        "1.00.0",
        "1.0.01",
        " 1.0.0",
        "1.0.0\n",
        "1. 0.0",
        "1,0,0",
        "1..0",
        "1.0.٣",
        "1.0.1e1",
        "1.0.0-beta",
        "v1.0.0",
        "1_0.0.0",
    ],
)
def test_acceptance_14_invalid_version_number_is_rejected(text: str) -> None:
    assert VersionNumber.parse(text) is None


@pytest.mark.rule("E-70")
@pytest.mark.parametrize("text", ["0.0.0", "2018.12.1", "1.0.2147483647", "2147483647.2147483647.2147483647"])
def test_acceptance_14_valid_version_number_round_trips(text: str) -> None:
    assert str(VersionNumber.parse(text)) == text


@pytest.mark.rule("E-70")
@settings(deadline=None)
@given(st.tuples(PARTS, PARTS, PARTS))
def test_any_three_valid_parts_round_trip(parts: tuple[int, int, int]) -> None:
    assert VersionNumber.parse(str(VersionNumber(*parts))) == parts


@pytest.mark.rule("E-70")
@settings(deadline=None)
@given(st.text("0123456789.-+ a", max_size=14) | st.from_regex(r"\d{1,3}(\.\d{1,3}){1,3}", fullmatch=True))
def test_only_the_canonical_form_of_a_version_number_is_accepted(text: str) -> None:
    plain = re.fullmatch(r"\d+\.\d+\.\d+", text, re.ASCII) is not None
    one_spelling = plain and ".".join(str(int(part)) for part in text.split(".")) == text
    fits = one_spelling and all(int(part) < 2**31 for part in text.split("."))
    assert (VersionNumber.parse(text) is not None) == fits


@pytest.mark.rule("E-70")
@settings(deadline=None)
@given(st.tuples(PARTS, PARTS, PARTS), st.tuples(PARTS, PARTS, PARTS))
def test_version_numbers_compare_part_by_part(one: tuple[int, int, int], other: tuple[int, int, int]) -> None:
    assert (VersionNumber(*one) < VersionNumber(*other)) == (one < other)
