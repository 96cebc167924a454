"""Every format and option of qemu-img is accepted, and the image's disk equals the raw disk, byte for byte."""

import os
import struct
import subprocess
import threading
from pathlib import Path

import pytest

from graph.storage.chunks.codec import ONE_MIB
from graph.storage.errors import DiskChangedError, DiskIOError, ToolMissingError
from graph.storage.formats.inspect.extents import MOST_EXTENTS
from graph.storage.formats.read import foreign
from graph.storage.formats.read.decompress import unpacked
from graph.storage.formats.read.digest import digest_of, manifest_of
from graph.storage.formats.read.open_disk import DiskFile, open_disk
from graph.storage.stores.region_store import RegionStore
from tests.formats.images import at, converted, edited, empty, numbers, qemu_img, raw_disk
from tests.storage.conftest import store_disk

QCOW2 = [
    "",
    "compat=0.10",
    "compat=0.10,cluster_size=2M",
    *(f"cluster_size={size}" for size in ("512", "1k", "4k", "16k", "64k", "256k", "2M")),
    *(f"preallocation={how}" for how in ("off", "metadata", "falloc", "full")),
    *(f"refcount_bits={bits}" for bits in (1, 2, 4, 8, 16, 32, 64)),
    "lazy_refcounts=on",
    "compression_type=zstd",
    "extended_l2=on",
    "extended_l2=on,cluster_size=16k",
    "extended_l2=on,cluster_size=2M,preallocation=metadata",
]
COMPRESSED = [
    "compat=0.10",
    "compression_type=zlib",
    "compression_type=zstd",
    "compression_type=zstd,extended_l2=on",
    "compression_type=zstd,cluster_size=2M",
    "cluster_size=512",
]
OTHERS = {
    "vhd": [f"subformat={how},force_size={size}" for how in ("fixed", "dynamic") for size in ("on", "off")],
    "vhdx": [
        "",
        "subformat=fixed",
        "subformat=dynamic,block_state_zero=off",
        *(f"block_size={size}" for size in ("1M", "8M", "256M")),
        "log_size=4M",
    ],
    "vmdk": [
        "",
        "subformat=streamOptimized",
        "adapter_type=lsilogic",
        "adapter_type=buslogic",
        "adapter_type=legacyESX",
        "compat6=on",
        "hwversion=17,toolsversion=2147483647",
        "zeroed_grain=on",
    ],
}
MATRIX = [
    *(("qcow2", options, ()) for options in QCOW2),
    *(("qcow2", options, ("-c",)) for options in COMPRESSED),
    *((kind, options, ()) for kind, all_options in OTHERS.items() for options in all_options),
]


@pytest.fixture(scope="module")
def disk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return raw_disk(tmp_path_factory.mktemp("raw"))


@pytest.mark.parametrize(("kind", "options", "flags"), MATRIX)
def test_image_has_the_digest_of_its_raw_disk(
    tmp_path: Path, disk: Path, kind: str, options: str, flags: tuple[str, ...]
) -> None:
    image = converted(disk, tmp_path / f"disk.{kind}", kind, options, *flags)
    assert digest_of(DiskFile(image, kind)) == digest_of(disk)


@pytest.mark.parametrize("kind", ["qcow2", *OTHERS])
def test_image_of_unaligned_disk_equals_the_conversion_by_qemu(tmp_path: Path, kind: str) -> None:
    """A VHD's geometry rounds sizes up: the disk is then longer than before, and its tail is zeros."""
    disk = tmp_path / "odd.raw"
    disk.write_bytes(os.urandom(3 * ONE_MIB + 512))
    image = converted(disk, tmp_path / f"odd.{kind}", kind)
    again = tmp_path / "again.raw"
    qemu_img("convert", "-O", "raw", image, again)
    assert digest_of(DiskFile(image, kind)) == digest_of(again)


@pytest.mark.parametrize("kind", ["qcow2", *OTHERS])
def test_image_without_data_has_no_data_slots(tmp_path: Path, kind: str) -> None:
    with open_disk(DiskFile(empty(tmp_path / f"empty.{kind}", kind, "4G"), kind)) as disk:
        assert disk.size_bytes >= 4 << 30
        assert disk.data_slots() == []
        assert disk.data_batches() == []


@pytest.mark.parametrize(
    ("kind", "flags", "options"), [("qcow2", (), ""), ("qcow2", ("-c",), ""), ("vhdx", (), "block_size=1M")]
)
def test_only_slots_with_data_are_read(
    tmp_path: Path, disk: Path, kind: str, flags: tuple[str, ...], options: str
) -> None:
    image = converted(disk, tmp_path / "image", kind, options, *flags)
    with open_disk(DiskFile(image, kind)) as found, open_disk(disk) as raw:
        assert found.size_bytes == raw.size_bytes
        assert found.data_slots() == [slot for slot in raw.data_slots() if slot != 20]


def test_internal_snapshots_and_bitmaps_are_ignored(tmp_path: Path, disk: Path) -> None:
    image = converted(disk, tmp_path / "disk.qcow2", "qcow2")
    qemu_img("snapshot", "-c", "before", image)
    qemu_img("bitmap", "--add", image, "changed")
    assert digest_of(DiskFile(image, "qcow2")) == digest_of(disk)


