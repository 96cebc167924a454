"""Disk images of foreign formats, created by qemu-img and edited."""

import random
import struct
import subprocess
from collections.abc import Sequence
from pathlib import Path

from graph.storage.chunks.codec import ONE_MIB
from graph.storage.formats.write.vhd import geometry
from tests.disks import write_disk

QEMU_NAMES = {"vhd": "vpc"}
# A size that a VHD's geometry can express exactly; it rounds others up.
GEOMETRIC_BYTES = 41953280
Edit = tuple[int, bytes]


def qemu_img(*words: str | Path) -> None:
    subprocess.run(["qemu-img", *map(str, words)], check=True, capture_output=True)


def opens(path: Path, kind: str) -> bool:
    """Return whether qemu-img accepts the file as an image of that format."""
    command = ["qemu-img", "info", "-f", QEMU_NAMES.get(kind, kind), str(path)]
    return subprocess.run(command, capture_output=True, check=False, timeout=60).returncode == 0


def raw_disk(folder: Path) -> Path:
    """Create a disk with a boot sector, text, noise, written zeros, unaligned data, and data in its last sector."""
    noise = random.Random(1)  # noqa: S311  (the same each time)
    return write_disk(
        folder / "disk.raw",
        GEOMETRIC_BYTES,
        {
            0: b"\xeb\x3cboot" * 85 + b"\x55\xaa",
            3 * ONE_MIB: noise.randbytes(ONE_MIB),
            9 * ONE_MIB: b"text " * 400_000,
            17 * ONE_MIB: b"\xff" * 70_000,
            20 * ONE_MIB: bytes(ONE_MIB),
            25 * ONE_MIB + 4096: noise.randbytes(300_000),
            GEOMETRIC_BYTES - 512: b"end!" * 128,
        },
    )


def converted(disk: Path, path: Path, kind: str, options: str = "", *flags: str) -> Path:
    """Convert a raw disk into an image."""
    qemu_name = QEMU_NAMES.get(kind, kind)
    qemu_img("convert", *flags, "-f", "raw", "-O", qemu_name, *(["-o", options] if options else []), disk, path)
    return path


def empty(path: Path, kind: str, size: str = "64M", options: str = "") -> Path:
    """Create an image without data."""
    qemu_img("create", "-f", QEMU_NAMES.get(kind, kind), *(["-o", options] if options else []), path, size)
    return path


def edited(path: Path, *edits: Edit) -> Path:
    """Write these bytes at these offsets of a file; a negative offset counts from its end."""
    with path.open("r+b") as file:
        for offset, data in edits:
            file.seek(offset, 0 if offset >= 0 else 2)
            file.write(data)
    return path


def cut(path: Path, length: int) -> Path:
    with path.open("r+b") as file:
        file.truncate(length)
    return path


def numbers(path: Path, form: str, offset: int, count: int) -> tuple[int, ...]:
    """Return the numbers at an offset of a file."""
    with path.open("rb") as file:
        file.seek(offset)
        return struct.unpack(f"{form[0]}{count}{form[1:]}", file.read(count * struct.calcsize(form)))


def at(path: Path, form: str, offset: int) -> int:
    """Return the number at an offset of a file."""
    return numbers(path, form, offset, 1)[0]


def vhd_of(disk: Path, path: Path, subformat: str, *, creator: bytes, chs: tuple[int, int, int] | None = None) -> Path:
    """Create a VHD of a raw disk by another creator than QEMU; the default geometry is the specification's."""
    converted(disk, path, "vhd", f"subformat={subformat},force_size=on")
    size = disk.stat().st_size
    footers = [path.stat().st_size - 512, *([0] if subformat == "dynamic" else [])]
    fields = struct.pack(">HBB", *(chs or geometry(size // 512)))
    for at_footer in footers:
        edited(path, (at_footer + 28, creator.ljust(4, b"\0")), (at_footer + 56, fields))
    return summed(path, footers, length=512, checksum=64)


def described_as(path: Path, old: bytes, new: bytes) -> Path:
    """Replace bytes in a VMDK's descriptor."""
    length = at(path, "<Q", 36) * 512
    with path.open("rb") as file:
        file.seek(512)
        text = file.read(length).rstrip(b"\0")
    assert old in text
    changed = text.replace(old, new)
    assert len(changed) <= length
    return edited(path, (512, changed.ljust(length, b"\0")))


def summed(path: Path, offsets: Sequence[int], *, length: int, checksum: int) -> Path:
    """Update the checksum of a VHD's structures at these offsets, so that only the edit is wrong."""
    for offset in offsets:
        with path.open("r+b") as file:
            file.seek(offset)
            data = bytearray(file.read(length))
            data[checksum : checksum + 4] = bytes(4)
            data[checksum : checksum + 4] = struct.pack(">I", sum(data) ^ 0xFFFFFFFF)
            file.seek(offset)
            file.write(data)
    return path
