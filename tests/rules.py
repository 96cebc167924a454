"""Pytest plugin of the rule markers: `@pytest.mark.rule("O-62")` marks a test that proves rule O-62 of the domain reference.

Unknown rules are errors at collection. A run of the whole suite reports the passed tests of each rule, and fails if a
rule that applies has none. `--rule O-62` runs only the tests of a rule. `python -m tests.rules` writes the marked tests
into docs/reference/domain-coverage.md.
"""

import ast
import re
from collections import defaultdict
from collections.abc import Collection, Generator, Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
REFERENCE = TESTS.parent / "docs" / "reference"
COVERAGE = REFERENCE / "domain-coverage.md"
PROVED, NOT_APPLICABLE = "## Rules with a test", "## Rules without a test of their own"
MARKER = "rule"
# Options of pytest that may leave tests out.
NARROWING = (
    "rule",
    "keyword",
    "markexpr",
    "deselect",
    "ignore",
    "ignore_glob",
    "lf",
    "stepwise",
    "maxfail",
    "collectonly",
)
RULE = re.compile(r"\b[A-Z]-\d+\b")
# A rule is defined by a list item or by the first cell of a row.
DEFINITION = re.compile(r"^(?:\* |\| )([A-Z]-\d+)\b", re.MULTILINE)


@cache
def defined_rules() -> tuple[str, ...]:
    """Return the rules of domain.md in its order."""
    return tuple(DEFINITION.findall((REFERENCE / "domain.md").read_text()))


def table(heading: str) -> list[tuple[list[str], str]]:
    """Return the rows of the table under a heading of domain-coverage.md: the rules, and the text of the second cell."""
    lines = COVERAGE.read_text().split(heading)[1].split("\n## ")[0].splitlines()
    cells = [line.strip("|").split("|", 1) for line in lines if line.startswith("|")][2:]
    return [(RULE.findall(rules), text.strip()) for rules, text in cells]


def rules_that_apply() -> list[str]:
    """Return the rules that are not listed with a reason for having no test."""
    excluded = {rule for rules, _ in table(NOT_APPLICABLE) for rule in rules}
    return [rule for rule in defined_rules() if rule not in excluded]


def marked_tests() -> dict[str, list[str]]:
    """Return the files of the marked tests of each rule, relative to this folder, without importing them."""
    found: dict[str, set[str]] = defaultdict(set)
    for path in sorted(TESTS.rglob("test_*.py")):
        if "node_modules" not in path.parts:
            for rule in _rules_in(ast.parse(path.read_text())):
                found[rule].add(path.relative_to(TESTS).as_posix())
    return {rule: sorted(found[rule]) for rule in defined_rules() if rule in found}


