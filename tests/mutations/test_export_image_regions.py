"""Behaviour of `exportImage` through the API: target regions."""

import pytest

from graph.db.models import Export, LabAccount, RegionReplica
from tests.documents import EXPORT, pk
from tests.mutations.account_fixture import AccountFixture
from tests.mutations.conftest import UNITED_STATES
from tests.mutations.test_export_image import WHOLE, of

pytestmark = pytest.mark.asyncio(loop_scope="package")

REPLICAS = "query($id:ID!){node(id:$id){...on ImageVersion{replicas{region{name} isSource replicaCount}}}}"


async def regions_of(school: AccountFixture, export: dict[str, object]) -> list[tuple[str, bool, int]]:
    """Return the export's regions in order: name, whether it is the source, replica count."""
    async with school.database.reads() as session:
        version = (await session.get_one(Export, pk(str(export["id"])))).image_version_id
    rows = await school.rows(RegionReplica, RegionReplica.version_id == version)
    ordered = sorted(rows, key=lambda row: (not row.is_source, row.region_name))
    return [(row.region_name, row.is_source, row.replica_count) for row in ordered]


@pytest.mark.rule("E-12", "R-1", "R-2", "R-5", "X-9")
async def test_acceptance_4_export_targets_all_regions_of_the_geography_source_first(
    school: AccountFixture,
) -> None:
    export = await school.export(await school.lab("lab", regionName="South Central US"), "image")
    found = (await school.api.run(REPLICAS, id=export["imageVersion"]["id"]))["node"]["replicas"]
    others = sorted(set(UNITED_STATES) - {"southcentralus"})
    assert found == [
        {"region": {"name": "southcentralus"}, "isSource": True, "replicaCount": 1},
        *({"region": {"name": name}, "isSource": False, "replicaCount": 1} for name in others),
    ]
    assert len(found) == 8


@pytest.mark.rule("R-3", "R-4", "X-9")
async def test_account_policy_determines_the_targets_of_an_export_without_regions(school: AccountFixture) -> None:
    germany = await school.lab("germany", regionName="germanywestcentral")
    # The policy excludes the geography's other region, which is unavailable.
    assert await regions_of(school, await school.export(germany, "germany")) == [("germanywestcentral", True, 1)]
    for policy, regions, expected in (
        ("LAB_REGION_ONLY", [], ["francecentral"]),
        ("CUSTOM", ["eastus", "francecentral", "a removed region"], ["francecentral", "eastus"]),
    ):
        await school.set(LabAccount, school.account, replication_policy=policy, replication_regions=regions)
        found = await regions_of(school, await school.export(await school.lab(policy), policy))
        assert [name for name, _, _ in found] == expected


@pytest.mark.rule("E-9", "E-75", "K-24")
async def test_named_regions_ignore_case_and_spaces_and_keep_counts_and_flags(school: AccountFixture) -> None:
    targets = [
        {"regionName": "West US", "replicaCount": 50, "excludeFromLatest": True},
        {"regionName": "France Central", "replicaCount": None, "excludeFromLatest": None},
        {"regionName": "germanywestcentral", "replicaCount": 49, "excludeFromLatest": False},
    ]
    made = await school.api.change(WHOLE, input=of(await school.lab("lab"), targetRegions=targets))
    found = made["export"]["imageVersion"]["replicas"]
    assert [(one["region"]["name"], one["replicaCount"], one["excludeFromLatestOverride"]) for one in found] == [
        ("francecentral", 1, None),
        ("germanywestcentral", 49, False),
        ("westus", 50, True),
    ]


@pytest.mark.rule("E-74", "K-24")
async def test_acceptance_15_target_regions_include_the_source_and_are_unique(school: AccountFixture) -> None:
    lab = await school.lab("lab")
    name, count = ["1", "regionName"], ["0", "replicaCount"]
    refusals: list[tuple[str, list[str], list[tuple[str, int]]]] = [
        ("SOURCE_REGION_MISSING", [], []),
        ("SOURCE_REGION_MISSING", [], [("eastus", 1), ("francesouth", 1)]),
        ("REGION_DUPLICATE", name, [("francecentral", 1), ("France Central", 1)]),
        ("REGION_UNKNOWN", name, [("francecentral", 1), ("atlantis", 1)]),
        ("RANGE_INVALID", count, [("francecentral", 0)]),
        ("RANGE_INVALID", count, [("francecentral", 51)]),
        ("QUOTA_EXCEEDED", [], [("francecentral", 50), ("eastus", 50), ("westus", 1)]),
        ("REGION_NOT_AVAILABLE", name, [("francecentral", 1), ("germanynorth", 1)]),
    ]
    for code, path, targets in refusals:
        regions = [{"regionName": region, "replicaCount": number} for region, number in targets]
        assert await school.refused(EXPORT, input=of(lab, targetRegions=regions)) == (
            code,
            ["targetRegions", *path],
        )
