"""One server on each kind of database for the whole folder; every test has its own account and gallery there.

The fixtures have the names of those for all tests and live longer, so that a test takes only the time of its own
requests.
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
from tests.conftest import KINDS, migrated_database
from tests.disks import write_disk
from tests.mutations.account_fixture import AccountFixture

FRANCE = ("francecentral", "francesouth", "francewest")
# The eight regions of the price example in domain.md (E-12).
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
    """The URL of a migrated database."""
    yield from migrated_database(request, tmp_path_factory.mktemp("mutations"))


@pytest.fixture(scope="package")
def settings(tmp_path_factory: pytest.TempPathFactory, database_url: str) -> Settings:
    """France, Germany with a region that accepts no new labs, eight regions of the United States.

    Three marketplace images.
    """
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
        quotas=Quotas(labs_per_principal=10_000, account_share_percent=100),
    )


@pytest_asyncio.fixture(scope="package", loop_scope="package")
async def database(settings: Settings) -> AsyncIterator[Database]:
    """The tests' own connection, for set-up and checks outside the server."""
    connected = Database.connect(settings.effective_database_url)
    yield connected
    await connected.close()


@pytest_asyncio.fixture(scope="package", loop_scope="package")
async def app(settings: Settings) -> AsyncIterator[Starlette]:
    """The running application, without a worker, so that the state after a mutation does not change."""
    made = create_app(settings, worker=False)
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(made.router.lifespan_context(made))
        yield made


@pytest_asyncio.fixture(scope="package", loop_scope="package")
async def api(app: Starlette, database: Database) -> AsyncIterator[Api]:
    """A client of ann, an administrator."""
    async with Api.on(app, await token_for(database, "ann", "ADMIN")) as client:
        yield client


@pytest.fixture(scope="session")
def numbers() -> Iterator[int]:
    return itertools.count(1)


@pytest_asyncio.fixture(loop_scope="package")
async def school(api: Api, database: Database, numbers: Iterator[int]) -> AccountFixture:
    """An account in France Central with an attached gallery that no other test uses."""
    return await AccountFixture.made(api, database, f"school{next(numbers)}")
