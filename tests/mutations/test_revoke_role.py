"""Behaviour of `revokeRole` through the API."""

import asyncio

import pytest

from graph.db.enums import Role
from graph.db.models import RoleAssignment
from graph.schema.ids import encode
from tests.documents import ERRORS, pk
from tests.mutations.account_fixture import (
    ALLOWED,
    ANONYMOUS,
    INVALID_IDS,
    ON_ACCOUNT,
    ON_LAB,
    STRANGER,
    AccountFixture,
)
from tests.mutations.test_grant_role import GRANT
from tests.mutations.test_update_gallery import UPDATE_GALLERY
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

REVOKE = f"mutation ($id: ID!) {{ revokeRole(input: {{roleAssignmentId: $id}}) {{ deletedId {ERRORS} }} }}"


async def granted(school: AccountFixture, role: str, principal: str = "zoe", **on: str) -> str:
    given = {"principal": f"{principal}{pk(school.account)}", "role": role, **on}
    return (await school.api.change(GRANT, input=given))["roleAssignment"]["id"]


async def test_revoked_role_ends_at_the_next_request(school: AccountFixture) -> None:
    owner = await school.person(Role.ACCOUNT_OWNER)
    change = {"galleryId": school.gallery, "description": "Mine."}
    await owner.api.change(UPDATE_GALLERY, input=change)
    principal = f"{Role.ACCOUNT_OWNER} of {pk(school.account)}"
    [key] = await school.rows(RoleAssignment.id, RoleAssignment.principal == principal)
    role = encode("RoleAssignment", key)
    before = await snapshot(school.database)

    assert (await school.api.change(REVOKE, id=role))["deletedId"] == role

    assert difference(before, await snapshot(school.database)) == {"role_assignment": (1, 0), "account_event": (0, 1)}
    assert await owner.refused(UPDATE_GALLERY, input=change) == ("NOT_FOUND", ["galleryId"])


async def test_the_account_or_the_lab_of_a_revoked_role_is_returned_with_its_other_roles(
    school: AccountFixture,
) -> None:
    revoke = """mutation ($id: ID!) { revokeRole(input: {roleAssignmentId: $id}) { deletedId
        labAccount { id roleAssignments { nodes { id } } } lab { id roleAssignments { nodes { id } } } userErrors { code } } }"""
    for on, field in ((school.account, "labAccountId"), (await school.lab("algebra"), "labId")):
        role = await granted(school, "READER" if field == "labAccountId" else "LAB_OWNER", **{field: on})
        parent, other = ("labAccount", "lab") if field == "labAccountId" else ("lab", "labAccount")
        payload = await school.api.change(revoke, id=role)
        assert (payload["deletedId"], payload[parent]["id"], payload[other]) == (role, on, None)
        assert role not in [each["id"] for each in payload[parent]["roleAssignments"]["nodes"]]
        again = await school.api.change(revoke, id=role)
        assert (again["deletedId"], again["labAccount"], again["lab"]) == (role, None, None)


@pytest.mark.rule("O-122")
async def test_revoked_role_is_a_no_op_and_an_invalid_id_is_refused(school: AccountFixture) -> None:
    role = await granted(school, "READER", labAccountId=school.account)
    await school.api.change(REVOKE, id=role)
    before = await snapshot(school.database)
    for gone in (role, encode("RoleAssignment", 10**9)):
        assert (await school.api.change(REVOKE, id=gone))["deletedId"] == gone
    assert difference(before, await snapshot(school.database)) == {}
    for wrong in (*INVALID_IDS, school.account):
        assert await school.refused(REVOKE, id=wrong) == ("NOT_FOUND", ["roleAssignmentId"])


async def test_concurrent_revocations_all_succeed(school: AccountFixture) -> None:
    role = await granted(school, "READER", labAccountId=school.account)
    answers = await asyncio.gather(*(school.api.change(REVOKE, id=role) for _ in range(5)))
    assert [answer["deletedId"] for answer in answers] == [role] * 5


@pytest.mark.rule("P-1", "P-6")
@pytest.mark.parametrize("kind", ["READER", "LAB_CONTRIBUTOR", "ADMIN"])
async def test_role_can_be_revoked_only_by_principals_who_can_grant_it(school: AccountFixture, kind: str) -> None:
    lab = await school.lab("lab")
    people = await school.people(lab)
    on = {"READER": {"labAccountId": school.account}, "LAB_CONTRIBUTOR": {"labId": lab}, "ADMIN": {}}[kind]
    may = {
        "READER": {Role.ADMIN, Role.ACCOUNT_OWNER},
        "LAB_CONTRIBUTOR": {Role.ADMIN, Role.ACCOUNT_OWNER, Role.LAB_OWNER},
        "ADMIN": {Role.ADMIN},
    }[kind]
    roles = {name: await granted(school, kind, f"zoe{number}-", **on) for number, name in enumerate(people)}
    answers = {name: await person.outcome(REVOKE, id=roles[name]) for name, person in people.items()}
    everybody = (Role.ADMIN, *ON_ACCOUNT, *ON_LAB, STRANGER)
    assert answers == {**dict.fromkeys(everybody, ALLOWED), ANONYMOUS: "UNAUTHENTICATED"}
    left = set(await school.rows(RoleAssignment.id, RoleAssignment.id.in_([pk(role) for role in roles.values()])))
    assert {name for name, role in roles.items() if pk(role) not in left} == may


async def test_own_role_is_visible_and_cannot_be_revoked(school: AccountFixture) -> None:
    lab = await school.lab("lab")
    for kind in (Role.READER, Role.ACCOUNT_CONTRIBUTOR, Role.LAB_CREATOR, Role.LAB_CONTRIBUTOR):
        person = await school.person(kind, lab=lab)
        principal = f"{kind} of {pk(school.account)}"
        [key] = await school.rows(RoleAssignment.id, RoleAssignment.principal == principal)
        assert await person.refused(REVOKE, id=encode("RoleAssignment", key)) == ("NOT_AUTHORIZED", [])
