"""A real server with a worker and the built console, and Debian's Chromium for it."""

import os
from collections.abc import AsyncIterator, Iterator

import pytest

from graph.db.engine import Database
from graph.web.operations import console
from tests.disks import write_disk
from tests.server import Server, configure
from tests.workflows.live_account import LiveAccount


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
