"""createLab, seen from a client: which images, and which of their versions, a lab can be made from.

Rules of domain.md: F-1, F-2, F-5, F-6, F-9, F-10, F-11, F-12, O-33, O-63, O-82, O-85, O-123, O-153, O-154, O-156,
O-157, K-11, K-30, X-1, X-12, L-8.
"""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import delete

from graph.db.enums import Architecture, HyperVGeneration, ProvisioningState, RegionReplicaState, Role
from graph.db.models import ImageVersion, MarketplaceImage, RegionReplica
from tests.documents import CREATE_LAB, DETACH, SET_IMAGES_ENABLED, pk
from tests.mutations.conftest import UNITED_STATES
from tests.mutations.school import GIB, PAST, School
from tests.mutations.test_create_lab import DEBIAN, WINDOWS, lab

pytestmark = pytest.mark.asyncio(loop_scope="package")

COMPLETED, REPLICATING = RegionReplicaState.COMPLETED, RegionReplicaState.REPLICATING
OFFERED = """
query ($account: ID!, $region: String) {
  node(id: $account) { ... on LabAccount {
    images(regionName: $region) { nodes { definition { name } eligible reasons resolvedVersion { name } } }
  } }
}
"""


async def offered(school: School, region: str) -> list[tuple[bool, list[str], str | None]]:
    """Return whether each image is offered there, the reasons against it, and the version that it resolves to."""
    found = await school.api.run(OFFERED, account=school.account, region=region)
    nodes = found["node"]["images"]["nodes"]
    return [(one["eligible"], one["reasons"], (one["resolvedVersion"] or {"name": None})["name"]) for one in nodes]


async def test_a_version_that_is_named_needs_not_be_the_latest_nor_allowed_to_be(school: School) -> None:
    image = await school.definition("image")
    old = await school.version(image, "1.0.0", exclude_from_latest=True)
    await school.version(image, "2.0.0")
    made = await school.api.change(CREATE_LAB, input=lab(school, {"imageVersionId": old}))
    assert made["lab"]["imageVersion"] == {"id": old, "name": "1.0.0"}


