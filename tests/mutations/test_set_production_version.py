"""Behaviour of `setProductionVersion` through the API."""

from datetime import UTC, datetime
from typing import Any

import pytest

from graph.db.enums import GalleryEventKind, ProvisioningState, RegionReplicaState, Role
from graph.db.models import GalleryEvent, ImageVersion
from graph.schema.ids import encode
from tests.documents import CREATE_LAB, ERRORS, REEXPORT, pk
from tests.mutations.account_fixture import ALLOWED, ANONYMOUS, INVALID_IDS, STRANGER, AccountFixture
from tests.mutations.test_delete_image_version import DELETE_VERSION
from tests.mutations.test_restore_image_version import RESTORE
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

SET = f"""
mutation ($image: ID!, $version: ID, $note: String) {{
  setProductionVersion(input: {{imageDefinitionId: $image, imageVersionId: $version, note: $note}}) {{
    imageDefinition {{ productionMode productionVersion {{ name }} latestVersion {{ name }} }} {ERRORS}
  }}
}}
"""
SEEN = """
query ($id: ID!, $account: ID!) {
  image: node(id: $id) { ... on ImageDefinition {
    productionMode productionVersion { name } latestVersion { name }
    here: productionVersion(regionName: "francecentral") { name }
    south: productionVersion(regionName: "France South") { name }
  } }
  account: node(id: $account) { ... on LabAccount {
    images { nodes { isEligible reasons resolvedVersion { name } } }
    usable: images(eligibleOnly: true) { totalCount }
  } }
}
"""
HISTORY = """
query ($id: ID!) { node(id: $id) { ... on ImageDefinition { productionHistory { nodes {
  changedBy fromVersionName toVersionName note fromVersion { name } toVersion { name }
} } } } }
"""
COMPLETE, FAILED = RegionReplicaState.COMPLETED, RegionReplicaState.FAILED
HERE = {"francecentral": COMPLETE}


def name(number: str | None) -> dict[str, str] | None:
    return None if number is None else {"name": number}


async def seen(school: AccountFixture, image: str) -> tuple[Any, Any]:
    found = await school.api.run(SEEN, id=image, account=school.account)
    [offer] = found["account"]["images"]["nodes"]
    assert found["account"]["usable"]["totalCount"] == int(offer["isEligible"])
    return found["image"], (offer["reasons"], offer["resolvedVersion"])


async def lab_of(school: AccountFixture, image: dict[str, str], **more: str) -> Any:
    given = {"labAccountId": school.account, "name": "new", "image": image, **more}
    return (await school.api.run(CREATE_LAB, input=given))["createLab"]


@pytest.mark.rule("O-159")
async def test_acceptance_pinned_version_is_used_by_new_labs_until_it_is_unpinned(school: AccountFixture) -> None:
    image = await school.definition("image")
    one = await school.version(image, "1.0.0")
    await school.version(image, "2.0.0")
    following = {"productionMode": "FOLLOWING", "productionVersion": name("2.0.0"), "latestVersion": name("2.0.0")}
    assert await seen(school, image) == ({**following, "here": name("2.0.0"), "south": None}, ([], name("2.0.0")))

    made = await school.api.change(SET, image=image, version=one, note="2.0.0 has a broken compiler.")
    pinned = {"productionMode": "PINNED", "productionVersion": name("1.0.0"), "latestVersion": name("2.0.0")}
    assert made["imageDefinition"] == pinned
    assert await seen(school, image) == ({**pinned, "here": name("1.0.0"), "south": None}, ([], name("1.0.0")))
    made = await lab_of(school, {"imageDefinitionId": image})
    assert made["lab"]["imageVersion"]["name"] == "1.0.0"

    made = await school.api.change(SET, image=image)
    assert made["imageDefinition"] == following
    [back, rollback] = (await school.api.run(HISTORY, id=image))["node"]["productionHistory"]["nodes"]
    assert back == {
        "changedBy": "ann", "fromVersionName": "1.0.0", "toVersionName": None, "note": None,
        "fromVersion": name("1.0.0"), "toVersion": None,
    }  # fmt: skip
    assert (rollback["fromVersionName"], rollback["toVersionName"]) == (None, "1.0.0")
    assert rollback["note"] == "2.0.0 has a broken compiler."


@pytest.mark.rule("O-159")
async def test_reexport_does_not_move_a_pin(school: AccountFixture) -> None:
    image = await school.definition("image")
    one = await school.version(image, "1.0.0")
    await school.api.change(SET, image=image, version=one)
    lab = await school.lab("lab", {"imageDefinitionId": image})
    given: dict[str, Any] = {
        "labId": lab,
        "target": {"updateImage": {}},
        "targetRegions": [{"regionName": "francecentral"}],
    }
    await school.publish((await school.api.change(REEXPORT, input=given))["export"]["id"])
    found, _ = await seen(school, image)
    assert (found["productionVersion"], found["latestVersion"]) == (name("1.0.0"), name("1.0.1"))
    # The preview can be used by its id.
    [preview] = await school.rows(ImageVersion.id, ImageVersion.definition_id == pk(image), ImageVersion.patch == 1)
    made = await lab_of(school, {"imageVersionId": encode("ImageVersion", preview)})
    assert made["lab"]["imageVersion"]["name"] == "1.0.1"


