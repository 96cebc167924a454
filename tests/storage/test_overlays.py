"""Overlays over bases: written by Lab Gallery, changed by QEMU, and read as untrusted files."""

import hashlib
import os
import struct
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from graph.storage.chunks.codec import ONE_MIB, SEGMENT_BYTES, SEGMENT_CHUNKS
from graph.storage.disk_refusals import DiskRefusalReason
from graph.storage.errors import DiskChangedError, DiskInvalidError, DiskRefusedError
from graph.storage.formats.read.base_digests import path_of
from graph.storage.formats.read.digest import manifest_of
from graph.storage.formats.read.disk_writer import prepare
from graph.storage.formats.read.open_disk import DiskFile, open_disk
from graph.storage.thread_pools import CancelToken
from graph.storage.transfer import copy
from graph.storage.transfer.counters import Progress
from graph.template_vms.bases import Bases
from graph.template_vms.local import LocalTemplateVms
from tests.disks import write_disk
from tests.formats.images import edited, qemu_img, qemu_io

DIGEST, OTHER = "a" * 64, "b" * 64
BASE_BYTES = 9 * ONE_MIB + 512
Change = Callable[[Path], object]


def base_of(folder: Path, digest: str = DIGEST, size: int = BASE_BYTES) -> Path:
    data = {0: os.urandom(ONE_MIB), 3 * ONE_MIB: os.urandom(2 * ONE_MIB + 4096), size - 512: os.urandom(512)}
    base = write_disk(folder / "bases" / f"{digest}.raw", size, data)
    base.chmod(0o444)
    return base


def overlay_in(folder: Path) -> DiskFile:
    """Create a lab's overlay as the driver does."""
    templates = LocalTemplateVms(folder)
    templates.write_overlay("7", "worker", DIGEST)
    templates.complete("7", "worker", DIGEST)
    return templates.disk_file("7", DIGEST)


def digest_by_qemu(folder: Path, disk: Path) -> str:
    """Return the digest of the disk as QEMU reads it."""
    flat = folder / "flat.raw"
    qemu_img("convert", "-f", "qcow2", "-O", "raw", disk, flat)
    chunks = hashlib.sha256()
    with flat.open("rb") as file:
        while chunk := file.read(ONE_MIB):
            chunks.update(hashlib.sha256(chunk).digest())
    return chunks.hexdigest()


@pytest.mark.parametrize("size", [8 * ONE_MIB, 2 << 40])
def test_new_overlay_is_small_valid_and_equal_to_its_base(tmp_path: Path, size: int) -> None:
    base = base_of(tmp_path, size=size)
    file = overlay_in(tmp_path)
    qemu_img("check", "-f", "qcow2", file.path)
    said = subprocess.run(["qemu-img", "info", "-f", "qcow2", file.path], check=True, capture_output=True, text=True)
    assert f"backing file: ../../bases/{DIGEST}.raw (actual path: " in said.stdout
    assert "backing file format: raw" in said.stdout
    assert file.path.stat().st_blocks * 512 <= 32 << 10
    assert file.path.stat().st_mode & 0o777 == 0o600
    with open_disk(file) as disk, open_disk(base) as below:
        assert disk.size_bytes == size
        assert disk.data_slots() == below.data_slots()
        assert all(disk.inherits(slot) for slot in disk.data_slots())


def test_chunks_that_are_only_looked_for_make_small_batches(tmp_path: Path) -> None:
    data = {slot * ONE_MIB: b"data" for slot in (*range(200), *range(SEGMENT_CHUNKS, SEGMENT_CHUNKS + 200))}
    write_disk(tmp_path / "bases" / f"{DIGEST}.raw", 2 * SEGMENT_BYTES, data)
    file = overlay_in(tmp_path)
    with open_disk(file) as disk:
        assert disk.data_batches() == [(0,), (1,)]
        assert disk.data_batches(is_base_stored=True) == [(0, 1)]
    qemu_io(file.path, f"write -P 1 0 {SEGMENT_BYTES}")
    with open_disk(file) as disk:
        assert disk.data_bytes() == SEGMENT_BYTES + 200 * ONE_MIB
        assert disk.data_batches(is_base_stored=True) == [(0,), (1,)]


def test_overlay_is_read_as_qemu_reads_it(tmp_path: Path) -> None:
    base_of(tmp_path)
    file = overlay_in(tmp_path)
    qemu_io(
        file.path,
        "write -P 1 1M 100k",  # part of a hole of the base
        "write -P 2 3500k 8k",  # part of a cluster of its data
        "write -z -u 4M 200k",  # zeros over its data
        "discard 4600k 128k",
        "write -P 3 6M 1M",
        "write -P 0 7M 1M",
        "write -P 4 9M 512",  # the short last chunk
    )
    with open_disk(file) as disk:
        assert [slot for slot in range(disk.chunk_count) if disk.inherits(slot)] == [0, 2, 5, 8]
    assert manifest_of(file).digest == digest_by_qemu(tmp_path, file.path)


