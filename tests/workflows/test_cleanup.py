"""Unreferenced manifests, and versions whose retention has ended, on real file stores."""

import os
from typing import Any

import pytest
from sqlalchemy import select, update

from graph.db.models import Gallery, ImageDefinition, ImageVersion, ManifestRemoval, RegionReplica
from graph.domain.labs import disk_transitions
from graph.domain.versions import deletion as version_deletion
from graph.schema.ids import encode
from graph.workflows.jobs import cleanup
from tests.documents import CREATE_GALLERY, CREATE_LAB, pk
from tests.mutations.test_delete_image_version import DELETE_VERSION
from tests.mutations.test_restore_image_version import RESTORE
from tests.mutations.test_update_image_version import UPDATE_VERSION, regions
from tests.workflows.idle_worker import IdleWorker
from tests.workflows.live_account import FRANCE, ONE_MIB, LiveAccount, digest_of, until, write_chunks
from tests.workflows.test_copied_versions import CREATE_VERSION
from tests.workflows.test_failures import unusable

CENTRAL, SOUTH, WEST = FRANCE


@pytest.mark.rule("O-126", "O-127", "X-11")
async def test_acceptance_20_expired_version_is_purged_with_its_manifests_only(idle_worker: IdleWorker) -> None:
    api = idle_worker.world.api
    old, young, kept = [await idle_worker.image(name) for name in ("old", "young", "kept")]
    keys = {version: await idle_worker.key(version) for version in (old, young, kept)}
    for version in (old, young):
        await api.change(DELETE_VERSION, id=version)
    await idle_worker.deleted(old, days=7)
    await idle_worker.deleted(young, days=6, hours=23)

    await cleanup.purge(idle_worker.runtime)

    assert await idle_worker.versions() == {pk(young), pk(kept)}
    assert await idle_worker.waiting() == [(region, False) for region in FRANCE]
    assert (await api.refusal(RESTORE, id=old))["code"] == "NOT_FOUND"
    assert all(keys[old] in found for found in idle_worker.manifests().values())

    await cleanup.remove_manifests(idle_worker.runtime)

    assert idle_worker.manifests() == dict.fromkeys(FRANCE, sorted([keys[young], keys[kept]]))
    assert await idle_worker.waiting() == []
    await cleanup.purge(idle_worker.runtime)
    await cleanup.remove_manifests(idle_worker.runtime)
    assert await idle_worker.versions() == {pk(young), pk(kept)}
    assert (await api.change(RESTORE, id=young))["imageVersion"]["deletedAt"] is None


async def test_long_retention_does_not_delay_the_purge_of_other_galleries(idle_worker: IdleWorker) -> None:
    long, short = await idle_worker.image("long"), await idle_worker.image("short")
    given = {"name": "patient", "regionName": CENTRAL, "softDeleteRetentionDays": 365}
    gallery = (await idle_worker.world.api.change(CREATE_GALLERY, input=given))["gallery"]["id"]
    async with idle_worker.world.database.writes.begin() as session:
        version = await session.get_one(ImageVersion, pk(long))
        await session.execute(
            update(ImageDefinition).where(ImageDefinition.id == version.definition_id).values(gallery_id=pk(gallery))
        )
    await idle_worker.deleted(long, days=100)
    await idle_worker.deleted(short, days=10)
    async with idle_worker.world.database.writes.begin() as session:
        assert await version_deletion.purge(session, 1) == 1
        assert await version_deletion.purge(session, 1) == 0
    assert await idle_worker.versions() == {pk(long)}


@pytest.mark.rule("O-130")
async def test_ending_the_retention_of_a_gallery_purges_its_deleted_versions(idle_worker: IdleWorker) -> None:
    version = await idle_worker.image("old")
    await idle_worker.world.api.change(DELETE_VERSION, id=version)
    await cleanup.purge(idle_worker.runtime)
    assert await idle_worker.versions() == {pk(version)}
    async with idle_worker.world.database.writes.begin() as session:
        await session.execute(update(Gallery).values(soft_delete_retention_days=0))
    await cleanup.purge(idle_worker.runtime)
    assert await idle_worker.versions() == set()


async def test_region_added_again_before_its_removal_is_claimed_keeps_its_replica(idle_worker: IdleWorker) -> None:
    version = await idle_worker.image("image")
    given: dict[str, Any] = {"imageVersionId": version}
    await idle_worker.world.api.change(UPDATE_VERSION, input={**given, "targetRegions": regions(CENTRAL, WEST)})
    assert await idle_worker.waiting() == [(SOUTH, False)]
    await idle_worker.world.api.change(UPDATE_VERSION, input={**given, "targetRegions": regions(*FRANCE)})
    await cleanup.remove_manifests(idle_worker.runtime)
    assert list(idle_worker.manifests().values()) == [[await idle_worker.key(version)]] * 3


async def test_manifest_in_an_unavailable_store_is_removed_later(idle_worker: IdleWorker) -> None:
    version, other = await idle_worker.image("image"), await idle_worker.image("other")
    key, kept = await idle_worker.key(version), await idle_worker.key(other)
    given: dict[str, Any] = {"imageVersionId": version}
    await idle_worker.world.api.change(UPDATE_VERSION, input={**given, "targetRegions": regions(CENTRAL)})
    with unusable(idle_worker.folder(SOUTH)):
        await cleanup.remove_manifests(idle_worker.runtime)
        assert await idle_worker.waiting() == [(SOUTH, True)]
        back = {**given, "targetRegions": regions(CENTRAL, SOUTH)}
        refused = await idle_worker.world.api.refusal(UPDATE_VERSION, input=back)
        assert (refused["code"], refused["path"]) == ("REGION_REMOVAL_BLOCKED", ["targetRegions"])
    assert idle_worker.manifests() == {CENTRAL: sorted([key, kept]), SOUTH: sorted([key, kept]), WEST: [kept]}
    await cleanup.remove_manifests(idle_worker.runtime)
    assert idle_worker.manifests() == {CENTRAL: sorted([key, kept]), SOUTH: [kept], WEST: [kept]}
    await idle_worker.world.api.change(UPDATE_VERSION, input=back)


