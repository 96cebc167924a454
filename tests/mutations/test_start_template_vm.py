"""Behaviour of `startTemplateVm` and `stopTemplateVm` through the API; the workflow tests cover the worker's part."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from graph.db.enums import LabState, Role, TemplateVmState
from graph.db.models import Lab
from graph.db.notices import NoticeCode, notice
from graph.domain.labs import template_vms
from tests.documents import CANCEL, DELETE_LAB, ERRORS, EXPORT, REEXPORT, RETRY, pk
from tests.mutations.account_fixture import ALLOWED, ANONYMOUS, INVALID_IDS, STRANGER, AccountFixture
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

CHANGE = "mutation ($lab: ID!) {{ {}(input: {{labId: $lab}}) {{ lab {{ templateVm {{ state message }} }} {} }} }}"
START, STOP = CHANGE.format("startTemplateVm", ERRORS), CHANGE.format("stopTemplateVm", ERRORS)
BUSY = ("TEMPLATE_BUSY", ["labId"])
STOPPED, STARTING, RUNNING, STOPPING = (
    TemplateVmState.STOPPED,
    TemplateVmState.STARTING,
    TemplateVmState.RUNNING,
    TemplateVmState.STOPPING,
)


async def ask(school: AccountFixture, mutation: str, lab: str) -> tuple[str, str | None]:
    """Start or stop the lab's template; return its new state and message."""
    template = (await school.api.change(mutation, lab=lab))["lab"]["templateVm"]
    return template["state"], template["message"]


async def started(school: AccountFixture, lab: str) -> None:
    """Start the lab's template, and mark it as started."""
    await school.api.change(START, lab=lab)
    async with school.database.writes.begin() as session:
        await template_vms.started(session, pk(lab))


@pytest.mark.rule("E-125", "E-129")
async def test_template_is_started_and_stopped_by_a_worker(school: AccountFixture) -> None:
    lab = await school.lab("lab")
    before = await snapshot(school.database)

    assert await ask(school, START, lab) == ("STARTING", None)
    assert difference(before, await snapshot(school.database)) == {"lab": (1, 1), "account_event": (0, 1)}
    async with school.database.writes.begin() as session:
        await template_vms.started(session, pk(lab))
    assert await ask(school, START, lab) == ("RUNNING", None)
    assert await ask(school, STOP, lab) == ("STOPPING", None)
    async with school.database.writes.begin() as session:
        await template_vms.in_use(session, pk(lab), notice(NoticeCode.NOT_STOPPED, detail="in use"))
    assert await ask(school, STOP, lab) == ("STOPPING", "Not stopped yet: in use.")
    async with school.database.writes.begin() as session:
        await template_vms.mark_stopped(session, pk(lab), STOPPING, found=None, disk=(9 << 20, 5 << 20))
    query = "query($id:ID!){node(id:$id){...on Lab{templateVm{state message osDisk{sizeBytes usedBytes}}}}}"
    assert (await school.api.run(query, id=lab))["node"]["templateVm"] == {
        "state": "STOPPED",
        "message": None,
        "osDisk": {"sizeBytes": 9 << 20, "usedBytes": 5 << 20},
    }
    assert await ask(school, STOP, lab) == ("STOPPED", None)


async def test_concurrent_starts_start_the_template_once(school: AccountFixture) -> None:
    lab = await school.lab("lab")
    before = await snapshot(school.database)
    answers = await asyncio.gather(*(ask(school, START, lab) for _ in range(5)))
    assert answers == [("STARTING", None)] * 5
    assert difference(before, await snapshot(school.database)) == {"lab": (1, 1), "account_event": (0, 1)}


async def test_starting_again_clears_the_previous_message(school: AccountFixture) -> None:
    lab = await school.lab("lab")
    await school.set(
        Lab,
        lab,
        template_notice=notice(NoticeCode.NOT_STARTED, detail="the disk file does not exist", cause="DISK_INVALID"),
    )
    assert await ask(school, START, lab) == ("STARTING", None)


async def test_idle_template_is_announced_and_stopped_unless_an_export_reads_it(school: AccountFixture) -> None:
    lab = await school.lab("lab")
    export = (await school.api.change(EXPORT, input={"labId": lab, "imageName": "algebra"}))["export"]["id"]
    # As the export of a machine leaves it.
    await school.set(Lab, lab, template_state=RUNNING)
    when = datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC)

    async def stop() -> dict[str, object]:
        async with school.database.writes.begin() as session:
            await template_vms.stop_idle(session, pk(lab))
        query = "query($id:ID!){node(id:$id){...on Lab{templateVm{state stopsAt}}}}"
        return (await school.api.run(query, id=lab))["node"]["templateVm"]

    async with school.database.writes.begin() as session:
        await template_vms.announce_idle_stop(session, pk(lab), when)
    [found] = await running_templates(school)
    assert (found.stops_at, found.is_read) == (when, True)
    assert await stop() == {"state": "RUNNING", "stopsAt": "2027-01-02T03:04:05Z"}
    await school.api.change(CANCEL, id=export)
    await school.set(Lab, lab, template_state=RUNNING)
    [found] = await running_templates(school)
    before = await snapshot(school.database)
    assert (found.is_read, await stop()) == (False, {"state": "STOPPING", "stopsAt": None})
    assert difference(before, await snapshot(school.database)) == {"lab": (1, 1), "account_event": (0, 1)}
    assert await stop() == {"state": "STOPPING", "stopsAt": None}


async def running_templates(school: AccountFixture) -> Sequence[template_vms.RunningTemplate]:
    async with school.database.reads() as session:
        return await template_vms.running(session, after=0, limit=10)