def test_bytes_of_the_base_that_an_overlay_leaves_are_compared_with_its_digests(tmp_path: Path) -> None:
    base = base_of(tmp_path)
    Bases(tmp_path).note_digests(DIGEST, manifest_of(base), "worker")
    file = overlay_in(tmp_path)
    qemu_io(file.path, "write -P 1 3M 64k", "write -P 2 4M 1M")
    before = manifest_of(file)
    base.chmod(0o600)
    with base.open("r+b") as damaged:
        os.pwrite(damaged.fileno(), b"damaged", 4 * ONE_MIB + 100)
    assert manifest_of(file) == before, "all of this chunk is the overlay's"
    with base.open("r+b") as damaged:
        os.pwrite(damaged.fileno(), b"damaged", 4 * ONE_MIB - 100)
    with pytest.raises(DiskInvalidError, match="the base of the template disk is damaged"):
        manifest_of(file)

    # Without usable digests there is nothing to compare with.
    path_of(base).write_bytes(b"damaged as well")
    assert manifest_of(file) != before


def header(*edits: tuple[int, bytes]) -> Change:
    return lambda path: edited(path, *edits)


def named(name: str, kind: str = "raw") -> Change:
    return lambda path: qemu_img("rebase", "-u", "-b", name, "-F", kind, path)


def made(*words: str) -> Change:
    """Replace the overlay by one that QEMU makes over the same base."""

    def make(path: Path) -> None:
        path.unlink()
        base = f"../../bases/{DIGEST}.raw"
        subprocess.run(
            ["qemu-img", "create", "-q", "-f", "qcow2", "-b", base, "-F", "raw", *words, path.name],
            cwd=path.parent,
            check=True,
        )

    return make


def chained(path: Path) -> None:
    path.rename(path.with_name("middle.qcow2"))
    qemu_img("create", "-f", "qcow2", "-b", path.with_name("middle.qcow2"), "-F", "qcow2", path)


def standalone(path: Path) -> None:
    path.unlink()
    qemu_img("create", "-f", "qcow2", path, f"{BASE_BYTES}")


def compressed(path: Path) -> None:
    qemu_io(path, "write -c -P 1 0 64k")


def reverted(path: Path) -> None:
    qemu_img("snapshot", "-c", "one", path)
    qemu_io(path, "write -P 1 0 64k")
    qemu_img("snapshot", "-a", "one", path)


def cluster_outside(path: Path) -> None:
    qemu_io(path, "write -P 1 0 64k")
    with path.open("r+b") as file:
        [l1] = struct.unpack(">Q", os.pread(file.fileno(), 8, 40))
        [l2] = struct.unpack(">Q", os.pread(file.fileno(), 8, l1))
        os.pwrite(file.fileno(), struct.pack(">Q", 1 << 40), l2 & ~(1 << 63))


def base_resized(path: Path) -> None:
    base = path.parents[2] / "bases" / f"{DIGEST}.raw"
    base.chmod(0o600)
    os.truncate(base, BASE_BYTES + 512)


REFUSED: list[tuple[str, Change, DiskRefusalReason]] = [
    ("other base", named(f"../../bases/{OTHER}.raw"), DiskRefusalReason.BACKING_FILE),
    (
        "absolute path",
        lambda path: named(f"{path.parents[2]}/bases/{DIGEST}.raw")(path),
        DiskRefusalReason.BACKING_FILE,
    ),
    ("protocol", named("json:{}"), DiskRefusalReason.BACKING_FILE),
    ("format of the base", named(f"../../bases/{DIGEST}.raw", "qcow2"), DiskRefusalReason.BACKING_FILE),
    ("chain of two", chained, DiskRefusalReason.BACKING_FILE),
    ("no base", standalone, DiskRefusalReason.BACKING_FILE),
    ("data file", made("-o", "data_file=data"), DiskRefusalReason.EXTERNAL_DATA),
    ("dirty", header((72, struct.pack(">Q", 1))), DiskRefusalReason.NOT_CLOSED),
    ("corrupt", header((72, struct.pack(">Q", 2))), DiskRefusalReason.CORRUPT),
    ("encrypted", header((32, struct.pack(">I", 2))), DiskRefusalReason.ENCRYPTED),
    ("snapshot", lambda path: qemu_img("snapshot", "-c", "one", path), DiskRefusalReason.MALFORMED),
    ("snapshot that was reverted to", reverted, DiskRefusalReason.MALFORMED),
    ("size of the overlay", lambda path: qemu_img("resize", path, "+1M"), DiskRefusalReason.MALFORMED),
    ("size of the base", base_resized, DiskRefusalReason.MALFORMED),
    ("version 2", made("-o", "compat=0.10"), DiskRefusalReason.MALFORMED),
    *(
        (f"clusters of {size}", made("-o", f"cluster_size={size}"), DiskRefusalReason.MALFORMED)
        for size in ("512", "4k", "32k", "128k", "2M")
    ),
    ("extended tables", made("-o", "extended_l2=on"), DiskRefusalReason.MALFORMED),
    ("compressed", compressed, DiskRefusalReason.MALFORMED),
    ("cluster outside the file", cluster_outside, DiskRefusalReason.TRUNCATED),
    ("another format", lambda path: path.write_bytes(bytes(1 << 20)), DiskRefusalReason.FORMAT_MISMATCH),
]


