"""Behaviour of `deleteLab` through the API."""

import pytest

from graph.db.enums import Role
from graph.db.models import Export, Lab, RoleAssignment
from graph.domain.labs import disk_transitions
from tests.documents import CANCEL, DELETE_LAB, ERRORS, pk
from tests.mutations.account_fixture import ALLOWED, ANONYMOUS, INVALID_IDS, STRANGER, AccountFixture
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")


@pytest.mark.rule("E-24", "E-129")
async def test_lab_is_deleted_with_its_history_and_its_exported_images_remain(school: AccountFixture) -> None:
    lab = await school.lab("lab")
    image = await school.image(lab, "image", targetRegions=[{"regionName": "francecentral"}])
    before = await snapshot(school.database)

    assert (await school.api.change(DELETE_LAB, lab=lab))["deletedId"] == lab

    assert difference(before, await snapshot(school.database)) == {"lab": (1, 1), "account_event": (0, 1)}
    query = "query($id:ID!){node(id:$id){...on Lab{labState templateVm{diskUri}}}}"
    assert (await school.api.run(query, id=lab))["node"] == {"labState": "DELETING", "templateVm": {"diskUri": None}}
    # The worker's next step after it removed the disk.
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


async def test_payload_has_the_lab_and_its_account(school: AccountFixture) -> None:
    kept, lab = [await school.lab(name) for name in ("kept", "lab")]
    mutation = f"""mutation ($lab: ID!) {{ deleteLab(input: {{labId: $lab}}) {{
      deletedId lab {{ id labState }} labAccount {{ id labs {{ nodes {{ id labState }} }} }} {ERRORS} }} }}"""
    found = await school.api.change(mutation, lab=lab)
    states = [{"id": lab, "labState": "DELETING"}, {"id": kept, "labState": "DRAFT"}]
    assert (found["deletedId"], found["lab"]) == (lab, states[0])
    assert found["labAccount"] == {"id": school.account, "labs": {"nodes": states}}


async def test_repeated_deletion_is_a_no_op_while_a_worker_removes_the_disk(school: AccountFixture) -> None:
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


async def test_lab_can_be_deleted_while_its_disk_is_written(school: AccountFixture) -> None:
    lab = await school.lab("lab")
    await school.set(Lab, lab, state="CREATING", worker="a worker")
    await school.api.change(DELETE_LAB, lab=lab)
    [row] = await school.rows(Lab, Lab.id == pk(lab))
    assert (row.state, row.worker) == ("DELETING", None)


@pytest.mark.rule("E-129")
async def test_request_during_an_export_is_refused_in_every_phase(school: AccountFixture) -> None:
    lab = await school.lab("lab")
    export = await school.export(lab, "image")
    assert await school.refused(DELETE_LAB, lab=lab) == ("EXPORT_IN_PROGRESS", ["labId"])
    await school.publish(export["id"])
    assert await school.refused(DELETE_LAB, lab=lab) == ("EXPORT_IN_PROGRESS", ["labId"])
    await school.api.change(CANCEL, id=export["id"])
    assert (await school.api.change(DELETE_LAB, lab=lab))["deletedId"] == lab


async def test_missing_object_is_not_found(school: AccountFixture) -> None:
    for wrong in (*INVALID_IDS, school.gallery):
        assert await school.refused(DELETE_LAB, lab=wrong) == ("NOT_FOUND", ["labId"])


async def test_only_account_managers_and_lab_roles_can_delete_a_lab(school: AccountFixture) -> None:
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
        ANONYMOUS: "UNAUTHENTICATED",
    }
