"""Storing a disk: exact counters, repair, verification of every write, stopping and resuming."""

import hashlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from graph.storage.chunks.codec import ONE_MIB, SEGMENT_BYTES, SEGMENT_CHUNKS, encode, sha256, zero_digest
from graph.storage.errors import DiskChangedError, StagingIncompleteError, StoppedError, StoreError
from graph.storage.formats.read.live import ViewFile
from graph.storage.formats.read.open_disk import DiskFile
from graph.storage.formats.read.raw import Fingerprint, RawDisk
from graph.storage.stores.region_store import RegionStore
from graph.storage.thread_pools import CancelToken
from graph.storage.transfer import store
from graph.storage.transfer.assemble import assemble
from graph.storage.transfer.counters import Counters, Progress
from graph.storage.transfer.inflight import InFlightChunks
from graph.storage.transfer.store import store_segments
from tests.storage.conftest import (
    NOISE,
    TAIL,
    TEXT,
    Damage,
    MakeDisk,
    Region,
    Spoil,
    cut,
    drop,
    empty,
    faulty,
    fingerprint,
    flip,
    other_text,
    store_disk,
    swap,
)

SIZE = 5 * ONE_MIB + TAIL
CONTENT = {0: TEXT, 2 * ONE_MIB: NOISE, 3 * ONE_MIB: TEXT, 5 * ONE_MIB: TEXT[:TAIL]}


def store_one(
    path: Path,
    store: RegionStore,
    *,
    stop: CancelToken | None = None,
    progress: Progress | None = None,
    in_flight: InFlightChunks | None = None,
    before: Fingerprint | None = None,
) -> Counters:
    return store_segments(
        path,
        (0,),
        store,
        job="job",
        trusted_digests=(),
        in_flight=in_flight or InFlightChunks(),
        progress=progress or Progress(),
        stop=stop or CancelToken(),
        fingerprint=before,
    )


def test_manifest_equals_an_independent_reading(make_disk: MakeDisk, north: Region) -> None:
    path = make_disk(SIZE, CONTENT)
    manifest, _ = store_disk(path, north.store)
    data = path.read_bytes()
    listed = [hashlib.sha256(data[at : at + ONE_MIB]).digest() for at in range(0, SIZE, ONE_MIB)]
    assert manifest.digests == b"".join(listed)
    assert manifest.size_bytes == SIZE
    assert manifest.digest == hashlib.sha256(b"".join(listed)).hexdigest()


def test_counters_are_exact(make_disk: MakeDisk, north: Region) -> None:
    path = make_disk(SIZE, CONTENT | {4 * ONE_MIB: bytes(ONE_MIB)})
    stored = len(encode(TEXT)) + ONE_MIB + len(encode(TEXT[:TAIL]))
    assert store_disk(path, north.store)[1] == Counters(
        chunks_processed=5,
        processed_bytes=4 * ONE_MIB + TAIL,
        bytes_zero=ONE_MIB,
        chunks_stored=3,
        stored_bytes=stored,
        chunks_deduplicated=1,
        deduplicated_bytes=ONE_MIB,
        new_bytes=stored,
        new_data_bytes=2 * ONE_MIB + TAIL,
    )
    assert len(north.chunk_files()) == 3
    assert north.stored_bytes() == stored


def test_incompressible_chunk_is_stored_unchanged(make_disk: MakeDisk, north: Region) -> None:
    store_disk(make_disk(SIZE, CONTENT), north.store)
    assert north.file_of(sha256(NOISE)).read_bytes() == NOISE


@pytest.mark.parametrize("trusted_digests", [True, False])
def test_unchanged_disk_stores_nothing(make_disk: MakeDisk, north: Region, *, trusted_digests: bool) -> None:
    path = make_disk(SIZE, CONTENT)
    manifest, _ = store_disk(path, north.store)
    known = frozenset(digest for digest, _ in manifest.distinct()) if trusted_digests else frozenset[bytes]()
    again, counters = store_disk(path, north.store, job="again", trusted_digests=known)
    assert again == manifest
    assert counters == Counters(
        chunks_processed=4,
        processed_bytes=3 * ONE_MIB + TAIL,
        chunks_deduplicated=4,
        deduplicated_bytes=3 * ONE_MIB + TAIL,
        # These figures do not depend on the earlier content of the store.
        new_bytes=0 if trusted_digests else north.stored_bytes(),
        new_data_bytes=0 if trusted_digests else 2 * ONE_MIB + TAIL,
    )


