"""Behaviour of `grantRole` through the API."""

import asyncio
from dataclasses import replace

import pytest

from graph.db.enums import Role
from graph.db.models import RoleAssignment
from tests.client import token_for
from tests.documents import CREATE_GALLERY, ERRORS, pk
from tests.mutations.account_fixture import (
    ALLOWED,
    ANONYMOUS,
    INVALID_IDS,
    ON_ACCOUNT,
    ON_LAB,
    STRANGER,
    AccountFixture,
)
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

GRANT = f"""
mutation ($input: GrantRoleInput!) {{
  grantRole(input: $input) {{ roleAssignment {{ id principal role scopeLabAccount {{ id }} scopeLab {{ id }} }} {ERRORS} }}
}}
"""
NAMES = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }"


async def test_role_has_an_account_a_lab_or_the_server_as_scope(school: AccountFixture) -> None:
    lab = await school.lab("lab")
    principal = f"zoe{pk(school.account)}"
    cases: list[tuple[Role, dict[str, str]]] = [
        *((role, {"labAccountId": school.account}) for role in ON_ACCOUNT),
        *((role, {"labId": lab}) for role in ON_LAB),
        (Role.ADMIN, {}),
    ]
    for role, on in cases:
        before = await snapshot(school.database)
        made = await school.api.change(GRANT, input={"principal": principal, "role": role, **on})
        assert made["roleAssignment"] == {
            "id": made["roleAssignment"]["id"],
            "principal": principal,
            "role": role,
            "scopeLabAccount": {"id": school.account} if role in ON_ACCOUNT else None,
            "scopeLab": {"id": lab} if role in ON_LAB else None,
        }
        events = {} if role is Role.ADMIN else {"account_event": (0, 1)}
        assert difference(before, await snapshot(school.database)) == {"role_assignment": (0, 1), **events}
    assert set(await school.rows(RoleAssignment.created_by, RoleAssignment.principal == principal)) == {"ann"}


async def test_null_equals_omission_and_granting_again_is_a_no_op(school: AccountFixture) -> None:
    given: dict[str, object] = {"principal": f"zoe{pk(school.account)}", "role": "READER"}
    first = await school.api.change(GRANT, input={**given, "labAccountId": school.account})
    before = await snapshot(school.database)
    again = await school.api.change(GRANT, input={**given, "labAccountId": school.account, "labId": None})
    assert again == first
    assert difference(before, await snapshot(school.database)) == {}


async def test_granted_role_applies_at_the_next_request(school: AccountFixture) -> None:
    zoe = replace(school, api=school.api.as_(await token_for(school.database, f"zoe{pk(school.account)}")))
    lab = await school.lab("lab")
    gallery = {"name": f"zoe_{pk(school.account)}", "regionName": "francecentral"}
    nothing = [None, None]
    assert (await zoe.api.run(NAMES, ids=[school.account, lab]))["nodes"] == nothing
    given: dict[str, object] = {"principal": f"zoe{pk(school.account)}"}

    await school.api.change(GRANT, input={**given, "role": "LAB_CONTRIBUTOR", "labId": lab})
    assert (await zoe.api.run(NAMES, ids=[school.account, lab]))["nodes"] == [{"id": school.account}, {"id": lab}]
    assert await zoe.refused(CREATE_GALLERY, input=gallery) == ("NOT_AUTHORIZED", [])

    await school.api.change(GRANT, input={**given, "role": "ACCOUNT_CONTRIBUTOR", "labAccountId": school.account})
    await zoe.api.change(CREATE_GALLERY, input=gallery)


async def test_role_with_an_unsuitable_scope_is_refused(school: AccountFixture) -> None:
    lab = await school.lab("lab")
    both = {"labAccountId": school.account, "labId": lab}
    wrong: list[tuple[str, dict[str, str]]] = [
        ("ADMIN", {"labAccountId": school.account}),
        ("ADMIN", {"labId": lab}),
        ("READER", {}),
        ("ACCOUNT_OWNER", {"labId": lab}),
        ("LAB_CREATOR", both),
        ("LAB_OWNER", {"labAccountId": school.account}),
        ("LAB_CONTRIBUTOR", {}),
        ("LAB_OWNER", both),
    ]
    for role, on in wrong:
        given = {"principal": "zoe", "role": role, **on}
        assert await school.refused(GRANT, input=given) == ("RANGE_INVALID", ["role"]), given


