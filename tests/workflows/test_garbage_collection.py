"""Garbage collection: deleted and kept chunks, and conditions under which nothing is deleted."""

import asyncio
import os
import time
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from graph.db.enums import ExportStatus, MaintenanceKind, RegionReplicaState
from graph.db.models import Export, MaintenanceLease, RegionReplica, now
from graph.domain.maintenance import gc_generation
from graph.domain.maintenance import leases as maintenance_leases
from graph.storage.chunks.codec import CHUNK_BYTES
from graph.storage.stores.room import Room
from graph.workflows.jobs.publish_manifest import publish_manifest
from graph.workflows.jobs.replicate import fail_replica
from graph.workflows.maintenance import lease
from graph.workflows.maintenance.garbage_collection import Collected, CollectionError, collect
from graph.workflows.runtime.runtime import install
from graph.workflows.worker import schedule
from tests.client import token_for
from tests.documents import pk
from tests.workflows.idle_worker import IdleWorker
from tests.workflows.live_account import FRANCE, RegionFolder
from tests.workflows.test_failures import unusable

CENTRAL, SOUTH, WEST = FRANCE
A, B, C, D = (os.urandom(CHUNK_BYTES) for _ in range(4))
FORECAST = """
query ($id: ID!, $region: String!) {
  node(id: $id) { ... on ImageVersion { replica(regionName: $region) { reclaimableBytes reclaimableAsOf } } }
}
"""


async def run(idle_worker: IdleWorker, region: str = CENTRAL, *, dry_run: bool = False) -> Collected:
    return await collect(idle_worker.world.database, await idle_worker.store(region), "tests", dry_run=dry_run)


async def lease_of(
    idle_worker: IdleWorker, kind: MaintenanceKind = MaintenanceKind.COLLECT, region: str = CENTRAL
) -> MaintenanceLease:
    async with idle_worker.world.database.writes.begin() as session:
        return await maintenance_leases.row_of(session, region, kind)


async def set_lease(idle_worker: IdleWorker, **values: object) -> None:
    await lease_of(idle_worker)
    async with idle_worker.world.database.writes.begin() as session:
        await session.execute(update(MaintenanceLease).where(MaintenanceLease.region_name == CENTRAL).values(**values))


async def test_unreferenced_chunks_are_removed_and_the_others_kept(idle_worker: IdleWorker) -> None:
    one, other = await idle_worker.image("one"), await idle_worker.image("other")
    a, b, c, d = [await idle_worker.put_chunk(CENTRAL, data) for data in (A, B, C, D)]
    await idle_worker.put_manifest(CENTRAL, one, A, B, B)
    await idle_worker.put_manifest(CENTRAL, other, B, C)

    would = await run(idle_worker, dry_run=True)
    assert (would.removed_chunks, would.removed_bytes) == (1, CHUNK_BYTES)
    assert idle_worker.chunks(CENTRAL) == {digest.hex() for digest in (a, b, c, d)}

    done = await run(idle_worker)
    assert (done.removed_chunks, done.removed_bytes) == (1, CHUNK_BYTES)
    assert (done.found.live_chunks, done.found.live_bytes, done.found.young_chunks) == (3, 3 * CHUNK_BYTES, 0)
    assert idle_worker.chunks(CENTRAL) == {digest.hex() for digest in (a, b, c)}
    assert (await run(idle_worker)).removed_chunks == 0


