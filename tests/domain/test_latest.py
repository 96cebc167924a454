"""The latest version in a region (domain.md 2.14)."""

from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.db.enums import ProvisioningState, RegionReplicaState
from graph.domain.values.latest import ReplicaFacts, VersionFacts, VersionNumber, latest
from tests.domain.facts import HERE, THERE, version

BRAZIL = "brazilsouth"
EVERYWHERE = (HERE, THERE, BRAZIL)


def number(found: VersionFacts | None) -> str | None:
    return str(found.number) if found else None


# domain.md O-158, literally; None stands for "no latest version".
VECTORS: dict[str, tuple[list[VersionFacts], dict[str, str | None]]] = {
    "by number, not by text: patch": ([version("1.0.9"), version("1.0.12")], {HERE: "1.0.12"}),
    "by number, not by text: minor": ([version("1.2.0"), version("1.10.0")], {HERE: "1.10.0"}),
    "excluded": ([version("2.0.0", excluded=True), version("1.9.9")], {HERE: "1.9.9"}),
    "excluded, but not in one region": (
        [version("2.0.0", *EVERYWHERE, excluded=True, regional={BRAZIL: False}), version("1.0.0", *EVERYWHERE)],
        {BRAZIL: "2.0.0", HERE: "1.0.0", THERE: "1.0.0"},
    ),
    "not there yet": ([version("2.0.0", HERE), version("1.0.0", HERE, THERE)], {HERE: "2.0.0", THERE: "1.0.0"}),
    "soft-deleted": ([version("1.0.0", deleted=True)], {HERE: None}),
    "no version": ([], {HERE: None}),
}


@pytest.mark.rule("O-150", "O-151", "O-154", "O-158", "K-8")
@pytest.mark.parametrize("name", VECTORS)
def test_acceptance_11_vectors_of_the_domain_rules_hold(name: str) -> None:
    versions, expected = VECTORS[name]
    assert {region: number(latest(versions, region)) for region in expected} == expected
    assert {region: number(latest(versions[::-1], region)) for region in expected} == expected


@pytest.mark.rule("O-152")
def test_acceptance_12_regional_exclusion_overrides_the_global_one_both_ways() -> None:
    old = version("1.0.0", HERE, THERE)
    shown = version("2.0.0", HERE, THERE, excluded=True, regional={HERE: False})
    hidden = version("2.0.0", HERE, THERE, excluded=False, regional={HERE: True})
    assert [number(latest([old, shown], region)) for region in (HERE, THERE)] == ["2.0.0", "1.0.0"]
    assert [number(latest([old, hidden], region)) for region in (HERE, THERE)] == ["1.0.0", "2.0.0"]


@pytest.mark.rule("O-153")
def test_latest_without_a_region_is_the_highest_usable_in_any_region() -> None:
    versions = [version("1.0.0", HERE), version("2.0.0", THERE), version("3.0.0", HERE, excluded=True)]
    assert number(latest(versions, None)) == "2.0.0"
    assert latest([], None) is None


@dataclass(frozen=True)
class Row:
    """A version in the model: plain values, and each region's replica as a pair."""

    number: tuple[int, int, int]
    state: str
    deleted: bool
    excluded: bool
    here: tuple[str, bool | None] | None
    there: tuple[str, bool | None] | None

    @property
    def facts(self) -> VersionFacts:
        copies = {HERE: self.here, THERE: self.there}
        return VersionFacts(
            id=1,
            number=VersionNumber(*self.number),
            state=ProvisioningState(self.state),
            is_deleted=self.deleted,
            exclude_from_latest=self.excluded,
            disk_size_bytes=1,
            replicas={
                name: ReplicaFacts(RegionReplicaState(copy[0]), copy[1]) for name, copy in copies.items() if copy
            },
        )


PARTS = st.integers(0, 3) | st.integers(8, 12) | st.integers(2**31 - 3, 2**31 - 1)
COPIES = st.none() | st.tuples(
    st.sampled_from(["PENDING", "REPLICATING", "COMPLETED", "COMPLETED", "FAILED"]),
    st.sampled_from([None, True, False]),
)
ROWS = st.builds(
    Row,
    st.tuples(PARTS, PARTS, PARTS),
    st.sampled_from(["CREATING", "SUCCEEDED", "SUCCEEDED", "SUCCEEDED", "FAILED"]),
    st.booleans(),
    st.booleans(),
    COPIES,
    COPIES,
)


def model(rows: list[Row], region: str) -> tuple[int, int, int] | None:
    """Model of O-150 to O-152: filter, then sort tuples."""
    left: list[tuple[int, int, int]] = []
    for row in rows:
        copy = row.here if region == HERE else row.there
        if copy is None or copy[0] != "COMPLETED":
            continue
        if row.state != "SUCCEEDED" or row.deleted:
            continue
        if copy[1] is True or (copy[1] is None and row.excluded):
            continue
        left.append(row.number)
    left.sort()
    return left[-1] if left else None


@pytest.mark.rule("O-150", "O-151", "O-152", "O-155", "K-8")
@settings(deadline=None)
@given(st.lists(ROWS, max_size=8, unique_by=lambda row: row.number))
def test_acceptance_11_latest_version_equals_the_model(rows: list[Row]) -> None:
    expected = {region: model(rows, region) for region in (HERE, THERE)}
    facts = [row.facts for row in rows]
    found = {region: latest(facts, region) for region in (HERE, THERE)}
    assert {region: tuple(one.number) if one else None for region, one in found.items()} == expected
    anywhere = latest(facts, None)
    assert (tuple(anywhere.number) if anywhere else None) == max(filter(None, expected.values()), default=None)
