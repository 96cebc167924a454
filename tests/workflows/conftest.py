"""Servers: shared ones for tests that leave them intact, and one per test for tests that kill it."""

import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from graph.db.engine import Database
from graph.notifications.hub import Hub
from graph.settings import Settings
from graph.template_vms.local import LocalTemplateVms
from graph.workflows.runtime import leases
from graph.workflows.runtime.runtime import Runtime
from tests.app_fixtures import TEMPLATE
from tests.client import Api
from tests.disks import write_disk
from tests.documents import ApiAccount
from tests.postgres import Cluster
from tests.server import Server, configure
from tests.workflows.idle_worker import IdleWorker
from tests.workflows.live_account import LiveAccount

DISK_BYTES = (8 << 20) + 512


def marketplace_disk(folder: Path) -> Path:
    """Create a disk with two chunks of data and a short last one; the rest are holes."""
    contents = {0: b"boot", 5 << 20: os.urandom(1 << 20), 8 << 20: b"\x55\xaa"}
    return write_disk(folder / "images" / "debian-12.raw", DISK_BYTES, contents)


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def shared_server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server per kind of database for all tests that leave it intact."""
    folder = tmp_path_factory.mktemp(f"shared-{request.param}")
    url = f"sqlite+aiosqlite:///{folder}/data/gallery.sqlite"
    name = f"shared_{os.urandom(6).hex()}"
    if request.param == "postgresql":
        cluster: Cluster = request.getfixturevalue("cluster")
        cluster.create_database(name, template=TEMPLATE)
        url = cluster.url(name)
    with Server(configure(folder, database_url=url, disk=marketplace_disk(folder))) as server:
        yield server
        assert server.stop() == 0
    assert_healthy(server)


@pytest.fixture
def config(request: pytest.FixtureRequest, tmp_path: Path, database_url: str) -> Path:
    """The configuration of the test's own installation; with the parameter "raw", its labs have copies of their images."""
    written = configure(tmp_path, database_url=database_url, disk=marketplace_disk(tmp_path))
    if kind := getattr(request, "param", None):
        with written.open("a") as file:
            file.write(f'\n[labs]\ndisk = "{kind}"\n')
    return written


@pytest.fixture
def server(config: Path) -> Iterator[Server]:
    """The test's own server, which it may kill."""
    with Server(config) as running:
        yield running


@pytest.fixture
async def shared_story(shared_server: Server) -> AsyncIterator[LiveAccount]:
    """An account with its own gallery on the shared server."""
    if not shared_server.is_running:
        # A test that killed it failed before restarting it.
        shared_server.start()
    async with LiveAccount.at(shared_server, os.urandom(4).hex()) as story:
        yield story


@pytest.fixture
async def story(server: Server) -> AsyncIterator[LiveAccount]:
    """An account with a gallery on the test's own server."""
    async with LiveAccount.at(server, "north") as told:
        yield told


@pytest.fixture
async def shared_database(shared_server: Server) -> AsyncIterator[Database]:
    """The shared server's database, accessed without the server."""
    connected = Database.connect(shared_server.database_url)
    yield connected
    await connected.close()


@pytest.fixture
async def idle_worker(api: Api, database: Database, settings: Settings) -> IdleWorker:
    async with database.writes.begin() as session:
        await leases.begin(session, "tests")
    runtime = Runtime(
        "tests", database, settings, Hub(), LocalTemplateVms(settings.data_dir, max_bytes=settings.max_os_disk_gb << 30)
    )
    return IdleWorker(await ApiAccount.made(api, database), runtime)


def assert_healthy(server: Server) -> None:
    """Assert that only the failures caused by the test occurred."""
    assert "Traceback" not in server.log
    assert "never" not in server.log