async def test_reclaimable_bytes_of_a_version_are_reported(idle_worker: IdleWorker) -> None:
    """Chunks shared with other versions, or with a running export, do not count."""
    one, other = await idle_worker.image("one"), await idle_worker.image("other")
    for data in (A, B, C, D):
        await idle_worker.put_chunk(CENTRAL, data)
    await idle_worker.put_manifest(CENTRAL, one, A, B, C)
    await idle_worker.put_manifest(CENTRAL, other, B)
    staged = (await idle_worker.put_manifest(SOUTH, one, C)).digests
    async with idle_worker.world.database.writes.begin() as session:
        of_version = update(Export).where(Export.image_version_id == pk(other))
        await session.execute(of_version.values(status=ExportStatus.RUNNING))
    job = f"{await idle_worker.key(other)}-1"
    await asyncio.to_thread((await idle_worker.store(CENTRAL)).put_staging, job, 0, staged)

    async def record_reclaimable_bytes(version: str, region: str) -> int | None:
        replica = (await idle_worker.world.api.run(FORECAST, id=version, region=region))["node"]["replica"]
        assert (replica["reclaimableBytes"] is None) == (replica["reclaimableAsOf"] is None)
        return replica["reclaimableBytes"]

    assert await record_reclaimable_bytes(one, CENTRAL) is None
    await run(idle_worker)
    found = [
        await record_reclaimable_bytes(one, CENTRAL),
        await record_reclaimable_bytes(other, CENTRAL),
        await record_reclaimable_bytes(one, SOUTH),
    ]
    assert found == [CHUNK_BYTES, 0, None]
    # They depend on the content of other galleries, so an owner does not see them.
    owner = await token_for(idle_worker.world.database, "eve", "ACCOUNT_OWNER", account="north")
    seen = await idle_worker.world.api.as_(owner).run(FORECAST, id=one, region=CENTRAL)
    assert seen["node"]["replica"]["reclaimableBytes"] is None


async def test_chunks_younger_than_the_grace_period_or_running_work_are_kept(idle_worker: IdleWorker) -> None:
    version = await idle_worker.image("image")
    await idle_worker.put_manifest(CENTRAL, version, A)
    await idle_worker.put_chunk(CENTRAL, B, hours_old=0.5)
    old = await idle_worker.put_chunk(CENTRAL, C, hours_old=3)
    begun = now() - timedelta(hours=4)
    async with idle_worker.world.database.writes.begin() as session:
        copying = update(RegionReplica).where(
            RegionReplica.version_id == pk(version), RegionReplica.region_name == CENTRAL
        )
        await session.execute(copying.values(state=RegionReplicaState.REPLICATING, started_at=begun))
    done = await run(idle_worker)
    assert (done.removed_chunks, done.found.young_chunks) == (0, 2)

    async with idle_worker.world.database.writes.begin() as session:
        await session.execute(copying.values(state=RegionReplicaState.COMPLETED))
    done = await run(idle_worker)
    assert (done.removed_chunks, done.found.young_chunks) == (1, 1)
    assert old.hex() not in idle_worker.chunks(CENTRAL)


@pytest.mark.parametrize("kind", ["export", "import"])
async def test_staging_of_ended_work_is_removed_at_once_and_that_of_running_work_kept(
    idle_worker: IdleWorker, kind: str
) -> None:
    version = await idle_worker.image("image")
    key = await idle_worker.key(version)
    await idle_worker.put_manifest(CENTRAL, version, B)
    chunk = await idle_worker.put_chunk(CENTRAL, A)
    store = await idle_worker.store(CENTRAL)
    jobs = "gone-1", f"{key}-1", f"{key}-2"
    for job in jobs:
        store.put_staging(job, 0, chunk)
    async with idle_worker.world.database.writes.begin() as session:
        if kind == "export":
            of_version = update(Export).where(Export.image_version_id == pk(version))
            await session.execute(of_version.values(status=ExportStatus.RUNNING, attempt=2))
        else:
            source = RegionReplica.version_id == pk(version), RegionReplica.region_name == CENTRAL
            running = {"state": RegionReplicaState.REPLICATING, "attempt": 2}
            await session.execute(update(RegionReplica).where(*source).values(running))
    await run(idle_worker, dry_run=True)
    assert [store.get_staging(job, 0) for job in jobs] == [chunk] * 3
    assert (await run(idle_worker)).removed_chunks == 0
    assert [store.get_staging(job, 0) for job in jobs] == [None, None, chunk]
    async with idle_worker.world.database.writes.begin() as session:
        of_version = update(Export).where(Export.image_version_id == pk(version))
        await session.execute(of_version.values(status=ExportStatus.FAILED))
        of_version = update(RegionReplica).where(RegionReplica.version_id == pk(version))
        await session.execute(of_version.values(state=RegionReplicaState.COMPLETED))
    assert (await run(idle_worker)).removed_chunks == 1
    assert store.get_staging(jobs[2], 0) is None