def _rules_in(module: ast.Module) -> Iterator[str]:
    functions = (node for node in module.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    for decorator in (decorator for function in functions for decorator in function.decorator_list):
        if isinstance(decorator, ast.Call) and ast.unparse(decorator.func) == f"pytest.mark.{MARKER}":
            yield from (ast.literal_eval(argument) for argument in decorator.args)


def coverage_rows() -> list[str]:
    """Return the rows of the first table of domain-coverage.md: rules in the order of domain.md, with their tests."""
    return [f"| {rule} | {', '.join(f'`{name}`' for name in names)} |" for rule, names in marked_tests().items()]


def write_coverage() -> None:
    """Replace the first table of domain-coverage.md."""
    before, section = COVERAGE.read_text().split(PROVED)
    rest = section.split("\n## ", 1)[1]
    rows = "\n".join(["| rule | tests |", "|---|---|", *coverage_rows()])
    COVERAGE.write_text(f"{before}{PROVED}\n\n{rows}\n\n## {rest}")


def add_option(parser: pytest.Parser) -> None:
    """Add the option `--rule`."""
    parser.addoption("--rule", action="append", help="run only the tests of this rule, such as O-124; may be repeated")


class RuleReport:
    """Collects the marked tests that ran, in the process that reports the results of all workers of pytest-xdist."""

    def __init__(self, config: pytest.Config) -> None:
        """Raises UsageError if `--rule` names an unknown rule."""
        self._config = config
        self._chosen = set(config.getoption("rule", None) or ())
        if unknown := self._chosen - set(defined_rules()):
            raise pytest.UsageError(f"docs/reference/domain.md has no rule {', '.join(sorted(unknown))}.")
        self._is_worker = hasattr(config, "workerinput")
        self._rules: dict[str, set[str]] = defaultdict(set)
        self._failed: set[str] = set()
        self._unproved: list[str] = []
        self._is_collected = True

    @pytest.hookimpl(wrapper=True)
    def pytest_make_collect_report(self) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
        """Fail the collection of a test that is marked with an unknown rule."""
        report = yield
        unknown = [(item.nodeid, rule) for item in _items(report) for rule in _marks(item) - set(defined_rules())]
        if unknown:
            report.outcome, report.result = "failed", []
            report.longrepr = "\n".join(
                f"{test}: docs/reference/domain.md has no rule {rule!r}. Correct the marker." for test, rule in unknown
            )
        return report

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Record a failed collection, which leaves tests out."""
        self._is_collected &= not report.failed

    def pytest_itemcollected(self, item: pytest.Item) -> None:
        """Attach the rules to the test's reports, which workers send to the reporting process."""
        item.user_properties += [(MARKER, rule) for rule in sorted(_marks(item))]

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Keep the tests of the rules that `--rule` names."""
        if self._chosen:
            others = [item for item in items if not _marks(item) & self._chosen]
            self._config.hook.pytest_deselected(items=others)
            items[:] = [item for item in items if _marks(item) & self._chosen]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Record a phase of a test; a test with several parameters proves its rules only if all of them pass."""
        test = report.nodeid.split("[")[0]
        if not report.passed:
            self._failed.add(test)
        elif report.when == "call":
            for key, rule in report.user_properties:
                if key == MARKER:
                    self._rules[str(rule)].add(test)

    def proved(self) -> dict[str, list[str]]:
        """Return the passed tests of each rule."""
        found = {rule: sorted(self._rules[rule] - self._failed) for rule in defined_rules() if rule in self._rules}
        return {rule: tests for rule, tests in found.items() if tests}

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Report a complete run, and fail it if a rule has no passed test."""
        if self._is_worker or not (self._is_collected and is_complete(session)):
            return
        proved = self.proved()
        self._unproved = [rule for rule in rules_that_apply() if rule not in proved]
        self._write(proved)
        if self._unproved and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """List the rules without a passed test."""
        if self._unproved:
            terminalreporter.section("rules of domain.md without a passed test", red=True)
            terminalreporter.write_line(", ".join(self._unproved))

    def _write(self, proved: Mapping[str, Collection[str]]) -> None:
        cached: pytest.Cache | None = getattr(self._config, "cache", None)
        if cached is not None:
            lines = [f"{rule}: {test}" for rule, tests in proved.items() for test in tests]
            (cached.mkdir("rules") / "report.txt").write_text("".join(f"{line}\n" for line in lines))


def is_complete(session: pytest.Session) -> bool:
    """Whether the whole suite was selected, and ran to its end."""
    config = session.config
    chosen = [Path(argument).resolve() for argument in config.args] == [TESTS]
    narrowed = any(config.getoption(name, None) for name in NARROWING)
    ended = session.exitstatus in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED)
    return chosen and not narrowed and ended


def _items(report: pytest.CollectReport) -> list[pytest.Item]:
    return [node for node in report.result if isinstance(node, pytest.Item)] if report.passed else []


def _marks(item: pytest.Item) -> set[str]:
    return {str(rule) for mark in item.iter_markers(MARKER) for rule in mark.args}


if __name__ == "__main__":
    write_coverage()