async def test_acceptance_5_an_image_is_offered_in_the_regions_that_have_it_while_it_goes_to_the_others(
    school: School,
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


async def test_acceptance_10_disks_of_127_and_128_gib_are_offered_and_one_of_129_is_not(school: School) -> None:
    ids: list[str] = []
    for size in (127, 128, 129):
        ids.append(await school.definition(f"disk{size}"))
        await school.version(ids[-1], "1.0.0", disk_size_bytes=size * GIB)
    assert await offered(school, "francecentral") == [
        (True, [], "1.0.0"),
        (True, [], "1.0.0"),
        (False, ["OS_DISK_TOO_LARGE"], "1.0.0"),
    ]
    await school.api.change(CREATE_LAB, input=lab(school, {"imageDefinitionId": ids[1]}))
    refused = await school.refused(CREATE_LAB, input=lab(school, {"imageDefinitionId": ids[2]}, "large"))
    assert refused == ("IMAGE_NOT_ELIGIBLE", ["image", "imageDefinitionId"])


async def test_acceptance_11_and_12_the_latest_is_by_number_and_by_region(school: School) -> None:
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


async def test_acceptance_28_an_image_past_its_end_of_life_is_offered_and_says_so(school: School) -> None:
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


async def test_acceptance_29_a_lab_outlives_the_version_that_it_was_made_from(school: School) -> None:
    image = await school.definition("image")
    version = await school.version(image, "1.0.0")
    made = await school.lab("lab", {"imageVersionId": version})
    query = "query($id:ID!){node(id:$id){...on ImageVersion{labs{nodes{name}}}}}"
    assert (await school.api.run(query, id=version))["node"] == {"labs": {"nodes": [{"name": "lab"}]}}
    async with school.database.writes.begin() as session:
        await session.execute(delete(ImageVersion).where(ImageVersion.id == pk(version)))
    query = "query($id:ID!){node(id:$id){...on Lab{state imageVersion{id} templateVm{state}}}}"
    assert (await school.api.run(query, id=made))["node"] == {
        "state": "DRAFT",
        "imageVersion": None,
        "templateVm": {"state": "STOPPED"},
    }
    assert (await school.export(made, "saved"))["status"] == "QUEUED"


async def test_an_image_of_another_gallery_is_not_found_be_it_visible_or_not(school: School) -> None:
    other = await School.made(school.api, school.database, f"other{pk(school.account)}")
    image = await other.definition("image")
    version = await other.version(image, "1.0.0")
    owner = await school.person(Role.ACCOUNT_OWNER)
    for person in (school, owner):
        for field, wrong in (("imageDefinitionId", image), ("imageVersionId", version)):
            refused = await person.refused(CREATE_LAB, input=lab(school, {field: wrong}))
            assert refused == ("NOT_FOUND", ["image", field])


async def test_an_image_that_the_operator_took_back_is_not_found(school: School) -> None:
    for offered_now, expected in ((False, ("NOT_FOUND", ["image", "marketplaceImageId"])), (True, None)):
        await school.set(MarketplaceImage, WINDOWS["marketplaceImageId"], offered=offered_now)
        given = lab(school, WINDOWS, username="pupil")
        if expected:
            assert await school.refused(CREATE_LAB, input=given) == expected
        else:
            await school.api.change(CREATE_LAB, input=given)


async def test_a_marketplace_image_over_the_limit_is_not_eligible(school: School) -> None:
    [row] = await school.rows(MarketplaceImage, MarketplaceImage.id == 1)
    await school.set(MarketplaceImage, DEBIAN["marketplaceImageId"], size_bytes=128 * GIB + 1)
    refused = await school.refused(CREATE_LAB, input=lab(school, DEBIAN))
    await school.set(MarketplaceImage, DEBIAN["marketplaceImageId"], size_bytes=row.size_bytes)
    assert refused == ("IMAGE_NOT_ELIGIBLE", ["image", "marketplaceImageId"])


async def test_without_a_gallery_an_image_cannot_be_used(school: School) -> None:
    image = await school.definition("image")
    version = await school.version(image, "1.0.0")
    await school.api.change(DETACH, account=school.account)
    for field, wrong in (("imageDefinitionId", image), ("imageVersionId", version)):
        refused = await school.refused(CREATE_LAB, input=lab(school, {field: wrong}))
        assert refused == ("NO_GALLERY_ATTACHED", ["image", field])


async def test_a_disabled_image_cannot_be_used_by_name_nor_by_version(school: School) -> None:
    image = await school.definition("image")
    version = await school.version(image, "1.0.0")
    choice = {"labAccountId": school.account, "imageDefinitionIds": [image], "enabled": False}
    await school.api.change(SET_IMAGES_ENABLED, input=choice)
    for field, wrong in (("imageDefinitionId", image), ("imageVersionId", version)):
        refused = await school.refused(CREATE_LAB, input=lab(school, {field: wrong}))
        assert refused == ("IMAGE_DISABLED", ["image", field])
    await school.api.change(SET_IMAGES_ENABLED, input={**choice, "enabled": True})
    await school.api.change(CREATE_LAB, input=lab(school, {"imageDefinitionId": image}))


async def test_an_image_for_other_machines_is_not_eligible(school: School) -> None:
    unfit: tuple[dict[str, object], ...] = (
        {"hyper_v_generation": HyperVGeneration.V2},
        {"architecture": Architecture.ARM64},
    )
    for number, values in enumerate(unfit):
        image = await school.definition(f"image{number}", **values)
        version = await school.version(image, "1.0.0")
        for field, wrong in (("imageDefinitionId", image), ("imageVersionId", version)):
            refused = await school.refused(CREATE_LAB, input=lab(school, {field: wrong}))
            assert refused == ("IMAGE_NOT_ELIGIBLE", ["image", field])


async def test_an_image_of_which_no_version_can_be_the_latest_is_refused_as_such(school: School) -> None:
    empty = await school.definition("empty")
    excluded, deleted = await school.definition("excluded"), await school.definition("deleted")
    await school.version(excluded, "1.0.0", exclude_from_latest=True)
    gone = await school.version(deleted, "1.0.0", deleted_at=datetime.now(UTC) - timedelta(days=6))
    failed = await school.definition("failed")
    await school.version(failed, "1.0.0", {"francecentral": RegionReplicaState.FAILED}, state=ProvisioningState.FAILED)
    for image in (empty, excluded, deleted, failed):
        refused = await school.refused(CREATE_LAB, input=lab(school, {"imageDefinitionId": image}))
        assert refused == ("NO_LATEST_VERSION", ["image", "imageDefinitionId"])
    # By number, a version that was deleted is of use as long as it is retained (O-127), purged by then or not.
    await school.api.change(CREATE_LAB, input=lab(school, {"imageVersionId": gone}))
    await school.set(ImageVersion, gone, deleted_at=datetime.now(UTC) - timedelta(days=7))
    late = lab(school, {"imageVersionId": gone}, "late")
    assert await school.refused(CREATE_LAB, input=late) == ("NOT_FOUND", ["image", "imageVersionId"])


async def test_an_image_that_is_elsewhere_is_refused_with_the_regions_where_it_is(school: School) -> None:
    image = await school.definition("image")
    version = await school.version(image, "1.0.0", {"eastus": COMPLETED, "westus": COMPLETED, "westus2": REPLICATING})
    for field, wrong in (("imageDefinitionId", image), ("imageVersionId", version)):
        given = lab(school, {field: wrong})
        assert await school.refused(CREATE_LAB, input=given) == ("IMAGE_NOT_IN_REGION", ["image", field])
        error = await school.api.refusal(CREATE_LAB, input=given)
        assert error["message"].endswith("it is in: eastus, westus.")
