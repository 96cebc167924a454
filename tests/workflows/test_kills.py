"""kill -9 at any moment: work resumes at the next start, and nothing is lost, stored twice or reported twice."""

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import delete, func, select, update

from graph.db.enums import ExportPhase, ExportStatus, GalleryEventKind
from graph.db.models import (
    Export,
    ExportTransition,
    GalleryEvent,
    ImageDefinition,
    ImageVersion,
    Lab,
    RegionReplica,
    RoleAssignment,
    WorkerLease,
)
from tests.documents import pk
from tests.server import Server
from tests.workflows.engine_rows import workflows
from tests.workflows.gates import gate
from tests.workflows.live_account import (
    DELETE_LAB,
    FRANCE,
    ONE_MIB,
    LiveAccount,
    assert_stored_once,
    digest_of,
    distinct_chunks,
    fill,
    stored,
    until,
)

QUEUED = (ExportStatus.QUEUED, ExportPhase.VALIDATING)
VALIDATING = (ExportStatus.RUNNING, ExportPhase.VALIDATING)
CAPTURING = (ExportStatus.RUNNING, ExportPhase.CAPTURING)
STORING = (ExportStatus.RUNNING, ExportPhase.STORING)
REPLICATING = (ExportStatus.RUNNING, ExportPhase.REPLICATING)
DONE = (ExportStatus.SUCCEEDED, ExportPhase.COMPLETED)


@pytest.fixture
def story(shared_story: LiveAccount) -> LiveAccount:
    """A restart after a kill fully restores the shared server; these tests prove it."""
    return shared_story


@pytest.fixture
async def story_of_copies(server: Server) -> AsyncIterator[LiveAccount]:
    """An account on a server whose labs have copies of their images."""
    async with LiveAccount.at(server, "north") as told:
        yield told


async def restart(story: LiveAccount) -> None:
    """Start again after a kill; on PostgreSQL as another worker, for which the killed one's lease has expired."""
    async with story.database.writes.begin() as session:
        await session.execute(update(WorkerLease).values(fenced=True))
    story.server.start()


async def row_of(story: LiveAccount, export: str) -> Export:
    async with story.database.reads() as session:
        return await session.get_one(Export, pk(export))


async def progress_reaches(story: LiveAccount, export: str, moment: float) -> None:
    async def reached() -> bool:
        row = await row_of(story, export)
        return row.progress >= moment or row.status not in (ExportStatus.QUEUED, ExportStatus.RUNNING)

    await until(reached, f"a progress of {moment}")


async def assert_transitions_recorded_once(story: LiveAccount, export: str) -> None:
    """Assert that every transition was stored once, in a valid order."""
    async with story.database.reads() as session:
        query = select(ExportTransition).where(ExportTransition.export_id == pk(export))
        kept = (await session.scalars(query.order_by(ExportTransition.sequence))).all()
        gallery = pk(story.gallery)
        events = await session.scalars(select(GalleryEvent.kind).where(GalleryEvent.gallery_id == gallery))
        versions = select(func.count(ImageVersion.id)).join(ImageDefinition)
        assert await session.scalar(versions.where(ImageDefinition.gallery_id == gallery)) == 1
    assert [(row.status, row.phase) for row in kept] == [
        QUEUED,
        VALIDATING,
        CAPTURING,
        STORING,
        # Published, then one region complete, then the other.
        REPLICATING,
        REPLICATING,
        REPLICATING,
        DONE,
    ]
    completed = [sum(replica["state"] == "COMPLETED" for replica in row.replicas.values()) for row in kept]
    assert completed == [0, 0, 0, 0, 1, 2, 3, 3]
    assert [row.progress for row in kept] == sorted(row.progress for row in kept)
    assert Counter(events) == {
        GalleryEventKind.VERSION_CREATED: 1,
        GalleryEventKind.VERSION_PUBLISHED: 1,
        GalleryEventKind.REPLICA_COMPLETED: 3,
    }


