"""Hedged reads and their sources: a region that stalls within a chunk is replaced, and all regions share the load."""

import socket
import threading
from collections.abc import Iterator
from contextlib import suppress

import pytest

from graph.storage.chunks.codec import ONE_MIB, encode, sha256
from graph.storage.chunks.manifest import Manifest
from graph.storage.errors import ChunkMissingError, StoreError
from graph.storage.stores import hedging
from graph.storage.stores.chunk_reader import ChunkReader
from graph.storage.stores.hedging import STALL_SECONDS, hedged_read
from graph.storage.stores.region_store import RegionStore
from graph.storage.thread_pools import CancelToken
from graph.storage.transfer.counters import Progress
from graph.storage.transfer.replicate import replicate_segment
from tests.storage.conftest import NOISE, TEXT, Region, other_text

DIGEST = sha256(NOISE)
OBJECT = f"HTTP/1.1 200 OK\r\nContent-Length: {len(NOISE)}\r\nETag: x\r\nLast-Modified: Mon, 01 Jan 2024 00:00:00 GMT\r\n\r\n"


class StallingServer:
    """An object store that sends half a chunk, and then stalls without closing the connection."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self.asked = 0
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                self._open.append(connection)
                connection.recv(65536)
                self.asked += 1
                connection.sendall(OBJECT.encode() + NOISE[: ONE_MIB // 2])

    def store(self, region: str) -> RegionStore:
        port = self._listener.getsockname()[1]
        return RegionStore.open(
            region, f"s3://bucket?endpoint=http://127.0.0.1:{port}&region=local&skip_signature=true"
        )

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._listener.close()
        for connection in self._open:
            connection.close()


@pytest.fixture
def stalling_server() -> Iterator[StallingServer]:
    server = StallingServer()
    yield server
    server.close()


@pytest.fixture(autouse=True)
def no_region_is_deprioritized(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hedging, "_shunned", {})


def test_source_that_stalls_within_a_chunk_is_replaced(
    stalling_server: StallingServer, north: Region, caplog: pytest.LogCaptureFixture
) -> None:
    assert STALL_SECONDS < 2
    north.store.put_chunk(DIGEST, NOISE)
    sources = ChunkReader([stalling_server.store("dead"), north.store])
    assert sources.fetch(DIGEST, ONE_MIB)[1] == NOISE
    assert stalling_server.asked == 1
    # It did not report that it lacks the chunk, and is tried last from now on.
    assert caplog.messages == []
    assert sources.fetch(DIGEST, ONE_MIB)[1] == NOISE
    assert stalling_server.asked == 1


def test_stalled_region_is_tried_last(
    stalling_server: StallingServer, north: Region, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hedging, "STALL_SECONDS", 0.05)
    dead = stalling_server.store("dead")
    asked: list[str] = []
    good, answers = "dead", threading.Event()

    def read(store: RegionStore) -> str:
        asked.append(store.name)
        if store is dead:
            answers.wait()
        elif good == "dead":
            raise ChunkMissingError(DIGEST, [store.name])
        return store.name

    good = "north"
    assert hedged_read([dead, north.store], read, lambda _, __: None) == "north"
    answers.set()
    good = "dead"
    assert hedged_read([dead, north.store], read, lambda _, __: None) == "dead"
    assert asked == ["dead", "north", "north", "dead"]


def test_regions_with_a_version_share_its_reads(north: Region, south: Region, west: Region) -> None:
    chunks = [other_text(number) for number in range(32)]
    for data in chunks:
        for region in (north, south):
            region.store.put_chunk(sha256(data), encode(data))
    served: list[str] = []
    for region in (north, south):
        _count(region.store, served)
    manifest = Manifest(32 * ONE_MIB, b"".join(map(sha256, chunks)))
    sources = [north.store, south.store]
    replicate_segment(manifest, 0, sources, west.store, trusted_digests=(), progress=Progress(), stop=CancelToken())
    expected = ["north" if sha256(data)[0] % 2 == 0 else "south" for data in chunks]
    assert sorted(served) == sorted(expected)
    assert {"north", "south"} == set(served)


def _count(store: RegionStore, served: list[str]) -> None:
    get = store.get_chunk

    def counted(digest: bytes) -> object:
        served.append(store.name)
        return get(digest)

    setattr(store, "get_chunk", counted)  # noqa: B010


def test_incomplete_region_serves_the_chunks_that_it_has(
    north: Region, south: Region, west: Region, caplog: pytest.LogCaptureFixture
) -> None:
    """A chunk missing from every complete region may exist in a region that is still replicating."""
    north.store.put_chunk(sha256(TEXT), encode(TEXT))
    south.store.put_chunk(DIGEST, NOISE)
    manifest = Manifest(2 * ONE_MIB, sha256(TEXT) + DIGEST)
    done = replicate_segment(
        manifest,
        0,
        [north.store],
        west.store,
        spares=[south.store],
        trusted_digests=(),
        progress=Progress(),
        stop=CancelToken(),
    )
    assert done.chunks_stored == 2
    assert caplog.messages == [
        f"A chunk of region north was not used: chunk {DIGEST.hex()} is missing in north. Run `lab-gallery verify`."
    ]
    assert west.file_of(DIGEST).read_bytes() == NOISE


def test_unavailable_region_is_reported_before_one_that_lacks_the_chunk(north: Region, south: Region) -> None:
    south.root.rmdir()
    south.root.touch()
    with pytest.raises(StoreError) as caught:
        ChunkReader([south.store, north.store]).fetch(DIGEST, ONE_MIB)
    assert caught.value.region == "south"
