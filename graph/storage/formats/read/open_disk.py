"""Opening of disk files of any supported format."""

from pathlib import Path
from typing import NamedTuple

from graph.storage.disk_refusals import DiskFormatError
from graph.storage.errors import DiskRefusedError
from graph.storage.formats.inspect import magic
from graph.storage.formats.inspect.bounded_reader import BoundedReader
from graph.storage.formats.read.foreign import ForeignDisk
from graph.storage.formats.read.live import LiveDisk, ViewFile
from graph.storage.formats.read.overlay import OverlayDisk
from graph.storage.formats.read.raw import MAX_DISK_BYTES, RawDisk

RAW = "raw"


class DiskFile(NamedTuple):
    """A file, its declared format (raw, qcow2, vhd, vhdx or vmdk), which is never guessed, and limits."""

    path: Path
    kind: str = RAW
    # The limit of the disk's size.
    max_bytes: int = MAX_DISK_BYTES
    # Whether other programs can change the file's folder (see `open_file`).
    is_exposed: bool = False
    # The base of an overlay, as assigned when the lab was created.
    base: Path | None = None


def open_disk(file: Path | DiskFile | ViewFile) -> RawDisk:
    """Open the disk in a file; a plain path means a raw disk.

    Raises DiskInvalidError, DiskBusyError, DiskIOError; for foreign formats also DiskRefusedError and
    ToolMissingError; for a view of a running machine ViewEndedError.
    """
    if isinstance(file, ViewFile):
        return LiveDisk(file)
    path, kind, max_bytes, is_exposed, base = file if isinstance(file, DiskFile) else DiskFile(file)
    if base is not None:
        return OverlayDisk(path, base, max_bytes=max_bytes, is_exposed=is_exposed)
    if kind == RAW:
        return RawDisk(path, max_bytes=max_bytes, is_exposed=is_exposed)
    return ForeignDisk(path, kind, max_bytes=max_bytes, is_exposed=is_exposed)


def refuse_other_formats(disk: RawDisk) -> None:
    """Raise DiskRefusedError if a file that is declared as raw bears the signature of another format.

    Only for files from outside. The content that a lab's operating system writes to its disk is not checked.
    """
    if not isinstance(disk, ForeignDisk | OverlayDisk | LiveDisk):
        try:
            magic.expect(BoundedReader(disk.descriptor), RAW)
        except DiskFormatError as error:
            raise DiskRefusedError(error.reason, f"{error}") from error
