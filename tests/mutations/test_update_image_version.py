"""Behaviour of `updateImageVersion` through the API."""

from typing import Any

import pytest
import pytest_asyncio

from graph.db.enums import GalleryEventKind, ProvisioningState, RegionReplicaState, Role
from graph.db.models import GalleryEvent, ImageVersion, ManifestRemoval
from tests.documents import ERRORS, pk
from tests.mutations.account_fixture import ALLOWED, ANONYMOUS, INVALID_IDS, PAST, STRANGER, AccountFixture
from tests.mutations.test_delete_image_version import BOTH, DELETE_VERSION, key_of, removals
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

UPDATE_VERSION = f"""
mutation ($input: UpdateImageVersionInput!) {{
  updateImageVersion(input: $input) {{
    imageVersion {{
      excludeFromLatest endOfLifeDate blockDeletionBeforeEndOfLife releaseNotes replicationState
      replicas {{ region {{ name }} isSource state replicaCount excludeFromLatestOverride }}
    }}
    {ERRORS}
  }}
}}
"""
ESTIMATE = """
query ($id: ID!) { estimateCost(input: {subject: {imageVersionId: $id}}) { monthlyStorage { amount } lines { region { name } } } }
"""
READY, SOUTH, WEST = "francecentral", "francesouth", "francewest"


def regions(*names: str, **more: object) -> list[dict[str, object]]:
    return [{"regionName": name, **more} for name in names]


async def update(school: AccountFixture, version: str, **given: object) -> dict[str, Any]:
    made = await school.api.change(UPDATE_VERSION, input={"imageVersionId": version, **given})
    return made["imageVersion"]


def states(version: dict[str, Any]) -> dict[str, str]:
    return {replica["region"]["name"]: replica["state"] for replica in version["replicas"]}


@pytest_asyncio.fixture(loop_scope="package")
async def version(school: AccountFixture) -> str:
    """Version 1.0.0, in its source region."""
    return await school.version(await school.definition("image"), "1.0.0")


@pytest.mark.rule("E-72", "E-80", "O-117")
async def test_flags_change_and_omitted_fields_are_unchanged(school: AccountFixture, version: str) -> None:
    fields = ("excludeFromLatest", "endOfLifeDate", "blockDeletionBeforeEndOfLife", "releaseNotes")
    eol = "2999-01-01T00:00:00Z"
    cases: list[tuple[dict[str, object], tuple[object, ...]]] = [
        ({"excludeFromLatest": True, "releaseNotes": "New."}, (True, None, False, "New.")),
        ({"blockDeletionBeforeEndOfLife": True, "endOfLifeDate": eol}, (True, eol, True, "New.")),
        ({"excludeFromLatest": None, "blockDeletionBeforeEndOfLife": None}, (True, eol, True, "New.")),
        ({"targetRegions": None, "allowDeletionOfReplicatedLocations": None}, (True, eol, True, "New.")),
        ({"endOfLifeDate": None, "releaseNotes": None}, (True, None, True, None)),
        ({"excludeFromLatest": False, "blockDeletionBeforeEndOfLife": False}, (False, None, False, None)),
    ]
    for given, expected in cases:
        made = await update(school, version, **given)
        assert tuple(made[field] for field in fields) == expected, given
        assert states(made) == {READY: "COMPLETED"}


async def test_update_notifies_subscribers_of_the_gallery(school: AccountFixture, version: str) -> None:
    before = await snapshot(school.database)
    await update(school, version, releaseNotes="New.")
    assert difference(before, await snapshot(school.database)) == {"image_version": (1, 1), "gallery_event": (0, 1)}
    kinds = await school.rows(GalleryEvent.kind, GalleryEvent.version_id == pk(version))
    assert kinds == [GalleryEventKind.VERSION_UPDATED]


