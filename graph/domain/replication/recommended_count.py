"""How many replicas a region should keep for machines made at the same time (domain.md R-20 to R-22)."""

from graph.domain.problems import Code, Problem
from graph.domain.replication.target_regions import MAX_REPLICAS_PER_REGION

RELAXED, STRICT = 50, 20  # machines a replica serves at once
PRODUCTION = 3
MAX_MACHINES = 1_000_000


def recommended_replicas(machines: int, *, production: bool, strict: bool) -> int:
    """Return 1 to 50, for production at least 3."""
    if not 1 <= machines <= MAX_MACHINES:
        raise Problem(Code.RANGE_INVALID, f"There are 1 to {MAX_MACHINES} machines.", "concurrentVms")
    needed = -(-machines // (STRICT if strict else RELAXED))
    return min(MAX_REPLICAS_PER_REGION, max(PRODUCTION if production else 1, needed))
