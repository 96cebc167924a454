"""Replication: transferred and skipped chunks, the choice of the source, and no spread of damage."""

import pytest

from graph.storage.chunks.codec import ONE_MIB, encode, sha256
from graph.storage.chunks.manifest import Manifest
from graph.storage.errors import ChunkCorruptError, ChunkMissingError, StoppedError, StoreError
from graph.storage.stores.region_store import RegionStore
from graph.storage.thread_pools import CancelToken
from graph.storage.transfer.counters import Counters, Progress
from graph.storage.transfer.replicate import copy_batches, replicate_segment
from tests.storage.conftest import (
    NOISE,
    TEXT,
    Damage,
    MakeDisk,
    Region,
    Spoil,
    cut,
    drop,
    empty,
    faulty,
    flip,
    store_disk,
)

THREE = {0: TEXT, ONE_MIB: NOISE, 2 * ONE_MIB: TEXT[:100]}
STORED = len(encode(TEXT)) + ONE_MIB + len(encode(TEXT[:100]))


def replicate(
    manifest: Manifest,
    sources: list[RegionStore],
    target: RegionStore,
    trusted_digests: frozenset[bytes] = frozenset(),
) -> Counters:
    return replicate_segment(
        manifest, 0, sources, target, trusted_digests=trusted_digests, progress=Progress(), stop=CancelToken()
    )


@pytest.fixture
def version(make_disk: MakeDisk, north: Region) -> Manifest:
    return store_disk(make_disk(2 * ONE_MIB + 100, THREE), north.store)[0]


def test_empty_region_receives_every_chunk_once(version: Manifest, north: Region, south: Region) -> None:
    done = replicate(version, [north.store], south.store)
    assert done == Counters(
        chunks_processed=3,
        processed_bytes=2 * ONE_MIB + 100,
        chunks_stored=3,
        stored_bytes=STORED,
        new_bytes=STORED,
        new_data_bytes=2 * ONE_MIB + 100,
    )
    assert [file.read_bytes() for file in south.chunk_files()] == [file.read_bytes() for file in north.chunk_files()]


@pytest.mark.parametrize("trusted_digests", [frozenset({sha256(NOISE)}), frozenset[bytes]()])
def test_existing_chunks_are_skipped(
    version: Manifest, north: Region, south: Region, trusted_digests: frozenset[bytes]
) -> None:
    south.store.put_chunk(sha256(NOISE), NOISE)
    assert replicate(version, [north.store], south.store, trusted_digests) == Counters(
        chunks_processed=3,
        processed_bytes=2 * ONE_MIB + 100,
        chunks_stored=2,
        stored_bytes=STORED - ONE_MIB,
        chunks_deduplicated=1,
        deduplicated_bytes=ONE_MIB,
        # That the region has the chunk counts only if the parent version guarantees it.
        new_bytes=STORED - len(trusted_digests) * ONE_MIB,
        new_data_bytes=(2 - len(trusted_digests)) * ONE_MIB + 100,
    )


@pytest.mark.parametrize("present", [b"", NOISE + b"x"], ids=["missing", "longer than its chunk"])
def test_trusted_chunk_that_the_target_lacks_is_copied_but_not_new(
    version: Manifest, north: Region, south: Region, present: bytes
) -> None:
    if present:
        south.store.put_chunk(sha256(NOISE), present)
    assert replicate(version, [north.store], south.store, frozenset({sha256(NOISE)})) == Counters(
        chunks_processed=3,
        processed_bytes=2 * ONE_MIB + 100,
        chunks_stored=3,
        stored_bytes=STORED,
        new_bytes=STORED - ONE_MIB,
        new_data_bytes=ONE_MIB + 100,
        chunks_repaired=int(bool(present)),
    )
    assert south.file_of(sha256(NOISE)).read_bytes() == NOISE


@pytest.mark.parametrize("damage", [flip, cut, empty])
def test_damaged_chunk_in_the_target_is_repaired(
    version: Manifest, north: Region, south: Region, damage: Damage
) -> None:
    south.store.put_chunk(sha256(NOISE), damage(NOISE))
    done = replicate(version, [north.store], south.store)
    assert (done.chunks_stored, done.chunks_repaired) == (3, 1)
    assert south.file_of(sha256(NOISE)).read_bytes() == NOISE


