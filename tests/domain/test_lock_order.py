"""All mutations and all transactions of a worker run at once on the same rows, and no two wait for each other."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from urllib.parse import urlsplit

import pytest
from sqlalchemy import Engine, event
from sqlalchemy.util import await_only
from sqlalchemy.util.concurrency import in_greenlet
from starlette.applications import Starlette

from graph.db.engine import Database
from graph.settings import Quotas, Settings, Uploads
from tests.client import Api, token_for
from tests.mutations.contention import CHANCE, Contention
from tests.postgres import Cluster
from tests.schema.lists import SDL

SECONDS = 8.0
CLIENTS = 10
# The longest pause of a transaction between two of its statements, in which others can lock rows.
PAUSE_SECONDS = 0.004
WRITES = ("INSERT", "UPDATE", "DELETE")

pytestmark = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """Limits that are not reached."""
    return settings.model_copy(
        update={
            "quotas": Quotas(labs_per_principal=10_000, labs_per_account=10_000),
            "uploads": Uploads(per_principal=10_000),
        }
    )


@pytest.fixture
def pauses() -> Iterator[None]:
    """Transactions that pause after each statement that locks rows."""

    def pause(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if in_greenlet() and (statement.startswith(WRITES) or " FOR " in statement[-40:]):
            await_only(asyncio.sleep(CHANCE.random() * PAUSE_SECONDS))

    event.listen(Engine, "after_cursor_execute", pause)
    yield
    event.remove(Engine, "after_cursor_execute", pause)


async def test_no_two_transactions_wait_for_each_other(
    app: Starlette, database: Database, database_url: str, cluster: Cluster, pauses: None
) -> None:
    async with Api.on(app, await token_for(database, "ann", "ADMIN")) as api:
        world = await Contention.made(api, database)
        assert SDL.mutation_type is not None
        mutations = [partial(world.mutate, name) for name in SDL.mutation_type.fields]
        deadline = time.monotonic() + SECONDS
        await asyncio.gather(*(_repeat([*mutations, *world.work()], deadline) for _ in range(CLIENTS)))
    name = urlsplit(database_url).path.removeprefix("/")
    assert cluster.logged(name, "deadlock detected") == []


async def _repeat(operations: list[Callable[[], Awaitable[None]]], deadline: float) -> None:
    """Run all operations again and again, each time in another order."""
    while time.monotonic() < deadline:
        for operation in CHANCE.sample(operations, len(operations)):
            await operation()
