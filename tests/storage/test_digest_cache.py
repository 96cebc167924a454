"""The digest cache of a lab's disk.

Recognition of chunks by MACs under the installation's key, in any state of the cache.
"""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from blake3 import blake3
from typing_extensions import override

from graph.storage.chunks import digest_cache
from graph.storage.chunks.codec import DIGEST_BYTES, ONE_MIB, SEGMENT_BYTES, encode, sha256
from graph.storage.chunks.digest_cache import ENTRY_BYTES, DigestCacheFile
from graph.storage.chunks.manifest import Manifest
from graph.storage.errors import ChunkCorruptError
from graph.storage.formats.read.digest import manifest_of
from graph.storage.formats.read.disk_writer import prepare
from graph.storage.formats.read.raw import RawDisk
from graph.storage.thread_pools import CancelToken
from graph.storage.transfer import store
from graph.storage.transfer.assemble import assemble
from graph.storage.transfer.copy import copy_segment
from graph.storage.transfer.counters import Progress
from graph.storage.transfer.inflight import InFlightChunks
from graph.storage.transfer.restore import restore_segment
from tests.storage.conftest import NOISE, TAIL, TEXT, MakeDisk, Region, flip, other_text, store_disk

KEY, OTHER_KEY = b"k" * 32, b"o" * 32
SIZE = SEGMENT_BYTES + 2 * ONE_MIB + TAIL
CONTENT = {
    0: TEXT,
    3 * ONE_MIB: NOISE,
    5 * ONE_MIB: bytes(ONE_MIB),
    SEGMENT_BYTES + ONE_MIB: other_text(1),
    SEGMENT_BYTES + 2 * ONE_MIB: TEXT[:TAIL],
}
DIGESTS = {0: sha256(TEXT), 3: sha256(NOISE), 257: sha256(other_text(1)), 258: sha256(TEXT[:TAIL])}
SECRET = sha256(b"a chunk of another account")

SPOILS: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda entries: b"",
    "cut": lambda entries: entries[: ENTRY_BYTES // 2],
    "lost": lambda entries: bytes(len(entries)),
    "digest damaged": lambda entries: flip(entries[:DIGEST_BYTES]) + entries[DIGEST_BYTES:],
    "MAC damaged": lambda entries: (
        entries[:DIGEST_BYTES] + flip(entries[DIGEST_BYTES:ENTRY_BYTES]) + entries[ENTRY_BYTES:]
    ),
    "another's entry": lambda entries: entries[3 * ENTRY_BYTES : 4 * ENTRY_BYTES] + entries[ENTRY_BYTES:],
}
FORGERIES = {
    "no key": SECRET + blake3(TEXT).update(SECRET).digest(),
    "no key, digest first": SECRET + blake3(SECRET).update(TEXT).digest(),
    "another key": SECRET + blake3(TEXT, key=OTHER_KEY).update(SECRET).digest(),
    "a key of zeros": SECRET + blake3(TEXT, key=bytes(32)).update(SECRET).digest(),
    "the MAC of the right digest": SECRET + blake3(TEXT, key=KEY).update(sha256(TEXT)).digest(),
    "the chunk's own keyed hash": SECRET + blake3(TEXT, key=KEY).digest(),
}


