"""A real server with a worker, on each kind of database, for tests that send bytes over a network."""

import os
from collections.abc import AsyncIterator, Iterator

import pytest

from tests.app_fixtures import KINDS, migrated_database
from tests.disks import write_disk
from tests.server import Server, configure
from tests.workflows.live_account import LiveAccount


@pytest.fixture(scope="module", params=KINDS)
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server for all tests of a module; its log must contain no traceback."""
    folder = tmp_path_factory.mktemp("uploads")
    (folder / "data").mkdir()
    disk = write_disk(folder / "images" / "debian-12.raw", 1 << 20, {0: b"boot"})
    for url in migrated_database(request, folder / "data"):
        with Server(configure(folder, database_url=url, disk=disk)) as running:
            yield running
            assert running.stop() == 0
            assert "Traceback" not in running.log


@pytest.fixture
async def story(server: Server) -> AsyncIterator[LiveAccount]:
    """An account with its own gallery for the test."""
    async with LiveAccount.at(server, os.urandom(4).hex()) as told:
        yield told
