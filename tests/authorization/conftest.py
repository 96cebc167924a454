"""Two accounts on each kind of database, shared by a module, and a client for every principal.

The fixtures have the names of those for all tests and live longer: tests here must change nothing.
"""

import pytest
import pytest_asyncio

from graph.db.engine import Database
from graph.settings import Settings
from tests.app_fixtures import app_fixtures, shared_database_url
from tests.authorization.two_accounts import EVERYONE, TwoAccounts
from tests.client import Api, token_for
from tests.conftest import usual_settings
from tests.disks import write_disk

database_url = shared_database_url("module")
database, app, api = app_fixtures("module")


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory, database_url: str) -> Settings:
    """The usual settings, with a small disk."""
    folder = tmp_path_factory.mktemp("data")
    return usual_settings(folder, database_url, write_disk(folder / "images" / "disk.raw", 8 << 20, {0: b"boot"}))


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def two_accounts(app: object, database: Database, settings: Settings) -> TwoAccounts:
    return await TwoAccounts.put(database, settings)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def people(api: Api, database: Database, two_accounts: TwoAccounts) -> dict[str, Api]:
    """The client of every principal."""
    return {who: api.as_(await token_for(database, who)) for who in EVERYONE}
