"""Problems: every refusal gives exactly the parameters that its message names, and inputs report a bounded number."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from graph.domain.error_codes import ErrorCode
from graph.domain.problems import MAX_FAULTS, DomainError, Faults, Problem

ROOT = Path(__file__).parents[2]


def placeholders(problem: Problem) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(problem.template) if name}


def raised() -> Iterator[tuple[str, str, set[str]]]:
    """Return the place, the problem and the given parameters of every `DomainError` with a literal problem."""
    for path in sorted((ROOT / "graph").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "DomainError":
                first = ast.unparse(node.args[0])
                if first.startswith("Problem."):
                    given = {one.arg for one in node.keywords if one.arg}
                    yield f"{path.name}:{node.lineno}", first.removeprefix("Problem."), given


def test_every_refusal_gives_the_parameters_of_its_message() -> None:
    found = list(raised())
    assert [one for one in found if one[2] != placeholders(Problem[one[1]])] == []


def test_every_problem_and_every_code_is_used() -> None:
    used = "\n".join(
        path.read_text()
        for path in (ROOT / "graph").rglob("*.py")
        if path.name not in ("messages.py", "error_codes.py")
    )
    assert [problem.name for problem in Problem if f"Problem.{problem.name}" not in used] == []
    assert {problem.code for problem in Problem} == {*ErrorCode}


# A remedy is an instruction, or the rule that the input must follow.
INSTRUCTIONS = (
    "Ask", "Attach", "Check", "Choose", "Clear", "Compare", "Convert", "Correct", "Create", "Delete", "Detach", "Give", "Grant",
    "Name", "Omit", "Pin", "Restore", "Revoke", "Select", "Send", "Set", "Start", "Stop", "Try", "Use", "Wait",
)  # fmt: skip
INSTRUCTION = re.compile(rf"(?:^|[.;:,] |\bor |\band )(?:{'|'.join(INSTRUCTIONS)})\b", re.IGNORECASE)
RULE = re.compile(
    r"\bmust\b|\bhas (?:up to|1 to|printable)|\bis (?:0 to|one of|required|Major)|\bare 1 to|\bstarts with|may have only|"
    r"requires a|expires in the future|can enable it|may be free|It is usable in|^Supported|it can be"
)


def test_every_message_has_a_remedy() -> None:
    without = [one.name for one in Problem if not INSTRUCTION.search(one.template) and not RULE.search(one.template)]
    assert without == []
    assert not INSTRUCTION.search("The version belongs to another image.")
    assert not RULE.search("The version belongs to another image.")


def test_message_is_built_from_the_parameters() -> None:
    error = DomainError(Problem.LAB_STATE, "labId", lab="DRAFT", template="PARTIALLY_DONE")
    assert error.message.startswith("The lab is draft and its template partially done.")
    assert error.parameters == {"problem": "LAB_STATE", "lab": "DRAFT", "template": "PARTIALLY_DONE"}
    gone = DomainError(Problem.OBJECT_UNKNOWN, object="ImageVersion")
    assert gone.message == "The image version does not exist, or you may not see it. Check its id."


def test_faults_are_bounded_and_the_last_says_that_there_are_more() -> None:
    faults = Faults()
    for number in range(100):
        with faults.collect():
            raise DomainError(Problem.FILE_SIZE, str(number))
    with pytest.raises(DomainError) as refused:
        faults.check()
    found = refused.value.faults
    assert [one.path for one in found] == [*((str(number),) for number in range(MAX_FAULTS - 1)), ()]
    assert found[-1].problem is Problem.TOO_MANY_FAULTS