async def test_missing_manifest_of_a_usable_version_prevents_the_collection(idle_worker: IdleWorker) -> None:
    """As in a store that is not mounted, or belongs to another region."""
    version = await idle_worker.image("image")
    orphan = await idle_worker.put_chunk(CENTRAL, A)
    await asyncio.to_thread((await idle_worker.store(CENTRAL)).delete_manifest, await idle_worker.key(version))
    with pytest.raises(CollectionError, match="the manifests of 1 usable versions are missing"):
        await run(idle_worker)
    assert idle_worker.chunks(CENTRAL) == {orphan.hex()}


async def test_damaged_manifest_prevents_the_collection(idle_worker: IdleWorker) -> None:
    version = await idle_worker.image("image")
    orphan = await idle_worker.put_chunk(CENTRAL, A)
    file = idle_worker.folder(CENTRAL) / "manifests" / await idle_worker.key(version)
    file.write_bytes(file.read_bytes()[:-1])
    with pytest.raises(
        CollectionError,
        match=r"Region francecentral: manifest .* cannot be read: the manifest is truncated; nothing",
    ):
        await run(idle_worker)
    assert idle_worker.chunks(CENTRAL) == {orphan.hex()}
    assert (await lease_of(idle_worker)).holder is None


async def test_collection_is_refused_while_another_process_renews_its_lease(idle_worker: IdleWorker) -> None:
    orphan = await idle_worker.put_chunk(CENTRAL, A)
    await set_lease(idle_worker, holder="another", renewals=5)
    async with idle_worker.renewed_by_another():
        with pytest.raises(CollectionError, match="another process is collecting garbage there"):
            await run(idle_worker)
    assert idle_worker.chunks(CENTRAL) == {orphan.hex()}
    assert (await run(idle_worker, SOUTH)).removed_chunks == 0


async def test_collection_takes_a_lease_that_was_not_renewed_for_its_whole_length(
    idle_worker: IdleWorker, monkeypatch: pytest.MonkeyPatch
) -> None:
    await idle_worker.put_chunk(CENTRAL, A)
    await set_lease(idle_worker, holder="dead", renewals=5, sweeping=True)
    monkeypatch.setattr(maintenance_leases, "LEASE_SECONDS", 0.5)
    monkeypatch.setattr(lease, "WATCH_SECONDS", 0.1)
    begun = time.monotonic()
    assert (await run(idle_worker)).removed_chunks == 1
    assert time.monotonic() - begun >= 0.5
    assert (await lease_of(idle_worker)).holder is None


async def test_collector_that_lost_its_lease_removes_nothing(
    idle_worker: IdleWorker, monkeypatch: pytest.MonkeyPatch
) -> None:
    orphan = await idle_worker.put_chunk(CENTRAL, A)
    expected_manifests = gc_generation.expected_manifests

    async def stand_still(*given: object) -> set[str]:
        # Another process acquired the region while this one was stalled.
        await set_lease(idle_worker, holder="another")
        return await expected_manifests(*given)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(gc_generation, "expected_manifests", stand_still)
    with pytest.raises(CollectionError, match="lost its lease"):
        await run(idle_worker)
    assert idle_worker.chunks(CENTRAL) == {orphan.hex()}
    assert (await lease_of(idle_worker)).holder == "another"


