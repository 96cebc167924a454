"""Real `lab-gallery` processes as an operator runs them: started, killed, restarted and stopped.

They are forks of one process (`fork_server.py`); `forked=False` and `run_program` start the installed program.
"""

import os
import re
import resource
import signal
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Self

import httpx
import psutil

from tests.fork_server import Fork, Start, end_with_the_tests
from tests.ports import free_port

PROGRAM = Path(sys.executable).with_name("lab-gallery")
PREFIX = "LAB_GALLERY_"
START_SECONDS = 120.0
STOP_SECONDS = 20.0
POLL_SECONDS = 0.02
# How an entry of the log begins: ours, and the workflow engine's.
ENTRY = re.compile(r"^(?:\d{4}-\d\d-\d\d )?\d\d:\d\d:\d\d", re.MULTILINE)
NOTES = ("lab-gallery: using ", "lab-gallery: creating an embedded database: ")

# Shorter than the default, because tests wait for it.
LEASE_SECONDS = 8
CONFIGURATION = """
data_dir = "{data_dir}"
database_url = "{database_url}"

store_patience_minutes = 0.05
worker_lease_seconds = {lease_seconds}

[quotas]
labs_per_account = 1000
labs_per_principal = 1000

[[marketplace]]
publisher = "Debian"
offer = "debian-12"
sku = "minimal"
version = "12.0.0"
os_type = "LINUX"
username = "student"
disk = "{disk}"
"""


