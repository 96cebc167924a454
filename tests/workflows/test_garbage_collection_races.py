"""Garbage collection beside work that finds, stores and deletes the same chunks: no order loses a chunk.

The published case (PSA-2025-00019-1): a collection begins, a new version reuses an old one's chunks, the old one is
deleted, and the sweep deletes chunks of the new one.
"""

import shutil
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from obstore.store import MemoryStore
from sqlalchemy.ext.asyncio import AsyncSession

from graph.domain.maintenance import gc_generation
from graph.storage.chunks.codec import CHUNK_BYTES, decode, encode, sha256
from graph.storage.chunks.manifest import Manifest
from graph.storage.formats.read.raw import RawDisk
from graph.storage.stores.region_store import RegionStore
from graph.storage.thread_pools import CancelToken, Pool
from graph.storage.transfer.assemble import assemble
from graph.storage.transfer.counters import Progress
from graph.storage.transfer.inflight import InFlightChunks
from graph.storage.transfer.replicate import replicate_chunks, replicate_segment
from graph.storage.transfer.store import store_again, store_segments
from graph.workflows.jobs import publish_manifest as publishing
from graph.workflows.jobs.publish_manifest import publish_manifest
from graph.workflows.maintenance import lease
from graph.workflows.maintenance.garbage_collection import CollectionError, collect
from tests.disks import write_disk
from tests.workflows.interleaving import Actor, finish_in_any_order, inline

# Every chunk counts as old: its age must not be the reason that it is kept.
ANY_AGE = timedelta(days=-1)
SCHEDULES = 20
LETTERS = "abcdef"
Work = Callable[[Actor], Coroutine[Any, Any, None]]


def chunk(letter: str) -> bytes:
    return letter.encode() * CHUNK_BYTES


def digest(letter: str) -> bytes:
    return sha256(chunk(letter))


def manifest_of(letters: str) -> Manifest:
    return Manifest(len(letters) * CHUNK_BYTES, b"".join(map(digest, letters)))


@dataclass
class Region:
    """A region's objects, shared by actors, and its database. It has the version `old` of chunks a, b and c."""

    folder: Path
    objects: MemoryStore = field(default_factory=MemoryStore)
    west: MemoryStore = field(default_factory=MemoryStore)

    def __post_init__(self) -> None:
        for letter in "abcd":
            self.store.put_chunk(digest(letter), encode(chunk(letter)))
        self.store.put_manifest("old", manifest_of("abc"))
        west = RegionStore("west", self.west)
        for letter in "bdf":
            west.put_chunk(digest(letter), encode(chunk(letter)))

    @property
    def store(self) -> RegionStore:
        """The region's store without interleaving."""
        return RegionStore("east", self.objects)

    def has(self) -> str:
        """Return the stored chunks, after checking their content."""
        letters = "".join(letter for letter in "abcdef" if self.store.chunk_size(digest(letter)) is not None)
        for letter in letters:
            assert decode(digest(letter), self.store.get_chunk(digest(letter)), CHUNK_BYTES) == chunk(letter)
        return letters

    def actor(self, name: str, work: Work) -> Actor:
        made = Actor(name, f"sqlite+aiosqlite:///{self.folder}/gallery.sqlite")
        made.begin(work)
        return made

    def exporting(self, letters: str, *, trusted_digests: str = "") -> Work:
        """Return the source copy of an export, as in the workflow, of a disk of these chunks."""
        disk = write_disk(
            self.folder / f"{letters}.raw",
            len(letters) * CHUNK_BYTES,
            {place * CHUNK_BYTES: chunk(letter) for place, letter in enumerate(letters)},
        )

        async def work(actor: Actor) -> None:
            store = actor.store("east", self.objects)
            async with actor.database.reads() as session:
                generation = await gc_generation.generation(session, "east")
            with RawDisk(disk) as opened:
                fingerprint = opened.fingerprint()
            store_segments(
                disk,
                (0,),
                store,
                job=letters,
                trusted_digests=frozenset(map(digest, trusted_digests)),
                in_flight=InFlightChunks(),
                progress=Progress(),
                stop=CancelToken(),
                fingerprint=fingerprint,
            )
            manifest = assemble(store, letters, len(letters) * CHUNK_BYTES, [(0,)])

            def bring(chunks: Any) -> None:
                store_again(disk, manifest, chunks, store, fingerprint=fingerprint)

            await publish_manifest(actor.database, store, letters, manifest, generation=generation, bring=bring)
            store.delete_staging(letters)

        return work

    def copying(self, letters: str) -> Work:
        """Return a copy of a version of these chunks from the region west."""

        async def work(actor: Actor) -> None:
            store, west = actor.store("east", self.objects), RegionStore("west", self.west)
            async with actor.database.reads() as session:
                generation = await gc_generation.generation(session, "east")
            manifest = manifest_of(letters)
            replicate_segment(manifest, 0, [west], store, trusted_digests=(), progress=Progress(), stop=CancelToken())

            def bring(chunks: Any) -> None:
                replicate_chunks(chunks, [west], store)

            await publish_manifest(actor.database, store, letters, manifest, generation=generation, bring=bring)

        return work

    async def deleting(self, actor: Actor) -> None:
        """Remove the old version's manifest, as a worker does."""
        actor.store("east", self.objects).delete_manifest("old")

    async def collecting(self, actor: Actor) -> None:
        store = actor.store("east", self.objects)
        try:
            await collect(actor.database, store, actor.name, grace=ANY_AGE)
        except CollectionError as refused:
            assert "another process is collecting garbage there" in str(refused)  # noqa: PT017  (of two at once one is refused)


