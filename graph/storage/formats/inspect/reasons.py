"""Why a disk file is refused."""

from enum import StrEnum


class Reason(StrEnum):
    """Stable words that clients match on: add, never rename or reuse."""

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


class Refused(Exception):  # noqa: N818  (named for what happened)
    """The file is refused. The message is ours: nothing in it comes from the file, or tells of other files."""

    def __init__(self, reason: Reason, message: str) -> None:
        super().__init__(message)
        self.reason = reason


def malformed(what: str) -> Refused:
    """Return the refusal of a file that contradicts itself or its format."""
    return Refused(Reason.MALFORMED, f"the file is malformed: {what}")


def too_large(virtual_bytes: int, max_bytes: int) -> Refused:
    """Return the refusal of a disk that is larger than allowed, whatever its file's size."""
    return Refused(
        Reason.VIRTUAL_SIZE_TOO_LARGE, f"the disk has {virtual_bytes} bytes, more than the {max_bytes} allowed"
    )