@pytest.mark.rule("E-129")
@pytest.mark.parametrize(
    ("mutation", "passes"),
    [
        (START, (STOPPED, STARTING, RUNNING, STOPPING)),
        # A stop cancels the flattening of the disk.
        (STOP, (RUNNING, STOPPING, STOPPED, TemplateVmState.FLATTENING)),
    ],
)
async def test_start_and_stop_are_refused_in_other_states(
    school: AccountFixture, mutation: str, passes: tuple[TemplateVmState, ...]
) -> None:
    lab = await school.lab("lab")
    for state in set(TemplateVmState) - set(passes):
        await school.set(Lab, lab, template_state=state)
        assert await school.refused(mutation, lab=lab) == BUSY, state


async def test_start_and_stop_require_a_lab_in_draft_or_published_state(school: AccountFixture) -> None:
    lab = await school.lab("lab")
    for state in LabState:
        for mutation, before in ((START, STOPPED), (STOP, RUNNING)):
            await school.set(Lab, lab, state=state, template_state=before)
            expected = ALLOWED if state is LabState.DRAFT else "TEMPLATE_BUSY"
            assert (state, await school.outcome(mutation, lab=lab)) == (state, expected)


async def test_stopping_template_can_be_started_and_loses_its_message(school: AccountFixture) -> None:
    lab = await school.lab("lab")
    await started(school, lab)
    await school.api.change(STOP, lab=lab)
    async with school.database.writes.begin() as session:
        await template_vms.in_use(session, pk(lab), notice(NoticeCode.NOT_STOPPED, detail="in use"))
    assert await ask(school, START, lab) == ("STARTING", None)
    async with school.database.writes.begin() as session:
        # An outdated report of a worker that checked before.
        await template_vms.mark_stopped(session, pk(lab), STOPPING, found=None, disk=(1, 1))
    assert await ask(school, START, lab) == ("STARTING", None)


async def test_lab_with_a_stopping_template_can_be_deleted(school: AccountFixture) -> None:
    lab = await school.lab("lab")
    await started(school, lab)
    await school.api.change(STOP, lab=lab)
    assert (await school.api.change(DELETE_LAB, lab=lab))["deletedId"] == lab


async def test_lab_with_a_running_template_cannot_be_exported_or_deleted(school: AccountFixture) -> None:
    made_of = await school.definition("image")
    await school.version(made_of, "1.0.0")
    lab = await school.lab("lab", {"imageDefinitionId": made_of})
    failed = await school.export(lab, "failed")
    await school.fail(failed["id"])
    targets: list[dict[str, object]] = [{"createImage": {"imageName": "next"}}, {"updateImage": {"bump": "MINOR"}}]
    for state in (STARTING, RUNNING, STOPPING):
        await school.set(Lab, lab, template_state=state)
        assert await school.refused(EXPORT, input={"labId": lab, "imageName": "next"}) == BUSY
        for target in targets:
            assert await school.refused(REEXPORT, input={"labId": lab, "target": target}) == BUSY
        assert await school.refused(RETRY, id=failed["id"]) == ("TEMPLATE_BUSY", ["exportId"])
        if state is not STOPPING:
            assert await school.refused(DELETE_LAB, lab=lab) == BUSY
    await school.set(Lab, lab, template_state=STOPPED)
    assert (await school.export(lab, "next"))["status"] == "QUEUED"


@pytest.mark.rule("E-129")
async def test_template_cannot_be_started_or_stopped_during_an_export(
    school: AccountFixture,
) -> None:
    lab = await school.lab("lab")
    export = await school.export(lab, "image")
    for mutation in (START, STOP):
        assert await school.refused(mutation, lab=lab) == BUSY
    await school.publish(export["id"])
    # Published: the template is available again in any state of the other regions, which do not affect it.
    await started(school, lab)
    await school.api.change(CANCEL, id=export["id"])
    assert await ask(school, START, lab) == ("RUNNING", None)


async def test_lab_with_a_stopped_template_can_be_deleted(school: AccountFixture) -> None:
    lab = await school.lab("lab")
    await started(school, lab)
    await school.api.change(STOP, lab=lab)
    async with school.database.writes.begin() as session:
        await template_vms.mark_stopped(session, pk(lab), STOPPING, found=notice(NoticeCode.DISK_MISSING), disk=None)
    assert (await school.api.change(DELETE_LAB, lab=lab))["deletedId"] == lab
    for mutation in (START, STOP):
        assert await school.refused(mutation, lab=lab) == BUSY


async def test_late_report_of_a_worker_is_ignored(school: AccountFixture) -> None:
    lab = await school.lab("lab")
    await started(school, lab)
    before = await snapshot(school.database)
    async with school.database.writes.begin() as session:
        await template_vms.started(session, pk(lab))
        await template_vms.in_use(session, pk(lab), notice(NoticeCode.NOT_STOPPED, detail="in use"))
        await template_vms.mark_stopped(
            session, pk(lab), STARTING, found=notice(NoticeCode.NOT_STARTED, detail="no"), disk=None
        )
    assert difference(before, await snapshot(school.database)) == {}


@pytest.mark.parametrize("mutation", [START, STOP])
async def test_missing_object_is_not_found(school: AccountFixture, mutation: str) -> None:
    for wrong in (*INVALID_IDS, school.gallery):
        assert await school.refused(mutation, lab=wrong) == ("NOT_FOUND", ["labId"])


@pytest.mark.parametrize(("mutation", "before"), [(START, STOPPED), (STOP, RUNNING)])
async def test_only_account_managers_and_lab_roles_can_start_and_stop(
    school: AccountFixture, mutation: str, before: TemplateVmState
) -> None:
    lab = await school.lab("lab")
    answers: dict[str, str] = {}
    for role, person in (await school.people(lab)).items():
        await school.set(Lab, lab, template_state=before)
        answers[role] = await person.outcome(mutation, lab=lab)
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
