"""Fork server of the tests: starts `lab-gallery` processes as forks of a process that has imported the application.

The import takes seconds of a processor, a fork takes milliseconds. Python's fork server, one for each process of the
tests, has no threads and no open files of the tests; a fork has its own folder, environment, log and process group.
"""

import ctypes
import multiprocessing
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from multiprocessing import forkserver
from multiprocessing.context import ForkServerContext
from pathlib import Path

import pytest

from tests import labelled_steps

ROOT = Path(__file__).parents[1]
# The modules that `serve`, `worker` and the other commands import when they start.
PRELOADED = (
    "tests.fork_server",
    "tests.labelled_steps",
    "graph.cli",
    "graph.server",
    "graph.commands.configuration",
    "graph.commands.database",
    "graph.commands.maintenance",
    "graph.commands.processes",
    "graph.commands.running",
    "graph.commands.stores",
    "graph.commands.tokens",
    "aiosqlite",
    "asyncpg",
    "dbos._sys_db_sqlite",
    "sqlalchemy.dialects.postgresql.asyncpg",
    "sqlalchemy.dialects.sqlite.aiosqlite",
    "uvicorn.lifespan.off",
    "uvicorn.protocols.http.httptools_impl",
)

_LIBC = ctypes.CDLL(None)
_PR_SET_PDEATHSIG = 1


def end_with_the_tests() -> None:
    """Have the kernel kill this process whenever its parent ends."""
    _LIBC.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


@dataclass(frozen=True)
class Start:
    """The parts of a new process that a fork must set itself."""

    command: Sequence[str]
    cwd: Path
    env: Mapping[str, str]
    # The files that its standard output and standard error are appended to.
    output: Path
    errors: Path
    # The soft and the hard limit of open files.
    files: tuple[int, int] | None


class Fork:
    """A process of the fork server, with the methods of `subprocess.Popen` that the tests use."""

    def __init__(self, start: Start) -> None:
        self._process = _context().Process(target=_run, args=(start,))
        self._process.start()
        assert self._process.pid is not None
        self.pid: int = self._process.pid

    def poll(self) -> int | None:
        return self._process.exitcode

    def wait(self, timeout: float) -> int:
        self._process.join(timeout)
        status = self._process.exitcode
        if status is None:
            raise subprocess.TimeoutExpired("fork", timeout)
        return status


@cache
def _context() -> ForkServerContext:
    """Return the context of a started fork server, in which warnings are errors."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(list(PRELOADED))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONWARNINGS", "error")
        patch.setenv("PYTHONPATH", str(ROOT))
        forkserver.ensure_running()
    return context


def _run(start: Start) -> None:
    """Be the process: the entry point of the fork."""
    os.setsid()
    end_with_the_tests()
    if start.files is not None:
        resource.setrlimit(resource.RLIMIT_NOFILE, start.files)
    for descriptor, path in ((1, start.output), (2, start.errors)):
        file = os.open(path, os.O_WRONLY | os.O_APPEND)
        os.dup2(file, descriptor)
        os.close(file)
    os.chdir(start.cwd)
    os.environ.clear()
    os.environ.update(start.env)
    sys.argv = list(start.command)
    labelled_steps.arm(start.env)

    from graph.cli import main  # noqa: PLC0415 imported by the fork server

    main()
