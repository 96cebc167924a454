"""deleteImageVersion, seen from a client.

Rules of domain.md: E-85, K-6.
"""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from graph.db.enums import ProvisioningState, RegionReplicaState, Role
from graph.db.models import Gallery, ImageVersion, ManifestRemoval
from graph.schema.ids import encode
from tests.documents import CREATE_LAB, ERRORS, pk
from tests.mutations.school import ALLOWED, NO_ID, NOBODY, PAST, STRANGER, School
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

DELETE_VERSION = (
    f"mutation ($id: ID!) {{ deleteImageVersion(input: {{imageVersionId: $id}}) {{ deletedId {ERRORS} }} }}"
)
SEEN = """
query ($id: ID!) { node(id: $id) { ... on ImageDefinition {
  latestVersion { name } shown: versions { nodes { name } }
  all: versions(filter: {includeDeleted: true}) { nodes { name deletedAt } }
} } }
"""
LAB_VERSION = "query ($id: ID!) { node(id: $id) { ... on Lab { state imageVersion { name } } } }"
BOTH = {"francecentral": RegionReplicaState.COMPLETED, "francesouth": RegionReplicaState.FAILED}
FUTURE = datetime(2999, 1, 1, tzinfo=UTC)


async def removals(school: School, version: str) -> list[tuple[str, bool]]:
    """Where a version's manifest waits to be removed, and whether a worker is at it."""
    [key] = [await key_of(school, version)]
    rows = await school.rows(ManifestRemoval, ManifestRemoval.storage_key == key)
    return sorted((row.region_name, row.claimed) for row in rows)


async def key_of(school: School, version: str) -> str:
    [found] = await school.rows(ImageVersion.storage_key, ImageVersion.id == pk(version))
    return found


async def test_acceptance_20_a_deleted_version_is_no_latest_and_is_listed_only_when_asked_for(school: School) -> None:
    """O-126, O-127."""
    image = await school.definition("image")
    await school.version(image, "1.0.0")
    version = await school.version(image, "1.1.0")
    before = await snapshot(school.database)

    assert (await school.api.change(DELETE_VERSION, id=version))["deletedId"] == version

    assert difference(before, await snapshot(school.database)) == {"image_version": (1, 1), "gallery_event": (0, 1)}
    seen = (await school.api.run(SEEN, id=image))["node"]
    assert seen["latestVersion"] == {"name": "1.0.0"}
    assert seen["shown"]["nodes"] == [{"name": "1.0.0"}]
    assert [(one["name"], one["deletedAt"] is not None) for one in seen["all"]["nodes"]] == [
        ("1.1.0", True),
        ("1.0.0", False),
    ]


async def test_acceptance_20_within_its_retention_a_new_lab_can_be_made_of_it_by_its_own_id(school: School) -> None:
    """O-127, O-157."""
    image = await school.definition("image")
    version = await school.version(image, "1.0.0")
    await school.api.change(DELETE_VERSION, id=version)
    lab = {"labAccountId": school.account, "name": f"lab{pk(version)}", "image": {"imageDefinitionId": image}}
    code, path = await school.refused(CREATE_LAB, input=lab)
    assert (code, path) == ("NO_LATEST_VERSION", ["image", "imageDefinitionId"])
    lab["image"] = {"imageVersionId": version}
    assert (await school.api.change(CREATE_LAB, input=lab))["lab"]["imageVersion"]["name"] == "1.0.0"


async def test_the_second_time_it_goes_for_good_and_each_region_s_manifest_waits_to_be_removed(school: School) -> None:
    """O-129."""
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
        # Watchers were told when it was deleted; the event forgets its version.
        "gallery_event": (1, 1),
    }
    rows = await school.rows(ManifestRemoval, ManifestRemoval.storage_key == key)
    assert sorted((row.region_name, row.claimed) for row in rows) == [("francecentral", False), ("francesouth", False)]
    before = await snapshot(school.database)
    assert (await school.api.change(DELETE_VERSION, id=version))["deletedId"] == version
    assert difference(before, await snapshot(school.database)) == {}


async def test_where_nothing_is_retained_it_goes_at_once(school: School) -> None:
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


async def test_acceptance_20_a_failed_version_goes_at_once(school: School) -> None:
    """O-132."""
    version = await school.version(await school.definition("image"), "1.0.0", state=ProvisioningState.FAILED)
    await school.api.change(DELETE_VERSION, id=version)
    assert await school.rows(ImageVersion, ImageVersion.id == pk(version)) == []


async def test_an_export_that_failed_can_no_longer_be_retried_when_its_version_is_gone(school: School) -> None:
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


