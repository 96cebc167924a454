"""Images eligible for new labs, and the reasons of the others (domain.md 2.13)."""

import pytest

from graph.db.enums import Architecture, ProvisioningState, RegionReplicaState
from graph.domain.labs.eligibility import ImageFacts, IneligibilityReason, Verdict, judge
from graph.domain.values.latest import VersionFacts
from graph.domain.values.units import ONE_GIB
from tests.domain.facts import HERE, THERE, version, without_copies

LIMIT = 128
REASON = IneligibilityReason


def judged(
    *versions: VersionFacts,
    enabled: bool = True,
    architecture: Architecture = Architecture.X64,
) -> Verdict:
    return judge(ImageFacts(enabled, architecture, versions), HERE, max_os_disk_gb=LIMIT)


@pytest.mark.rule("F-4")
def test_image_with_usable_version_is_eligible() -> None:
    old, new = version("1.0.0"), version("1.0.1")
    assert judged(old, new) == Verdict(new, [])
    assert judged(old, new).eligible


REPLICATING, FAILED = RegionReplicaState.REPLICATING, RegionReplicaState.FAILED
PENDING, COMPLETED = RegionReplicaState.PENDING, RegionReplicaState.COMPLETED
CREATING = ProvisioningState.CREATING
NONE_RESOLVES: list[tuple[IneligibilityReason, list[VersionFacts]]] = [
    (REASON.NO_VERSION, []),
    (REASON.NO_VERSION, [version("1.0.0", state=CREATING, copied=PENDING)]),
    (REASON.NO_VERSION, [version("1.0.0", state=ProvisioningState.FAILED)]),
    (REASON.SOFT_DELETED, [version("1.0.0", deleted=True), version("2.0.0", deleted=True, excluded=True)]),
    (REASON.EXCLUDED_FROM_LATEST, [version("1.0.0", excluded=True)]),
    (REASON.EXCLUDED_FROM_LATEST, [version("1.0.0", regional={HERE: True})]),
    (REASON.EXCLUDED_FROM_LATEST, [version("1.0.0", excluded=True), version("2.0.0", deleted=True)]),
    (REASON.NOT_IN_REGION, [version("1.0.0", THERE)]),
    (REASON.NOT_IN_REGION, [without_copies("1.0.0")]),
    (REASON.REPLICATING, [version("1.0.0", copied=REPLICATING)]),
    (REASON.REPLICATING, [version("1.0.0", copied=PENDING)]),
    (REASON.REPLICATING, [version("1.0.0", state=CREATING, copied=REPLICATING)]),
    (REASON.REPLICATION_FAILED, [version("1.0.0", copied=FAILED)]),
    (REASON.NOT_IN_REGION, [version("1.0.0", copied=RegionReplicaState.CANCELED)]),
    # Of several versions, the highest one that is not excluded determines the reason.
    (REASON.REPLICATING, [version("1.0.0", THERE), version("1.0.1", copied=REPLICATING)]),
    (REASON.NOT_IN_REGION, [version("1.0.0", copied=FAILED), version("2.0.0", THERE), version("3.0.0", excluded=True)]),
]


@pytest.mark.rule("F-3", "F-4", "F-5", "F-11", "O-141", "K-7")
@pytest.mark.parametrize(("reason", "versions"), NONE_RESOLVES)
def test_image_without_resolvable_version_has_one_reason(
    reason: IneligibilityReason, versions: list[VersionFacts]
) -> None:
    assert judged(*versions) == Verdict(None, [reason])


@pytest.mark.rule("F-5", "K-34")
def test_acceptance_5_replicating_newer_version_leaves_the_older_one_in_use() -> None:
    old = version("1.0.0")
    assert judged(old, version("2.0.0", copied=REPLICATING)) == Verdict(old, [])


@pytest.mark.rule("F-6", "X-1")
@pytest.mark.parametrize(
    ("size", "reasons"),
    [
        (127 * ONE_GIB, []),
        (128 * ONE_GIB, []),
        (128 * ONE_GIB + 1, [REASON.OS_DISK_TOO_LARGE]),
        (129 * ONE_GIB, [REASON.OS_DISK_TOO_LARGE]),
    ],
)
def test_acceptance_10_disk_may_be_as_large_as_the_limit(size: int, reasons: list[IneligibilityReason]) -> None:
    one = version("1.0.0", size=size)
    assert judged(one) == Verdict(one, reasons)


@pytest.mark.rule("F-6", "O-140")
def test_disk_size_is_that_of_the_resolved_version_or_else_of_the_highest() -> None:
    large = 129 * ONE_GIB
    assert judged(version("1.0.0", size=large), version("2.0.0")).reasons == []
    waiting = version("2.0.0", copied=REPLICATING, size=large)
    assert judged(waiting).reasons == [REASON.REPLICATING, REASON.OS_DISK_TOO_LARGE]
    assert judged(version("1.0.0"), waiting).reasons == []


@pytest.mark.rule("F-10", "O-141", "K-7")
def test_every_reason_against_an_image_is_listed() -> None:
    found = judged(
        version("1.0.0", THERE, size=200 * ONE_GIB),
        enabled=False,
        architecture=Architecture.ARM64,
    )
    assert found.reasons == [
        REASON.DISABLED,
        REASON.NOT_IN_REGION,
        REASON.OS_DISK_TOO_LARGE,
        REASON.UNSUPPORTED_ARCHITECTURE,
    ]


@pytest.mark.rule("F-10", "O-140")
def test_each_single_reason_still_resolves_the_version() -> None:
    one = version("1.0.0")
    assert judged(one, enabled=False) == Verdict(one, [REASON.DISABLED])
    assert judged(one, architecture=Architecture.ARM64) == Verdict(one, [REASON.UNSUPPORTED_ARCHITECTURE])


@pytest.mark.rule("O-141", "K-7")
def test_every_reason_can_be_reached() -> None:
    reached = {reason for reason, _ in NONE_RESOLVES} | {
        REASON.DISABLED,
        REASON.OS_DISK_TOO_LARGE,
        REASON.UNSUPPORTED_ARCHITECTURE,
    }
    assert set(REASON) == reached
