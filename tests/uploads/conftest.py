"""A real server with a worker, on each kind of database, for the tests that send bytes over a network."""

import os
from collections.abc import AsyncIterator, Iterator

import pytest

from tests.conftest import KINDS, a_database
from tests.disks import write_disk
from tests.server import Server, configure
from tests.workflows.story import Story


@pytest.fixture(scope="module", params=KINDS)
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server for all tests of a module; its log must have no traceback in it."""
    folder = tmp_path_factory.mktemp("uploads")
    (folder / "data").mkdir()
    disk = write_disk(folder / "images" / "debian-12.raw", 1 << 20, {0: b"boot"})
    for url in a_database(request, folder / "data"):
        with Server(configure(folder, database_url=url, disk=disk)) as running:
            yield running
            assert running.stop() == 0
            assert "Traceback" not in running.log


@pytest.fixture
async def story(server: Server) -> AsyncIterator[Story]:
    """An account with a gallery of the test's own."""
    async with Story.at(server, os.urandom(4).hex()) as told:
        yield told
