"""The collector: what goes, what stays, and when it had better not touch anything."""

import asyncio
import os
import time
from datetime import timedelta

import pytest
from sqlalchemy import update

from graph.db.enums import RegionReplicaState, UpkeepKind
from graph.db.models import RegionReplica, Upkeep, now
from graph.domain.maintenance import gc_generation
from graph.domain.maintenance import leases as maintenance_leases
from graph.storage.chunks.codec import CHUNK_BYTES
from graph.workflows.jobs.publish_manifest import seal
from graph.workflows.maintenance import lease
from graph.workflows.maintenance.garbage_collection import Collected, NotCollected, collect
from graph.workflows.runtime import schedule
from tests.documents import pk
from tests.workflows.place import Place
from tests.workflows.story import FRANCE, RegionFolder
from tests.workflows.test_failures import unusable

CENTRAL, SOUTH, WEST = FRANCE
A, B, C, D = (os.urandom(CHUNK_BYTES) for _ in range(4))
FORECAST = """
query ($id: ID!, $region: String!) {
  node(id: $id) { ... on ImageVersion { replica(regionName: $region) { reclaimableBytes reclaimableAsOf } } }
}
"""


async def run(place: Place, region: str = CENTRAL, *, dry_run: bool = False) -> Collected:
    return await collect(place.world.database, await place.store(region), "tests", dry_run=dry_run)


async def upkeep_of(place: Place, kind: UpkeepKind = UpkeepKind.COLLECT, region: str = CENTRAL) -> Upkeep:
    async with place.world.database.writes.begin() as session:
        return await maintenance_leases.row_of(session, region, kind)


async def set_upkeep(place: Place, **values: object) -> None:
    await upkeep_of(place)
    async with place.world.database.writes.begin() as session:
        await session.execute(update(Upkeep).where(Upkeep.region_name == CENTRAL).values(**values))


async def test_what_no_version_needs_is_removed_and_the_rest_is_kept(place: Place) -> None:
    one, other = await place.image("one"), await place.image("other")
    a, b, c, d = [await place.put_chunk(CENTRAL, data) for data in (A, B, C, D)]
    await place.put_manifest(CENTRAL, one, A, B, B)
    await place.put_manifest(CENTRAL, other, B, C)

    would = await run(place, dry_run=True)
    assert (would.removed_chunks, would.removed_bytes) == (1, CHUNK_BYTES)
    assert place.chunks(CENTRAL) == {digest.hex() for digest in (a, b, c, d)}

    done = await run(place)
    assert (done.removed_chunks, done.removed_bytes) == (1, CHUNK_BYTES)
    assert (done.found.kept_chunks, done.found.kept_bytes, done.found.young_chunks) == (3, 3 * CHUNK_BYTES, 0)
    assert place.chunks(CENTRAL) == {digest.hex() for digest in (a, b, c)}
    assert (await run(place)).removed_chunks == 0


async def test_it_is_forecast_what_deleting_a_version_would_free(place: Place) -> None:
    """What it shares with others, also with a running export, does not count."""
    one, other = await place.image("one"), await place.image("other")
    for data in (A, B, C, D):
        await place.put_chunk(CENTRAL, data)
    await place.put_manifest(CENTRAL, one, A, B, C)
    await place.put_manifest(CENTRAL, other, B)
    staged = (await place.put_manifest(SOUTH, one, C)).digests
    await asyncio.to_thread((await place.store(CENTRAL)).put_staging, "job", 0, staged)

    async def forecast(version: str, region: str) -> int | None:
        replica = (await place.world.api.run(FORECAST, id=version, region=region))["node"]["replica"]
        assert (replica["reclaimableBytes"] is None) == (replica["reclaimableAsOf"] is None)
        return replica["reclaimableBytes"]

    assert await forecast(one, CENTRAL) is None
    await run(place)
    found = [await forecast(one, CENTRAL), await forecast(other, CENTRAL), await forecast(one, SOUTH)]
    assert found == [CHUNK_BYTES, 0, None]