def test_threads_read_compressed_data_correctly(tmp_path: Path, disk: Path) -> None:
    image = converted(disk, tmp_path / "disk.qcow2", "qcow2", "", "-c")
    wrong: list[int] = []
    with open_disk(DiskFile(image, "qcow2")) as packed, open_disk(disk) as raw:

        def compare(first: int) -> None:
            mine, its = bytearray(ONE_MIB), bytearray(ONE_MIB)
            wrong.extend(
                slot for slot in range(first, raw.chunk_count, 4) if packed.read(slot, mine) != raw.read(slot, its)
            )

        threads = [threading.Thread(target=compare, args=(first,)) for first in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert wrong == []


def test_slow_decompression_delays_no_other_disk(tmp_path: Path, disk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    image = converted(disk, tmp_path / "disk.qcow2", "qcow2", "", "-c")
    begun, released = threading.Event(), threading.Event()

    def slow(descriptor: int, kind: str, start: int, length: int) -> int:
        begun.set()
        assert released.wait(60)
        return unpacked(descriptor, kind, start, length)

    monkeypatch.setattr(foreign, "unpacked", slow)
    expected = digest_of(disk)
    found: list[str] = []
    hashing = threading.Thread(target=lambda: found.append(digest_of(DiskFile(image, "qcow2"))))
    hashing.start()
    try:
        assert begun.wait(60)
        assert store_disk(disk, RegionStore.open("north", (tmp_path / "north").as_uri()))[0].digest == expected
        assert found == []
    finally:
        released.set()
        hashing.join()
    assert found == [expected]


def test_unpacking_leaves_no_temporary_files(tmp_path: Path, disk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    image = converted(disk, tmp_path / "disk.qcow2", "qcow2", "", "-c")
    with open_disk(DiskFile(image, "qcow2")) as packed:
        packed.read(3, bytearray(ONE_MIB))
        assert list(folder.iterdir()) == []
    assert list(folder.iterdir()) == []


def test_unpacking_checks_the_free_space_first(tmp_path: Path, disk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    image = converted(disk, tmp_path / "disk.qcow2", "qcow2", "", "-c")
    # Simulates a full file system: /proc has no free space.
    monkeypatch.setenv("TMPDIR", "/proc")
    with open_disk(DiskFile(image, "qcow2")) as packed, pytest.raises(DiskIOError, match="no room") as caught:
        packed.read(3, bytearray(ONE_MIB))
    assert caught.value.full


def test_changed_image_is_inspected_again(tmp_path: Path, disk: Path) -> None:
    image = DiskFile(converted(disk, tmp_path / "disk.qcow2", "qcow2"), "qcow2")
    before = manifest_of(image)
    with open_disk(image) as found:
        fingerprint = found.fingerprint()
        subprocess.run(["qemu-io", "-c", "write -P 7 30M 64k", image.path], check=True, capture_output=True)
        with pytest.raises(DiskChangedError):
            found.expect(fingerprint)
    changed = manifest_of(image)
    assert [slot for slot in range(before.chunk_count) if before.digest_at(slot) != changed.digest_at(slot)] == [30]


def test_without_qemu_img_only_raw_disks_are_read(tmp_path: Path, disk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    image = converted(disk, tmp_path / "disk.qcow2", "qcow2")
    monkeypatch.setenv("PATH", "/nowhere")
    assert len(digest_of(disk)) == 64
    with pytest.raises(ToolMissingError, match="install qemu-utils"):
        digest_of(DiskFile(image, "qcow2"))


def test_image_larger_than_a_segment_is_unpacked_in_parts(tmp_path: Path) -> None:
    disk = raw_disk(tmp_path)
    with disk.open("r+b") as file:
        file.truncate(600 * ONE_MIB)
        for at in (256, 511, 599):
            file.seek(at * ONE_MIB + 17)
            file.write(os.urandom(100_000))
    image = converted(disk, tmp_path / "disk.qcow2", "qcow2", "", "-c")
    assert digest_of(DiskFile(image, "qcow2")) == digest_of(disk)


def test_image_with_too_many_extents_is_read(tmp_path: Path) -> None:
    """Its clusters are in reverse order within each second-level table, so that no two of them are adjacent."""
    cluster, count = 512, 64
    disk = tmp_path / "disk.raw"
    disk.write_bytes(os.urandom((MOST_EXTENTS + count) * cluster))
    image = converted(disk, tmp_path / "disk.qcow2", "qcow2", f"cluster_size={cluster}")
    tables = numbers(image, ">Q", at(image, ">Q", 40), at(image, ">I", 36))
    for table in (entry & 0x00FFFFFFFFFFFE00 for entry in tables):
        backwards = numbers(image, ">Q", table, count)[::-1]
        edited(image, (table, struct.pack(f">{count}Q", *backwards)))
    with disk.open("rb") as whole, (tmp_path / "backwards.raw").open("wb") as other:
        while piece := whole.read(cluster * count):
            other.write(b"".join(piece[begin : begin + cluster] for begin in range(len(piece) - cluster, -1, -cluster)))
    assert digest_of(DiskFile(image, "qcow2")) == digest_of(tmp_path / "backwards.raw")
