"""Two accounts on each kind of database, shared by a module, and a client for every principal.

The fixtures have the names of those for all tests and live longer: tests here must change nothing.
"""

from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack

import pytest
import pytest_asyncio
from starlette.applications import Starlette

from graph.app import create_app
from graph.db.engine import Database
from graph.settings import Settings
from tests.authorization.two_accounts import EVERYONE, TwoAccounts
from tests.client import Api, token_for
from tests.conftest import KINDS, migrated_database, usual_settings
from tests.disks import write_disk


@pytest.fixture(scope="module", params=KINDS)
def database_url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The URL of a migrated database."""
    yield from migrated_database(request, tmp_path_factory.mktemp("authorization"))


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory, database_url: str) -> Settings:
    """The usual settings, with a small disk."""
    folder = tmp_path_factory.mktemp("data")
    return usual_settings(folder, database_url, write_disk(folder / "images" / "disk.raw", 8 << 20, {0: b"boot"}))


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def database(settings: Settings) -> AsyncIterator[Database]:
    """The tests' own connection, for set-up and checks outside the server."""
    connected = Database.connect(settings.effective_database_url)
    yield connected
    await connected.close()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def app(settings: Settings) -> AsyncIterator[Starlette]:
    """The running application, without a worker."""
    made = create_app(settings, worker=False)
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(made.router.lifespan_context(made))
        yield made


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def api(app: Starlette, database: Database) -> AsyncIterator[Api]:
    """A client of ann, an administrator."""
    async with Api.on(app, await token_for(database, "ann", "ADMIN")) as client:
        yield client


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def two_accounts(app: object, database: Database, settings: Settings) -> TwoAccounts:
    return await TwoAccounts.put(database, settings)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def people(api: Api, database: Database, two_accounts: TwoAccounts) -> dict[str, Api]:
    """The client of every principal."""
    return {who: api.as_(await token_for(database, who)) for who in EVERYONE}
