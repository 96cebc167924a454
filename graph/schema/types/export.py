"""Exports: their state, progress and result."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from graph.db import models
from graph.db.enums import ExportKind, ExportPhase, ExportRegionOutcome, ExportStatus
from graph.domain.exports.lifecycle import is_cancelable, is_retryable
from graph.schema.context import Info
from graph.schema.fields import RowObject, column, reads, related
from graph.schema.loaders.sources import OneRow
from graph.schema.scalars import BigInt
from graph.schema.types.export_errors import ExportErrorCode, JobError, export_error_code, job_error
from graph.schema.types.geography import Region
from graph.schema.types.node import Node
from graph.schema.types.notice import Notice, shown
from graph.schema.types.rights import changes_lab_of, viewer_can

if TYPE_CHECKING:
    from graph.schema.types.lab import Lab
    from graph.schema.types.version import ImageVersion


async def _is_cancelable(info: Info, row: models.Export) -> bool:
    return is_cancelable(row.status) and await changes_lab_of(info, row)


async def _is_retryable(info: Info, row: models.Export) -> bool:
    is_open = is_retryable(row.image_version_id, row.status, row.error_retryable)
    return is_open and await changes_lab_of(info, row)


@strawberry.type(description="Why an export failed, completely or in some regions. Embedded: it has no id.")
class ExportError:
    code: ExportErrorCode = strawberry.field(description="The stable error code.")
    message: str = strawberry.field(description="A human-readable description.")
    is_retryable: bool = strawberry.field(description="Whether `retryExport` can succeed after the cause is fixed.")


@strawberry.type(description="A target region of an export, and the outcome there. Embedded: it has no id.")
class ExportRegion:
    region: Region = strawberry.field(description="The region.")
    outcome: ExportRegionOutcome = strawberry.field(description="The outcome in the region.")
    error: JobError | None = strawberry.field(
        description="Why the replica in the region failed; null if it did not fail."
    )


@strawberry.type(
    description="The capture of a lab's template disk as an image version, and its replication to the target regions."
)
class Export(RowObject, Node, table=models.Export):
    kind: ExportKind = column(
        description="The result of the export: a new image definition, or a new version of an existing one."
    )
    status: ExportStatus = column(description="The current state.")
    phase: ExportPhase = column(description="The current phase; the last phase reached if the export has ended.")
    progress: float = column(
        description="Progress in percent, 0 to 100, over the source copy and all other regions. Never decreases."
    )
    total_bytes: BigInt = column(
        "total_bytes", description="The bytes of the template disk without holes; 0 until they have been counted."
    )
    processed_bytes: BigInt = column(
        "processed_bytes",
        description="The part of `totalBytes` that has been read and is stored in the lab's region; 0 again when the "
        "source copy is retried.",
    )
    stored_bytes: BigInt = column(
        "stored_bytes",
        description="The compressed size of the disk's chunks that `ImageVersion.parent` lacks; of all its chunks if the "
        "parent has no usable replica in the lab's region. Chunks that other versions share count too.",
    )
    deduplicated_bytes: BigInt = column(
        "deduplicated_bytes",
        description="The part of `processedBytes` that does not count for `storedBytes`: chunks that the parent version has, "
        "repeated chunks, and zeros.",
    )
    waiting_reason: Notice | None = column(
        make=shown,
        description="Why the running work waits, for example for a region's store that does not answer; null if it does not "
        "wait.",
    )
    message: str = column(
        description="A human-readable description of the current step, the result, or the remedy for a failure."
    )
    requested_by: str = column(description="The principal that requested the export.")
    created_at: datetime = column(description="When the export was requested.")
    started_at: datetime | None = column(
        description="When the export first started; null until then. A retry does not change it."
    )
    finished_at: datetime | None = column(description="When the export ended; null while it is queued or running.")
    row: strawberry.Private[models.Export]
    viewer_can_cancel: bool = viewer_can(
        changes_lab_of, "lab_id", description="Whether the viewer has the right to cancel the export."
    )
    viewer_can_retry: bool = viewer_can(
        changes_lab_of, "lab_id", description="Whether the viewer has the right to retry the export."
    )
    is_cancelable: bool = viewer_can(
        _is_cancelable,
        "lab_id",
        "status",
        description="Whether the viewer can cancel the export now: `cancelExport` still has an effect, and the viewer has the "
        "right to cancel.",
    )
    is_retryable: bool = viewer_can(
        _is_retryable,
        "lab_id",
        "image_version_id",
        "status",
        "error_retryable",
        description="Whether the viewer can retry the export now: `retryExport` has something to retry, the source copy or "
        "failed regions, and the viewer has the right to retry.",
    )

    image_name: str = column(
        description="The name of the image that the export creates or updates, also after the version was discarded."
    )
    version_name: str = column(
        "version_number", description="The number of the version that the export creates, also after it was discarded."
    )
    bytes_per_second: BigInt | None = column(
        "bytes_per_second",
        description="The bytes that are processed or copied per second, over all regions and smoothed over about 10"
        " seconds; null until it is known, and if the export is not running.",
    )
    eta_seconds: int | None = column(
        description="The estimated seconds until the export ends, at `bytesPerSecond`; null if that is null or 0."
    )

    @strawberry.field(
        description="The target regions with their outcomes, the source region first. Not paginated: at most one for"
        " each region. Embedded in the export.",
        metadata=reads("regions"),
    )
    def regions(self, info: Info) -> list[ExportRegion]:
        settings = info.context.settings
        return [
            ExportRegion(
                region=Region.named(settings, entry["region"]),
                outcome=ExportRegionOutcome(entry["outcome"]),
                error=job_error(entry["error_code"], entry["error"]),
            )
            for entry in self.row.regions
        ]

    @strawberry.field(
        description="Why the export failed, completely or in some regions; null if it did not fail.",
        metadata=reads("error_code", "error_message", "error_retryable"),
    )
    def error(self) -> ExportError | None:
        if self.row.error_code is None:
            return None
        return ExportError(
            code=export_error_code(self.row.error_code),
            message=self.row.error_message or "",
            is_retryable=self.row.error_retryable,
        )

    lab: Annotated["Lab", strawberry.lazy("graph.schema.types.lab")] = related(
        OneRow(models.Lab), key="lab_id", description="The lab whose template is exported."
    )

    image_version: Annotated["ImageVersion", strawberry.lazy("graph.schema.types.version")] | None = related(
        OneRow(models.ImageVersion),
        key="image_version_id",
        optional=True,
        description="The version that the export creates; null if the export was canceled before the "
        "source copy was complete, or if the viewer may not see the version.",
    )
