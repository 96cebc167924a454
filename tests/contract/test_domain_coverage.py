"""docs/reference/domain-coverage.md: each listed test names its rules, and each rule of domain.md is listed once."""

import re
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT / "docs" / "reference"
TESTED, NOT_TESTED = "## Rules with a test", "## Rules without a test of their own"
RULE = re.compile(r"\b[A-Z]-\d+\b")
# A rule is defined by a list item or by the first cell of a row.
DEFINITION = re.compile(r"^(?:\* |\| )([A-Z]-\d+)\b", re.MULTILINE)


def table(under: str) -> list[tuple[list[str], str]]:
    """Return the rows of the table under a heading: the rules, and the text of the second cell."""
    text = (REFERENCE / "domain-coverage.md").read_text()
    lines = text.split(under)[1].split("\n## ")[0].splitlines()
    cells = [line.strip("|").split("|", 1) for line in lines if line.startswith("|")][2:]
    return [(RULE.findall(rules), said) for rules, said in cells]


def test_listed_tests_name_their_rules() -> None:
    rows = table(TESTED)
    assert rows
    unnamed = [
        (rule, name)
        for rules, said in rows
        for name in re.findall(r"`([^`]+)`", said)
        for rule in set(rules) - set(RULE.findall((ROOT / "tests" / name).read_text()))
    ]
    assert unnamed == []


def test_every_rule_is_listed_once() -> None:
    listed = Counter(rule for under in (TESTED, NOT_TESTED) for rules, _ in table(under) for rule in rules)
    defined = DEFINITION.findall((REFERENCE / "domain.md").read_text())
    assert listed == dict.fromkeys(defined, 1)
    assert len(defined) == len(set(defined))
