"""A real server with a worker, shared by the tests of one module, and npm clients for it."""

import asyncio
import os
from collections.abc import AsyncIterator, Iterator

import pytest

from graph.db.engine import Database
from tests.client import token_for
from tests.disks import write_disk
from tests.server import Server, configure
from tests.workflows.live_account import LiveAccount

# Three chunks of data, the last one short; the rest are holes.
DISK_BYTES = (8 << 20) + 512


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server for all tests of a module; at its end, its log must contain no traceback."""
    folder = tmp_path_factory.mktemp("served")
    contents = {0: b"boot", 5 << 20: os.urandom(1 << 20), 8 << 20: b"\x55\xaa"}
    disk = write_disk(folder / "images" / "debian-12.raw", DISK_BYTES, contents)
    config = configure(folder, database_url=f"sqlite+aiosqlite:///{folder}/data/gallery.sqlite", disk=disk)
    with Server(config) as running:
        yield running
        if running.is_running:
            assert running.stop() == 0
    assert "Traceback" not in running.log


@pytest.fixture(scope="module")
def token(server: Server) -> str:
    """The token of ann, an administrator."""

    async def made() -> str:
        database = Database.connect(server.database_url)
        try:
            return await token_for(database, "ann", "ADMIN")
        finally:
            await database.close()

    return asyncio.run(made())


@pytest.fixture
async def story(server: Server) -> AsyncIterator[LiveAccount]:
    """An account with its own gallery for the test."""
    if not server.is_running:
        # The previous test stopped it.
        server.start()
    async with LiveAccount.at(server, os.urandom(4).hex()) as told:
        yield told
