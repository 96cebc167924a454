"""Region stores: common behaviour of every kind of store, and error messages."""

import os
import resource
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from obstore import exceptions
from obstore.store import MemoryStore

from graph.storage.chunks.codec import ONE_MIB, sha256
from graph.storage.chunks.manifest import Manifest
from graph.storage.errors import ManifestCorruptError, StoreError, StoreUnavailableError
from graph.storage.stores.region_store import RegionStore
from graph.storage.stores.store_errors import describe
from tests.storage.conftest import NOISE, Region

DIGEST = sha256(b"chunk")
MANIFEST = Manifest(ONE_MIB, DIGEST)


def test_chunks_are_listed_with_length_and_age_and_other_objects_are_ignored() -> None:
    objects = MemoryStore()
    store = RegionStore("any", objects)
    store.put_chunk(DIGEST, b"chunk")
    objects.put("chunks/ab/readme", b"?")
    objects.put("chunks/abcd", b"?")
    [found] = store.list_chunks()
    assert (found.digest, found.stored_bytes) == (DIGEST, 5)
    assert datetime.now(UTC) - found.modified < timedelta(minutes=1)


def test_damaged_manifest_is_refused(north: Region) -> None:
    north.store.put_manifest("v1", MANIFEST)
    file = north.root / "manifests" / "v1"
    file.write_bytes(file.read_bytes()[:-1])
    with pytest.raises(ManifestCorruptError):
        north.store.get_manifest("v1")


def test_deleted_staging_leaves_no_empty_directory(north: Region) -> None:
    north.store.put_staging("one", 0, b"digests")
    north.store.delete_staging("one")
    assert not (north.root / "staging" / "one").exists()


def test_probe_leaves_no_objects(north: Region) -> None:
    north.store.probe()
    assert [path for path in north.root.rglob("*") if path.is_file()] == []


def test_partial_files_are_removed_unless_they_changed(north: Region) -> None:
    north.store.put_chunk(DIGEST, b"chunk")
    left, growing, gone = (Path(f"{north.file_of(DIGEST)}#{number}") for number in (1, 2, 3))
    for path in (left, growing, gone):
        path.write_bytes(b"chu")
    assert [chunk.digest for chunk in north.store.list_chunks()] == [DIGEST]
    found = north.store.partial_files()
    assert set(found) == {left, growing, gone}
    growing.write_bytes(b"chun")
    gone.unlink()
    assert north.store.remove_partial_files(found) == 1
    assert [path.exists() for path in (left, growing)] == [False, True]
    assert north.store.get_chunk(DIGEST) == b"chunk"


class ConditionIgnoringServer:
    """A server that ignores conditional writes, as some do."""

    def __init__(self) -> None:
        self._objects = MemoryStore()

    def put(self, path: str, data: bytes, **_: Any) -> None:
        self._objects.put(path, data)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._objects, name)


def test_probe_detects_a_store_that_ignores_conditions() -> None:
    assert RegionStore("east", cast("Any", ConditionIgnoringServer())).probe() is False


def test_directory_creation_failure_is_reported_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no directory")
    with pytest.raises(StoreUnavailableError) as caught:
        RegionStore.open("north", (tmp_path / "file" / "store").as_uri())
    assert str(caught.value) == "Region north: not a directory"


@pytest.mark.parametrize(
    ("url", "said"),
    [
        (
            "ftp://user:hunter2@host/x",
            "a region's URL starts with file://, s3://, az://, gs:// or memory://",
        ),
        ("file://relative/path", "a file URL requires an absolute path: three slashes"),
        ("s3://bucket?hunter2", "its URL is malformed"),
        ("s3://bucket?hunter=2", "its URL has an option that this kind of store does not support"),
    ],
)
def test_invalid_url_is_reported_without_repeating_it(url: str, said: str) -> None:
    with pytest.raises(StoreUnavailableError) as caught:
        RegionStore.open("north", url)
    assert str(caught.value) == f"Region north: {said}"


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (exceptions.PermissionDeniedError("key AKIA"), ("access is denied", False)),
        (exceptions.UnauthenticatedError("key AKIA"), ("the credentials were rejected", False)),
        (FileNotFoundError("no such bucket"), ("the bucket or directory does not exist", False)),
        (exceptions.GenericError("PUT http://h/b (os error 28)"), ("no space left on device", True)),
        (exceptions.GenericError("x\n Os {\n code: 111,\n kind"), ("connection refused", False)),
        (
            exceptions.GenericError("non-2xx status code: 507 Insufficient Storage: <secret>"),
            ("the store answered with HTTP status 507", True),
        ),
        (exceptions.GenericError("operation timed out"), ("the store did not answer in time", False)),
        (
            exceptions.GenericError("failed at https://k:s@h/b?X-Amz-Signature=abcdef for /srv/data/x\nmore"),
            ("failed at … for …", False),
        ),
    ],
)
def test_errors_are_described_in_one_line_without_secrets(error: Exception, said: tuple[str, bool]) -> None:
    assert describe(error) == said


@pytest.fixture
def no_file_above_4_kib() -> Iterator[None]:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.usefixtures("no_file_above_4_kib")
def test_file_size_limit_counts_as_a_full_store(north: Region) -> None:
    with pytest.raises(StoreError) as caught:
        north.store.put_chunk(DIGEST, NOISE)
    assert str(caught.value) == "Region north: file too large"
    assert caught.value.full
    assert north.chunk_files() == []


@pytest.fixture
def tiny(tmp_path: Path) -> Iterator[Region]:
    root = tmp_path / "tiny"
    root.mkdir()
    mounted = os.geteuid() == 0 and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", root], check=False, capture_output=True
    )
    if not mounted or mounted.returncode:
        pytest.skip("mounting a small file system takes root")
    yield Region(root)
    subprocess.run(["umount", root], check=True)


def test_full_disk_is_reported_and_leaves_no_partial_chunk(tiny: Region) -> None:
    with pytest.raises(StoreError) as caught:
        tiny.store.put_chunk(DIGEST, NOISE)
    assert str(caught.value) == "Region tiny: no space left on device"
    assert caught.value.full
    assert tiny.chunk_files() == []
    assert tiny.store.chunk_size(DIGEST) is None


def test_file_system_without_unnamed_files_stores_chunks(north: Region, monkeypatch: pytest.MonkeyPatch) -> None:
    # The behaviour of such a file system: a directory cannot be opened for writing (EISDIR).
    monkeypatch.setattr(os, "O_TMPFILE", os.O_DIRECTORY)
    for _ in range(2):
        assert north.store.put_chunk(DIGEST, NOISE) is not north.store.put_chunk(DIGEST, NOISE)
        assert north.store.get_chunk(DIGEST) == NOISE
        north.store.delete_chunk(DIGEST)
    assert north.chunk_files() == []