async def test_removals_in_an_unavailable_region_do_not_block_the_others(idle_worker: IdleWorker) -> None:
    version = await idle_worker.image("image")
    async with idle_worker.world.database.writes.begin() as session:
        session.add_all(ManifestRemoval(region_name=SOUTH, storage_key=f"old-{n}") for n in range(cleanup.BATCH + 1))
    given = {"imageVersionId": version, "targetRegions": regions(CENTRAL, SOUTH)}
    await idle_worker.world.api.change(UPDATE_VERSION, input=given)
    with unusable(idle_worker.folder(SOUTH)):
        await cleanup.remove_manifests(idle_worker.runtime)
    assert await idle_worker.waiting() == [(SOUTH, True)] * (cleanup.BATCH + 1)
    assert idle_worker.manifests()[WEST] == []
    await cleanup.remove_manifests(idle_worker.runtime)
    assert await idle_worker.waiting() == []


async def test_removal_in_an_unconfigured_region_is_dropped(idle_worker: IdleWorker) -> None:
    async with idle_worker.world.database.writes.begin() as session:
        session.add(ManifestRemoval(region_name="atlantis", storage_key="old"))
    await cleanup.remove_manifests(idle_worker.runtime)
    assert await idle_worker.waiting() == []


@pytest.mark.rule("O-110", "O-111")
async def test_acceptance_19_server_copies_to_an_added_region_and_cleans_a_removed_one(
    shared_story: LiveAccount,
) -> None:
    story = shared_story
    lab = await story.lab("algebra")
    write_chunks(await story.disk(lab), {1: os.urandom(ONE_MIB)})
    exports = [await story.export(lab, "kept", targetRegions=regions(CENTRAL))]
    await story.succeeded(exports[0])
    exports.append(await story.export(lab, "moved", targetRegions=regions(CENTRAL)))
    version = (await story.succeeded(exports[1]))["imageVersion"]
    async with story.database.reads() as session:
        key = (await session.get_one(ImageVersion, pk(version["id"]))).storage_key
    south = story.region(SOUTH)
    assert key not in south.manifests()
    others = set(south.manifests())
    given: dict[str, Any] = {"imageVersionId": version["id"]}

    await story.api.change(UPDATE_VERSION, input={**given, "targetRegions": regions(CENTRAL, SOUTH)})

    async def copied() -> bool:
        async with story.database.reads() as session:
            where = RegionReplica.version_id == pk(version["id"])
            return {*await session.scalars(select(RegionReplica.state).where(where))} == {"COMPLETED"}

    await until(copied, "the added region")
    assert key in south.manifests()
    image = {"imageVersionId": version["id"]}
    made = await story.lab("south", image, regionName=SOUTH)
    assert digest_of(await story.disk(made)) == version["digest"]

    await story.api.change(UPDATE_VERSION, input={**given, "targetRegions": regions(CENTRAL)})

    async def removed() -> bool:
        return key not in south.manifests()

    await until(removed, "the manifest's removal")
    assert others <= set(south.manifests())
    assert key in story.region(CENTRAL).manifests()


async def test_lab_being_created_from_a_deleted_version_keeps_its_manifest(idle_worker: IdleWorker) -> None:
    """Without its manifest, a version's chunks may be garbage-collected."""
    api, database = idle_worker.world.api, idle_worker.world.database
    version = await idle_worker.image("image")
    given = {"labAccountId": idle_worker.world.account, "name": "maker", "image": {"imageVersionId": version}}
    lab = (await api.change(CREATE_LAB, input=given))["lab"]["id"]
    async with database.writes.begin() as session:
        assert await disk_transitions.claim(session, pk(lab), "tests") is not None
        assert (await disk_transitions.plan(session, pk(lab))) is not None
    for _ in range(2):
        await api.change(DELETE_VERSION, id=version)

    await cleanup.remove_manifests(idle_worker.runtime)
    assert await idle_worker.waiting() == [(region, False) for region in FRANCE]

    async with database.writes.begin() as session:
        await disk_transitions.ready(session, pk(lab), used_bytes=ONE_MIB)
    await cleanup.remove_manifests(idle_worker.runtime)
    assert list(idle_worker.manifests().values()) == [[], [], []]


async def test_version_being_created_from_a_deleted_one_keeps_its_manifest(idle_worker: IdleWorker) -> None:
    api, database = idle_worker.world.api, idle_worker.world.database
    version = await idle_worker.image("image")
    async with database.reads() as session:
        definition = (await session.get_one(ImageVersion, pk(version))).definition_id
    source = {"imageVersionId": version}
    given = {"imageDefinitionId": encode("ImageDefinition", definition), "sourceRegionName": CENTRAL, "source": source}
    copy = (await api.change(CREATE_VERSION, input=given))["imageVersion"]["id"]
    async with database.writes.begin() as session:
        of_copy = RegionReplica.version_id == pk(copy)
        await session.execute(update(RegionReplica).where(of_copy).values(worker="tests"))
    for _ in range(2):
        await api.change(DELETE_VERSION, id=version)

    await cleanup.remove_manifests(idle_worker.runtime)
    assert await idle_worker.waiting() == [(region, False) for region in FRANCE]

    await idle_worker.world.replicate(copy)
    await cleanup.remove_manifests(idle_worker.runtime)
    assert await idle_worker.waiting() == []
