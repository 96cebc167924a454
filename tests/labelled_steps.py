"""Labelled steps of a server that the tests have forked: at the chosen one it is killed with SIGKILL, or it waits.

A step is a function, as `module:name` where it is looked up. A test chooses by writing to the file that the variable names:
`kill before graph.template_vms.bases:finish`. Several steps are joined by ` or `. Then the choice is over.
Of functions that are not coroutines, a chosen one begins only when no other chosen one runs or waits: concurrent work cannot
get past its step while the server waits at another one.
"""

import asyncio
import inspect
import os
import signal
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import wraps
from importlib import import_module
from pathlib import Path
from typing import Any

VARIABLE = "TESTS_LABELLED_STEPS"
LABELS = "TESTS_LABELS"
POLL_SECONDS = 0.01
PATIENCE_SECONDS = 120.0

_alone = threading.RLock()


def environment(choice: Path, labels: Sequence[str]) -> dict[str, str]:
    """Return the variables of a server whose functions with these labels are steps."""
    return {VARIABLE: str(choice), LABELS: " ".join(labels)}


def held(choice: Path) -> bool:
    """Return whether the server waits at the chosen step; it continues when the file is deleted."""
    return choice.with_suffix(".held").exists()


def release(choice: Path) -> None:
    """Let the server continue, or the next one not wait."""
    choice.unlink(missing_ok=True)
    choice.with_suffix(".held").unlink(missing_ok=True)


def arm(env: Mapping[str, str]) -> None:
    """Wrap the functions, in a fork before it runs."""
    if VARIABLE in env:
        for label in env[LABELS].split():
            _wrap(label, Path(env[VARIABLE]))


def _wrap(label: str, choice: Path) -> None:
    module, _, path = label.partition(":")
    place: Any = import_module(module)
    *parents, name = path.split(".")
    for parent in parents:
        place = getattr(place, parent)
    work: Callable[..., Any] = getattr(place, name)

    @wraps(work)
    def run(*args: Any, **kwargs: Any) -> Any:
        with _turn(label, choice):
            _at(f"before {label}", choice)
            result = work(*args, **kwargs)
            _at(f"after {label}", choice)
            return result

    @wraps(work)
    async def run_async(*args: Any, **kwargs: Any) -> Any:
        await asyncio.to_thread(_at, f"before {label}", choice)
        result = await work(*args, **kwargs)
        await asyncio.to_thread(_at, f"after {label}", choice)
        return result

    setattr(place, name, run_async if inspect.iscoroutinefunction(work) else run)


def _turn(label: str, choice: Path) -> AbstractContextManager[object]:
    try:
        chosen = choice.read_text()
    except FileNotFoundError:
        return nullcontext()
    return _alone if chosen.startswith("hold ") and label in chosen else nullcontext()


def _at(step: str, choice: Path) -> None:
    try:
        action, _, chosen = choice.read_text().partition(" ")
    except FileNotFoundError:
        return
    if step not in chosen.split(" or "):
        return
    if action == "kill":
        try:
            choice.unlink()
        except FileNotFoundError:
            # The test has withdrawn it.
            return
        os.kill(os.getpid(), signal.SIGKILL)
    choice.with_suffix(".held").touch()
    deadline = time.monotonic() + PATIENCE_SECONDS
    while choice.exists() and time.monotonic() < deadline:
        time.sleep(POLL_SECONDS)