def test_changed_disk_stores_only_changed_chunks(make_disk: MakeDisk, north: Region) -> None:
    store_disk(make_disk(SIZE, CONTENT), north.store)
    _, counters = store_disk(make_disk(SIZE, CONTENT | {3 * ONE_MIB: other_text(1)}), north.store, job="two")
    assert counters.chunks_stored == 1
    assert counters.stored_bytes == len(encode(other_text(1)))
    assert counters.chunks_deduplicated == 3


@pytest.mark.parametrize("damage", [flip, cut, swap, empty])
def test_damaged_chunk_in_the_region_is_replaced(make_disk: MakeDisk, north: Region, damage: Damage) -> None:
    path = make_disk(SIZE, CONTENT)
    store_disk(path, north.store)
    file = north.file_of(sha256(TEXT))
    sound = file.read_bytes()
    file.write_bytes(damage(sound))
    _, counters = store_disk(path, north.store, job="again")
    assert (counters.chunks_repaired, counters.chunks_stored, counters.stored_bytes) == (1, 1, len(sound))
    assert file.read_bytes() == sound


def test_missing_trusted_chunk_is_stored_again(make_disk: MakeDisk, north: Region) -> None:
    path = make_disk(SIZE, CONTENT)
    store_disk(path, north.store)
    north.file_of(sha256(TEXT)).unlink()
    _, counters = store_disk(path, north.store, job="again", trusted_digests={sha256(TEXT), sha256(NOISE)})
    assert (counters.chunks_stored, counters.chunks_repaired) == (1, 0)
    assert north.file_of(sha256(TEXT)).exists()


@pytest.mark.parametrize("spoil", [drop, flip, cut])
def test_corrupted_write_is_detected_and_repeated(make_disk: MakeDisk, north: Region, spoil: Spoil) -> None:
    manifest, counters = store_disk(make_disk(SIZE, CONTENT), faulty(north, spoil, times=1))
    assert counters.chunks_stored == 3
    for digest, _ in manifest.distinct():
        assert north.file_of(digest).exists()
    assert north.file_of(sha256(TEXT)).read_bytes() == encode(TEXT)
    assert north.file_of(sha256(NOISE)).read_bytes() == NOISE


@pytest.mark.parametrize("spoil", [drop, flip, cut])
def test_persistently_corrupting_store_is_reported(make_disk: MakeDisk, north: Region, spoil: Spoil) -> None:
    progress = Progress()
    path = make_disk(ONE_MIB, {0: NOISE})
    with pytest.raises(StoreError) as caught:
        store_one(path, faulty(north, spoil, times=99), progress=progress)
    assert str(caught.value) == (f"Region north: chunk {sha256(NOISE).hex()} read back differs from the written one")
    assert not caught.value.full
    assert progress.snapshot() == Counters()
    assert north.store.get_staging("job", 0) is None


def test_failed_segment_releases_its_claims(make_disk: MakeDisk, north: Region) -> None:
    path, in_flight = make_disk(ONE_MIB, {0: NOISE}), InFlightChunks()
    with pytest.raises(StoreError):
        store_one(path, faulty(north, drop, times=2), in_flight=in_flight)
    assert store_one(path, north.store, in_flight=in_flight).chunks_stored == 1
    assert north.file_of(sha256(NOISE)).read_bytes() == NOISE


