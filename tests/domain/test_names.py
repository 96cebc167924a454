"""Valid names and texts."""

import re
import string
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.domain.problems import DomainError, ErrorCode
from graph.domain.uploads import file_names
from graph.domain.values import names, tags

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
@pytest.mark.parametrize(
    "name",
    ["a", "Été à l'école", "数学", "a b", "x" * 100, "ß" * 100, "🧪" * 100, "👩‍🔬", "👩‍🏫 maths", "a\u00a0b", "नमस्ते"],
)
def test_valid_lab_name_is_accepted(name: str) -> None:
    assert title_refusal(name) is None


@pytest.mark.rule("E-28")
@pytest.mark.parametrize(
    "name",
    [
        *("", " ", " a", "a ", "\u00a0a", "a\tb", "a\nb", "a\0b", "a\x7fb", "x" * 101, "\ufdfa" * 100),
        # C1 controls, line and paragraph separators, directions, and characters without a glyph.
        *("a\u0085b", "a\u009fb", "a\u2028b", "a\u2029b", "lab\u202egnp.exe", "a\u2066b", "\ufeffa", "a\u00adb"),
        *("\u200b", "\u200d", "\u2800", "\u3164", "\U000e0041", "\u0301", "\ufe0f"),
        # Not characters, private use, lone surrogates.
        *("\uffff", "\ue000", "a\ud800"),
    ],
)
def test_invalid_lab_name_is_refused(name: str) -> None:
    assert title_refusal(name) is ErrorCode.NAME_INVALID


@settings(deadline=None)
@given(st.text(max_size=110))
def test_key_of_a_valid_title_fits_its_column(name: str) -> None:
    if title_refusal(name) is None:
        assert 1 <= len(names.key(name)) <= 400


SAME = [
    ("\u00c5ngstr\u00f6m", "A\u030angstro\u0308m"),
    ("\u00c5ngstr\u00f6m", "\u212bngstr\u00f6m"),
    ("Straße", "STRASSE"),
    ("ﬁle", "FILE"),
    ("\uff2cab", "lab"),
    ("\u212aelvin", "kelvin"),
    ("İstanbul", "i̇stanbul"),
    ("a\u200db", "ab"),
    ("a\u00a0b", "a b"),
    ("❤\ufe0f", "❤"),
]


@pytest.mark.rule("E-28")
@pytest.mark.parametrize(("one", "other"), SAME)
def test_names_that_look_the_same_have_the_same_key(one: str, other: str) -> None:
    assert names.key(one) == names.key(other)


def test_names_and_texts_are_stored_in_one_normal_form() -> None:
    decomposed, composed = "A\u030a", "\u00c5"
    assert names.title(decomposed, "A lab") == names.principal(decomposed) == names.text(decomposed) == composed
    assert tags.check([(decomposed, decomposed)]) == {composed: composed}
    assert file_names.check(f"{decomposed}.raw") == f"{composed}.raw"


def test_tags_with_equal_names_in_different_forms_are_refused() -> None:
    with pytest.raises(DomainError):
        tags.check([("A\u030a", "1"), ("\u00e5", "2")])


@pytest.mark.parametrize("text", ["a\x1bb", "a\u0085b", "a\u202eb", "a\ud800"])
def test_text_with_controls_is_refused(text: str) -> None:
    with pytest.raises(DomainError):
        names.text(text, "text")


def test_text_keeps_tabs_and_line_breaks() -> None:
    assert names.text("a\n\tb\r\nc") == "a\n\tb\r\nc"


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
