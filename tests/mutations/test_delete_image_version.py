"""Behaviour of `deleteImageVersion` through the API."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from graph.db.enums import ProvisioningState, RegionReplicaState, Role
from graph.db.models import Gallery, ImageVersion, ManifestRemoval
from graph.schema.ids import encode
from tests.documents import CREATE_LAB, ERRORS, pk
from tests.mutations.account_fixture import ALLOWED, ANONYMOUS, INVALID_IDS, PAST, STRANGER, AccountFixture
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

DELETE_VERSION = (
    f"mutation ($id: ID!) {{ deleteImageVersion(input: {{imageVersionId: $id}}) {{ deletedId imageVersion {{ id deletedAt }}"
    f" imageDefinition {{ id }} {ERRORS} }} }}"
)
SEEN = """
query ($id: ID!) { node(id: $id) { ... on ImageDefinition {
  latestVersion { name } shown: versions { nodes { name } }
  all: versions(filter: {includeDeleted: true}) { nodes { name deletedAt } }
} } }
"""
LAB_VERSION = "query ($id: ID!) { node(id: $id) { ... on Lab { labState imageVersion { name } } } }"
BOTH = {"francecentral": RegionReplicaState.COMPLETED, "francesouth": RegionReplicaState.FAILED}
FUTURE = datetime(2999, 1, 1, tzinfo=UTC)


async def removals(school: AccountFixture, version: str) -> list[tuple[str, bool]]:
    """Return the regions in which the version's manifest awaits removal, and whether a worker has claimed it."""
    [key] = [await key_of(school, version)]
    rows = await school.rows(ManifestRemoval, ManifestRemoval.storage_key == key)
    return sorted((row.region_name, row.claimed) for row in rows)


async def key_of(school: AccountFixture, version: str) -> str:
    [found] = await school.rows(ImageVersion.storage_key, ImageVersion.id == pk(version))
    return found


@pytest.mark.rule("E-85", "O-126", "O-127")
async def test_acceptance_20_deleted_version_is_not_latest_and_listed_only_on_request(school: AccountFixture) -> None:
    image = await school.definition("image")
    await school.version(image, "1.0.0")
    version = await school.version(image, "1.1.0")
    before = await snapshot(school.database)

    deleted = await school.api.change(DELETE_VERSION, id=version)

    # The version still exists: caches keep it.
    assert (deleted["deletedId"], deleted["imageVersion"]["id"]) == (None, version)
    assert deleted["imageVersion"]["deletedAt"] is not None
    assert deleted["imageDefinition"] == {"id": image}
    assert difference(before, await snapshot(school.database)) == {"image_version": (1, 1), "gallery_event": (0, 1)}
    seen = (await school.api.run(SEEN, id=image))["node"]
    assert seen["latestVersion"] == {"name": "1.0.0"}
    assert seen["shown"]["nodes"] == [{"name": "1.0.0"}]
    assert [(one["name"], one["deletedAt"] is not None) for one in seen["all"]["nodes"]] == [
        ("1.1.0", True),
        ("1.0.0", False),
    ]


@pytest.mark.rule("O-127", "O-157")
async def test_acceptance_20_lab_can_be_created_from_a_retained_version_by_id(school: AccountFixture) -> None:
    image = await school.definition("image")
    version = await school.version(image, "1.0.0")
    await school.api.change(DELETE_VERSION, id=version)
    lab = {"labAccountId": school.account, "name": f"lab{pk(version)}", "image": {"imageDefinitionId": image}}
    code, path = await school.refused(CREATE_LAB, input=lab)
    assert (code, path) == ("NO_LATEST_VERSION", ["image", "imageDefinitionId"])
    lab["image"] = {"imageVersionId": version}
    assert (await school.api.change(CREATE_LAB, input=lab))["lab"]["imageVersion"]["name"] == "1.0.0"


