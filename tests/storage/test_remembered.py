"""Knowing a disk's chunks again at its export: by seals, whatever becomes of them."""

from collections.abc import Callable, Container
from pathlib import Path

import pytest
from blake3 import blake3

from graph.storage import store
from graph.storage.assemble import assemble
from graph.storage.chunks import DIGEST_BYTES, ONE_MIB, SEGMENT_BYTES, sha256
from graph.storage.claims import Claims
from graph.storage.counters import Progress
from graph.storage.disks.digest import manifest_of
from graph.storage.disks.raw import RawDisk
from graph.storage.disks.target import prepare
from graph.storage.errors import DiskFailed
from graph.storage.manifest import Manifest
from graph.storage.remembered import ENTRY_BYTES, Remembered
from graph.storage.restore import restore_segment
from graph.storage.workers import Stop
from tests.storage.conftest import NOISE, TAIL, TEXT, MakeDisk, Region, flip, other_text, store_disk

SIZE = SEGMENT_BYTES + 2 * ONE_MIB + TAIL
CONTENT = {
    0: TEXT,
    3 * ONE_MIB: NOISE,
    SEGMENT_BYTES + ONE_MIB: other_text(1),
    SEGMENT_BYTES + 2 * ONE_MIB: TEXT[:TAIL],
}

SPOILS: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda entries: b"",
    "cut": lambda entries: entries[: ENTRY_BYTES // 2],
    "lost": lambda entries: bytes(len(entries)),
    "digest damaged": lambda entries: flip(entries[:DIGEST_BYTES]) + entries[DIGEST_BYTES:],
    "seal damaged": lambda entries: (
        entries[:DIGEST_BYTES] + flip(entries[DIGEST_BYTES:ENTRY_BYTES]) + entries[ENTRY_BYTES:]
    ),
    "another's entry": lambda entries: entries[3 * ENTRY_BYTES : 4 * ENTRY_BYTES] + entries[ENTRY_BYTES:],
}


class Lab:
    """A disk restored from a version in a region, with its digests noted beside it."""

    def __init__(self, make_disk: MakeDisk, region: Region, folder: Path) -> None:
        self.region, self.disk, self.digests = region, folder / "disk.raw", folder / "disk.digests"
        self.version, _ = store_disk(make_disk(SIZE, CONTENT), region.store)
        prepare(self.disk, SIZE)
        for index in self.version.data_segments():
            restore_segment(
                self.version,
                index,
                [region.store],
                self.disk,
                progress=Progress(),
                stop=Stop(),
                remember=self.digests,
            )

    def write(self, data: bytes, offset: int) -> None:
        with self.disk.open("r+b") as file:
            file.seek(offset)
            file.write(data)

    def export(self, vouched: Container[bytes] | None = None) -> Manifest:
        """Store the disk again, its version's chunks vouched for."""
        if vouched is None:
            vouched = frozenset(digest for digest, _ in self.version.distinct())
        with RawDisk(self.disk) as disk:
            segments = disk.data_segments()
        claims, progress, stop = Claims(), Progress(), Stop()
        for index in segments:
            store.store_segment(
                self.disk,
                index,
                self.region.store,
                job="again",
                vouched=vouched,
                claims=claims,
                progress=progress,
                stop=stop,
                remembered=self.digests,
            )
        return assemble(self.region.store, "again", SIZE, segments)


@pytest.fixture
def lab(make_disk: MakeDisk, north: Region, tmp_path: Path) -> Lab:
    return Lab(make_disk, north, tmp_path)


@pytest.fixture
def hashed(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """The chunks that were hashed by SHA-256 while storing."""
    found: list[bytes] = []

    def counting(data: bytes) -> bytes:
        found.append(bytes(data))
        return sha256(data)

    monkeypatch.setattr(store, "sha256", counting)
    return found


def test_only_what_changed_is_hashed_again(lab: Lab, hashed: list[bytes]) -> None:
    assert lab.export() == lab.version
    assert hashed == []

    lab.write(b"x", 3 * ONE_MIB + 5)
    lab.write(TEXT, 8 * ONE_MIB)
    changed = lab.export()
    assert changed == manifest_of(lab.disk)
    assert changed != lab.version
    assert sorted(hashed) == sorted([NOISE[:5] + b"x" + NOISE[6:], TEXT])


def test_chunks_that_changed_places_are_hashed_for_what_they_are(lab: Lab, hashed: list[bytes]) -> None:
    lab.write(NOISE, 0)
    lab.write(TEXT, 3 * ONE_MIB)
    assert lab.export() == manifest_of(lab.disk)
    assert sorted(hashed) == sorted([TEXT, NOISE])


@pytest.mark.parametrize("spoil", SPOILS.values(), ids=SPOILS)
def test_a_damaged_entry_is_passed_over(lab: Lab, hashed: list[bytes], spoil: Callable[[bytes], bytes]) -> None:
    lab.digests.write_bytes(spoil(lab.digests.read_bytes()))
    assert lab.export() == lab.version
    assert TEXT in hashed


def test_without_the_file_or_with_a_link_in_its_place_all_is_hashed(lab: Lab, hashed: list[bytes]) -> None:
    moved = lab.digests.rename(lab.digests.with_name("elsewhere"))
    assert lab.export() == lab.version
    assert len(hashed) == 4
    lab.digests.symlink_to(moved)
    assert lab.export() == lab.version
    assert len(hashed) == 8
    lab.digests.unlink()
    lab.digests.mkdir()
    assert lab.export() == lab.version
    assert len(hashed) == 12


def test_a_forged_digest_that_nothing_vouches_for_is_not_believed(lab: Lab, hashed: list[bytes]) -> None:
    secret = sha256(b"a chunk of somebody else")
    forged = secret + blake3(secret).update(TEXT).digest()
    lab.digests.write_bytes(forged + lab.digests.read_bytes()[ENTRY_BYTES:])
    assert Remembered.read(lab.digests, 0, 1).digest_of(0, TEXT) == secret
    assert lab.export() == lab.version
    assert hashed == [TEXT]


def test_digests_that_cannot_be_noted_are_an_error_of_the_disk(tmp_path: Path) -> None:
    with pytest.raises(DiskFailed):
        Remembered(0, 1).write(tmp_path)
