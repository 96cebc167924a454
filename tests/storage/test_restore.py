"""Restoring and copying: byte for byte, holes kept, every chunk proven."""

import errno
import fcntl
import hashlib
import mmap
import os
import struct
from pathlib import Path

import pytest

from graph.storage.chunks.codec import ONE_MIB, SEGMENT_BYTES, sha256
from graph.storage.chunks.manifest import Manifest
from graph.storage.errors import ChunkCorrupt, ChunkMissing, DiskChanged, DiskFailed, DiskInvalid, Stopped
from graph.storage.formats.read.disk_writer import finish, prepare
from graph.storage.formats.read.raw import RawDisk, fingerprint
from graph.storage.stores.region_store import RegionStore
from graph.storage.transfer.copy import check_sha256, copy_segment
from graph.storage.transfer.counters import Counters, Progress, SegmentResult
from graph.storage.transfer.restore import restore_segment
from graph.storage.transfer.thread_pools import Stop
from tests.storage.conftest import NOISE, TAIL, TEXT, MakeDisk, Region, flip, other_text, store_disk

SIZE = 2 * SEGMENT_BYTES + TAIL
CONTENT = {
    3 * ONE_MIB: TEXT,
    7 * ONE_MIB + 4096: b"part of a chunk",
    SEGMENT_BYTES - ONE_MIB: NOISE + other_text(1),
    2 * SEGMENT_BYTES: TEXT[:TAIL],
}


def restore(manifest: Manifest, stores: list[RegionStore], partial: Path) -> list[SegmentResult]:
    return [
        restore_segment(manifest, index, stores, partial, progress=Progress(), stop=Stop())
        for index in manifest.data_segments()
    ]


def same(one: Path, other: Path) -> bool:
    """Whether two files are equal; where both have holes there is nothing to compare."""
    with RawDisk(one) as left, RawDisk(other) as right:
        slots = {*left.data_slots(), *right.data_slots()}
        buffers = bytearray(ONE_MIB), bytearray(ONE_MIB)
        return left.size_bytes == right.size_bytes and all(
            left.read(slot, buffers[0]) == right.read(slot, buffers[1]) for slot in slots
        )


def test_a_sparse_disk_comes_back_byte_for_byte_and_sparse(make_disk: MakeDisk, north: Region, tmp_path: Path) -> None:
    path, partial, final = make_disk(SIZE, CONTENT), tmp_path / "out.partial", tmp_path / "out"
    manifest, _ = store_disk(path, north.store)
    prepare(partial, SIZE)
    done = restore(manifest, [north.store], partial)
    assert [result.index for result in done] == [0, 1, 2]
    assert [result.counters.chunks_processed for result in done] == [3, 1, 1]
    assert not final.exists()
    finish(partial, final)
    assert not partial.exists()
    assert final.stat().st_size == SIZE
    assert same(final, path)
    assert final.stat().st_blocks * 512 <= 4 * ONE_MIB + TAIL + 64 * 1024


def test_whole_chunks_go_past_the_cache(make_disk: MakeDisk, north: Region, tmp_path: Path) -> None:
    path, partial = make_disk(SIZE, CONTENT), tmp_path / "partial"
    manifest, _ = store_disk(path, north.store)
    prepare(partial, SIZE)
    try:
        os.close(os.open(partial, os.O_RDONLY | os.O_DIRECT))
    except OSError:
        pytest.skip("this file system knows no direct writing")
    restore(manifest, [north.store], partial)
    with partial.open("rb") as file:
        whole = [slot * ONE_MIB for slot in manifest.data_slots(0, manifest.chunk_count)[:-1]]
        assert [cached(file.fileno(), offset) for offset in whole] == [False] * 4
    assert same(partial, path)


def cached(descriptor: int, offset: int) -> bool:
    """Whether the system has a page of a file in memory."""
    try:
        return os.preadv(descriptor, [bytearray(mmap.PAGESIZE)], offset, os.RWF_NOWAIT) > 0
    except BlockingIOError:
        return False