@pytest.mark.rule("O-129")
async def test_second_deletion_purges_the_version_and_schedules_manifest_removals(school: AccountFixture) -> None:
    image = await school.definition("image")
    version = await school.version(image, "1.0.0", BOTH)
    key = await key_of(school, version)
    await school.api.change(DELETE_VERSION, id=version)
    before = await snapshot(school.database)

    assert (await school.api.change(DELETE_VERSION, id=version))["deletedId"] == version

    assert difference(before, await snapshot(school.database)) == {
        "image_version": (1, 0),
        "region_replica": (2, 0),
        "manifest_removal": (0, 2),
        # Subscribers were notified of the deletion; the event loses its reference to the version.
        "gallery_event": (1, 1),
    }
    rows = await school.rows(ManifestRemoval, ManifestRemoval.storage_key == key)
    assert sorted((row.region_name, row.claimed) for row in rows) == [("francecentral", False), ("francesouth", False)]
    before = await snapshot(school.database)
    assert (await school.api.change(DELETE_VERSION, id=version))["deletedId"] == version
    assert difference(before, await snapshot(school.database)) == {}


@pytest.mark.rule("O-126")
async def test_version_is_purged_at_once_without_a_retention(school: AccountFixture) -> None:
    await school.set(Gallery, school.gallery, soft_delete_retention_days=0)
    version = await school.version(await school.definition("image"), "1.0.0")
    before = await snapshot(school.database)
    await school.api.change(DELETE_VERSION, id=version)
    assert difference(before, await snapshot(school.database)) == {
        "image_version": (1, 0),
        "region_replica": (1, 0),
        "manifest_removal": (0, 1),
        "gallery_event": (0, 1),
    }


@pytest.mark.rule("O-132", "K-6")
async def test_acceptance_20_failed_version_is_purged_at_once(school: AccountFixture) -> None:
    version = await school.version(await school.definition("image"), "1.0.0", state=ProvisioningState.FAILED)
    await school.api.change(DELETE_VERSION, id=version)
    assert await school.rows(ImageVersion, ImageVersion.id == pk(version)) == []


async def test_failed_export_is_not_retryable_after_its_version_is_deleted(school: AccountFixture) -> None:
    lab = await school.lab("lab")
    export = await school.export(lab, "image")
    version = export["imageVersion"]["id"]
    assert await school.refused(DELETE_VERSION, id=version) == ("EXPORT_IN_PROGRESS", ["imageVersionId"])
    await school.fail(export["id"])
    await school.api.change(DELETE_VERSION, id=version)
    query = "query($id:ID!){node(id:$id){...on Export{status isRetryable imageVersion{id}}}}"
    assert (await school.api.run(query, id=export["id"]))["node"] == {
        "status": "FAILED",
        "isRetryable": False,
        "imageVersion": None,
    }


async def test_version_is_refused_while_its_export_replicates(school: AccountFixture) -> None:
    export = await school.export(await school.lab("lab"), "image")
    version = export["imageVersion"]["id"]
    await school.publish(export["id"])
    assert await school.refused(DELETE_VERSION, id=version) == ("EXPORT_IN_PROGRESS", ["imageVersionId"])
    await school.replicate(version)
    await school.api.change(DELETE_VERSION, id=version)


@pytest.mark.rule("O-124")
async def test_acceptance_18_version_is_protected_until_its_end_of_life(school: AccountFixture) -> None:
    image = await school.definition("image")
    version = await school.version(image, "1.0.0", block_deletion_before_end_of_life=True, end_of_life_date=FUTURE)
    assert await school.refused(DELETE_VERSION, id=version) == ("DELETE_BLOCKED_UNTIL_EOL", ["imageVersionId"])
    await school.set(ImageVersion, version, end_of_life_date=PAST)
    assert (await school.api.change(DELETE_VERSION, id=version))["imageVersion"]["id"] == version


@pytest.mark.rule("O-124")
async def test_acceptance_18_date_or_flag_alone_does_not_protect(school: AccountFixture) -> None:
    image = await school.definition("image")
    dated = await school.version(image, "1.0.0", end_of_life_date=FUTURE)
    flagged = await school.version(image, "1.0.1", block_deletion_before_end_of_life=True)
    for version in (dated, flagged):
        assert (await school.api.change(DELETE_VERSION, id=version))["imageVersion"]["id"] == version
    seen = (await school.api.run(SEEN, id=image))["node"]
    assert (seen["latestVersion"], seen["shown"]["nodes"]) == (None, [])
    assert [(one["name"], one["deletedAt"] is not None) for one in seen["all"]["nodes"]] == [
        ("1.0.1", True),
        ("1.0.0", True),
    ]


