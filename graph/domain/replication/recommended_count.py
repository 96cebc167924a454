"""Recommended number of replicas for a number of concurrent machines (R-20 to R-22)."""

from graph.domain.problems import DomainError, Problem
from graph.domain.replication.target_regions import MAX_REPLICAS_PER_REGION

RELAXED, STRICT = 50, 20  # Concurrent machines for each replica.
PRODUCTION = 3
MAX_MACHINES = 1_000_000


def recommended_count(machines: int, *, production: bool, strict: bool) -> int:
    """Return 1 to 50; at least 3 for production."""
    if not 1 <= machines <= MAX_MACHINES:
        raise DomainError(Problem.MACHINE_COUNT, "concurrentVms", maximum=MAX_MACHINES)
    needed = -(-machines // (STRICT if strict else RELAXED))
    return min(MAX_REPLICAS_PER_REGION, max(PRODUCTION if production else 1, needed))