@pytest.mark.parametrize("at", ["open", "pwrite"])
def test_a_file_system_without_direct_writing_gets_the_same_disk(
    make_disk: MakeDisk, north: Region, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    path, partial = make_disk(SIZE, CONTENT), tmp_path / "partial"
    manifest, _ = store_disk(path, north.store)
    prepare(partial, SIZE)
    real_open, real_pwrite, refused = os.open, os.pwrite, list[str]()

    def refuse(what: str) -> None:
        refused.append(what)
        raise OSError(errno.EINVAL, "Invalid argument")

    def opening(file: Path | str, flags: int, *more: int) -> int:
        if at == "open" and flags & os.O_DIRECT:
            refuse("open")
        return real_open(file, flags, *more)

    def writing(descriptor: int, data: bytes, offset: int) -> int:
        if at == "pwrite" and fcntl.fcntl(descriptor, fcntl.F_GETFL) & os.O_DIRECT:
            refuse("pwrite")
        return real_pwrite(descriptor, data, offset)

    monkeypatch.setattr(os, "open", opening)
    monkeypatch.setattr(os, "pwrite", writing)
    restore(manifest, [north.store], partial)
    assert set(refused) == {at}
    assert same(partial, path)


def test_finishing_twice_is_harmless(tmp_path: Path) -> None:
    prepare(tmp_path / "partial", 100)
    finish(tmp_path / "partial", tmp_path / "final")
    finish(tmp_path / "partial", tmp_path / "final")
    assert (tmp_path / "final").read_bytes() == bytes(100)


def test_preparing_again_leaves_nothing_of_before(tmp_path: Path) -> None:
    (tmp_path / "partial").write_bytes(b"old" * 1000)
    prepare(tmp_path / "partial", 100)
    assert (tmp_path / "partial").read_bytes() == bytes(100)


def test_a_damaged_chunk_never_reaches_the_disk(
    make_disk: MakeDisk, north: Region, south: Region, tmp_path: Path
) -> None:
    path, partial = make_disk(ONE_MIB, {0: NOISE}), tmp_path / "partial"
    manifest, _ = store_disk(path, north.store)
    north.file_of(sha256(NOISE)).write_bytes(flip(NOISE))
    prepare(partial, ONE_MIB)
    with pytest.raises(ChunkCorrupt) as caught:
        restore(manifest, [north.store, south.store], partial)
    assert caught.value.regions == ("north", "south")
    assert partial.read_bytes() == bytes(ONE_MIB)

    store_disk(path, south.store)
    [done] = restore(manifest, [north.store, south.store], partial)
    assert done.damaged_sources == ("north",)
    assert partial.read_bytes() == NOISE


def test_a_missing_chunk_is_named(make_disk: MakeDisk, north: Region, tmp_path: Path) -> None:
    manifest, _ = store_disk(make_disk(ONE_MIB, {0: NOISE}), north.store)
    north.file_of(sha256(NOISE)).unlink()
    prepare(tmp_path / "partial", ONE_MIB)
    with pytest.raises(ChunkMissing, match=sha256(NOISE).hex()):
        restore(manifest, [north.store], tmp_path / "partial")


def test_a_file_not_prepared_for_the_disk_is_refused(make_disk: MakeDisk, north: Region, tmp_path: Path) -> None:
    manifest, _ = store_disk(make_disk(ONE_MIB, {0: NOISE}), north.store)
    prepare(tmp_path / "partial", ONE_MIB + 1)
    with pytest.raises(DiskInvalid):
        restore(manifest, [north.store], tmp_path / "partial")
    with pytest.raises(DiskFailed):
        restore(manifest, [north.store], tmp_path / "absent")


def test_a_restore_stops(make_disk: MakeDisk, north: Region, tmp_path: Path) -> None:
    manifest, _ = store_disk(make_disk(ONE_MIB, {0: NOISE}), north.store)
    prepare(tmp_path / "partial", ONE_MIB)
    stop = Stop()
    stop.set()
    with pytest.raises(Stopped):
        restore_segment(manifest, 0, [north.store], tmp_path / "partial", progress=Progress(), stop=stop)


def test_a_copy_is_byte_for_byte_and_sparse(make_disk: MakeDisk, tmp_path: Path) -> None:
    path, partial, final = make_disk(SIZE, CONTENT), tmp_path / "partial", tmp_path / "copy"
    before = fingerprint(path)
    prepare(partial, SIZE)
    progress = Progress()
    with RawDisk(path) as disk:
        segments = disk.data_segments()
        allocated = sum(end - begin for begin, end in disk.extents())
    for index in segments:
        copy_segment(path, index, partial, progress=progress, stop=Stop(), fingerprint=before)
    finish(partial, final)
    assert same(final, path)
    # Not to the block: the file system keeps its own notes on extents, and not always as many.
    assert abs(final.stat().st_blocks - path.stat().st_blocks) * 512 < ONE_MIB
    assert progress.snapshot().bytes_processed == allocated


def test_a_copy_stops_and_is_done_again(make_disk: MakeDisk, tmp_path: Path) -> None:
    path, partial, stop = make_disk(SIZE, CONTENT), tmp_path / "partial", Stop()
    prepare(partial, SIZE)
    stop.set()
    with pytest.raises(Stopped):
        copy_segment(path, 0, partial, progress=Progress(), stop=stop)
    assert partial.stat().st_blocks == 0
    for index in (0, 1, 0, 2):
        copy_segment(path, index, partial, progress=Progress(), stop=Stop())
    assert same(partial, path)


def test_where_files_may_share_blocks_a_copy_asks_for_that_and_writes_nothing(
    make_disk: MakeDisk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, partial = make_disk(SIZE, CONTENT), tmp_path / "partial"
    shared: list[tuple[int, int]] = []

    def accept(target: int, request: int, asked: bytes) -> bytes:
        """Answer as such a file system does: struct file_clone_range of linux/fs.h, FICLONERANGE."""
        source, begin, length, destination = struct.unpack("=qQQQ", asked)
        assert (request, begin) == (0x4020940D, destination)
        assert [Path(f"/proc/self/fd/{file}").readlink() for file in (source, target)] == [path, partial]
        shared.append((begin, begin + length))
        return asked

    monkeypatch.setattr(fcntl, "ioctl", accept)
    prepare(partial, SIZE)
    with RawDisk(path) as disk:
        segments = disk.data_segments()
        extents = {byte for extent in disk.extents() for byte in extent}
    for index in segments:
        copy_segment(path, index, partial, progress=Progress(), stop=Stop())
    # Extent by extent, those that lie in several chunks in parts.
    parts = {byte for part in shared for byte in part}
    assert extents <= parts
    assert all(byte % ONE_MIB == 0 for byte in parts - extents)
    assert partial.stat().st_blocks == 0


def test_a_copy_notices_a_changed_source(make_disk: MakeDisk, tmp_path: Path) -> None:
    path, partial = make_disk(ONE_MIB, {0: NOISE}), tmp_path / "partial"
    before = fingerprint(path)
    prepare(partial, ONE_MIB)
    path.touch()
    with pytest.raises(DiskChanged):
        copy_segment(path, 0, partial, progress=Progress(), stop=Stop(), fingerprint=before)


def test_a_whole_files_sha_256_is_checked(make_disk: MakeDisk) -> None:
    path, progress = make_disk(2 * ONE_MIB + 5, {0: TEXT}), Progress()
    right = hashlib.sha256(path.read_bytes()).hexdigest()
    check_sha256(path, right.upper(), progress=progress, stop=Stop())
    assert progress.snapshot() == Counters(chunks_processed=3, bytes_processed=2 * ONE_MIB + 5)
    with pytest.raises(DiskInvalid):
        check_sha256(path, right[::-1], progress=progress, stop=Stop())
