"""The number of SQL statements of a query is the same for 50 parents as for one."""

from dataclasses import dataclass, field

import pytest

from graph.db import models
from graph.db.engine import Database
from graph.db.enums import Role
from graph.settings import Limits, Settings
from graph.workflows.runtime import observer
from tests.client import Api
from tests.schema import seed
from tests.schema.statements import AUTHENTICATION, counted


@dataclass
class Rows:
    """Rows of every kind: `size` galleries and accounts, with two children each."""

    galleries: list[models.Gallery] = field(default_factory=list[models.Gallery])
    accounts: list[models.LabAccount] = field(default_factory=list[models.LabAccount])
    definitions: list[models.ImageDefinition] = field(default_factory=list[models.ImageDefinition])
    versions: list[models.ImageVersion] = field(default_factory=list[models.ImageVersion])
    replicas: list[models.RegionReplica] = field(default_factory=list[models.RegionReplica])
    labs: list[models.Lab] = field(default_factory=list[models.Lab])
    exports: list[models.Export] = field(default_factory=list[models.Export])
    roles: list[models.RoleAssignment] = field(default_factory=list[models.RoleAssignment])

    def mixed(self, size: int) -> list[str]:
        """Return ids of every type, alternately."""
        kinds = (self.galleries, self.accounts, self.definitions, self.versions, self.replicas, self.labs, self.exports)
        return [seed.id_of(row) for rows in zip(*kinds, strict=False) for row in rows][:size]