# Fewer on PostgreSQL, because every kill costs a start.
KILLS = {"sqlite": 10, "postgresql": 4}


@pytest.mark.rule("C-8", "K-2")
async def test_repeatedly_killed_export_ends_like_an_undisturbed_one(story: LiveAccount) -> None:
    lab = await story.lab("algebra")
    disk = await story.disk(lab)
    # Two steps of the source copy, and two of each region's copy.
    fill(disk, 256, 2)
    before = stored(story)
    export = await story.export(lab, "algebra-image")

    kills = KILLS[story.database.engine.dialect.name]
    chance = random.Random(kills)  # noqa: S311
    inside = 0
    for number in range(kills):
        await progress_reaches(story, export, 80.0 * (number + chance.random()) / kills)
        await asyncio.sleep(chance.random() * 0.05)
        story.server.kill()
        inside += (await row_of(story, export)).status is ExportStatus.RUNNING
        await restart(story)

    # The speed depends on the machine: late kills may occur after the end.
    assert inside >= kills // 2
    found = await story.succeeded(export)
    assert found["imageVersion"]["digest"] == digest_of(disk)
    assert_stored_once(story, before, disk)
    await assert_transitions_recorded_once(story, export)
    chunks = distinct_chunks(disk)
    stored_bytes = {name: story.region(name).chunk_bytes(chunks) for name in FRANCE}
    assert {one["region"]["name"]: one["storedBytes"] for one in found["imageVersion"]["replicas"]} == stored_bytes
    assert found["storedBytes"] == stored_bytes["francecentral"]
    assert found["deduplicatedBytes"] == found["totalBytes"] - len(chunks) * ONE_MIB
    assert (await story.lab_now(lab))["templateVm"]["state"] == "STOPPED"


@pytest.mark.rule("C-8", "K-2")
async def test_killed_copies_to_regions_complete_after_the_next_start(
    story: LiveAccount,
) -> None:
    """Acceptance test 25."""
    lab = await story.lab("algebra")
    disk = await story.disk(lab)
    fill(disk, 200, 1)
    before = stored(story)

    async def copying() -> bool:
        async with story.database.reads() as session:
            moved = (
                select(func.sum(RegionReplica.transferred_bytes))
                .join(Export, Export.image_version_id == RegionReplica.version_id)
                .where(Export.id == pk(export), RegionReplica.is_source.is_(False))
            )
            return (await session.scalar(moved) or 0) > 0

    with gate(story.region("francesouth"), disk, after=20), gate(story.region("francewest"), disk, after=20):
        export = await story.export(lab, "algebra-image")
        await until(copying, "the first bytes of a copy")
        story.server.kill()
    assert (await row_of(story, export)).phase is ExportPhase.REPLICATING
    await restart(story)

    found = await story.succeeded(export)
    assert found["imageVersion"]["digest"] == digest_of(disk)
    assert_stored_once(story, before, disk)
    await assert_transitions_recorded_once(story, export)


@pytest.mark.parametrize("config", ["raw"], indirect=True)
@pytest.mark.rule("C-8")
async def test_killed_write_of_a_lab_disk_completes_after_the_next_start(story_of_copies: LiveAccount) -> None:
    story = story_of_copies
    lab = await story.lab("algebra")
    disk = await story.disk(lab)
    fill(disk, 160, 1)
    version = (await story.succeeded(await story.export(lab, "algebra-image")))["imageVersion"]
    with gate(story.region("francecentral"), disk, after=40):
        copy = await story.begin_lab("geometry", {"imageVersionId": version["id"]})
        folder = disk.parent.parent / str(pk(copy))

        async def writing() -> bool:
            return any(found.stat().st_blocks * 512 > 20 * ONE_MIB for found in folder.glob("disk.raw.*.partial"))

        await until(writing, "the disk's first bytes")
        story.server.kill()
    await restart(story)

    await story.lab_written(copy)
    assert sorted(path.name for path in folder.iterdir()) == ["disk.digests", "disk.raw"]
    assert digest_of(folder / "disk.raw") == version["digest"]


