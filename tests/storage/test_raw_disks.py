"""Raw disks: reads, refusals, and the digest of a file."""

import fcntl
import hashlib
import os
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from graph.storage.chunks.codec import ONE_MIB, SEGMENT_BYTES
from graph.storage.disk_refusals import DiskRefusalReason
from graph.storage.errors import DiskBusyError, DiskChangedError, DiskInvalidError, DiskRefusedError
from graph.storage.formats.read import raw
from graph.storage.formats.read.digest import digest_of
from graph.storage.formats.read.raw import RawDisk, file_system_type
from tests.disk_writers import WRITERS, Writer, opened
from tests.storage.conftest import NOISE, TAIL, TEXT, MakeDisk, Region, fingerprint, store_disk


def test_only_slots_with_data_are_listed(make_disk: MakeDisk) -> None:
    path = make_disk(SEGMENT_BYTES + TAIL, {ONE_MIB - 4096: bytes(8192), 9 * ONE_MIB: b"x", SEGMENT_BYTES: b"y"})
    with RawDisk(path) as disk:
        assert disk.size_bytes == SEGMENT_BYTES + TAIL
        assert disk.chunk_count == 257
        assert disk.data_slots() == [0, 1, 9, 256]
        assert disk.data_slots(1, 9) == [1]
        assert disk.data_segments() == [0, 1]
        assert disk.data_batches() == [(0, 1)]
        assert disk.data_bytes() == 3 * ONE_MIB + TAIL


def test_disk_without_data_has_no_slots(make_disk: MakeDisk) -> None:
    with RawDisk(make_disk(1 << 36, {})) as disk:
        assert disk.data_slots() == []
        assert disk.data_bytes() == 0


def test_slots_are_read_completely_and_the_last_one_short(make_disk: MakeDisk) -> None:
    with RawDisk(make_disk(ONE_MIB + TAIL, {0: NOISE + TEXT[:TAIL]})) as disk:
        buffer = bytearray(ONE_MIB)
        assert disk.read(0, buffer) == NOISE
        assert disk.read(1, buffer) == TEXT[:TAIL]


@pytest.mark.parametrize("kind", ["link", "directory", "pipe", "absent", "empty"])
def test_path_that_is_not_a_disk_file_is_refused(tmp_path: Path, make_disk: MakeDisk, kind: str) -> None:
    path = tmp_path / kind
    match kind:
        case "link":
            path.symlink_to(make_disk(10, {0: b"x"}))
        case "directory":
            path.mkdir()
        case "pipe":
            os.mkfifo(path)
        case "empty":
            path.touch()
        case _:
            pass
    with pytest.raises(DiskInvalidError):
        RawDisk(path)


def test_disk_above_the_maximum_size_is_refused(make_disk: MakeDisk) -> None:
    path = make_disk(1001, {})
    with pytest.raises(DiskInvalidError, match="the disk has 1001 bytes; the limit is 1000"):
        RawDisk(path, max_bytes=1000)
    RawDisk(path, max_bytes=1001).close()


def test_locked_disk_is_busy(make_disk: MakeDisk) -> None:
    path = make_disk(1000, {})
    with path.open("rb") as writer:
        fcntl.flock(writer, fcntl.LOCK_EX)
        with pytest.raises(DiskBusyError):
            RawDisk(path)
    RawDisk(path).close()


def test_readers_share_a_disk_and_exclude_writers(make_disk: MakeDisk) -> None:
    path = make_disk(1000, {})
    with RawDisk(path), RawDisk(path), path.open("rb") as writer, pytest.raises(BlockingIOError):
        fcntl.flock(writer, fcntl.LOCK_EX | fcntl.LOCK_NB)


def test_disk_of_a_running_vm_is_busy(make_disk: MakeDisk) -> None:
    path = make_disk(1000, {})
    with path.open("r+b") as vm:
        held = struct.pack("@hhqqi4x", fcntl.F_RDLCK, os.SEEK_SET, 101, 1, 0)
        fcntl.fcntl(vm, fcntl.F_OFD_SETLK, held)
        with pytest.raises(DiskBusyError, match="a running VM writes to it"):
            RawDisk(path)


