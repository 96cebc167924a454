"""A fresh database of each kind, the server's application on it, and clients for it."""

import asyncio
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.db import reserve
from graph.db.engine import Database
from graph.db.migrate import migrate
from graph.settings import Limits, MarketplaceEntry, Settings
from tests.app_fixtures import KINDS, TEMPLATE, app_fixtures, migrated_database
from tests.disks import write_disk
from tests.postgres import Cluster
from tests.rules import MARKER, RuleReport, add_option

pytest_addoption = add_option


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", f"{MARKER}(*ids): rules of docs/reference/domain.md that the test proves")
    config.pluginmanager.register(RuleReport(config))


@pytest.fixture(scope="session", autouse=True)
def small_reserves() -> Iterator[None]:
    """Use small reserves for the many databases in the tests' own process."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reserve, "RESERVE_BYTES", 64 << 10)
        yield


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    with Cluster() as running:
        running.create_database(TEMPLATE)
        asyncio.run(_migrated(running.url(TEMPLATE)))
        yield running


@pytest.fixture(scope="session")
def empty_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sqlite") / "empty.sqlite"
    asyncio.run(_migrated(f"sqlite+aiosqlite:///{path}"))
    return path


async def _migrated(url: str) -> None:
    database = Database.connect(url)
    await migrate(database)
    await database.close()


@pytest.fixture(params=KINDS)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a migrated, empty database: every test that uses it runs on both kinds."""
    yield from migrated_database(request, tmp_path)


@pytest.fixture
def marketplace_disk(tmp_path: Path) -> Path:
    """A raw disk slightly larger than 8 MiB: two chunks of data, the rest holes."""
    return write_disk(
        tmp_path / "images" / "debian-12.raw", (8 << 20) + 512, {0: b"boot", 5 << 20: os.urandom(1 << 20)}
    )


def usual_settings(folder: Path, database_url: str, disk: Path) -> Settings:
    """The default regions: three of geography france, two of unitedstates; one marketplace image.

    No test depends on how fast a budget of costs is refilled: those of rate limits set their own.
    """
    image = MarketplaceEntry(
        publisher="Debian",
        offer="debian-12",
        sku="minimal",
        version="12.0.0",
        os_type="LINUX",
        username="student",
        disk=disk,
    )
    limits = Limits(cost_per_minute=10**9)
    return Settings(data_dir=folder, database_url=database_url, marketplace=(image,), limits=limits)


@pytest.fixture
def settings(tmp_path: Path, database_url: str, marketplace_disk: Path) -> Settings:
    """The default regions: three of geography france, two of unitedstates; one marketplace image."""
    return usual_settings(tmp_path, database_url, marketplace_disk)


database, app, api = app_fixtures("function")
