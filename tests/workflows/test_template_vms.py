"""Starting and stopping templates, on real disk files."""

import fcntl
import os
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest

from graph.db.enums import TemplateVmState
from graph.db.models import Lab
from graph.domain.labs import template_vms
from graph.workflows.jobs.missing_disks import report_missing_disks
from graph.workflows.jobs.template_vms import BATCH, apply_pending
from tests.disk_writers import WRITERS, Writer, opened
from tests.documents import DELETE_LAB, RETRY, pk
from tests.mutations.test_start_template_vm import START, STOP
from tests.workflows.gates import gate
from tests.workflows.idle_worker import IdleWorker
from tests.workflows.live_account import ONE_MIB, LiveAccount, digest_of, fill, until, write_chunks

IN_USE = "the disk is in use: a process has its file open for writing"
OPEN = f"Not stopped yet: {IN_USE}."
TEMPLATE = "query($id:ID!){node(id:$id){...on Lab{templateVm{state message osDisk{sizeBytes usedBytes}}}}}"


@contextmanager
def in_use(disk: Path) -> Generator[None]:
    """Hold a disk's lock, as a program that writes to it."""
    with disk.open("rb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield


async def template(idle_worker: IdleWorker, lab: str) -> tuple[str, str | None]:
    found = (await idle_worker.world.api.run(TEMPLATE, id=lab))["node"]["templateVm"]
    return found["state"], found["message"]


async def lab_with_disk(idle_worker: IdleWorker, name: str = "algebra") -> tuple[str, Path]:
    """Create a lab with a disk of one chunk; return its id and the path of its disk."""
    lab = await idle_worker.world.lab(name)
    disk = idle_worker.runtime.templates.disk_path(str(pk(lab)))
    disk.parent.mkdir(parents=True)
    disk.write_bytes(os.urandom(ONE_MIB))
    return lab, disk


@pytest.mark.rule("E-125", "E-129")
async def test_template_is_started_and_stopped_with_its_changes(idle_worker: IdleWorker) -> None:
    lab, disk = await lab_with_disk(idle_worker)
    await idle_worker.world.api.change(START, lab=lab)
    await apply_pending(idle_worker.runtime)
    assert await template(idle_worker, lab) == ("RUNNING", None)
    write_chunks(disk, {2: os.urandom(ONE_MIB)}, size=8 * ONE_MIB)
    await idle_worker.world.api.change(STOP, lab=lab)
    await apply_pending(idle_worker.runtime)
    found: dict[str, Any] = (await idle_worker.world.api.run(TEMPLATE, id=lab))["node"]["templateVm"]
    assert (found["state"], found["message"], found["osDisk"]["sizeBytes"]) == ("STOPPED", None, 8 * ONE_MIB)
    assert found["osDisk"]["usedBytes"] == disk.stat().st_blocks * 512


async def test_template_stays_in_stopping_state_while_its_disk_is_in_use(idle_worker: IdleWorker) -> None:
    lab, disk = await lab_with_disk(idle_worker)
    await idle_worker.world.api.change(START, lab=lab)
    await apply_pending(idle_worker.runtime)
    await idle_worker.world.api.change(STOP, lab=lab)
    with in_use(disk):
        for _ in range(2):
            await apply_pending(idle_worker.runtime)
            message = "Not stopped yet: the disk is in use: another program holds its lock."
            assert await template(idle_worker, lab) == ("STOPPING", message)
    await apply_pending(idle_worker.runtime)
    assert await template(idle_worker, lab) == ("STOPPED", None)


@pytest.mark.parametrize("writer", WRITERS)
async def test_template_stays_stopping_while_its_disk_is_open_for_writing(
    idle_worker: IdleWorker, writer: Writer
) -> None:
    lab, disk = await lab_with_disk(idle_worker)
    await idle_worker.world.api.change(START, lab=lab)
    await apply_pending(idle_worker.runtime)
    with writer(disk):
        await idle_worker.world.api.change(STOP, lab=lab)
        await apply_pending(idle_worker.runtime)
        assert await template(idle_worker, lab) == ("STOPPING", OPEN)
        await idle_worker.world.api.change(START, lab=lab)
        await apply_pending(idle_worker.runtime)
        assert await template(idle_worker, lab) == ("RUNNING", None)
        await idle_worker.world.api.change(STOP, lab=lab)
        await apply_pending(idle_worker.runtime)
        assert await template(idle_worker, lab) == ("STOPPING", OPEN)
    await apply_pending(idle_worker.runtime)
    assert await template(idle_worker, lab) == ("STOPPED", None)


async def test_template_stays_stopping_while_its_disk_belongs_to_another_user(
    idle_worker: IdleWorker, monkeypatch: pytest.MonkeyPatch
) -> None:
    lab, disk = await lab_with_disk(idle_worker)
    await idle_worker.world.api.change(START, lab=lab)
    await apply_pending(idle_worker.runtime)
    owner = disk.stat().st_uid
    await idle_worker.world.api.change(STOP, lab=lab)
    with monkeypatch.context() as patch:
        # From the perspective of a user other than root, which has access to every file.
        patch.setattr(os, "geteuid", lambda: owner + 1)
        await apply_pending(idle_worker.runtime)
        assert await template(idle_worker, lab) == (
            "STOPPING",
            "Not stopped yet: the disk's file belongs to another user, so a process may write to it unnoticed:"
            " change its owner to the user that runs Lab Gallery.",
        )
    await apply_pending(idle_worker.runtime)
    assert await template(idle_worker, lab) == ("STOPPED", None)


async def test_template_without_a_disk_does_not_start_and_its_lab_can_be_deleted(idle_worker: IdleWorker) -> None:
    lab, disk = await lab_with_disk(idle_worker)
    disk.unlink()
    await idle_worker.world.api.change(START, lab=lab)
    await apply_pending(idle_worker.runtime)
    assert await template(idle_worker, lab) == ("STOPPED", "Not started: the disk file does not exist.")
    disk.write_bytes(b"back")
    await idle_worker.world.api.change(START, lab=lab)
    await apply_pending(idle_worker.runtime)
    assert await template(idle_worker, lab) == ("RUNNING", None)
    disk.unlink()
    await idle_worker.world.api.change(STOP, lab=lab)
    await apply_pending(idle_worker.runtime)
    message = "Stopped, but its disk cannot be used: the disk file does not exist."
    assert await template(idle_worker, lab) == ("STOPPED", message)
    assert (await idle_worker.world.api.change(DELETE_LAB, lab=lab))["deletedId"] == lab


@pytest.mark.rule("C-8")
async def test_interrupted_state_change_is_finished_by_another_worker(idle_worker: IdleWorker) -> None:
    """The first worker did the work and was killed before it could record it."""
    lab, _ = await lab_with_disk(idle_worker)
    for mutation, between, after in ((START, "STARTING", "RUNNING"), (STOP, "STOPPING", "STOPPED")):
        await idle_worker.world.api.change(mutation, lab=lab)
        act = idle_worker.runtime.templates.start if mutation == START else idle_worker.runtime.templates.stop
        act(str(pk(lab)))
        assert await template(idle_worker, lab) == (between, None)
        await apply_pending(idle_worker.runtime)
        assert await template(idle_worker, lab) == (after, None)


async def test_disks_in_use_do_not_block_other_templates(idle_worker: IdleWorker) -> None:
    lab, disk = await lab_with_disk(idle_worker)
    async with idle_worker.world.database.writes.begin() as session:
        first = await session.get_one(Lab, pk(lab))
        columns = [column.key for column in Lab.__table__.columns if column.key not in ("id", "name", "name_key")]
        values = {name: getattr(first, name) for name in columns} | {
            "template_state": TemplateVmState.STOPPING,
            "created_by": "tests",
        }
        others = [Lab(name=f"lab {n}", name_key=f"lab {n}", **values) for n in range(BATCH + 1)]
        session.add_all(others)
        await session.flush()
        keys = [other.id for other in others]
    paths = [disk]
    for key in keys:
        path = idle_worker.runtime.templates.disk_path(str(key))
        path.parent.mkdir(parents=True)
        path.write_bytes(b"disk")
        paths.append(path)
    last, _ = await lab_with_disk(idle_worker, "last")
    await idle_worker.world.api.change(START, lab=last)
    with ExitStack() as held:
        for path in paths:
            held.enter_context(in_use(path))
        await apply_pending(idle_worker.runtime)
        assert await template(idle_worker, last) == ("RUNNING", None)
        async with idle_worker.world.database.reads() as session:
            assert len(await template_vms.waiting(session, after=0, limit=1000)) == BATCH + 1
    await apply_pending(idle_worker.runtime)
    async with idle_worker.world.database.reads() as session:
        assert await template_vms.waiting(session, after=0, limit=1000) == []


@pytest.mark.parametrize("writer", WRITERS)
async def test_disk_open_for_writing_is_not_exported_until_a_retry(shared_story: LiveAccount, writer: Writer) -> None:
    story = shared_story
    lab = await story.lab("written")
    disk = await story.disk(lab)
    with writer(disk):
        export = await story.export(lab, f"written{pk(lab)}")
        found = await story.ended(export)
    busy = {"code": "DISK_BUSY", "message": IN_USE, "isRetryable": True}
    assert (found["status"], found["error"], found["imageVersion"]["digest"]) == ("FAILED", busy, None)
    write_chunks(disk, {1: os.urandom(ONE_MIB)})
    await story.api.change(RETRY, id=export)
    assert (await story.succeeded(export))["imageVersion"]["digest"] == digest_of(disk)


async def test_idle_writer_that_opens_the_disk_during_an_export_fails_it(shared_story: LiveAccount) -> None:
    """As a file system mounted from the disk, whose changes stay in memory until it is unmounted."""
    story = shared_story
    lab = await story.lab("late")
    disk = await story.disk(lab)
    fill(disk, 60, 1)
    with gate(story.region("francecentral"), disk, after=20) as held_up:
        export = await story.export(lab, f"late{pk(lab)}")

        async def storing() -> bool:
            return (await story.export_now(export))["processedBytes"] > 0

        await until(storing, "the first bytes stored")
        with opened(disk):
            held_up.open()
            found = await story.ended(export)
    busy = {"code": "DISK_BUSY", "message": IN_USE, "isRetryable": True}
    assert (found["status"], found["error"], found["imageVersion"]["digest"]) == ("FAILED", busy, None)


@pytest.mark.rule("E-125", "E-129")
async def test_server_starts_stops_and_exports_a_changed_template(shared_story: LiveAccount) -> None:
    story = shared_story
    lab = await story.lab("started")
    disk = await story.disk(lab)

    async def becomes(state: str) -> None:
        async def look() -> bool:
            return (await story.lab_now(lab))["templateVm"]["state"] == state

        await until(look, state)

    await story.api.change(START, lab=lab)
    await becomes("RUNNING")
    with in_use(disk):
        write_chunks(disk, {3: os.urandom(ONE_MIB)})
        await story.api.change(STOP, lab=lab)
        assert (await story.lab_now(lab))["templateVm"]["state"] == "STOPPING"
    await becomes("STOPPED")
    export = await story.succeeded(await story.export(lab, f"started{pk(lab)}"))
    assert export["imageVersion"]["digest"] == digest_of(disk)


async def test_missing_disk_of_a_stopped_template_is_reported_until_it_is_restored(idle_worker: IdleWorker) -> None:
    lab, disk = await lab_with_disk(idle_worker)
    other, _ = await lab_with_disk(idle_worker, "geometry")
    aside = disk.rename(disk.with_name("aside"))
    await report_missing_disks(idle_worker.runtime)
    assert await template(idle_worker, lab) == (
        "STOPPED",
        "The template's disk is missing. Restore it from a backup, or delete the lab.",
    )
    assert await template(idle_worker, other) == ("STOPPED", None)
    aside.rename(disk)
    await report_missing_disks(idle_worker.runtime)
    assert await template(idle_worker, lab) == ("STOPPED", None)
