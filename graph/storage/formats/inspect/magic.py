"""File signatures: all formats whose signature a file bears. A file may bear several."""

from graph.storage.disk_refusals import DiskFormatError, DiskRefusalReason
from graph.storage.formats.inspect.bounded_reader import BoundedReader

SECTOR_BYTES = 512
VHD_FOOTER = b"conectix"
# Signatures: bytes at an offset, and the format they identify.
_MARKS: tuple[tuple[int, bytes, str], ...] = (
    (0, b"QFI\xfb", "qcow2"),
    (0, b"KDMV", "vmdk"),
    (0, b"COWD", "vmdk"),
    (0, b"vhdxfile", "vhdx"),
    (0, VHD_FOOTER, "vhd"),
    (0, b"QED\x00", "qed"),
    (0x40, b"\x7f\x10\xda\xbe", "vdi"),
    (0, b"LUKS\xba\xbe", "luks"),
    (0, b"WithoutFreeSpace", "parallels"),
    (0, b"WithouFreSpacExt", "parallels"),
    (0, b"Bochs Virtual HD Image", "bochs"),
    (0, b"#!/bin/sh\n#V2.0 Format\n", "cloop"),
    (0, b"\x1f\x8b\x08", "gzip"),
    (0, b"\xfd7zXZ\x00", "xz"),
    (0, b"\x28\xb5\x2f\xfd", "zstd"),
    (0, b"BZh", "bzip2"),
    (0, b"PK\x03\x04", "zip"),
    (257, b"ustar", "tar"),
    (0x8001, b"CD001", "iso"),
    (0x8801, b"CD001", "iso"),
    (0x9001, b"CD001", "iso"),
)
_TEXT_DESCRIPTOR = b"# disk descriptorfile"
_TAKEN = ("raw", "qcow2", "vhd", "vhdx", "vmdk")


def marks(view: BoundedReader) -> set[str]:
    """Return the formats whose signatures the file bears; empty for a raw disk."""
    found = {name for offset, mark, name in _MARKS if view.peek(offset, len(mark)) == mark}
    # QEMU treats a file as a VMDK descriptor if it starts like this, after comments and empty lines.
    head = view.peek(0, SECTOR_BYTES).lower()
    if head.startswith(_TEXT_DESCRIPTOR) or (head.lstrip().startswith((b"#", b"version=")) and b"\nversion=" in head):
        found.add("vmdk")
    tail = view.peek(max(0, view.size_bytes - SECTOR_BYTES), SECTOR_BYTES)
    # The footers of the oldest writers are one byte short.
    if tail.startswith(VHD_FOOTER) or tail[1:].startswith(VHD_FOOTER):
        found.add("vhd")
    if tail.startswith(b"koly"):
        found.add("dmg")
    return found


def expect(view: BoundedReader, declared: str) -> None:
    """Refuse a file that does not bear the signature of the declared format, or that bears others too."""
    found = marks(view)
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