@pytest.mark.rule("E-73", "O-117", "O-152")
async def test_acceptance_12_regional_flag_overrides_the_flag_of_the_version(school: AccountFixture) -> None:
    image = await school.definition("image")
    both = {READY: RegionReplicaState.COMPLETED, SOUTH: RegionReplicaState.COMPLETED}
    await school.version(image, "1.0.0", both)
    version = await school.version(image, "2.0.0", both)
    query = """
    query ($id: ID!) { node(id: $id) { ... on ImageDefinition {
      central: latestVersion(regionName: "France Central") { name } south: latestVersion(regionName: "francesouth") { name }
    } } }
    """
    cases = [
        (True, None, False, ("1.0.0", "2.0.0")),
        (False, None, True, ("2.0.0", "1.0.0")),
        (True, None, None, ("1.0.0", "1.0.0")),
        (False, True, None, ("1.0.0", "2.0.0")),
        (False, None, None, ("2.0.0", "2.0.0")),
    ]
    for everywhere, central, south, expected in cases:
        targets = [*regions(READY, excludeFromLatest=central), *regions(SOUTH, excludeFromLatest=south)]
        made = await update(school, version, excludeFromLatest=everywhere, targetRegions=targets)
        assert [replica["excludeFromLatestOverride"] for replica in made["replicas"]] == [central, south]
        found = (await school.api.run(query, id=image))["node"]
        assert (found["central"]["name"], found["south"]["name"]) == expected


@pytest.mark.rule("O-110", "B-12")
async def test_added_region_replicates_while_the_version_is_usable(school: AccountFixture, version: str) -> None:
    before = await snapshot(school.database)
    made = await update(school, version, targetRegions=regions("France South", READY))
    assert difference(before, await snapshot(school.database)) == {
        "region_replica": (0, 1),
        "gallery_event": (0, 1),
    }
    assert states(made) == {READY: "COMPLETED", SOUTH: "REPLICATING"}
    assert made["replicationState"] == "IN_PROGRESS"
    latest = "query($id:ID!){node(id:$id){...on ImageVersion{definition{latestVersion{name}}}}}"
    found = (await school.api.run(latest, id=version))["node"]["definition"]
    assert found["latestVersion"] == {"name": "1.0.0"}
    await school.replicate(version)
    assert states(await update(school, version)) == {READY: "COMPLETED", SOUTH: "COMPLETED"}


@pytest.mark.rule("E-73", "E-80", "O-113")
async def test_replica_counts_can_be_raised_and_lowered(school: AccountFixture, version: str) -> None:
    for count, stored in ((50, 50), (2, 2), (None, 1)):
        made = await update(school, version, targetRegions=regions(READY, replicaCount=count))
        assert [replica["replicaCount"] for replica in made["replicas"]] == [stored]


@pytest.mark.rule("E-81", "O-111", "O-112")
async def test_acceptance_19_protected_region_cannot_be_removed(school: AccountFixture) -> None:
    both = {READY: RegionReplicaState.COMPLETED, SOUTH: RegionReplicaState.COMPLETED}
    version = await school.version(await school.definition("image"), "1.0.0", both, disk_used_bytes=100 << 30)
    cost = (await school.api.run(ESTIMATE, id=version))["estimateCost"]
    assert cost["monthlyStorage"] == {"amount": "10.00"}
    given = {"imageVersionId": version, "targetRegions": regions(READY)}
    forbidding = {**given, "allowDeletionOfReplicatedLocations": False}
    assert await school.refused(UPDATE_VERSION, input=forbidding) == ("REGION_REMOVAL_BLOCKED", ["targetRegions"])
    await update(school, version, allowDeletionOfReplicatedLocations=False)
    assert await school.refused(UPDATE_VERSION, input=given) == ("REGION_REMOVAL_BLOCKED", ["targetRegions"])
    # Adding a region is not a removal.
    await update(school, version, targetRegions=regions(READY, SOUTH, WEST))
    await update(school, version, allowDeletionOfReplicatedLocations=True)

    before = await snapshot(school.database)
    made = await update(school, version, targetRegions=regions(READY))

    assert states(made) == {READY: "COMPLETED"}
    changed = difference(before, await snapshot(school.database))
    assert (changed["region_replica"], changed["manifest_removal"]) == ((2, 0), (0, 2))
    assert await removals(school, version) == [(SOUTH, False), (WEST, False)]
    cost = (await school.api.run(ESTIMATE, id=version))["estimateCost"]
    assert cost == {"monthlyStorage": {"amount": "5.00"}, "lines": [{"region": {"name": READY}}]}


