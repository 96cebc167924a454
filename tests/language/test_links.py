"""Relative links of the documentation lead to files and headings that exist."""

import re
from pathlib import Path

from tests.language.plain_english import MARKDOWN_CODE, sources

LINK = re.compile(r"\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


def anchors(page: Path) -> set[str]:
    """Return the anchors of a page's headings, as GitHub forms them."""
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in HEADING.findall(page.read_text())}


def broken(page: Path) -> list[str]:
    """Return the links of a page whose file or heading does not exist."""
    found: list[str] = []
    for place, anchor in LINK.findall(MARKDOWN_CODE.sub("`", page.read_text())):
        target = page.parent / place if place else page
        if not target.exists() or (anchor and anchor not in anchors(target)):
            found.append(f"{page.name}: {place}#{anchor}")
    return found


def test_relative_links_lead_to_files_and_headings() -> None:
    pages = sources("README.md", "CHANGELOG.md", "docs")
    assert [link for page in pages for link in broken(page)] == []


def test_links_to_missing_files_and_headings_are_found(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "# A page, with `code`\n[a](page.md) [b](#a-page-with-code) [c](https://example.org/#none) [d](none.md) [e](page.md#none)\n"
    )
    assert broken(page) == ["page.md: none.md#", "page.md: page.md#none"]
