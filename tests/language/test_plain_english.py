"""Our prose contains no word of the word list (docs/dev/style.md)."""

import pytest

from tests.language.plain_english import (
    EXCEPTIONS,
    READERS,
    ROOT,
    findings,
    forbidden,
    markdown,
    python,
    schema,
    sources,
)

PROSE = sources("README.md", "CHANGELOG.md", "docs", "schema.graphql", "graph", "tests", "bench")
DOCUMENTATION = {ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").rglob("*.md")}


def test_prose_contains_no_listed_phrase() -> None:
    found = [finding for path in PROSE for finding in findings(path)]
    assert [f"{f.path}:{f.line}: {f.phrase!r}: write {f.remedy}" for f in found] == []


def test_documentation_is_checked() -> None:
    assert set(PROSE) >= DOCUMENTATION


def test_exceptions_are_whole_texts_of_their_file() -> None:
    for name, exempt in EXCEPTIONS:
        path = ROOT / name
        assert exempt in [text for _, text in READERS[path.suffix](path.read_text())]
        assert forbidden(exempt) != []


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("Nobody waits.", ["Nobody"]),
        ("The lock is taken\n    back.", ["taken back"]),
        ("Null when refused; 7 in all.", ["when refused", "in all"]),
        ("It is for who asks first.", ["for who asks"]),
        ("What is kept is evicted.", ["What is kept", "What is kept is evicted."]),
        ("The result: what was read. Who may see it", ["what was read", "Who may see it"]),
        ("Room for so many bytes, in the rules' words.", ["so many bytes", "rules' words"]),
        ("Return what makes outputs. They are told for good.", ["what makes", "told", "for good"]),
    ],
)
def test_listed_phrase_is_found(text: str, phrases: list[str]) -> None:
    assert [phrase for phrase, _ in forbidden(text)] == phrases


@pytest.mark.parametrize(
    "text",
    [
        "Recommended: a tender in all regions, attended by teachers who export.",
        "What is a lease? Who renews it?",
        "healed_chunks_total counts repaired chunks",
        "The amendment, the rest and the intent of the tenant.",
    ],
)
def test_similar_words_are_allowed(text: str) -> None:
    assert forbidden(text) == []


def test_texts_have_the_lines_of_their_file() -> None:
    assert list(markdown("# Head\n\nText `code`\nmore.\n- item\n\n```sh\nnobody\n```\n\nEnd\n")) == [
        (1, "Head"),
        (3, "Text `\nmore."),
        (5, "item"),
        (7, "`"),
        (11, "End"),
    ]
    assert list(schema('type A {\n  """One."""\n  a: Int\n}\n')) == [(2, "One.")]
    assert list(python('"""Doc."""\nx = f"at {1}"  # why\n')) == [(1, "Doc."), (2, "at "), (2, "why")]


def test_every_source_of_the_console_begins_with_what_it_is() -> None:
    found = sorted((ROOT / "console" / "src").rglob("*.ts*"))
    assert found
    first = {path.relative_to(ROOT).as_posix(): path.read_text().splitlines()[0] for path in found}
    assert [name for name, line in first.items() if not line.startswith(("// ", "/** ", "/* "))] == []
