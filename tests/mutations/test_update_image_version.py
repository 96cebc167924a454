"""updateImageVersion, seen from a client.

Rules of domain.md: E-72, E-73, E-80, E-81, C-3, B-12.
"""

from typing import Any

import pytest
import pytest_asyncio

from graph.db.enums import GalleryEventKind, ProvisioningState, RegionReplicaState, Role
from graph.db.models import GalleryEvent, ImageVersion, ManifestRemoval
from tests.documents import ERRORS, pk
from tests.mutations.school import ALLOWED, NO_ID, NOBODY, PAST, STRANGER, School
from tests.mutations.test_delete_image_version import BOTH, DELETE_VERSION, key_of, removals
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

UPDATE_VERSION = f"""
mutation ($input: UpdateImageVersionInput!) {{
  updateImageVersion(input: $input) {{
    imageVersion {{
      excludeFromLatest endOfLifeDate blockDeletionBeforeEndOfLife releaseNotes replicationState
      replicas {{ region {{ name }} isSource state replicaCount excludeFromLatest }}
    }}
    {ERRORS}
  }}
}}
"""
ESTIMATE = """
query ($id: ID!) { estimateCost(input: {imageVersionId: $id}) { monthlyStorage { amount } lines { region { name } } } }
"""
READY, SOUTH, WEST = "francecentral", "francesouth", "francewest"


def regions(*names: str, **more: object) -> list[dict[str, object]]:
    return [{"regionName": name, **more} for name in names]


async def update(school: School, version: str, **given: object) -> dict[str, Any]:
    made = await school.api.change(UPDATE_VERSION, input={"imageVersionId": version, **given})
    return made["imageVersion"]


def states(version: dict[str, Any]) -> dict[str, str]:
    return {replica["region"]["name"]: replica["state"] for replica in version["replicas"]}


@pytest_asyncio.fixture(loop_scope="package")
async def version(school: School) -> str:
    """Version 1.0.0, in its source region."""
    return await school.version(await school.definition("image"), "1.0.0")


async def test_flags_change_and_what_is_left_out_stays(school: School, version: str) -> None:
    """O-117."""
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


async def test_watchers_of_the_gallery_are_told(school: School, version: str) -> None:
    before = await snapshot(school.database)
    await update(school, version, releaseNotes="New.")
    assert difference(before, await snapshot(school.database)) == {"image_version": (1, 1), "gallery_event": (0, 1)}
    kinds = await school.rows(GalleryEvent.kind, GalleryEvent.version_id == pk(version))
    assert kinds == [GalleryEventKind.VERSION_UPDATED]


async def test_acceptance_12_a_region_s_flag_beats_the_version_s_both_ways(school: School) -> None:
    """O-117, O-152."""
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
        assert [replica["excludeFromLatest"] for replica in made["replicas"]] == [central, south]
        found = (await school.api.run(query, id=image))["node"]
        assert (found["central"]["name"], found["south"]["name"]) == expected


async def test_an_added_region_replicates_while_the_version_stays_usable_where_it_is(
    school: School, version: str
) -> None:
    """O-110."""
    before = await snapshot(school.database)
    made = await update(school, version, targetRegions=regions("France South", READY))
    assert difference(before, await snapshot(school.database)) == {
        "region_replica": (1, 2),
        "gallery_event": (0, 1),
    }
    assert states(made) == {READY: "COMPLETED", SOUTH: "REPLICATING"}
    assert made["replicationState"] == "IN_PROGRESS"
    latest = "query($id:ID!){node(id:$id){...on ImageVersion{definition{latestVersion{name}}}}}"
    found = (await school.api.run(latest, id=version))["node"]["definition"]
    assert found["latestVersion"] == {"name": "1.0.0"}
    await school.replicate(version)
    assert states(await update(school, version)) == {READY: "COMPLETED", SOUTH: "COMPLETED"}


async def test_replica_counts_go_up_and_down(school: School, version: str) -> None:
    """O-113."""
    for count, stored in ((50, 50), (2, 2), (None, 1)):
        made = await update(school, version, targetRegions=regions(READY, replicaCount=count))
        assert [replica["replicaCount"] for replica in made["replicas"]] == [stored]


