"""Common behaviour of every kind of store: folder, memory, a real S3 server and a real Azure Blob server."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from graph.storage.chunks.codec import ONE_MIB, encode, sha256
from graph.storage.chunks.manifest import Manifest
from graph.storage.errors import ChunkMissingError
from graph.storage.formats.read.disk_writer import finish, prepare
from graph.storage.gc.live_chunks import LiveChunks
from graph.storage.gc.scan import delete_unreferenced, scan
from graph.storage.stores.presence import missing_chunks
from graph.storage.stores.region_store import RegionStore
from graph.storage.thread_pools import CancelToken
from graph.storage.transfer.byte_rate import ByteRateLimiter
from graph.storage.transfer.counters import Progress
from graph.storage.transfer.replicate import replicate_segment
from graph.storage.transfer.restore import restore_segment
from graph.storage.transfer.verify import verify_chunks
from tests.storage.conftest import NOISE, TEXT, MakeDisk, other_text, store_disk

DIGEST = sha256(b"chunk")
MANIFEST = Manifest(ONE_MIB, DIGEST)


def test_chunk_is_stored_found_and_read(any_store: RegionStore) -> None:
    assert any_store.chunk_size(DIGEST) is None
    assert any_store.put_chunk(DIGEST, b"chunk") is True
    assert any_store.chunk_size(DIGEST) == 5
    assert any_store.get_chunk(DIGEST) == b"chunk"


def test_chunks_are_looked_for_in_groups(any_store: RegionStore) -> None:
    any_store.put_chunk(DIGEST, b"chunk")
    absent = sha256(b"absent")
    # An object that is longer than its chunk is damaged.
    assert any_store.stored_of([(absent, 5), (DIGEST, 5)]) == {DIGEST}
    assert any_store.stored_of([(DIGEST, 4)]) == set()


def test_existing_chunk_is_kept_unless_overwritten(any_store: RegionStore) -> None:
    any_store.put_chunk(DIGEST, b"chunk")
    assert any_store.put_chunk(DIGEST, b"other") is False
    assert any_store.get_chunk(DIGEST) == b"chunk"
    any_store.overwrite_chunk(DIGEST, b"other")
    assert any_store.get_chunk(DIGEST) == b"other"


def test_missing_chunk_error_names_the_chunk_and_its_region(any_store: RegionStore) -> None:
    with pytest.raises(ChunkMissingError) as caught:
        any_store.get_chunk(DIGEST)
    assert (caught.value.digest, caught.value.regions) == (DIGEST, ("any",))


def test_deleting_a_chunk_is_idempotent(any_store: RegionStore) -> None:
    any_store.put_chunk(DIGEST, b"chunk")
    any_store.delete_chunk(DIGEST)
    any_store.delete_chunk(DIGEST)
    assert any_store.chunk_size(DIGEST) is None


def test_manifest_is_stored_replaced_listed_and_deleted(any_store: RegionStore) -> None:
    other = Manifest(ONE_MIB, sha256(b"other"))
    assert any_store.get_manifest("v1") is None
    any_store.put_manifest("v1", MANIFEST)
    any_store.put_manifest("v1", other)
    assert any_store.get_manifest("v1") == other
    assert [found.key for found in any_store.list_manifests()] == ["v1"]
    any_store.delete_manifest("v1")
    any_store.delete_manifest("v1")
    assert any_store.get_manifest("v1") is None


def test_staging_is_stored_and_deleted_by_job(any_store: RegionStore) -> None:
    for job, index in (("one", 0), ("one", 10), ("one-more", 0)):
        any_store.put_staging(job, index, f"{job} {index}".encode())
    assert any_store.get_staging("one", 10) == b"one 10"
    any_store.delete_staging("one")
    any_store.delete_staging("one")
    assert any_store.get_staging("one", 0) is None
    assert any_store.get_staging("one", 10) is None
    assert any_store.get_staging("one-more", 0) == b"one-more 0"


def test_working_store_passes_the_probe(any_store: RegionStore) -> None:
    assert any_store.probe() is True


def test_concurrent_creations_of_one_chunk_have_one_winner(any_store: RegionStore) -> None:
    def create(_: int) -> bool:
        return any_store.put_chunk(DIGEST, b"chunk")

    with ThreadPoolExecutor(8) as threads:
        created = list(threads.map(create, range(8)))
    assert created.count(True) == 1
    assert any_store.get_chunk(DIGEST) == b"chunk"


def test_list_longer_than_a_page_is_complete(any_store: RegionStore, kind: str) -> None:
    """An S3 server returns at most 1000 keys per request."""
    digests = {sha256(number.to_bytes(2)) for number in range(1001 if kind == "s3" else 50)}

    def create(digest: bytes) -> bool:
        return any_store.put_chunk(digest, b"x")

    with ThreadPoolExecutor(8) as threads:
        assert all(threads.map(create, digests))
    assert {chunk.digest for chunk in any_store.list_chunks()} == digests


def test_disk_is_stored_copied_restored_verified_and_collected(
    any_store: RegionStore, other_store: RegionStore, make_disk: MakeDisk, tmp_path: Path
) -> None:
    contents = {0: TEXT, ONE_MIB: NOISE, 3 * ONE_MIB: other_text(1)}
    disk = make_disk(4 * ONE_MIB + 512, contents)
    manifest, counters = store_disk(disk, any_store)
    any_store.put_manifest("v1", manifest)
    any_store.delete_staging("job")
    assert (counters.chunks_stored, counters.chunks_deduplicated) == (3, 0)
    assert store_disk(disk, any_store, job="again")[1].chunks_deduplicated == 3
    any_store.delete_staging("again")
    assert missing_chunks(manifest, any_store) == []
    assert len(missing_chunks(manifest, other_store)) == 3

    stop = CancelToken()
    copied = replicate_segment(
        manifest, 0, [any_store], other_store, trusted_digests=(), progress=Progress(), stop=stop
    )
    assert copied.chunks_stored == 3

    partial, final = tmp_path / "partial", tmp_path / "restored"
    prepare(partial, manifest.size_bytes)
    for index in manifest.data_segments():
        restore_segment(manifest, index, [any_store], partial, progress=Progress(), stop=stop)
    finish(partial, final)
    assert final.read_bytes() == disk.read_bytes()

    any_store.overwrite_chunk(sha256(NOISE), TEXT)
    any_store.delete_chunk(sha256(TEXT))
    chunks = list(manifest.distinct())
    found = verify_chunks(chunks, any_store, [other_store], progress=Progress(), stop=stop, pace=ByteRateLimiter())
    assert {(damage.digest, damage.lost) for damage in found} == {(sha256(NOISE), None), (sha256(TEXT), None)}
    assert verify_chunks(chunks, any_store, [other_store], progress=Progress(), stop=stop, pace=ByteRateLimiter()) == []

    orphan = other_text(2)
    any_store.put_chunk(sha256(orphan), encode(orphan))
    marks = LiveChunks(any_store, stop)
    marks.read_new()
    surveyed = scan(any_store, marks, datetime.now(UTC) + timedelta(days=1), stop)
    assert [chunk.digest for chunk in surveyed.unreferenced] == [sha256(orphan)]
    assert surveyed.live_chunks == 3
    any_store.put_manifest("v1", Manifest(ONE_MIB, sha256(orphan)))
    removed = Progress()
    delete_unreferenced(any_store, marks, surveyed.unreferenced, may_remove=lambda: True, removed=removed, stop=stop)
    assert removed.snapshot().chunks_processed == 0, "a manifest that was overwritten meanwhile is read again"
    any_store.put_manifest("v1", manifest)
    marks = LiveChunks(any_store, stop)
    delete_unreferenced(any_store, marks, surveyed.unreferenced, may_remove=lambda: True, removed=removed, stop=stop)
    assert removed.snapshot().chunks_processed == 1
    assert {chunk.digest for chunk in any_store.list_chunks()} == {digest for digest, _ in chunks}
