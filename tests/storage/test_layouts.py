"""Layouts: QEMU reads the disk from each format, for any size and any holes."""

import hashlib
import json
import random
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from graph.storage.chunks.codec import ONE_MIB
from graph.storage.chunks.manifest import Manifest
from graph.storage.formats.read.digest import digest_of, manifest_of
from graph.storage.formats.read.open_disk import DiskFile
from graph.storage.formats.write.disk_image_file import DiskImageFile
from graph.storage.formats.write.formats import LAYOUTS, REVISION
from graph.storage.formats.write.layout import DiskPart, Layout
from graph.storage.formats.write.limits import LARGEST_BYTES, too_large
from graph.storage.formats.write.vhd import geometry
from tests.storage.conftest import NOISE, TEXT, MakeDisk, Region, store_disk

KIB, GIB = 1 << 10, 1 << 30
# By QEMU's names.
DRIVERS = {"raw": "raw", "qcow2": "qcow2", "vhd": "vpc", "vhdx": "vhdx", "vmdk": "vmdk"}
# QEMU cannot check a VHD.
CHECKED = ("qcow2", "vhdx", "vmdk")
PATIENCE_SECONDS = 60

DISKS: dict[str, tuple[int, dict[int, bytes]]] = {
    "whole chunks": (4 * ONE_MIB, {0: NOISE, 2 * ONE_MIB: TEXT}),
    "a hole at the end": (9 * ONE_MIB, {3 * ONE_MIB: NOISE}),
    "a byte beyond a chunk": (3 * ONE_MIB + 1, {0: b"boot", 3 * ONE_MIB: b"!"}),
    "an odd sector in the last cluster": (5 * ONE_MIB + 3 * 64 * KIB + 7 * 512, {5 * ONE_MIB: NOISE[: 3 * 64 * KIB]}),
    "not a multiple of a sector": (10 * ONE_MIB + 7, {ONE_MIB: NOISE, 5 * ONE_MIB: TEXT, 10 * ONE_MIB: b"the end"}),
    "one byte": (1, {0: b"x"}),
    "one zero byte": (1, {}),
    "only a hole": (100 * ONE_MIB + 512, {}),
    "every other chunk, over several tables": (70 * ONE_MIB, {slot * ONE_MIB: NOISE for slot in range(0, 70, 2)}),
    "beyond the reach of a table": (1200 * ONE_MIB, {slot * ONE_MIB: TEXT for slot in (0, 511, 512, 1025, 1199)}),
}


