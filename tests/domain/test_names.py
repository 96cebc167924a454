"""What names and texts may look like (domain.md E-28, E-31, E-52).

Rules of domain.md: L-11, X-7.
"""

import re
import string
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.domain.problems import Code, Problem
from graph.domain.values import names

INNER = string.ascii_letters + string.digits + "._-"


def refusal(check: Callable[..., str], name: str) -> tuple[Code, tuple[str, ...]] | None:
    try:
        assert check(name, "name") == name
    except Problem as problem:
        return problem.code, problem.path
    return None


REFUSED = (Code.NAME_INVALID, ("name",))


@pytest.mark.parametrize("name", ["a", "7", "A1", "a_b.c", "x" * 80, "a..b", "a__b"])
def test_a_gallery_can_be_called(name: str) -> None:
    assert refusal(names.gallery_name, name) is None
    assert refusal(names.definition_name, name) is None


@pytest.mark.parametrize("name", ["", "_a", "a_", ".a", "a.", "a b", "é", "a/b", "a\n", "x" * 81, "٣"])
def test_neither_a_gallery_nor_an_image_can_be_called(name: str) -> None:
    assert refusal(names.gallery_name, name) == REFUSED
    assert refusal(names.definition_name, name) == REFUSED


def test_a_dash_is_for_images_only() -> None:
    assert refusal(names.definition_name, "a-b") is None
    assert refusal(names.gallery_name, "a-b") == REFUSED
    assert refusal(names.definition_name, "-a") == REFUSED


@settings(deadline=None)
@given(st.text(INNER + " é\n", max_size=82))
def test_an_image_s_name_is_letters_and_digits_with_some_signs_between(name: str) -> None:
    expected = 1 <= len(name) <= 80 and set(name) <= set(INNER) and (name[0] + name[-1]).isalnum()
    assert (refusal(names.definition_name, name) is None) == expected


@settings(deadline=None)
@given(st.text(max_size=100))
def test_a_wrong_name_is_answered_with_one_that_is_right_or_with_none(name: str) -> None:
    try:
        names.definition_name(name)
    except Problem as problem:
        found = re.search(r"such as '(.*)'\.$", problem.message)
        if found:
            assert refusal(names.definition_name, found[1]) is None


@settings(deadline=None)
@given(st.from_regex(names.DEFINITION, fullmatch=True))
def test_the_suggestion_for_a_taken_name_is_a_name_and_another_one(name: str) -> None:
    suggested = names.suggestion(name)
    assert refusal(names.definition_name, suggested) is None
    assert suggested != name


def title_refusal(name: str) -> Code | None:
    try:
        assert names.title(name, "A lab", "name") == name
    except Problem as problem:
        return problem.code
    return None


@pytest.mark.parametrize("name", ["a", "Été à l'école", "数学", "a b", "x" * 100, "👩‍🏫 maths", "a\u00a0b"])
def test_a_lab_can_be_called(name: str) -> None:
    assert title_refusal(name) is None


@pytest.mark.parametrize(
    "name", ["", " ", " a", "a ", "\u00a0a", "a\tb", "a\nb", "a\0b", "a\x7fb", "x" * 101, "ß" * 51]
)
def test_a_lab_cannot_be_called(name: str) -> None:
    assert title_refusal(name) is Code.NAME_INVALID


@settings(deadline=None)
@given(st.text(max_size=110))
def test_a_title_that_is_allowed_has_a_key_that_fits_its_column(name: str) -> None:
    if title_refusal(name) is None:
        assert 1 <= len(names.key(name)) <= 100


@pytest.mark.parametrize("name", ["pupil", "_x", "A-1_b", "x" * 32])
def test_a_user_can_be_called(name: str) -> None:
    assert names.USERNAME.fullmatch(name)


@pytest.mark.parametrize("name", ["", "1a", "-a", "a b", "a.b", "x" * 33, "é", "\u017ftudent", "\u212aelvin", "a\n"])
def test_a_user_cannot_be_called(name: str) -> None:
    assert not names.USERNAME.fullmatch(name)


def test_a_text_is_bounded_and_nothing_is_the_empty_text() -> None:
    assert [names.text(value, "text") for value in (None, "", "x", "x" * 4096)] == [None, None, "x", "x" * 4096]
    for wrong in ("x" * 4097, "a\0b"):
        with pytest.raises(Problem) as refused:
            names.text(wrong, "text")
        assert (refused.value.code, refused.value.path) == (Code.RANGE_INVALID, ("text",))
