"""docs/glossary.md: sorted terms, defined once, with types that exist."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]


def rows() -> list[list[str]]:
    lines = (ROOT / "docs" / "glossary.md").read_text().splitlines()
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")][2:]


def test_glossary_terms_are_sorted_and_unique() -> None:
    terms = [term.casefold() for term, _, _ in rows()]
    assert terms == sorted(set(terms))


def test_glossary_types_exist_in_the_schema_or_the_code() -> None:
    schema = re.findall(r"^(?:type|enum|scalar) (\w+)", (ROOT / "schema.graphql").read_text(), re.MULTILINE)
    modules = [path.read_text() for path in (ROOT / "graph").rglob("*.py")]
    classes = [name for module in modules for name in re.findall(r"^class (\w+)", module, re.MULTILINE)]
    named = {name for _, _, types in rows() for name in re.findall(r"`(\w+)`", types)}
    assert named
    assert named - set(schema) - set(classes) == set()
