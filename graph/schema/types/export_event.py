"""Events of exports, in subscriptions, and of galleries, in subscriptions and lists."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Self

import strawberry

from graph.db import models
from graph.db.enums import ExportPhase, ExportStatus, GalleryEventKind
from graph.schema.context import Info
from graph.schema.fields import RowObject, column, related
from graph.schema.loaders.sources import OneRow
from graph.schema.scalars import BigInt
from graph.schema.types.definition import ImageDefinition
from graph.schema.types.export import Export
from graph.schema.types.notice import Notice, shown
from graph.schema.types.replica import RegionReplica
from graph.schema.types.replica_snapshot import ReplicaSnapshot
from graph.schema.types.version import ImageVersion


def optional(value: int | None) -> BigInt | None:
    """Return a number of bytes as the scalar."""
    return None if value is None else BigInt(value)


class SharedEvent:
    """Marks events whose own fields are equal for all subscribers: they depend on no permission."""


@strawberry.type(description="The state of an export at one moment: a change of state, or progress.")
class ExportEvent(SharedEvent):
    sequence: int = strawberry.field(
        description="The event's number in the sequence of all exports of the lab, strictly increasing. To resume, pass the "
        "last one as `after`."
    )
    occurred_at: datetime = strawberry.field(description="The moment that the event describes.")
    status: ExportStatus = strawberry.field(description="The state of the export at that moment.")
    phase: ExportPhase = strawberry.field(
        description="The phase of the export at that moment; the last phase reached if it had ended."
    )
    progress: float = strawberry.field(
        description="Progress in percent, 0 to 100, over the source copy and all other regions. Never decreases."
    )
    processed_bytes: BigInt = strawberry.field(
        description="The part of `totalBytes` that had been read and was stored in the lab's region."
    )
    total_bytes: BigInt = strawberry.field(
        description="The bytes of the template disk without holes; 0 until they have been counted."
    )
    message: str = strawberry.field(description="A human-readable description of the step at that moment.")
    waiting_reason: Notice | None = strawberry.field(
        description="Why the running work waited; null if it did not wait."
    )
    bytes_per_second: BigInt | None = strawberry.field(
        description="The bytes that were processed or copied per second, over all regions and smoothed; null if unknown."
    )
    eta_seconds: int | None = strawberry.field(
        description="The estimated seconds from that moment to the end of the export; null if unknown."
    )
    row: strawberry.Private[models.Export]
    then: strawberry.Private[Mapping[str, Any] | None]

    @classmethod
    def now(cls, row: models.Export) -> Self:
        """Return the event of the export's current state."""
        return cls(
            sequence=row.revision,
            occurred_at=models.now(),
            status=row.status,
            phase=row.phase,
            progress=row.progress,
            processed_bytes=BigInt(row.processed_bytes),
            total_bytes=BigInt(row.total_bytes),
            bytes_per_second=optional(row.bytes_per_second),
            eta_seconds=row.eta_seconds,
            message=row.message,
            waiting_reason=shown(row.waiting_reason),
            row=row,
            then=None,
        )

    @classmethod
    def at(cls, transition: models.ExportTransition, row: models.Export) -> Self:
        """Return the event of a stored transition."""
        return cls(
            sequence=transition.sequence,
            occurred_at=transition.occurred_at,
            status=transition.status,
            phase=transition.phase,
            progress=transition.progress,
            processed_bytes=BigInt(transition.processed_bytes),
            total_bytes=BigInt(transition.total_bytes),
            bytes_per_second=optional(transition.bytes_per_second),
            eta_seconds=transition.eta_seconds,
            message=transition.message,
            waiting_reason=shown(transition.waiting_reason),
            row=row,
            then=transition.replicas,
        )

    @strawberry.field(
        description="The replicas at that moment, the source replica first; empty if the version was discarded. Not "
        "paginated: at most one for each region."
    )
    async def replicas(self, info: Info) -> list[ReplicaSnapshot]:
        if self.row.image_version_id is None:
            return []
        table = models.RegionReplica
        order = (table.is_source.desc(), table.region_name)
        rows = await info.context.loaders.children(table, table.version_id, *order).load(self.row.image_version_id)
        if self.then is None:
            return [ReplicaSnapshot.now(row) for row in rows]
        return [ReplicaSnapshot.at(row, self.then[str(row.id)]) for row in rows if str(row.id) in self.then]

    @strawberry.field(description="The export in its current state, which may be newer than this event.")
    def export(self) -> Export:
        return Export.of(self.row)


@strawberry.type(description="A change to a version or replica of a gallery.")
class GalleryEvent(RowObject, SharedEvent, table=models.GalleryEvent):
    sequence: int = column(
        "id",
        description="The event's number in the gallery's sequence, strictly increasing. To resume, pass the last one as "
        "`after`.",
    )
    occurred_at: datetime = column(description="When the change happened.")
    kind: GalleryEventKind = column(description="The kind of change.")
    row: strawberry.Private[models.GalleryEvent]
    actor: str | None = column(
        description="The principal whose request caused the change; null if a worker made it by itself."
    )
    definition_name: str | None = column(description="The name of the changed version's image definition.")
    version_name: str | None = column(
        "version_number",
        description="The number of the changed or pinned version, also after the version was deleted; null if an"
        " image follows its latest version again.",
    )
    region_name: str | None = column(
        description="The name of the changed replica's region; null if the change concerns no single region."
    )

    definition: ImageDefinition | None = related(
        OneRow(models.ImageDefinition),
        key="definition_id",
        optional=True,
        description="The changed version's image definition in its current state; null if it no longer exists.",
    )

    version: ImageVersion | None = related(
        OneRow(models.ImageVersion),
        key="version_id",
        optional=True,
        description="The changed or pinned version in its current state; null if it no longer exists.",
    )

    replica: RegionReplica | None = related(
        OneRow(models.RegionReplica),
        key="replica_id",
        optional=True,
        description="The changed replica in its current state; null if the change concerns no single region, or if the "
        "replica no longer exists.",
    )
