"""Refusal of disk files: reasons and error."""

from enum import StrEnum

from graph.errors import LabGalleryError


class DiskRefusalReason(StrEnum):
    """Stable codes that clients match on: values are added, never renamed or reused."""

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


class DiskFormatError(LabGalleryError):
    """The file is refused. The message contains nothing from the file and reveals nothing about other files."""

    def __init__(self, reason: DiskRefusalReason, message: str) -> None:
        super().__init__(message)
        self.reason = reason


def malformed(what: str) -> DiskFormatError:
    """Return the refusal of a file that violates its format or contradicts itself."""
    return DiskFormatError(DiskRefusalReason.MALFORMED, f"the file is malformed: {what}")


def not_closed() -> DiskFormatError:
    """Return the refusal of a file whose writer has not finished; QEMU can."""
    return DiskFormatError(
        DiskRefusalReason.NOT_CLOSED, "the image was not closed properly; repair it with: qemu-img check -r all"
    )


def too_large(virtual_bytes: int, max_bytes: int) -> DiskFormatError:
    """Return the refusal of a disk that exceeds the size limit, regardless of the file's size."""
    return DiskFormatError(
        DiskRefusalReason.VIRTUAL_SIZE_TOO_LARGE, f"the disk has {virtual_bytes} bytes; the limit is {max_bytes}"
    )
