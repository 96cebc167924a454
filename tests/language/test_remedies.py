"""Refusals beside the mutations' ones: HTTP bodies, errors before GraphQL, and the command line name a remedy.

The messages are read from the code, also those in a variable of the same function. Those of mutations are in
`tests/domain/test_problems.py`.
"""

import ast
import re
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest

from graph.domain.exports.remedies import REFUSED_DISK, REMEDIES, failed
from graph.workflows.jobs.lab_disk import REMEDY
from graph.workflows.runtime.retries import CODES, STORE_FULL
from graph.workflows.startup import store_probe
from graph.workflows.startup.startup import Startup
from tests.domain.test_problems import INSTRUCTION, RULE

GRAPH = Path(__file__).parent.parent.parent / "graph"
# The position of the message among the arguments of each function that builds a refusal.
REFUSALS = {
    "TusError": 1,
    "rejection": 1,
    "client_error": 1,
    "_refusal": 1,
    "CommandError": 0,
    "InvalidCommandError": 0,
    "NotSignedInError": 0,
    "NotReadyError": 0,
}
# More instructions and rules than those of the mutations' messages.
MORE = re.compile(
    r"(?:^|[.;:,] |\bor |\band )(?:Accept|Close|Complete|Continue|Present|Request|Retry|Sign in|Subscribe)\b|\bneeds?\b",
    re.IGNORECASE,
)
# The message of another error, which has the remedy.
PASSED_ON = re.compile(r"--[a-z-]+: \{\}")
# Texts that a protocol or its clients prescribe.
PRESCRIBED = ("PersistedQueryNotFound", "Not Found", "Must provide operation name", "Unknown operation named")


def text_of(node: ast.expr) -> str | None:
    """Return a text as written, with `{}` for each value; None if it is built elsewhere."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in parts)
        case ast.BinOp(left=left, right=right, op=ast.Add()):
            return f"{text_of(left) or '{}'}{text_of(right) or '{}'}"
        case _:
            return None


def messages(source: str) -> Iterator[tuple[int, str]]:
    """Yield the line and the message of each refusal that a module builds from a text of its own."""
    tree = ast.parse(source)
    assigned: dict[str, list[str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and (text := text_of(node.value)):
            assigned.setdefault(node.targets[0].id, []).append(text)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or (place := REFUSALS.get(ast.unparse(node.func).rpartition(".")[2])) is None:
            continue
        if len(node.args) <= place:
            continue
        message = node.args[place]
        texts = assigned.get(message.id, []) if isinstance(message, ast.Name) else [text_of(message) or ""]
        yield from ((node.lineno, text) for text in texts if text.strip("{}: "))


def has_remedy(text: str) -> bool:
    patterns = INSTRUCTION.search(text), RULE.search(text), MORE.search(text), PASSED_ON.fullmatch(text)
    return text.startswith(PRESCRIBED) or any(patterns)


@pytest.mark.parametrize("folder", ["web", "commands"])
def test_every_refusal_has_a_remedy(folder: str) -> None:
    found = [
        (f"{path.relative_to(GRAPH)}:{line}", text)
        for path in sorted((GRAPH / folder).rglob("*.py"))
        for line, text in messages(path.read_text())
    ]
    assert len(found) > 10, "the refusals are found"
    assert [one for one in found if not has_remedy(one[1])] == []


def test_message_without_a_remedy_is_found() -> None:
    source = 'def f():\n    message = f"There is no {name}."\n    raise TusError(404, message)\n'
    assert list(messages(source)) == [(3, "There is no {}.")]
    assert not has_remedy("There is no {}.")
    assert has_remedy("There is no {}: create one.")


def test_every_error_of_a_job_has_a_remedy() -> None:
    codes = {code for _, code, _ in CODES} | {STORE_FULL, "REGION_UNKNOWN", "HYPERVISOR_FAILED", "INTERNAL"}
    assert codes <= REMEDIES.keys()
    assert [text for text in (*REMEDIES.values(), REFUSED_DISK, REMEDY) if not has_remedy(text)] == []
    assert failed("STORE_FULL", "The store is full.") == (
        "Failed: The store is full. Ask the operator to free space there, then retry the export."
    )


def test_every_reason_of_readiness_has_a_remedy() -> None:
    reasons = [text for _, text in messages((GRAPH / "app.py").read_text())]
    assert len(reasons) == 1, "the others are built elsewhere"
    reasons += [store_probe.CHECK, Startup(begin=nullcontext, may_be_away=True).reason]
    assert [text for text in reasons if not has_remedy(text)] == []
