"""Other people's objects: whoever knows their ids sees, changes and watches nothing, over any transport."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
from starlette.applications import Starlette

from graph.db.engine import Database
from tests.client import Api, token_for
from tests.schema import seed
from tests.snapshots import difference, snapshot
from tests.web.conftest import serving
from tests.web.hostile import Transports

# More than there are connections, each of which would be held for long if sessions were nested.
PARALLEL = 30


@dataclass
class Others:
    """What ann has, whose ids ben knows."""

    gallery: str
    lab: str
    export: str


@pytest.fixture
async def others(database: Database) -> Others:
    async with database.writes.begin() as session:
        account, gallery = seed.account("North"), seed.gallery("Images")
        await seed.put(session, account, gallery)
        lab = seed.lab(account, "Linux")
        await seed.put(session, seed.attachment(account, gallery), lab)
        export = seed.export(lab)
        await seed.put(session, export)
        return Others(seed.id_of(gallery), seed.id_of(lab), seed.id_of(export))


@pytest.fixture
async def ben(app: Starlette, database: Database) -> AsyncIterator[Transports]:
    async with serving(app) as address:
        yield Transports(address, await token_for(database, "ben"))


@pytest.mark.parametrize("transport", ["post", "events", "socket"])
async def test_they_look_absent_and_nothing_is_written(
    ben: Transports, others: Others, database: Database, transport: str
) -> None:
    ask = ben[transport]
    before = await snapshot(database)
    all_of_them = [others.gallery, others.lab, others.export]
    query = "query ($ids: [ID!]!, $id: ID!) { nodes(ids: $ids) { id } node(id: $id) { id } galleries { totalCount } }"
    told = await ask(query, {"ids": all_of_them, "id": others.gallery})
    assert told.data == {"nodes": [None] * 3, "node": None, "galleries": {"totalCount": 0}}

    deletion = "mutation ($id: ID!) { deleteLab(input: {labId: $id}) { userErrors { code } } }"
    assert (await ask(deletion, {"id": others.lab})).data == {"deleteLab": {"userErrors": [{"code": "NOT_FOUND"}]}}
    assert difference(before, await snapshot(database)) == {}


@pytest.mark.parametrize("transport", ["events", "socket"])
async def test_they_cannot_be_watched(ben: Transports, others: Others, transport: str) -> None:
    for field, known in {
        "exportProgress(exportId: $id) { sequence }": others.export,
        "labExports(labId: $id) { sequence }": others.lab,
        "galleryActivity(galleryId: $id) { sequence }": others.gallery,
        "exportProgress(exportId: $id) { status }": others.lab,
    }.items():
        told = await ben[transport](f"subscription ($id: ID!) {{ {field} }}", {"id": known})
        assert (field, told.data, told.codes) == (field, None, {"NOT_FOUND"})


async def test_many_queries_at_once_starve_nobody_of_connections(
    app: Starlette, database: Database, others: Others
) -> None:
    query = """query ($id: ID!) {
      node(id: $id) { ... on Lab { name labAccount { name galleryAttachment { gallery { name } } } exports { totalCount nodes { status } } } }
      galleries { totalCount nodes { name } }
    }"""
    async with asyncio.timeout(60), Api.on(app, await token_for(database, "ann", "ADMIN")) as ann:
        answers = await asyncio.gather(*(ann.run(query, id=others.lab) for _ in range(PARALLEL)))
    assert all(answer == answers[0] for answer in answers)
    assert answers[0]["galleries"]["totalCount"] == 1