async def test_invalid_principal_name_is_refused(school: AccountFixture) -> None:
    given: dict[str, object] = {"role": "READER", "labAccountId": school.account}
    for wrong in ("", "  ", "x" * 201, "a\tb", "a\0"):
        assert await school.refused(GRANT, input={**given, "principal": wrong}) == ("NAME_INVALID", ["principal"])
    await school.api.change(GRANT, input={**given, "principal": "x" * 200})


async def test_missing_object_is_not_found(school: AccountFixture) -> None:
    for wrong in (*INVALID_IDS, school.gallery):
        given = {"principal": "zoe", "role": "READER", "labAccountId": wrong}
        assert await school.refused(GRANT, input=given) == ("NOT_FOUND", ["labAccountId"])
        given = {"principal": "zoe", "role": "LAB_OWNER", "labId": wrong}
        assert await school.refused(GRANT, input=given) == ("NOT_FOUND", ["labId"])


@pytest.mark.rule("P-1")
async def test_only_account_owners_can_grant_roles_on_the_account(school: AccountFixture) -> None:
    people = await school.people(await school.lab("lab"))
    given = {"principal": "zoe", "role": "LAB_CREATOR", "labAccountId": school.account}
    answers = {role: await person.outcome(GRANT, input=given) for role, person in people.items()}
    assert answers == {
        Role.ADMIN: ALLOWED,
        Role.ACCOUNT_OWNER: ALLOWED,
        Role.ACCOUNT_CONTRIBUTOR: "NOT_AUTHORIZED",
        Role.LAB_CREATOR: "NOT_AUTHORIZED",
        Role.LAB_OWNER: "NOT_AUTHORIZED",
        Role.LAB_CONTRIBUTOR: "NOT_AUTHORIZED",
        Role.READER: "NOT_AUTHORIZED",
        STRANGER: "NOT_FOUND",
        ANONYMOUS: "UNAUTHENTICATED",
    }


@pytest.mark.rule("P-1", "P-6")
async def test_only_lab_and_account_owners_can_grant_roles_on_the_lab(school: AccountFixture) -> None:
    lab = await school.lab("lab")
    people = await school.people(lab)
    given = {"principal": "zoe", "role": "LAB_CONTRIBUTOR", "labId": lab}
    answers = {role: await person.outcome(GRANT, input=given) for role, person in people.items()}
    assert answers == {
        Role.ADMIN: ALLOWED,
        Role.ACCOUNT_OWNER: ALLOWED,
        Role.ACCOUNT_CONTRIBUTOR: "NOT_AUTHORIZED",
        # A lab of another principal is hidden from a lab creator.
        Role.LAB_CREATOR: "NOT_FOUND",
        Role.LAB_OWNER: ALLOWED,
        Role.LAB_CONTRIBUTOR: "NOT_AUTHORIZED",
        Role.READER: "NOT_AUTHORIZED",
        STRANGER: "NOT_FOUND",
        ANONYMOUS: "UNAUTHENTICATED",
    }


async def test_only_administrators_can_grant_administrator_roles(school: AccountFixture) -> None:
    people = await school.people(await school.lab("lab"))
    given = {"principal": f"zoe{pk(school.account)}", "role": "ADMIN"}
    answers = {role: await person.outcome(GRANT, input=given) for role, person in people.items()}
    refused = dict.fromkeys((*ON_ACCOUNT, *ON_LAB, STRANGER), "NOT_AUTHORIZED")
    assert answers == {Role.ADMIN: ALLOWED, **refused, ANONYMOUS: "UNAUTHENTICATED"}


async def test_concurrent_grants_of_one_role_return_the_same_assignment(school: AccountFixture) -> None:
    given = {"principal": f"zoe{pk(school.account)}", "role": "READER", "labAccountId": school.account}
    answers = await asyncio.gather(*(school.api.change(GRANT, input=given) for _ in range(5)))
    assert len({answer["roleAssignment"]["id"] for answer in answers}) == 1
