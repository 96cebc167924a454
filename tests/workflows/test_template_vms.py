"""Templates lent out and taken back, on real disk files.

Rules of domain.md: E-125, E-129.
"""

import fcntl
import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from graph.db.enums import TemplateVmState
from graph.db.models import Lab
from graph.domain.labs import template_vms
from graph.workflows.jobs.template_vms import BATCH, move
from tests.disk_writers import WRITERS, Writer, opened
from tests.documents import DELETE_LAB, RETRY, pk
from tests.mutations.test_start_template_vm import START, STOP
from tests.workflows.gates import gate
from tests.workflows.place import Place
from tests.workflows.story import ONE_MIB, Story, digest_of, fill, until, write_chunks

IN_USE = "the disk is in use: a process has its file open for writing"
OPEN = f"Not stopped yet: {IN_USE}."
TEMPLATE = "query($id:ID!){node(id:$id){...on Lab{templateVm{state message osDisk{sizeBytes usedBytes}}}}}"


@contextmanager
def in_use(disk: Path) -> Generator[None]:
    """Hold a disk's lock, as a program does that writes to it."""
    with disk.open("rb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield


async def template(place: Place, lab: str) -> tuple[str, str | None]:
    found = (await place.world.api.run(TEMPLATE, id=lab))["node"]["templateVm"]
    return found["state"], found["message"]


async def a_lab(place: Place, name: str = "algebra") -> tuple[str, Path]:
    """Make a lab with a disk of one chunk; return its id and where its disk lies."""
    lab = await place.world.lab(name)
    disk = place.runtime.templates.disk_path(str(pk(lab)))
    disk.parent.mkdir(parents=True)
    disk.write_bytes(os.urandom(ONE_MIB))
    return lab, disk


async def test_a_template_is_lent_out_and_taken_back_as_it_was_left(place: Place) -> None:
    lab, disk = await a_lab(place)
    await place.world.api.change(START, lab=lab)
    await move(place.runtime)
    assert await template(place, lab) == ("RUNNING", None)
    write_chunks(disk, {2: os.urandom(ONE_MIB)}, size=8 * ONE_MIB)
    await place.world.api.change(STOP, lab=lab)
    await move(place.runtime)
    found: dict[str, Any] = (await place.world.api.run(TEMPLATE, id=lab))["node"]["templateVm"]
    assert (found["state"], found["message"], found["osDisk"]["sizeBytes"]) == ("STOPPED", None, 8 * ONE_MIB)
    assert found["osDisk"]["usedBytes"] == disk.stat().st_blocks * 512


async def test_a_disk_still_in_use_is_waited_for_and_the_template_says_so(place: Place) -> None:
    lab, disk = await a_lab(place)
    await place.world.api.change(START, lab=lab)
    await move(place.runtime)
    await place.world.api.change(STOP, lab=lab)
    with in_use(disk):
        for _ in range(2):
            await move(place.runtime)
            message = "Not stopped yet: the disk is in use: another program holds its lock."
            assert await template(place, lab) == ("STOPPING", message)
    await move(place.runtime)
    assert await template(place, lab) == ("STOPPED", None)


@pytest.mark.parametrize("writer", WRITERS)
async def test_a_template_stays_stopping_while_a_process_has_its_disk_open_for_writing(
    place: Place, writer: Writer
) -> None:
    lab, disk = await a_lab(place)
    await place.world.api.change(START, lab=lab)
    await move(place.runtime)
    with writer(disk):
        await place.world.api.change(STOP, lab=lab)
        await move(place.runtime)
        assert await template(place, lab) == ("STOPPING", OPEN)
        await place.world.api.change(START, lab=lab)
        await move(place.runtime)
        assert await template(place, lab) == ("RUNNING", None)
        await place.world.api.change(STOP, lab=lab)
        await move(place.runtime)
        assert await template(place, lab) == ("STOPPING", OPEN)
    await move(place.runtime)
    assert await template(place, lab) == ("STOPPED", None)


async def test_a_template_stays_stopping_while_its_disk_belongs_to_another_user(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    lab, disk = await a_lab(place)
    await place.world.api.change(START, lab=lab)
    await move(place.runtime)
    owner = disk.stat().st_uid
    await place.world.api.change(STOP, lab=lab)
    with monkeypatch.context() as patch:
        # Seen by another user than root, who may do what they like to the file.
        patch.setattr(os, "geteuid", lambda: owner + 1)
        await move(place.runtime)
        assert await template(place, lab) == (
            "STOPPING",
            "Not stopped yet: the disk's file belongs to another user, so a process may write to it unnoticed:"
            " change its owner to the user that runs Lab Gallery.",
        )
    await move(place.runtime)
    assert await template(place, lab) == ("STOPPED", None)


async def test_without_a_disk_nothing_is_started_and_the_lab_can_still_be_deleted(place: Place) -> None:
    lab, disk = await a_lab(place)
    disk.unlink()
    await place.world.api.change(START, lab=lab)
    await move(place.runtime)
    assert await template(place, lab) == ("STOPPED", "Not started: there is no such disk file.")
    disk.write_bytes(b"back")
    await place.world.api.change(START, lab=lab)
    await move(place.runtime)
    assert await template(place, lab) == ("RUNNING", None)
    disk.unlink()
    await place.world.api.change(STOP, lab=lab)
    await move(place.runtime)
    message = "Stopped, but its disk cannot be used: the disk file cannot be opened."
    assert await template(place, lab) == ("STOPPED", message)
    assert (await place.world.api.change(DELETE_LAB, lab=lab))["deletedId"] == lab


async def test_what_a_worker_left_between_two_states_another_finishes(place: Place) -> None:
    """C-8: the first did the work and was killed before it could say so."""
    lab, _ = await a_lab(place)
    for mutation, between, after in ((START, "STARTING", "RUNNING"), (STOP, "STOPPING", "STOPPED")):
        await place.world.api.change(mutation, lab=lab)
        act = place.runtime.templates.start if mutation == START else place.runtime.templates.stop
        act(str(pk(lab)))
        assert await template(place, lab) == (between, None)
        await move(place.runtime)
        assert await template(place, lab) == (after, None)


async def test_disks_in_use_hold_up_no_others_however_many_they_are(place: Place) -> None:
    lab, disk = await a_lab(place)
    async with place.world.database.writes.begin() as session:
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
    for key in keys:
        path = place.runtime.templates.disk_path(str(key))
        path.parent.mkdir(parents=True)
        path.hardlink_to(disk)
    last, _ = await a_lab(place, "last")
    await place.world.api.change(START, lab=last)
    with in_use(disk):
        await move(place.runtime)
        assert await template(place, last) == ("RUNNING", None)
        async with place.world.database.reads() as session:
            assert len(await template_vms.waiting(session, after=0, limit=1000)) == BATCH + 1
    await move(place.runtime)
    async with place.world.database.reads() as session:
        assert await template_vms.waiting(session, after=0, limit=1000) == []


@pytest.mark.parametrize("writer", WRITERS)
async def test_a_disk_open_for_writing_is_not_exported_and_a_retry_exports_it(
    shared_story: Story, writer: Writer
) -> None:
    story = shared_story
    lab = await story.lab("written")
    disk = await story.disk(lab)
    with writer(disk):
        export = await story.export(lab, f"written{pk(lab)}")
        found = await story.ended(export)
    busy = {"code": "DISK_BUSY", "message": IN_USE, "retryable": True}
    assert (found["status"], found["error"], found["imageVersion"]["digest"]) == ("FAILED", busy, None)
    write_chunks(disk, {1: os.urandom(ONE_MIB)})
    await story.api.change(RETRY, id=export)
    assert (await story.succeeded(export))["imageVersion"]["digest"] == digest_of(disk)


async def test_a_writer_that_comes_during_an_export_and_has_not_written_yet_fails_it(shared_story: Story) -> None:
    """As a file system mounted from the disk, whose changes are in memory until it is unmounted."""
    story = shared_story
    lab = await story.lab("late")
    disk = await story.disk(lab)
    fill(disk, 60, 1)
    with gate(story.region("francecentral"), disk, after=20) as held_up:
        export = await story.export(lab, f"late{pk(lab)}")

        async def storing() -> bool:
            return (await story.export_now(export))["bytesProcessed"] > 0

        await until(storing, "the first bytes stored")
        with opened(disk):
            held_up.open()
            found = await story.ended(export)
    busy = {"code": "DISK_BUSY", "message": IN_USE, "retryable": True}
    assert (found["status"], found["error"], found["imageVersion"]["digest"]) == ("FAILED", busy, None)


async def test_a_server_lends_a_template_out_takes_it_back_and_exports_what_it_became(shared_story: Story) -> None:
    story = shared_story
    lab = await story.lab("lent")
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
    export = await story.succeeded(await story.export(lab, f"lent{pk(lab)}"))
    assert export["imageVersion"]["digest"] == digest_of(disk)