class Lab:
    """A disk in its own folder, with its digest cache, and the region that it is exported to."""

    def __init__(self, image: Path, region: Region, folder: Path) -> None:
        self.image, self.region = image, region
        self.disk = folder / "lab" / "disk.raw"
        self.remember = DigestCacheFile(folder / "lab" / "disk.digests", KEY)

    @property
    def digests(self) -> Path:
        return self.remember.path

    def restore(self) -> None:
        """Write the disk from a version in the region."""
        self.version, _ = store_disk(self.image, self.region.store)
        self.write_version()

    def write_version(self) -> None:
        prepare(self.disk, SIZE)
        self.remember.begin()
        for index in self.version.data_segments():
            restore_segment(
                self.version,
                index,
                [self.region.store],
                self.disk,
                progress=Progress(),
                stop=CancelToken(),
                remember=self.remember,
            )

    def write_base(self) -> None:
        prepare(self.disk, SIZE)
        for index in self.version.data_segments():
            restore_segment(
                self.version,
                index,
                [self.region.store],
                self.disk,
                progress=Progress(),
                stop=CancelToken(),
                known=digest_cache.process_cache(KEY),
            )

    def copy(self) -> None:
        """Write the disk from the image, as for a lab from the marketplace."""
        prepare(self.disk, SIZE)
        self.remember.begin()
        for index in self.segments(self.image):
            copy_segment(self.image, index, self.disk, progress=Progress(), stop=CancelToken(), remember=self.remember)

    @staticmethod
    def segments(path: Path) -> list[int]:
        with RawDisk(path) as disk:
            return disk.data_segments()

    def write(self, data: bytes, offset: int) -> None:
        with self.disk.open("r+b") as file:
            file.seek(offset)
            file.write(data)

    def export(self, remember: DigestCacheFile | None = None) -> Manifest:
        segments, in_flight = self.segments(self.disk), InFlightChunks()
        for index in segments:
            store.store_segments(
                self.disk,
                (index,),
                self.region.store,
                job="again",
                trusted_digests=(),
                in_flight=in_flight,
                progress=Progress(),
                stop=CancelToken(),
                digest_cache=remember or self.remember,
            )
        return assemble(self.region.store, "again", SIZE, [(index,) for index in segments])

    def cached_digests(self) -> dict[int, bytes]:
        """Return the cached digest of each slot."""
        entries = self.digests.read_bytes()
        assert len(entries) % ENTRY_BYTES == 0
        found = {slot: entries[slot * ENTRY_BYTES :][:ENTRY_BYTES] for slot in range(len(entries) // ENTRY_BYTES)}
        return {slot: entry[:DIGEST_BYTES] for slot, entry in found.items() if any(entry)}


@pytest.fixture
def lab(make_disk: MakeDisk, north: Region, tmp_path: Path) -> Lab:
    return Lab(make_disk(SIZE, CONTENT), north, tmp_path)


class Hashed(list[bytes]):
    """The hashed chunks of one process."""

    @override
    def clear(self) -> None:
        """Start over, as in another process."""
        super().clear()
        digest_cache.process_cache.cache_clear()


@pytest.fixture
def hashed(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """The chunks hashed by SHA-256 while copied, restored or stored."""
    found = Hashed()
    found.clear()

    def counting(data: bytes) -> bytes:
        found.append(bytes(data))
        return sha256(data)

    monkeypatch.setattr(digest_cache, "sha256", counting)
    return found


@pytest.mark.parametrize("write", [Lab.restore, Lab.copy], ids=["from a version", "from the marketplace"])
def test_only_changed_chunks_are_hashed(lab: Lab, hashed: list[bytes], write: Callable[[Lab], None]) -> None:
    write(lab)
    assert lab.cached_digests() == DIGESTS
    assert lab.digests.stat().st_mode & 0o777 == 0o600
    hashed.clear()
    assert lab.export() == manifest_of(lab.image)
    assert hashed == []

    lab.write(b"x", 3 * ONE_MIB + 5)
    lab.write(TEXT, 8 * ONE_MIB)
    assert lab.export() == manifest_of(lab.disk) != manifest_of(lab.image)
    # The text is already cached for another slot.
    assert hashed == [NOISE[:5] + b"x" + NOISE[6:]]


@pytest.mark.parametrize("write", [Lab.write_version, Lab.copy], ids=["from a version", "from the marketplace"])
def test_second_lab_from_the_same_source_in_one_process_needs_no_sha256(
    lab: Lab, hashed: list[bytes], write: Callable[[Lab], None]
) -> None:
    lab.restore()
    hashed.clear()
    write(lab)
    assert sorted(hashed) == sorted([TEXT, NOISE, other_text(1), TEXT[:TAIL]])
    del hashed[:]
    write(lab)
    assert hashed == []
    assert lab.cached_digests() == DIGESTS
    hashed.clear()
    write(lab)
    assert sorted(hashed) == sorted([TEXT, NOISE, other_text(1), TEXT[:TAIL]])


def test_cached_chunk_that_is_damaged_now_is_refused(lab: Lab, hashed: list[bytes]) -> None:
    lab.restore()
    place = lab.region.file_of(sha256(TEXT))
    place.write_bytes(encode(other_text(5)))
    with pytest.raises(ChunkCorruptError):
        lab.write_version()
    # The content under that name has been hashed too, and is refused again.
    with pytest.raises(ChunkCorruptError):
        lab.write_version()


def test_base_of_chunks_that_the_process_hashed_needs_no_sha256(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[bytes] = []
    digest_cache.process_cache.cache_clear()

    def digest_matches(digest: bytes, data: bytes) -> bool:
        compared.append(digest)
        return sha256(data) == digest

    monkeypatch.setattr(digest_cache, "digest_matches", digest_matches)
    lab.version, _ = store_disk(lab.image, lab.region.store)
    lab.write_base()
    assert sorted(compared) == sorted(DIGESTS.values())
    compared.clear()

    lab.restore()
    lab.write_base()
    assert compared == []
    assert manifest_of(lab.disk) == lab.version
    lab.region.file_of(sha256(TEXT)).write_bytes(encode(other_text(5)))
    with pytest.raises(ChunkCorruptError):
        lab.write_base()


def test_digest_cache_of_a_process_is_bounded(lab: Lab, hashed: list[bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(digest_cache, "MAX_KNOWN", 3)
    for _ in range(3):
        lab.copy()
        assert 1 <= len(digest_cache.process_cache(KEY)) <= 3
        assert lab.cached_digests() == DIGESTS


def test_chunks_hashed_by_an_export_are_cached_for_the_next(lab: Lab, hashed: list[bytes]) -> None:
    lab.copy()
    lab.write(other_text(2), 3 * ONE_MIB)
    lab.export()
    assert lab.cached_digests() == {**DIGESTS, 3: sha256(other_text(2))}
    hashed.clear()

    lab.write(other_text(3), SEGMENT_BYTES)
    assert lab.export() == manifest_of(lab.disk)
    assert hashed == [other_text(3)]
    hashed.clear()
    assert lab.export() == manifest_of(lab.disk)
    assert hashed == []


def test_export_of_cached_chunks_does_not_write_the_cache_file(lab: Lab) -> None:
    lab.copy()
    os.utime(lab.digests, ns=(1, 1))
    lab.export()
    assert lab.digests.stat().st_mtime_ns == 1
    lab.write(TEXT, 8 * ONE_MIB)
    lab.export()
    assert lab.digests.stat().st_mtime_ns != 1


def test_swapped_chunks_have_their_own_digests(lab: Lab, hashed: list[bytes]) -> None:
    lab.restore()
    hashed.clear()
    lab.write(NOISE, 0)
    lab.write(TEXT, 3 * ONE_MIB)
    assert lab.export() == manifest_of(lab.disk)
    assert sorted(hashed) == sorted([TEXT, NOISE])


@pytest.mark.parametrize("spoil", SPOILS.values(), ids=SPOILS)
def test_damaged_cache_entry_is_ignored_and_replaced(
    lab: Lab, hashed: list[bytes], spoil: Callable[[bytes], bytes]
) -> None:
    lab.restore()
    hashed.clear()
    lab.digests.write_bytes(spoil(lab.digests.read_bytes()))
    assert lab.export() == manifest_of(lab.image)
    assert TEXT in hashed
    assert lab.cached_digests() == DIGESTS


@pytest.mark.parametrize("forged", FORGERIES.values(), ids=FORGERIES)
def test_entry_without_a_valid_mac_is_ignored(lab: Lab, hashed: list[bytes], forged: bytes) -> None:
    """Otherwise a user with write access next to a disk could insert or corrupt chunks of other accounts."""
    lab.copy()
    hashed.clear()
    lab.digests.write_bytes(forged + lab.digests.read_bytes()[ENTRY_BYTES:])
    assert lab.export() == manifest_of(lab.image)
    assert hashed == [TEXT]
    assert not lab.region.file_of(SECRET).exists()
    assert lab.region.file_of(sha256(TEXT)).exists()
    assert lab.cached_digests() == DIGESTS


def test_entries_under_another_key_are_ignored(lab: Lab, hashed: list[bytes]) -> None:
    lab.copy()
    hashed.clear()
    other = DigestCacheFile(lab.digests, OTHER_KEY)
    assert lab.export(other) == manifest_of(lab.image)
    assert sorted(hashed) == sorted([TEXT, NOISE, other_text(1), TEXT[:TAIL]])
    hashed.clear()
    assert lab.export(other) == manifest_of(lab.image)
    assert hashed == []


def test_key_is_not_in_the_representation() -> None:
    assert repr(DigestCacheFile(Path("disk.digests"), KEY)) == f"DigestCacheFile(path={Path('disk.digests')!r})"


def test_missing_cache_file_is_not_created_by_an_export(lab: Lab, hashed: list[bytes]) -> None:
    lab.copy()
    hashed.clear()
    lab.digests.unlink()
    assert lab.export() == manifest_of(lab.image)
    assert len(hashed) == 4
    assert [path.name for path in lab.disk.parent.iterdir()] == ["disk.raw"]


def test_link_directory_or_pipe_in_place_of_the_cache_file_is_ignored(lab: Lab, hashed: list[bytes]) -> None:
    lab.copy()
    hashed.clear()
    moved = lab.digests.rename(lab.digests.with_name("elsewhere"))
    moved.write_bytes(b"")
    lab.digests.symlink_to(moved)
    assert lab.export() == manifest_of(lab.image)
    assert (len(hashed), moved.read_bytes()) == (4, b"")
    lab.copy()
    assert moved.read_bytes() == b""
    lab.digests.unlink()
    hashed.clear()

    lab.digests.mkdir()
    assert lab.export() == manifest_of(lab.image)
    assert len(hashed) == 4
    lab.copy()
    lab.digests.rmdir()
    hashed.clear()

    os.mkfifo(lab.digests)
    assert lab.export() == manifest_of(lab.image)
    assert len(hashed) == 4
    lab.copy()


def test_export_does_not_recreate_the_folder_of_a_removed_lab(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    lab.copy()
    lab.write(TEXT, 8 * ONE_MIB)
    before, expect = manifest_of(lab.disk), RawDisk.expect

    def removed(disk: RawDisk, expected: None) -> None:
        expect(disk, expected)
        for path in lab.disk.parent.iterdir():
            path.unlink()
        lab.disk.parent.rmdir()
        monkeypatch.setattr(RawDisk, "expect", expect)

    monkeypatch.setattr(RawDisk, "expect", removed)
    store.store_segments(
        lab.disk,
        (0,),
        lab.region.store,
        job="again",
        trusted_digests=(),
        in_flight=InFlightChunks(),
        progress=Progress(),
        stop=CancelToken(),
        digest_cache=lab.remember,
    )
    assert lab.region.file_of(before.digest_at(8)).exists()
    assert not lab.disk.parent.exists()


def test_failure_to_create_the_cache_file_is_not_an_error(lab: Lab) -> None:
    lab.remember = DigestCacheFile(lab.disk.parent / "absent" / "disk.digests", KEY)
    lab.copy()
    assert lab.export() == manifest_of(lab.image)
    assert [path.name for path in lab.disk.parent.iterdir()] == ["disk.raw"]


def test_copy_omits_zeros_and_counts_them(lab: Lab) -> None:
    progress = Progress()
    prepare(lab.disk, SIZE)
    for index in lab.segments(lab.image):
        copy_segment(lab.image, index, lab.disk, progress=progress, stop=CancelToken())
    assert manifest_of(lab.disk) == manifest_of(lab.image)
    with RawDisk(lab.image) as image, RawDisk(lab.disk) as copy:
        assert image.data_slots() == [0, 3, 5, 257, 258]
        assert copy.data_slots() == [0, 3, 257, 258]
        assert progress.snapshot().processed_bytes == sum(end - begin for begin, end in image.extents())
    assert progress.snapshot().chunks_processed == 5
