"""Restoring and copying: byte for byte, with holes, and every chunk verified."""

import ctypes
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
from graph.storage.errors import (
    ChunkCorruptError,
    ChunkMissingError,
    DiskChangedError,
    DiskInvalidError,
    DiskIOError,
    StoppedError,
)
from graph.storage.formats.read.disk_writer import finish, prepare
from graph.storage.formats.read.raw import RawDisk
from graph.storage.stores.region_store import RegionStore
from graph.storage.thread_pools import CancelToken
from graph.storage.transfer.copy import check_sha256, copy_segment
from graph.storage.transfer.counters import Counters, Progress
from graph.storage.transfer.restore import restore_segment
from tests.storage.conftest import NOISE, TAIL, TEXT, MakeDisk, Region, fingerprint, flip, other_text, store_disk

SIZE = 2 * SEGMENT_BYTES + TAIL
CONTENT = {
    3 * ONE_MIB: TEXT,
    7 * ONE_MIB + 4096: b"part of a chunk",
    SEGMENT_BYTES - ONE_MIB: NOISE + other_text(1),
    2 * SEGMENT_BYTES: TEXT[:TAIL],
}


def restore(manifest: Manifest, stores: list[RegionStore], partial: Path) -> list[Counters]:
    return [
        restore_segment(manifest, index, stores, partial, progress=Progress(), stop=CancelToken())
        for index in manifest.data_segments()
    ]


def have_equal_content(one: Path, other: Path) -> bool:
    """Return whether two files are equal; common holes need no comparison."""
    with RawDisk(one) as left, RawDisk(other) as right:
        slots = {*left.data_slots(), *right.data_slots()}
        buffers = bytearray(ONE_MIB), bytearray(ONE_MIB)
        return left.size_bytes == right.size_bytes and all(
            left.read(slot, buffers[0]) == right.read(slot, buffers[1]) for slot in slots
        )


def test_restored_disk_is_equal_and_sparse(make_disk: MakeDisk, north: Region, tmp_path: Path) -> None:
    path, partial, final = make_disk(SIZE, CONTENT), tmp_path / "out.partial", tmp_path / "out"
    manifest, _ = store_disk(path, north.store)
    prepare(partial, SIZE)
    done = restore(manifest, [north.store], partial)
    assert [result.chunks_processed for result in done] == [3, 1, 1]
    assert not final.exists()
    finish(partial, final)
    assert not partial.exists()
    assert final.stat().st_size == SIZE
    assert have_equal_content(final, path)
    assert final.stat().st_blocks * 512 <= 4 * ONE_MIB + TAIL + 64 * 1024


def test_whole_chunks_bypass_the_page_cache(make_disk: MakeDisk, north: Region, tmp_path: Path) -> None:
    path, partial = make_disk(SIZE, CONTENT), tmp_path / "partial"
    manifest, _ = store_disk(path, north.store)
    prepare(partial, SIZE)
    try:
        os.close(os.open(partial, os.O_RDONLY | os.O_DIRECT))
    except OSError:
        pytest.skip("this file system does not support direct I/O")
    restore(manifest, [north.store], partial)
    whole = [slot * ONE_MIB for slot in manifest.data_slots(0, manifest.chunk_count)[:-1]]
    assert [is_cached(partial, offset) for offset in whole] == [False] * 4
    assert have_equal_content(partial, path)


def is_cached(path: Path, offset: int) -> bool:
    """Return whether a page of a file is in memory, without reading it: that could bring it there."""
    answer = ctypes.create_string_buffer(1)
    with path.open("r+b") as file, mmap.mmap(file.fileno(), mmap.PAGESIZE, offset=offset) as view:
        page = ctypes.c_char.from_buffer(view)
        status = ctypes.CDLL(None, use_errno=True).mincore(ctypes.byref(page), ctypes.c_size_t(mmap.PAGESIZE), answer)
        # The mapping cannot be closed while this refers to it.
        del page
    assert status == 0, os.strerror(ctypes.get_errno())
    return bool(answer.raw[0] & 1)


