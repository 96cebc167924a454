"""The pytest plugin of the rule markers, in runs of small suites."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOMAIN = "* A-1 One.\n* A-2 Two.\n| A-3 | Three. |\n* A-4 Four.\n"
COVERAGE = """
## Rules with a test

| rule | tests |
|---|---|

## Rules without a test of their own

| rules | reason |
|---|---|
| A-4 | Four does not apply. |
"""
CONFTEST = """
from pathlib import Path
from tests import rules

rules.TESTS = rules.REFERENCE = Path(__file__).parent
rules.COVERAGE = rules.REFERENCE / "coverage.md"

pytest_addoption = rules.add_option

def pytest_configure(config):
    config.addinivalue_line("markers", "rule(*ids)")
    config.pluginmanager.register(rules.RuleReport(config))
"""
SUITE = """
import pytest

@pytest.mark.rule("A-1", "A-2")
def test_one():
    pass

@pytest.mark.rule("A-3")
@pytest.mark.parametrize("number", [3, {other}])
def test_three(number):
    assert number == 3
"""


@dataclass
class Suite:
    """A suite with one file, run in a process of its own."""

    folder: Path
    workers: str

    def run(self, text: str, *arguments: str) -> tuple[int, str]:
        """Return the exit status and the output of a run."""
        (self.folder / "test_suite.py").write_text(text)
        command = [sys.executable, "-m", "pytest", "-n", self.workers, *arguments]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        ran = subprocess.run(command, cwd=self.folder, env=environment, capture_output=True, text=True, check=False)
        return ran.returncode, ran.stdout + ran.stderr

    @property
    def report(self) -> Path:
        return self.folder / ".pytest_cache" / "d" / "rules" / "report.txt"


@pytest.fixture(params=["0", "2"])
def suite(request: pytest.FixtureRequest, tmp_path: Path) -> Suite:
    """A suite whose domain reference has four rules, of which three apply; in one process, and with two workers."""
    files = {
        "pytest.ini": "[pytest]\ntestpaths = .\n",
        "domain.md": DOMAIN,
        "coverage.md": COVERAGE,
        "conftest.py": CONFTEST,
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    return Suite(tmp_path, request.param)


def test_complete_run_reports_the_passed_tests_of_each_rule(suite: Suite) -> None:
    status, _ = suite.run(SUITE.format(other=3))
    assert status == 0
    assert suite.report.read_text().splitlines() == [
        "A-1: test_suite.py::test_one",
        "A-2: test_suite.py::test_one",
        "A-3: test_suite.py::test_three",
    ]


def test_complete_run_without_a_test_of_a_rule_fails(suite: Suite) -> None:
    status, output = suite.run(SUITE.format(other=3).replace('"A-1", "A-2"', '"A-2"'))
    assert status == 1
    assert "rules of domain.md without a passed test" in output
    assert "A-1" in output.splitlines()
    assert suite.report.read_text().splitlines() == ["A-2: test_suite.py::test_one", "A-3: test_suite.py::test_three"]


def test_test_that_fails_with_one_parameter_proves_nothing(suite: Suite) -> None:
    status, output = suite.run(SUITE.format(other=4))
    assert status == 1
    assert "A-3" in output.splitlines()
    assert suite.report.read_text().splitlines() == ["A-1: test_suite.py::test_one", "A-2: test_suite.py::test_one"]


@pytest.mark.parametrize("arguments", [("test_suite.py",), ("-k", "three"), ("-x",)], ids=" ".join)
def test_partial_run_checks_no_rules(suite: Suite, arguments: tuple[str, ...]) -> None:
    status, output = suite.run(SUITE.format(other=3).replace('"A-1", "A-2"', '"A-2"'), *arguments)
    assert status == 0
    assert "without a passed test" not in output
    assert not suite.report.exists()


def test_rules_can_be_chosen(suite: Suite) -> None:
    status, output = suite.run(SUITE.format(other=3), "--rule", "A-2", "-v")
    assert (status, "test_one" in output, "test_three" in output) == (0, True, False)
    status, output = suite.run(SUITE.format(other=3), "--rule", "A-2", "--rule", "A-3")
    assert (status, "3 passed" in output, suite.report.exists()) == (0, True, False)


def test_chosen_rule_that_is_unknown_is_refused(suite: Suite) -> None:
    status, output = suite.run(SUITE.format(other=3), "--rule", "A-22")
    assert status != 0
    assert "docs/reference/domain.md has no rule A-22." in output


def test_marker_with_an_unknown_rule_is_an_error_at_collection(suite: Suite) -> None:
    status, output = suite.run(SUITE.format(other=3).replace("A-2", "A-22"))
    assert status != 0
    assert "test_suite.py::test_one: docs/reference/domain.md has no rule 'A-22'. Correct the marker." in output
    assert not suite.report.exists()
    assert "without a passed test" not in output
