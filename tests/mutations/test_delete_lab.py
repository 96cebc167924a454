"""deleteLab, seen from a client.

Rules of domain.md: E-24, E-129.
"""

import pytest

from graph.db.enums import Role
from graph.db.models import Export, Lab, RoleAssignment
from graph.domain.labs import disk_transitions
from tests.documents import CANCEL, DELETE_LAB, pk
from tests.mutations.school import ALLOWED, NO_ID, NOBODY, STRANGER, School
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")


async def test_the_lab_goes_with_its_history_and_what_it_exported_stays(school: School) -> None:
    lab = await school.lab("lab")
    image = await school.image(lab, "image", targetRegions=[{"regionName": "francecentral"}])
    before = await snapshot(school.database)

    assert (await school.api.change(DELETE_LAB, lab=lab))["deletedId"] == lab

    assert difference(before, await snapshot(school.database)) == {"lab": (1, 1)}
    query = "query($id:ID!){node(id:$id){...on Lab{state templateVm{diskUri}}}}"
    assert (await school.api.run(query, id=lab))["node"] == {"state": "DELETING", "templateVm": {"diskUri": None}}
    # What a worker does next, when the disk is gone.
    async with school.database.writes.begin() as session:
        await disk_transitions.removed(session, pk(lab))
    assert (await school.api.run(query, id=lab))["node"] is None
    kept = "query($id:ID!){node(id:$id){...on ImageVersion{name sourceLab{id} definition{name}}}}"
    assert (await school.api.run(kept, id=image["imageVersion"]["id"]))["node"] == {
        "name": "1.0.0",
        "sourceLab": None,
        "definition": {"name": "image"},
    }
    for table, of_lab in ((Lab, Lab.id), (Export, Export.lab_id), (RoleAssignment, RoleAssignment.lab_id)):
        assert await school.rows(table, of_lab == pk(lab)) == []


async def test_deleting_it_again_changes_nothing_also_while_a_worker_is_at_it(school: School) -> None:
    lab = await school.lab("lab")
    await school.api.change(DELETE_LAB, lab=lab)
    async with school.database.writes.begin() as session:
        await disk_transitions.claim(session, pk(lab), "a worker")
    before = await snapshot(school.database)
    assert (await school.api.change(DELETE_LAB, lab=lab))["deletedId"] == lab
    assert difference(before, await snapshot(school.database)) == {}
    async with school.database.writes.begin() as session:
        await disk_transitions.removed(session, pk(lab))
    assert await school.refused(DELETE_LAB, lab=lab) == ("NOT_FOUND", ["labId"])


async def test_a_lab_whose_disk_is_still_being_written_can_be_deleted(school: School) -> None:
    lab = await school.lab("lab")
    await school.set(Lab, lab, state="CREATING", worker="a worker")
    await school.api.change(DELETE_LAB, lab=lab)
    [row] = await school.rows(Lab, Lab.id == pk(lab))
    assert (row.state, row.worker) == ("DELETING", None)


async def test_while_an_export_runs_it_is_refused_in_every_phase(school: School) -> None:
    lab = await school.lab("lab")
    export = await school.export(lab, "image")
    assert await school.refused(DELETE_LAB, lab=lab) == ("EXPORT_IN_PROGRESS", ["labId"])
    await school.publish(export["id"])
    assert await school.refused(DELETE_LAB, lab=lab) == ("EXPORT_IN_PROGRESS", ["labId"])
    await school.api.change(CANCEL, id=export["id"])
    assert (await school.api.change(DELETE_LAB, lab=lab))["deletedId"] == lab


async def test_what_does_not_exist_is_not_found(school: School) -> None:
    for wrong in (*NO_ID, school.gallery):
        assert await school.refused(DELETE_LAB, lab=wrong) == ("NOT_FOUND", ["labId"])


async def test_who_manages_the_account_or_has_the_lab_deletes_it_and_nobody_else(school: School) -> None:
    lab = await school.lab("lab")
    people = await school.people(lab)
    answers: dict[str, str] = {}
    for role, person in people.items():
        answers[role] = await person.outcome(DELETE_LAB, lab=lab)
        await school.set(Lab, lab, state="DRAFT")
    assert answers == {
        Role.ADMIN: ALLOWED,
        Role.ACCOUNT_OWNER: ALLOWED,
        Role.ACCOUNT_CONTRIBUTOR: ALLOWED,
        Role.LAB_CREATOR: "NOT_FOUND",
        Role.LAB_OWNER: ALLOWED,
        Role.LAB_CONTRIBUTOR: ALLOWED,
        Role.READER: "NOT_AUTHORIZED",
        STRANGER: "NOT_FOUND",
        NOBODY: "UNAUTHENTICATED",
    }
