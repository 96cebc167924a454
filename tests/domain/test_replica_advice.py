"""How many replicas to keep (domain.md R-20 to R-22).

Rules of domain.md: R-21, X-5.
"""

import pytest

from graph.domain.problems import Code, Problem
from graph.domain.replication.recommended_count import recommended_replicas


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
def test_acceptance_30_one_replica_for_so_many_machines(
    machines: int, production: bool, strict: bool, expected: int
) -> None:
    assert recommended_replicas(machines, production=production, strict=strict) == expected


@pytest.mark.parametrize("machines", [0, -1, 1_000_001])
def test_a_number_of_machines_that_is_none_is_refused(machines: int) -> None:
    with pytest.raises(Problem) as refused:
        recommended_replicas(machines, production=False, strict=False)
    assert (refused.value.code, refused.value.path) == (Code.RANGE_INVALID, ("concurrentVms",))
