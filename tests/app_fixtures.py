"""Fixtures of the application without a worker, for a chosen scope: `database, app, api = app_fixtures("module")`.

The folder's conftest defines `settings` with the same scope.
"""

import os
import shutil
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any, Literal

import pytest
import pytest_asyncio
from starlette.applications import Starlette

from graph.app import create_app
from graph.db.engine import Database
from graph.settings import Settings
from tests.client import Api, token_for
from tests.postgres import Cluster
from tests.schema.statements import uncounted

TEMPLATE = "gallery_template"
KINDS = ("sqlite", "postgresql")
Scope = Literal["function", "module", "package"]


def migrated_database(request: pytest.FixtureRequest, folder: Path) -> Iterator[str]:
    """Yield the URL of a migrated, empty database of the kind that the requesting fixture's parameter names."""
    if request.param == "sqlite":
        shutil.copy(request.getfixturevalue("empty_sqlite"), folder / "gallery.sqlite")
        yield f"sqlite+aiosqlite:///{folder / 'gallery.sqlite'}"
        return
    cluster: Cluster = request.getfixturevalue("cluster")
    name = f"gallery_{os.urandom(6).hex()}"
    cluster.create_database(name, template=TEMPLATE)
    yield cluster.url(name)
    cluster.drop_database(name)


def shared_database_url(scope: Literal["module", "package"]) -> Any:
    """Return the fixture `database_url` for several tests."""

    @pytest.fixture(scope=scope, params=KINDS)
    def database_url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
        """The URL of a migrated database."""
        yield from migrated_database(request, tmp_path_factory.mktemp("database"))

    return database_url


def app_fixtures(scope: Scope) -> tuple[Any, Any, Any]:
    """Return the fixtures `database`, `app` and `api`."""

    @pytest_asyncio.fixture(scope=scope, loop_scope=scope)
    async def database(settings: Settings) -> AsyncIterator[Database]:
        """The tests' own connection, for set-up and checks outside the server."""
        connected = Database.connect(settings.effective_database_url)
        yield connected
        await connected.close()

    @pytest_asyncio.fixture(scope=scope, loop_scope=scope)
    async def app(settings: Settings) -> AsyncIterator[Starlette]:
        """The running application, without a worker, so that the state after a mutation does not change."""
        made = create_app(settings, worker=False)
        async with AsyncExitStack() as stack:
            with uncounted():
                await stack.enter_async_context(made.router.lifespan_context(made))
            yield made

    @pytest_asyncio.fixture(scope=scope, loop_scope=scope)
    async def api(app: Starlette, database: Database) -> AsyncIterator[Api]:
        """A client of ann, an administrator; `api.as_(token)` returns a client of another principal."""
        async with Api.on(app, await token_for(database, "ann", "ADMIN")) as client:
            yield client

    return database, app, api