@pytest.mark.rule("C-8")
async def test_killed_deletion_of_a_lab_completes_after_the_next_start(story: LiveAccount) -> None:
    labs = [await story.lab(f"lab-{number}") for number in range(3)]
    folders = [(await story.disk(lab)).parent for lab in labs]
    for lab in labs:
        await story.api.change(DELETE_LAB, id=lab)
    story.server.kill()
    await restart(story)

    async def gone() -> bool:
        async with story.database.reads() as session:
            account = Lab.lab_account_id == pk(story.account)
            return await session.scalar(select(func.count(Lab.id)).where(account)) == 0

    await until(gone, "the labs' end")
    assert not any(folder.exists() for folder in folders)


async def until_there(path: Path) -> None:
    async def look() -> bool:
        return await asyncio.to_thread(path.exists)

    await until(look, str(path))


async def test_lab_deleted_while_its_disk_is_written_leaves_no_files(story: LiveAccount) -> None:
    lab = await story.lab("algebra")
    disk = await story.disk(lab)
    fill(disk, 60, 1)
    version = (await story.succeeded(await story.export(lab, "algebra-image")))["imageVersion"]
    labs_folder = disk.parent.parent
    before = {path.name for path in labs_folder.iterdir()}

    for number in range(5):
        doomed = await story.begin_lab(f"lab-{number}", {"imageVersionId": version["id"]})
        folder = labs_folder / str(pk(doomed))
        if number:
            await until_there(folder)
        await story.api.change(DELETE_LAB, id=doomed)

    async def gone() -> bool:
        async with story.database.reads() as session:
            account = Lab.lab_account_id == pk(story.account)
            return await session.scalar(select(func.count(Lab.id)).where(account)) == 1

    async def empty() -> bool:
        return {path.name for path in labs_folder.iterdir()} == before

    await until(gone, "the labs' end")
    await until(empty, "the removal of the written files", seconds=10)


@pytest.mark.parametrize("config", ["raw"], indirect=True)
async def test_workflows_that_cannot_be_continued_are_removed_after_a_kill_and_their_jobs_start_again(
    story_of_copies: LiveAccount,
) -> None:
    story = story_of_copies
    lab = await story.lab("algebra")
    disk = await story.disk(lab)
    fill(disk, 160, 1)
    export = await story.export(lab, "algebra-image")
    version = (await story.succeeded(export))["imageVersion"]
    with gate(story.region("francecentral"), disk, after=40):
        kept, gone = [await story.begin_lab(name, {"imageVersionId": version["id"]}) for name in ("kept", "gone")]
        statement = "SELECT workflow_uuid FROM {table} WHERE status = 'PENDING'"
        begun = {f"lab-write-{pk(one)}-1" for one in (kept, gone)}

        async def writing() -> bool:
            return begun <= {*await workflows(story, statement)}

        await until(writing, "both disks to be written")
        story.server.kill()
    # An upgrade, a removed lab, and a workflow whose code is gone.
    changed = "UPDATE {{table}} SET {0} WHERE workflow_uuid = '{1}' RETURNING 1"
    await workflows(story, changed.format("application_version = 'lab-gallery-0'", f"lab-write-{pk(kept)}-1"))
    await workflows(story, changed.format("status = 'PENDING', name = 'removed'", f"export-{pk(export)}-1"))
    async with story.database.writes.begin() as session:
        await session.execute(delete(RoleAssignment).where(RoleAssignment.lab_id == pk(gone)))
        await session.execute(delete(Lab).where(Lab.id == pk(gone)))
    await restart(story)

    await story.lab_written(kept)
    assert digest_of(disk.parent.parent / str(pk(kept)) / "disk.raw") == version["digest"]

    async def ended() -> bool:
        return await workflows(story, statement) == []

    await until(ended, "the end of all workflows")
    for removed in (f"lab-write-{pk(kept)}-1", f"export-{pk(export)}-1"):
        assert f"Workflow {removed} of another version cannot be continued: it is removed." in story.server.log