@pytest.mark.parametrize(("change", "reason"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_overlay_other_than_the_one_handed_out_is_refused(
    tmp_path: Path, change: Change, reason: DiskRefusalReason
) -> None:
    base_of(tmp_path)
    base_of(tmp_path, OTHER)
    file = overlay_in(tmp_path)
    change(file.path)
    with pytest.raises(DiskRefusedError) as refused:
        open_disk(file)
    assert refused.value.reason == reason, f"{refused.value}"
    assert str(tmp_path) not in f"{refused.value}"


def test_overlay_with_another_name_or_without_a_base_is_refused(tmp_path: Path) -> None:
    base = base_of(tmp_path)
    file = overlay_in(tmp_path)
    file.path.with_name("other").hardlink_to(file.path)
    with pytest.raises(DiskInvalidError, match="2 names"):
        open_disk(file)
    file.path.unlink()
    file.path.symlink_to("other")
    with pytest.raises(DiskInvalidError, match="the disk file is a symbolic link"):
        open_disk(file)
    file.path.unlink()
    file.path.with_name("other").rename(file.path)
    folder = file.path.parent
    folder.rename(folder.with_name("elsewhere"))
    folder.symlink_to("elsewhere")
    with pytest.raises(DiskInvalidError, match="the folder of the disk file is not a folder but a link"):
        open_disk(file)
    folder.unlink()
    folder.with_name("elsewhere").rename(folder)
    open_disk(file).close()
    base.unlink()
    assert not LocalTemplateVms(tmp_path).exists("7", DIGEST)
    with pytest.raises(DiskInvalidError, match="the base of the template disk is missing"):
        open_disk(file)
    with pytest.raises(DiskInvalidError, match="the base of the template disk is missing"):
        LocalTemplateVms(tmp_path).start("7", DIGEST)


def test_header_that_is_changed_while_the_overlay_is_read_never_leads_to_another_file(tmp_path: Path) -> None:
    base, other = base_of(tmp_path), base_of(tmp_path, OTHER)
    file = overlay_in(tmp_path)
    qemu_io(file.path, "write -P 1 1M 64k")
    with open_disk(file) as disk:
        expected, times = disk.fingerprint(), file.path.stat()
        before = [bytes(disk.read(slot, bytearray(ONE_MIB))) for slot in range(disk.chunk_count)]
        name = f"../../bases/{DIGEST}.raw".encode()
        place = file.path.read_bytes().index(name)
        edited(file.path, (place, f"../../bases/{OTHER}.raw".encode()), (24, struct.pack(">Q", 1 << 40)))
        # The time of the change cannot be restored with the time of the last write.
        os.utime(file.path, ns=(times.st_atime_ns, times.st_mtime_ns))
        assert [bytes(disk.read(slot, bytearray(ONE_MIB))) for slot in range(disk.chunk_count)] == before
        with pytest.raises(DiskChangedError):
            disk.expect(expected)
    with pytest.raises(DiskRefusedError) as refused:
        open_disk(file)
    assert refused.value.reason == DiskRefusalReason.BACKING_FILE
    # As before in every byte, it is another file all the same.
    edited(file.path, (place, name), (24, struct.pack(">Q", BASE_BYTES)))
    os.utime(file.path, ns=(times.st_atime_ns, times.st_mtime_ns))
    with open_disk(file) as disk:
        assert [bytes(disk.read(slot, bytearray(ONE_MIB))) for slot in range(disk.chunk_count)] == before
        with pytest.raises(DiskChangedError):
            disk.expect(expected)
    assert base.read_bytes()[:ONE_MIB] != other.read_bytes()[:ONE_MIB]


@pytest.mark.parametrize("reflinks", [False, True])
def test_flat_copy_of_an_overlay_is_the_disk_that_qemu_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reflinks: bool
) -> None:
    base_of(tmp_path)
    file, flat = overlay_in(tmp_path), tmp_path / "copy.raw"
    qemu_io(file.path, "write -P 1 1M 100k", "write -P 2 3500k 8k", "write -z -u 4M 200k", "write -P 3 9M 512")
    if reflinks:
        # As on a file system with reflinks: the bytes come from the same place of a file, without being read here.
        def clone(source: int, target: int, begin: int, end: int) -> bool:
            os.pwrite(target, os.pread(source, end - begin, begin), begin)
            return True

        monkeypatch.setattr(copy, "clone", clone)
    prepare(flat, BASE_BYTES)
    copy.copy_segment(file, 0, flat, progress=Progress(), stop=CancelToken())
    assert manifest_of(flat).digest == digest_by_qemu(tmp_path, file.path)
