"""Behaviour of `flattenTemplate` through the API; the workflow tests cover the worker's part."""

import asyncio
import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from graph.db.enums import LabState, Role, TemplateVmState
from graph.db.models import Lab
from graph.domain.labs import flattening
from graph.free_space.space import Space
from graph.schema.ids import encode
from graph.schema.mutations import flatten_template
from graph.settings import Settings
from graph.template_vms.local import LocalTemplateVms
from tests.documents import DELETE_LAB, ERRORS, EXPORT, pk
from tests.mutations.account_fixture import ALLOWED, ANONYMOUS, INVALID_IDS, STRANGER, AccountFixture
from tests.mutations.test_start_template_vm import CHANGE, START, STOP
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

FLATTEN = CHANGE.format("flattenTemplate", ERRORS)
TEMPLATE = "query($id:ID!){node(id:$id){...on Lab{templateVm{state message progress osDisk{sizeBytes usedBytes}}}}}"
BASE = "a" * 64
MIB = 1 << 20
BUSY = ("TEMPLATE_BUSY", ["labId"])


@pytest_asyncio.fixture(loop_scope="package", autouse=True)
async def at_rest(school: AccountFixture) -> AsyncIterator[None]:
    """Leave no reservation of space for the tests that share the database."""
    yield
    for row in await school.rows(Lab, Lab.template_state == TemplateVmState.FLATTENING):
        await school.set(Lab, encode("Lab", row.id), template_state=TemplateVmState.STOPPED)


async def overlay(school: AccountFixture, settings: Settings, name: str = "lab") -> str:
    """Create a lab whose disk is an overlay: 1 MiB of data in its base, and 64 KiB in the overlay."""
    lab = await school.lab(name)
    templates = LocalTemplateVms(settings.data_dir)
    templates.bases.begin()
    base, disk = templates.bases.path(BASE), templates.overlay_path(str(pk(lab)))
    if not base.exists():
        base.write_bytes(os.urandom(MIB))
    disk.parent.mkdir(parents=True)
    disk.write_bytes(os.urandom(64 << 10))
    await school.set(Lab, lab, base_digest=BASE)
    return lab


async def ask(school: AccountFixture, mutation: str, lab: str) -> str:
    return (await school.api.change(mutation, lab=lab))["lab"]["templateVm"]["state"]


async def test_disk_is_flattened_once_by_a_worker(school: AccountFixture, settings: Settings) -> None:
    lab = await overlay(school, settings)
    before = await snapshot(school.database)
    answers = await asyncio.gather(*(ask(school, FLATTEN, lab) for _ in range(3)))
    assert answers == ["FLATTENING"] * 3
    assert difference(before, await snapshot(school.database)) == {"lab": (1, 1), "account_event": (0, 1)}
    async with school.database.writes.begin() as session:
        assert await flattening.claim(session, pk(lab), "one") == 1
        assert await flattening.claim(session, pk(lab), "two") is None
        assert await flattening.report(session, pk(lab), 1, total_bytes=4, copied_bytes=1)
    found = (await school.api.run(TEMPLATE, id=lab))["node"]["templateVm"]
    assert (found["state"], found["message"], found["progress"]) == ("FLATTENING", None, 25.0)
    async with school.database.writes.begin() as session:
        assert await flattening.adopt(session, "two", lab_id=pk(lab), number=1)
        await flattening.flattened(session, pk(lab), 1, size_bytes=9 * MIB, used_bytes=5 * MIB)
    assert (await school.api.run(TEMPLATE, id=lab))["node"]["templateVm"] == {
        "state": "STOPPED",
        "message": None,
        "progress": None,
        "osDisk": {"sizeBytes": 9 * MIB, "usedBytes": 5 * MIB},
    }
    async with school.database.reads() as session:
        row = await session.get_one(Lab, pk(lab))
        assert (row.base_digest, row.worker, row.copy_total_bytes) == (None, None, None)
    # Complete: there is nothing to do.
    before = await snapshot(school.database)
    assert await ask(school, FLATTEN, lab) == "STOPPED"
    assert difference(before, await snapshot(school.database)) == {}