async def test_acceptance_19_a_protected_region_stays_and_a_free_one_goes_with_its_cost(school: School) -> None:
    """O-111, O-112."""
    both = {READY: RegionReplicaState.COMPLETED, SOUTH: RegionReplicaState.COMPLETED}
    version = await school.version(await school.definition("image"), "1.0.0", both, disk_used_bytes=100 << 30)
    cost = (await school.api.run(ESTIMATE, id=version))["estimateCost"]
    assert cost["monthlyStorage"] == {"amount": "10.00"}
    given = {"imageVersionId": version, "targetRegions": regions(READY)}
    forbidding = {**given, "allowDeletionOfReplicatedLocations": False}
    assert await school.refused(UPDATE_VERSION, input=forbidding) == ("REGION_REMOVAL_BLOCKED", ["targetRegions"])
    await update(school, version, allowDeletionOfReplicatedLocations=False)
    assert await school.refused(UPDATE_VERSION, input=given) == ("REGION_REMOVAL_BLOCKED", ["targetRegions"])
    # Adding one is no removal.
    await update(school, version, targetRegions=regions(READY, SOUTH, WEST))
    await update(school, version, allowDeletionOfReplicatedLocations=True)

    before = await snapshot(school.database)
    made = await update(school, version, targetRegions=regions(READY))

    assert states(made) == {READY: "COMPLETED"}
    changed = difference(before, await snapshot(school.database))
    assert (changed["region_replica"], changed["manifest_removal"]) == ((3, 1), (0, 2))
    assert await removals(school, version) == [(SOUTH, False), (WEST, False)]
    cost = (await school.api.run(ESTIMATE, id=version))["estimateCost"]
    assert cost == {"monthlyStorage": {"amount": "5.00"}, "lines": [{"region": {"name": READY}}]}


async def test_unless_told_otherwise_regions_may_be_removed(school: School) -> None:
    """O-112."""
    version = await school.version(await school.definition("image"), "1.0.0", BOTH)
    assert states(await update(school, version, targetRegions=regions(READY))) == {READY: "COMPLETED"}


async def test_a_region_given_back_before_a_worker_came_keeps_its_manifest_and_is_checked_again(school: School) -> None:
    version = await school.version(await school.definition("image"), "1.0.0", BOTH)
    await update(school, version, targetRegions=regions(READY))
    assert await removals(school, version) == [(SOUTH, False)]
    made = await update(school, version, targetRegions=regions(READY, SOUTH))
    assert states(made) == {READY: "COMPLETED", SOUTH: "REPLICATING"}
    assert await removals(school, version) == []


async def test_a_region_whose_manifest_is_being_removed_cannot_be_given_back(school: School) -> None:
    version = await school.version(await school.definition("image"), "1.0.0", BOTH)
    await update(school, version, targetRegions=regions(READY))
    key = await key_of(school, version)
    async with school.database.writes.begin() as session:
        [row] = await school.rows(ManifestRemoval, ManifestRemoval.storage_key == key)
        row.claimed = True
        await session.merge(row)
    given = {"imageVersionId": version, "targetRegions": regions(READY, SOUTH)}
    assert await school.refused(UPDATE_VERSION, input=given) == ("REGION_REMOVAL_BLOCKED", ["targetRegions"])
    # Another region is none of its business.
    await update(school, version, targetRegions=regions(READY, WEST))


async def test_the_regions_are_known_different_and_with_the_source_among_them(school: School, version: str) -> None:
    """E-74, E-9, O-111: the source region can never be removed."""
    wrong: list[tuple[list[dict[str, object]], str]] = [
        ([], "SOURCE_REGION_MISSING"),
        (regions(SOUTH), "SOURCE_REGION_MISSING"),
        (regions(READY, "atlantis"), "REGION_UNKNOWN"),
        (regions(READY, "France Central"), "REGION_DUPLICATE"),
        (regions(READY, replicaCount=0), "RANGE_INVALID"),
        (regions(READY, replicaCount=51), "RANGE_INVALID"),
        (regions(READY, SOUTH, WEST, replicaCount=34), "QUOTA_EXCEEDED"),
    ]
    for targets, code in wrong:
        given = {"imageVersionId": version, "targetRegions": targets, "releaseNotes": "New."}
        assert await school.refused(UPDATE_VERSION, input=given) == (code, ["targetRegions"])


