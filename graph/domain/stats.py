"""Figures: how much there is of everything, and how it stands, for who watches over the servers."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.enums import ExportStatus, RegionReplicaState, UpkeepKind
from graph.db.models import Export, ManifestRemoval, RegionReplica, Upkeep


@dataclass(frozen=True)
class Figures:
    """Counts of rows, and sums over them in bytes."""

    exports: dict[ExportStatus, int]
    # Read from templates, stored after compression, and found there already: over all exports there are.
    exported_bytes: dict[str, int]
    replicas: dict[tuple[str, RegionReplicaState], int]
    transferred_bytes: dict[str, int]
    manifest_removals: int
    upkeep_finished: dict[tuple[str, UpkeepKind], datetime]


async def figures(session: AsyncSession) -> Figures:
    """Count; six statements, each over one table."""
    sums = await session.execute(
        select(_sum(Export.bytes_processed), _sum(Export.bytes_stored), _sum(Export.bytes_deduplicated))
    )
    processed, stored, deduplicated = sums.one()
    replica = RegionReplica
    states = await session.execute(
        select(replica.region_name, replica.state, func.count()).group_by(replica.region_name, replica.state)
    )
    moved = await session.execute(
        select(replica.region_name, _sum(replica.bytes_transferred)).group_by(replica.region_name)
    )
    exports = await session.execute(select(Export.status, func.count()).group_by(Export.status))
    finished = await session.execute(select(Upkeep.region_name, Upkeep.kind, Upkeep.finished_at))
    return Figures(
        exports=dict.fromkeys(ExportStatus, 0) | dict(exports.all()),
        exported_bytes={"processed": int(processed), "stored": int(stored), "deduplicated": int(deduplicated)},
        replicas={(region, state): count for region, state, count in states},
        transferred_bytes={region: int(size) for region, size in moved},
        manifest_removals=await session.scalar(select(func.count()).select_from(ManifestRemoval)) or 0,
        upkeep_finished={(region, kind): moment for region, kind, moment in finished},
    )


def _sum(column: Any) -> ColumnElement[Any]:
    return func.coalesce(func.sum(column), 0)