def test_region_is_verified_and_repaired_from_the_others(version: Manifest, north: Region, south: Region) -> None:
    replicate(version, [north.store], south.store)
    north.file_of(sha256(TEXT)).unlink()
    done = replicate(version, [south.store], north.store)
    assert (done.chunks_stored, done.chunks_deduplicated) == (1, 2)
    assert north.file_of(sha256(TEXT)).read_bytes() == encode(TEXT)


def test_damaged_source_is_skipped_and_logged(
    version: Manifest, north: Region, south: Region, west: Region, caplog: pytest.LogCaptureFixture
) -> None:
    replicate(version, [north.store], south.store)
    north.file_of(sha256(NOISE)).write_bytes(flip(NOISE))
    replicate(version, [north.store, south.store], west.store)
    damaged = f"chunk {sha256(NOISE).hex()} is damaged: its content has another digest"
    assert caplog.messages == [f"A chunk of region north was not used: {damaged}. Run `lab-gallery verify`."]
    assert west.file_of(sha256(NOISE)).read_bytes() == NOISE


def test_chunks_swapped_in_the_source_are_not_copied(version: Manifest, north: Region, south: Region) -> None:
    north.file_of(sha256(TEXT)).write_bytes(NOISE)
    with pytest.raises(ChunkCorruptError) as caught:
        replicate(version, [north.store], south.store)
    assert (caught.value.digest, caught.value.regions) == (sha256(TEXT), ("north",))
    assert not south.file_of(sha256(TEXT)).exists()


def test_chunk_missing_in_every_region_is_named(version: Manifest, north: Region, south: Region, west: Region) -> None:
    north.file_of(sha256(TEXT)).unlink()
    with pytest.raises(ChunkMissingError) as caught:
        replicate(version, [north.store, west.store], south.store)
    assert (caught.value.digest, caught.value.regions) == (sha256(TEXT), ("north", "west"))


@pytest.mark.parametrize("spoil", [drop, flip, cut])
def test_corrupted_write_is_detected_by_hashing_the_stored_bytes(
    version: Manifest, north: Region, south: Region, spoil: Spoil
) -> None:
    replicate(version, [north.store], faulty(south, spoil, times=1))
    assert [file.read_bytes() for file in south.chunk_files()] == [file.read_bytes() for file in north.chunk_files()]
    for file in south.chunk_files():
        file.unlink()
    with pytest.raises(StoreError, match="read back differs from the written one"):
        replicate(version, [north.store], faulty(south, spoil, times=99))


def test_replication_ends_at_a_stop(version: Manifest, north: Region, south: Region) -> None:
    stop = CancelToken()
    stop.set()
    with pytest.raises(StoppedError):
        replicate_segment(version, 0, [north.store], south.store, trusted_digests=(), progress=Progress(), stop=stop)
    assert not (south.root / "chunks").exists()


def test_groups_cover_every_distinct_chunk(north: Region, south: Region) -> None:
    digests: list[bytes] = []
    for number in range(300):
        data = number.to_bytes(2) * (ONE_MIB // 2)
        digests.append(sha256(data))
        north.store.put_chunk(digests[-1], encode(data))
    zero, manifest = digests[0], Manifest(300 * ONE_MIB, b"".join(digests))
    counts = [
        replicate_segment(
            manifest, index, [north.store], south.store, trusted_digests=(), progress=Progress(), stop=CancelToken()
        ).chunks_stored
        for index in range(manifest.distinct_segment_count)
    ]
    assert counts == [256, 43]
    assert not south.file_of(zero).exists()


def test_batches_have_about_one_group_to_copy_and_cover_all_groups() -> None:
    digests = [sha256(number.to_bytes(2)) for number in range(1300)]
    manifest = Manifest(1300 * ONE_MIB, b"".join(digests))
    assert copy_batches(manifest, frozenset[bytes]()) == ((0,), (1,), (2,), (3,), (4,), (5,))
    assert copy_batches(manifest, frozenset(digests)) == ((0, 1, 2, 3, 4, 5),)
    # 200 to copy and 56 to check in the first group, 256 to check in each following group.
    assert copy_batches(manifest, frozenset(digests[200:])) == ((0, 1, 2, 3), (4, 5))
    assert copy_batches(Manifest(ONE_MIB, sha256(bytes(ONE_MIB))), frozenset[bytes]()) == ()
