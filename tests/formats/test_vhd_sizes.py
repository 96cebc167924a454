"""VHDs of other creators than QEMU: the disk has the footer's current size, including its last sector."""

import os
import struct
from pathlib import Path

import pytest

from graph.storage.chunks.codec import ONE_MIB
from graph.storage.formats.read.decompress import unpacked
from graph.storage.formats.read.digest import digest_of
from graph.storage.formats.read.open_disk import DiskFile, open_disk
from graph.storage.formats.write.vhd import geometry
from tests.disks import write_disk
from tests.formats.images import converted, edited, summed, vhd_of

# The geometry omits the last 24 sectors.
SIZE_BYTES = 20 * ONE_MIB
CREATORS = ("win ", "wa", "vbox", "vs  ", "elem", "go-v", "pcem", "vpc ", "qemu", "qem2", "d2v ", "tap", "CTXS", "")
# Cylinders, heads and sectors: of a longer disk, of a shorter one, and none.
GEOMETRIES = {"longer": (1024, 4, 17), "shorter": geometry(SIZE_BYTES // 512), "none": (0, 0, 0)}


@pytest.fixture(scope="module")
def disk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    end = SIZE_BYTES - 512
    return write_disk(tmp_path_factory.mktemp("raw") / "disk.raw", SIZE_BYTES, {0: b"boot", end: b"the end!" * 64})


def test_geometry_truncates_the_disk() -> None:
    cylinders, heads, track = GEOMETRIES["shorter"]
    assert SIZE_BYTES - cylinders * heads * track * 512 == 12288


@pytest.mark.parametrize("creator", CREATORS)
@pytest.mark.parametrize("subformat", ["fixed", "dynamic"])
def test_vhd_of_any_creator_has_its_raw_disks_digest(tmp_path: Path, disk: Path, subformat: str, creator: str) -> None:
    image = vhd_of(disk, tmp_path / "disk.vhd", subformat, creator=creator.encode())
    with open_disk(DiskFile(image, "vhd")) as found:
        assert found.size_bytes == SIZE_BYTES
    assert digest_of(DiskFile(image, "vhd")) == digest_of(disk)


@pytest.mark.parametrize("creator", ["qemu", "vbox"])
@pytest.mark.parametrize("geometry", GEOMETRIES)
@pytest.mark.parametrize("subformat", ["fixed", "dynamic"])
def test_vhd_geometry_does_not_change_the_size(
    tmp_path: Path, disk: Path, subformat: str, geometry: str, creator: str
) -> None:
    image = vhd_of(disk, tmp_path / "disk.vhd", subformat, creator=creator.encode(), chs=GEOMETRIES[geometry])
    assert digest_of(DiskFile(image, "vhd")) == digest_of(disk)


@pytest.mark.parametrize("subformat", ["fixed", "dynamic"])
def test_vhd_by_qemu_has_the_size_that_qemu_rounded_up(tmp_path: Path, disk: Path, subformat: str) -> None:
    image = converted(disk, tmp_path / "disk.vhd", "vhd", f"subformat={subformat}")
    # 603 cylinders, 4 heads, 17 sectors.
    rounded = write_disk(tmp_path / "rounded.raw", 603 * 4 * 17 * 512, {0: disk.read_bytes()})
    assert digest_of(DiskFile(image, "vhd")) == digest_of(rounded)


def test_vhd_original_size_is_not_the_size(tmp_path: Path, disk: Path) -> None:
    """A disk that was enlarged after it was created."""
    image = vhd_of(disk, tmp_path / "disk.vhd", "fixed", creator=b"vbox")
    at_footer = image.stat().st_size - 512
    edited(image, (at_footer + 40, struct.pack(">Q", SIZE_BYTES // 2)))
    summed(image, [at_footer], length=512, checksum=64)
    assert digest_of(DiskFile(image, "vhd")) == digest_of(disk)


def test_vhd_part_that_qemu_unpacks_has_the_last_sector(tmp_path: Path, disk: Path) -> None:
    """QEMU converts images in too many pieces for a map."""
    image = vhd_of(disk, tmp_path / "disk.vhd", "dynamic", creator=b"vbox")
    with image.open("rb") as file, os.fdopen(unpacked(file.fileno(), "vhd", 0, SIZE_BYTES), "rb") as part:
        assert part.read() == disk.read_bytes()
