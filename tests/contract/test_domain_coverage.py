"""docs/domain-coverage.md: what it says to be tested is named where it says so."""

import re
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[2]
TESTED, NOT_TESTED = "## Rules that tests name", "## Rules without a test of their own"
RULE = re.compile(r"\b[A-Z]-\d+\b")


def table(under: str) -> list[tuple[list[str], str]]:
    """Return the rows of the table under a heading: the rules, and what is said of them."""
    text = (ROOT / "docs" / "domain-coverage.md").read_text()
    lines = text.split(under)[1].split("\n## ")[0].splitlines()
    cells = [line.strip("|").split("|", 1) for line in lines if line.startswith("|")][2:]
    return [(RULE.findall(rules), said) for rules, said in cells]


def test_every_rule_said_to_be_tested_is_named_in_the_tests_that_are_said_to_prove_it() -> None:
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
    assert [rule for rule, times in listed.items() if times > 1] == []