async def test_chunks_younger_than_the_grace_period_or_than_running_work_stay(place: Place) -> None:
    version = await place.image("image")
    await place.put_manifest(CENTRAL, version, A)
    await place.put_chunk(CENTRAL, B, hours_old=0.5)
    old = await place.put_chunk(CENTRAL, C, hours_old=3)
    begun = now() - timedelta(hours=4)
    async with place.world.database.writes.begin() as session:
        copying = update(RegionReplica).where(
            RegionReplica.version_id == pk(version), RegionReplica.region_name == CENTRAL
        )
        await session.execute(copying.values(state=RegionReplicaState.REPLICATING, started_at=begun))
    done = await run(place)
    assert (done.removed_chunks, done.found.young_chunks) == (0, 2)

    async with place.world.database.writes.begin() as session:
        await session.execute(copying.values(state=RegionReplicaState.COMPLETED))
    done = await run(place)
    assert (done.removed_chunks, done.found.young_chunks) == (1, 1)
    assert old.hex() not in place.chunks(CENTRAL)


async def test_what_a_dead_attempt_noted_of_its_chunks_holds_on_to_them_no_longer_than_the_oldest_work(
    place: Place,
) -> None:
    chunk = await place.put_chunk(CENTRAL, A)
    store = await place.store(CENTRAL)
    for job, hours in (("dead-1", 25), ("young-1", 23)):
        store.put_staging(job, 0, chunk)
        written = (now() - timedelta(hours=hours)).timestamp()
        os.utime(place.folder(CENTRAL) / "staging" / job / "0", (written, written))
    await run(place, dry_run=True)
    assert [store.get_staging(job, 0) for job in ("dead-1", "young-1")] == [chunk, chunk]
    assert (await run(place)).removed_chunks == 0
    assert [store.get_staging(job, 0) for job in ("dead-1", "young-1")] == [None, chunk]
    store.delete_staging("young-1")
    assert (await run(place)).removed_chunks == 1


async def test_where_the_manifest_of_a_usable_version_is_missing_nothing_is_removed(place: Place) -> None:
    """As it is with a store that is not mounted, or is another region's."""
    version = await place.image("image")
    orphan = await place.put_chunk(CENTRAL, A)
    await asyncio.to_thread((await place.store(CENTRAL)).delete_manifest, await place.key(version))
    with pytest.raises(NotCollected, match="the manifests of 1 usable versions are missing"):
        await run(place)
    assert place.chunks(CENTRAL) == {orphan.hex()}


async def test_where_a_manifest_is_damaged_nothing_is_removed(place: Place) -> None:
    version = await place.image("image")
    orphan = await place.put_chunk(CENTRAL, A)
    file = place.folder(CENTRAL) / "manifests" / await place.key(version)
    file.write_bytes(file.read_bytes()[:-1])
    with pytest.raises(
        NotCollected, match=r"Region francecentral: manifest .* cannot be read: the manifest is cut short, and nothing"
    ):
        await run(place)
    assert place.chunks(CENTRAL) == {orphan.hex()}
    assert (await upkeep_of(place)).holder is None


async def test_collection_is_refused_while_another_process_renews_its_lease(place: Place) -> None:
    orphan = await place.put_chunk(CENTRAL, A)
    await set_upkeep(place, holder="another", renewals=5)
    async with place.renewed_by_another():
        with pytest.raises(NotCollected, match="another process is collecting it"):
            await run(place)
    assert place.chunks(CENTRAL) == {orphan.hex()}
    assert (await run(place, SOUTH)).removed_chunks == 0