@pytest.mark.rule("O-112")
async def test_regions_can_be_removed_by_default(school: AccountFixture) -> None:
    version = await school.version(await school.definition("image"), "1.0.0", BOTH)
    assert states(await update(school, version, targetRegions=regions(READY))) == {READY: "COMPLETED"}


async def test_region_added_again_before_the_removal_keeps_its_manifest(school: AccountFixture) -> None:
    version = await school.version(await school.definition("image"), "1.0.0", BOTH)
    await update(school, version, targetRegions=regions(READY))
    assert await removals(school, version) == [(SOUTH, False)]
    made = await update(school, version, targetRegions=regions(READY, SOUTH))
    assert states(made) == {READY: "COMPLETED", SOUTH: "REPLICATING"}
    assert await removals(school, version) == []


async def test_region_cannot_be_added_again_during_the_removal_of_its_manifest(school: AccountFixture) -> None:
    version = await school.version(await school.definition("image"), "1.0.0", BOTH)
    await update(school, version, targetRegions=regions(READY))
    key = await key_of(school, version)
    async with school.database.writes.begin() as session:
        [row] = await school.rows(ManifestRemoval, ManifestRemoval.storage_key == key)
        row.claimed = True
        await session.merge(row)
    given = {"imageVersionId": version, "targetRegions": regions(READY, SOUTH)}
    assert await school.refused(UPDATE_VERSION, input=given) == ("REGION_REMOVAL_BLOCKED", ["targetRegions"])
    # Another region is not affected.
    await update(school, version, targetRegions=regions(READY, WEST))


@pytest.mark.rule("E-9", "E-74", "O-111")
async def test_target_regions_are_known_and_unique_and_include_the_source(school: AccountFixture, version: str) -> None:
    """The source region can never be removed."""
    wrong: list[tuple[list[dict[str, object]], str, list[str]]] = [
        ([], "SOURCE_REGION_MISSING", []),
        (regions(SOUTH), "SOURCE_REGION_MISSING", []),
        (regions(READY, "atlantis"), "REGION_UNKNOWN", ["1", "regionName"]),
        (regions(READY, "France Central"), "REGION_DUPLICATE", ["1", "regionName"]),
        (regions(READY, replicaCount=0), "RANGE_INVALID", ["0", "replicaCount"]),
        (regions(READY, replicaCount=51), "RANGE_INVALID", ["0", "replicaCount"]),
        (regions(READY, SOUTH, WEST, replicaCount=34), "QUOTA_EXCEEDED", []),
    ]
    for targets, code, path in wrong:
        given = {"imageVersionId": version, "targetRegions": targets, "releaseNotes": "New."}
        assert await school.refused(UPDATE_VERSION, input=given) == (code, ["targetRegions", *path])


async def test_end_of_life_must_be_in_the_future_and_text_has_a_maximum_length(
    school: AccountFixture, version: str
) -> None:
    given: dict[str, object] = {"imageVersionId": version, "excludeFromLatest": True}
    past = await school.refused(UPDATE_VERSION, input={**given, "endOfLifeDate": "2020-01-01T00:00:00Z"})
    assert past == ("EOL_NOT_FUTURE", ["endOfLifeDate"])
    long = await school.refused(UPDATE_VERSION, input={**given, "releaseNotes": "x" * 4097})
    assert long == ("RANGE_INVALID", ["releaseNotes"])


@pytest.mark.rule("O-114", "C-3")
@pytest.mark.parametrize("state", ["CREATING", "FAILED"])
async def test_regions_of_an_incomplete_version_cannot_change(school: AccountFixture, state: str) -> None:
    image = await school.definition("image")
    version = await school.version(image, "1.0.0", state=ProvisioningState(state))
    given = {"imageVersionId": version, "targetRegions": regions(READY, SOUTH)}
    assert await school.refused(UPDATE_VERSION, input=given) == ("VERSION_NOT_READY", ["imageVersionId"])


