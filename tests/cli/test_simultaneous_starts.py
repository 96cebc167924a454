"""Processes that start at the same moment on an empty database."""

import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.cli.conftest import Cli
from tests.conftest import KINDS
from tests.postgres import Cluster
from tests.server import Process, Server, errors_in

AT_ONCE = 3
# Each widens the window in which two processes write the same rows.
IMAGES = 30
SECONDS = 120.0
IMAGE = """
[[marketplace]]
publisher = "Debian"
offer = "debian-12"
sku = "minimal"
version = "12.0.{number}"
os_type = "LINUX"
username = "student"
disk = "{disk}"
"""


@pytest.fixture
def empty_database(request: pytest.FixtureRequest, cluster: Cluster, tmp_path: Path) -> Iterator[str]:
    """The URL of an empty database of the kind that the parameter names."""
    if request.param == "sqlite":
        yield f"sqlite+aiosqlite:///{tmp_path}/empty.sqlite"
        return
    cluster.create_database("empty_at_start")
    yield cluster.url("empty_at_start")
    cluster.drop_database("empty_at_start")


@pytest.fixture
def many_images(cli: Cli, empty_database: str, marketplace_disk: Path) -> Path:
    """A configuration of the empty database with many marketplace images."""
    images = "".join(IMAGE.format(number=number, disk=marketplace_disk) for number in range(IMAGES))
    return cli.configured(f'database_url = "{empty_database}"\ndata_dir = "{cli.folder}/data"\n{images}')


@pytest.mark.parametrize("empty_database", KINDS, indirect=True)
def test_simultaneous_migrations_of_an_empty_database_all_succeed(many_images: Path) -> None:
    with ExitStack() as stack:
        migrations = [stack.enter_context(Process(many_images, "migrate")) for _ in range(AT_ONCE)]
        assert [(one.exit_status(SECONDS), errors_in(one.log)) for one in migrations] == [(0, [])] * AT_ONCE


@pytest.mark.parametrize("empty_database", ["postgresql"], indirect=True)
def test_servers_that_first_start_simultaneously_all_become_ready(cli: Cli, many_images: Path) -> None:
    cli.output("migrate", "--config", many_images)
    servers = [Server(many_images) for _ in range(AT_ONCE)]
    with ExitStack() as stack:
        for server in servers:
            stack.callback(server.end)
            Process.start(server)
        deadline = time.monotonic() + SECONDS
        while not all(server.is_ready() for server in servers):
            assert time.monotonic() < deadline, [server.log for server in servers]
            time.sleep(0.1)
