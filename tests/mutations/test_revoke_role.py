"""revokeRole, seen from a client."""

import asyncio

import pytest

from graph.db.enums import Role
from graph.db.models import RoleAssignment
from graph.schema.ids import encode
from tests.documents import ERRORS, pk
from tests.mutations.school import ALLOWED, NO_ID, NOBODY, ON_ACCOUNT, ON_LAB, STRANGER, School
from tests.mutations.test_grant_role import GRANT
from tests.mutations.test_update_gallery import UPDATE_GALLERY
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

REVOKE = f"mutation ($id: ID!) {{ revokeRole(input: {{roleAssignmentId: $id}}) {{ deletedId {ERRORS} }} }}"


async def granted(school: School, role: str, principal: str = "zoe", **on: str) -> str:
    given = {"principal": f"{principal}{pk(school.account)}", "role": role, **on}
    return (await school.api.change(GRANT, input=given))["roleAssignment"]["id"]


async def test_the_role_is_gone_from_the_next_request_on(school: School) -> None:
    owner = await school.person(Role.ACCOUNT_OWNER)
    change = {"galleryId": school.gallery, "description": "Mine."}
    await owner.api.change(UPDATE_GALLERY, input=change)
    principal = f"{Role.ACCOUNT_OWNER} of {pk(school.account)}"
    [key] = await school.rows(RoleAssignment.id, RoleAssignment.principal == principal)
    role = encode("RoleAssignment", key)
    before = await snapshot(school.database)

    assert (await school.api.change(REVOKE, id=role))["deletedId"] == role

    assert difference(before, await snapshot(school.database)) == {"role_assignment": (1, 0)}
    assert await owner.refused(UPDATE_GALLERY, input=change) == ("NOT_FOUND", ["galleryId"])


async def test_one_that_is_gone_is_no_error_and_what_is_no_role_s_id_is(school: School) -> None:
    """O-122."""
    role = await granted(school, "READER", labAccountId=school.account)
    await school.api.change(REVOKE, id=role)
    before = await snapshot(school.database)
    for gone in (role, encode("RoleAssignment", 10**9)):
        assert (await school.api.change(REVOKE, id=gone))["deletedId"] == gone
    assert difference(before, await snapshot(school.database)) == {}
    for wrong in (*NO_ID, school.account):
        assert await school.refused(REVOKE, id=wrong) == ("NOT_FOUND", ["roleAssignmentId"])


async def test_of_many_who_take_it_away_at_once_each_succeeds(school: School) -> None:
    role = await granted(school, "READER", labAccountId=school.account)
    answers = await asyncio.gather(*(school.api.change(REVOKE, id=role) for _ in range(5)))
    assert [answer["deletedId"] for answer in answers] == [role] * 5


@pytest.mark.parametrize("kind", ["READER", "LAB_CONTRIBUTOR", "ADMIN"])
async def test_only_who_could_give_it_takes_it_away_and_for_others_it_is_not_there(school: School, kind: str) -> None:
    """P-1, P-6."""
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
    assert answers == {**dict.fromkeys(everybody, ALLOWED), NOBODY: "UNAUTHENTICATED"}
    left = set(await school.rows(RoleAssignment.id, RoleAssignment.id.in_([pk(role) for role in roles.values()])))
    assert {name for name, role in roles.items() if pk(role) not in left} == may


async def test_one_s_own_role_is_seen_and_still_not_one_s_own_to_take_away(school: School) -> None:
    lab = await school.lab("lab")
    for kind in (Role.READER, Role.ACCOUNT_CONTRIBUTOR, Role.LAB_CREATOR, Role.LAB_CONTRIBUTOR):
        person = await school.person(kind, lab=lab)
        principal = f"{kind} of {pk(school.account)}"
        [key] = await school.rows(RoleAssignment.id, RoleAssignment.principal == principal)
        assert await person.refused(REVOKE, id=encode("RoleAssignment", key)) == ("NOT_AUTHORIZED", [])
