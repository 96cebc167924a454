"""Visibility after galleries are detached or shared, and after images are withdrawn."""

import pytest
from sqlalchemy import delete

from graph.db import models
from graph.db.engine import Database
from graph.settings import Settings
from tests.authorization.two_accounts import STRANGER, TwoAccounts
from tests.client import Api, token_for
from tests.schema import seed

NODES = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }"


@pytest.fixture
async def two_accounts(app: object, database: Database, settings: Settings) -> TwoAccounts:
    return await TwoAccounts.put(database, settings)


async def as_(api: Api, database: Database, who: str) -> Api:
    return api.as_(await token_for(database, who))


LAB = """query($id: ID!) { node(id: $id) { ... on Lab {
  imageVersion { id } marketplaceImage { id } exports { totalCount nodes { status imageVersion { id } lab { id } } }
} } }"""


async def test_lab_of_a_detached_image_is_shown_without_the_image(
    api: Api, database: Database, two_accounts: TwoAccounts
) -> None:
    async with database.writes.begin() as session:
        await session.execute(delete(models.GalleryAttachment))
    lab = seed.id_of(two_accounts.south.labs[0])
    owner = await as_(api, database, "LAB_OWNER")
    statuses = [export.status for export in reversed(two_accounts.south.exports[0])]
    exports = [{"status": status, "imageVersion": None, "lab": {"id": lab}} for status in statuses]
    assert (await owner.run(LAB, id=lab))["node"] == {
        "imageVersion": None,
        "marketplaceImage": None,
        "exports": {"totalCount": 3, "nodes": exports},
    }


SHARED = """query($id: ID!) { node(id: $id) { ... on Gallery {
  attachments { labAccount { name } }
  definitionByName(name: "shared-image") { versionByName(name: "1.0.0") { labs { totalCount nodes { name } } sourceLab { name } } }
} } }"""


async def test_shared_gallery_reveals_nothing_of_the_other_account(
    api: Api, database: Database, two_accounts: TwoAccounts
) -> None:
    async with database.writes.begin() as session:
        gallery = seed.gallery("shared")
        await seed.put(session, gallery)
        definition = seed.definition(gallery, "shared-image")
        await session.execute(delete(models.GalleryAttachment))
        await seed.put(session, definition)
        version = seed.version(definition, source_lab_id=two_accounts.north.labs[0].id)
        await seed.put(
            session,
            version,
            *(seed.attachment(side.account, gallery) for side in (two_accounts.north, two_accounts.south)),
        )
        names = ("made in the north", "made in the south")
        labs = [
            seed.lab(side.account, name, image_version_id=version.id)
            for name, side in zip(names, (two_accounts.north, two_accounts.south), strict=True)
        ]
        await seed.put(session, *labs)
    for who, accounts, made, source in (
        ("ADMIN", ["north", "south"], list(reversed(names)), {"name": two_accounts.north.labs[0].name}),
        ("ACCOUNT_OWNER", ["south"], [names[1]], None),
        ("LAB_OWNER", ["south"], [], None),
        ("northerner", ["north"], [names[0]], {"name": two_accounts.north.labs[0].name}),
    ):
        data = await (await as_(api, database, who)).run(SHARED, id=seed.id_of(gallery))
        assert (who, data["node"]) == (
            who,
            {
                "attachments": [{"labAccount": {"name": name}} for name in accounts],
                "definitionByName": {
                    "versionByName": {
                        "labs": {"totalCount": len(made), "nodes": [{"name": name} for name in made]},
                        "sourceLab": source,
                    }
                },
            },
        )


async def test_ineligible_images_are_shown_only_to_those_who_may_create_labs(
    api: Api, database: Database, two_accounts: TwoAccounts
) -> None:
    async with database.writes.begin() as session:
        await session.execute(delete(models.AccountImage))
    images = """query($id: ID!, $eligible: Boolean) { node(id: $id) { ... on LabAccount {
      images(eligibleOnly: $eligible) { totalCount nodes { reasons } }
    } } }"""
    for who, total in (("ADMIN", 1), ("ACCOUNT_OWNER", 1), ("ACCOUNT_CONTRIBUTOR", 1), ("LAB_CREATOR", 1), ("READER", 0),
                       ("LAB_OWNER", 0)):  # fmt: skip
        for eligible in (None, False, True):
            data = await (await as_(api, database, who)).run(
                images, id=seed.id_of(two_accounts.south.account), eligible=eligible
            )
            shown = 0 if eligible else total
            found = {"totalCount": shown, "nodes": [{"reasons": ["DISABLED"]}] * shown}
            assert (who, eligible, data["node"]["images"]) == (who, eligible, found)


async def test_withdrawn_marketplace_image_is_still_the_origin_of_its_labs(
    api: Api, database: Database, two_accounts: TwoAccounts
) -> None:
    async with database.writes.begin() as session:
        images = [seed.marketplace_image("Debian", "debian-10", "minimal", place, offered=False) for place in "123"]
        await seed.put(session, *images)
        labs = [
            seed.lab(side.account, "old", marketplace_image_id=image.id)
            for side, image in zip((two_accounts.north, two_accounts.south), images, strict=False)
        ]
        await seed.put(session, *labs)
    offered = "{ marketplaceImages { totalCount nodes { versionName } } }"
    lab = "query($id: ID!) { node(id: $id) { ... on Lab { imageVersion { id } marketplaceImage { versionName } } } }"
    for who, seen in (("ADMIN", [0, 1, 2]), ("ACCOUNT_OWNER", [1]), ("LAB_OWNER", []), (STRANGER, [])):
        client = await as_(api, database, who)
        listed = {"totalCount": 1, "nodes": [{"versionName": "12.0.0"}]}
        assert (who, await client.run(offered)) == (who, {"marketplaceImages": listed})
        found = (await client.run(NODES, ids=list(map(seed.id_of, images))))["nodes"]
        assert (who, [place for place, node in enumerate(found) if node]) == (who, seen)
    owner = await as_(api, database, "ACCOUNT_OWNER")
    made = (await owner.run(lab, id=seed.id_of(labs[1])))["node"]
    assert made == {"imageVersion": None, "marketplaceImage": {"versionName": "2"}}
