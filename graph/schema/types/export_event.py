"""What watchers of exports and galleries are sent."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Self

import strawberry

from graph.db import models
from graph.db.enums import ExportPhase, ExportStatus, GalleryEventKind
from graph.schema.context import Info
from graph.schema.scalars import BigInt
from graph.schema.types.export import Export
from graph.schema.types.replica import RegionReplica
from graph.schema.types.version import ImageVersion


class SharedEvent:
    """Marks events whose own fields are equal for all subscribers: they depend on no permission."""


@strawberry.type(description="An export as it was at one moment.")
class ExportEvent(SharedEvent):
    sequence: int = strawberry.field(description="Grows from event to event of one export; `after` takes it.")
    occurred_at: datetime = strawberry.field(description="When it was so.")
    status: ExportStatus = strawberry.field(description="How the export stood.")
    phase: ExportPhase = strawberry.field(description="What it was at.")
    progress: float = strawberry.field(description="0 to 100 over the source copy and all regions, never falling.")
    bytes_processed: BigInt = strawberry.field(
        description="Bytes of the disk that were read and are safe in the lab's region."
    )
    bytes_total: BigInt = strawberry.field(
        description="Bytes of the disk that are not holes; 0 until they were counted."
    )
    message: str = strawberry.field(description="What was going on, for people.")
    row: strawberry.Private[models.Export]
    then: strawberry.Private[Mapping[str, Any] | None]

    @classmethod
    def now(cls, row: models.Export) -> Self:
        """Show the export as it is."""
        return cls(
            sequence=row.revision,
            occurred_at=models.now(),
            status=row.status,
            phase=row.phase,
            progress=row.progress,
            bytes_processed=BigInt(row.bytes_processed),
            bytes_total=BigInt(row.bytes_total),
            message=row.message,
            row=row,
            then=None,
        )

    @classmethod
    def at(cls, transition: models.ExportTransition, row: models.Export) -> Self:
        """Show the export as a kept transition left it."""
        return cls(
            sequence=transition.sequence,
            occurred_at=transition.occurred_at,
            status=transition.status,
            phase=transition.phase,
            progress=transition.progress,
            bytes_processed=BigInt(transition.bytes_processed),
            bytes_total=BigInt(transition.bytes_total),
            message=transition.message,
            row=row,
            then=transition.replicas,
        )

    @strawberry.field(description="The copies as they were then, the source region's first; at most one a region.")
    async def replicas(self, info: Info) -> list[RegionReplica]:
        if self.row.image_version_id is None:
            return []
        table = models.RegionReplica
        order = (table.is_source.desc(), table.region_name)
        rows = await info.context.loaders.children(table, table.version_id, *order).load(self.row.image_version_id)
        found = [(row, RegionReplica.of(row)) for row in rows]
        if self.then is None:
            return [replica for _, replica in found]
        return [replica.as_of(self.then[str(row.id)]) for row, replica in found if str(row.id) in self.then]

    @strawberry.field(description="The export as it is now.")
    def export(self) -> Export:
        return Export.of(self.row)


@strawberry.type(description="Something that happened under a gallery.")
class GalleryEvent(SharedEvent):
    sequence: int = strawberry.field(description="Grows from event to event; `after` takes it.")
    occurred_at: datetime = strawberry.field(description="When it happened.")
    kind: GalleryEventKind = strawberry.field(description="What happened.")
    row: strawberry.Private[models.GalleryEvent]

    @classmethod
    def of(cls, row: models.GalleryEvent) -> Self:
        return cls(sequence=row.id, occurred_at=row.occurred_at, kind=row.kind, row=row)

    @strawberry.field(description="The version it happened to; null once that is gone.")
    async def version(self, info: Info) -> ImageVersion | None:
        if self.row.version_id is None:
            return None
        row = await info.context.loaders.row(models.ImageVersion).load(self.row.version_id)
        return ImageVersion.of(row) if row else None

    @strawberry.field(
        description="The copy it happened to; null where it is about no one region, or once that is gone."
    )
    async def replica(self, info: Info) -> RegionReplica | None:
        if self.row.replica_id is None:
            return None
        row = await info.context.loaders.row(models.RegionReplica).load(self.row.replica_id)
        return RegionReplica.of(row) if row else None
