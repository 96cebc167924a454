"""Behaviour of `createLab` through the API: the images and versions that a lab can be created from."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import delete

from graph.db.enums import Architecture, HyperVGeneration, ProvisioningState, RegionReplicaState, Role
from graph.db.models import ImageVersion, Lab, MarketplaceImage, RegionReplica
from tests.documents import CREATE_LAB, DETACH, REEXPORT, SET_IMAGES_ENABLED, pk
from tests.mutations.account_fixture import GIB, PAST, AccountFixture
from tests.mutations.conftest import UNITED_STATES
from tests.mutations.test_create_lab import DEBIAN, WINDOWS, lab

pytestmark = pytest.mark.asyncio(loop_scope="package")

COMPLETED, REPLICATING = RegionReplicaState.COMPLETED, RegionReplicaState.REPLICATING
OFFERED = """
query ($account: ID!, $region: String) {
  node(id: $account) { ... on LabAccount {
    images(regionName: $region) { nodes { definition { name } isEligible reasons resolvedVersion { name } } }
  } }
}
"""


async def offered(school: AccountFixture, region: str) -> list[tuple[bool, list[str], str | None]]:
    """Return for each image whether it is eligible in the region, the reasons against it, and the resolved version."""
    found = await school.api.run(OFFERED, account=school.account, region=region)
    nodes = found["node"]["images"]["nodes"]
    return [(one["isEligible"], one["reasons"], (one["resolvedVersion"] or {"name": None})["name"]) for one in nodes]


@pytest.mark.rule("O-82", "O-157", "K-11")
async def test_named_version_may_be_older_or_excluded_from_latest(school: AccountFixture) -> None:
    image = await school.definition("image")
    old = await school.version(image, "1.0.0", exclude_from_latest=True)
    await school.version(image, "2.0.0")
    made = await school.api.change(CREATE_LAB, input=lab(school, {"imageVersionId": old}))
    assert made["lab"]["imageVersion"] == {"id": old, "name": "1.0.0"}


@pytest.mark.rule("F-5", "O-154", "R-5")
async def test_acceptance_5_replicating_image_is_eligible_in_completed_regions(
    school: AccountFixture,
) -> None:
    export = await school.export(await school.lab("lab", regionName="eastus"), "image")
    await school.publish(export["id"])
    await school.replicate(export["imageVersion"]["id"], "westus", "centralus")

    found = {region: await offered(school, region) for region in UNITED_STATES}

    assert found == {
        region: [(True, [], "1.0.0")]
        if region in ("eastus", "westus", "centralus")
        else [(False, ["REPLICATING"], None)]
        for region in UNITED_STATES
    }
    image = {"imageDefinitionId": export["imageVersion"]["definition"]["id"]}
    await school.api.change(CREATE_LAB, input=lab(school, image, "here", regionName="westus"))
    refused = await school.refused(CREATE_LAB, input=lab(school, image, "there", regionName="eastus2"))
    assert refused == ("IMAGE_NOT_IN_REGION", ["image", "imageDefinitionId"])


@pytest.mark.rule("F-6", "L-8", "X-1")
async def test_acceptance_10_disks_up_to_128_gib_are_eligible(school: AccountFixture) -> None:
    ids: list[str] = []
    for size in (127, 128, 129):
        ids.append(await school.definition(f"disk{size}"))
        await school.version(ids[-1], "1.0.0", disk_size_bytes=size * GIB, disk_used_bytes=GIB)
    assert await offered(school, "francecentral") == [
        (True, [], "1.0.0"),
        (True, [], "1.0.0"),
        (False, ["OS_DISK_TOO_LARGE"], "1.0.0"),
    ]
    await school.api.change(CREATE_LAB, input=lab(school, {"imageDefinitionId": ids[1]}))
    refused = await school.refused(CREATE_LAB, input=lab(school, {"imageDefinitionId": ids[2]}, "large"))
    assert refused == ("IMAGE_NOT_ELIGIBLE", ["image", "imageDefinitionId"])


@pytest.mark.rule("O-63", "O-154")
async def test_acceptance_11_and_12_latest_version_is_by_number_and_region(school: AccountFixture) -> None:
    regions = {"francecentral": COMPLETED, "francesouth": COMPLETED}
    by_number = await school.definition("a")
    await school.version(by_number, "1.10.0", regions)
    await school.version(by_number, "1.2.0", regions)
    await school.version(by_number, "2.0.0", regions, exclude_from_latest=True)
    by_region = await school.definition("b")
    await school.version(by_region, "1.0.0", regions)
    new = await school.version(by_region, "2.0.0", regions, exclude_from_latest=True)
    async with school.database.writes.begin() as session:
        for replica in await school.rows(RegionReplica, RegionReplica.version_id == pk(new)):
            replica.exclude_from_latest = False if replica.region_name == "francesouth" else None
            await session.merge(replica)
    assert await offered(school, "francecentral") == [(True, [], "1.10.0"), (True, [], "1.0.0")]
    assert await offered(school, "francesouth") == [(True, [], "1.10.0"), (True, [], "2.0.0")]


@pytest.mark.rule("F-12", "O-156")
async def test_acceptance_28_image_past_its_end_of_life_is_eligible_and_shows_the_date(school: AccountFixture) -> None:
    image = await school.definition("image", end_of_life_date=PAST)
    version = await school.version(image, "1.0.0", end_of_life_date=PAST)
    query = """
      query ($account: ID!) { node(id: $account) { ... on LabAccount { images(eligibleOnly: true) { nodes {
        definition { endOfLifeDate } resolvedVersion { endOfLifeDate }
      } } } } }
    """
    [found] = (await school.api.run(query, account=school.account))["node"]["images"]["nodes"]
    for date in (found["definition"]["endOfLifeDate"], found["resolvedVersion"]["endOfLifeDate"]):
        assert datetime.fromisoformat(date) == datetime(2020, 1, 1, tzinfo=UTC)
    made = await school.api.change(CREATE_LAB, input=lab(school, {"imageDefinitionId": image}))
    assert made["lab"]["imageVersion"]["id"] == version


@pytest.mark.rule("O-123", "K-30")
async def test_acceptance_29_lab_outlives_its_version(school: AccountFixture) -> None:
    image = await school.definition("image")
    version = await school.version(image, "1.0.0")
    made = await school.lab("lab", {"imageVersionId": version})
    query = "query($id:ID!){node(id:$id){...on ImageVersion{labs{nodes{name}}}}}"
    assert (await school.api.run(query, id=version))["node"] == {"labs": {"nodes": [{"name": "lab"}]}}
    async with school.database.writes.begin() as session:
        await session.execute(delete(ImageVersion).where(ImageVersion.id == pk(version)))
    query = "query($id:ID!){node(id:$id){...on Lab{labState imageVersion{id} templateVm{state}}}}"
    assert (await school.api.run(query, id=made))["node"] == {
        "labState": "DRAFT",
        "imageVersion": None,
        "templateVm": {"state": "STOPPED"},
    }
    assert (await school.export(made, "saved"))["status"] == "QUEUED"


@pytest.mark.rule("F-1")
async def test_image_of_another_gallery_is_not_found(school: AccountFixture) -> None:
    other = await AccountFixture.made(school.api, school.database, f"other{pk(school.account)}")
    image = await other.definition("image")
    version = await other.version(image, "1.0.0")
    owner = await school.person(Role.ACCOUNT_OWNER)
    for person in (school, owner):
        for field, wrong in (("imageDefinitionId", image), ("imageVersionId", version)):
            refused = await person.refused(CREATE_LAB, input=lab(school, {field: wrong}))
            assert refused == ("NOT_FOUND", ["image", field])


async def test_withdrawn_marketplace_image_is_not_found(school: AccountFixture) -> None:
    for offered_now, expected in ((False, ("NOT_FOUND", ["image", "marketplaceImageId"])), (True, None)):
        await school.set(MarketplaceImage, WINDOWS["marketplaceImageId"], offered=offered_now)
        given = lab(school, WINDOWS, username="pupil")
        if expected:
            assert await school.refused(CREATE_LAB, input=given) == expected
        else:
            await school.api.change(CREATE_LAB, input=given)


@pytest.mark.rule("F-6")
async def test_marketplace_image_over_the_size_limit_is_not_eligible(school: AccountFixture) -> None:
    [row] = await school.rows(MarketplaceImage, MarketplaceImage.id == 1)
    await school.set(MarketplaceImage, DEBIAN["marketplaceImageId"], size_bytes=128 * GIB + 1)
    refused = await school.refused(CREATE_LAB, input=lab(school, DEBIAN))
    await school.set(MarketplaceImage, DEBIAN["marketplaceImageId"], size_bytes=row.size_bytes)
    assert refused == ("IMAGE_NOT_ELIGIBLE", ["image", "marketplaceImageId"])


@pytest.mark.rule("F-1")
async def test_image_of_a_detached_gallery_is_refused(school: AccountFixture) -> None:
    image = await school.definition("image")
    version = await school.version(image, "1.0.0")
    await school.api.change(DETACH, account=school.account)
    for field, wrong in (("imageDefinitionId", image), ("imageVersionId", version)):
        refused = await school.refused(CREATE_LAB, input=lab(school, {field: wrong}))
        assert refused == ("NO_GALLERY_ATTACHED", ["image", field])


@pytest.mark.rule("O-33", "O-85", "F-2")
async def test_disabled_image_is_refused_by_definition_and_by_version(school: AccountFixture) -> None:
    image = await school.definition("image")
    version = await school.version(image, "1.0.0")
    choice = {"labAccountId": school.account, "imageDefinitionIds": [image], "enabled": False}
    await school.api.change(SET_IMAGES_ENABLED, input=choice)
    for field, wrong in (("imageDefinitionId", image), ("imageVersionId", version)):
        refused = await school.refused(CREATE_LAB, input=lab(school, {field: wrong}))
        assert refused == ("IMAGE_DISABLED", ["image", field])
    await school.api.change(SET_IMAGES_ENABLED, input={**choice, "enabled": True})
    await school.api.change(CREATE_LAB, input=lab(school, {"imageDefinitionId": image}))


@pytest.mark.rule("O-85", "F-10")
async def test_image_of_another_architecture_is_refused_before_the_lab_is_created(school: AccountFixture) -> None:
    image = await school.definition("image", architecture=Architecture.ARM64)
    version = await school.version(image, "1.0.0")
    offered_image = await school.marketplace_image()
    await school.set(MarketplaceImage, offered_image, architecture=Architecture.ARM64)
    try:
        for field, wrong in (
            ("imageDefinitionId", image), ("imageVersionId", version), ("marketplaceImageId", offered_image)
        ):  # fmt: skip
            refused = await school.refused(CREATE_LAB, input=lab(school, {field: wrong}))
            assert refused == ("IMAGE_NOT_ELIGIBLE", ["image", field])
    finally:
        await school.set(MarketplaceImage, offered_image, architecture=Architecture.X64)


@pytest.mark.rule("F-9", "O-62")
async def test_image_of_generation_v2_is_exported_and_labs_are_created_from_the_result(school: AccountFixture) -> None:
    offered_image = await school.marketplace_image()
    await school.set(MarketplaceImage, offered_image, hyper_v_generation=HyperVGeneration.V2)
    try:
        first = await school.lab("first", {"marketplaceImageId": offered_image})
        version = (await school.image(first, "image"))["imageVersion"]
        assert await offered(school, "francecentral") == [(True, [], "1.0.0")]
        second = await school.lab("second", {"imageDefinitionId": version["definition"]["id"]})
        await school.api.change(REEXPORT, input={"labId": second, "target": {"updateImage": {}}})
        third = await school.lab("third", {"imageVersionId": version["id"]})
        assert {one.hyper_v_generation for one in await school.rows(Lab, Lab.id == pk(third))} == {HyperVGeneration.V2}
    finally:
        await school.set(MarketplaceImage, offered_image, hyper_v_generation=HyperVGeneration.V1)


@pytest.mark.rule("O-85", "F-11", "O-153", "X-12")
async def test_image_without_a_latest_version_is_refused(school: AccountFixture) -> None:
    empty = await school.definition("empty")
    excluded, deleted = await school.definition("excluded"), await school.definition("deleted")
    await school.version(excluded, "1.0.0", exclude_from_latest=True)
    gone = await school.version(deleted, "1.0.0", deleted_at=datetime.now(UTC) - timedelta(days=6))
    failed = await school.definition("failed")
    await school.version(failed, "1.0.0", {"francecentral": RegionReplicaState.FAILED}, state=ProvisioningState.FAILED)
    for image in (empty, excluded, deleted, failed):
        refused = await school.refused(CREATE_LAB, input=lab(school, {"imageDefinitionId": image}))
        assert refused == ("NO_LATEST_VERSION", ["image", "imageDefinitionId"])
    # By number, a deleted version is usable until its retention ends (O-127), whether it is purged by then or not.
    await school.api.change(CREATE_LAB, input=lab(school, {"imageVersionId": gone}))
    await school.set(ImageVersion, gone, deleted_at=datetime.now(UTC) - timedelta(days=7))
    late = lab(school, {"imageVersionId": gone}, "late")
    assert await school.refused(CREATE_LAB, input=late) == ("NOT_FOUND", ["image", "imageVersionId"])


@pytest.mark.rule("O-85", "O-153", "X-12")
async def test_image_in_other_regions_is_refused_with_the_list_of_regions(school: AccountFixture) -> None:
    image = await school.definition("image")
    version = await school.version(image, "1.0.0", {"eastus": COMPLETED, "westus": COMPLETED, "westus2": REPLICATING})
    for field, wrong in (("imageDefinitionId", image), ("imageVersionId", version)):
        given = lab(school, {field: wrong})
        assert await school.refused(CREATE_LAB, input=given) == ("IMAGE_NOT_IN_REGION", ["image", field])
        error = await school.api.refusal(CREATE_LAB, input=given)
        assert error["message"].endswith("It is usable in: eastus, westus.")