async def test_an_end_of_life_lies_ahead_and_a_text_is_bounded(school: School, version: str) -> None:
    given: dict[str, object] = {"imageVersionId": version, "excludeFromLatest": True}
    past = await school.refused(UPDATE_VERSION, input={**given, "endOfLifeDate": "2020-01-01T00:00:00Z"})
    assert past == ("EOL_NOT_FUTURE", ["endOfLifeDate"])
    long = await school.refused(UPDATE_VERSION, input={**given, "releaseNotes": "x" * 4097})
    assert long == ("RANGE_INVALID", ["releaseNotes"])


@pytest.mark.parametrize("state", ["CREATING", "FAILED", "DELETING"])
async def test_the_regions_of_a_version_that_is_not_made_stay(school: School, state: str) -> None:
    """O-114."""
    image = await school.definition("image")
    version = await school.version(image, "1.0.0", state=ProvisioningState(state))
    given = {"imageVersionId": version, "targetRegions": regions(READY, SOUTH)}
    assert await school.refused(UPDATE_VERSION, input=given) == ("VERSION_NOT_READY", ["imageVersionId"])


@pytest.mark.parametrize(
    "changes", [{}, {"excludeFromLatest": True}, {"releaseNotes": "New."}, {"targetRegions": regions(READY, SOUTH)}]
)
async def test_nothing_changes_of_a_soft_deleted_version(
    school: School, version: str, changes: dict[str, object]
) -> None:
    """O-114."""
    await school.set(ImageVersion, version, deleted_at=PAST)
    given = {"imageVersionId": version, **changes}
    assert await school.refused(UPDATE_VERSION, input=given) == ("VERSION_DELETED", ["imageVersionId"])


async def test_a_region_that_takes_nothing_new_keeps_the_copy_that_it_has(school: School) -> None:
    here, there = "germanywestcentral", "germanynorth"
    done = RegionReplicaState.COMPLETED
    version = await school.version(await school.definition("image"), "1.0.0", {here: done, there: done})
    assert states(await update(school, version, targetRegions=regions(here, there))) == {here: done, there: done}
    await update(school, version, targetRegions=regions(here))
    given = {"imageVersionId": version, "targetRegions": regions(here, there)}
    assert await school.refused(UPDATE_VERSION, input=given) == ("REGION_UNKNOWN", ["targetRegions"])


async def test_while_its_export_runs_its_regions_stay_and_its_flags_change(school: School) -> None:
    export = await school.export(await school.lab("lab"), "image")
    version = export["imageVersion"]["id"]
    await school.publish(export["id"])
    given = {"imageVersionId": version, "targetRegions": regions(READY)}
    assert await school.refused(UPDATE_VERSION, input=given) == ("EXPORT_IN_PROGRESS", ["imageVersionId"])
    assert (await update(school, version, excludeFromLatest=True))["excludeFromLatest"] is True
    await school.replicate(version)
    assert states(await update(school, version, targetRegions=regions(READY))) == {READY: "COMPLETED"}


async def test_acceptance_18_protection_set_here_holds_until_it_is_cleared_here(school: School, version: str) -> None:
    """O-124."""
    await update(school, version, blockDeletionBeforeEndOfLife=True, endOfLifeDate="2999-01-01T00:00:00Z")
    blocked = ("DELETE_BLOCKED_UNTIL_EOL", ["imageVersionId"])
    assert await school.refused(DELETE_VERSION, id=version) == blocked
    await update(school, version, blockDeletionBeforeEndOfLife=False)
    await school.api.change(DELETE_VERSION, id=version)


async def test_what_does_not_exist_is_not_found(school: School) -> None:
    for wrong in (*NO_ID, school.gallery):
        given = {"imageVersionId": wrong, "releaseNotes": "New."}
        assert await school.refused(UPDATE_VERSION, input=given) == ("NOT_FOUND", ["imageVersionId"])


async def test_who_manages_an_account_of_the_gallery_may_and_nobody_else(school: School, version: str) -> None:
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
        NOBODY: "UNAUTHENTICATED",
    }