async def test_collection_takes_a_lease_that_was_not_renewed_for_its_whole_length(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    await place.put_chunk(CENTRAL, A)
    await set_upkeep(place, holder="dead", renewals=5, sweeping=True)
    monkeypatch.setattr(maintenance_leases, "LEASE_SECONDS", 0.5)
    monkeypatch.setattr(lease, "WATCH_SECONDS", 0.1)
    begun = time.monotonic()
    assert (await run(place)).removed_chunks == 1
    assert time.monotonic() - begun >= 0.5
    assert (await upkeep_of(place)).holder is None


async def test_who_lost_its_turn_removes_nothing(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    orphan = await place.put_chunk(CENTRAL, A)
    promised = gc_generation.promised

    async def stand_still(*given: object) -> set[str]:
        # Another took the region while this one stood still.
        await set_upkeep(place, holder="another")
        return await promised(*given)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(gc_generation, "promised", stand_still)
    with pytest.raises(NotCollected, match="lost its turn"):
        await run(place)
    assert place.chunks(CENTRAL) == {orphan.hex()}
    assert (await upkeep_of(place)).holder == "another"


async def test_manifest_is_published_once_a_dead_collectors_lease_has_passed(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A collector that is killed in the middle of a sweep leaves it announced."""
    monkeypatch.setattr(maintenance_leases, "LEASE_SECONDS", 0.5)
    await set_upkeep(place, holder="dead", renewals=5, sweeping=True, generation=7)
    async with place.world.database.reads() as session:
        generation = await gc_generation.generation(session, CENTRAL)
    manifest = await place.put_manifest(SOUTH, await place.image("image"), A)
    brought: list[bytes] = []
    begun = time.monotonic()
    await seal(
        place.world.database,
        await place.store(CENTRAL),
        "new",
        manifest,
        generation=generation,
        bring=lambda chunks: brought.extend(digest for digest, _ in chunks),
    )
    assert brought == [manifest.digest_at(0)]
    assert time.monotonic() - begun >= 0.5


async def test_manifest_is_not_published_while_a_collector_renews_its_lease(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(maintenance_leases, "LEASE_SECONDS", 0.5)
    await set_upkeep(place, holder="another", renewals=5, sweeping=True, generation=7)
    manifest = await place.put_manifest(SOUTH, await place.image("image"), A)
    store = await place.store(CENTRAL)
    async with place.renewed_by_another():
        sealing = asyncio.create_task(
            seal(place.world.database, store, "new", manifest, generation=7, bring=lambda _: None)
        )
        done, _ = await asyncio.wait([sealing], timeout=1.0)
        assert not done
    await set_upkeep(place, holder=None, sweeping=False)
    await sealing


async def test_a_worker_collects_each_region_when_it_is_due(place: Place) -> None:
    orphans = {region: await place.put_chunk(region, A) for region in (CENTRAL, SOUTH)}
    await schedule.collect_due(place.runtime)
    assert [place.chunks(region) for region in orphans] == [{orphans[CENTRAL].hex()}] * 2
    await set_upkeep(place, finished_at=now() - schedule.COLLECT_EVERY)
    await schedule.collect_due(place.runtime)
    assert [place.chunks(region) for region in orphans] == [set(), {orphans[SOUTH].hex()}]
    await place.put_chunk(CENTRAL, B)
    await schedule.collect_due(place.runtime)
    assert len(RegionFolder(place.folder(CENTRAL)).chunks()) == 1


async def test_a_region_that_is_away_does_not_hold_up_the_others(place: Place) -> None:
    orphan = await place.put_chunk(SOUTH, A)
    await place.store(CENTRAL)
    async with place.world.database.writes.begin() as session:
        for region in (CENTRAL, SOUTH):
            await maintenance_leases.row_of(session, region, UpkeepKind.COLLECT)
        await session.execute(update(Upkeep).values(finished_at=now() - schedule.COLLECT_EVERY))
    with unusable(place.folder(CENTRAL)):
        await schedule.collect_due(place.runtime)
    assert orphan.hex() not in place.chunks(SOUTH)
    assert (await upkeep_of(place)).finished_at < now() - schedule.COLLECT_EVERY
