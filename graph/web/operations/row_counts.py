"""Row counts for `/metrics`: exports, replicas, transferred bytes and maintenance, over the whole installation."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.enums import ExportStatus, MaintenanceKind, RegionReplicaState
from graph.db.models import Export, MaintenanceLease, ManifestRemoval, RegionReplica


@dataclass(frozen=True)
class Stats:
    """Counts of rows, and sums in bytes."""

    exports: dict[ExportStatus, int]
    # Over all exports: read from templates, stored after compression, and deduplicated.
    exported_bytes: dict[str, int]
    replicas: dict[tuple[str, RegionReplicaState], int]
    transferred_bytes: dict[str, int]
    manifest_removals: int
    maintenance_finished: dict[tuple[str, MaintenanceKind], datetime]


async def read_stats(session: AsyncSession) -> Stats:
    """Count; six statements, each over one table."""
    sums = await session.execute(
        select(_sum(Export.processed_bytes), _sum(Export.stored_bytes), _sum(Export.deduplicated_bytes))
    )
    processed, stored, deduplicated = sums.one()
    replica = RegionReplica
    states = await session.execute(
        select(replica.region_name, replica.state, func.count()).group_by(replica.region_name, replica.state)
    )
    moved = await session.execute(
        select(replica.region_name, _sum(replica.transferred_bytes)).group_by(replica.region_name)
    )
    exports = await session.execute(select(Export.status, func.count()).group_by(Export.status))
    finished = await session.execute(
        select(MaintenanceLease.region_name, MaintenanceLease.kind, MaintenanceLease.finished_at)
    )
    return Stats(
        exports=dict.fromkeys(ExportStatus, 0) | dict(exports.all()),
        exported_bytes={"processed": int(processed), "stored": int(stored), "deduplicated": int(deduplicated)},
        replicas={(region, state): count for region, state, count in states},
        transferred_bytes={region: int(size) for region, size in moved},
        manifest_removals=await session.scalar(select(func.count()).select_from(ManifestRemoval)) or 0,
        maintenance_finished={(region, kind): moment for region, kind, moment in finished},
    )


def _sum(column: Any) -> ColumnElement[Any]:
    return func.coalesce(func.sum(column), 0)
