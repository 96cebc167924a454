"""Figures of an export that its rows determine: the outcome of each region, the rate and the time left."""

from collections.abc import Sequence
from math import exp
from typing import Any

from graph.db.enums import ExportRegionOutcome, ExportStatus, RegionReplicaState
from graph.db.models import Export, RegionReplica, now

# The rate follows a change within about this time.
SMOOTHING_SECONDS = 10.0
# Reports that follow each other faster are one measurement.
MEASURED_SECONDS = 0.5
OUTCOMES = {
    RegionReplicaState.COMPLETED: ExportRegionOutcome.COMPLETED,
    RegionReplicaState.FAILED: ExportRegionOutcome.FAILED,
    RegionReplicaState.CANCELED: ExportRegionOutcome.CANCELED,
}


def outcomes(export: Export, replicas: Sequence[RegionReplica]) -> list[dict[str, Any]]:
    """Return the outcome of each target region; a region that a cancellation stopped has not failed."""
    before = {entry["region"]: entry for entry in export.regions}
    if not replicas:
        # The version was discarded.
        return [{"region": name, "outcome": ExportRegionOutcome.CANCELED, **_error(None)} for name in before]
    found: list[dict[str, Any]] = []
    for replica in replicas:
        if before and replica.region_name not in before:
            # Another mutation made it a region of the version.
            continue
        outcome = OUTCOMES.get(replica.state, ExportRegionOutcome.PENDING)
        found.append({"region": replica.region_name, "outcome": outcome, **_error(replica)})
    return found


def _error(replica: RegionReplica | None) -> dict[str, str | None]:
    return {"error_code": replica and replica.error_code, "error": replica and replica.error}


def measure(export: Export, replicas: Sequence[RegionReplica]) -> None:
    """Update the rate, an exponentially weighted mean, and the time left. Both are None until they are known."""
    others = [replica for replica in replicas if not replica.is_source]
    done = export.processed_bytes + sum(replica.transferred_bytes for replica in others)
    total = export.total_bytes + sum(replica.total_bytes or export.total_bytes for replica in others)
    moment = now()
    if export.status is not ExportStatus.RUNNING or export.measured_at is None or done < (export.measured_bytes or 0):
        export.bytes_per_second = export.eta_seconds = None
        is_running = export.status is ExportStatus.RUNNING
        export.measured_at, export.measured_bytes = (moment, done) if is_running else (None, None)
        return
    elapsed = (moment - export.measured_at).total_seconds()
    if elapsed >= MEASURED_SECONDS or elapsed < 0:
        rate = (done - (export.measured_bytes or 0)) / max(elapsed, MEASURED_SECONDS)
        before = export.bytes_per_second
        weight = 1 - exp(-max(elapsed, 0) / SMOOTHING_SECONDS)
        export.bytes_per_second = round(rate if before is None else before + weight * (rate - before))
        export.measured_at, export.measured_bytes = moment, done
    rate = export.bytes_per_second
    export.eta_seconds = min(MAX_SECONDS, round((total - done) / rate)) if rate and total else None


# A year: a longer time says nothing, and its number has to fit the column.
MAX_SECONDS = 31_536_000