async def all_staging(_session: AsyncSession, _region: str) -> set[str]:
    """Return the names of all exports of these tests: one for each string of their chunks' letters."""
    lengths = range(1, len(LETTERS) + 1)
    return {"".join(letters) for length in lengths for letters in combinations(LETTERS, length)}


@pytest.fixture
def new_region(tmp_path: Path, empty_sqlite: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], Region]:
    monkeypatch.setattr(Pool, "each", inline)
    monkeypatch.setattr(publishing, "POLL_SECONDS", 0)
    # The actors' exports have no rows.
    monkeypatch.setattr(gc_generation, "staging_of_running_work", all_staging)
    # A renewal would be a step outside the chosen order.
    monkeypatch.setattr(lease, "RENEW_SECONDS", 3600)
    # A collector that waits for the other's lease asks again when it is its turn.
    monkeypatch.setattr(lease, "WATCH_SECONDS", 0)
    made = 0

    def make() -> Region:
        nonlocal made
        made += 1
        folder = tmp_path / str(made)
        folder.mkdir()
        shutil.copy(empty_sqlite, folder / "gallery.sqlite")
        return Region(folder)

    return make


@pytest.fixture
def region(new_region: Callable[[], Region]) -> Region:
    return new_region()


@pytest.mark.parametrize("trusted_digests", ["", "abc"])
def test_chunks_swept_after_an_export_found_them_are_stored_again(region: Region, trusted_digests: str) -> None:
    """PSA-2025-00019-1: the export checks before the sweep and publishes after it."""
    export = region.actor("export", region.exporting("abe", trusted_digests=trusted_digests))
    export.go_until("put staging/")  # The export has found a and b, and stored e.
    region.actor("deletion", region.deleting).finish()
    region.actor("collector", region.collecting).finish()
    assert region.has() == ""

    export.finish()

    assert region.has() == "abe"
    assert [found.key for found in region.store.list_manifests()] == ["abe"]


def test_chunks_of_a_staged_segment_are_kept(region: Region) -> None:
    export = region.actor("export", region.exporting("abe"))
    export.go_until("put manifests/")
    region.actor("deletion", region.deleting).finish()
    region.actor("collector", region.collecting).finish()
    assert region.has() == "abe"
    export.finish()
    assert region.has() == "abe"


def test_manifest_written_between_mark_and_sweep_is_respected(region: Region) -> None:
    """PSA-2025-00019-1: the export publishes between the mark and the sweep."""
    export = region.actor("export", region.exporting("abe"))
    export.go_until("put staging/")
    region.actor("deletion", region.deleting).finish()
    collector = region.actor("collector", region.collecting)
    collector.go_until("listed chunks/")  # The collector has marked, and found no reference to a, b and e.
    export.finish()

    collector.finish()

    assert region.has() == "abe"


def test_publishing_during_a_sweep_waits_and_stores_the_swept_chunks(region: Region) -> None:
    export = region.actor("export", region.exporting("abe"))
    export.go_until("put staging/")
    region.actor("deletion", region.deleting).finish()
    collector = region.actor("collector", region.collecting)
    collector.go_until("delete chunks/")
    export.go_until("put manifests/")
    for _ in range(40):
        export.go()
    assert not export.is_over

    collector.finish()
    export.finish()

    assert region.has() == "abe"


def test_export_started_during_a_sweep_does_not_rely_on_doomed_chunks(region: Region) -> None:
    region.actor("deletion", region.deleting).finish()
    collector = region.actor("collector", region.collecting)
    collector.go_until("delete chunks/")
    export = region.actor("export", region.exporting("abcd"))
    export.go_until("put staging/")
    collector.finish()
    assert region.has() == ""
    export.finish()
    assert region.has() == "abcd"


def test_copy_to_a_swept_region_fetches_the_chunks_again(region: Region) -> None:
    copy = region.actor("copy", region.copying("bdf"))
    copy.go_until("put manifests/")
    region.actor("deletion", region.deleting).finish()
    region.actor("collector", region.collecting).finish()
    assert region.has() == ""
    copy.finish()
    assert region.has() == "bdf"


def test_version_deleted_during_the_mark_loses_only_its_own_chunks(
    region: Region,
) -> None:
    region.store.put_manifest("kept", manifest_of("ad"))
    collector = region.actor("collector", region.collecting)
    collector.go_until("get manifests/old")
    region.actor("deletion", region.deleting).finish()
    collector.finish()
    assert region.has() == "ad"


@pytest.mark.parametrize("first", range(SCHEDULES))
def test_published_versions_keep_their_chunks_in_any_order(new_region: Callable[[], Region], first: int) -> None:
    region = new_region()
    actors = [
        region.actor("export", region.exporting("abe", trusted_digests="abc")),
        region.actor("other export", region.exporting("cde")),
        region.actor("copy", region.copying("bdf")),
        region.actor("deletion", region.deleting),
        region.actor("collector", region.collecting),
        region.actor("other collector", region.collecting),
    ]
    steps = finish_in_any_order(actors, first)
    assert region.has() == "abcdef", steps

    region.store.delete_manifest("cde")
    region.actor("collector", region.collecting).finish()
    assert region.has() == "abdef", steps
    region.store.delete_manifest("abe")
    region.actor("collector", region.collecting).finish()
    assert region.has() == "bdf", steps
