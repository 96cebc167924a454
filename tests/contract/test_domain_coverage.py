"""docs/reference/domain-coverage.md: every rule of domain.md has a marked test, or a reason for having none."""

from collections import Counter

from tests.rules import NOT_APPLICABLE, PROVED, coverage_rows, defined_rules, marked_tests, table


def test_table_of_tested_rules_equals_the_markers() -> None:
    rows = [f"| {', '.join(rules)} | {tests} |" for rules, tests in table(PROVED)]
    assert [row.replace(" |", "|") for row in rows] == [row.replace(" |", "|") for row in coverage_rows()], (
        "run `python -m tests.rules`"
    )


def test_every_rule_is_listed_once() -> None:
    listed = Counter([*marked_tests(), *(rule for rules, _ in table(NOT_APPLICABLE) for rule in rules)])
    assert len(defined_rules()) == len(set(defined_rules())) > 300
    assert listed == dict.fromkeys(defined_rules(), 1)


def test_every_rule_without_a_test_has_a_reason() -> None:
    assert [rules for rules, reason in table(NOT_APPLICABLE) if not reason.strip(" |")] == []
