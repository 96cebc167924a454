"""One server on each kind of database for the whole folder; every test has an account and a gallery of its own there.

The fixtures have the names of those for all tests and live longer, so that a test costs only what it does itself.
"""

import itertools
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack

import pytest
import pytest_asyncio
from starlette.applications import Starlette

from graph.app import create_app
from graph.db.engine import Database
from graph.settings import Geography, MarketplaceEntry, Quotas, Region, Settings
from tests.client import Api, token_for
from tests.conftest import KINDS, a_database
from tests.disks import write_disk
from tests.mutations.school import School

FRANCE = ("francecentral", "francesouth", "francewest")
# The eight that the price example of domain.md counts (E-12).
UNITED_STATES = (
    "eastus",
    "westus",
    "eastus2",
    "centralus",
    "northcentralus",
    "southcentralus",
    "westus2",
    "westcentralus",
)


@pytest.fixture(scope="package", params=KINDS)
def database_url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a migrated database."""
    yield from a_database(request, tmp_path_factory.mktemp("mutations"))


@pytest.fixture(scope="package")
def settings(tmp_path_factory: pytest.TempPathFactory, database_url: str) -> Settings:
    """France, Germany with a region that takes no new labs, the eight of the United States; three marketplace images."""
    folder = tmp_path_factory.mktemp("data")
    disk = write_disk(folder / "images" / "disk.raw", (8 << 20) + 512, {0: b"boot"})
    images = (
        MarketplaceEntry(
            publisher="Debian",
            offer="debian-12",
            sku="minimal",
            version="12.0.0",
            os_type="LINUX",
            username="student",
            disk=disk,
        ),
        MarketplaceEntry(
            publisher="Microsoft", offer="windows", sku="11", version="1.0.0", os_type="WINDOWS", disk=disk
        ),
    )
    geographies = (
        Geography(name="france", regions=tuple(Region(name=name) for name in FRANCE)),
        Geography(
            name="germany",
            regions=(Region(name="germanywestcentral"), Region(name="germanynorth", available=False)),
        ),
        Geography(name="unitedstates", regions=tuple(Region(name=name) for name in UNITED_STATES)),
    )
    return Settings(
        data_dir=folder,
        database_url=database_url,
        marketplace=images,
        geographies=geographies,
        quotas=Quotas(labs_per_principal=10_000),
    )


@pytest_asyncio.fixture(scope="package", loop_scope="package")
async def database(settings: Settings) -> AsyncIterator[Database]:
    """A connection of the tests' own, to set up and to look, past the server."""
    connected = Database.connect(settings.effective_database_url)
    yield connected
    await connected.close()


@pytest_asyncio.fixture(scope="package", loop_scope="package")
async def app(settings: Settings) -> AsyncIterator[Starlette]:
    """The application, running, without a worker: what a mutation leaves behind stays as it left it."""
    made = create_app(settings, worker=False)
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(made.router.lifespan_context(made))
        yield made


@pytest_asyncio.fixture(scope="package", loop_scope="package")
async def api(app: Starlette, database: Database) -> AsyncIterator[Api]:
    """A client as ann, an administrator."""
    async with Api.on(app, await token_for(database, "ann", "ADMIN")) as client:
        yield client


@pytest.fixture(scope="session")
def numbers() -> Iterator[int]:
    return itertools.count(1)


@pytest_asyncio.fixture(loop_scope="package")
async def school(api: Api, database: Database, numbers: Iterator[int]) -> School:
    """An account in France Central with a gallery attached that no other test has."""
    return await School.made(api, database, f"school{next(numbers)}")