@pytest.mark.rule("O-159")
async def test_no_other_version_takes_the_place_of_a_pinned_one_in_a_region(school: AccountFixture) -> None:
    image = await school.definition("image")
    one = await school.version(image, "1.0.0", {"francecentral": COMPLETE, "francesouth": FAILED})
    await school.version(image, "2.0.0", {"francecentral": COMPLETE, "francesouth": COMPLETE})
    await school.api.change(SET, image=image, version=one)
    found, _ = await seen(school, image)
    assert (found["here"], found["south"]) == (name("1.0.0"), None)
    refused = await lab_of(school, {"imageDefinitionId": image}, regionName="francesouth")
    [error] = refused["userErrors"]
    assert error["code"] == "IMAGE_NOT_IN_REGION"
    assert error["message"] == (
        "The image's production version 1.0.0 is not usable in francesouth. It is usable in: francecentral."
    )
    images = """query ($id: ID!) { node(id: $id) { ... on LabAccount {
      images(regionName: "francesouth") { nodes { reasons resolvedVersion { name } } } } } }"""
    [offer] = (await school.api.run(images, id=school.account))["node"]["images"]["nodes"]
    assert offer == {"reasons": ["REPLICATION_FAILED"], "resolvedVersion": None}


@pytest.mark.rule("O-159")
async def test_pinned_version_may_be_excluded_from_latest(school: AccountFixture) -> None:
    image = await school.definition("image")
    one = await school.version(image, "1.0.0", exclude_from_latest=True)
    await school.api.change(SET, image=image, version=one)
    found, offer = await seen(school, image)
    assert (found["productionVersion"], found["latestVersion"], offer) == (name("1.0.0"), None, ([], name("1.0.0")))


@pytest.mark.rule("O-159")
async def test_pinned_version_cannot_be_deleted(school: AccountFixture) -> None:
    image = await school.definition("image")
    one = await school.version(image, "1.0.0")
    await school.api.change(SET, image=image, version=one)
    assert await school.refused(DELETE_VERSION, id=one) == ("PRODUCTION_VERSION", ["imageVersionId"])
    await school.api.change(SET, image=image)
    await school.api.change(DELETE_VERSION, id=one)
    assert await school.refused(SET, image=image, version=one) == ("VERSION_DELETED", ["imageVersionId"])
    await school.api.change(RESTORE, id=one)
    await school.api.change(SET, image=image, version=one)


async def test_subscribers_get_the_change_with_its_actor(school: AccountFixture) -> None:
    image = await school.definition("image")
    one = await school.version(image, "1.0.0")
    await school.api.change(SET, image=image, version=one)
    await school.api.change(SET, image=image)
    found = await school.rows(GalleryEvent, GalleryEvent.definition_id == pk(image))
    kind = GalleryEventKind.PRODUCTION_CHANGED
    assert [(row.kind, row.actor, row.definition_name, row.version_number) for row in found] == [
        (kind, "ann", "image", "1.0.0"),
        (kind, "ann", "image", None),
    ]


async def test_unchanged_production_version_leaves_no_trace(school: AccountFixture) -> None:
    image = await school.definition("image")
    one = await school.version(image, "1.0.0")
    await school.api.change(SET, image=image, version=one)
    before = await snapshot(school.database)
    await school.api.change(SET, image=image, version=one, note="again")
    assert difference(before, await snapshot(school.database)) == {}


async def test_unusable_version_is_refused(school: AccountFixture) -> None:
    image = await school.definition("image")
    making = await school.version(image, "1.0.0", state=ProvisioningState.CREATING)
    assert await school.refused(SET, image=image, version=making) == ("VERSION_NOT_READY", ["imageVersionId"])
    gone = await school.version(image, "1.0.1", deleted_at=datetime.now(UTC))
    assert await school.refused(SET, image=image, version=gone) == ("VERSION_DELETED", ["imageVersionId"])
    other = await school.version(await school.definition("other"), "1.0.0")
    assert await school.refused(SET, image=image, version=other) == ("NOT_FOUND", ["imageVersionId"])
    for wrong in INVALID_IDS:
        assert await school.refused(SET, image=image, version=wrong) == ("NOT_FOUND", ["imageVersionId"])
        assert await school.refused(SET, image=wrong) == ("NOT_FOUND", ["imageDefinitionId"])
    assert await school.refused(SET, image=image, note="x" * 4097) == ("RANGE_INVALID", ["note"])


async def test_only_gallery_managers_are_authorized(school: AccountFixture) -> None:
    people = await school.people(await school.lab("lab"))
    image = await school.definition("image")
    one = await school.version(image, "1.0.0")
    answers = {
        role: await person.outcome(SET, image=image, version=one)
        for role, person in people.items()
        if role != Role.ADMIN
    }
    assert answers == {
        Role.ACCOUNT_OWNER: ALLOWED,
        Role.ACCOUNT_CONTRIBUTOR: ALLOWED,
        Role.LAB_CREATOR: "NOT_AUTHORIZED",
        Role.LAB_OWNER: "NOT_AUTHORIZED",
        Role.LAB_CONTRIBUTOR: "NOT_AUTHORIZED",
        Role.READER: "NOT_AUTHORIZED",
        STRANGER: "NOT_FOUND",
        ANONYMOUS: "UNAUTHENTICATED",
    }
