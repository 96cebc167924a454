# ruff: noqa: N818 - named for what happened: "raises ChunkMissing" reads better than "raises ChunkMissingError".
"""Errors of the byte engine: every class has a message fit to be shown, and the facts a caller decides by."""

from collections.abc import Sequence

from graph.storage.formats.inspect.reasons import Reason


class StorageError(Exception):
    """The base of everything below."""


class Stopped(StorageError):
    """The caller's stop token was set; what was done so far stays and is found again by the next run."""

    def __init__(self) -> None:
        super().__init__("stopped")


class StoreError(StorageError):
    """A region store failed. `full` tells that it has no room left, which no retry mends."""

    def __init__(self, region: str, reason: str, *, full: bool = False) -> None:
        super().__init__(f"Region {region}: {reason}")
        self.region = region
        self.reason = reason
        self.full = full


class StoreUnavailable(StoreError):
    """A region store cannot be used at all: unreachable, misconfigured or not permitted."""


class UrlInvalid(StorageError):
    """A URL names no region store. The message repeats nothing of it: it may hold secrets."""


class ChunkMissing(StorageError):
    """None of the named regions holds the chunk."""

    def __init__(self, digest: bytes, regions: Sequence[str]) -> None:
        super().__init__(f"chunk {digest.hex()} is missing in {', '.join(regions) or 'every region'}")
        self.digest = digest
        self.regions = tuple(regions)


class ChunkCorrupt(StorageError):
    """What is stored under the digest is not the chunk, for whatever reason."""

    def __init__(self, digest: bytes, reason: str, regions: Sequence[str] = ()) -> None:
        where = f" in {', '.join(regions)}" if regions else ""
        super().__init__(f"chunk {digest.hex()} is damaged{where}: {reason}")
        self.digest = digest
        self.reason = reason
        self.regions = tuple(regions)


class ManifestCorrupt(StorageError):
    """The bytes are no manifest of ours, or damaged."""


class StagingIncomplete(StorageError):
    """A segment's staging object is absent or has the wrong length: the segment must be stored again."""

    def __init__(self, index: int, reason: str) -> None:
        super().__init__(f"segment {index}: {reason}")
        self.index = index


class DiskInvalid(StorageError):
    """The file is not a disk we read: no regular file, empty, too large, or of another format."""


class DiskRefused(DiskInvalid):
    """The file is of a foreign format and refused by the inspection; the message tells nothing of other files."""

    def __init__(self, reason: Reason, message: str) -> None:
        super().__init__(message)
        self.reason = reason


class DiskBusy(StorageError):
    """Another program holds the disk's exclusive lock: the VM is running, or someone writes to it."""


class DiskChanged(StorageError):
    """The disk was changed while it was being read."""


class DiskFailed(StorageError):
    """The operating system failed to read or write a disk file. `full` tells that no room is left."""

    def __init__(self, reason: str, *, full: bool = False) -> None:
        super().__init__(reason)
        self.full = full


class ToolMissing(StorageError):
    """A program that foreign disk formats need is not installed on this machine."""

    def __init__(self, tool: str, package: str) -> None:
        super().__init__(f"disks of other formats than raw need {tool} on the server: install {package} there")
        self.tool = tool


class ToolExceeded(StorageError):
    """A confined child was ended because it went over a limit: "cpu", "time", "memory", "file" or "output"."""

    def __init__(self, limit: str) -> None:
        super().__init__(f"the disk's format takes more {limit} to read than is allowed")
        self.limit = limit
