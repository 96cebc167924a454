"""The recommended replica count for a number of concurrent machines, and its limits."""

import pytest

from graph.domain.problems import DomainError, ErrorCode
from graph.domain.replication.recommended_count import recommended_count


@pytest.mark.rule("R-20", "R-21", "R-22", "X-5")
@pytest.mark.parametrize(
    ("machines", "production", "strict", "expected"),
    [
        (500, False, False, 10),
        (1000, False, True, 50),
        (1, False, False, 1),
        (1, True, True, 3),
        (50, False, False, 1),
        (51, False, False, 2),
        (20, False, True, 1),
        (21, False, True, 2),
        (151, True, False, 4),
        (1_000_000, True, True, 50),
    ],
)
def test_acceptance_30_recommended_replica_count_by_number_of_vms(
    machines: int, production: bool, strict: bool, expected: int
) -> None:
    assert recommended_count(machines, production=production, strict=strict) == expected


@pytest.mark.rule("R-22")
@pytest.mark.parametrize("machines", [0, -1, 1_000_001])
def test_invalid_number_of_vms_is_refused(machines: int) -> None:
    with pytest.raises(DomainError) as refused:
        recommended_count(machines, production=False, strict=False)
    assert (refused.value.code, refused.value.path) == (ErrorCode.RANGE_INVALID, ("concurrentVms",))
