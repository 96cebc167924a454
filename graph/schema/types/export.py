"""Exports."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Self

import strawberry

import graph.schema.types.lab as labs
import graph.schema.types.version as versions
from graph.db import models
from graph.db.enums import ExportKind, ExportPhase, ExportStatus
from graph.domain.exports.lifecycle import is_cancelable, is_retryable
from graph.schema import ids
from graph.schema.connections import Listing
from graph.schema.context import Info
from graph.schema.paging import Order
from graph.schema.scalars import BigInt
from graph.schema.types.node import Gone, Node

if TYPE_CHECKING:
    from graph.schema.types.lab import Lab
    from graph.schema.types.version import ImageVersion

NEWEST = Order("export-newest", (models.Export.id,), (int,), descending=True)
WHOLE = 100.0
# Before this much is done, the pace says little.
ESTIMATE_FROM = 2.0


@strawberry.type(description="Why an export failed, or failed in part.")
class ExportError:
    code: str = strawberry.field(description="A stable word to match on.")
    message: str = strawberry.field(description="What happened, for people.")
    retryable: bool = strawberry.field(description="Whether `retryExport` can mend it.")


@strawberry.type(
    description="The capture of a lab's template into a version of an image, and its copies to the regions."
)
class Export(Node):
    kind: ExportKind = strawberry.field(description="What it makes.")
    status: ExportStatus = strawberry.field(description="How it stands.")
    phase: ExportPhase = strawberry.field(description="What it is at; where it ended, what it was at then.")
    progress: float = strawberry.field(description="0 to 100 over the source copy and all regions, never falling.")
    bytes_total: BigInt = strawberry.field(
        description="Bytes of the template's disk that are not holes; 0 until they were counted."
    )
    bytes_processed: BigInt = strawberry.field(
        description="Of these, the bytes that were read and are safe in the lab's region."
    )
    bytes_stored: BigInt = strawberry.field(description="What was new to the lab's region, in bytes after compression.")
    bytes_deduplicated: BigInt = strawberry.field(description="Of the bytes processed, those already there or empty.")
    message: str = strawberry.field(
        description="What is going on, what is done, or what to do about the failure, for people."
    )
    requested_by: str = strawberry.field(description="The principal who asked for it.")
    created_at: datetime = strawberry.field(description="When it was asked for.")
    started_at: datetime | None = strawberry.field(description="When a worker first took it.")
    finished_at: datetime | None = strawberry.field(description="When it ended; null while it has not.")
    is_cancelable: bool = strawberry.field(description="Whether `cancelExport` would still stop something.")
    is_retryable: bool = strawberry.field(description="Whether `retryExport` has something to try again.")
    row: strawberry.Private[models.Export]

    @classmethod
    def of(cls, row: models.Export | None) -> Self:
        if row is None:
            raise Gone("The export is gone.")
        return cls(
            id=ids.encode("Export", row.id),
            kind=row.kind,
            status=row.status,
            phase=row.phase,
            progress=row.progress,
            bytes_total=BigInt(row.bytes_total),
            bytes_processed=BigInt(row.bytes_processed),
            bytes_stored=BigInt(row.bytes_stored),
            bytes_deduplicated=BigInt(row.bytes_deduplicated),
            message=row.message,
            requested_by=row.requested_by,
            created_at=row.created_at,
            started_at=row.started_at,
            finished_at=row.finished_at,
            is_cancelable=is_cancelable(row),
            is_retryable=is_retryable(row),
            row=row,
        )

    @strawberry.field(description="Seconds until it ends at the present pace; null when that cannot be told.")
    def eta_seconds(self) -> int | None:
        if self.status is not ExportStatus.RUNNING or self.started_at is None or self.progress < ESTIMATE_FROM:
            return None
        elapsed = (models.now() - self.started_at).total_seconds()
        return round(elapsed * (WHOLE - self.progress) / self.progress)

    @strawberry.field(description="Why it failed, or failed in part; null when it did not.")
    def error(self) -> ExportError | None:
        if self.row.error_code is None:
            return None
        return ExportError(
            code=self.row.error_code, message=self.row.error_message or "", retryable=self.row.error_retryable
        )

    @strawberry.field(description="The lab whose template is exported.")
    async def lab(self, info: Info) -> Annotated["Lab", strawberry.lazy("graph.schema.types.lab")]:
        return labs.Lab.of(await info.context.loaders.row(models.Lab).load(self.row.lab_id))

    @strawberry.field(description="The version it makes; null when that was taken back or is hidden from the caller.")
    async def image_version(
        self, info: Info
    ) -> Annotated["ImageVersion", strawberry.lazy("graph.schema.types.version")] | None:
        if self.row.image_version_id is None:
            return None
        row = await info.context.loaders.row(models.ImageVersion).load(self.row.image_version_id)
        return versions.ImageVersion.of(row) if row else None


OF_LAB = Listing(models.Export, models.Export.lab_id, Export.of)
