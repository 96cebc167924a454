"""Transactions of exports and copies: repeated after a crash, beside deletions, and what they write."""

from typing import Any

import pytest
from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.engine import Database
from graph.db.enums import RegionReplicaState
from graph.db.models import Export, ExportTransition, Lab, ManifestRemoval, RegionReplica
from graph.domain import locks
from graph.domain.exports import transitions as export_transitions
from graph.domain.exports.transitions import Published, StoreCounters
from graph.domain.replication import transitions as replica_transitions
from tests.client import Api
from tests.documents import ApiAccount, pk
from tests.schema.statements import counted
from tests.snapshots import snapshot

COUNTERS = StoreCounters(processed=2 << 20, stored=1 << 20, deduplicated=1 << 20)
PUBLISHED = Published(digest="ab" * 32, used_bytes=2 << 20, distinct_bytes=2 << 20)


async def test_repeated_publishing_is_a_no_op(api: Api, database: Database) -> None:
    world = await ApiAccount.made(api, database)
    export = await world.export(await world.lab("algebra"), "algebra")
    await world.publish(export["id"])
    before = await snapshot(database)
    async with database.writes.begin() as session:
        assert await export_transitions.publish(session, pk(export["id"]), 1, COUNTERS, PUBLISHED)
    assert await snapshot(database) == before


async def test_repeated_capturing_and_storing_record_one_transition_each(api: Api, database: Database) -> None:
    world = await ApiAccount.made(api, database)
    export = await world.export(await world.lab("algebra"), "algebra")
    await world.store(export["id"])
    async with database.writes.begin() as session:
        assert await export_transitions.mark_capturing(
            session, pk(export["id"]), 1, total_bytes=2 << 20, disk_size=8 << 20
        )
        assert await export_transitions.mark_storing(session, pk(export["id"]), 1)
        phases = await session.scalars(select(ExportTransition.phase).order_by(ExportTransition.sequence))
        assert list(phases) == ["VALIDATING", "VALIDATING", "CAPTURING", "STORING"]


async def test_repeated_completion_of_a_region_is_a_no_op(api: Api, database: Database) -> None:
    world = await ApiAccount.made(api, database)
    export = await world.image(await world.lab("algebra"), "algebra")
    before = await snapshot(database)
    async with database.reads() as session:
        version = (await session.get_one(Export, pk(export["id"]))).image_version_id
        replicas = (await session.scalars(select(RegionReplica).where(RegionReplica.version_id == version))).all()
    for replica in replicas:
        assert replica.state is RegionReplicaState.COMPLETED
        async with database.writes.begin() as session:
            assert await replica_transitions.complete(
                session, replica.id, replica.attempt, total=2 << 20, stored=1 << 20
            )
    assert await snapshot(database) == before


async def test_manifest_written_for_a_removed_region_is_scheduled_for_removal(api: Api, database: Database) -> None:
    world = await ApiAccount.made(api, database)
    export = await world.export(await world.lab("algebra"), "algebra")
    await world.publish(export["id"])
    async with database.writes.begin() as session:
        [replica, _] = await session.scalars(select(RegionReplica).where(RegionReplica.is_source.is_(False)))
        plan = await replica_transitions.plan(session, replica.id, 1)
        assert plan is not None
        await replica_transitions.remove_unwanted(session, plan)
        assert (await session.scalars(select(ManifestRemoval))).all() == []
        await session.execute(delete(RegionReplica).where(RegionReplica.id == replica.id))
        assert not await replica_transitions.complete(session, replica.id, 1, total=2 << 20, stored=1 << 20)
        await replica_transitions.remove_unwanted(session, plan)
        [removal] = await session.scalars(select(ManifestRemoval))
    assert (removal.region_name, removal.storage_key) == (plan.region_name, plan.storage_key)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_publishing_writes_each_row_once(api: Api, database: Database) -> None:
    world = await ApiAccount.made(api, database, replicationPolicy="LAB_REGION_ONLY")
    export = await world.export(await world.lab("algebra"), "algebra")
    await world.store(export["id"])
    with counted() as statements:
        async with database.writes.begin() as session:
            assert await export_transitions.publish(session, pk(export["id"]), 1, COUNTERS, PUBLISHED)
    written = [statement.split()[1] for statement in statements if statement.startswith("UPDATE")]
    assert sorted(written) == ["export", "image_version", "lab", "region_replica"]


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_export_whose_lab_is_deleted_meanwhile_is_not_published(
    api: Api, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = await ApiAccount.made(api, database)
    export = await world.export(await world.lab("algebra"), "algebra")
    await world.store(export["id"])
    lock_row = locks.lock

    async def lock_after_deletion(session: AsyncSession, table: Any, *where: Any, **more: Any) -> Any:
        if table is Lab:
            async with database.writes.begin() as other:
                await other.execute(delete(Lab))
        return await lock_row(session, table, *where, **more)

    monkeypatch.setattr(locks, "lock", lock_after_deletion)
    async with database.writes.begin() as session:
        assert not await export_transitions.publish(session, pk(export["id"]), 1, COUNTERS, PUBLISHED)
    async with database.reads() as session:
        assert (await session.scalars(select(Export.id))).all() == []
