"""Manifests that no version needs any more, and versions past their retention, on real file stores.

Rules of domain.md: O-126, O-127, X-11.
"""

import os
from typing import Any

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
from tests.workflows.place import Place
from tests.workflows.story import FRANCE, ONE_MIB, Story, digest_of, until, write_chunks
from tests.workflows.test_copied_versions import CREATE_VERSION
from tests.workflows.test_failures import unusable

CENTRAL, SOUTH, WEST = FRANCE


async def test_acceptance_20_purged_after_its_retention_with_every_manifest_and_no_other_s(place: Place) -> None:
    api = place.world.api
    old, young, kept = [await place.image(name) for name in ("old", "young", "kept")]
    keys = {version: await place.key(version) for version in (old, young, kept)}
    for version in (old, young):
        await api.change(DELETE_VERSION, id=version)
    await place.deleted(old, days=7)
    await place.deleted(young, days=6, hours=23)

    await cleanup.purge(place.runtime)

    assert await place.versions() == {pk(young), pk(kept)}
    assert await place.waiting() == [(region, False) for region in FRANCE]
    assert (await api.refusal(RESTORE, id=old))["code"] == "NOT_FOUND"
    assert all(keys[old] in found for found in place.manifests().values())

    await cleanup.remove_manifests(place.runtime)

    assert place.manifests() == dict.fromkeys(FRANCE, sorted([keys[young], keys[kept]]))
    assert await place.waiting() == []
    await cleanup.purge(place.runtime)
    await cleanup.remove_manifests(place.runtime)
    assert await place.versions() == {pk(young), pk(kept)}
    assert (await api.change(RESTORE, id=young))["imageVersion"]["deletedAt"] is None


async def test_versions_that_are_kept_for_long_do_not_stand_before_those_of_other_galleries(place: Place) -> None:
    long, short = await place.image("long"), await place.image("short")
    given = {"name": "patient", "regionName": CENTRAL, "softDeleteRetentionDays": 365}
    gallery = (await place.world.api.change(CREATE_GALLERY, input=given))["gallery"]["id"]
    async with place.world.database.writes.begin() as session:
        version = await session.get_one(ImageVersion, pk(long))
        await session.execute(
            update(ImageDefinition).where(ImageDefinition.id == version.definition_id).values(gallery_id=pk(gallery))
        )
    await place.deleted(long, days=100)
    await place.deleted(short, days=10)
    async with place.world.database.writes.begin() as session:
        assert await version_deletion.purge(session, 1) == 1
        assert await version_deletion.purge(session, 1) == 0
    assert await place.versions() == {pk(long)}


async def test_a_gallery_that_retains_nothing_any_more_lets_go_of_what_was_deleted(place: Place) -> None:
    """O-130."""
    version = await place.image("old")
    await place.world.api.change(DELETE_VERSION, id=version)
    await cleanup.purge(place.runtime)
    assert await place.versions() == {pk(version)}
    async with place.world.database.writes.begin() as session:
        await session.execute(update(Gallery).values(soft_delete_retention_days=0))
    await cleanup.purge(place.runtime)
    assert await place.versions() == set()


async def test_a_region_given_back_before_its_removal_is_claimed_keeps_its_copy(place: Place) -> None:
    version = await place.image("image")
    given: dict[str, Any] = {"imageVersionId": version}
    await place.world.api.change(UPDATE_VERSION, input={**given, "targetRegions": regions(CENTRAL, WEST)})
    assert await place.waiting() == [(SOUTH, False)]
    await place.world.api.change(UPDATE_VERSION, input={**given, "targetRegions": regions(*FRANCE)})
    await cleanup.remove_manifests(place.runtime)
    assert list(place.manifests().values()) == [[await place.key(version)]] * 3


