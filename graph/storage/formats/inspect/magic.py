"""File signatures: the disk formats that a reader could see in a file. A file may bear several.

Only signatures where a reader looks for a format are compared. The content of a disk, such as an ISO or LUKS signature,
is no format of the file.
"""

from graph.storage.disk_refusals import DiskFormatError, DiskRefusalReason
from graph.storage.formats.inspect import vhd
from graph.storage.formats.inspect.bounded_reader import BoundedReader

SECTOR_BYTES = 512
# Signatures of disk formats: bytes at an offset, and the format they identify. QEMU recognises each of them.
_FORMATS: tuple[tuple[int, bytes, str], ...] = (
    (0, b"QFI\xfb", "qcow2"),
    (0, b"KDMV", "vmdk"),
    (0, b"COWD", "vmdk"),
    (0, b"vhdxfile", "vhdx"),
    (0, vhd.COOKIE, "vhd"),
    (0, b"QED\x00", "qed"),
    (0x40, b"\x7f\x10\xda\xbe", "vdi"),
    (0, b"WithoutFreeSpace", "parallels"),
    (0, b"WithouFreSpacExt", "parallels"),
    (0, b"Bochs Virtual HD Image", "bochs"),
    (0, b"#!/bin/sh\n#V2.0 Format\n", "cloop"),
)
# Archives, whose first bytes no disk with a boot sector has. They are compared if no disk format was found.
_ARCHIVES: tuple[tuple[bytes, str], ...] = (
    (b"\x1f\x8b\x08", "gzip"),
    (b"\xfd7zXZ\x00", "xz"),
    (b"\x28\xb5\x2f\xfd", "zstd"),
    *((b"BZh%d1AY&SY" % level, "bzip2") for level in range(1, 10)),
    (b"PK\x03\x04", "zip"),
)
_TEXT_DESCRIPTOR = b"# disk descriptorfile"
_TAKEN = ("raw", "qcow2", "vhd", "vhdx", "vmdk")


def marks(view: BoundedReader, declared: str) -> set[str]:
    """Return the formats that a reader could see in a file; empty for a raw disk."""
    found = {name for offset, mark, name in _FORMATS if view.peek(offset, len(mark)) == mark}
    # QEMU treats a file as a VMDK descriptor if it starts like this, after comments and empty lines.
    head = view.peek(0, SECTOR_BYTES).lower()
    if head.startswith(_TEXT_DESCRIPTOR) or (head.lstrip().startswith((b"#", b"version=")) and b"\nversion=" in head):
        found.add("vmdk")
    # The last sector belongs to the disk, unless it is consistent as a footer. A declared VHD may have a damaged one.
    footer = vhd.footer(view)
    if footer is not None and (declared == "vhd" or vhd.is_fixed_disk(view, footer)):
        found.add("vhd")
    if not found:
        found = {name for mark, name in _ARCHIVES if view.peek(0, len(mark)) == mark}
    return found


def expect(view: BoundedReader, declared: str) -> None:
    """Refuse a file that does not bear the signature of the declared format, or that bears others too."""
    found = marks(view, declared)
    expected = set[str]() if declared == "raw" else {declared}
    if found == expected:
        return
    if unknown := sorted(found.difference(_TAKEN)):
        raise DiskFormatError(
            DiskRefusalReason.FORMAT_UNSUPPORTED, f"the file has the format {unknown[0]}, which is not supported"
        )
    if len(found) > 1:
        both = " and ".join(sorted(found))
        raise DiskFormatError(DiskRefusalReason.FORMAT_AMBIGUOUS, f"the file has the signatures of {both}")
    seen = next(iter(found), "no supported format")
    raise DiskFormatError(
        DiskRefusalReason.FORMAT_MISMATCH, f"the file is declared as {declared} but has the signature of {seen}"
    )
