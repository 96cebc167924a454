"""VMDK descriptors as other systems write them: the file name in any encoding, which is never opened."""

import os
import re
import struct
import subprocess
from pathlib import Path

import pytest

from graph.storage.chunks.codec import ONE_MIB
from graph.storage.errors import DiskRefusedError
from graph.storage.formats.read.digest import digest_of
from graph.storage.formats.read.open_disk import DiskFile
from graph.storage.formats.read.qemu import named, opening
from tests.disks import write_disk
from tests.formats.images import at, converted, described_as, edited, qemu_img

SUBFORMATS = ("monolithicSparse", "streamOptimized")
NAMES = ("Déjà vu", "Ångström", "全部", "проект", "a\u00a0b", "\U0001f5bf", "a:b", 'a"b', "a\\b", "100% = ok", "#1")
FOREIGN = {
    "UTF-8": "Ångström à 全部 ….vmdk".encode(),
    "GBK": "系统磁盘 乗.vmdk".encode("gbk"),
    "cp1252": "Système … à.vmdk".encode("cp1252"),
    "Shift_JIS": "表ソ能 ディスク.vmdk".encode("shift_jis"),
    "every byte but slash, line ends and NUL": bytes(set(range(1, 256)) - {10, 13, 47}),
    "a drive": b"D:\\VMs\\disk.vmdk",
}


@pytest.fixture(scope="module")
def disk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_disk(tmp_path_factory.mktemp("raw") / "disk.raw", 8 * ONE_MIB, {0: os.urandom(3 * ONE_MIB)})


@pytest.mark.parametrize("subformat", SUBFORMATS)
@pytest.mark.parametrize("name", NAMES)
def test_vmdk_written_by_qemu_under_any_name_is_accepted(tmp_path: Path, disk: Path, name: str, subformat: str) -> None:
    image = tmp_path / f"{name}.vmdk"
    qemu_img("convert", "-f", "raw", "-O", "vmdk", "-o", f"subformat={subformat}", disk, f"file:{image}")
    assert f'SPARSE "{name}.vmdk"'.encode() in image.read_bytes()
    assert digest_of(DiskFile(image, "vmdk")) == digest_of(disk)


@pytest.mark.parametrize("subformat", SUBFORMATS)
@pytest.mark.parametrize("encoding", FOREIGN)
def test_vmdk_descriptor_names_its_file_in_any_encoding(
    tmp_path: Path, disk: Path, encoding: str, subformat: str
) -> None:
    image = converted(disk, tmp_path / "x.vmdk", "vmdk", f"subformat={subformat}")
    described_as(image, b'"x.vmdk"', b'"' + FOREIGN[encoding] + b'"')
    assert digest_of(DiskFile(image, "vmdk")) == digest_of(disk)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"RW 16384 SPARSE ", b"RW\t16384\tSPARSE\t"),
        (b"RW 16384 SPARSE ", b" \tRW  16384 \t SPARSE  "),
        (b"\n", b"\r\n"),
        (b"\nCID=", b'\nencoding="windows-1252"\nCID='),
        (b"# Extent", "# Système à …\n# Extent".encode("cp1252")),
        (b"ddb.adapterType", 'ddb.comment = "表ソ能"\nddb.adapterType'.encode("shift_jis")),
        (b"createType", b"CREATETYPE"),
    ],
)
def test_vmdk_descriptor_variants_are_accepted(tmp_path: Path, disk: Path, old: bytes, new: bytes) -> None:
    image = described_as(converted(disk, tmp_path / "x.vmdk", "vmdk"), old, new)
    assert digest_of(DiskFile(image, "vmdk")) == digest_of(disk)


@pytest.mark.parametrize("cid", ["1234567", "123456", "1"])
def test_vmdk_with_a_cid_that_qemu_shortened_is_accepted(tmp_path: Path, disk: Path, cid: str) -> None:
    """QEMU rewrites the descriptor when the CID changes: the last bytes of the longer text stay behind its end."""
    image = converted(disk, tmp_path / "x.vmdk", "vmdk")
    length = at(image, "<Q", 36) * 512
    text = image.read_bytes()[512 : 512 + length].partition(b"\0")[0]
    shortened = re.sub(rb"CID=[0-9a-f]+", f"CID={cid}".encode(), text, count=1) + b"\0"
    edited(image, (512, text), (512, shortened))
    assert digest_of(DiskFile(image, "vmdk")) == digest_of(disk)


@pytest.mark.parametrize("left_over", [b"x", b"\n\n\n\n\n\n\n\n\n", b"parentFileNameHint"])
def test_vmdk_descriptor_with_other_text_after_its_end_is_refused(tmp_path: Path, disk: Path, left_over: bytes) -> None:
    image = converted(disk, tmp_path / "x.vmdk", "vmdk")
    length = at(image, "<Q", 36) * 512
    text = image.read_bytes()[512 : 512 + length].rstrip(b"\0")
    edited(image, (512, text + b"\0" + left_over))
    with pytest.raises(DiskRefusedError, match="its descriptor continues after its end"):
        digest_of(DiskFile(image, "vmdk"))


@pytest.mark.parametrize("sectors", [1, 63, 127])
@pytest.mark.parametrize("subformat", SUBFORMATS)
def test_vmdk_capacity_in_whole_grains_does_not_lengthen_the_disk(tmp_path: Path, subformat: str, sectors: int) -> None:
    """The specification requires the capacity to be whole grains; the descriptor has the disk's exact size."""
    size = 3 * ONE_MIB + sectors * 512
    disk = tmp_path / "disk.raw"
    disk.write_bytes(os.urandom(size))
    image = converted(disk, tmp_path / "x.vmdk", "vmdk", f"subformat={subformat}")
    edited(image, (12, struct.pack("<Q", (3 * ONE_MIB >> 9) + 128)))
    assert digest_of(DiskFile(image, "vmdk")) == digest_of(disk)


@pytest.mark.parametrize("described", [1, 16384 - 128, 16385, 1 << 40])
def test_vmdk_capacity_is_the_size_unless_the_descriptor_rounds_up_to_it(
    tmp_path: Path, disk: Path, described: int
) -> None:
    image = described_as(converted(disk, tmp_path / "x.vmdk", "vmdk"), b"RW 16384 ", b"RW %d " % described)
    assert digest_of(DiskFile(image, "vmdk")) == digest_of(disk)


def test_qemu_does_not_open_the_files_that_a_vmdk_names(tmp_path: Path, disk: Path) -> None:
    """Its extent and its parent name files that would be refused if they were opened."""
    image = converted(disk, tmp_path / "x.vmdk", "vmdk")
    (tmp_path / "other.vmdk").write_bytes(b"no disk")
    described_as(image, b'"x.vmdk"', b'"other.vmdk"')
    described_as(image, b"# Extent", b'# parentFileNameHint="other.vmdk"\n# Extent')
    source = named(opening("vmdk", str(image)))
    qemu_img("convert", "-O", "raw", source, tmp_path / "again.raw")
    assert (tmp_path / "again.raw").read_bytes() == disk.read_bytes()
    as_qemu_does = ["qemu-img", "convert", "-f", "vmdk", "-O", "raw", image, tmp_path / "with-parent.raw"]
    assert subprocess.run(as_qemu_does, capture_output=True, check=False).returncode == 1