def qemu(*words: str | Path) -> str:
    done = subprocess.run(words, capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def write(layout: Layout, disk: Path, path: Path) -> Path:
    """Write a layout's file, with holes for its zeros."""
    with path.open("wb") as file, disk.open("rb") as source:
        file.truncate(layout.size_bytes)
        offset = 0
        for piece in layout.pieces(0, layout.size_bytes):
            if isinstance(piece, DiskPart):
                source.seek(piece.slot * ONE_MIB + piece.begin)
                data = source.read(piece.end - piece.begin)
            else:
                data = piece if isinstance(piece, bytes) else piece()
            assert len(data) <= ONE_MIB
            if data.strip(b"\0"):
                file.seek(offset)
                file.write(data)
            offset += len(data)
        assert offset == layout.size_bytes
    return path


def lay_out(kind: str, disk: Path) -> tuple[Layout, Path]:
    layout = LAYOUTS[kind](manifest_of(disk), "image-1.0.0")
    return layout, write(layout, disk, disk.with_name(f"image-1.0.0.{kind}"))


@pytest.mark.parametrize("kind", DRIVERS)
@pytest.mark.parametrize("disk", DISKS)
def test_qemu_reads_the_disk_in_every_format(make_disk: MakeDisk, kind: str, disk: str) -> None:
    size, content = DISKS[disk]
    raw = make_disk(size, content)
    _, file = lay_out(kind, raw)
    info = json.loads(qemu("qemu-img", "info", "--output=json", "-f", DRIVERS[kind], file))
    assert info["virtual-size"] == -(-size // 512) * 512
    assert qemu("qemu-img", "compare", "-f", "raw", "-F", DRIVERS[kind], raw, file) == "Images are identical.\n"
    if kind in CHECKED:
        assert qemu("qemu-img", "check", "-f", DRIVERS[kind], file).startswith("No errors were found on the image.\n")


@pytest.mark.parametrize("kind", DRIVERS)
@pytest.mark.parametrize("disk", [name for name, (size, _) in DISKS.items() if size % 512 == 0])
def test_file_of_any_format_can_be_read_again(make_disk: MakeDisk, kind: str, disk: str) -> None:
    raw = make_disk(*DISKS[disk])
    _, file = lay_out(kind, raw)
    assert digest_of(DiskFile(file, kind)) == digest_of(raw)


@pytest.mark.parametrize(("kind", "size"), [("vhd", 2040), ("vmdk", 2040), ("qcow2", 7000), ("vhdx", 7000)])
def test_largest_disks_have_their_bytes_in_place(make_disk: MakeDisk, kind: str, size: int) -> None:
    """VHDX has a bitmap entry after 4096 of its blocks; the L1 table of qcow2 becomes longer than a cluster."""
    letters = {0: b"A", 4095 * ONE_MIB: b"B", 4096 * ONE_MIB: b"C", 4097 * ONE_MIB: b"D", size * GIB - ONE_MIB: b"E"}
    raw = make_disk(size * GIB, {offset: letter * ONE_MIB for offset, letter in letters.items()})
    layout, file = lay_out(kind, raw)
    assert layout.size_bytes < size * GIB // 1000
    reads = [f"read -P {letter[0]} {offset} {ONE_MIB}" for offset, letter in letters.items()]
    holes = [f"read -P 0 {offset} {ONE_MIB}" for offset in (ONE_MIB, 4094 * ONE_MIB, 4098 * ONE_MIB, 99 * GIB)]
    commands = [word for command in (*reads, *holes) for word in ("-c", command)]
    read = qemu("qemu-io", "-r", "-f", DRIVERS[kind], *commands, file)
    assert read.count(f"read {ONE_MIB}/{ONE_MIB} bytes at offset") == len(reads) + len(holes)
    assert "verification failed" not in read
    if kind in ("qcow2", "vmdk"):
        assert qemu("qemu-img", "check", "-f", DRIVERS[kind], file).startswith("No errors were found on the image.\n")


@pytest.mark.parametrize("kind", LARGEST_BYTES)
def test_full_disk_of_the_largest_size_is_addressable(kind: str) -> None:
    largest = LARGEST_BYTES[kind]
    layout = LAYOUTS[kind](Manifest(largest, b"\x01" * 32 * (largest // ONE_MIB)), "full")
    assert largest < layout.size_bytes <= 512 << 32
    assert too_large(kind, largest) is None
    assert too_large(kind, largest + 1) == (
        f"{kind.upper()} supports disks of up to 2040 GiB; this disk has {largest + 1} bytes."
    )


@pytest.mark.parametrize("kind", ["raw", "qcow2", "vhdx"])
def test_other_formats_have_no_lower_limit_than_the_gallery(kind: str) -> None:
    assert too_large(kind, 8 << 40) is None


@pytest.mark.parametrize("kind", DRIVERS)
@pytest.mark.parametrize("disk", ["not a multiple of a sector", "every other chunk, over several tables"])
async def test_range_of_a_file_equals_that_part_of_the_whole(
    make_disk: MakeDisk, north: Region, kind: str, disk: str
) -> None:
    raw = make_disk(*DISKS[disk])
    manifest, _ = store_disk(raw, north.store)
    layout, path = lay_out(kind, raw)
    stored, whole = DiskImageFile(layout, manifest, [north.store]), path.read_bytes()

    async def read(begin: int, end: int) -> bytes:
        return b"".join([piece async for piece in stored.read(begin, end)])

    assert await read(0, len(whole)) == whole
    chance = random.Random(kind)  # noqa: S311
    for _ in range(60):
        begin = chance.randrange(len(whole))
        end = min(len(whole), begin + chance.choice([1, 512, 4096, 70_000, 3 * ONE_MIB]))
        assert await read(begin, end) == whole[begin:end]
    for edge in range(0, len(whole), ONE_MIB):
        assert await read(max(0, edge - 1), edge + 1) == whole[max(0, edge - 1) : edge + 1]


# A download can be resumed even after a server upgrade: its entity tag contains the revision.
FILES: Mapping[int, Mapping[str, str]] = {
    1: {
        "raw": "26cd9eaef61edc37",
        "qcow2": "3ab6e0ad4bf7fea5",
        "vhd": "8761a759fb71a066",
        "vhdx": "9c64cfdcd32a1b7e",
        "vmdk": "7fa851ed5e70aea7",
    }
}


@pytest.mark.parametrize("kind", DRIVERS)
def test_layout_change_requires_a_new_revision(make_disk: MakeDisk, kind: str) -> None:
    _, file = lay_out(kind, make_disk(*DISKS["not a multiple of a sector"]))
    assert hashlib.sha256(file.read_bytes()).hexdigest()[:16] == FILES[REVISION][kind]


@pytest.mark.parametrize(
    ("sectors", "expected"),
    [
        (1, (0, 4, 17)),
        (40 * 2048, (963, 5, 17)),
        (200 * 2048, (825, 16, 31)),
        (300 * 2048, (609, 16, 63)),
        (2048 * 2048, (4161, 16, 63)),
        (500 << 21, (65535, 16, 255)),
    ],
)
def test_vhd_geometry_follows_the_specification(sectors: int, expected: tuple[int, int, int]) -> None:
    assert geometry(sectors) == expected
