"""Errors of the storage layer.

Every message may be shown to users; the attributes are for callers that handle the error. `graph.errors` shows their tree.
"""

from collections.abc import Sequence

from graph.errors import LabGalleryError
from graph.storage.disk_refusals import DiskRefusalReason


class StorageError(LabGalleryError):
    """Base class of all errors of the storage layer."""


class StoppedError(StorageError):
    """Control flow: the caller's cancel token was set. Completed work remains, and the next run continues from it."""

    def __init__(self) -> None:
        super().__init__("stopped")


class StoreError(StorageError):
    """A region store failed. If `full` is set, the store has no space left and a retry is useless.

    `address` is the server that failed, for logs and commands: clients must not see it.
    """

    def __init__(self, region: str, reason: str, *, full: bool = False, address: str | None = None) -> None:
        super().__init__(f"Region {region}: {reason}")
        self.region = region
        self.reason = reason
        self.full = full
        self.address = address

    @property
    def detail(self) -> str:
        """The message with the address, for operators."""
        return f"{self} ({self.address})" if self.address else f"{self}"


class StoreUnavailableError(StoreError):
    """A region store cannot be used: it is unreachable, misconfigured, or access is denied."""


class StoreUrlError(StorageError):
    """A URL does not name a region store. The message does not repeat the URL, which may contain secrets."""


class ChunkMissingError(StorageError):
    """The chunk exists in none of the named regions."""

    def __init__(self, digest: bytes, regions: Sequence[str]) -> None:
        super().__init__(f"chunk {digest.hex()} is missing in {', '.join(regions) or 'every region'}")
        self.digest = digest
        self.regions = tuple(regions)


class ChunkCorruptError(StorageError):
    """The object stored under the digest is not the chunk."""

    def __init__(self, digest: bytes, reason: str, regions: Sequence[str] = ()) -> None:
        where = f" in {', '.join(regions)}" if regions else ""
        super().__init__(f"chunk {digest.hex()} is damaged{where}: {reason}")
        self.digest = digest
        self.reason = reason
        self.regions = tuple(regions)


class ManifestCorruptError(StorageError):
    """The bytes are not a valid manifest."""


class StagingIncompleteError(StorageError):
    """A batch's staging object is missing or has the wrong length; the disk must be stored again."""

    def __init__(self, first_segment: int, reason: str) -> None:
        super().__init__(f"batch of segment {first_segment}: {reason}")


class DiskInvalidError(StorageError):
    """The file is not a readable disk: not a regular file, empty, too large, or of another format."""


class DiskRefusedError(DiskInvalidError):
    """The inspection refused a file of a foreign format. The message reveals nothing about other files."""

    def __init__(self, reason: DiskRefusalReason, message: str) -> None:
        super().__init__(message)
        self.reason = reason


class DiskBusyError(StorageError):
    """Another program holds the disk's exclusive lock, for example a running VM."""


class DiskChangedError(StorageError):
    """The disk changed while it was being read."""


class ViewEndedError(StorageError):
    """The view of a running machine's disk is gone, because the machine has stopped or the view was ended."""

    def __init__(self) -> None:
        super().__init__("the template stopped during the export, or the hypervisor ended the export")


class ScratchFullError(StorageError):
    """The host lacks space for what the guest overwrites during an export."""


class DiskIOError(StorageError):
    """The operating system failed to read or write a disk file. If `full` is set, no space is left."""

    def __init__(self, reason: str, *, full: bool = False) -> None:
        super().__init__(reason)
        self.full = full


class ToolMissingError(StorageError):
    """A program that foreign disk formats require is not installed."""

    def __init__(self, tool: str, package: str) -> None:
        super().__init__(f"{tool} is required on the server for disk formats other than raw: install {package}")
        self.tool = tool


class ToolLimitError(StorageError):
    """A sandboxed child exceeded a limit: "cpu", "time", "memory", "file", "output" or "threads"."""

    def __init__(self, limit: str) -> None:
        super().__init__(f"reading the disk's format exceeds the {limit} limit")
        self.limit = limit


class SandboxMissingError(StorageError):
    """The sandbox cannot protect the server from foreign disk formats: the kernel lacks a protection."""

    def __init__(self, protection: str) -> None:
        super().__init__(
            f"the server cannot read disk formats other than raw safely, because it lacks {protection}:"
            " run `lab-gallery check`, or set allow_weak_sandbox"
        )
        self.protection = protection
