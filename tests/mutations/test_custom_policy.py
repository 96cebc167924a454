"""The replication policy CUSTOM: a list of regions per account."""

from typing import Any

import pytest

from graph.db.models import LabAccount
from graph.settings import Settings
from tests.documents import CREATE_ACCOUNT, pk
from tests.mutations.account_fixture import AccountFixture
from tests.mutations.test_export_image_regions import regions_of
from tests.mutations.test_update_lab_account import UPDATE_ACCOUNT

pytestmark = pytest.mark.asyncio(loop_scope="package")

SOUTH, WEST = "francesouth", "francewest"


async def custom(school: AccountFixture, *names: str, **more: object) -> list[str]:
    """Set the account's list; return the list that the account shows."""
    given = {"labAccountId": school.account, "replicationRegionNames": list(names), **more}
    made: dict[str, Any] = (await school.api.change(UPDATE_ACCOUNT, input=given))["labAccount"]
    assert made["replicationPolicy"] == "CUSTOM"
    return [region["name"] for region in made["replicationRegions"]]


async def places(school: AccountFixture, name: str, **lab: Any) -> list[str]:
    """Export a new lab by the policy; return the target regions, the source first."""
    return [place for place, _, _ in await regions_of(school, await school.export(await school.lab(name, **lab), name))]


@pytest.mark.rule("R-4", "K-20")
async def test_export_replicates_to_the_listed_regions_and_the_lab_region(school: AccountFixture) -> None:
    assert await custom(school, "France West", "francesouth", replicationPolicy="CUSTOM") == [WEST, SOUTH]
    assert await places(school, "one") == ["francecentral", SOUTH, WEST]
    assert await custom(school, SOUTH) == [SOUTH]
    assert await places(school, "two") == ["francecentral", SOUTH]
    assert await places(school, "three", regionName="francesouth") == [SOUTH]
    # The region of a lab is chosen independently.
    assert await places(school, "four", regionName="eastus") == ["eastus", SOUTH]


@pytest.mark.rule("R-4")
async def test_account_is_created_with_a_list_and_loses_it_with_the_policy(school: AccountFixture) -> None:
    given = {
        "name": f"custom {pk(school.account)}",
        "regionName": "eastus",
        "replicationPolicy": "CUSTOM",
        "replicationRegionNames": ["West US", "eastus"],
    }
    made = (await school.api.change(CREATE_ACCOUNT, input=given))["labAccount"]["id"]
    query = "query($id:ID!){node(id:$id){...on LabAccount{replicationPolicy replicationRegions{name available}}}}"
    assert (await school.api.run(query, id=made))["node"] == {
        "replicationPolicy": "CUSTOM",
        "replicationRegions": [{"name": "westus", "available": True}, {"name": "eastus", "available": True}],
    }
    away = {"labAccountId": made, "replicationPolicy": "GEOGRAPHY"}
    assert (await school.api.change(UPDATE_ACCOUNT, input=away))["labAccount"]["replicationRegions"] == []
    back = {"labAccountId": made, "replicationPolicy": "CUSTOM"}
    assert await school.refused(UPDATE_ACCOUNT, input=back) == ("RANGE_INVALID", ["replicationRegionNames"])


@pytest.mark.parametrize(
    ("policy", "names", "code"),
    [
        ("CUSTOM", None, "RANGE_INVALID"),
        ("CUSTOM", [], "RANGE_INVALID"),
        ("GEOGRAPHY", [SOUTH], "RANGE_INVALID"),
        (None, [SOUTH], "RANGE_INVALID"),
        ("LAB_REGION_ONLY", [SOUTH], "RANGE_INVALID"),
        ("CUSTOM", [SOUTH, "atlantis"], "REGION_UNKNOWN"),
        ("CUSTOM", [SOUTH, "eastus"], "REGION_NOT_AVAILABLE"),
        ("CUSTOM", [SOUTH, "France South"], "REGION_DUPLICATE"),
    ],
)
async def test_invalid_region_list_is_refused(
    school: AccountFixture, policy: str | None, names: list[str] | None, code: str
) -> None:
    given = {"replicationPolicy": policy, "replicationRegionNames": names}
    path = ["replicationRegionNames", "1"] if names and len(names) > 1 else ["replicationRegionNames"]
    refusal = (code, path)
    assert await school.refused(UPDATE_ACCOUNT, input={"labAccountId": school.account, **given}) == refusal
    made = {"name": f"none {pk(school.account)}", "regionName": "francecentral", **given}
    assert await school.refused(CREATE_ACCOUNT, input=made) == refusal


async def test_unavailable_region_is_refused_and_skipped_if_already_listed(
    school: AccountFixture, settings: Settings
) -> None:
    await school.set(LabAccount, school.account, region_name="germanywestcentral")
    given = {"labAccountId": school.account, "replicationPolicy": "CUSTOM", "replicationRegionNames": ["germanynorth"]}
    assert not settings.regions["germanynorth"].available
    assert await school.refused(UPDATE_ACCOUNT, input=given) == (
        "REGION_NOT_AVAILABLE",
        ["replicationRegionNames", "0"],
    )
    listed = ["germanynorth", "germanywestcentral", "atlantis"]
    await school.set(LabAccount, school.account, replication_policy="CUSTOM", replication_regions=listed)
    assert await places(school, "lab") == ["francecentral", "germanywestcentral"]
    # Other settings can still be changed.
    other = {"labAccountId": school.account, "newImagesEnabledByDefault": False, "replicationPolicy": "CUSTOM"}
    seen = (await school.api.change(UPDATE_ACCOUNT, input=other))["labAccount"]["replicationRegions"]
    assert [region["name"] for region in seen] == listed
