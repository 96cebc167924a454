"""Our prose contains no word of the word list (docs/dev/style.md)."""

from pathlib import Path

import pytest

from tests.language.plain_english import ROOT, findings, forbidden, markdown, python, schema, sources

# Files and folders that are not clean yet: remove an entry with its last finding. A folder may be replaced by its
# parts. `python -m tests.language.plain_english graph/web` prints the findings of a folder.
NOT_YET_CLEAN = (
    "graph/app.py",
    "graph/db",
    "graph/demo",
    "graph/schema",
    "graph/storage",
    "graph/template_vms",
    "schema.graphql",
    "tests",
)
PROSE = sources("README.md", "CHANGELOG.md", "docs", "schema.graphql", "graph", "tests", "bench")
DOCUMENTATION = {ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").rglob("*.md")}


def is_listed(path: Path) -> bool:
    return any(path.is_relative_to(ROOT / area) for area in NOT_YET_CLEAN)


def test_clean_files_contain_no_listed_phrase() -> None:
    found = [finding for path in PROSE if not is_listed(path) for finding in findings(path)]
    assert [f"{f.path}:{f.line}: {f.phrase!r}: write {f.remedy}" for f in found] == []


def test_documentation_is_checked() -> None:
    assert {path for path in PROSE if not is_listed(path)} >= DOCUMENTATION


@pytest.mark.parametrize("area", [area for area in NOT_YET_CLEAN if (ROOT / area).exists()])
def test_listed_area_still_has_findings(area: str) -> None:
    assert any(findings(path) for path in sources(area)), f"{area} is clean: remove it from NOT_YET_CLEAN"


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("Nobody waits.", ["Nobody"]),
        ("The lock is taken\n    back.", ["taken back"]),
        ("Null when refused; 7 in all.", ["when refused", "in all"]),
        ("It is for who asks first.", ["for who asks"]),
        ("What is kept is evicted.", ["What is kept", "What is kept is evicted."]),
        ("The result: what was read. Who may see it", ["what was read", "Who may see it"]),
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