def test_stop_takes_effect_between_chunks_and_keeps_finished_ones(
    make_disk: MakeDisk, north: Region, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make_disk(64 * ONE_MIB, {slot * ONE_MIB: other_text(slot) for slot in range(64)})
    stop = CancelToken()

    progress, add = Progress(), Progress.add

    def stop_at_ten(segment: Progress, counters: Counters) -> None:
        add(segment, counters)
        if progress.snapshot().chunks_stored >= 10:
            stop.set()

    with monkeypatch.context() as patch:
        patch.setattr(Progress, "add", stop_at_ten)
        with pytest.raises(StoppedError):
            store_one(path, north.store, stop=stop, progress=progress)
    assert progress.snapshot() == Counters()
    done = len(north.chunk_files())
    assert 10 <= done < 64
    assert north.store.get_staging("job", 0) is None

    resumed = store_one(path, north.store)
    assert (resumed.chunks_stored, resumed.chunks_deduplicated) == (64 - done, done)
    assert resumed.chunks_processed == 64
    assert len(north.chunk_files()) == 64


def test_concurrent_write_to_the_disk_is_detected(make_disk: MakeDisk, north: Region) -> None:
    path = make_disk(SIZE, CONTENT)
    before = fingerprint(path)
    store_one(path, north.store, before=before)
    with path.open("r+b") as file:
        file.write(b"!")
    with pytest.raises(DiskChangedError):
        store_one(path, north.store, before=before)


def test_digests_of_a_batch_are_in_one_staging_object(make_disk: MakeDisk, north: Region) -> None:
    path = make_disk(4 * SEGMENT_BYTES + TAIL, {SEGMENT_BYTES + ONE_MIB: NOISE, 4 * SEGMENT_BYTES: TEXT[:TAIL]})
    manifest, _ = store_disk(path, north.store)
    zero = zero_digest(ONE_MIB)
    second = zero + sha256(NOISE) + zero * (SEGMENT_CHUNKS - 2)
    assert [found.key for found in north.store.list_staging()] == ["job/1"]
    assert north.store.get_staging("job", 1) == second + sha256(TEXT[:TAIL])
    none = zero * SEGMENT_CHUNKS
    assert manifest.digests == none + second + none + none + sha256(TEXT[:TAIL])


def test_batch_is_opened_and_synced_once(make_disk: MakeDisk, north: Region, monkeypatch: pytest.MonkeyPatch) -> None:
    path = make_disk(3 * SEGMENT_BYTES, {ONE_MIB: NOISE, SEGMENT_BYTES: TEXT, 2 * SEGMENT_BYTES: TEXT})
    calls: list[str] = []
    opened, synced = store.open_disk, RegionStore.sync

    def open_disk(file: Path | DiskFile | ViewFile) -> RawDisk:
        calls.append("open")
        return opened(file)

    def sync(region: RegionStore) -> None:
        calls.append("sync")
        synced(region)

    monkeypatch.setattr(store, "open_disk", open_disk)
    monkeypatch.setattr(RegionStore, "sync", sync)
    manifest, _ = store_disk(path, north.store)
    assert calls == ["open", "sync"]
    assert [manifest.digest_at(slot) for slot in (1, 256, 512)] == [sha256(NOISE), sha256(TEXT), sha256(TEXT)]


def test_segments_without_data_need_no_staging(north: Region) -> None:
    manifest = assemble(north.store, "job", SEGMENT_BYTES + TAIL, [])
    assert manifest.digests == zero_digest(ONE_MIB) * SEGMENT_CHUNKS + zero_digest(TAIL)


@pytest.mark.parametrize("length", [64, 224])
def test_missing_short_or_long_staging_names_the_batch(north: Region, length: int) -> None:
    with pytest.raises(StagingIncompleteError, match="batch of segment 0: its staging object is missing"):
        assemble(north.store, "job", SIZE, [(0,)])
    north.store.put_staging("job", 0, bytes(length))
    reason = f"batch of segment 0: its staging object has {length} bytes, not 192"
    with pytest.raises(StagingIncompleteError, match=reason):
        assemble(north.store, "job", SIZE, [(0,)])


def test_segment_outside_the_disk_is_refused(make_disk: MakeDisk, north: Region) -> None:
    path = make_disk(SIZE, CONTENT)
    for index in (-1, 1):
        with pytest.raises(ValueError, match=f"no segment {index}"):
            store_segments(
                path,
                (index,),
                north.store,
                job="job",
                trusted_digests=(),
                in_flight=InFlightChunks(),
                progress=Progress(),
                stop=CancelToken(),
            )


def test_concurrently_stored_segments_share_their_chunks(make_disk: MakeDisk, north: Region) -> None:
    shared = {slot * ONE_MIB: other_text(slot) for slot in range(8)}
    twice = shared | {SEGMENT_BYTES + offset: data for offset, data in shared.items()}
    path, in_flight, progress = make_disk(SEGMENT_BYTES + 8 * ONE_MIB, twice), InFlightChunks(), Progress()

    def store(index: int) -> Counters:
        return store_segments(
            path,
            (index,),
            north.store,
            job="job",
            trusted_digests=(),
            in_flight=in_flight,
            progress=progress,
            stop=CancelToken(),
        )

    with ThreadPoolExecutor(2) as drivers:
        one, two = drivers.map(store, (0, 1))
    assert one + two == progress.snapshot()
    assert (progress.snapshot().chunks_stored, progress.snapshot().chunks_deduplicated) == (8, 8)
    assert progress.snapshot().stored_bytes == north.stored_bytes()
