"""Other people's objects: whoever knows their ids sees, changes and watches nothing, over any transport."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
from starlette.applications import Starlette

from graph.db.engine import Database
from tests.client import token_for
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
    account: str
    version: str
    lab: str
    export: str


@pytest.fixture
async def others(database: Database) -> Others:
    async with database.writes.begin() as session:
        account, gallery = seed.account("North"), seed.gallery("Images")
        await seed.put(session, account, gallery)
        lab = seed.lab(account, "Linux")
        definition = seed.definition(gallery, "ubuntu")
        await seed.put(session, seed.attachment(account, gallery), lab, definition)
        export, version = seed.export(lab), seed.version(definition)
        await seed.put(session, export, version)
        return Others(*map(seed.id_of, (gallery, account, version, lab, export)))


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
    all_of_them = [others.gallery, others.account, others.version, others.lab, others.export]
    query = "query ($ids: [ID!]!, $id: ID!) { nodes(ids: $ids) { id } node(id: $id) { id } galleries { totalCount } }"
    told = await ask(query, {"ids": all_of_them, "id": others.gallery})
    assert told.data == {"nodes": [None] * 5, "node": None, "galleries": {"totalCount": 0}}

    for field, known in {
        "deleteLab(input: {labId: $id})": others.lab,
        'exportImage(input: {labId: $id, imageName: "mine"})': others.lab,
        "cancelExport(input: {exportId: $id})": others.export,
        'updateGallery(input: {galleryId: $id, description: "mine"})': others.gallery,
        'createLab(input: {labAccountId: $id, name: "mine", image: {imageVersionId: "x"}})': others.account,
    }.items():
        told = await ask(f"mutation ($id: ID!) {{ done: {field} {{ userErrors {{ code }} }} }}", {"id": known})
        assert (field, told.data) == (field, {"done": {"userErrors": [{"code": "NOT_FOUND"}]}})
    deletion = (
        "mutation ($id: ID!) { deleteImageVersion(input: {imageVersionId: $id}) { deletedId userErrors { code } } }"
    )
    # What is gone already is no error, and so it seems.
    told = await ask(deletion, {"id": others.version})
    assert told.data["deleteImageVersion"]["userErrors"] == []
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


@pytest.mark.parametrize("transport", ["post", "events", "socket"])
async def test_many_queries_at_once_starve_nobody_of_connections(
    app: Starlette, database: Database, others: Others, transport: str
) -> None:
    query = """query ($id: ID!) {
      node(id: $id) { ... on Lab { name labAccount { name galleryAttachment { gallery { name } } } exports { totalCount nodes { status } } } }
      galleries { totalCount nodes { name } }
    }"""
    async with asyncio.timeout(60), serving(app) as address:
        ask = Transports(address, await token_for(database, "ann", "ADMIN"))[transport]
        answers = await asyncio.gather(*(ask(query, {"id": others.lab}) for _ in range(PARALLEL)))
    assert all(answer.data == answers[0].data and not answer.errors for answer in answers)
    assert answers[0].data["galleries"]["totalCount"] == 1