def environment(more: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return this process's environment without Lab Gallery variables, extended by the given ones."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith(PREFIX)}
    return plain | {"PYTHONWARNINGS": "error"} | dict(more or {})


def run(
    *arguments: str | Path, cwd: Path, env: Mapping[str, str] | None = None, seconds: float = START_SECONDS
) -> subprocess.CompletedProcess[str]:
    """Run one command in a folder until it exits, in a fork."""
    words = [str(word) for word in (PROGRAM, *arguments)]
    with tempfile.TemporaryDirectory() as folder:
        output, errors = Path(folder, "output"), Path(folder, "errors")
        output.touch()
        errors.touch()
        process = Fork(Start(words, cwd, environment(env), output, errors, None))
        try:
            status = process.wait(seconds)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            raise
        return subprocess.CompletedProcess(words, status, output.read_text(), errors.read_text())


def run_program(*arguments: str | Path, cwd: Path, seconds: float) -> subprocess.CompletedProcess[str]:
    """Run one command in a folder until it exits, as the installed program."""
    return subprocess.run(
        [PROGRAM, *arguments],
        cwd=cwd,
        env=environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=seconds,
        check=False,
    )


def failures_in(log: str) -> list[str]:
    """Return the entries of a log that are errors or have a traceback, whole, with what was printed after each."""
    starts = [found.start() for found in ENTRY.finditer(log)]
    entries = [log[start:end] for start, end in zip([0, *starts], [*starts, len(log)], strict=True)]
    return [entry for entry in entries if "ERROR" in entry.partition("\n")[0] or "Traceback (most" in entry]


def errors_in(stderr: str) -> list[str]:
    """Return the lines of standard error, except those that name the configuration, a new database, and successes."""
    return [line for line in stderr.splitlines() if not line.startswith(NOTES) and " INFO graph." not in line]


def configure(folder: Path, *, database_url: str, disk: Path, lease_seconds: int = LEASE_SECONDS) -> Path:
    """Write a configuration: the default regions, one marketplace image, all data in the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    config = folder / "lab-gallery.toml"
    config.write_text(
        CONFIGURATION.format(
            data_dir=folder / "data", database_url=database_url, disk=disk, lease_seconds=lease_seconds
        )
    )
    (folder / "data").mkdir(exist_ok=True)
    return config


class Process:
    """One `lab-gallery` process with a configuration; its log is kept over restarts."""

    def __init__(
        self,
        config: Path,
        *arguments: str,
        files: tuple[int, int] | None = None,
        env: Mapping[str, str] | None = None,
        log: str | None = None,
        forked: bool = True,
    ) -> None:
        self.config = config
        # A fork has no new interpreter, which libfaketime needs.
        self._forked = forked and "LD_PRELOAD" not in (env or {})
        # The soft and the hard limit of open files; by default the limits of the tests.
        self.files = files
        self._env = env
        self.data_dir = config.parent / "data"
        self._command = [PROGRAM, *arguments, "--config", config]
        self._log = config.parent / (log or f"{arguments[0]}-{os.urandom(4).hex()}.log")
        self._process: subprocess.Popen[bytes] | Fork | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    @property
    def log(self) -> str:
        """The standard output and standard error so far."""
        return self._log.read_text()

    @property
    def pid(self) -> int:
        assert self._process is not None, "the process does not run"
        return self._process.pid

    @property
    def is_running(self) -> bool:
        return self._process is not None

    def has_exited(self) -> bool:
        """Whether it has exited by itself, and `exit_status` returns at once."""
        return self._process is not None and self._process.poll() is not None

    def start(self) -> None:
        assert self._process is None, "the process runs already"
        self._log.touch()
        self._process = self._fork() if self._forked else self._program()

    def _fork(self) -> Fork:
        command = [str(word) for word in self._command]
        env = environment(self._env)
        return Fork(Start(command, self.config.parent, env, self._log, self._log, self.files))

    def _program(self) -> subprocess.Popen[bytes]:
        files = self.files

        def prepare() -> None:
            end_with_the_tests()
            if files is not None:
                resource.setrlimit(resource.RLIMIT_NOFILE, files)

        with self._log.open("ab") as output:
            return subprocess.Popen(
                self._command,
                cwd=self.config.parent,
                env=environment(self._env),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                # Ctrl-C is for the tests, which then end their processes.
                start_new_session=True,
                preexec_fn=prepare,  # noqa: PLW1509 two system calls, looked up before
            )

    def exit_status(self, seconds: float = STOP_SECONDS) -> int:
        """Wait for the process to exit by itself."""
        assert self._process is not None, "the process does not run"
        status = self._process.wait(seconds)
        self._process = None
        return status

    def kill(self) -> None:
        """Kill it as a power cut would, and wait until it has exited."""
        os.kill(self.pid, signal.SIGKILL)
        self.exit_status()

    def pause(self) -> None:
        """Stop it with SIGSTOP, as a stalled machine, and wait until it is stopped."""
        os.kill(self.pid, signal.SIGSTOP)
        deadline = time.monotonic() + STOP_SECONDS
        while psutil.Process(self.pid).status() != psutil.STATUS_STOPPED:
            assert time.monotonic() < deadline
            time.sleep(POLL_SECONDS)

    def resume(self) -> None:
        os.kill(self.pid, signal.SIGCONT)

    def stop(self) -> int:
        """Send SIGTERM, and return its exit status."""
        os.kill(self.pid, signal.SIGTERM)
        return self.exit_status()

    def end(self) -> None:
        """Kill it in any state."""
        if self._process is not None:
            self.kill()
        # pytest shows the log next to a failure.
        sys.stdout.write(self.log)


class Server(Process):
    """`lab-gallery serve` on its own port, which a restart keeps."""

    def __init__(
        self,
        config: Path,
        *options: str,
        files: tuple[int, int] | None = None,
        env: Mapping[str, str] | None = None,
        forked: bool = True,
    ) -> None:
        port = free_port()
        self.database_url: str = tomllib.loads(config.read_text()).get("database_url", "")
        self.url = f"http://127.0.0.1:{port}"
        super().__init__(config, "serve", "--port", str(port), *options, files=files, env=env, forked=forked)

    def start(self) -> None:
        """Start it, and wait until it is ready."""
        super().start()
        deadline = time.monotonic() + START_SECONDS
        while not self.is_ready():
            assert self._process is not None
            assert self._process.poll() is None, f"the server did not start: {self.log}"
            assert time.monotonic() < deadline, f"the server did not get ready: {self.log}"
            time.sleep(POLL_SECONDS)

    def is_ready(self) -> bool:
        try:
            # Plain HTTP: reading the certificates of TLS takes longer than an answer.
            return httpx.get(f"{self.url}/readyz", timeout=60, verify=False).is_success  # noqa: S501
        except httpx.TransportError:
            return False

    def restart(self) -> None:
        self.kill()
        self.start()