async def insert_rows(database: Database, size: int) -> Rows:
    rows = Rows()
    two = range(2)
    async with database.writes.begin() as session:
        rows.galleries = [seed.gallery(f"gallery{number}") for number in range(size)]
        rows.accounts = [seed.account(f"account{number}") for number in range(size)]
        await seed.put(session, *rows.galleries, *rows.accounts)
        rows.definitions = [seed.definition(gallery, f"image{number}") for gallery in rows.galleries for number in two]
        await seed.put(session, *rows.definitions, *map(seed.attachment, rows.accounts, rows.galleries))
        rows.versions = [seed.version(image, f"1.0.{number}") for image in rows.definitions for number in two]
        await seed.put(session, *rows.versions)
        rows.replicas = [
            seed.replica(version, region) for version in rows.versions for region in ("francecentral", "francesouth")
        ]
        rows.labs = [
            seed.lab(account, f"lab{number}", image_version_id=rows.versions[4 * place + number].id)
            for place, account in enumerate(rows.accounts)
            for number in two
        ]
        offered = [
            seed.offered(account, image)
            for place, account in enumerate(rows.accounts)
            for image in rows.definitions[2 * place : 2 * place + 2]
        ]
        await seed.put(session, *rows.replicas, *rows.labs, *offered)
        for place, version in enumerate(rows.versions):
            version.parent_id = rows.versions[place - 1].id
            version.source_lab_id = rows.labs[place // 2].id
        rows.exports = [
            seed.export(lab, image_version_id=rows.versions[number].id)
            for number, lab in enumerate(rows.labs)
            for _ in two
        ]
        rows.roles = [
            seed.role("ann", role, account) for account in rows.accounts for role in (Role.READER, Role.LAB_CREATOR)
        ]
        await seed.put(session, *rows.exports, *rows.roles)
    return rows


# Each with its number of statements, and the number that the total counts of all its lists add.
GALLERIES = """{ galleries(first: 100) { %s nodes { name definitions(first: 10) { %s nodes { name versions(first: 10) { %s
    nodes { name replicas { state region { name geography { name } } version { name } } } } } } } } }"""
ACCOUNTS = """{ labAccounts(first: 100) { %s nodes { name region { name } labs(first: 10) { %s nodes { name
    labAccount { name } exports(first: 10) { %s nodes { status lab { name } imageVersion { name definition { name } } } } } } } } }"""
IMAGES = """{ labAccounts(first: 100) { nodes { images(first: 10) { %s nodes { isEligible reasons definition { name }
    resolvedVersion { name replicationState } } } } } }"""
MARKETPLACE = """{ labAccounts(first: 100) { nodes { marketplaceImages(first: 10) { %s nodes { enabled reasons
    image { offer } } } } } }"""
WARNINGS = """{ galleries(first: 50) { nodes { definitions(first: 2) { nodes { versions(first: 2) { nodes {
    createdBy deletionWarnings { kind } replicas { removalWarnings { kind } } } } } } } } }"""
LABS_OF_VERSIONS = """{ galleries(first: 100) { nodes { definitions(first: 10) { nodes { versions(first: 10) { nodes {
    labs(first: 10) { %s nodes { name imageVersion { name } } } } } } } } } }"""
ATTACHMENTS = """{ galleries(first: 100) { nodes { attachments { labAccount { name galleryAttachment { gallery { name } } } }
    storage { logicalBytes } definitionByName(name: "image0") { versionByName(name: "1.0.0") { name parent { name } sourceLab { name } } } } } }"""
LATEST = """{ galleries(first: 100) { nodes { definitions(first: 10) { nodes { latestVersion { name }
    usable: latestVersion(regionName: "francesouth") { name } } } } } }"""
LABS = """{ labAccounts(first: 100) { nodes { galleryAttachment { gallery { name } } labs(first: 10) { nodes {
    activeExport { status } marketplaceImage { id } templateVm { state } } } } } }"""
ROLES = "{ viewer { name roles { role scopeLabAccount { name } scopeLab { name } } } }"

QUERIES = {
    "galleries to regions": (GALLERIES % ("", "", ""), 5),
    "galleries to regions, counted": (GALLERIES % (("totalCount",) * 3), 8),
    "accounts to versions": (ACCOUNTS % ("", "", ""), 7),
    "accounts to versions, counted": (ACCOUNTS % (("totalCount",) * 3), 10),
    "images with their resolved versions": (IMAGES % "", 7),
    "images with their resolved versions, counted": (IMAGES % "totalCount", 8),
    "the marketplace's images": (MARKETPLACE % "", 3),
    "the marketplace's images, counted": (MARKETPLACE % "totalCount", 4),
    "warnings before deletions": (WARNINGS, 12),
    "labs of versions": (LABS_OF_VERSIONS % "", 5),
    "labs of versions, counted": (LABS_OF_VERSIONS % "totalCount", 6),
    "attachments, storage and lookups by name": (ATTACHMENTS, 10),
    "latest versions": (LATEST, 1),
    "labs with their children": (LABS, 4),
    "the viewer's roles": (ROLES, 2),
    "the caller's name only": ("{ viewer { name isAdmin } }", 0),
}


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """The usual settings, with a cost limit for pages that are longer than the number of rows."""
    return settings.model_copy(update={"limits": Limits(operation_cost=1_000_000, cost_per_minute=100_000_000)})


@pytest.mark.parametrize("size", [1, 50])
async def test_query_has_one_statement_per_level_for_any_number_of_parents(
    api: Api, database: Database, size: int
) -> None:
    await insert_rows(database, size)
    found: dict[str, int] = {}
    for name, (query, _) in QUERIES.items():
        with counted() as statements:
            await api.run(query)
        found[name] = len(statements) - AUTHENTICATION
    assert found == {name: cost for name, (_, cost) in QUERIES.items()}


@pytest.mark.parametrize("size", [7, 98])
async def test_nodes_of_seven_types_have_seven_statements(api: Api, database: Database, size: int) -> None:
    rows = await insert_rows(database, size // 7)
    wanted = rows.mixed(size)
    with counted() as statements:
        data = await api.run("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", ids=wanted)
    assert [node["id"] for node in data["nodes"]] == wanted
    assert len(statements) - AUTHENTICATION == 7


@pytest.fixture
def restless_observer(monkeypatch: pytest.MonkeyPatch) -> None:
    """An observer of workers that reads the heartbeats without a pause."""
    monkeypatch.setattr(observer, "BEAT_SECONDS", 0)


@pytest.mark.usefixtures("restless_observer")
async def test_statements_of_background_tasks_are_not_counted(api: Api, database: Database) -> None:
    await insert_rows(database, 1)
    for _ in range(10):
        with counted() as statements:
            await api.run(LATEST)
        assert len(statements) - AUTHENTICATION == 1