@pytest.mark.parametrize("writer", WRITERS)
def test_disk_open_for_writing_without_a_lock_is_busy(make_disk: MakeDisk, writer: Writer) -> None:
    path = make_disk(ONE_MIB, {0: b"x"})
    with (
        writer(path),
        pytest.raises(DiskBusyError, match="the disk is in use: a process has its file open for writing"),
    ):
        RawDisk(path)
    RawDisk(path).close()


def test_disk_open_for_reading_is_not_busy(make_disk: MakeDisk) -> None:
    path = make_disk(ONE_MIB, {0: b"x"})
    with path.open("rb"), RawDisk(path), RawDisk(path):
        pass


def test_opening_a_disk_beside_a_program_that_reopens_it_harms_neither(make_disk: MakeDisk) -> None:
    """Breaking a lease sends a signal, which by default ends the process."""
    path = make_disk(ONE_MIB, {0: b"x"})
    script = "import os, sys\nfor _ in range(20000): os.close(os.open(sys.argv[1], os.O_RDWR))\nprint('unharmed', flush=True)"
    free = busy = 0
    with subprocess.Popen([sys.executable, "-S", "-c", script, path], stdout=subprocess.PIPE, text=True) as process:
        while process.poll() is None:
            try:
                RawDisk(path).close()
                free += 1
            except DiskBusyError:
                busy += 1
        assert process.communicate() == ("unharmed\n", None)
    assert free + busy > 0


def test_without_file_leases_a_writer_is_detected_by_its_writes_only(
    make_disk: MakeDisk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on NFS, whose client refuses every lease: only the fingerprint detects the writer."""
    path = make_disk(ONE_MIB, {0: b"x"})
    with path.open("rb") as file:
        kind = file_system_type(file.fileno())
    assert kind is not None
    monkeypatch.setattr(raw, "_NO_LEASES_ON", {kind})
    with opened(path), RawDisk(path) as disk:
        before = disk.fingerprint()
        path.write_bytes(b"changed" * 100)
        with pytest.raises(DiskChangedError):
            disk.expect(before)


def test_fingerprint_changes_with_each_write(make_disk: MakeDisk) -> None:
    path = make_disk(1000, {})
    before = fingerprint(path)
    assert fingerprint(path) == before
    with RawDisk(path) as disk:
        assert disk.fingerprint() == before
    os.utime(path, ns=(0, 0))
    assert fingerprint(path) != before


def test_digest_of_a_file_equals_that_of_its_stored_version(make_disk: MakeDisk, north: Region) -> None:
    path = make_disk(SEGMENT_BYTES + TAIL, {0: NOISE, 5 * ONE_MIB: TEXT, 6 * ONE_MIB: bytes(ONE_MIB)})
    data = path.read_bytes()
    listed = (hashlib.sha256(data[at : at + ONE_MIB]).digest() for at in range(0, len(data), ONE_MIB))
    assert digest_of(path) == hashlib.sha256(b"".join(listed)).hexdigest()
    assert digest_of(path) == store_disk(path, north.store)[0].digest


def test_equal_bytes_have_equal_digests_with_or_without_holes(make_disk: MakeDisk, tmp_path: Path) -> None:
    sparse = make_disk(3 * ONE_MIB + TAIL, {ONE_MIB: TEXT})
    dense = tmp_path / "dense.raw"
    dense.write_bytes(sparse.read_bytes())
    assert dense.stat().st_blocks > sparse.stat().st_blocks
    assert digest_of(dense) == digest_of(sparse)


@pytest.mark.parametrize(
    ("magic", "offset", "name"),
    [
        (b"QFI\xfb", 0, "qcow2"),
        (b"KDMV", 0, "vmdk"),
        (b"# Disk DescriptorFile", 0, "vmdk"),
        (b"vhdxfile", 0, "vhdx"),
        (b"conectix", 0, "vhd"),
    ],
)
def test_file_of_another_format_is_not_a_raw_disk(make_disk: MakeDisk, magic: bytes, offset: int, name: str) -> None:
    path = make_disk(2 * ONE_MIB, {offset: magic})
    with pytest.raises(DiskRefusedError) as caught:
        digest_of(path)
    assert caught.value.reason == DiskRefusalReason.FORMAT_MISMATCH
    assert str(caught.value) == f"the file is declared as raw but has the signature of {name}"