@pytest.mark.rule("O-114", "C-3")
@pytest.mark.parametrize(
    "changes", [{}, {"excludeFromLatest": True}, {"releaseNotes": "New."}, {"targetRegions": regions(READY, SOUTH)}]
)
async def test_soft_deleted_version_cannot_be_updated(
    school: AccountFixture, version: str, changes: dict[str, object]
) -> None:
    await school.set(ImageVersion, version, deleted_at=PAST)
    given = {"imageVersionId": version, **changes}
    assert await school.refused(UPDATE_VERSION, input=given) == ("VERSION_DELETED", ["imageVersionId"])


async def test_unavailable_region_keeps_its_existing_replica(school: AccountFixture) -> None:
    here, there = "germanywestcentral", "germanynorth"
    done = RegionReplicaState.COMPLETED
    version = await school.version(await school.definition("image"), "1.0.0", {here: done, there: done})
    assert states(await update(school, version, targetRegions=regions(here, there))) == {here: done, there: done}
    await update(school, version, targetRegions=regions(here))
    given = {"imageVersionId": version, "targetRegions": regions(here, there)}
    assert await school.refused(UPDATE_VERSION, input=given) == (
        "REGION_NOT_AVAILABLE",
        ["targetRegions", "1", "regionName"],
    )


async def test_flags_but_not_regions_can_change_during_the_export(school: AccountFixture) -> None:
    export = await school.export(await school.lab("lab"), "image")
    version = export["imageVersion"]["id"]
    await school.publish(export["id"])
    given = {"imageVersionId": version, "targetRegions": regions(READY)}
    assert await school.refused(UPDATE_VERSION, input=given) == ("EXPORT_IN_PROGRESS", ["imageVersionId"])
    assert (await update(school, version, excludeFromLatest=True))["excludeFromLatest"] is True
    await school.replicate(version)
    assert states(await update(school, version, targetRegions=regions(READY))) == {READY: "COMPLETED"}


@pytest.mark.rule("E-81", "O-124")
async def test_acceptance_18_deletion_protection_holds_until_it_is_cleared(
    school: AccountFixture, version: str
) -> None:
    await update(school, version, blockDeletionBeforeEndOfLife=True, endOfLifeDate="2999-01-01T00:00:00Z")
    blocked = ("DELETE_BLOCKED_UNTIL_EOL", ["imageVersionId"])
    assert await school.refused(DELETE_VERSION, id=version) == blocked
    await update(school, version, blockDeletionBeforeEndOfLife=False)
    await school.api.change(DELETE_VERSION, id=version)


async def test_missing_object_is_not_found(school: AccountFixture) -> None:
    for wrong in (*INVALID_IDS, school.gallery):
        given = {"imageVersionId": wrong, "releaseNotes": "New."}
        assert await school.refused(UPDATE_VERSION, input=given) == ("NOT_FOUND", ["imageVersionId"])


async def test_only_gallery_managers_are_authorized(school: AccountFixture, version: str) -> None:
    people = await school.people(await school.lab("lab"))
    given = {"imageVersionId": version, "releaseNotes": "New."}
    answers = {role: await person.outcome(UPDATE_VERSION, input=given) for role, person in people.items()}
    assert answers == {
        Role.ADMIN: ALLOWED,
        Role.ACCOUNT_OWNER: ALLOWED,
        Role.ACCOUNT_CONTRIBUTOR: ALLOWED,
        Role.LAB_CREATOR: "NOT_AUTHORIZED",
        Role.LAB_OWNER: "NOT_AUTHORIZED",
        Role.LAB_CONTRIBUTOR: "NOT_AUTHORIZED",
        Role.READER: "NOT_AUTHORIZED",
        STRANGER: "NOT_FOUND",
        ANONYMOUS: "UNAUTHENTICATED",
    }
