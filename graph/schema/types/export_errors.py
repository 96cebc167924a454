"""Errors of jobs: exports, copies to regions, and disks of labs."""

from enum import StrEnum

import strawberry

from graph.schema.types.enums import described


class ExportErrorCode(StrEnum):
    """Why a job failed. Clients match on them: values are added, never renamed or reused."""

    REPLICATION_FAILED = "REPLICATION_FAILED"
    DISK_CHANGED = "DISK_CHANGED"
    DISK_BUSY = "DISK_BUSY"
    DISK_INVALID = "DISK_INVALID"
    DISK_FAILED = "DISK_FAILED"
    TEMPLATE_STOPPED = "TEMPLATE_STOPPED"
    SCRATCH_FULL = "SCRATCH_FULL"
    HYPERVISOR_FAILED = "HYPERVISOR_FAILED"
    STORE_FULL = "STORE_FULL"
    STORE_UNAVAILABLE = "STORE_UNAVAILABLE"
    STORE_FAILED = "STORE_FAILED"
    STORAGE_FAILED = "STORAGE_FAILED"
    CHUNK_MISSING = "CHUNK_MISSING"
    CHUNK_CORRUPT = "CHUNK_CORRUPT"
    MANIFEST_CORRUPT = "MANIFEST_CORRUPT"
    REGION_UNKNOWN = "REGION_UNKNOWN"
    TOOL_MISSING = "TOOL_MISSING"
    TOOL_EXCEEDED = "TOOL_EXCEEDED"
    SANDBOX_MISSING = "SANDBOX_MISSING"
    VERSION_GONE = "VERSION_GONE"
    UPLOAD_EXPIRED = "UPLOAD_EXPIRED"
    INTERNAL = "INTERNAL"
    FORMAT_UNSUPPORTED = "FORMAT_UNSUPPORTED"
    FORMAT_MISMATCH = "FORMAT_MISMATCH"
    FORMAT_AMBIGUOUS = "FORMAT_AMBIGUOUS"
    BACKING_FILE = "BACKING_FILE"
    EXTERNAL_DATA = "EXTERNAL_DATA"
    ENCRYPTED = "ENCRYPTED"
    MALFORMED = "MALFORMED"
    TRUNCATED = "TRUNCATED"
    NOT_CLOSED = "NOT_CLOSED"
    CORRUPT = "CORRUPT"
    VIRTUAL_SIZE_TOO_LARGE = "VIRTUAL_SIZE_TOO_LARGE"
    EXPANDS_TOO_MUCH = "EXPANDS_TOO_MUCH"
    INSPECTION_LIMIT = "INSPECTION_LIMIT"


described(
    ExportErrorCode,
    "Why an export or the copy to a region failed, or the disk of a lab could not be written. The values from "
    "FORMAT_UNSUPPORTED on concern an uploaded file, or a template disk that was replaced by another file; `DiskRefusal` has "
    "the same values.",
    REPLICATION_FAILED="Copying to some regions failed; the version is usable in the others.",
    DISK_CHANGED="The template disk was changed during the export.",
    DISK_BUSY="The template disk is in use.",
    DISK_INVALID="The template disk is not usable.",
    DISK_FAILED="The template disk cannot be read.",
    TEMPLATE_STOPPED="The template ran when the export began, and stopped during it.",
    SCRATCH_FULL="The host lacks space for what a running template overwrites during its export.",
    HYPERVISOR_FAILED="The hypervisor failed, or does not answer.",
    STORE_FULL="The region's store, or a folder of the server that the export needs, has no space; the message names it.",
    STORE_UNAVAILABLE="The store of the region cannot be reached.",
    STORE_FAILED="The store of the region failed.",
    STORAGE_FAILED="Storing the data failed for another reason.",
    CHUNK_MISSING="A part of the stored data is missing.",
    CHUNK_CORRUPT="A part of the stored data is damaged.",
    MANIFEST_CORRUPT="The manifest, the list of the version's chunks, is damaged.",
    REGION_UNKNOWN="The region is no longer configured.",
    TOOL_MISSING="A tool that reads the disk format is not installed on the worker.",
    TOOL_EXCEEDED="A tool that reads the disk format exceeded its limits.",
    SANDBOX_MISSING="The worker's machine lacks the sandbox that reads the disk format.",
    VERSION_GONE="The version that the lab was to be created from no longer exists.",
    UPLOAD_EXPIRED="The upload expired before the version was created from it.",
    INTERNAL="An unexpected error, which the server's log describes.",
    FORMAT_UNSUPPORTED="The format is not supported (for example VDI, QED, ISO, LUKS or an archive).",
    FORMAT_MISMATCH="The content does not match the format that the file name declares.",
    FORMAT_AMBIGUOUS="The file matches more than one format.",
    BACKING_FILE="The file contains only the differences from another image.",
    EXTERNAL_DATA="The data is stored in other files.",
    ENCRYPTED="The file is encrypted.",
    MALFORMED="The file violates its format or contradicts itself.",
    TRUNCATED="The file is shorter than its format requires.",
    NOT_CLOSED="The file was not closed properly; `qemu-img check -r all` repairs it.",
    CORRUPT="The tables contradict each other, or the data cannot be decompressed.",
    VIRTUAL_SIZE_TOO_LARGE="The disk is larger than the limit, regardless of the file size.",
    EXPANDS_TOO_MUCH="The disk contains far more data than a file of this size plausibly can.",
    INSPECTION_LIMIT="Inspecting the file exceeds the limits on time, memory or output.",
)


def export_error_code(stored: str) -> ExportErrorCode:
    """Return a stored code; INTERNAL for one that this version does not know."""
    return ExportErrorCode(stored) if stored in set(ExportErrorCode) else ExportErrorCode.INTERNAL


@strawberry.type(
    description="Why the copy to a region failed, or why the disk of a lab could not be written. Embedded in its object."
)
class JobError:
    code: ExportErrorCode = strawberry.field(description="The stable error code.")
    message: str = strawberry.field(description="A human-readable description, with the details of this case.")


def job_error(code: str | None, message: str | None) -> JobError | None:
    """Return the error of a row with a code and a message; None without a message."""
    return None if message is None else JobError(code=export_error_code(code or ""), message=message)
