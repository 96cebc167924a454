"""Templates lent out and taken back, on real disk files.

Rules of domain.md: E-125, E-129.
"""

import fcntl
import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from graph.db.enums import TemplateVmState
from graph.db.models import Lab
from graph.domain.labs import template_vms
from graph.workflows.jobs.template_vms import BATCH, move
from tests.documents import DELETE_LAB, pk
from tests.mutations.test_start_template_vm import START, STOP
from tests.workflows.place import Place
from tests.workflows.story import ONE_MIB, Story, digest_of, until, write_chunks

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
    message = "Stopped, but not as it should be: the disk file cannot be opened."
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
        values = {name: getattr(first, name) for name in columns} | {"template_state": TemplateVmState.STOPPING}
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
