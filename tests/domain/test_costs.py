"""Storage and transfer cost of images (domain.md chapter 4): both formulas, exactly."""

from decimal import Decimal

import pytest

from graph.domain.costs import costs
from graph.domain.replication.target_regions import TargetRegion
from graph.settings import Region

GB = 1 << 30
# Made-up prices that are easy to distinguish.
REGIONS = {
    name: Region(name=name, storage_price_per_gb_month=Decimal(storage), egress_price_per_gb=Decimal(egress))
    for name, storage, egress in (("eastus", "0.05", "0.02"), ("westus", "0.07", "0.9"), ("centralus", "0.11", "0.8"))
}


@pytest.mark.rule("B-6", "X-4")
def test_acceptance_21_two_versions_of_one_image_as_disks_in_eight_regions() -> None:
    assert costs.disk_formula(images=1, versions=2, replicas=8, disk_price=Decimal("1.54")) == Decimal("24.64")


@pytest.mark.rule("B-2", "B-3", "B-4", "B-8", "X-4")
def test_acceptance_21_three_regions_store_sixty_gigabytes_and_transfer_twenty() -> None:
    """Two replicas cross regions, their duplicates do not."""
    lines = costs.occupied_formula(10 * GB, [TargetRegion(name, 2) for name in REGIONS], "eastus", REGIONS)
    assert sum(line.stored_bytes for line in lines) == 60 * GB
    assert sum(line.transfer_bytes for line in lines) == 20 * GB


@pytest.mark.rule("B-2", "B-3", "B-7", "X-4")
def test_storage_has_the_price_of_each_region_and_transfer_the_price_of_the_source() -> None:
    targets = [TargetRegion("eastus", 1), TargetRegion("westus", 3), TargetRegion("centralus", 2)]
    lines = costs.occupied_formula(10 * GB, targets, "eastus", REGIONS)
    assert [(line.region.name, line.replica_count, line.monthly, line.one_off) for line in lines] == [
        ("eastus", 1, Decimal("0.50"), Decimal(0)),
        ("westus", 3, Decimal("2.10"), Decimal("0.20")),
        ("centralus", 2, Decimal("2.20"), Decimal("0.20")),
    ]


@pytest.mark.rule("B-12")
def test_region_with_a_replica_has_no_transfer_cost() -> None:
    targets = [TargetRegion(name) for name in REGIONS]
    lines = costs.occupied_formula(10 * GB, targets, "eastus", REGIONS, frozenset({"eastus", "westus"}))
    assert [line.transfer_bytes for line in lines] == [0, 0, 10 * GB]


@pytest.mark.rule("B-3")
def test_amounts_are_exact_down_to_the_byte() -> None:
    [line] = costs.occupied_formula(1, [TargetRegion("eastus")], "eastus", REGIONS)
    assert line.monthly * GB == Decimal("0.05")


@pytest.mark.rule("B-1")
def test_empty_image_costs_nothing() -> None:
    lines = costs.occupied_formula(0, [TargetRegion(name, 50) for name in REGIONS], "eastus", REGIONS)
    assert [(line.monthly, line.one_off) for line in lines] == [(Decimal(0), Decimal(0))] * 3
