"""Objects of other principals cannot be seen, changed or watched by id, over any transport."""

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
from tests.web.transports import Transports

# More than the number of connections, each of which would be held for long if sessions were nested.
PARALLEL = 30


@dataclass
class ForeignObjects:
    """Ann's objects, whose ids Ben knows."""

    gallery: str
    account: str
    version: str
    lab: str
    export: str


@pytest.fixture
async def foreign_objects(database: Database) -> ForeignObjects:
    async with database.writes.begin() as session:
        account, gallery = seed.account("North"), seed.gallery("Images")
        await seed.put(session, account, gallery)
        lab = seed.lab(account, "Linux")
        definition = seed.definition(gallery, "ubuntu")
        await seed.put(session, seed.attachment(account, gallery), lab, definition)
        export, version = seed.export(lab), seed.version(definition)
        await seed.put(session, export, version)
        return ForeignObjects(*map(seed.id_of, (gallery, account, version, lab, export)))


@pytest.fixture
async def ben(app: Starlette, database: Database) -> AsyncIterator[Transports]:
    async with serving(app) as address:
        yield Transports(address, await token_for(database, "ben"))


@pytest.mark.parametrize("transport", ["post", "events", "socket"])
async def test_foreign_objects_look_absent_and_nothing_is_written(
    ben: Transports, foreign_objects: ForeignObjects, database: Database, transport: str
) -> None:
    ask = ben[transport]
    before = await snapshot(database)
    all_of_them = [
        foreign_objects.gallery,
        foreign_objects.account,
        foreign_objects.version,
        foreign_objects.lab,
        foreign_objects.export,
    ]
    query = "query ($ids: [ID!]!, $id: ID!) { nodes(ids: $ids) { id } node(id: $id) { id } galleries { totalCount } }"
    told = await ask(query, {"ids": all_of_them, "id": foreign_objects.gallery})
    assert told.data == {"nodes": [None] * 5, "node": None, "galleries": {"totalCount": 0}}

    for field, known in {
        "deleteLab(input: {labId: $id})": foreign_objects.lab,
        'exportImage(input: {labId: $id, imageName: "mine"})': foreign_objects.lab,
        "cancelExport(input: {exportId: $id})": foreign_objects.export,
        'updateGallery(input: {galleryId: $id, description: "mine"})': foreign_objects.gallery,
        'createLab(input: {labAccountId: $id, name: "mine", image: {imageVersionId: "x"}})': foreign_objects.account,
    }.items():
        told = await ask(f"mutation ($id: ID!) {{ done: {field} {{ userErrors {{ code }} }} }}", {"id": known})
        assert (field, told.data) == (field, {"done": {"userErrors": [{"code": "NOT_FOUND"}]}})
    deletion = (
        "mutation ($id: ID!) { deleteImageVersion(input: {imageVersionId: $id}) { deletedId userErrors { code } } }"
    )
    # Deleting an absent object is not an error, and these look absent.
    told = await ask(deletion, {"id": foreign_objects.version})
    assert told.data["deleteImageVersion"]["userErrors"] == []
    assert difference(before, await snapshot(database)) == {}


@pytest.mark.parametrize("transport", ["events", "socket"])
async def test_foreign_objects_cannot_be_watched(
    ben: Transports, foreign_objects: ForeignObjects, transport: str
) -> None:
    for field, known in {
        "exportProgress(exportId: $id) { sequence }": foreign_objects.export,
        "labExports(labId: $id) { sequence }": foreign_objects.lab,
        "galleryActivity(galleryId: $id) { sequence }": foreign_objects.gallery,
        "exportProgress(exportId: $id) { status }": foreign_objects.lab,
    }.items():
        told = await ben[transport](f"subscription ($id: ID!) {{ {field} }}", {"id": known})
        assert (field, told.data, told.codes) == (field, None, {"NOT_FOUND"})


@pytest.mark.parametrize("transport", ["post", "events", "socket"])
async def test_concurrent_queries_do_not_exhaust_the_connections(
    app: Starlette, database: Database, foreign_objects: ForeignObjects, transport: str
) -> None:
    query = """query ($id: ID!) {
      node(id: $id) { ... on Lab { name labAccount { name galleryAttachment { gallery { name } } } exports { totalCount nodes { status } } } }
      galleries { totalCount nodes { name } }
    }"""
    async with asyncio.timeout(60), serving(app) as address:
        ask = Transports(address, await token_for(database, "ann", "ADMIN"))[transport]
        answers = await asyncio.gather(*(ask(query, {"id": foreign_objects.lab}) for _ in range(PARALLEL)))
    assert all(answer.data == answers[0].data and not answer.errors for answer in answers)
    assert answers[0].data["galleries"]["totalCount"] == 1
