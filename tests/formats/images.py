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


def qemu_io(disk: Path, *commands: str, kind: str = "qcow2") -> None:
    """Change a disk as a virtual machine does."""
    words = [word for command in commands for word in ("-c", command)]
    subprocess.run(["qemu-io", "-f", kind, "-d", "unmap", *words, disk], check=True, capture_output=True)


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


def logged(path: Path) -> Path:
    """Leave a VHDX as a machine that lost power does: the first 4 KiB of its block table are in the log only."""
    data = bytearray(path.read_bytes())
    regions, log = 192 << 10, bytes(range(1, 17))
    count = struct.unpack_from("<I", data, regions + 8)[0]
    entries = [struct.unpack_from("<16sQII", data, regions + 16 + 32 * number) for number in range(count)]
    [table] = [offset for name, offset, _, _ in entries if name.hex().startswith("6677c22d")]
    log_at = struct.unpack_from("<Q", data, 65536 + 72)[0]
    sector, sequence = bytes(data[table : table + 4096]), 1
    data[table : table + 4096] = bytes(4096)
    described = struct.pack("<4s4s8sQQ", b"desc", sector[-4:], sector[:8], table, sequence)
    content = b"data" + struct.pack("<I", 0) + sector[8:-4] + struct.pack("<I", sequence)
    length = len(data)
    header = struct.pack("<4sIIIQII16sQQ", b"loge", 0, 8192, 0, sequence, 1, 0, log, length, length)
    data[log_at : log_at + 8192] = with_crc32c((header + described).ljust(4096, b"\0") + content)
    for place in (65536, 131072):
        data[place + 48 : place + 64] = log
        data[place : place + 4096] = with_crc32c(bytes(data[place : place + 4096]))
    path.write_bytes(data)
    return path


def with_crc32c(data: bytes) -> bytes:
    """Return a structure of a VHDX with its checksum."""
    zeroed = data[:4] + bytes(4) + data[8:]
    value = 0xFFFFFFFF
    for byte in zeroed:
        value ^= byte
        for _ in range(8):
            value = (value >> 1) ^ (0x82F63B78 if value & 1 else 0)
    return data[:4] + struct.pack("<I", value ^ 0xFFFFFFFF) + data[8:]
