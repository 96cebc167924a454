"""What a file looks like: every format whose mark it bears, because a file may bear more than one."""

from graph.storage.formats.inspect.bounded_reader import View
from graph.storage.formats.inspect.reasons import Reason, Refused

SECTOR_BYTES = 512
VHD_FOOTER = b"conectix"
# Bytes at an offset, and the format that they are the mark of.
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


def marks(view: View) -> set[str]:
    """Return the formats whose marks the file bears; none for a raw disk."""
    found = {name for offset, mark, name in _MARKS if view.peek(offset, len(mark)) == mark}
    # QEMU takes a description for one that starts so, after comments and empty lines.
    head = view.peek(0, SECTOR_BYTES).lower()
    if head.startswith(_TEXT_DESCRIPTOR) or (head.lstrip().startswith((b"#", b"version=")) and b"\nversion=" in head):
        found.add("vmdk")
    tail = view.peek(max(0, view.size_bytes - SECTOR_BYTES), SECTOR_BYTES)
    # The oldest writers' footers are one byte short.
    if tail.startswith(VHD_FOOTER) or tail[1:].startswith(VHD_FOOTER):
        found.add("vhd")
    if tail.startswith(b"koly"):
        found.add("dmg")
    return found


def expect(view: View, declared: str) -> None:
    """Refuse a file that does not look like the declared format, or looks like others too."""
    found = marks(view)
    expected = set[str]() if declared == "raw" else {declared}
    if found == expected:
        return
    if unknown := sorted(found.difference(_TAKEN)):
        raise Refused(Reason.FORMAT_UNSUPPORTED, f"the file is of the format {unknown[0]}, which is not taken")
    if len(found) > 1:
        both = " and ".join(sorted(found))
        raise Refused(Reason.FORMAT_AMBIGUOUS, f"the file looks like {both} at once")
    seen = next(iter(found), "no format that is known")
    raise Refused(Reason.FORMAT_MISMATCH, f"the file was declared to be {declared}, but looks like {seen}")
