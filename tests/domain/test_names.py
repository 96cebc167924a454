"""Valid names and texts."""

import re
import string
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.domain.problems import DomainError, ErrorCode
from graph.domain.values import names

INNER = string.ascii_letters + string.digits + "._-"


def refusal(check: Callable[..., str], name: str) -> tuple[ErrorCode, tuple[str, ...]] | None:
    try:
        assert check(name, "name") == name
    except DomainError as problem:
        return problem.code, problem.path
    return None


REFUSED = (ErrorCode.NAME_INVALID, ("name",))


@pytest.mark.rule("E-31", "L-11")
@pytest.mark.parametrize("name", ["a", "7", "A1", "a_b.c", "x" * 80, "a..b", "a__b"])
def test_valid_gallery_name_is_accepted(name: str) -> None:
    assert refusal(names.gallery_name, name) is None
    assert refusal(names.definition_name, name) is None


@pytest.mark.rule("E-31", "E-52", "L-11")
@pytest.mark.parametrize("name", ["", "_a", "a_", ".a", "a.", "a b", "é", "a/b", "a\n", "x" * 81, "٣"])
def test_invalid_gallery_or_definition_name_is_refused(name: str) -> None:
    assert refusal(names.gallery_name, name) == REFUSED
    assert refusal(names.definition_name, name) == REFUSED


@pytest.mark.rule("E-52", "X-7")
def test_dash_is_valid_in_definition_names_only() -> None:
    assert refusal(names.definition_name, "a-b") is None
    assert refusal(names.gallery_name, "a-b") == REFUSED
    assert refusal(names.definition_name, "-a") == REFUSED


@pytest.mark.rule("E-52")
@settings(deadline=None)
@given(st.text(INNER + " é\n", max_size=82))
def test_definition_name_rule_equals_its_model(name: str) -> None:
    expected = 1 <= len(name) <= 80 and set(name) <= set(INNER) and (name[0] + name[-1]).isalnum()
    assert (refusal(names.definition_name, name) is None) == expected


@settings(deadline=None)
@given(st.text(max_size=100))
def test_suggestion_for_an_invalid_name_is_valid(name: str) -> None:
    try:
        names.definition_name(name)
    except DomainError as problem:
        found = re.search(r"such as '(.*)'\.$", problem.message)
        if found:
            assert refusal(names.definition_name, found[1]) is None


@settings(deadline=None)
@given(st.from_regex(names.DEFINITION, fullmatch=True))
def test_suggestion_for_a_taken_name_is_valid_and_different(name: str) -> None:
    suggested = names.suggestion(name)
    assert refusal(names.definition_name, suggested) is None
    assert suggested != name


def title_refusal(name: str) -> ErrorCode | None:
    try:
        assert names.title(name, "A lab", "name") == name
    except DomainError as problem:
        return problem.code
    return None


@pytest.mark.rule("E-28", "L-11")
@pytest.mark.parametrize("name", ["a", "Été à l'école", "数学", "a b", "x" * 100, "👩‍🏫 maths", "a\u00a0b"])
def test_valid_lab_name_is_accepted(name: str) -> None:
    assert title_refusal(name) is None


@pytest.mark.rule("E-28")
@pytest.mark.parametrize(
    "name", ["", " ", " a", "a ", "\u00a0a", "a\tb", "a\nb", "a\0b", "a\x7fb", "x" * 101, "ß" * 51]
)
def test_invalid_lab_name_is_refused(name: str) -> None:
    assert title_refusal(name) is ErrorCode.NAME_INVALID


@settings(deadline=None)
@given(st.text(max_size=110))
def test_key_of_a_valid_title_fits_its_column(name: str) -> None:
    if title_refusal(name) is None:
        assert 1 <= len(names.key(name)) <= 100


@pytest.mark.parametrize("name", ["pupil", "_x", "A-1_b", "x" * 32])
def test_valid_username_is_accepted(name: str) -> None:
    assert names.USERNAME.fullmatch(name)


@pytest.mark.parametrize("name", ["", "1a", "-a", "a b", "a.b", "x" * 33, "é", "\u017ftudent", "\u212aelvin", "a\n"])
def test_invalid_username_is_refused(name: str) -> None:
    assert not names.USERNAME.fullmatch(name)


@pytest.mark.rule("L-11")
def test_text_has_a_maximum_length_and_empty_text_becomes_null() -> None:
    assert [names.text(value, "text") for value in (None, "", "x", "x" * 4096)] == [None, None, "x", "x" * 4096]
    for wrong in ("x" * 4097, "a\0b"):
        with pytest.raises(DomainError) as refused:
            names.text(wrong, "text")
        assert (refused.value.code, refused.value.path) == (ErrorCode.RANGE_INVALID, ("text",))