@pytest.mark.parametrize("at", ["open", "pwrite"])
def test_file_system_without_direct_io_gets_the_same_disk(
    make_disk: MakeDisk, north: Region, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    path, partial = make_disk(SIZE, CONTENT), tmp_path / "partial"
    manifest, _ = store_disk(path, north.store)
    prepare(partial, SIZE)
    real_open, real_pwrite, refused = os.open, os.pwrite, list[str]()

    def refuse(what: str) -> None:
        refused.append(what)
        raise OSError(errno.EINVAL, "Invalid argument")

    def opening(file: Path | str, flags: int, *more: int, dir_fd: int | None = None) -> int:
        if at == "open" and flags & os.O_DIRECT:
            refuse("open")
        return real_open(file, flags, *more, dir_fd=dir_fd)

    def writing(descriptor: int, data: bytes, offset: int) -> int:
        if at == "pwrite" and fcntl.fcntl(descriptor, fcntl.F_GETFL) & os.O_DIRECT:
            refuse("pwrite")
        return real_pwrite(descriptor, data, offset)

    monkeypatch.setattr(os, "open", opening)
    monkeypatch.setattr(os, "pwrite", writing)
    restore(manifest, [north.store], partial)
    assert set(refused) == {at}
    assert have_equal_content(partial, path)


def test_finish_is_idempotent(tmp_path: Path) -> None:
    prepare(tmp_path / "partial", 100)
    finish(tmp_path / "partial", tmp_path / "final")
    finish(tmp_path / "partial", tmp_path / "final")
    assert (tmp_path / "final").read_bytes() == bytes(100)
    assert not (tmp_path / "partial").exists()


@pytest.mark.parametrize("refused", [None, errno.EPERM])
def test_finish_never_replaces_a_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refused: int | None) -> None:
    def link(*_: object, **__: object) -> None:
        raise OSError(refused, "")

    if refused is not None:
        # A file system without hard links.
        monkeypatch.setattr(os, "link", link)
    prepare(tmp_path / "first", 100)
    prepare(tmp_path / "second", 200)
    for name in ("first", "second"):
        finish(tmp_path / name, tmp_path / "final")
    assert [path.name for path in tmp_path.iterdir()] == ["final"]
    assert (tmp_path / "final").read_bytes() == bytes(100)
    assert (tmp_path / "final").stat().st_nlink == 1


def test_prepare_discards_previous_content(tmp_path: Path) -> None:
    (tmp_path / "partial").write_bytes(b"old" * 1000)
    prepare(tmp_path / "partial", 100)
    assert (tmp_path / "partial").read_bytes() == bytes(100)


