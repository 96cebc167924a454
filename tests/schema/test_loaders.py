"""Loaders: one batch per request of keys, one set of loaders per operation, and isolated failures."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest
from sqlalchemy.ext.asyncio import AsyncSession
from starlette.applications import Starlette
from typing_extensions import override

from graph.db import models
from graph.db.engine import Database
from graph.domain.access.roles import Principal
from graph.schema.loaders.base import Loader, Reader
from graph.schema.loaders.pages import PageOfRows
from graph.schema.loaders.registry import Loaders
from graph.schema.loaders.sources import RowCount
from graph.schema.paging import NO_FILTER, ListFilter, Order, page
from graph.schema.types.lab_lists import NEWEST
from graph.settings import Settings
from tests.client import Api
from tests.schema import seed
from tests.schema.statements import AUTHENTICATION, counted

ADMIN = Principal("ann", is_admin=True)


@dataclass
class Gate:
    """A gate at which batches wait, and the keys of each batch."""

    reached: asyncio.Event = field(default_factory=asyncio.Event)
    opened: asyncio.Event = field(default_factory=asyncio.Event)
    batches: list[list[int]] = field(default_factory=list[list[int]])


class GatedLoader(Loader[int, str]):
    """Waits for the gate, and fails for the key 13."""

    def __init__(self, reader: Reader, gate: Gate) -> None:
        super().__init__(reader)
        self.gate = gate

    @override
    async def fetch(self, session: AsyncSession, keys: Sequence[int]) -> dict[int, str]:
        self.gate.batches.append(list(keys))
        self.gate.reached.set()
        await self.gate.opened.wait()
        if 13 in keys:
            raise ConnectionError("the database is away")
        return {key: f"row {key}" for key in keys if key % 2}

    @override
    def missing(self) -> str:
        return "none"


@pytest.fixture
def reader(database: Database, settings: Settings) -> Reader:
    return Reader(database, ADMIN, settings)


async def start_loads(loader: GatedLoader, *keys: int) -> list[asyncio.Task[str]]:
    """Load keys, each for its own caller, and wait until their batch is in progress."""

    async def ask(key: int) -> str:
        return await loader.load(key)

    tasks = [asyncio.create_task(ask(key)) for key in keys]
    await loader.gate.reached.wait()
    return tasks


async def test_cancelled_caller_does_not_affect_other_callers_of_the_key(reader: Reader) -> None:
    loader = GatedLoader(reader, Gate())
    first, second, other = await start_loads(loader, 1, 1, 3)
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first
    loader.gate.opened.set()
    assert (await second, await other, await loader.load(1)) == ("row 1", "row 3", "row 1")
    assert loader.gate.batches == [[1, 3]]


async def test_cancelling_every_caller_keeps_the_key_loadable(reader: Reader) -> None:
    loader = GatedLoader(reader, Gate())
    [only] = await start_loads(loader, 1)
    only.cancel()
    with pytest.raises(asyncio.CancelledError):
        await only
    loader.gate.opened.set()
    assert await loader.load(1) == "row 1"


async def test_batch_returns_rows_by_key_and_none_for_missing_ones(reader: Reader) -> None:
    loader = GatedLoader(reader, Gate())
    tasks = await start_loads(loader, 5, 2, 1, 5)
    loader.gate.opened.set()
    assert await asyncio.gather(*tasks) == ["row 5", "none", "row 1", "row 5"]
    assert loader.gate.batches == [[5, 2, 1]]


async def test_failed_batch_fails_its_callers_and_no_later_one(reader: Reader) -> None:
    loader = GatedLoader(reader, Gate())
    tasks = await start_loads(loader, 13, 1)
    loader.gate.opened.set()
    found = await asyncio.gather(*tasks, return_exceptions=True)
    assert [str(one) for one in found] == ["the database is away"] * 2
    assert await loader.load(1) == "row 1"
    assert loader.gate.batches == [[13, 1], [1]]


async def test_cancelled_caller_of_a_failing_batch_leaves_no_warning(reader: Reader) -> None:
    # An exception that was never retrieved causes a warning, and warnings fail tests.
    loader = GatedLoader(reader, Gate())
    first, second = await start_loads(loader, 13, 13)
    first.cancel()
    loader.gate.opened.set()
    with pytest.raises(ConnectionError):
        await second


async def test_equal_questions_share_a_loader_and_different_ones_do_not(database: Database, settings: Settings) -> None:
    loaders = Loaders(database, ADMIN, settings)
    lab, gallery = models.Lab, models.Gallery
    by_name = Order("gallery-name", (gallery.name_key,), (str,))
    five, six = (page(NEWEST, size, None, None, None) for size in (5, 6))
    asked = {
        "lab by id": lambda: loaders.row(lab),
        "gallery by id": lambda: loaders.row(gallery),
        "gallery by name": lambda: loaders.row(gallery, gallery.name_key),
        "labs of accounts, five": lambda: loaders.of(PageOfRows(lab, lab.lab_account_id, NEWEST, five, NO_FILTER)),
        "labs of accounts, six": lambda: loaders.of(PageOfRows(lab, lab.lab_account_id, NEWEST, six, NO_FILTER)),
        "labs of versions, five": lambda: loaders.of(PageOfRows(lab, lab.image_version_id, NEWEST, five, NO_FILTER)),
        "some labs of accounts, five": lambda: loaders.of(
            PageOfRows(lab, lab.lab_account_id, NEWEST, five, ListFilter("some"))
        ),
        "galleries by name, five": lambda: loaders.of(PageOfRows(gallery, None, by_name, five, NO_FILTER)),
        "how many labs of accounts": lambda: loaders.of(RowCount(lab, lab.lab_account_id, NO_FILTER)),
        "how many labs of versions": lambda: loaders.of(RowCount(lab, lab.image_version_id, NO_FILTER)),
        "how many of some labs": lambda: loaders.of(RowCount(lab, lab.lab_account_id, ListFilter("some"))),
        "labs of accounts": lambda: loaders.children(lab, lab.lab_account_id, lab.id),
        "active labs of accounts": lambda: loaders.children(
            lab, lab.lab_account_id, lab.id, where=ListFilter("active")
        ),
    }
    made = {name: make() for name, make in asked.items()}
    assert len(set(map(id, made.values()))) == len(asked)
    assert {name: made[name] is make() for name, make in asked.items()} == dict.fromkeys(asked, True)


async def test_loaders_without_a_principal_are_refused(database: Database, settings: Settings) -> None:
    loaders = Loaders(database, None, settings)
    with pytest.raises(PermissionError, match="without a principal"):
        loaders.row(models.Lab)


SAME_TWICE = "query($a: ID!, $b: ID!) { a: node(id: $a) { id ...labs } b: node(id: $b) { id ...labs } }" \
    " fragment labs on LabAccount { labs(first: 1) { nodes { name } } same: labs(first: 1) { nodes { name } } }"  # fmt: skip


async def test_repeated_selection_in_an_operation_is_read_once(api: Api, database: Database) -> None:
    async with database.writes.begin() as session:
        accounts = [seed.account(name) for name in ("north", "south")]
        await seed.put(session, *accounts)
        await seed.put(session, *(seed.lab(account, f"lab of {account.name}") for account in accounts))
    a, b = map(seed.id_of, accounts)
    with counted() as statements:
        data = await api.run(SAME_TWICE, a=a, b=b)
    assert [data[key]["same"]["nodes"] for key in "ab"] == [[{"name": "lab of north"}], [{"name": "lab of south"}]]
    assert len(statements) == AUTHENTICATION + 2


async def test_operation_never_uses_data_read_before_it_began(api: Api, app: Starlette, database: Database) -> None:
    async with database.writes.begin() as session:
        gallery = seed.gallery("before")
        await seed.put(session, gallery)
    query = "query($id: ID!) { node(id: $id) { ... on Gallery { name } } }"
    assert (await api.run(query, id=seed.id_of(gallery)))["node"] == {"name": "before"}
    async with database.writes.begin() as session:
        (await session.get_one(models.Gallery, gallery.id)).name = "after"
    assert (await api.run(query, id=seed.id_of(gallery)))["node"] == {"name": "after"}
    with counted() as statements:
        found = await asyncio.gather(*(api.run(query, id=seed.id_of(gallery)) for _ in range(5)))
    assert found == [{"node": {"name": "after"}}] * 5
    assert AUTHENTICATION + 1 <= len(statements) <= 5 * (AUTHENTICATION + 1)


async def test_failing_siblings_do_not_affect_the_rest_of_the_request(api: Api, database: Database) -> None:
    async with database.writes.begin() as session:
        account = seed.account("north")
        await seed.put(session, account)
        await seed.put(session, seed.lab(account, "algebra"))
    body = await api.send(
        """{
          bad: labAccount(name: "north") { name labs(first: 0) { totalCount } more: labs(first: 1) { totalCount } }
          worse: labAccount(name: "NORTH") { images(after: "zzz") { totalCount } labs(last: -1) { nodes { name } } }
          good: labAccount(name: "North") { name labs { totalCount nodes { name labAccount { name } } } }
        }"""
    )
    lab = {"name": "algebra", "labAccount": {"name": "north"}}
    assert body["data"] == {
        "bad": None,
        "worse": None,
        "good": {"name": "north", "labs": {"totalCount": 1, "nodes": [lab]}},
    }
    assert {error["path"][0] for error in body["errors"]} == {"bad", "worse"}
    assert {error["extensions"]["code"] for error in body["errors"]} <= {"BAD_USER_INPUT", "BAD_CURSOR"}


async def test_operations_beyond_the_pool_size_are_all_answered(api: Api, database: Database) -> None:
    async with database.writes.begin() as session:
        accounts = [seed.account(f"account {number}") for number in range(3)]
        await seed.put(session, *accounts)
        await seed.put(session, *(seed.lab(account, "algebra") for account in accounts))
    query = """{ galleries { totalCount } labAccounts { totalCount nodes { labs(first: 3) { totalCount nodes {
      exports { totalCount } activeExport { id }
    } } } } }"""
    one = await api.run(query)
    assert await asyncio.gather(*(api.run(query) for _ in range(30))) == [one] * 30