async def test_stop_cancels_a_flattening_and_late_reports_are_ignored(
    school: AccountFixture, settings: Settings
) -> None:
    lab = await overlay(school, settings)
    await ask(school, FLATTEN, lab)
    async with school.database.writes.begin() as session:
        assert await flattening.claim(session, pk(lab), "one") == 1
    assert await ask(school, STOP, lab) == "STOPPED"

    async def ignored() -> None:
        before = await snapshot(school.database)
        async with school.database.writes.begin() as session:
            assert not await flattening.report(session, pk(lab), 1, total_bytes=4, copied_bytes=1)
            assert not await flattening.adopt(session, "one", lab_id=pk(lab), number=1)
            await flattening.flattened(session, pk(lab), 1, size_bytes=1, used_bytes=1)
            await flattening.fail(session, pk(lab), 1, code="INTERNAL", error="No")
        assert difference(before, await snapshot(school.database)) == {}

    await ignored()
    assert await ask(school, FLATTEN, lab) == "FLATTENING"
    await ignored()
    async with school.database.writes.begin() as session:
        assert await flattening.claim(session, pk(lab), "one") == 2
        await flattening.fail(session, pk(lab), 2, code="DISK_BUSY", error="the disk is in use")
    found = (await school.api.run(TEMPLATE, id=lab))["node"]["templateVm"]
    assert (found["state"], found["message"]) == ("STOPPED", "Not flattened: the disk is in use.")


async def test_flattening_is_refused_in_other_states(school: AccountFixture, settings: Settings) -> None:
    lab = await overlay(school, settings)
    for state in set(TemplateVmState) - {TemplateVmState.STOPPED, TemplateVmState.FLATTENING}:
        await school.set(Lab, lab, template_state=state)
        assert await school.refused(FLATTEN, lab=lab) == BUSY, state
    for state in set(LabState) - {LabState.DRAFT}:
        await school.set(Lab, lab, state=state, template_state=TemplateVmState.STOPPED)
        assert await school.refused(FLATTEN, lab=lab) == BUSY, state


async def test_disk_that_an_export_reads_is_not_flattened(school: AccountFixture, settings: Settings) -> None:
    lab = await overlay(school, settings)
    export = await school.export(lab, "image")
    assert await school.refused(FLATTEN, lab=lab) == BUSY
    # The machine of a running template that is exported has ended by itself.
    await school.set(Lab, lab, template_state=TemplateVmState.STOPPED)
    assert await school.refused(FLATTEN, lab=lab) == ("EXPORT_IN_PROGRESS", ["labId"])
    await school.publish(export["id"])
    assert await ask(school, FLATTEN, lab) == "FLATTENING"


async def test_template_cannot_be_started_or_exported_while_it_is_flattened(
    school: AccountFixture, settings: Settings
) -> None:
    lab = await overlay(school, settings)
    await ask(school, FLATTEN, lab)
    assert await school.refused(START, lab=lab) == BUSY
    assert await school.refused(EXPORT, input={"labId": lab, "imageName": "image"}) == BUSY
    assert (await school.api.change(DELETE_LAB, lab=lab))["deletedId"] == lab
    assert await school.refused(FLATTEN, lab=lab) == BUSY


async def test_flattening_is_refused_without_room_beside_what_was_promised(
    school: AccountFixture, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    await school.release_space()
    first, second = [await overlay(school, settings, name) for name in ("first", "second")]
    needed, kept = MIB + (64 << 10), Space(10**12, 0).kept_bytes(settings.keep_free_gb)
    free = 2 * needed - 1 + kept

    def space_of(_: Path) -> Space:
        return Space(10**12, free)

    monkeypatch.setattr(flatten_template, "space_of", space_of)
    assert await ask(school, FLATTEN, first) == "FLATTENING"
    assert await school.refused(FLATTEN, lab=second) == ("QUOTA_EXCEEDED", ["labId"])
    # Half of the first one is written already, and no longer free.
    await school.set(Lab, first, copied_bytes=needed // 2)
    free = needed + needed // 2 + kept
    assert await ask(school, FLATTEN, second) == "FLATTENING"


async def test_missing_object_is_not_found(school: AccountFixture) -> None:
    for wrong in (*INVALID_IDS, school.gallery):
        assert await school.refused(FLATTEN, lab=wrong) == ("NOT_FOUND", ["labId"])


async def test_only_account_managers_and_lab_roles_can_flatten(school: AccountFixture, settings: Settings) -> None:
    lab = await overlay(school, settings)
    answers: dict[str, str] = {}
    for role, person in (await school.people(lab)).items():
        await school.set(Lab, lab, template_state=TemplateVmState.STOPPED)
        answers[role] = await person.outcome(FLATTEN, lab=lab)
    assert answers == {
        Role.ADMIN: ALLOWED,
        Role.ACCOUNT_OWNER: ALLOWED,
        Role.ACCOUNT_CONTRIBUTOR: ALLOWED,
        Role.LAB_CREATOR: "NOT_FOUND",
        Role.LAB_OWNER: ALLOWED,
        Role.LAB_CONTRIBUTOR: ALLOWED,
        Role.READER: "NOT_AUTHORIZED",
        STRANGER: "NOT_FOUND",
        ANONYMOUS: "UNAUTHENTICATED",
    }
