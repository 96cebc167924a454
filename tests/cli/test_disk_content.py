"""The content of a disk is no reason for a refusal, in any format, and images that their writers have not closed."""

import struct
import subprocess
from pathlib import Path

import pytest

from graph.storage.chunks.codec import ONE_MIB
from graph.storage.formats.read.digest import digest_of
from graph.storage.formats.read.open_disk import DiskFile
from tests.cli.conftest import Cli, InProcessCli
from tests.disks import write_disk
from tests.formats.images import converted, cut, edited, logged, raw_disk, vhd_of

SIZE_BYTES = 20 * ONE_MIB
END = SIZE_BYTES - 512
# Content of disks at the places of file signatures.
CONTENTS: dict[str, dict[int, bytes]] = {
    "ISO": {0x8001: b"CD001", 0x8801: b"CD001", 0x9001: b"CD001"},
    "LUKS": {0: b"LUKS\xba\xbe\x00\x02"},
    "GPT": {510: b"\x55\xaa", 512: b"EFI PART", END: b"EFI PART"},
    "tar": {257: b"ustar"},
    "the last sector of a DMG": {END: b"koly"},
    "a file that ends like a VHD": {END: b"conectix" + bytes(504)},
    "a VHD's cookie one byte later": {END + 1: b"conectix"},
    "LVM": {512: b"LABELONE", 536: b"LVM2 001"},
}
FORMATS = {
    "raw": "",
    "vhd": "subformat=fixed,force_size=on",
    "qcow2": "",
    "vhdx": "subformat=fixed",
    "vmdk": "",
}


@pytest.mark.parametrize("content", CONTENTS)
def test_digest_command_accepts_any_content_in_every_format(
    in_process_cli: InProcessCli, tmp_path: Path, content: str
) -> None:
    disk = write_disk(tmp_path / "disk.raw", SIZE_BYTES, {ONE_MIB: b"data", **CONTENTS[content]})
    expected = in_process_cli.output("digest", disk)
    for kind, options in FORMATS.items():
        image = converted(disk, tmp_path / f"image.{kind}", kind, options)
        assert (kind, in_process_cli.output("digest", image)) == (kind, expected)


@pytest.mark.parametrize("first", [b"\x1f\x8b\x08", b"BZh91AY&SY", b"PK\x03\x04", b"conectiX"])
def test_fixed_vhd_accepts_any_first_bytes_that_are_no_disk_format(tmp_path: Path, first: bytes) -> None:
    disk = write_disk(tmp_path / "disk.raw", SIZE_BYTES, {0: first})
    image = converted(disk, tmp_path / "image.vhd", "vhd", FORMATS["vhd"])
    other = converted(disk, tmp_path / "image.qcow2", "qcow2")
    assert digest_of(DiskFile(image, "vhd")) == digest_of(DiskFile(other, "qcow2"))


@pytest.mark.parametrize("subformat", ["fixed", "dynamic"])
def test_vhd_with_a_footer_of_511_bytes_has_its_raw_disks_digest(tmp_path: Path, subformat: str) -> None:
    """Writers before Virtual PC 2004 omitted the last, reserved byte."""
    disk = write_disk(tmp_path / "disk.raw", SIZE_BYTES, {0: b"boot", END: b"the end!" * 64})
    image = vhd_of(disk, tmp_path / "disk.vhd", subformat, creator=b"vpc ")
    assert image.read_bytes()[-1:] == b"\0"
    cut(image, image.stat().st_size - 1)
    assert digest_of(DiskFile(image, "vhd")) == digest_of(disk)


def test_vhdx_with_a_pending_log_has_the_remedy_that_repairs_it(cli: Cli, tmp_path: Path) -> None:
    disk = raw_disk(tmp_path)
    image = logged(converted(disk, tmp_path / "disk.vhdx", "vhdx"))
    before = image.read_bytes()
    assert cli.refusal(1, "digest", image) == (
        f"lab-gallery: {image}: NOT_CLOSED: the image was not closed properly; repair it with: qemu-img check -r all"
    )
    assert image.read_bytes() == before
    subprocess.run(["qemu-img", "check", "-r", "all", image], check=True, capture_output=True)
    assert digest_of(DiskFile(image, "vhdx")) == digest_of(disk)


def test_vhdx_whose_log_has_no_valid_entry_is_accepted(tmp_path: Path) -> None:
    """QEMU opens it too: nothing is to be applied."""
    disk = raw_disk(tmp_path)
    image = converted(disk, tmp_path / "disk.vhdx", "vhdx")
    clean = image.read_bytes()
    logged(image)
    log_at = struct.unpack("<Q", image.read_bytes()[65536 + 72 : 65536 + 80])[0]
    regions = 192 << 10
    [table] = [
        offset
        for name, offset in (
            struct.unpack_from("<16sQ", clean, regions + 16 + 32 * number)
            for number in range(struct.unpack_from("<I", clean, regions + 8)[0])
        )
        if name.hex().startswith("6677c22d")
    ]
    edited(image, (table, clean[table : table + 4096]), (log_at + 4, b"\1\2\3\4"))
    assert digest_of(DiskFile(image, "vhdx")) == digest_of(disk)
