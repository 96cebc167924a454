"""Fixtures of the storage tests: real disk files, real stores, and stores with given faults."""

import hashlib
from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest
from typing_extensions import Buffer

from graph.storage.chunks.codec import ONE_MIB, chunk_key
from graph.storage.chunks.manifest import Manifest
from graph.storage.formats.read.raw import Fingerprint, RawDisk
from graph.storage.stores.local_store import LocalObjectStore
from graph.storage.stores.region_store import RegionStore
from graph.storage.thread_pools import CancelToken
from graph.storage.transfer.assemble import assemble
from graph.storage.transfer.counters import Counters, Progress
from graph.storage.transfer.inflight import InFlightChunks
from graph.storage.transfer.store import store_segments

if TYPE_CHECKING:
    from obstore.store import ObjectStore

TAIL = 12_345
NOISE = hashlib.shake_256(b"noise").digest(ONE_MIB)
TEXT = (b"a teacher prepares the lab's template VM and exports its disk. " * 16_645)[:ONE_MIB]


def other_text(number: int) -> bytes:
    """Return a compressible chunk that is unique to the number."""
    return (f"chunk {number} ".encode() * ONE_MIB)[:ONE_MIB]


MakeDisk = Callable[[int, Mapping[int, bytes]], Path]
Damage = Callable[[bytes], bytes]
Spoil = Callable[[bytes], bytes | None]


@pytest.fixture
def make_disk(tmp_path: Path) -> MakeDisk:
    """Create a sparse disk of a size, with bytes at offsets."""
    made = 0

    def make(size: int, content: Mapping[int, bytes]) -> Path:
        nonlocal made
        made += 1
        path = tmp_path / f"disk-{made}.raw"
        with path.open("wb") as file:
            for offset, data in content.items():
                file.seek(offset)
                file.write(data)
            file.truncate(size)
        return path

    return make


@dataclass
class Region:
    """A region whose objects are files, for tests that damage them."""

    root: Path
    store: RegionStore = field(init=False)

    def __post_init__(self) -> None:
        self.store = RegionStore.open(self.root.name, self.root.as_uri())

    def file_of(self, digest: bytes) -> Path:
        return self.root / chunk_key(digest)

    def chunk_files(self) -> list[Path]:
        return sorted(path for path in (self.root / "chunks").rglob("*") if path.is_file())

    def stored_bytes(self) -> int:
        return sum(path.stat().st_size for path in self.chunk_files())


@pytest.fixture
def north(tmp_path: Path) -> Region:
    return Region(tmp_path / "north")


@pytest.fixture
def south(tmp_path: Path) -> Region:
    return Region(tmp_path / "south")


@pytest.fixture
def west(tmp_path: Path) -> Region:
    return Region(tmp_path / "west")


def fingerprint(path: Path) -> Fingerprint:
    with RawDisk(path) as disk:
        return disk.fingerprint()


def store_disk(
    path: Path, store: RegionStore, *, job: str = "job", trusted_digests: Container[bytes] = ()
) -> tuple[Manifest, Counters]:
    """Store a whole disk, and return its manifest and the counters."""
    progress, in_flight = Progress(), InFlightChunks()
    with RawDisk(path) as disk:
        size, before = disk.size_bytes, disk.fingerprint()
        batches = disk.data_batches()
    for batch in batches:
        store_segments(
            path,
            batch,
            store,
            job=job,
            trusted_digests=trusted_digests,
            in_flight=in_flight,
            progress=progress,
            stop=CancelToken(),
            fingerprint=before,
        )
    return assemble(store, job, size, batches), progress.snapshot()


class FaultyObjects:
    """A store that corrupts the first chunk writes; everything else is unchanged."""

    def __init__(self, objects: LocalObjectStore, spoil: Spoil, times: int) -> None:
        self._objects = objects
        self._spoil = spoil
        self.times = times

    def put(self, path: str, data: Buffer, **options: Any) -> None:
        if self.times and path.startswith("chunks/"):
            self.times -= 1
            spoilt = self._spoil(bytes(data))
            if spoilt is None:
                return
            data = spoilt
        self._objects.put(path, data, **options)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._objects, name)


def faulty(region: Region, spoil: Spoil, times: int) -> RegionStore:
    objects = FaultyObjects(LocalObjectStore(region.root), spoil, times)
    return RegionStore(region.root.name, cast("ObjectStore", objects), region.root)


def drop(_: bytes) -> None:
    """Lose a write."""


def flip(data: bytes) -> bytes:
    """Flip one bit in the middle of a write."""
    middle = len(data) // 2
    return data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :]


def cut(data: bytes) -> bytes:
    """Truncate a write."""
    return data[: len(data) // 2]


def swap(_: bytes) -> bytes:
    """Write another chunk's content instead."""
    return NOISE


def empty(_: bytes) -> bytes:
    """Write nothing, as a crash before a sync does."""
    return b""