async def test_while_its_export_copies_to_other_regions_it_stays(school: School) -> None:
    export = await school.export(await school.lab("lab"), "image")
    version = export["imageVersion"]["id"]
    await school.publish(export["id"])
    assert await school.refused(DELETE_VERSION, id=version) == ("EXPORT_IN_PROGRESS", ["imageVersionId"])
    await school.replicate(version)
    await school.api.change(DELETE_VERSION, id=version)


async def test_acceptance_18_before_a_protected_end_of_life_it_stays_and_after_it_goes(school: School) -> None:
    """O-124."""
    image = await school.definition("image")
    version = await school.version(image, "1.0.0", block_deletion_before_end_of_life=True, end_of_life_date=FUTURE)
    assert await school.refused(DELETE_VERSION, id=version) == ("DELETE_BLOCKED_UNTIL_EOL", ["imageVersionId"])
    await school.set(ImageVersion, version, end_of_life_date=PAST)
    assert (await school.api.change(DELETE_VERSION, id=version))["deletedId"] == version


async def test_acceptance_18_a_date_or_the_flag_alone_protects_nothing(school: School) -> None:
    image = await school.definition("image")
    dated = await school.version(image, "1.0.0", end_of_life_date=FUTURE)
    flagged = await school.version(image, "1.0.1", block_deletion_before_end_of_life=True)
    for version in (dated, flagged):
        await school.api.change(DELETE_VERSION, id=version)


async def test_acceptance_29_a_lab_made_of_it_lives_on(school: School) -> None:
    """O-123, K-30."""
    image = await school.definition("image")
    version = await school.version(image, "1.0.0")
    lab = await school.lab(f"lab{pk(version)}", {"imageDefinitionId": image})
    listed = "query($id:ID!){node(id:$id){...on ImageVersion{labs{totalCount nodes{id}}}}}"
    assert (await school.api.run(listed, id=version))["node"]["labs"] == {"totalCount": 1, "nodes": [{"id": lab}]}
    await school.api.change(DELETE_VERSION, id=version)
    assert (await school.api.run(LAB_VERSION, id=lab))["node"] == {"state": "DRAFT", "imageVersion": {"name": "1.0.0"}}
    await school.api.change(DELETE_VERSION, id=version)
    assert (await school.api.run(LAB_VERSION, id=lab))["node"] == {"state": "DRAFT", "imageVersion": None}


async def test_one_that_never_was_is_no_error_and_what_is_no_version_s_id_is(school: School) -> None:
    """O-122."""
    before = await snapshot(school.database)
    never = encode("ImageVersion", 10**9)
    assert (await school.api.change(DELETE_VERSION, id=never))["deletedId"] == never
    assert difference(before, await snapshot(school.database)) == {}
    for wrong in (*NO_ID, school.gallery):
        assert await school.refused(DELETE_VERSION, id=wrong) == ("NOT_FOUND", ["imageVersionId"])


async def test_of_many_who_delete_a_failed_version_at_once_each_succeeds(school: School) -> None:
    version = await school.version(await school.definition("image"), "1.0.0", state=ProvisioningState.FAILED)
    key = await key_of(school, version)
    answers = await asyncio.gather(*(school.api.change(DELETE_VERSION, id=version) for _ in range(5)))
    assert [answer["deletedId"] for answer in answers] == [version] * 5
    assert len(await school.rows(ManifestRemoval, ManifestRemoval.storage_key == key)) == 1


async def test_who_manages_an_account_of_the_gallery_may_and_nobody_else(school: School) -> None:
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
        # Hidden from them, so as good as gone; it stays.
        STRANGER: ALLOWED,
        NOBODY: "UNAUTHENTICATED",
    }
    deleted = await school.rows(
        ImageVersion.id, ImageVersion.definition_id == pk(image), ImageVersion.deleted_at.is_not(None)
    )
    managers = (Role.ADMIN, Role.ACCOUNT_OWNER, Role.ACCOUNT_CONTRIBUTOR)
    assert sorted(deleted) == sorted(pk(versions[role]) for role in managers)


async def test_a_second_deletion_is_refused_to_those_who_may_not_the_first(school: School) -> None:
    version = await school.version(await school.definition("image"), "1.0.0")
    await school.set(ImageVersion, version, deleted_at=datetime.now(UTC) - timedelta(days=1))
    creator = await school.person(Role.LAB_CREATOR)
    assert await creator.refused(DELETE_VERSION, id=version) == ("NOT_AUTHORIZED", [])
    assert await removals(school, version) == []