@pytest.mark.rule("O-123", "K-30")
async def test_acceptance_29_lab_remains_after_its_version_is_deleted(school: AccountFixture) -> None:
    image = await school.definition("image")
    version = await school.version(image, "1.0.0")
    lab = await school.lab(f"lab{pk(version)}", {"imageDefinitionId": image})
    listed = "query($id:ID!){node(id:$id){...on ImageVersion{labs{totalCount nodes{id}}}}}"
    assert (await school.api.run(listed, id=version))["node"]["labs"] == {"totalCount": 1, "nodes": [{"id": lab}]}
    await school.api.change(DELETE_VERSION, id=version)
    assert (await school.api.run(LAB_VERSION, id=lab))["node"] == {
        "labState": "DRAFT",
        "imageVersion": {"name": "1.0.0"},
    }
    await school.api.change(DELETE_VERSION, id=version)
    assert (await school.api.run(LAB_VERSION, id=lab))["node"] == {"labState": "DRAFT", "imageVersion": None}


@pytest.mark.rule("O-122")
async def test_missing_version_is_a_no_op_and_an_invalid_id_is_refused(school: AccountFixture) -> None:
    before = await snapshot(school.database)
    never = encode("ImageVersion", 10**9)
    assert (await school.api.change(DELETE_VERSION, id=never))["deletedId"] == never
    assert difference(before, await snapshot(school.database)) == {}
    for wrong in (*INVALID_IDS, school.gallery):
        assert await school.refused(DELETE_VERSION, id=wrong) == ("NOT_FOUND", ["imageVersionId"])


async def test_concurrent_deletions_of_a_failed_version_all_succeed(school: AccountFixture) -> None:
    version = await school.version(await school.definition("image"), "1.0.0", state=ProvisioningState.FAILED)
    key = await key_of(school, version)
    answers = await asyncio.gather(*(school.api.change(DELETE_VERSION, id=version) for _ in range(5)))
    assert [answer["deletedId"] for answer in answers] == [version] * 5
    assert len(await school.rows(ManifestRemoval, ManifestRemoval.storage_key == key)) == 1


async def test_only_gallery_managers_are_authorized(school: AccountFixture) -> None:
    people = await school.people(await school.lab("lab"))
    image = await school.definition("image")
    versions = {role: await school.version(image, f"1.0.{number}") for number, role in enumerate(people)}
    answers = {role: await person.outcome(DELETE_VERSION, id=versions[role]) for role, person in people.items()}
    assert answers == {
        Role.ADMIN: ALLOWED,
        Role.ACCOUNT_OWNER: ALLOWED,
        Role.ACCOUNT_CONTRIBUTOR: ALLOWED,
        Role.LAB_CREATOR: "NOT_AUTHORIZED",
        Role.LAB_OWNER: "NOT_AUTHORIZED",
        Role.LAB_CONTRIBUTOR: "NOT_AUTHORIZED",
        Role.READER: "NOT_AUTHORIZED",
        # It is hidden from them and counts as absent; it is not deleted.
        STRANGER: ALLOWED,
        ANONYMOUS: "UNAUTHENTICATED",
    }
    deleted = await school.rows(
        ImageVersion.id, ImageVersion.definition_id == pk(image), ImageVersion.deleted_at.is_not(None)
    )
    managers = (Role.ADMIN, Role.ACCOUNT_OWNER, Role.ACCOUNT_CONTRIBUTOR)
    assert sorted(deleted) == sorted(pk(versions[role]) for role in managers)


async def test_second_deletion_needs_the_same_permission(school: AccountFixture) -> None:
    version = await school.version(await school.definition("image"), "1.0.0")
    await school.set(ImageVersion, version, deleted_at=datetime.now(UTC) - timedelta(days=1))
    creator = await school.person(Role.LAB_CREATOR)
    assert await creator.refused(DELETE_VERSION, id=version) == ("NOT_AUTHORIZED", [])
    assert await removals(school, version) == []
