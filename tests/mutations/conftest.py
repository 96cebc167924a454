"""One server on each kind of database for the whole folder; every test has its own account and gallery there.

The fixtures have the names of those for all tests and live longer, so that a test takes only the time of its own
requests.
"""

import itertools
from collections.abc import Iterator

import pytest
import pytest_asyncio

from graph.db.engine import Database
from graph.settings import Geography, Limits, MarketplaceEntry, Quotas, Region, Settings
from tests.app_fixtures import app_fixtures, shared_database_url
from tests.client import Api
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


database_url = shared_database_url("package")
database, app, api = app_fixtures("package")


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
        limits=Limits(cost_per_minute=10**9),
    )


@pytest.fixture(scope="session")
def numbers() -> Iterator[int]:
    return itertools.count(1)


@pytest_asyncio.fixture(loop_scope="package")
async def school(api: Api, database: Database, numbers: Iterator[int]) -> AccountFixture:
    """An account in France Central with an attached gallery that no other test uses."""
    return await AccountFixture.made(api, database, f"school{next(numbers)}")