async def test_while_a_store_is_away_its_manifest_stays_and_others_go_and_it_is_not_given_back(place: Place) -> None:
    version, other = await place.image("image"), await place.image("other")
    key, kept = await place.key(version), await place.key(other)
    given: dict[str, Any] = {"imageVersionId": version}
    await place.world.api.change(UPDATE_VERSION, input={**given, "targetRegions": regions(CENTRAL)})
    with unusable(place.folder(SOUTH)):
        await cleanup.remove_manifests(place.runtime)
        assert await place.waiting() == [(SOUTH, True)]
        back = {**given, "targetRegions": regions(CENTRAL, SOUTH)}
        refused = await place.world.api.refusal(UPDATE_VERSION, input=back)
        assert (refused["code"], refused["path"]) == ("REGION_REMOVAL_BLOCKED", ["targetRegions"])
    assert place.manifests() == {CENTRAL: sorted([key, kept]), SOUTH: sorted([key, kept]), WEST: [kept]}
    await cleanup.remove_manifests(place.runtime)
    assert place.manifests() == {CENTRAL: sorted([key, kept]), SOUTH: [kept], WEST: [kept]}
    await place.world.api.change(UPDATE_VERSION, input=back)


async def test_more_removals_than_one_batch_in_a_region_that_is_away_hold_nobody_up(place: Place) -> None:
    version = await place.image("image")
    async with place.world.database.writes.begin() as session:
        session.add_all(ManifestRemoval(region_name=SOUTH, storage_key=f"old-{n}") for n in range(cleanup.BATCH + 1))
    given = {"imageVersionId": version, "targetRegions": regions(CENTRAL, SOUTH)}
    await place.world.api.change(UPDATE_VERSION, input=given)
    with unusable(place.folder(SOUTH)):
        await cleanup.remove_manifests(place.runtime)
    assert await place.waiting() == [(SOUTH, True)] * (cleanup.BATCH + 1)
    assert place.manifests()[WEST] == []
    await cleanup.remove_manifests(place.runtime)
    assert await place.waiting() == []


async def test_a_region_that_is_no_longer_configured_needs_nothing_removed(place: Place) -> None:
    async with place.world.database.writes.begin() as session:
        session.add(ManifestRemoval(region_name="atlantis", storage_key="old"))
    await cleanup.remove_manifests(place.runtime)
    assert await place.waiting() == []


async def test_acceptance_19_a_server_copies_to_an_added_region_and_removes_the_manifest_of_a_dropped_one(
    shared_story: Story,
) -> None:
    """O-110, O-111."""
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


async def test_a_lab_being_made_from_a_deleted_version_keeps_the_manifest_it_reads_by(place: Place) -> None:
    """Without its manifest a version's chunks are the collector's."""
    api, database = place.world.api, place.world.database
    version = await place.image("image")
    given = {"labAccountId": place.world.account, "name": "maker", "image": {"imageVersionId": version}}
    lab = (await api.change(CREATE_LAB, input=given))["lab"]["id"]
    async with database.writes.begin() as session:
        assert await disk_transitions.claim(session, pk(lab), "tests") is not None
        assert (await disk_transitions.plan(session, pk(lab))) is not None
    for _ in range(2):
        await api.change(DELETE_VERSION, id=version)

    await cleanup.remove_manifests(place.runtime)
    assert await place.waiting() == [(region, False) for region in FRANCE]

    async with database.writes.begin() as session:
        await disk_transitions.ready(session, pk(lab), used_bytes=ONE_MIB)
    await cleanup.remove_manifests(place.runtime)
    assert list(place.manifests().values()) == [[], [], []]


async def test_a_version_being_made_from_a_deleted_one_keeps_the_manifest_it_reads_by(place: Place) -> None:
    api, database = place.world.api, place.world.database
    version = await place.image("image")
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

    await cleanup.remove_manifests(place.runtime)
    assert await place.waiting() == [(region, False) for region in FRANCE]

    await place.world.replicate(copy)
    await cleanup.remove_manifests(place.runtime)
    assert await place.waiting() == []
