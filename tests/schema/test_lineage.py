"""Versions and what was derived from them."""

from datetime import UTC, datetime

from graph.db.engine import Database
from graph.db.enums import Role
from tests.client import Api, token_for
from tests.schema import seed

DERIVED = """
query ($id: ID!) {
  node(id: $id) {
    ... on ImageVersion {
      parent { name }
      derivedVersions(first: 2) { nodes { name definition { name } sourceLab { name } } totalCount pageInfo { hasNextPage } }
    }
  }
}
"""


async def test_derived_versions_are_the_visible_ones_newest_first(api: Api, database: Database) -> None:
    async with database.writes.begin() as session:
        account, other = seed.account("North"), seed.account("South")
        await seed.put(session, account, other)
        gallery, hidden = seed.gallery("maths", account), seed.gallery("physics", other)
        await seed.put(session, gallery, hidden)
        algebra, geometry = seed.definition(gallery, "algebra"), seed.definition(gallery, "geometry")
        optics = seed.definition(hidden, "optics")
        await seed.put(session, algebra, geometry, optics, seed.role("rita", Role.READER, account))
        first = seed.version(algebra)
        await seed.put(session, first)
        lab = seed.lab(account, "Lab", image_version_id=first.id)
        await seed.put(session, lab)
        second = seed.version(algebra, "1.0.1", parent_id=first.id, source_lab_id=lab.id)
        deleted = seed.version(algebra, "1.0.2", parent_id=first.id, deleted_at=datetime.now(UTC))
        await seed.put(session, second, deleted, seed.version(geometry, parent_id=first.id))
        await seed.put(session, seed.version(optics, parent_id=first.id))
        await seed.put(session, seed.version(algebra, "2.0.0", parent_id=second.id))
    key = seed.ids.encode("ImageVersion", first.id)
    reader = api.as_(await token_for(database, "rita"))
    seen = (await reader.run(DERIVED, id=key))["node"]
    found = {
        "totalCount": 2,
        "pageInfo": {"hasNextPage": False},
        "nodes": [
            {"name": "1.0.0", "definition": {"name": "geometry"}, "sourceLab": None},
            {"name": "1.0.1", "definition": {"name": "algebra"}, "sourceLab": {"name": "Lab"}},
        ],
    }
    assert seen == {"parent": None, "derivedVersions": found}
    all_of_them = (await api.run(DERIVED, id=key))["node"]["derivedVersions"]
    assert [node["definition"]["name"] for node in all_of_them["nodes"]] == ["optics", "geometry"]
    assert (all_of_them["totalCount"], all_of_them["pageInfo"]) == (3, {"hasNextPage": True})