def test_damaged_chunk_is_never_restored(
    make_disk: MakeDisk, north: Region, south: Region, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path, partial = make_disk(ONE_MIB, {0: NOISE}), tmp_path / "partial"
    manifest, _ = store_disk(path, north.store)
    north.file_of(sha256(NOISE)).write_bytes(flip(NOISE))
    prepare(partial, ONE_MIB)
    with pytest.raises(ChunkCorruptError) as caught:
        restore(manifest, [north.store, south.store], partial)
    assert caught.value.regions == ("north", "south")
    assert partial.read_bytes() == bytes(ONE_MIB)

    store_disk(path, south.store)
    caplog.clear()
    restore(manifest, [north.store, south.store], partial)
    damaged = f"chunk {sha256(NOISE).hex()} is damaged: its content has another digest"
    assert caplog.messages == [f"A chunk of region north was not used: {damaged}. Run `lab-gallery verify`."]
    assert partial.read_bytes() == NOISE


def test_missing_chunk_is_named(make_disk: MakeDisk, north: Region, tmp_path: Path) -> None:
    manifest, _ = store_disk(make_disk(ONE_MIB, {0: NOISE}), north.store)
    north.file_of(sha256(NOISE)).unlink()
    prepare(tmp_path / "partial", ONE_MIB)
    with pytest.raises(ChunkMissingError, match=sha256(NOISE).hex()):
        restore(manifest, [north.store], tmp_path / "partial")


def test_file_of_another_size_is_refused(make_disk: MakeDisk, north: Region, tmp_path: Path) -> None:
    manifest, _ = store_disk(make_disk(ONE_MIB, {0: NOISE}), north.store)
    prepare(tmp_path / "partial", ONE_MIB + 1)
    with pytest.raises(DiskInvalidError):
        restore(manifest, [north.store], tmp_path / "partial")
    with pytest.raises(DiskIOError):
        restore(manifest, [north.store], tmp_path / "absent")


def test_restore_ends_at_a_stop(make_disk: MakeDisk, north: Region, tmp_path: Path) -> None:
    manifest, _ = store_disk(make_disk(ONE_MIB, {0: NOISE}), north.store)
    prepare(tmp_path / "partial", ONE_MIB)
    stop = CancelToken()
    stop.set()
    with pytest.raises(StoppedError):
        restore_segment(manifest, 0, [north.store], tmp_path / "partial", progress=Progress(), stop=stop)


def test_copy_is_equal_and_sparse(make_disk: MakeDisk, tmp_path: Path) -> None:
    path, partial, final = make_disk(SIZE, CONTENT), tmp_path / "partial", tmp_path / "copy"
    before = fingerprint(path)
    prepare(partial, SIZE)
    progress = Progress()
    with RawDisk(path) as disk:
        segments = disk.data_segments()
        allocated = sum(end - begin for begin, end in disk.extents())
    for index in segments:
        copy_segment(path, index, partial, progress=progress, stop=CancelToken(), fingerprint=before)
    finish(partial, final)
    assert have_equal_content(final, path)
    # Not exact to the block: the file system stores extent metadata, in varying amounts.
    assert abs(final.stat().st_blocks - path.stat().st_blocks) * 512 < ONE_MIB
    assert progress.snapshot().processed_bytes == allocated


def test_stopped_copy_can_be_repeated(make_disk: MakeDisk, tmp_path: Path) -> None:
    path, partial, stop = make_disk(SIZE, CONTENT), tmp_path / "partial", CancelToken()
    prepare(partial, SIZE)
    stop.set()
    with pytest.raises(StoppedError):
        copy_segment(path, 0, partial, progress=Progress(), stop=stop)
    assert partial.stat().st_blocks == 0
    for index in (0, 1, 0, 2):
        copy_segment(path, index, partial, progress=Progress(), stop=CancelToken())
    assert have_equal_content(partial, path)


def test_copy_shares_blocks_if_the_file_system_supports_it(
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
        copy_segment(path, index, partial, progress=Progress(), stop=CancelToken())
    # One request per extent, split at chunk boundaries.
    parts = {byte for part in shared for byte in part}
    assert extents <= parts
    assert all(byte % ONE_MIB == 0 for byte in parts - extents)
    assert partial.stat().st_blocks == 0


def test_copy_detects_a_changed_source(make_disk: MakeDisk, tmp_path: Path) -> None:
    path, partial = make_disk(ONE_MIB, {0: NOISE}), tmp_path / "partial"
    before = fingerprint(path)
    prepare(partial, ONE_MIB)
    path.touch()
    with pytest.raises(DiskChangedError):
        copy_segment(path, 0, partial, progress=Progress(), stop=CancelToken(), fingerprint=before)


def test_sha_256_of_a_whole_file_is_checked(make_disk: MakeDisk) -> None:
    path, progress = make_disk(2 * ONE_MIB + 5, {0: TEXT}), Progress()
    right = hashlib.sha256(path.read_bytes()).hexdigest()
    check_sha256(path, right.upper(), progress=progress, stop=CancelToken())
    assert progress.snapshot() == Counters(chunks_processed=3, processed_bytes=2 * ONE_MIB + 5)
    with pytest.raises(DiskInvalidError):
        check_sha256(path, right[::-1], progress=progress, stop=CancelToken())
