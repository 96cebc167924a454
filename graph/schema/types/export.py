"""Exports."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from graph.db import models
from graph.db.enums import ExportKind, ExportPhase, ExportStatus
from graph.domain.exports.lifecycle import is_cancelable, is_retryable
from graph.schema.fields import RowObject, column, reads, related
from graph.schema.loaders.sources import OneRow
from graph.schema.paging import Order
from graph.schema.scalars import BigInt
from graph.schema.types.node import Node

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
class Export(RowObject, Node, table=models.Export):
    kind: ExportKind = column(description="What it makes.")
    status: ExportStatus = column(description="How it stands.")
    phase: ExportPhase = column(description="What it is at; where it ended, what it was at then.")
    progress: float = column(description="0 to 100 over the source copy and all regions, never falling.")
    bytes_total: BigInt = column(
        "bytes_total", description="Bytes of the template's disk that are not holes; 0 until they were counted."
    )
    bytes_processed: BigInt = column(
        "bytes_processed", description="Of these, the bytes that were read and are safe in the lab's region."
    )
    bytes_stored: BigInt = column(
        "bytes_stored", description="What was new to the lab's region, in bytes after compression."
    )
    bytes_deduplicated: BigInt = column(
        "bytes_deduplicated", description="Of the bytes processed, those already there or empty."
    )
    message: str = column(description="What is going on, what is done, or what to do about the failure, for people.")
    requested_by: str = column(description="The principal who asked for it.")
    created_at: datetime = column(description="When it was asked for.")
    started_at: datetime | None = column(description="When a worker first took it.")
    finished_at: datetime | None = column(description="When it ended; null while it has not.")
    is_cancelable: bool = column(
        "status", make=is_cancelable, description="Whether `cancelExport` would still stop something."
    )
    is_retryable: bool = column(
        "image_version_id",
        "status",
        "error_retryable",
        make=is_retryable,
        description="Whether `retryExport` has something to try again.",
    )
    row: strawberry.Private[models.Export]

    @strawberry.field(
        description="Seconds until it ends at the present pace; null when that cannot be told.",
        metadata=reads("status", "started_at", "progress"),
    )
    def eta_seconds(self) -> int | None:
        if (
            self.row.status is not ExportStatus.RUNNING
            or self.row.started_at is None
            or self.row.progress < ESTIMATE_FROM
        ):
            return None
        elapsed = (models.now() - self.row.started_at).total_seconds()
        return round(elapsed * (WHOLE - self.row.progress) / self.row.progress)

    @strawberry.field(
        description="Why it failed, or failed in part; null when it did not.",
        metadata=reads("error_code", "error_message", "error_retryable"),
    )
    def error(self) -> ExportError | None:
        if self.row.error_code is None:
            return None
        return ExportError(
            code=self.row.error_code, message=self.row.error_message or "", retryable=self.row.error_retryable
        )

    lab: Annotated["Lab", strawberry.lazy("graph.schema.types.lab")] = related(
        OneRow(models.Lab), key="lab_id", description="The lab whose template is exported."
    )

    image_version: Annotated["ImageVersion", strawberry.lazy("graph.schema.types.version")] | None = related(
        OneRow(models.ImageVersion),
        key="image_version_id",
        optional=True,
        description="The version it makes; null when that was taken back or is hidden from the caller.",
    )