async def test_manifest_is_published_once_a_dead_collectors_lease_has_passed(
    idle_worker: IdleWorker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A collector that is killed in the middle of a sweep leaves it announced."""
    monkeypatch.setattr(maintenance_leases, "LEASE_SECONDS", 0.5)
    await set_lease(idle_worker, holder="dead", renewals=5, sweeping=True, generation=7)
    async with idle_worker.world.database.reads() as session:
        generation = await gc_generation.generation(session, CENTRAL)
    manifest = await idle_worker.put_manifest(SOUTH, await idle_worker.image("image"), A)
    brought: list[bytes] = []
    begun = time.monotonic()
    await publish_manifest(
        idle_worker.world.database,
        await idle_worker.store(CENTRAL),
        "new",
        manifest,
        generation=generation,
        bring=lambda chunks: brought.extend(digest for digest, _ in chunks),
    )
    assert brought == [manifest.digest_at(0)]
    assert time.monotonic() - begun >= 0.5


async def test_manifest_is_not_published_while_a_collector_renews_its_lease(
    idle_worker: IdleWorker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(maintenance_leases, "LEASE_SECONDS", 0.5)
    await set_lease(idle_worker, holder="another", renewals=5, sweeping=True, generation=7)
    manifest = await idle_worker.put_manifest(SOUTH, await idle_worker.image("image"), A)
    store = await idle_worker.store(CENTRAL)
    async with idle_worker.renewed_by_another():
        sealing = asyncio.create_task(
            publish_manifest(idle_worker.world.database, store, "new", manifest, generation=7, bring=lambda _: None)
        )
        done, _ = await asyncio.wait([sealing], timeout=1.0)
        assert not done
    await set_lease(idle_worker, holder=None, sweeping=False)
    await sealing


async def test_worker_collects_each_region_when_due(idle_worker: IdleWorker) -> None:
    orphans = {region: await idle_worker.put_chunk(region, A) for region in (CENTRAL, SOUTH)}
    await schedule.collect_due(idle_worker.runtime)
    assert [idle_worker.chunks(region) for region in orphans] == [{orphans[CENTRAL].hex()}] * 2
    await set_lease(idle_worker, finished_at=now() - schedule.COLLECT_EVERY)
    await schedule.collect_due(idle_worker.runtime)
    assert [idle_worker.chunks(region) for region in orphans] == [set(), {orphans[SOUTH].hex()}]
    await idle_worker.put_chunk(CENTRAL, B)
    await schedule.collect_due(idle_worker.runtime)
    assert len(RegionFolder(idle_worker.folder(CENTRAL)).chunks()) == 1


async def test_unavailable_region_does_not_block_the_others(idle_worker: IdleWorker) -> None:
    orphan = await idle_worker.put_chunk(SOUTH, A)
    await idle_worker.store(CENTRAL)
    async with idle_worker.world.database.writes.begin() as session:
        for region in (CENTRAL, SOUTH):
            await maintenance_leases.row_of(session, region, MaintenanceKind.COLLECT)
        await session.execute(update(MaintenanceLease).values(finished_at=now() - schedule.COLLECT_EVERY))
    with unusable(idle_worker.folder(CENTRAL)):
        await schedule.collect_due(idle_worker.runtime)
    assert orphan.hex() not in idle_worker.chunks(SOUTH)
    assert (await lease_of(idle_worker)).finished_at < now() - schedule.COLLECT_EVERY


async def test_chunks_of_failed_work_wait_for_an_hour_unless_their_store_is_full(
    idle_worker: IdleWorker, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, left = [await idle_worker.put_chunk(CENTRAL, data, hours_old=0) for data in (A, B)]
    await idle_worker.put_manifest(CENTRAL, await idle_worker.image("one"), A)
    assert (await run(idle_worker)).found.young_chunks == 1

    def is_low(_: Room) -> bool:
        return True

    monkeypatch.setattr(Room, "is_low", is_low)
    # Collected a moment ago, so not due: a failed copy to this region makes it due.
    await schedule.collect_due(idle_worker.runtime)
    assert idle_worker.chunks(CENTRAL) == {kept.hex(), left.hex()}
    version = await idle_worker.image("other")
    async with idle_worker.world.database.writes.begin() as session:
        of_region = (RegionReplica.version_id == pk(version), RegionReplica.region_name == CENTRAL)
        replica = (await session.execute(select(RegionReplica.id).where(*of_region))).scalar_one()
        await session.execute(
            update(RegionReplica)
            .where(RegionReplica.id == replica)
            .values(state=RegionReplicaState.REPLICATING, started_at=now())
        )
    install(idle_worker.runtime)
    await fail_replica(replica, 1, "STORE_FULL", "no space left")
    await schedule.collect_due(idle_worker.runtime)
    assert idle_worker.chunks(CENTRAL) == {kept.hex()}
    assert idle_worker.runtime.full_regions == set()
