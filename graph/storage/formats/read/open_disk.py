"""Opening disk files, whatever their format."""

from pathlib import Path
from typing import NamedTuple

from graph.storage.errors import DiskRefused
from graph.storage.formats.inspect import magic
from graph.storage.formats.inspect.bounded_reader import View
from graph.storage.formats.inspect.reasons import Refused
from graph.storage.formats.read.foreign import ForeignDisk
from graph.storage.formats.read.raw import MAX_DISK_BYTES, RawDisk

RAW = "raw"


class DiskFile(NamedTuple):
    """A file and the format it was declared to have: raw, qcow2, vhd, vhdx or vmdk. It is never guessed."""

    path: Path
    kind: str = RAW


def open_disk(file: Path | DiskFile, *, max_bytes: int = MAX_DISK_BYTES) -> RawDisk:
    """Open the disk in a file; a path alone is a raw disk's. `max_bytes` bounds the disk, whatever its file's length.

    Raises DiskInvalid, DiskBusy, DiskFailed; of foreign formats DiskRefused with its reason, and ToolMissing.
    """
    path, kind = file if isinstance(file, DiskFile) else (file, RAW)
    return RawDisk(path, max_bytes=max_bytes) if kind == RAW else ForeignDisk(path, kind, max_bytes=max_bytes)


def refuse_other_formats(disk: RawDisk) -> None:
    """Raise DiskRefused if a file that was declared to be raw bears the mark of another format.

    Only for files from outside: what a lab's system writes on its own disk is nobody's business.
    """
    if not isinstance(disk, ForeignDisk):
        try:
            magic.expect(View(disk.descriptor), RAW)
        except Refused as error:
            raise DiskRefused(error.reason, f"{error}") from error
